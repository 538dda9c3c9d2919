import { describe, expect, test } from 'vitest';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { toMark, type Mark } from './mark.ts';
import { eventOn } from './marks.test-data.ts';

const DAY = 86_400_000;

/** Midnight UTC at the start of a day, `-000043-03-15` before the year 0; noon with `T12`. */
function time(day: string): number {
	const value = Date.parse(day.includes('T') ? `${day}:00Z` : `${day}T00:00Z`);
	expect(value, day).not.toBeNaN();
	return value;
}

const PLAIN = { openStart: false, openEnd: false, approximate: false, uncertain: false };

type Case = [
	edtf: string,
	kind: Mark['kind'],
	from: string,
	/** The first day that is no longer meant. */
	to: string,
	words: string,
	other?: Partial<Mark> | { core: [string, string] }
];

describe('each kind of date', () => {
	test.for<Case>([
		['2024-06-04', 'point', '2024-06-04T12', '2024-06-04T12', '4. Juni 2024'],
		[
			'2024-06-04~',
			'point',
			'2024-06-04T12',
			'2024-06-04T12',
			'ca. 4. Juni 2024',
			{ approximate: true }
		],
		['2024-06-04T23:20:30Z', 'point', '2024-06-04T12', '2024-06-04T12', '4. Juni 2024'],
		['2024-06', 'coarse', '2024-06-01', '2024-07-01', 'Juni 2024'],
		['2024-02', 'coarse', '2024-02-01', '2024-03-01', 'Feb. 2024'],
		['2024-21', 'coarse', '2024-03-01', '2024-06-01', 'Frühjahr 2024'],
		['2023-24', 'coarse', '2023-12-01', '2024-03-01', 'Winter 2023/24'],
		['2024-34', 'coarse', '2024-04-01', '2024-07-01', 'Q2 2024'],
		['2024-41', 'coarse', '2024-07-01', '2025-01-01', 'H2 2024'],
		['2018', 'coarse', '2018-01-01', '2019-01-01', '2018'],
		['198X', 'coarse', '1980-01-01', '1990-01-01', '1980er'],
		['19XX', 'coarse', '1900-01-01', '2000-01-01', '20. Jh.'],
		['2018~', 'coarse', '2018-01-01', '2019-01-01', 'ca. 2018', { approximate: true }],
		['2018?', 'coarse', '2018-01-01', '2019-01-01', '2018?', { uncertain: true }],
		[
			'2018%',
			'coarse',
			'2018-01-01',
			'2019-01-01',
			'ca. 2018?',
			{ approximate: true, uncertain: true }
		],
		['0033-04-03', 'point', '0033-04-03T12', '0033-04-03T12', '3. Apr. 33 n. Chr.'],
		['-0043-03-15', 'point', '-000043-03-15T12', '-000043-03-15T12', '15. März 44 v. Chr.'],
		['0000', 'coarse', '0000-01-01', '0001-01-01', '1 v. Chr.'],
		['[2018..2020]', 'one-of', '2018-01-01', '2021-01-01', 'zwischen 2018 und 2020'],
		[
			'[..2024-07]',
			'one-of',
			'2024-08-01',
			'2024-08-01',
			'spätestens Juli 2024',
			{ openStart: true }
		],
		['[2018..]', 'one-of', '2018-01-01', '2018-01-01', 'frühestens 2018', { openEnd: true }],
		[
			'2015-12-11/2018-03-01',
			'interval',
			'2015-12-11',
			'2018-03-02',
			'11. Dez. 2015 – 1. März 2018',
			{ core: ['2015-12-11', '2018-03-02'] }
		],
		[
			'2015/2018',
			'interval',
			'2015-01-01',
			'2019-01-01',
			'2015–2018',
			{ core: ['2016-01-01', '2018-01-01'] }
		],
		[
			'2015-12-11/2018',
			'interval',
			'2015-12-11',
			'2019-01-01',
			'11. Dez. 2015 – 2018',
			{ core: ['2015-12-11', '2018-01-01'] }
		],
		[
			'2015/2015',
			'interval',
			'2015-01-01',
			'2016-01-01',
			'2015',
			{ core: ['2016-01-01', '2016-01-01'] }
		],
		[
			'2018/..',
			'interval',
			'2018-01-01',
			'2018-01-01',
			'seit 2018',
			{ openEnd: true, core: ['2019-01-01', '2019-01-01'] }
		],
		[
			'2018-06-11/..',
			'interval',
			'2018-06-11',
			'2018-06-11',
			'seit 11. Juni 2018',
			{ openEnd: true, core: ['2018-06-11', '2018-06-11'] }
		],
		[
			'../2018',
			'interval',
			'2019-01-01',
			'2019-01-01',
			'bis 2018',
			{ openStart: true, core: ['2018-01-01', '2018-01-01'] }
		],
		[
			'../2018-06-11',
			'interval',
			'2018-06-12',
			'2018-06-12',
			'bis 11. Juni 2018',
			{ openStart: true, core: ['2018-06-12', '2018-06-12'] }
		],
		[
			'2018/',
			'interval',
			'2018-01-01',
			'2018-01-01',
			'2018–unbekannt',
			{ openEnd: true, core: ['2019-01-01', '2019-01-01'] }
		],
		[
			'/2018',
			'interval',
			'2019-01-01',
			'2019-01-01',
			'unbekannt–2018',
			{ openStart: true, core: ['2018-01-01', '2018-01-01'] }
		],
		[
			'2024/2024-01-01',
			'interval',
			'2024-01-01',
			'2024-01-02',
			'2024 – 1. Jan. 2024',
			{ core: ['2024-01-02', '2024-01-02'] }
		],
		[
			'2024-12-31/2024',
			'interval',
			'2024-12-31',
			'2025-01-01',
			'31. Dez. 2024 – 2024',
			{ core: ['2024-12-31', '2024-12-31'] }
		]
	])('%s is a %s', ([edtf, kind, from, to, dateWords, other = {}]) => {
		const { core = [from, to], ...flags } = 'core' in other ? other : { core: undefined, ...other };
		const mark = toMark(eventOn(edtf, 'id', 'Title'), DATE_WORDS.de);
		expect(mark).toEqual({
			...PLAIN,
			...flags,
			id: 'id',
			title: 'Title',
			dateWords,
			kind,
			start: time(from),
			end: time(to),
			// a point has no core
			coreStart: kind === 'point' ? expect.any(Number) : time(core[0]),
			coreEnd: kind === 'point' ? expect.any(Number) : time(core[1])
		});
	});
});

describe('a day that is not given is no point', () => {
	test.for<[edtf: string, from: string, to: string]>([
		['2004-06-XX', '2004-06-01', '2004-07-01'],
		['2004-XX-XX', '2004-01-01', '2005-01-01'],
		['2004-XX', '2004-01-01', '2005-01-01']
	])('%s', ([edtf, from, to]) => {
		expect(toMark(eventOn(edtf), DATE_WORDS.de)).toMatchObject({
			kind: 'coarse',
			start: time(from),
			end: time(to),
			coreStart: time(from),
			coreEnd: time(to)
		});
	});
});

test.for([null, '../..', '/', 'spring', '2024-02-30'])('%s has no mark', (edtf) => {
	expect(toMark(eventOn(edtf), DATE_WORDS.de)).toBeUndefined();
});

test('the words are in the language of the interface', () => {
	expect(toMark(eventOn('2018/..'), DATE_WORDS.en)?.dateWords).toBe('since 2018');
	expect(toMark(eventOn('[..2024-07]'), DATE_WORDS.en)?.dateWords).toBe('Jul 2024 at the latest');
});

test('a day is in its middle, so that it stands between its two midnights', () => {
	const mark = toMark(eventOn('2024-06-04'), DATE_WORDS.de);
	expect(mark?.start).toBe(time('2024-06-04') + DAY / 2);
});
