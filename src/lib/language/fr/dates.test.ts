import { describeDates } from '#lib/language/date-table.test-data.ts';
import { dates } from './dates.ts';

/** EDTF | long | short: written from what is meant; `~` is a no-break space. */
const TABLE = `
2018 | 2018 | 2018
1900 | 1900 | 1900
0800 | 800 | 800
0099 | 99 apr.~J.-C. | 99 apr.~J.-C.
0001 | 1 apr.~J.-C. | 1 apr.~J.-C.
0000 | 1 av.~J.-C. | 1 av.~J.-C.
-0043 | 44 av.~J.-C. | 44 av.~J.-C.
-9999 | 10000 av.~J.-C. | 10000 av.~J.-C.
2024-01 | janvier 2024 | janv. 2024
2024-02 | février 2024 | févr. 2024
2024-03 | mars 2024 | mars 2024
2024-04 | avril 2024 | avr. 2024
2024-05 | mai 2024 | mai 2024
2024-06 | juin 2024 | juin 2024
2024-07 | juillet 2024 | juil. 2024
2024-08 | août 2024 | août 2024
2024-09 | septembre 2024 | sept. 2024
2024-10 | octobre 2024 | oct. 2024
2024-11 | novembre 2024 | nov. 2024
2024-12 | décembre 2024 | déc. 2024
0030-04 | avril 30 apr.~J.-C. | avr. 30 apr.~J.-C.
-0043-03 | mars 44 av.~J.-C. | mars 44 av.~J.-C.
2024-06-04 | 4 juin 2024 | 4 juin 2024
2024-01-01 | 1er janvier 2024 | 1er janv. 2024
2024-02-29 | 29 février 2024 | 29 févr. 2024
2024-05-21 | 21 mai 2024 | 21 mai 2024
1999-12-31 | 31 décembre 1999 | 31 déc. 1999
-0043-03-15 | 15 mars 44 av.~J.-C. | 15 mars 44 av.~J.-C.
1985-04-12T23:20:30Z | 12 avril 1985, 23:20:30 UTC | 12 avr. 1985
1985-04-12T23:20:30-04 | 12 avril 1985, 23:20:30 UTC-04 | 12 avr. 1985
2024-21 | printemps 2024 | printemps 2024
2024-22 | été 2024 | été 2024
2024-23 | automne 2024 | automne 2024
2023-24 | hiver 2023/24 | hiver 2023/24
1999-24 | hiver 1999/2000 | hiver 1999/2000
0000-24 | hiver 1 av.~J.-C./1 apr.~J.-C. | hiver 1 av.~J.-C./1 apr.~J.-C.
-0043-21 | printemps 44 av.~J.-C. | printemps 44 av.~J.-C.
2022-33 | 1er trimestre 2022 | T1 2022
2022-34 | 2e trimestre 2022 | T2 2022
2022-36 | 4e trimestre 2022 | T4 2022
2024-40 | 1er semestre 2024 | S1 2024
2024-41 | 2e semestre 2024 | S2 2024
199X | les années 1990 | années 1990
200X | les années 2000 | années 2000
003X | les années 30 apr.~J.-C. | années 30 apr.~J.-C.
-198X | 1990–1981 av.~J.-C. | 1990–1981 av.~J.-C.
00XX | Ier siècle apr.~J.-C. | Ier s. apr.~J.-C.
-00XX | Ier siècle av.~J.-C. | Ier s. av.~J.-C.
-04XX | Ve siècle av.~J.-C. | Ve s. av.~J.-C.
08XX | IXe siècle | IXe s.
13XX | XIVe siècle | XIVe s.
18XX | XIXe siècle | XIXe s.
20XX | XXIe siècle | XXIe s.
99XX | Ce siècle | Ce s.
2004-XX | 2004 (mois inconnu) | 2004
1985-04-XX | avril 1985 (jour inconnu) | avr. 1985
1985-XX-XX | 1985 (jour inconnu) | 1985
2004-XX? | 2004 (mois inconnu, incertain) | 2004?
2018? | 2018 (incertain) | 2018?
2018~ | vers 2018 | vers 2018
2018% | vers 2018 (incertain) | vers 2018?
2023-06~ | vers juin 2023 | vers juin 2023
2004-06-11? | 11 juin 2004 (incertain) | 11 juin 2004?
2004-06-11~ | vers le 11 juin 2004 | vers le 11 juin 2004
2024-21~ | vers le printemps 2024 | vers le printemps 2024
2024-22~ | vers l’été 2024 | vers l’été 2024
2022-35~ | vers le 3e trimestre 2022 | vers T3 2022
199X~ | vers les années 1990 | vers années 1990
199X? | les années 1990 (incertain) | années 1990?
18XX~ | vers le XIXe siècle | vers le XIXe s.
-0043~ | vers 44 av.~J.-C. | vers 44 av.~J.-C.
2015/2018 | de 2015 à 2018 | 2015–2018
2018/2018 | 2018 | 2018
2004-06/2006-08 | de juin 2004 à août 2006 | juin 2004 – août 2006
2005-04/2005-10 | d’avril à octobre 2005 | avr. – oct. 2005
2004-02-01/2005-02-08 | du 1er février 2004 au 8 février 2005 | 1er févr. 2004 – 8 févr. 2005
2004-02-01/2005-02 | du 1er février 2004 à février 2005 | 1er févr. 2004 – févr. 2005
2005/2006-02 | de 2005 à février 2006 | 2005 – févr. 2006
2023-21/2023-23 | du printemps à l’automne 2023 | printemps – automne 2023
2023-22/2023-24 | de l’été 2023 à l’hiver 2023/24 | été 2023 – hiver 2023/24
2022-33/2022-35 | du 1er au 3e trimestre 2022 | T1 – T3 2022
-0043/0014 | de 44 av.~J.-C. à 14 apr.~J.-C. | 44 av.~J.-C. – 14 apr.~J.-C.
1984~/2004-06 | de 1984 environ à juin 2004 | vers 1984 – juin 2004
1984?/2004% | de 1984 (incertain) à 2004 environ (incertain) | 1984? – vers 2004?
2015/.. | depuis 2015 | depuis 2015
2024-07~/.. | depuis juillet 2024 environ | depuis juil. 2024 environ
2024-06-04/.. | depuis le 4 juin 2024 | depuis le 4 juin 2024
2024-22/.. | depuis l’été 2024 | depuis l’été 2024
-0043/.. | depuis 44 av.~J.-C. | depuis 44 av.~J.-C.
../2018 | jusqu’en 2018 | jusqu’en 2018
../2018-06 | jusqu’en juin 2018 | jusqu’en juin 2018
../1985-04-12 | jusqu’au 12 avril 1985 | jusqu’au 12 avr. 1985
../2018? | jusqu’en 2018 (incertain) | jusqu’en 2018?
2015/ | de 2015 à une date inconnue | 2015 – date inconnue
/2018 | d’une date inconnue à 2018 | date inconnue – 2018
/.. | depuis une date inconnue | depuis une date inconnue
../ | jusqu’à une date inconnue | jusqu’à une date inconnue
../.. | ouvert | ouvert
[2018..2020] | à un moment entre 2018 et 2020 | entre 2018 et 2020
[2023-06..2024-07] | à un moment entre juin 2023 et juillet 2024 | entre juin 2023 et juil. 2024
[2024-06-04..2024-06-07] | à un moment entre le 4 et le 7 juin 2024 | entre le 4 et le 7 juin 2024
[2018~..2020] | à un moment entre 2018 environ et 2020 | entre 2018 environ et 2020
[2023-21..2023-23] | à un moment entre le printemps et l’automne 2023 | entre le printemps et l’automne 2023
[-0043..-0026] | à un moment entre 44 av.~J.-C. et 27 av.~J.-C. | entre 44 av.~J.-C. et 27 av.~J.-C.
[..2024-07] | au plus tard en juillet 2024 | au plus tard en juil. 2024
[..2018] | au plus tard en 2018 | au plus tard en 2018
[..1760-12-03] | au plus tard le 3 décembre 1760 | au plus tard le 3 déc. 1760
[..2018~] | au plus tard vers 2018 | au plus tard vers 2018
[2018..] | au plus tôt en 2018 | au plus tôt en 2018
[2024-21..] | au plus tôt au printemps 2024 | au plus tôt au printemps 2024
[-0043..] | au plus tôt en 44 av.~J.-C. | au plus tôt en 44 av.~J.-C.
`;

describeDates('French', TABLE.replaceAll('.~J', '.\u00a0J'), dates);
