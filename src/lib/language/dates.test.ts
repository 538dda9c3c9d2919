import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/dates/language.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { read } from './date-table.test-data.ts';
import { formatEdtf } from './dates.ts';

/** EDTF | German, long | German, short | English, long | English, short: written from what is meant. */
const TABLE = `
2018 | 2018 | 2018 | 2018 | 2018
1900 | 1900 | 1900 | 1900 | 1900
0800 | 800 | 800 | 800 | 800
0100 | 100 | 100 | 100 | 100
0099 | 99 n. Chr. | 99 n. Chr. | 99 CE | 99 CE
0033 | 33 n. Chr. | 33 n. Chr. | 33 CE | 33 CE
0001 | 1 n. Chr. | 1 n. Chr. | 1 CE | 1 CE
0000 | 1 v. Chr. | 1 v. Chr. | 1 BCE | 1 BCE
-0001 | 2 v. Chr. | 2 v. Chr. | 2 BCE | 2 BCE
-0043 | 44 v. Chr. | 44 v. Chr. | 44 BCE | 44 BCE
-0099 | 100 v. Chr. | 100 v. Chr. | 100 BCE | 100 BCE
-9999 | 10000 v. Chr. | 10000 v. Chr. | 10000 BCE | 10000 BCE
9999 | 9999 | 9999 | 9999 | 9999
2024-01 | Januar 2024 | Jan. 2024 | January 2024 | Jan 2024
2024-02 | Februar 2024 | Feb. 2024 | February 2024 | Feb 2024
2024-03 | März 2024 | März 2024 | March 2024 | Mar 2024
2024-04 | April 2024 | Apr. 2024 | April 2024 | Apr 2024
2024-05 | Mai 2024 | Mai 2024 | May 2024 | May 2024
2024-06 | Juni 2024 | Juni 2024 | June 2024 | Jun 2024
2024-07 | Juli 2024 | Juli 2024 | July 2024 | Jul 2024
2024-08 | August 2024 | Aug. 2024 | August 2024 | Aug 2024
2024-09 | September 2024 | Sept. 2024 | September 2024 | Sept 2024
2024-10 | Oktober 2024 | Okt. 2024 | October 2024 | Oct 2024
2024-11 | November 2024 | Nov. 2024 | November 2024 | Nov 2024
2024-12 | Dezember 2024 | Dez. 2024 | December 2024 | Dec 2024
0000-12 | Dezember 1 v. Chr. | Dez. 1 v. Chr. | December 1 BCE | Dec 1 BCE
0030-04 | April 30 n. Chr. | Apr. 30 n. Chr. | April 30 CE | Apr 30 CE
-0043-03 | März 44 v. Chr. | März 44 v. Chr. | March 44 BCE | Mar 44 BCE
2024-06-04 | 4. Juni 2024 | 4. Juni 2024 | 4 June 2024 | 4 Jun 2024
2024-01-01 | 1. Januar 2024 | 1. Jan. 2024 | 1 January 2024 | 1 Jan 2024
2024-02-29 | 29. Februar 2024 | 29. Feb. 2024 | 29 February 2024 | 29 Feb 2024
2023-12-31 | 31. Dezember 2023 | 31. Dez. 2023 | 31 December 2023 | 31 Dec 2023
1999-12-31 | 31. Dezember 1999 | 31. Dez. 1999 | 31 December 1999 | 31 Dec 1999
1582-10-10 | 10. Oktober 1582 | 10. Okt. 1582 | 10 October 1582 | 10 Oct 1582
0800-12-25 | 25. Dezember 800 | 25. Dez. 800 | 25 December 800 | 25 Dec 800
0079-08-24 | 24. August 79 n. Chr. | 24. Aug. 79 n. Chr. | 24 August 79 CE | 24 Aug 79 CE
0000-02-29 | 29. Februar 1 v. Chr. | 29. Feb. 1 v. Chr. | 29 February 1 BCE | 29 Feb 1 BCE
-0043-03-15 | 15. März 44 v. Chr. | 15. März 44 v. Chr. | 15 March 44 BCE | 15 Mar 44 BCE
1985-04-12T23:20:30 | 12. April 1985, 23:20:30 | 12. Apr. 1985 | 12 April 1985, 23:20:30 | 12 Apr 1985
1985-04-12T23:20:30Z | 12. April 1985, 23:20:30 UTC | 12. Apr. 1985 | 12 April 1985, 23:20:30 UTC | 12 Apr 1985
1985-04-12T23:20:30-04 | 12. April 1985, 23:20:30 UTC-04 | 12. Apr. 1985 | 12 April 1985, 23:20:30 UTC-04 | 12 Apr 1985
1985-04-12T23:20:30+04:30 | 12. April 1985, 23:20:30 UTC+04:30 | 12. Apr. 1985 | 12 April 1985, 23:20:30 UTC+04:30 | 12 Apr 1985
2024-21 | Frühjahr 2024 | Frühjahr 2024 | spring 2024 | spring 2024
2024-22 | Sommer 2024 | Sommer 2024 | summer 2024 | summer 2024
2024-23 | Herbst 2024 | Herbst 2024 | autumn 2024 | autumn 2024
2023-24 | Winter 2023/24 | Winter 2023/24 | winter 2023/24 | winter 2023/24
1999-24 | Winter 1999/2000 | Winter 1999/2000 | winter 1999/2000 | winter 1999/2000
2000-24 | Winter 2000/01 | Winter 2000/01 | winter 2000/01 | winter 2000/01
9999-24 | Winter 9999/10000 | Winter 9999/10000 | winter 9999/10000 | winter 9999/10000
0843-24 | Winter 843/844 | Winter 843/844 | winter 843/844 | winter 843/844
0005-24 | Winter 5/6 n. Chr. | Winter 5/6 n. Chr. | winter 5/6 CE | winter 5/6 CE
0000-24 | Winter 1 v. Chr./1 n. Chr. | Winter 1 v. Chr./1 n. Chr. | winter 1 BCE/1 CE | winter 1 BCE/1 CE
-0001-24 | Winter 2/1 v. Chr. | Winter 2/1 v. Chr. | winter 2/1 BCE | winter 2/1 BCE
-0217-24 | Winter 218/217 v. Chr. | Winter 218/217 v. Chr. | winter 218/217 BCE | winter 218/217 BCE
-0043-21 | Frühjahr 44 v. Chr. | Frühjahr 44 v. Chr. | spring 44 BCE | spring 44 BCE
0033-21 | Frühjahr 33 n. Chr. | Frühjahr 33 n. Chr. | spring 33 CE | spring 33 CE
2022-33 | 1. Quartal 2022 | Q1 2022 | 1st quarter of 2022 | Q1 2022
2022-34 | 2. Quartal 2022 | Q2 2022 | 2nd quarter of 2022 | Q2 2022
2022-35 | 3. Quartal 2022 | Q3 2022 | 3rd quarter of 2022 | Q3 2022
2022-36 | 4. Quartal 2022 | Q4 2022 | 4th quarter of 2022 | Q4 2022
2024-40 | 1. Halbjahr 2024 | H1 2024 | 1st half of 2024 | H1 2024
2024-41 | 2. Halbjahr 2024 | H2 2024 | 2nd half of 2024 | H2 2024
-0043-40 | 1. Halbjahr 44 v. Chr. | H1 44 v. Chr. | 1st half of 44 BCE | H1 44 BCE
199X | die 1990er-Jahre | 1990er | the 1990s | 1990s
201X | die 2010er-Jahre | 2010er | the 2010s | 2010s
200X | die 2000er-Jahre | 2000er | the 2000s | 2000s
180X | die 1800er-Jahre | 1800er | the 1800s | 1800s
045X | die 450er-Jahre | 450er | the 450s | 450s
003X | die 30er-Jahre n. Chr. | 30er n. Chr. | the 30s CE | 30s CE
000X | 1 v. Chr.–9 n. Chr. | 1 v. Chr.–9 n. Chr. | 1 BCE–9 CE | 1 BCE–9 CE
-000X | 10–1 v. Chr. | 10–1 v. Chr. | 10–1 BCE | 10–1 BCE
-004X | 50–41 v. Chr. | 50–41 v. Chr. | 50–41 BCE | 50–41 BCE
-198X | 1990–1981 v. Chr. | 1990–1981 v. Chr. | 1990–1981 BCE | 1990–1981 BCE
18XX | 19. Jahrhundert | 19. Jh. | 19th century | 19th c.
19XX | 20. Jahrhundert | 20. Jh. | 20th century | 20th c.
20XX | 21. Jahrhundert | 21. Jh. | 21st century | 21st c.
21XX | 22. Jahrhundert | 22. Jh. | 22nd century | 22nd c.
22XX | 23. Jahrhundert | 23. Jh. | 23rd century | 23rd c.
10XX | 11. Jahrhundert | 11. Jh. | 11th century | 11th c.
11XX | 12. Jahrhundert | 12. Jh. | 12th century | 12th c.
12XX | 13. Jahrhundert | 13. Jh. | 13th century | 13th c.
99XX | 100. Jahrhundert | 100. Jh. | 100th century | 100th c.
02XX | 3. Jahrhundert | 3. Jh. | 3rd century | 3rd c.
01XX | 2. Jahrhundert | 2. Jh. | 2nd century | 2nd c.
00XX | 1. Jahrhundert n. Chr. | 1. Jh. n. Chr. | 1st century CE | 1st c. CE
-00XX | 1. Jahrhundert v. Chr. | 1. Jh. v. Chr. | 1st century BCE | 1st c. BCE
-04XX | 5. Jahrhundert v. Chr. | 5. Jh. v. Chr. | 5th century BCE | 5th c. BCE
2004-XX | 2004 (Monat unbekannt) | 2004 | 2004 (month unknown) | 2004
1985-04-XX | April 1985 (Tag unbekannt) | Apr. 1985 | April 1985 (day unknown) | Apr 1985
1985-XX-XX | 1985 (Tag unbekannt) | 1985 | 1985 (day unknown) | 1985
-0043-03-XX | März 44 v. Chr. (Tag unbekannt) | März 44 v. Chr. | March 44 BCE (day unknown) | Mar 44 BCE
2004-XX? | 2004 (Monat unbekannt, unsicher) | 2004? | 2004 (month unknown, uncertain) | 2004?
1985-04-XX~ | ca. April 1985 (Tag unbekannt) | ca. Apr. 1985 | about April 1985 (day unknown) | about Apr 1985
1985-XX-XX% | ca. 1985 (Tag unbekannt, unsicher) | ca. 1985? | about 1985 (day unknown, uncertain) | about 1985?
2018? | 2018 (unsicher) | 2018? | 2018 (uncertain) | 2018?
2018~ | ca. 2018 | ca. 2018 | about 2018 | about 2018
2018% | ca. 2018 (unsicher) | ca. 2018? | about 2018 (uncertain) | about 2018?
2023-06? | Juni 2023 (unsicher) | Juni 2023? | June 2023 (uncertain) | Jun 2023?
2023-06~ | ca. Juni 2023 | ca. Juni 2023 | about June 2023 | about Jun 2023
2023-06% | ca. Juni 2023 (unsicher) | ca. Juni 2023? | about June 2023 (uncertain) | about Jun 2023?
2004-06-11? | 11. Juni 2004 (unsicher) | 11. Juni 2004? | 11 June 2004 (uncertain) | 11 Jun 2004?
2004-06-11~ | ca. 11. Juni 2004 | ca. 11. Juni 2004 | about 11 June 2004 | about 11 Jun 2004
2004-06-11% | ca. 11. Juni 2004 (unsicher) | ca. 11. Juni 2004? | about 11 June 2004 (uncertain) | about 11 Jun 2004?
2024-21~ | ca. Frühjahr 2024 | ca. Frühjahr 2024 | about spring 2024 | about spring 2024
2023-24? | Winter 2023/24 (unsicher) | Winter 2023/24? | winter 2023/24 (uncertain) | winter 2023/24?
2022-35~ | ca. 3. Quartal 2022 | ca. Q3 2022 | about 3rd quarter of 2022 | about Q3 2022
2024-40% | ca. 1. Halbjahr 2024 (unsicher) | ca. H1 2024? | about 1st half of 2024 (uncertain) | about H1 2024?
199X~ | ca. 1990er-Jahre | ca. 1990er | about the 1990s | about 1990s
199X? | die 1990er-Jahre (unsicher) | 1990er? | the 1990s (uncertain) | 1990s?
199X% | ca. 1990er-Jahre (unsicher) | ca. 1990er? | about the 1990s (uncertain) | about 1990s?
18XX? | 19. Jahrhundert (unsicher) | 19. Jh.? | 19th century (uncertain) | 19th c.?
18XX~ | ca. 19. Jahrhundert | ca. 19. Jh. | about 19th century | about 19th c.
-0043~ | ca. 44 v. Chr. | ca. 44 v. Chr. | about 44 BCE | about 44 BCE
-0043? | 44 v. Chr. (unsicher) | 44 v. Chr.? | 44 BCE (uncertain) | 44 BCE?
2015/2018 | 2015 bis 2018 | 2015–2018 | 2015 to 2018 | 2015–2018
1964/2008 | 1964 bis 2008 | 1964–2008 | 1964 to 2008 | 1964–2008
2018/2018 | 2018 | 2018 | 2018 | 2018
2004-06/2006-08 | Juni 2004 bis August 2006 | Juni 2004 – Aug. 2006 | June 2004 to August 2006 | Jun 2004 – Aug 2006
2004-02-01/2005-02-08 | 1. Februar 2004 bis 8. Februar 2005 | 1. Feb. 2004 – 8. Feb. 2005 | 1 February 2004 to 8 February 2005 | 1 Feb 2004 – 8 Feb 2005
2004-02-01/2005-02 | 1. Februar 2004 bis Februar 2005 | 1. Feb. 2004 – Feb. 2005 | 1 February 2004 to February 2005 | 1 Feb 2004 – Feb 2005
2005/2006-02 | 2005 bis Februar 2006 | 2005 – Feb. 2006 | 2005 to February 2006 | 2005 – Feb 2006
2018-06-14/2018-06-29 | 14. bis 29. Juni 2018 | 14. – 29. Juni 2018 | 14 to 29 June 2018 | 14 – 29 Jun 2018
2018-05-28/2018-06-03 | 28. Mai bis 3. Juni 2018 | 28. Mai – 3. Juni 2018 | 28 May to 3 June 2018 | 28 May – 3 Jun 2018
2018-06-14?/2018-06-29? | 14. Juni 2018 (unsicher) bis 29. Juni 2018 (unsicher) | 14. Juni 2018? – 29. Juni 2018? | 14 June 2018 (uncertain) to 29 June 2018 (uncertain) | 14 Jun 2018? – 29 Jun 2018?
2018-06-14/2019-06-14 | 14. Juni 2018 bis 14. Juni 2019 | 14. Juni 2018 – 14. Juni 2019 | 14 June 2018 to 14 June 2019 | 14 Jun 2018 – 14 Jun 2019
2023-21/2023-23 | Frühjahr bis Herbst 2023 | Frühjahr – Herbst 2023 | spring to autumn 2023 | spring – autumn 2023
2022-33/2022-35 | 1. bis 3. Quartal 2022 | Q1 – Q3 2022 | 1st to 3rd quarter of 2022 | Q1 – Q3 2022
-0043/0014 | 44 v. Chr. bis 14 n. Chr. | 44 v. Chr. – 14 n. Chr. | 44 BCE to 14 CE | 44 BCE – 14 CE
-0753/0476 | 754 v. Chr. bis 476 | 754 v. Chr. – 476 | 754 BCE to 476 | 754 BCE – 476
1984~/2004-06 | ca. 1984 bis Juni 2004 | ca. 1984 – Juni 2004 | about 1984 to June 2004 | about 1984 – Jun 2004
1984?/2004% | 1984 (unsicher) bis ca. 2004 (unsicher) | 1984? – ca. 2004? | 1984 (uncertain) to about 2004 (uncertain) | 1984? – about 2004?
2015/.. | seit 2015 | seit 2015 | since 2015 | since 2015
2024-07~/.. | seit ca. Juli 2024 | seit ca. Juli 2024 | since about July 2024 | since about Jul 2024
2024-06-04/.. | seit 4. Juni 2024 | seit 4. Juni 2024 | since 4 June 2024 | since 4 Jun 2024
-0043/.. | seit 44 v. Chr. | seit 44 v. Chr. | since 44 BCE | since 44 BCE
../2018 | bis 2018 | bis 2018 | until 2018 | until 2018
../1985-04-12 | bis 12. April 1985 | bis 12. Apr. 1985 | until 12 April 1985 | until 12 Apr 1985
../2018? | bis 2018 (unsicher) | bis 2018? | until 2018 (uncertain) | until 2018?
2015/ | 2015 bis unbekannt | 2015–unbekannt | 2015 to unknown | 2015–unknown
1985-04/ | April 1985 bis unbekannt | Apr. 1985 – unbekannt | April 1985 to unknown | Apr 1985 – unknown
/2018 | unbekannt bis 2018 | unbekannt–2018 | unknown to 2018 | unknown–2018
/1985-04-12 | unbekannt bis 12. April 1985 | unbekannt – 12. Apr. 1985 | unknown to 12 April 1985 | unknown – 12 Apr 1985
/.. | seit unbekannt | seit unbekannt | since unknown | since unknown
../ | bis unbekannt | bis unbekannt | until unknown | until unknown
../.. | offen | offen | open | open
[2018..2020] | irgendwann zwischen 2018 und 2020 | zwischen 2018 und 2020 | some time between 2018 and 2020 | between 2018 and 2020
[2018..2018] | 2018 | 2018 | 2018 | 2018
[2023-06..2024-07] | irgendwann zwischen Juni 2023 und Juli 2024 | zwischen Juni 2023 und Juli 2024 | some time between June 2023 and July 2024 | between Jun 2023 and Jul 2024
[2024-06-04..2024-06-07] | irgendwann zwischen 4. und 7. Juni 2024 | zwischen 4. und 7. Juni 2024 | some time between 4 and 7 June 2024 | between 4 and 7 Jun 2024
[2018~..2020] | irgendwann zwischen ca. 2018 und 2020 | zwischen ca. 2018 und 2020 | some time between about 2018 and 2020 | between about 2018 and 2020
[2023-21..2023-23] | irgendwann zwischen Frühjahr und Herbst 2023 | zwischen Frühjahr und Herbst 2023 | some time between spring and autumn 2023 | between spring and autumn 2023
[-0043..-0026] | irgendwann zwischen 44 v. Chr. und 27 v. Chr. | zwischen 44 v. Chr. und 27 v. Chr. | some time between 44 BCE and 27 BCE | between 44 BCE and 27 BCE
[..2024-07] | spätestens Juli 2024 | spätestens Juli 2024 | July 2024 at the latest | Jul 2024 at the latest
[..2018] | spätestens 2018 | spätestens 2018 | 2018 at the latest | 2018 at the latest
[..1760-12-03] | spätestens 3. Dezember 1760 | spätestens 3. Dez. 1760 | 3 December 1760 at the latest | 3 Dec 1760 at the latest
[..2018~] | spätestens ca. 2018 | spätestens ca. 2018 | about 2018 at the latest | about 2018 at the latest
[2018..] | frühestens 2018 | frühestens 2018 | 2018 at the earliest | 2018 at the earliest
[1760-12..] | frühestens Dezember 1760 | frühestens Dez. 1760 | December 1760 at the earliest | Dec 1760 at the earliest
[-0043..] | frühestens 44 v. Chr. | frühestens 44 v. Chr. | 44 BCE at the earliest | 44 BCE at the earliest
`;

const rows = TABLE.trim()
	.split('\n')
	.map((line) => line.split(' | '));

test('the table has enough cases, each once', () => {
	expect(rows.length).toBeGreaterThanOrEqual(120);
	expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
	expect(rows.every((row) => row.length === 5)).toBe(true);
});

describe.each([
	{ language: 'de', form: 'long', column: 1 },
	{ language: 'de', form: 'short', column: 2 },
	{ language: 'en', form: 'long', column: 3 },
	{ language: 'en', form: 'short', column: 4 }
] as const)('in words: $language, $form', ({ language, form, column }) => {
	test.each(rows.map((row) => [row[0]!, row[column]!]))('%s: %s', (text, expected) => {
		expect(formatEdtf(read(text), DATE_WORDS[language], form)).toBe(expected);
	});
});

test('the long form is the one without being asked', () => {
	expect(formatEdtf(read('[2018..2020]'), DATE_WORDS.de)).toBe('irgendwann zwischen 2018 und 2020');
});

test('the ends of an interval can be said on their own', () => {
	const interval = read('2024-07~/2025');
	if (interval.type === 'date' || typeof interval.start === 'string') throw new Error('no start');
	expect(formatEdtf(interval.start, DATE_WORDS.de)).toBe('ca. Juli 2024');
});

test('Swiss German has no ß', () => {
	for (const [text] of rows) expect(formatEdtf(read(text!), DATE_WORDS.de)).not.toContain('ß');
});

test.each(LANGUAGES)('names in a row are parted as Intl has it in %s', (language) => {
	const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
	const [, between] = list.formatToParts(['A', 'B', 'C', 'D']);
	expect(DATE_WORDS[language].comma).toBe(between?.value);
});
