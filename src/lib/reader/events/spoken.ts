import { dayToTime, type Span } from '#lib/dates/days.ts';
import { span, type Edtf, type SingleDate } from '#lib/dates/edtf.ts';
import { formatLength } from '#lib/density/length.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import type { I18n } from '#lib/language/i18n.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { EventDate, StoryEvent } from '#lib/story/story.ts';

/* The shape that a drawn timeline shows at a glance, in words for those who listen to the list. */

/** Events in more different years than this are told apart by decades. */
const MAX_YEARS = 20;
/** In longer lists only the count, the beginning and the end are said: reading every date would hold the page up. */
const MAX_SHAPED = 300;
/** A gap is long from this share of the whole time. */
const LONG_GAP = 1 / 5;
/** One year is named as the fullest from this share of the events. */
const FULL_YEAR = 1 / 3;

/** First and last moment that a beginning can mean, in ms; the time in between is not known better. */
type Beginning = { first: number; last: number; sure: boolean };

/** How long after the event before an event began; `undefined` where one of them has no known beginning. */
export function distanceWords(
	before: EventDate | null,
	date: EventDate | null,
	{ t }: I18n
): string | undefined {
	const [a, b] = [beginningOf(before), beginningOf(date)];
	if (!a || !b) return undefined;
	const isExact = a.sure && b.sure && a.first === a.last && b.first === b.last;
	if (isExact && a.first === b.first) return t.spoken.sameDay;
	if (b.first <= a.last) return t.spoken.perhapsTogether;
	const length = formatLength({ start: middle(a), end: middle(b) }, t);
	return isExact ? t.spoken.later(length) : t.spoken.aboutLater(length);
}

/**
 * The headings that divide a list, one for each of its events: a year or a decade in words at its first event, and
 * `undefined` at the others. Events without a date have one together.
 */
export function periodHeadings(events: readonly StoryEvent[], { t }: I18n): (string | undefined)[] {
	const years = events.map(({ date }) => yearOf(date));
	const isWide = new Set(years).size > MAX_YEARS;
	const words = years.map((year) =>
		year === undefined ? t.undated : formatEdtf(periodOf(year, isWide), t.dates)
	);
	return words.map((heading, i) => (heading === words[i - 1] ? undefined : heading));
}

/** The shape of a list in time: how many events from when to when, where most of them lie, and how many long gaps. */
export function shapeWords(events: readonly StoryEvent[], { t }: I18n): string {
	const dated = events.filter(({ date }) => yearOf(date) !== undefined);
	const [first, last] = [yearOf(dated[0]?.date ?? null), yearOf(dated.at(-1)?.date ?? null)];
	if (first === undefined || last === undefined) return '';
	const yearWords = (year: number) => formatEdtf(periodOf(year, false), t.dates);
	const shape = t.spoken.shape(t.events(events.length), yearWords(first), yearWords(last));
	if (events.length > MAX_SHAPED) return `${shape}.`;

	const byYear = [...Map.groupBy(dated, ({ date }) => yearOf(date) ?? 0)];
	const [year, fullest] = byYear.reduce((a, b) => (b[1].length > a[1].length ? b : a));
	const isFull =
		byYear.length > 1 && fullest.length > 2 && fullest.length > events.length * FULL_YEAR;
	const gaps = countLongGaps(dated);
	return `${[
		isFull ? `${shape}, ${t.spoken.most(fullest.length, yearWords(year))}` : shape,
		...(gaps > 0 ? [t.spoken.gaps(gaps)] : [])
	].join('; ')}.`;
}

function countLongGaps(dated: readonly StoryEvent[]): number {
	const beginnings = dated.flatMap(({ date }) => beginningOf(date) ?? []).map(middle);
	const least = ((beginnings.at(-1) ?? 0) - (beginnings[0] ?? 0)) * LONG_GAP;
	return beginnings.filter((time, i) => time - (beginnings[i - 1] ?? time) > least).length;
}

function beginningOf(date: EventDate | null): Beginning | undefined {
	const edtf = edtfOf(date);
	if (!edtf) return undefined;
	const { earliest, latest } = spanOfBeginning(edtf);
	const [first, last] = [dayToTime(earliest ?? ''), dayToTime(latest ?? '')];
	if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
	const { approximate, uncertain } = edtf.qualifiers;
	return { first, last, sure: !approximate && !uncertain };
}

/** The span of the beginning: an event that lasted began at its start. */
function spanOfBeginning(edtf: Edtf): Span {
	const lasted = edtf.type === 'interval' ? edtf.start : undefined;
	return span(typeof lasted === 'object' ? lasted : edtf);
}

function middle({ first, last }: Beginning): number {
	return (first + last) / 2;
}

/** The astronomical year in which an event is listed: that of its earliest day, or where that is open of its latest. */
function yearOf(date: EventDate | null): number | undefined {
	const edtf = edtfOf(date);
	if (!edtf) return undefined;
	const { earliest, latest } = span(edtf);
	const day = [earliest, latest].find((each) => each !== null && Number.isFinite(dayToTime(each)));
	return day ? new Date(dayToTime(day)).getUTCFullYear() : undefined;
}

/** A year, or its decade; decades before our era are told apart by their years. */
function periodOf(year: number, inDecades: boolean): SingleDate {
	const isDecade = inDecades && year >= 0;
	return {
		type: 'date',
		precision: isDecade ? 'decade' : 'year',
		qualifiers: { uncertain: false, approximate: false },
		year: isDecade ? Math.floor(year / 10) * 10 : year
	};
}
