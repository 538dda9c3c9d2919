import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseEdtf, span, type Edtf } from './edtf.ts';
import { dayToTime, timeToDay } from './days.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';

function read(text: string): Edtf {
	const parsed = parseEdtf(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.issues[0]!.rule}`);
	return parsed.value;
}

/** EDTF, level, precision, earliest day, latest day; `null` is unknown. */
const SPANS: [string, 0 | 1 | 2, string, string | null, string | null][] = [
	// level 0: dates
	['1985-04-12', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04', 0, 'month', '1985-04-01', '1985-04-30'],
	['1985', 0, 'year', '1985-01-01', '1985-12-31'],
	['2024-01', 0, 'month', '2024-01-01', '2024-01-31'],
	['2024-12', 0, 'month', '2024-12-01', '2024-12-31'],
	['2024-12-31', 0, 'day', '2024-12-31', '2024-12-31'],
	['0000', 0, 'year', '0000-01-01', '0000-12-31'],
	['0001', 0, 'year', '0001-01-01', '0001-12-31'],
	['0069', 0, 'year', '0069-01-01', '0069-12-31'],
	['0070-02', 0, 'month', '0070-02-01', '0070-02-28'],
	['0099-12-31', 0, 'day', '0099-12-31', '0099-12-31'],
	['9999', 0, 'year', '9999-01-01', '9999-12-31'],
	['9999-12-31', 0, 'day', '9999-12-31', '9999-12-31'],
	// leap years: by 4, not by 100, but by 400, and before the calendar was made as after it
	['2024-02', 0, 'month', '2024-02-01', '2024-02-29'],
	['2023-02', 0, 'month', '2023-02-01', '2023-02-28'],
	['1900-02', 0, 'month', '1900-02-01', '1900-02-28'],
	['2000-02', 0, 'month', '2000-02-01', '2000-02-29'],
	['2100-02', 0, 'month', '2100-02-01', '2100-02-28'],
	['0000-02', 0, 'month', '0000-02-01', '0000-02-29'],
	['0004-02', 0, 'month', '0004-02-01', '0004-02-29'],
	['0100-02', 0, 'month', '0100-02-01', '0100-02-28'],
	['0400-02-29', 0, 'day', '0400-02-29', '0400-02-29'],
	['-0004-02', 1, 'month', '-000004-02-01', '-000004-02-29'],
	['-0001-02', 1, 'month', '-000001-02-01', '-000001-02-28'],
	['-0100-02', 1, 'month', '-000100-02-01', '-000100-02-28'],
	['-0400-02-29', 1, 'day', '-000400-02-29', '-000400-02-29'],
	// level 0: date and time; the day is the one written, whatever the zone
	['1985-04-12T23:20:30', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T23:20:30Z', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T23:20:30-04', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T23:20:30+04:30', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T00:00:00+14:00', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T23:59:59-12:00', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T00:00:00', 0, 'day', '1985-04-12', '1985-04-12'],
	['1985-04-12T24:00:00', 0, 'day', '1985-04-12', '1985-04-12'],
	['0000-02-29T12:00:00Z', 0, 'day', '0000-02-29', '0000-02-29'],
	['-1985-04-12T23:20:30', 1, 'day', '-001985-04-12', '-001985-04-12'],
	['-1985-04-12T23:20:30Z', 1, 'day', '-001985-04-12', '-001985-04-12'],
	// level 0: intervals
	['1964/2008', 0, 'year', '1964-01-01', '2008-12-31'],
	['2004-06/2006-08', 0, 'month', '2004-06-01', '2006-08-31'],
	['2004-02-01/2005-02-08', 0, 'day', '2004-02-01', '2005-02-08'],
	['2004-02-01/2005-02', 0, 'month', '2004-02-01', '2005-02-28'],
	['2004-02-01/2005', 0, 'year', '2004-02-01', '2005-12-31'],
	['2005/2006-02', 0, 'year', '2005-01-01', '2006-02-28'],
	['2018/2018', 0, 'year', '2018-01-01', '2018-12-31'],
	['2024-06-04/2024-06-04', 0, 'day', '2024-06-04', '2024-06-04'],
	['0000/0001', 0, 'year', '0000-01-01', '0001-12-31'],
	['0000-01/0000-01-03', 0, 'month', '0000-01-01', '0000-01-03'],
	['9998/9999', 0, 'year', '9998-01-01', '9999-12-31'],
	// an end may be as coarse as it is, if there is a way for it not to be before the start
	['2004-06/2004', 0, 'year', '2004-06-01', '2004-12-31'],
	['2004/2004-06', 0, 'year', '2004-01-01', '2004-06-30'],
	['2004-06-11/2004-06', 0, 'month', '2004-06-11', '2004-06-30'],
	['2004-12/2004-12-01', 0, 'month', '2004-12-01', '2004-12-01'],
	// level 1: negative years
	['-1985', 1, 'year', '-001985-01-01', '-001985-12-31'],
	['-0001', 1, 'year', '-000001-01-01', '-000001-12-31'],
	['-9999', 1, 'year', '-009999-01-01', '-009999-12-31'],
	['-0043-03-15', 1, 'day', '-000043-03-15', '-000043-03-15'],
	['-0043/0014', 1, 'year', '-000043-01-01', '0014-12-31'],
	['-1000/-0999', 1, 'year', '-001000-01-01', '-000999-12-31'],
	['-0001/0000', 1, 'year', '-000001-01-01', '0000-12-31'],
	// level 1: seasons
	['2001-21', 1, 'season', '2001-03-01', '2001-05-31'],
	['2001-22', 1, 'season', '2001-06-01', '2001-08-31'],
	['2001-23', 1, 'season', '2001-09-01', '2001-11-30'],
	['2001-24', 1, 'season', '2001-12-01', '2002-02-28'],
	['2023-24', 1, 'season', '2023-12-01', '2024-02-29'],
	['1899-24', 1, 'season', '1899-12-01', '1900-02-28'],
	['1999-24', 1, 'season', '1999-12-01', '2000-02-29'],
	['9999-24', 1, 'season', '9999-12-01', '+010000-02-29'],
	['0000-24', 1, 'season', '0000-12-01', '0001-02-28'],
	['0099-24', 1, 'season', '0099-12-01', '0100-02-28'],
	['-0001-24', 1, 'season', '-000001-12-01', '0000-02-29'],
	['-2004-23', 1, 'season', '-002004-09-01', '-002004-11-30'],
	['2001-21?', 1, 'season', '2001-03-01', '2001-05-31'],
	['2011-23~', 1, 'season', '2011-09-01', '2011-11-30'],
	['2001-24%', 1, 'season', '2001-12-01', '2002-02-28'],
	// level 1: qualification; it widens nothing
	['1984?', 1, 'year', '1984-01-01', '1984-12-31'],
	['2004-06~', 1, 'month', '2004-06-01', '2004-06-30'],
	['2004-06-11%', 1, 'day', '2004-06-11', '2004-06-11'],
	['-2004~', 1, 'year', '-002004-01-01', '-002004-12-31'],
	['0000?', 1, 'year', '0000-01-01', '0000-12-31'],
	// level 1: unspecified digits
	['201X', 1, 'decade', '2010-01-01', '2019-12-31'],
	['20XX', 1, 'century', '2000-01-01', '2099-12-31'],
	['000X', 1, 'decade', '0000-01-01', '0009-12-31'],
	['00XX', 1, 'century', '0000-01-01', '0099-12-31'],
	['99XX', 1, 'century', '9900-01-01', '9999-12-31'],
	['-198X', 1, 'decade', '-001989-01-01', '-001980-12-31'],
	['-20XX', 1, 'century', '-002099-01-01', '-002000-12-31'],
	['-000X', 1, 'decade', '-000009-01-01', '0000-12-31'],
	['-00XX', 1, 'century', '-000099-01-01', '0000-12-31'],
	['201X?', 1, 'decade', '2010-01-01', '2019-12-31'],
	['20XX~', 1, 'century', '2000-01-01', '2099-12-31'],
	['2004-XX', 1, 'month', '2004-01-01', '2004-12-31'],
	['1985-04-XX', 1, 'day', '1985-04-01', '1985-04-30'],
	['2024-02-XX', 1, 'day', '2024-02-01', '2024-02-29'],
	['1985-XX-XX', 1, 'day', '1985-01-01', '1985-12-31'],
	['2004-XX~', 1, 'month', '2004-01-01', '2004-12-31'],
	['1985-04-XX?', 1, 'day', '1985-04-01', '1985-04-30'],
	['-2004-XX', 1, 'month', '-002004-01-01', '-002004-12-31'],
	['-1985-04-XX', 1, 'day', '-001985-04-01', '-001985-04-30'],
	['-1985-XX-XX', 1, 'day', '-001985-01-01', '-001985-12-31'],
	// level 1: open and unknown ends
	['1985-04-12/..', 1, 'day', '1985-04-12', 'inf'],
	['1985-04/..', 1, 'month', '1985-04-01', 'inf'],
	['1985/..', 1, 'year', '1985-01-01', 'inf'],
	['../1985-04-12', 1, 'day', '-inf', '1985-04-12'],
	['../1985-04', 1, 'month', '-inf', '1985-04-30'],
	['../1985', 1, 'year', '-inf', '1985-12-31'],
	['1985-04-12/', 1, 'day', '1985-04-12', null],
	['1985-04/', 1, 'month', '1985-04-01', null],
	['1985/', 1, 'year', '1985-01-01', null],
	['/1985-04-12', 1, 'day', null, '1985-04-12'],
	['/1985-04', 1, 'month', null, '1985-04-30'],
	['/1985', 1, 'year', null, '1985-12-31'],
	['-1985/', 1, 'year', '-001985-01-01', null],
	['../-0043', 1, 'year', '-inf', '-000043-12-31'],
	// level 1: qualified and seasonal ends
	['1984~/2004-06', 1, 'year', '1984-01-01', '2004-06-30'],
	['1984/2004-06~', 1, 'year', '1984-01-01', '2004-06-30'],
	['1984~/2004~', 1, 'year', '1984-01-01', '2004-12-31'],
	['1984?/2004%', 1, 'year', '1984-01-01', '2004-12-31'],
	['1984-06?/2004-08?', 1, 'month', '1984-06-01', '2004-08-31'],
	['1984-06-02?/2004-08-08~', 1, 'day', '1984-06-02', '2004-08-08'],
	['1984-06-02?/', 1, 'day', '1984-06-02', null],
	['1984~/..', 1, 'year', '1984-01-01', 'inf'],
	['../1985-04-12?', 1, 'day', '-inf', '1985-04-12'],
	['2003-22/2003-23', 1, 'season', '2003-06-01', '2003-11-30'],
	['1923-21/1924', 1, 'year', '1923-03-01', '1924-12-31'],
	['1952-23~/1953', 1, 'year', '1952-09-01', '1953-12-31'],
	['9999-24/..', 1, 'season', '9999-12-01', 'inf'],
	// of level 2: quarters, half-years, one-of ranges
	['2001-33', 2, 'quarter', '2001-01-01', '2001-03-31'],
	['2001-34', 2, 'quarter', '2001-04-01', '2001-06-30'],
	['2001-35', 2, 'quarter', '2001-07-01', '2001-09-30'],
	['2001-36', 2, 'quarter', '2001-10-01', '2001-12-31'],
	['2024-33', 2, 'quarter', '2024-01-01', '2024-03-31'],
	['2001-40', 2, 'half-year', '2001-01-01', '2001-06-30'],
	['2001-41', 2, 'half-year', '2001-07-01', '2001-12-31'],
	['-2001-34', 2, 'quarter', '-002001-04-01', '-002001-06-30'],
	['2001-34~', 2, 'quarter', '2001-04-01', '2001-06-30'],
	['2022-33/2022-35', 2, 'quarter', '2022-01-01', '2022-09-30'],
	['2022-33/..', 2, 'quarter', '2022-01-01', 'inf'],
	['[2018..2020]', 2, 'year', '2018-01-01', '2020-12-31'],
	['[2018..2018]', 2, 'year', '2018-01-01', '2018-12-31'],
	['[2018..2020-05]', 2, 'year', '2018-01-01', '2020-05-31'],
	['[2018~..2020?]', 2, 'year', '2018-01-01', '2020-12-31'],
	['[..1760-12-03]', 2, 'day', '-inf', '1760-12-03'],
	['[..1984]', 2, 'year', '-inf', '1984-12-31'],
	['[1760-12..]', 2, 'month', '1760-12-01', 'inf'],
	['[-1740-02-12..-1200-01-29]', 2, 'day', '-001740-02-12', '-001200-01-29'],
	['[-1890-05..-1200-01]', 2, 'month', '-001890-05-01', '-001200-01-31'],
	['[2023-21..2023-24]', 2, 'season', '2023-03-01', '2024-02-29']
];

describe('spans, levels and precisions', () => {
	test.each(SPANS)('%s: level %i, %s, %s to %s', (text, level, precision, earliest, latest) => {
		const edtf = read(text);
		expect(span(edtf)).toEqual({ earliest, latest });
		expect(edtf).toMatchObject({ text, level, precision });
	});

	test.each([
		['/..', null, 'inf'],
		['../', '-inf', null],
		['../..', '-inf', 'inf']
	])('%s has no day at all', (text, earliest, latest) => {
		expect(span(read(text))).toEqual({ earliest, latest });
		expect(read(text).level).toBe(1);
	});
});

describe('what a value holds', () => {
	const certain = { uncertain: false, approximate: false };
	test.each([
		['2018', { type: 'date', year: 2018, qualifiers: certain }],
		['2018?', { qualifiers: { uncertain: true, approximate: false } }],
		['2018~', { qualifiers: { uncertain: false, approximate: true } }],
		['2018%', { qualifiers: { uncertain: true, approximate: true } }],
		['2024-06-04', { year: 2024, month: 6, day: 4 }],
		['2024-06-XX', { year: 2024, month: 6, precision: 'day' }],
		['2022-35', { year: 2022, part: 3 }],
		['-198X', { year: -1989 }],
		['1985-04-12T23:20:30-04', { time: '23:20:30-04' }],
		[
			'2018~/..',
			{ type: 'interval', end: 'open', qualifiers: { uncertain: false, approximate: true } }
		],
		['/2018?', { start: 'unknown', qualifiers: { uncertain: true, approximate: false } }],
		['2018?/2019~', { qualifiers: { uncertain: true, approximate: true } }],
		['[..2018]', { type: 'one-of', start: 'open', end: { type: 'date', year: 2018 } }]
	])('%s', (text, expected) => {
		expect(read(text)).toMatchObject(expected);
	});
});

const { FUNDSTELLE_CORPORA } = process.env;
const SPEC = `${FUNDSTELLE_CORPORA}/edtf/loc-spec.json`;
const MISSING = FUNDSTELLE_CORPORA
	? `skipped: ${SPEC} does not exist`
	: 'skipped: FUNDSTELLE_CORPORA does not name the folder with edtf/loc-spec.json';
type SpecCase = { input: string; level: number };

describe("the specification's examples", () => {
	const cases: SpecCase[] = existsSync(SPEC) ? JSON.parse(readFileSync(SPEC, 'utf8')).cases : [];
	if (cases.length === 0) test.skip(MISSING, () => undefined);
	const READ_OF_LEVEL_2 = ['2001-34', '[..1760-12-03]', '[1760-12..]', '[..1984]'];
	const isRead = ({ input, level }: SpecCase) =>
		level < 2 ? !input.startsWith('Y') : READ_OF_LEVEL_2.includes(input);

	test.each(cases.filter(isRead))('$input is read, at level $level', ({ input, level }) => {
		expect(read(input).level).toBe(level);
	});

	test.each(cases.filter((each) => !isRead(each)))('$input is refused', ({ input }) => {
		expect(parseEdtf(input).ok).toBe(false);
	});
});

describe('no clock and no zone of the reader plays a part', () => {
	test.each([
		['UTC', 0],
		['Pacific/Kiritimati', 14],
		['America/Los_Angeles', 16],
		['Europe/Zurich', 1],
		['Asia/Kathmandu', 5]
	])('in %s, where it is %i h at midnight UTC', (zone, hour) => {
		const before = process.env.TZ;
		process.env.TZ = zone;
		try {
			expect(new Date(Date.UTC(2024, 0, 1)).getHours()).toBe(hour);
			for (const [text, , , earliest, latest] of SPANS)
				expect(span(read(text))).toEqual({ earliest, latest });
			expect(timeToDay(dayToTime('2024-03-31'))).toBe('2024-03-31');
			expect(formatEdtf(read('2024-01-01'), DATE_WORDS.de)).toBe('1. Januar 2024');
			expect(formatEdtf(read('1847-12-31'), DATE_WORDS.en)).toBe('31 December 1847');
		} finally {
			if (before === undefined) delete process.env.TZ;
			else process.env.TZ = before;
		}
	});

	test.each([
		...['edtf.ts', 'days.ts', 'times.ts', 'faults.ts'],
		...['../language/dates.ts', '../language/de/dates.ts', '../language/en/dates.ts'],
		'../language/es/dates.ts'
	])(
		'%s imports nothing else, never parses strings with Date, and uses no local method of it',
		(file) => {
			const source = readFileSync(new URL(file, import.meta.url), 'utf8');
			expect(source).not.toMatch(
				/Date\.parse|Date\.now|new Date\((?!0\)|time)|\.(get|set)(?!UTC)[A-Z]/
			);
			for (const [, from] of source.matchAll(/ from '(.*)';/g))
				expect(from).toMatch(
					/^(\.|#lib\/dates)\/(edtf|days|faults|language|parsed|vocabulary\/\w\w)\.ts$|^(\.\/\w\w|#lib\/language)\/dates\.ts$/
				);
		}
	);
});
