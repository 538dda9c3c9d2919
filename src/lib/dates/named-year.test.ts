import { describe, expect, test } from 'vitest';
import { namesYear } from './named-year.ts';

describe('words name a year, or some year of a span', () => {
	test.for<[string, number, number?]>([
		['Bereits 2018', 2018],
		['am 4. Juni 2024', 2024],
		['2024-06-04', 2024],
		['von 2015 bis 2018', 2015],
		['von 2015 bis 2018', 2018],
		['2015–18', 2018],
		['2015-18', 2018],
		['1939 bis 45', 1945],
		['im Winter 2023/24', 2024],
		['4.6.24', 2024],
		['6/4/24', 2024],
		['im Sommer ’68', 1968],
		["in '68", 1968],
		['1990er-Jahre', 1994],
		['die 1990er Jahre', 1990, 1999],
		['the 1990s', 1999],
		['the ’90s', 1995],
		["the '90s", 1995],
		['in den 90er-Jahren', 1990, 1999],
		['in den Neunzigern', 1995],
		['die neunziger Jahre', 1995],
		['the sixties', 1960, 1969],
		['the 1800s', 1850],
		['im 19. Jahrhundert', 1800, 1899],
		['19. Jh.', 1850],
		['the 19th century', 1850],
		['the nineteenth century', 1850],
		['im neunzehnten Jahrhundert', 1850],
		['the twenty-first century', 2000, 2099],
		['the 18th and 19th centuries', 1700, 1799],
		['the 18th and 19th centuries', 1800, 1899],
		['44 v. Chr.', -43],
		['44 v.Chr.', -43],
		['44 BC', -43],
		['44 BCE', -43],
		['1. Jahrhundert v. Chr.', -99, 0],
		['79 n. Chr.', 79],
		['AD 79', 79],
		['im Jahr 79', 79],
		['im Jahre 800', 800]
	])('%s: %i', ([words, from, to = from]) => {
		expect(namesYear(words, from, to)).toBe(true);
	});

	test.for<[string, number, number?]>([
		['Im Frühjahr', 2024],
		['Bereits 2018', 2019],
		['am 29. Februar', 2024],
		['am 20. Februar', 2020],
		['20 Personen', 2020],
		['2024-06', 2006],
		['12018', 2018],
		['the 1990s', 2000],
		['the ’90s', 2001],
		['19. Jahrhundert', 1900],
		['44 v. Chr.', 44],
		['44 Tage', 44],
		['ein Jahrhundert', 1800, 1899],
		['', 2018]
	])('%s: not %i', ([words, from, to = from]) => {
		expect(namesYear(words, from, to)).toBe(false);
	});
});
