import { parseEdtf } from '#lib/dates/edtf.ts';
import { DAY, timeOf, timeToDay } from '#lib/dates/days.ts';
import { wordsByPlace } from '#lib/dates/vocabulary.ts';
import { readClock } from './read-clock.ts';
import { edtfOfMoment, edtfOfStretch, momentOfTime, type DateTime } from './moment.ts';

export type DateHabits = {
	/** Whether 3/4/2024 is in April; month first if it is not said. */
	dayFirst?: boolean;
	/** Whether digits alone may be an instant, as in logs. */
	epochs?: boolean;
};

/** Longest text that is taken for a date. */
const MAX_LENGTH = 120;

const MONTHS = [...wordsByPlace('MONTHS'), ...wordsByPlace('SHORT_MONTHS')].flatMap((words, at) =>
	words.map((word) => [word.toLowerCase(), (at % 12) + 1] as const)
);
const MONTH_NUMBERS = new Map([...MONTHS, ['sept', 9], ['mai', 5], ['mär', 3], ['mrz', 3]]);
const MONTH = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const SEASONS = [...wordsByPlace('SEASONS'), ['fall'], ['fruhling', 'frühjahr']];
const SEASON = SEASONS.flat().join('|').toLowerCase();

const BEFORE =
	'(?<before>\\s*(?:b\\.?\\s?c\\.?(?:\\s?e\\.?)?|v\\.?\\s?(?:chr|u\\.?\\s?z)\\.?|a\\.?\\s?c\\.?|av\\.?\\s?j\\.?-?c\\.?))';
const AFTER =
	'(?:\\s*(?:a\\.?\\s?d\\.?|c\\.?\\s?e\\.?|n\\.?\\s?(?:chr|u\\.?\\s?z)\\.?|d\\.?\\s?c\\.?|apr?\\.?\\s?j\\.?-?c\\.?))';
const YEAR = `(?:a\\.?d\\.?\\s*)?(?<year>\\d{1,6})(?:${BEFORE}|${AFTER})?`;
const ORDINAL = '(?:st|nd|rd|th|er|\\.)?';
const WEEKDAY = '(?:\\p{L}{2,10}\\.?,?\\s+)?';
/** Between a month and its year: "June 2024", "junio de 2024". */
const OF = '(?:[\\s,-]+(?:of\\s+)?|\\s+del?\\s+)';
const REST = '(?<rest>[\\sT,].*)?';

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'iu');
/** With a sign or a fifth digit the year is astronomical. */
const ISO = whole(
	`(?<sign>[+-])?(?<year>\\d{4,6})(?:-(?<month>\\d\\d?)(?:-(?<day>\\d\\d?)${REST})?)?`
);
const COMPACT = whole(
	'(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:T(?<compact>\\d{4}(?:\\d\\d)?Z?))?'
);
const YEAR_FIRST = whole(`(?<year>\\d{4})[/.](?<month>\\d\\d?)(?:[/.](?<day>\\d\\d?)${REST})?`);
const SLASHES = whole(`(?<first>\\d\\d?)([/-])(?<second>\\d\\d?)\\2(?<year>\\d{4})${REST}`);
const DOTS = whole(`(?<day>\\d\\d?)\\.\\s?(?<month>\\d\\d?)\\.\\s?(?<year>\\d{4})${REST}`);
const MONTH_YEAR = whole('(?<month>\\d\\d?)[/.](?<year>\\d{4})');
const DAY_NAMED = whole(
	`${WEEKDAY}(?<day>\\d\\d?)${ORDINAL}[\\s-]*(?:(?:of|de)\\s+)?(?<name>${MONTH})\\.?${OF}${YEAR}${REST}`
);
const NAMED_DAY = whole(
	`${WEEKDAY}(?<name>${MONTH})\\.?\\s+(?<day>\\d\\d?)${ORDINAL},?\\s+(?:(?<clock>\\d\\d:\\d\\d:\\d\\d)\\s+(?:\\p{L}{3,4}\\s+)?)?${YEAR}${REST}`
);
const NAMED_MONTH = whole(`(?<name>${MONTH})\\.?${OF}${YEAR}`);
const MONTH_LAST = whole(
	`(?<year>\\d{4})[\\s,-]+(?<name>${MONTH})\\.?(?:[\\s-]+(?<day>\\d\\d?)${ORDINAL})?`
);
const BARE = whole(`(?<sign>-)?${YEAR}`);
const DECADE = /^(?:the\s+)?(\d{3})0(?:['’]?s|er(?:[ -]?jahren?)?)$/i;
const CENTURY = /^(?:the\s+|im\s+)?(\d{1,2})(?:st|nd|rd|th|\.)\s*(?:century|jahrhundert|jh\.?)$/i;
const SEASON_OF = whole(
	`(?:im\\s+)?(?<season>${SEASON})(?:\\s+(?:(?:of|del?)\\s+)?)(?<year>\\d{4})`
);
const QUARTER = /^(?:q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*q([1-4]))$/i;
const WEEK = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/i;
const HALF = /^(?:h([12])[\s/-]*(\d{4})|(\d{4})[\s/-]*h([12]))$/i;

const PATTERNS = [
	...[ISO, COMPACT, YEAR_FIRST, SLASHES, DOTS, MONTH_YEAR],
	...[DAY_NAMED, NAMED_DAY, NAMED_MONTH, MONTH_LAST, BARE]
];

const ABOUT =
	/^(?:circa|ca?\.?|about|around|approx(?:imately|\.)?|um|etwa|hacia|vers|environ|env\.|~)\s*(?=\S)/i;
const LATEST = /^(?:before|by|until|vor|bis|spätestens|antes de|hasta|avant|jusqu[’']en)\s+/i;
const EARLIEST =
	/^(?:after|since|from|nach|seit|ab|frühestens|desde|después de|depuis|dès|après)\s+/i;
const OPEN_END = /^(?:present|now|today|ongoing|heute|jetzt)$/i;
const BETWEEN = /^(.{1,40}?)\s*(?:\s(?:-|to|until|bis)\s|[–—])\s*(.{1,40})$/i;
const YEARS = /^(\d{3,4})-(\d{3,4})$/;

/** Reads a date as people and programs write it; its EDTF, or `undefined`. */
export function readDate(text: string, habits: DateHabits = {}): string | undefined {
	const trimmed = text.trim();
	if (trimmed === '' || trimmed.length > MAX_LENGTH) return undefined;
	if (habits.epochs && /^\d{10,16}$/.test(trimmed)) return readEpoch(trimmed);
	if (/\d\d[\dX]{2}/.test(trimmed) && parseEdtf(trimmed).ok) return trimmed;
	return readQualified(trimmed, habits) ?? readRange(trimmed, habits);
}

function readEpoch(digits: string): string | undefined {
	// seconds, milliseconds or microseconds since 1970, by how many digits there are
	const factor = digits.length <= 10 ? 1000 : digits.length <= 13 ? 1 : 0.001;
	const moment = momentOfTime(Number(digits) * factor);
	return moment && edtfOfMoment(moment);
}

function readQualified(text: string, habits: DateHabits): string | undefined {
	const about = text.replace(ABOUT, '');
	const doubtful = about.replace(/\s*(?:\?|\(\?\)|\(uncertain\))$/, '');
	for (const [pattern, before, after] of [
		[LATEST, '[..', ']'],
		[EARLIEST, '[', '..]']
	] as const) {
		const inner = pattern.test(doubtful) && readSingle(doubtful.replace(pattern, ''), habits);
		if (inner) return `${before}${inner.replace(/T.*/, '')}${after}`;
	}
	const date = readSingle(doubtful, habits);
	if (date === undefined) return undefined;
	const sign = about !== text ? (doubtful !== about ? '%' : '~') : doubtful !== about ? '?' : '';
	const marked = date + sign;
	return parseEdtf(marked).ok ? marked : date;
}

function readSingle(text: string, habits: DateHabits): string | undefined {
	return readCoarse(text) ?? readMoment(text, habits);
}

/** Reads a day, a month or a year, a day with its time. */
export function readMoment(text: string, habits: DateHabits = {}): string | undefined {
	for (const pattern of PATTERNS) {
		const groups = pattern.exec(text)?.groups;
		const moment = groups && momentOf(groups, habits, pattern === ISO || pattern === BARE);
		const edtf = moment && edtfOfMoment(moment);
		if (edtf !== undefined) return edtf;
	}
	return undefined;
}

type Groups = Record<string, string | undefined>;

function momentOf(groups: Groups, habits: DateHabits, signed: boolean): DateTime | undefined {
	const { year, before, name, first, second, rest, clock, compact } = groups;
	const [month, day] =
		first && second ? ordered(first, second, habits) : [groups.month, groups.day];
	const number = Number(year);
	const time = readClock(clock ?? compact ?? rest ?? '');
	// what follows a date and is no time makes it something else
	if (rest?.trim() && time === undefined) return undefined;
	return {
		year: before ? 1 - number : signed && groups.sign === '-' ? -number : number,
		...(name && { month: MONTH_NUMBERS.get(name.toLowerCase()) }),
		...(month && { month: Number(month) }),
		...(day && { day: Number(day) }),
		...(time && { time })
	};
}

function ordered(first: string, second: string, { dayFirst }: DateHabits): [string, string] {
	return (dayFirst && Number(second) <= 12) || Number(first) > 12
		? [second, first]
		: [first, second];
}

function readCoarse(text: string): string | undefined {
	const decade = DECADE.exec(text);
	if (decade) return `${decade[1]}X`;
	const century = CENTURY.exec(text);
	if (century) return `${String(Number(century[1]) - 1).padStart(2, '0')}XX`;
	const { season, year } = SEASON_OF.exec(text)?.groups ?? {};
	if (season && year) {
		const at = SEASONS.findIndex((words) =>
			words.some((word) => word.toLowerCase() === season.toLowerCase())
		);
		return `${year}-${21 + (at > 3 ? (at === 4 ? 2 : 0) : at)}`;
	}
	for (const [pattern, base] of [
		[QUARTER, 32],
		[HALF, 39]
	] as const) {
		const [, part, of, year, last] = pattern.exec(text) ?? [];
		const [inYear, number] = [of ?? year, part ?? last];
		if (inYear && number) return `${inYear}-${base + Number(number)}`;
	}
	const [, inYear, week, weekday] = WEEK.exec(text) ?? [];
	return inYear && week ? readWeek(Number(inYear), Number(week), Number(weekday)) : undefined;
}

/** A week of ISO 8601, or a day of one: its first week is that of 4 January. */
function readWeek(year: number, week: number, weekday: number): string | undefined {
	const fourth = timeOf(year, 0, 4);
	const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
	if (week < 1 || week > 53) return undefined;
	if (weekday) return timeToDay(monday + (weekday - 1) * DAY);
	return `[${timeToDay(monday)}..${timeToDay(monday + 6 * DAY)}]`;
}

function readRange(text: string, habits: DateHabits): string | undefined {
	const [, from, to] = YEARS.exec(text) ?? BETWEEN.exec(text) ?? [];
	if (!from || !to) return undefined;
	const start = readQualified(from, habits);
	const end = OPEN_END.test(to.trim()) ? '..' : readQualified(to, habits);
	if (start === undefined || end === undefined) return undefined;
	return edtfOfStretch({ start, end, certain: true });
}

/** Whether a date in digits could be read with day and month the other way round. */
export function isEitherOrder(text: string): boolean {
	const { first, second } = SLASHES.exec(text.trim())?.groups ?? {};
	return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** Whether dates of a file have the day first: one says so where another reading is no date. */
export function hasDayFirst(texts: Iterable<string>): boolean {
	for (const text of texts) {
		const { first } = SLASHES.exec(text.trim().slice(0, MAX_LENGTH))?.groups ?? {};
		if (Number(first) > 12) return true;
	}
	return false;
}
