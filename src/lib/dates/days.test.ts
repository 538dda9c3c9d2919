import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, span } from './edtf.ts';
import {
	compare,
	contains,
	covers,
	dayToTime,
	isDay,
	overlaps,
	timeToDay,
	type Span
} from './days.ts';
import { dayText, halfText, pairText, singleText } from './edtf.test-data.ts';

const DAY = 86_400_000;

function spanOf(text: string): Span | undefined {
	const parsed = parseEdtf(text);
	return parsed.ok ? span(parsed.value) : undefined;
}

function spanIn(text: string): Span {
	const found = spanOf(text);
	if (!found) throw new Error(`${text} is refused`);
	return found;
}

const spans = fc
	.oneof(singleText, pairText, halfText, fc.constantFrom('/..', '../', '../..'))
	.map(spanOf)
	.filter((found) => found !== undefined);

describe('days and times', () => {
	test.each([
		['1970-01-01', 0],
		['1970-01-02', DAY],
		['1969-12-31', -DAY],
		['2000-01-01', 946_684_800_000],
		['2024-02-29', 1_709_164_800_000],
		// day 719,162 of the years since 0001-01-01 is 1970-01-01; 0000 is a leap year
		['0001-01-01', -719_162 * DAY],
		['0000-01-01', -(719_162 + 366) * DAY],
		['-000001-12-31', -(719_162 + 367) * DAY],
		['0099-12-31', (-719_162 + 99 * 365 + 24 - 1) * DAY],
		['+010000-01-01', 253_402_300_800_000]
	])('%s is %d', (day, time) => {
		expect(dayToTime(day)).toBe(time);
		expect(timeToDay(time)).toBe(day);
	});

	test('ends that are open are infinitely far', () => {
		expect(dayToTime('-inf')).toBe(-Infinity);
		expect(dayToTime('inf')).toBe(Infinity);
	});

	test('any time lies in the day that starts at or before it', () => {
		const times = fc.integer({ min: dayToTime('-009999-01-01'), max: dayToTime('+010000-02-29') });
		fc.assert(
			fc.property(times, (time) => {
				const start = dayToTime(timeToDay(time));
				expect(start).toBeLessThanOrEqual(time);
				expect(time - start).toBeLessThan(DAY);
				expect(timeToDay(start)).toBe(timeToDay(time));
			})
		);
	});

	test('the span of a day is that day, with its expanded year', () => {
		fc.assert(
			fc.property(dayText, (text) => {
				const expanded = text.replace(/^-/, '-00');
				expect(spanOf(text)).toEqual({ earliest: expanded, latest: expanded });
			})
		);
	});
});

describe('every span', () => {
	test('has real days of the calendar for ends, the earliest not after the latest', () => {
		fc.assert(
			fc.property(spans, ({ earliest, latest }) => {
				for (const day of [earliest, latest]) {
					if (day === null || day.endsWith('inf')) continue;
					expect(timeToDay(dayToTime(day))).toBe(day);
				}
				const [start, end] = [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
				expect(start).toBeLessThanOrEqual(end);
				expect(earliest).not.toBe('inf');
				expect(latest).not.toBe('-inf');
			})
		);
	});

	test('is that of its ends, and a pair the other way round is refused or overlaps', () => {
		fc.assert(
			fc.property(pairText, (text) => {
				const found = spanOf(text);
				const [from, to] = text.replace(/[[\]]/g, '').split(/\/|\.\./);
				const [start, end] = [spanIn(from!), spanIn(to!)];
				const runs = dayToTime(start.earliest!) <= dayToTime(end.latest!);
				expect(found).toEqual(runs ? { earliest: start.earliest, latest: end.latest } : undefined);
			})
		);
	});
});

describe('time order', () => {
	const IN_ORDER = [
		'-0043',
		'0000-01',
		'0000',
		'0000-02',
		'[..2017]',
		'2018-01-01',
		'2018-01',
		'2018-33',
		'2018',
		'[2018..2020]',
		'2018/..',
		'2018-06',
		'[..2024-06]',
		'2024-07',
		'+',
		'9999-24',
		'../..'
	].filter((text) => text !== '+');

	test('by the earliest day, then the latest; open starts by their end', () => {
		const sorted = IN_ORDER.toReversed().toSorted((a, b) => compare(spanIn(a), spanIn(b)));
		expect(sorted).toEqual(IN_ORDER);
	});

	test.each([
		['[..2018]', '2018-12-31'],
		['/2018', '../2018'],
		['2018/', '2018/..'],
		['2018?', '2018~'],
		['2018', '2018/2018'],
		['../', '../..']
	])('%s and %s are left to the order of the passages', (a, b) => {
		expect(compare(spanIn(a), spanIn(b))).toBe(0);
		expect(compare(spanIn(b), spanIn(a))).toBe(0);
	});

	test('is reflexive, antisymmetric and transitive, and never NaN', () => {
		fc.assert(
			fc.property(spans, spans, spans, (a, b, c) => {
				expect(compare(a, a)).toBe(0);
				expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
				const [x, y, z] = [a, b, c].toSorted(compare);
				expect(compare(x!, y!)).toBeLessThanOrEqual(0);
				expect(compare(y!, z!)).toBeLessThanOrEqual(0);
				expect(compare(x!, z!)).toBeLessThanOrEqual(0);
			})
		);
	});
});

describe('covers, overlaps, contains', () => {
	test.each([
		['2018', '2018-06', { covers: true, overlaps: true }],
		['2018', '2018', { covers: true, overlaps: true }],
		['2018-06', '2018', { covers: false, overlaps: true }],
		['2018', '2019', { covers: false, overlaps: false }],
		['2018/2019', '2019/2020', { covers: false, overlaps: true }],
		['2018-01-31', '2018-02-01', { covers: false, overlaps: false }],
		['2018/..', '2024', { covers: true, overlaps: true }],
		['2018/..', '2017', { covers: false, overlaps: false }],
		['../..', '2018', { covers: true, overlaps: true }],
		['2018', '2018/..', { covers: false, overlaps: true }],
		['2018', '[..2018]', { covers: false, overlaps: true }],
		['2018', '[..2017]', { covers: false, overlaps: false }],
		// where an end is unknown, it may lie in the other
		['2018', '2015/', { covers: false, overlaps: true }],
		['2018', '/2024', { covers: false, overlaps: true }],
		['2018', '/2017', { covers: false, overlaps: false }],
		['2023-24', '2024-02-29', { covers: true, overlaps: true }],
		['-0001', '0000', { covers: false, overlaps: false }],
		['-00XX', '-0043', { covers: true, overlaps: true }]
	])('%s and %s', (a, b, expected) => {
		const [outer, inner] = [spanIn(a), spanIn(b)];
		expect({ covers: covers(outer, inner), overlaps: overlaps(outer, inner) }).toEqual(expected);
		expect(contains(outer, inner)).toBe(expected.covers);
	});

	test.each([
		['2018', '2018-01-01', true],
		['2018', '2018-12-31', true],
		['2018', '2019-01-01', false],
		['2018/..', '2999-01-01', true],
		['[..2018]', '2018-12-31', true],
		['-0043', '-000043-03-15', true],
		['9999-24', '+010000-02-29', true],
		['9999-24', '+010000-03-01', false]
	])('%s contains the day %s: %s', (text, day, expected) => {
		expect(contains(spanIn(text), day)).toBe(expected);
	});

	test('covering is reflexive and transitive, and both ways only where spans are alike', () => {
		fc.assert(
			fc.property(spans, spans, spans, (a, b, c) => {
				expect(covers(a, a)).toBe(true);
				if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
				if (covers(a, b) && covers(b, a)) expect(compare(a, b)).toBe(0);
			})
		);
	});

	test('overlapping is reflexive and symmetric, and what covers overlaps', () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				expect(overlaps(a, a)).toBe(true);
				expect(overlaps(a, b)).toBe(overlaps(b, a));
				if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
			})
		);
	});

	test('spans overlap if and only if one has an end that the other contains', () => {
		fc.assert(
			fc.property(spans, spans, (a, b) => {
				const has = (outer: Span, { earliest, latest }: Span) =>
					contains(outer, earliest ?? '-inf') || contains(outer, latest ?? 'inf');
				expect(overlaps(a, b)).toBe(has(a, b) || has(b, a));
			})
		);
	});
});

test.for<[string, boolean]>([
	['2024-08-01', true],
	['2024-02-29', true],
	['2023-02-29', false],
	['2024-08', false],
	['2024-8-1', false],
	['24-08-01', false],
	['2024-08-01T00:00', false],
	['', false]
])('%s is a day: %s', ([text, expected]) => {
	expect(isDay(text)).toBe(expected);
});
