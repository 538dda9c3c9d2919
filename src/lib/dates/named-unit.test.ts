import { describe, expect, test } from 'vitest';
import { namedUnit, type Unit } from './named-unit.ts';

describe('the finest unit that words name', () => {
	test.for<[string, Unit | undefined]>([
		['am 4. Juni 2024', 'day'],
		['4 June 2024', 'day'],
		['June 4th', 'day'],
		['the 4th of July', 'day'],
		['the fourth of July', 'day'],
		['am ersten Mai', 'day'],
		['vom 3. bis 5. Juni', 'day'],
		['am 4.', 'day'],
		['on the 4th', 'day'],
		['2024-06-04', 'day'],
		['4.6.2024', 'day'],
		['6/4/24', 'day'],
		['gestern', 'day'],
		['am Montagabend', 'day'],
		['on Tuesday', 'day'],
		['zwei Tage später', 'day'],
		['Two days later', 'day'],
		['minutes before', 'day'],
		['letzte Woche', 'week'],
		['three weeks ago', 'week'],
		['Im Juni', 'month'],
		['im März 2024', 'month'],
		['Mitte Juni', 'month'],
		['late April', 'month'],
		['the month of May', 'month'],
		['In Sept. 2019', 'month'],
		['06/2024', 'month'],
		['vor drei Monaten', 'month'],
		['In the months that followed', 'month'],
		['Im Frühjahr', 'season'],
		['im Frühsommer 2024', 'season'],
		['The following summer', 'season'],
		['in the fall of 1989', 'season'],
		['Winter 2023/24', 'season'],
		['im dritten Quartal', 'season'],
		['In the first quarter of 1984', 'season'],
		['Q3 2022', 'season'],
		['im zweiten Halbjahr', 'half-year'],
		['the first half of 2020', 'half-year'],
		['Bereits 2018', 'year'],
		['It may be 2018', 'year'],
		['im Sommerloch ’68', 'year'],
		['vor zwei Jahren', 'year'],
		['For about nine years now', 'year'],
		['44 v. Chr.', 'year'],
		['By 1965 at the latest', 'year'],
		['in den 1990er Jahren', 'decade'],
		['die 90er-Jahre', 'decade'],
		['In the 1960s', 'decade'],
		['in den 1990ern', 'decade'],
		['the nineties', 'decade'],
		['vor einem Jahrzehnt', 'decade'],
		['im 19. Jahrhundert', 'century'],
		['the 19th century', 'century'],
		['letztens', undefined],
		['danach', undefined],
		['now', undefined],
		['nun', undefined]
	])('%s: %s', ([words, unit]) => {
		expect(namedUnit(words)?.unit).toBe(unit);
	});

	test.for<[string, Unit]>([
		['Ende 2018', 'season'],
		['in the early 1990s', 'year'],
		['Mitte des 19. Jahrhunderts', 'year'],
		['im Spätsommer', 'month'],
		['Jahresende', 'season'],
		['Mitte Juni', 'week'],
		['early May', 'week'],
		['By 1965 at the latest', 'year']
	])('%s may be dated to the %s', ([words, unit]) => {
		expect(namedUnit(words)?.finest).toBe(unit);
	});
});
