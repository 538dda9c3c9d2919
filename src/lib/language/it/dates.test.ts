import { expect, test } from 'vitest';
import { fromTo, onDate, withDate } from './date-phrases.ts';
import { describeDates } from '#lib/language/date-table.test-data.ts';
import { dates } from './dates.ts';

/** EDTF | long | short: written from what is meant. */
const TABLE = `
2018 | 2018 | 2018
1900 | 1900 | 1900
0800 | 800 | 800
0100 | 100 | 100
0099 | 99 d.C. | 99 d.C.
0001 | 1 d.C. | 1 d.C.
0000 | 1 a.C. | 1 a.C.
-0001 | 2 a.C. | 2 a.C.
-0043 | 44 a.C. | 44 a.C.
-9999 | 10000 a.C. | 10000 a.C.
2024-01 | gennaio 2024 | gen 2024
2024-02 | febbraio 2024 | feb 2024
2024-03 | marzo 2024 | mar 2024
2024-04 | aprile 2024 | apr 2024
2024-05 | maggio 2024 | mag 2024
2024-06 | giugno 2024 | giu 2024
2024-07 | luglio 2024 | lug 2024
2024-08 | agosto 2024 | ago 2024
2024-09 | settembre 2024 | set 2024
2024-10 | ottobre 2024 | ott 2024
2024-11 | novembre 2024 | nov 2024
2024-12 | dicembre 2024 | dic 2024
0000-12 | dicembre 1 a.C. | dic 1 a.C.
0030-04 | aprile 30 d.C. | apr 30 d.C.
2024-06-04 | 4 giugno 2024 | 4 giu 2024
2024-01-01 | 1° gennaio 2024 | 1° gen 2024
2024-02-29 | 29 febbraio 2024 | 29 feb 2024
2023-12-31 | 31 dicembre 2023 | 31 dic 2023
0800-12-25 | 25 dicembre 800 | 25 dic 800
0079-08-24 | 24 agosto 79 d.C. | 24 ago 79 d.C.
-0043-03-15 | 15 marzo 44 a.C. | 15 mar 44 a.C.
1985-04-12T23:20:30 | 12 aprile 1985, 23:20:30 | 12 apr 1985
1985-04-12T23:20:30Z | 12 aprile 1985, 23:20:30 UTC | 12 apr 1985
1985-04-12T23:20:30+04:30 | 12 aprile 1985, 23:20:30 UTC+04:30 | 12 apr 1985
2024-21 | primavera 2024 | primavera 2024
2024-22 | estate 2024 | estate 2024
2024-23 | autunno 2024 | autunno 2024
2023-24 | inverno 2023/24 | inverno 2023/24
1999-24 | inverno 1999/2000 | inverno 1999/2000
0843-24 | inverno 843/844 | inverno 843/844
0000-24 | inverno 1 a.C./1 d.C. | inverno 1 a.C./1 d.C.
-0043-21 | primavera 44 a.C. | primavera 44 a.C.
2022-33 | 1° trimestre 2022 | T1 2022
2022-34 | 2° trimestre 2022 | T2 2022
2022-35 | 3° trimestre 2022 | T3 2022
2022-36 | 4° trimestre 2022 | T4 2022
2024-40 | 1° semestre 2024 | S1 2024
2024-41 | 2° semestre 2024 | S2 2024
-0043-40 | 1° semestre 44 a.C. | S1 44 a.C.
199X | anni 1990 | anni 1990
201X | anni 2010 | anni 2010
180X | anni 1800 | anni 1800
003X | anni 30 d.C. | anni 30 d.C.
000X | 1 a.C.–9 d.C. | 1 a.C.–9 d.C.
-004X | 50–41 a.C. | 50–41 a.C.
18XX | XIX secolo | XIX sec.
19XX | XX secolo | XX sec.
20XX | XXI secolo | XXI sec.
13XX | XIV secolo | XIV sec.
08XX | IX secolo | IX sec.
07XX | VIII secolo | VIII sec.
03XX | IV secolo | IV sec.
99XX | C secolo | C sec.
00XX | I secolo d.C. | I sec. d.C.
-00XX | I secolo a.C. | I sec. a.C.
-04XX | V secolo a.C. | V sec. a.C.
2004-XX | 2004 (mese sconosciuto) | 2004
1985-04-XX | aprile 1985 (giorno sconosciuto) | apr 1985
1985-XX-XX | 1985 (giorno sconosciuto) | 1985
2004-XX? | 2004 (mese sconosciuto, incerto) | 2004?
1985-04-XX~ | aprile 1985 circa (giorno sconosciuto) | apr 1985 circa
2018? | 2018 (incerto) | 2018?
2018~ | 2018 circa | 2018 circa
2018% | 2018 circa (incerto) | 2018 circa?
2023-06~ | giugno 2023 circa | giu 2023 circa
2004-06-11? | 11 giugno 2004 (incerto) | 11 giu 2004?
2004-06-11% | 11 giugno 2004 circa (incerto) | 11 giu 2004 circa?
2024-21~ | primavera 2024 circa | primavera 2024 circa
2022-35~ | 3° trimestre 2022 circa | T3 2022 circa
199X~ | anni 1990 circa | anni 1990 circa
199X? | anni 1990 (incerto) | anni 1990?
18XX~ | XIX secolo circa | XIX sec. circa
-0043~ | 44 a.C. circa | 44 a.C. circa
2015/2018 | dal 2015 al 2018 | 2015–2018
2018/2018 | 2018 | 2018
0754/0843 | dal 754 all’843 | 754–843
2004-06/2006-08 | dal giugno 2004 all’agosto 2006 | giu 2004 – ago 2006
2004-02-01/2005-02-08 | dal 1° febbraio 2004 all’8 febbraio 2005 | 1° feb 2004 – 8 feb 2005
2004-02-11/2005-02 | dall’11 febbraio 2004 al febbraio 2005 | 11 feb 2004 – feb 2005
2005/2006-02 | dal 2005 al febbraio 2006 | 2005 – feb 2006
2023-21/2023-23 | dalla primavera all’autunno 2023 | primavera – autunno 2023
2022-33/2022-35 | dal 1° al 3° trimestre 2022 | T1 – T3 2022
-0043/0014 | dal 44 a.C. al 14 d.C. | 44 a.C. – 14 d.C.
-0753/0476 | dal 754 a.C. al 476 | 754 a.C. – 476
-0007/0011 | dall’8 a.C. all’11 d.C. | 8 a.C. – 11 d.C.
1984~/2004-06 | dal 1984 circa al giugno 2004 | 1984 circa – giu 2004
1984?/2004% | dal 1984 (incerto) al 2004 circa (incerto) | 1984? – 2004 circa?
2015/.. | dal 2015 | dal 2015
2024-07~/.. | dal luglio 2024 circa | dal lug 2024 circa
2024-04/.. | dall’aprile 2024 | dall’apr 2024
2024-06-04/.. | dal 4 giugno 2024 | dal 4 giu 2024
-0043/.. | dal 44 a.C. | dal 44 a.C.
../2018 | fino al 2018 | fino al 2018
../1985-08-08 | fino all’8 agosto 1985 | fino all’8 ago 1985
../2018? | fino al 2018 (incerto) | fino al 2018?
2015/ | dal 2015 a data sconosciuta | 2015 – data sconosciuta
/2018 | da data sconosciuta al 2018 | data sconosciuta – 2018
/.. | da data sconosciuta | da data sconosciuta
../ | fino a data sconosciuta | fino a data sconosciuta
../.. | aperto | aperto
[2018..2020] | in un momento tra il 2018 e il 2020 | tra il 2018 e il 2020
[2018..2018] | 2018 | 2018
[2023-06..2024-08] | in un momento tra il giugno 2023 e l’agosto 2024 | tra il giu 2023 e l’ago 2024
[2024-06-04..2024-06-11] | in un momento tra il 4 e l’11 giugno 2024 | tra il 4 e l’11 giu 2024
[2018~..2020] | in un momento tra il 2018 circa e il 2020 | tra il 2018 circa e il 2020
[2023-21..2023-23] | in un momento tra la primavera e l’autunno 2023 | tra la primavera e l’autunno 2023
[-0043..-0026] | in un momento tra il 44 a.C. e il 27 a.C. | tra il 44 a.C. e il 27 a.C.
[..2024-07] | al più tardi nel luglio 2024 | al più tardi nel lug 2024
[..2018] | al più tardi nel 2018 | al più tardi nel 2018
[..1760-12-03] | al più tardi il 3 dicembre 1760 | al più tardi il 3 dic 1760
[..1760-12-11] | al più tardi l’11 dicembre 1760 | al più tardi l’11 dic 1760
[..2018~] | al più tardi nel 2018 circa | al più tardi nel 2018 circa
[..2024-22] | al più tardi nell’estate 2024 | al più tardi nell’estate 2024
[2018..] | non prima del 2018 | non prima del 2018
[1760-12..] | non prima del dicembre 1760 | non prima del dic 1760
[1760-08-08..] | non prima dell’8 agosto 1760 | non prima dell’8 ago 1760
[-0043..] | non prima del 44 a.C. | non prima del 44 a.C.
`;

describeDates('Italian', TABLE, dates);

test.each([
	['4 giugno 2024', 'il 4 giugno 2024'],
	['8 giu 2024, 14:30', 'l’8 giu 2024, 14:30'],
	['1° gennaio 2024', 'il 1° gennaio 2024'],
	['giugno 2024', 'nel giugno 2024'],
	['aprile 2024', 'nell’aprile 2024'],
	['2018', 'nel 2018'],
	['8 a.C.', 'nell’8 a.C.'],
	['1° trimestre 2024', 'nel 1° trimestre 2024'],
	['primavera 2024', 'nella primavera 2024'],
	['anni 1960', 'negli anni 1960'],
	['martedì 4 giugno 2024 alle ore 14:30', 'martedì 4 giugno 2024 alle ore 14:30'],
	['tra il 2018 e il 2020', 'tra il 2018 e il 2020'],
	['fino al 2018', 'fino al 2018'],
	['al più tardi nel 2018', 'al più tardi nel 2018']
])('when it was: %s', (date, said) => {
	expect(onDate(date)).toBe(said);
});

test('the article follows the date that is said', () => {
	expect(withDate('of', '4 giugno 2024 (2)')).toBe('del 4 giugno 2024 (2)');
	expect(withDate('from', 'inverno 2023/24')).toBe('dall’inverno 2023/24');
	expect(withDate('of', 'XIX secolo')).toBe('del XIX secolo');
	expect(withDate('of', 'VIII secolo')).toBe('dell’VIII secolo');
	expect(fromTo('anni 1960', 'XI secolo')).toBe('dagli anni 1960 all’XI secolo');
	expect(fromTo('2018', '2024')).toBe('dal 2018 al 2024');
	expect(fromTo('inizio aperto', '31 dicembre 2018')).toBe('inizio aperto – 31 dicembre 2018');
});
