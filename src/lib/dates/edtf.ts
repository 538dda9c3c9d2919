import { overlaps, timeOf, timeToDay, type Span } from './days.ts';
import { diagnose, faultIssue, type Fault } from './faults.ts';
import type { Parsed } from './parsed.ts';

/** The unit a date names, known or not: `2004-XX` is a month, `2004-06-XX` a day. Of two ends, the coarser. */
export type Precision =
	'day' | 'month' | 'season' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century';

/** `?` is uncertain, `~` approximate, `%` both; of two ends, what holds for either. */
export type Qualifiers = { uncertain: boolean; approximate: boolean };

export type SingleDate = {
	type: 'date';
	precision: Precision;
	qualifiers: Qualifiers;
	/** Astronomical: 0 is 1 BCE. The first year of a decade or century. */
	year: number;
	/** From 1. Absent in an unspecified month, `2004-XX`. */
	month?: number;
	/** From 1. Absent in an unspecified day, `2004-06-XX`. */
	day?: number;
	/** Which season (1 is spring), quarter or half of the year. */
	part?: number;
	/** Time of day and zone as written, `23:20:30+04:30`; the zone shifts nothing. */
	time?: string;
};

/** `..` is open, an empty end unknown. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

/** An interval lasted from start to end; of a one-of range, one moment between them is meant. */
export type FromTo = {
	type: 'interval' | 'one-of';
	start: IntervalEnd;
	end: IntervalEnd;
	precision: Precision;
	qualifiers: Qualifiers;
};

/** `text` is canonical: reading it again gives the same value. `level` is the lowest that has such values. */
export type Edtf = (SingleDate | FromTo) & { text: string; level: 0 | 1 | 2 };

/** The months that each precision has, from fine to coarse. */
const MONTHS: Record<Precision, number> = {
	day: 0,
	month: 1,
	season: 3,
	quarter: 3,
	'half-year': 6,
	year: 12,
	decade: 120,
	century: 1200
};
/** Groups of months by the number before their first, in place of a month: 21 is spring. */
const GROUPS = [
	['season', 20],
	['quarter', 32],
	['half-year', 39]
] as const;
/** Not the year -0000, no digit after an X, no month after an X in the year; a time only after a day. */
const DATE =
	// eslint-disable-next-line regexp/no-super-linear-backtracking -- no longer text gets here than 99 characters
	/^(?!-0000|.*X.*\d|-?\d+X+-)(-?\d\d[\dX]{2})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:[?~%]|(?<=-..-\d\d)T(.+))?$/;
const TIME = /^(([01]\d|2[0-3])(:[0-5]\d){2}|24:00:00)(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)?$/;
/** Notation that no date of a lower level has. */
const LEVEL_1 = /[X?~%]|\.\.|^[-/]|\/(-|$)|\d{4}-2/;
const LEVEL_2 = /^\[|\d{4}-[34]/;

/**
 * Reads a date of our EDTF subset: levels 0 and 1 of the Library of Congress's specification of
 * 4 February 2019 without `Y` years, and of level 2 one-of ranges `[a..b]`, quarters 33 to 36 and
 * half-years 40 and 41. Nothing is trimmed or guessed; a refusal is one issue.
 */
export function parseEdtf(text: string): Parsed<Edtf> {
	const read = parse(text);
	if (isFault(read)) return { ok: false, issues: [faultIssue(read, mend(read))] };
	const level = LEVEL_2.test(text) ? 2 : LEVEL_1.test(text) ? 1 : 0;
	return { ok: true, value: { ...read, text, level } };
}

/** The days that a date can mean. Qualifiers widen nothing, and the zone of a time shifts nothing. */
export function span(date: SingleDate | FromTo): Span {
	if (date.type !== 'date')
		return { earliest: edge(date.start, 'earliest'), latest: edge(date.end, 'latest') };
	const { precision, year, month, day, part = 1 } = date;
	// an unspecified day or month may lie anywhere in its year
	const months = month ? 1 : MONTHS[precision] < 3 ? 12 : MONTHS[precision];
	const spring = precision === 'season' ? 2 : 0;
	const first = month ? month - 1 : (part - 1) * months + spring;
	return {
		earliest: timeToDay(timeOf(year, first, day ?? 1)),
		latest: timeToDay(timeOf(year, day ? first : first + months, day ?? 0))
	};
}

function edge(bound: IntervalEnd, side: keyof Span): string | null {
	if (bound === 'unknown') return null;
	if (bound === 'open') return side === 'earliest' ? '-inf' : 'inf';
	return span(bound)[side];
}

/** A guess at the intended date: the text with one fault after another mended, if that can be read. */
function mend({ mended }: Fault, tries = 5): string | undefined {
	if (mended === undefined || !tries) return undefined;
	const read = parse(mended);
	return isFault(read) ? mend(read, tries - 1) : mended;
}

function parse(text: string): SingleDate | FromTo | Fault {
	// no date is this long, and some patterns are slow on what may be pasted
	if (text.length > 99) return { rule: 'edtf.order' };
	const [, a = '', b = '', from = '', to = ''] =
		// eslint-disable-next-line regexp/no-super-linear-backtracking -- it is short by now
		/^\[(.*)\.\.(.*)\]$|^([^/]*)\/([^/]*)$/.exec(text) ?? [];
	const oneOf = a + b && parseFromTo('one-of', a, b, text);
	const interval = from + to && parseFromTo('interval', from, to, text);
	return oneOf || interval || parseSingle(text) || diagnose(text);
}

function parseFromTo(
	type: FromTo['type'],
	from: string,
	to: string,
	text: string
): FromTo | Fault | undefined {
	const start = parseBound(from, type);
	if (!start || isFault(start)) return start;
	const end = parseBound(to, type);
	if (!end || isFault(end)) return end;
	const precisions = [start, end].flatMap((bound) =>
		typeof bound === 'object' ? bound.precision : []
	);
	const precision = precisions.reduce((a, b) => (MONTHS[a] < MONTHS[b] ? b : a), 'day');
	const read: FromTo = { type, start, end, precision, qualifiers: readQualifiers(text) };
	const whole = span(read);
	// a span that ends before it starts has no day in common even with itself
	if (overlaps(whole, whole)) return read;
	return type === 'interval'
		? { rule: 'edtf.reversed', mended: `${to}/${from}` }
		: { rule: 'edtf.reversedRange', mended: `[${to}..${from}]` };
}

function parseBound(text: string, type: FromTo['type']): IntervalEnd | Fault | undefined {
	if (!text) return type === 'interval' ? 'unknown' : 'open';
	if (text === '..' && type === 'interval') return 'open';
	if (/[TX]/.test(text)) {
		const mended = text.replace(/-XX|T.*/g, '').replaceAll('X', '0');
		return { rule: text.includes('X') ? 'edtf.unspecified' : 'edtf.time', mended };
	}
	return parseSingle(text);
}

function parseSingle(text: string): SingleDate | Fault | undefined {
	const [, years, month, day, time] = DATE.exec(text) ?? [];
	if (!years || (time && !TIME.test(time))) return undefined;
	// digits count away from the year 0, so that the first year of -198X is -1989
	const year = Number(years.replaceAll('X', years.startsWith('-') ? '9' : '0'));
	const number = Number(month);
	const [group, before = 0] =
		GROUPS.find(([name, before]) => number > before && number <= before + 12 / MONTHS[name]) ?? [];
	if (number < 1 || (number > 12 && !group)) return { rule: 'edtf.month' };
	if (group && day) return { rule: 'edtf.group', mended: `${years}-${month}` };
	const last = new Date(timeOf(year, number, 0)).getUTCDate();
	if (Number(day) < 1 || Number(day) > last)
		return { rule: 'edtf.day', days: last, mended: `${years}-${month}-${last}` };

	const ofYears = years.endsWith('XX') ? 'century' : years.endsWith('X') ? 'decade' : 'year';
	return {
		type: 'date',
		precision: group ?? (day ? 'day' : month ? 'month' : ofYears),
		qualifiers: readQualifiers(text),
		year,
		month: group ? undefined : number || undefined,
		day: Number(day) || undefined,
		part: group && number - before,
		time
	};
}

function readQualifiers(text: string): Qualifiers {
	return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}

function isFault(read: IntervalEnd | FromTo | Fault): read is Fault {
	return typeof read === 'object' && 'rule' in read;
}
