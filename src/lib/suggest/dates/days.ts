import {
	addDays,
	addMonths,
	between,
	daysBetween,
	easter,
	exists,
	momentText,
	weekdayOf,
	type CalendarDate
} from './calendar.ts';
import {
	inferYear,
	STEPS,
	toPublished,
	toMentionedDay,
	yearMeant,
	yearReference,
	type Context,
	type Reference,
	type Resolve,
	type RuleWords
} from './context.ts';

/** "Friday": the nearest by the sentence's tense, the last or next, or the one after an earlier day of the text. */
export const weekday: Resolve = (words, context) => {
	const weekday = words.number('weekday') ?? 1;
	const reference = weekdayReference(weekday, words.text('dir'), context);
	if (!reference?.moment.day) return undefined;
	const { moment, anchor } = reference;
	const day = addDays(moment, weekdayShift(weekday - weekdayOf(moment), anchor, words, context));
	return { edtf: momentText(day), anchor, moment: day };
};

/** The day a weekday counts from: an earlier day of the text where that is meant, else the publication. */
function weekdayReference(
	weekday: number,
	direction: string | undefined,
	context: Context
): Reference | undefined {
	const isTextual = direction === 'after' || direction === 'before';
	const continues = !direction && !context.isEnd && goesOnAfter(context, weekday);
	const fromText = isTextual || continues || (context.isHistory && !direction);
	const mentioned =
		(fromText || (!direction && isAboutOtherTime(context))) &&
		toMentionedDay(context, fromText ? 2 : 1);
	return mentioned || toPublished(context);
}

/** True if the clause names a day more than 45 days from the publication. */
function isAboutOtherTime({ named, published }: Context): boolean {
	if (!named?.moment.day || !published?.day || named.distance > 0 || !named.inClause) return false;
	return Math.abs(daysBetween(named.moment, published)) > 45;
}

/** Days from the reference to the weekday meant, by direction; `days` is the offset within the same ISO week. */
const WEEKDAY_SHIFTS: Partial<Record<string, (days: number) => number>> = {
	after: (days) => (days <= 0 ? days + 7 : days),
	before: (days) => (days >= 0 ? days - 7 : days),
	next: (days) => (days <= 0 ? days + 7 : days),
	// "last Monday" is not yesterday
	last: (days) => (days > -2 ? days - 7 : days),
	today: () => 0
};

function weekdayShift(days: number, anchor: string, words: RuleWords, context: Context): number {
	const direction = words.text('dir') ?? '';
	if (anchor !== 'published' && direction !== 'after' && direction !== 'before')
		return (days + 7) % 7;
	const shift = WEEKDAY_SHIFTS[direction];
	if (shift) return shift(days);
	const week = words.text('week');
	if (week) return days + 7 * (STEPS[week] ?? 0);
	if ((context.tense() ?? context.otherwise) === 'future') return days < 0 ? days + 7 : days;
	return days > 0 && direction !== 'this' ? days - 7 : days;
}

/** "It opens on Saturday, 13 July. On Sunday there is music": one or two days after a mentioned day in the future. */
function goesOnAfter({ published, mentionedDay, tense }: Context, weekday: number): boolean {
	if (!published?.day || !mentionedDay || mentionedDay.distance > 2) return false;
	if (daysBetween(published, mentionedDay.moment) < 1) return false;
	const ahead = (weekday - weekdayOf(mentionedDay.moment) + 7) % 7;
	return ahead > 0 && ahead < 3 && tense() !== 'past';
}

/** "Friday the 13th": the nearest match within a year, forward or back by the sentence's tense. */
export const weekdayAndDay: Resolve = (words, context) => {
	const reference = toPublished(context);
	if (!reference?.moment.day) return undefined;
	const tense = context.tense() ?? context.otherwise;
	for (let months = 0; months < 12; months++) {
		const month = addMonths(reference.moment, tense === 'future' ? months : -months);
		const day = { ...month, day: words.number('dd') };
		const ahead = exists(day) ? daysBetween(reference.moment, day) : NaN;
		const fits = tense === 'future' ? ahead >= 0 : ahead <= 0;
		if (fits && weekdayOf(day) === words.number('weekday'))
			return { edtf: momentText(day), anchor: reference.anchor, moment: day };
	}
	return undefined;
};

/** "The second Sunday of May"; undefined if the month has no such day. */
export const nthWeekday: Resolve = (words, context) => {
	const month = words.number('month');
	if (!month) return undefined;
	const inferred = inferYear(month, undefined, context);
	const year =
		yearMeant(words, context) ?? (inferred?.moment && { ...inferred, ...inferred.moment });
	if (!year) return undefined;
	const nth = words.number('ord') ?? 1;
	const day = nthWeekdayOf({ year: year.year, month, day: 1 }, words.number('weekday') ?? 1, nth);
	return exists(day) && day.month === month
		? { edtf: momentText(day), moment: day, anchor: year.anchor }
		: undefined;
};

/** A feast by its code: `12-25` is month and day, `-2` days from Easter, `11:4:4` month, ISO weekday and ordinal, `advent:1` an Advent Sunday. */
export const feast: Resolve = (words, context) => {
	const code = words.text('feast') ?? '';
	const meant = yearMeant(words, context);
	// Advent lasts from its first Sunday to Christmas
	const write = (day: CalendarDate) =>
		code === 'advent:0' ? between(day, { year: day.year, month: 12, day: 24 }) : momentText(day);
	const dayIn = (year: number): CalendarDate => {
		// the Wednesday before the last Sunday of the liturgical year
		if (code === 'advent:-11') return addDays(adventSunday(year, 1), -11);
		const [, sunday] = /^advent:(-?\d)$/.exec(code) ?? [];
		if (sunday) return adventSunday(year, Math.max(Number(sunday), -2) || 1);
		const [, month, sign, second, nth] = /^(\d\d)([-:])(\d+)(?::(-?\d))?$/.exec(code) ?? [];
		if (!month) return addDays(easter(year), Number(code));
		if (sign === '-') return { year, month: Number(month), day: Number(second) };
		return nthWeekdayOf({ year, month: Number(month), day: 1 }, Number(second), Number(nth));
	};
	if (meant && !words.text('dir')) {
		const day = dayIn(meant.year);
		return { edtf: write(day), moment: day };
	}
	const reference = yearReference(context, 0);
	if (!reference) return undefined;
	const { moment, anchor } = reference;
	let day = dayIn(moment.year);
	if (anchor === 'published' && moment.day) {
		const direction = words.text('dir');
		const ahead = daysBetween(moment, day);
		const tense =
			direction === 'last'
				? 'past'
				: direction === 'next'
					? 'future'
					: direction
						? undefined
						: context.tense();
		const isBehind = tense === 'past' ? ahead > 30 || (ahead > 0 && direction) : ahead > 300;
		if (tense !== 'future' && isBehind) day = dayIn(moment.year - 1);
		else if (tense === 'future' && ahead < -30) day = dayIn(moment.year + 1);
	}
	return { edtf: write(day), anchor, moment: day };
};

/** The nth Advent Sunday (1–4); -1 is the Sunday before the first. */
function adventSunday(year: number, nth: number): CalendarDate {
	const eve = { year, month: 12, day: 24 };
	const fourth = addDays(eve, -(weekdayOf(eve) % 7));
	return addDays(fourth, 7 * (nth > 0 ? nth - 4 : nth - 3));
}

/** The nth given weekday of a month, from its first day; the last for -1. */
function nthWeekdayOf(first: CalendarDate, weekday: number, nth: number): CalendarDate {
	const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
	if (nth > 0) return addDays(day, 7 * (nth - 1));
	const fifth = addDays(day, 28);
	return fifth.month === first.month ? fifth : addDays(day, 21);
}
