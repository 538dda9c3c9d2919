import { describeDates } from '#lib/language/date-table.test-data.ts';
import { dates } from './dates.ts';

/** EDTF | long | short: written from what is meant. */
const TABLE = `
2018 | 2018 | 2018
1900 | 1900 | 1900
0800 | 800 | 800
0099 | 99 d. C. | 99 d. C.
0001 | 1 d. C. | 1 d. C.
0000 | 1 a. C. | 1 a. C.
-0043 | 44 a. C. | 44 a. C.
-9999 | 10000 a. C. | 10000 a. C.
2024-01 | enero de 2024 | ene 2024
2024-02 | febrero de 2024 | feb 2024
2024-03 | marzo de 2024 | mar 2024
2024-04 | abril de 2024 | abr 2024
2024-05 | mayo de 2024 | may 2024
2024-06 | junio de 2024 | jun 2024
2024-07 | julio de 2024 | jul 2024
2024-08 | agosto de 2024 | ago 2024
2024-09 | septiembre de 2024 | sept 2024
2024-10 | octubre de 2024 | oct 2024
2024-11 | noviembre de 2024 | nov 2024
2024-12 | diciembre de 2024 | dic 2024
0000-12 | diciembre del 1 a. C. | dic 1 a. C.
0030-04 | abril del 30 d. C. | abr 30 d. C.
-0043-03 | marzo del 44 a. C. | mar 44 a. C.
2024-06-04 | 4 de junio de 2024 | 4 jun 2024
2024-01-01 | 1 de enero de 2024 | 1 ene 2024
2023-12-31 | 31 de diciembre de 2023 | 31 dic 2023
1582-10-10 | 10 de octubre de 1582 | 10 oct 1582
0800-12-25 | 25 de diciembre del 800 | 25 dic 800
0079-08-24 | 24 de agosto del 79 d. C. | 24 ago 79 d. C.
-0043-03-15 | 15 de marzo del 44 a. C. | 15 mar 44 a. C.
1985-04-12T23:20:30 | 12 de abril de 1985, 23:20:30 | 12 abr 1985
1985-04-12T23:20:30Z | 12 de abril de 1985, 23:20:30 UTC | 12 abr 1985
1985-04-12T23:20:30+04:30 | 12 de abril de 1985, 23:20:30 UTC+04:30 | 12 abr 1985
2024-21 | primavera de 2024 | primavera de 2024
2024-22 | verano de 2024 | verano de 2024
2024-23 | otoño de 2024 | otoño de 2024
2023-24 | invierno de 2023/24 | invierno de 2023/24
1999-24 | invierno de 1999/2000 | invierno de 1999/2000
2000-24 | invierno de 2000/01 | invierno de 2000/01
0843-24 | invierno del 843/844 | invierno del 843/844
0005-24 | invierno del 5/6 d. C. | invierno del 5/6 d. C.
0000-24 | invierno del 1 a. C./1 d. C. | invierno del 1 a. C./1 d. C.
-0043-21 | primavera del 44 a. C. | primavera del 44 a. C.
2022-33 | primer trimestre de 2022 | T1 2022
2022-34 | segundo trimestre de 2022 | T2 2022
2022-35 | tercer trimestre de 2022 | T3 2022
2022-36 | cuarto trimestre de 2022 | T4 2022
2024-40 | primer semestre de 2024 | S1 2024
2024-41 | segundo semestre de 2024 | S2 2024
-0043-40 | primer semestre del 44 a. C. | S1 44 a. C.
199X | década de 1990 | años 1990
200X | década de 2000 | años 2000
045X | década de 450 | años 450
000X | 1 a. C.–9 d. C. | 1 a. C.–9 d. C.
-004X | 50–41 a. C. | 50–41 a. C.
18XX | siglo XIX | s. XIX
19XX | siglo XX | s. XX
20XX | siglo XXI | s. XXI
10XX | siglo XI | s. XI
13XX | siglo XIV | s. XIV
03XX | siglo IV | s. IV
08XX | siglo IX | s. IX
48XX | siglo XLIX | s. XLIX
99XX | siglo C | s. C
00XX | siglo I d. C. | s. I d. C.
-00XX | siglo I a. C. | s. I a. C.
-04XX | siglo V a. C. | s. V a. C.
2004-XX | 2004 (mes desconocido) | 2004
1985-04-XX | abril de 1985 (día desconocido) | abr 1985
1985-XX-XX | 1985 (día desconocido) | 1985
2004-XX? | 2004 (mes desconocido, fecha incierta) | 2004?
1985-04-XX~ | hacia abril de 1985 (día desconocido) | hacia abr 1985
1985-XX-XX% | hacia 1985 (día desconocido, fecha incierta) | hacia 1985?
2018? | 2018 (fecha incierta) | 2018?
2018~ | hacia 2018 | hacia 2018
2018% | hacia 2018 (fecha incierta) | hacia 2018?
2023-06? | junio de 2023 (fecha incierta) | jun 2023?
2023-06~ | hacia junio de 2023 | hacia jun 2023
2004-06-11? | 11 de junio de 2004 (fecha incierta) | 11 jun 2004?
2004-06-11~ | hacia el 11 de junio de 2004 | hacia el 11 jun 2004
2004-06-11% | hacia el 11 de junio de 2004 (fecha incierta) | hacia el 11 jun 2004?
2024-21~ | hacia la primavera de 2024 | hacia la primavera de 2024
2023-24? | invierno de 2023/24 (fecha incierta) | invierno de 2023/24?
2022-35~ | hacia el tercer trimestre de 2022 | hacia el T3 2022
2024-40% | hacia el primer semestre de 2024 (fecha incierta) | hacia el S1 2024?
199X~ | hacia la década de 1990 | hacia los años 1990
199X? | década de 1990 (fecha incierta) | años 1990?
18XX? | siglo XIX (fecha incierta) | s. XIX?
18XX~ | hacia el siglo XIX | hacia el s. XIX
-0043~ | hacia el 44 a. C. | hacia el 44 a. C.
-0043? | 44 a. C. (fecha incierta) | 44 a. C.?
2015/2018 | de 2015 a 2018 | 2015–2018
0800/1066 | del 800 al 1066 | 800–1066
1066/1492 | del 1066 a 1492 | 1066–1492
2018/2018 | 2018 | 2018
2004-06/2006-08 | de junio de 2004 a agosto de 2006 | jun 2004 – ago 2006
2004-02-01/2005-02-08 | del 1 de febrero de 2004 al 8 de febrero de 2005 | 1 feb 2004 – 8 feb 2005
2004-02-01/2005-02 | del 1 de febrero de 2004 a febrero de 2005 | 1 feb 2004 – feb 2005
2005/2006-02 | de 2005 a febrero de 2006 | 2005 – feb 2006
2023-21/2023-23 | de la primavera al otoño de 2023 | primavera – otoño de 2023
2022-33/2022-35 | del primer al tercer trimestre de 2022 | T1 – T3 2022
-0043/0014 | del 44 a. C. al 14 d. C. | 44 a. C. – 14 d. C.
-0753/0476 | del 754 a. C. al 476 | 754 a. C. – 476
1984~/2004-06 | desde alrededor de 1984 hasta junio de 2004 | hacia 1984 – jun 2004
1984-06-04~/1985 | desde alrededor del 4 de junio de 1984 hasta 1985 | hacia el 4 jun 1984 – 1985
1984?/2004% | desde 1984 (fecha incierta) hasta alrededor de 2004 (fecha incierta) | 1984? – hacia 2004?
2015/.. | desde 2015 | desde 2015
2024-07~/.. | desde alrededor de julio de 2024 | desde alrededor de jul 2024
2024-06-04/.. | desde el 4 de junio de 2024 | desde el 4 jun 2024
2024-21/.. | desde la primavera de 2024 | desde la primavera de 2024
-0043/.. | desde el 44 a. C. | desde el 44 a. C.
../2018 | hasta 2018 | hasta 2018
../1985-04-12 | hasta el 12 de abril de 1985 | hasta el 12 abr 1985
../2018? | hasta 2018 (fecha incierta) | hasta 2018?
2015/ | de 2015 a fecha desconocida | 2015 – fecha desconocida
/2018 | de fecha desconocida a 2018 | fecha desconocida – 2018
/1985-04-12 | de fecha desconocida al 12 de abril de 1985 | fecha desconocida – 12 abr 1985
../.. | abierto | abierto
[2018..2020] | en algún momento entre 2018 y 2020 | entre 2018 y 2020
[2023-06..2024-07] | en algún momento entre junio de 2023 y julio de 2024 | entre jun 2023 y jul 2024
[2024-06-04..2024-06-07] | en algún momento entre el 4 y el 7 de junio de 2024 | entre el 4 y el 7 jun 2024
[2018~..2020] | en algún momento entre alrededor de 2018 y 2020 | entre alrededor de 2018 y 2020
[2023-21..2023-24] | en algún momento entre la primavera de 2023 y el invierno de 2023/24 | entre la primavera de 2023 y el invierno de 2023/24
[-0043..-0026] | en algún momento entre el 44 a. C. y el 27 a. C. | entre el 44 a. C. y el 27 a. C.
[..2024-07] | no después de julio de 2024 | no después de jul 2024
[..2018] | no después de 2018 | no después de 2018
[..1760-12-03] | no después del 3 de diciembre de 1760 | no después del 3 dic 1760
[..2018~] | hacia 2018 o antes | hacia 2018 o antes
[2018..] | no antes de 2018 | no antes de 2018
[1760-12-03..] | no antes del 3 de diciembre de 1760 | no antes del 3 dic 1760
[2018-07~..] | hacia julio de 2018 o después | hacia jul 2018 o después
[-0043..] | no antes del 44 a. C. | no antes del 44 a. C.
`;

describeDates('Spanish', TABLE.replace(/([ad])\. C\./g, '$1.\u00a0C.'), dates);
