import {
	addDays,
	addMonths,
	between,
	daysBetween,
	easter,
	exists,
	momentText,
	weekdayOf,
	type Moment
} from './calendar.ts';
import {
	inferYear,
	STEPS,
	toPublished,
	toSpokenDay,
	yearMeant,
	yearReference,
	type Context,
	type Resolve
} from './context.ts';

/** "Friday": the nearest in the sentence's tense, the last or next, or that of the days told of. */
export const weekday: Resolve = (words, context) => {
	const weekday = words.number('weekday') ?? 1;
	const direction = words.text('dir');
	const { published, tellsHistory } = context;
	const inHistory = tellsHistory && !direction;
	const isAfter = direction === 'after' || direction === 'before';
	const isProgramme = !direction && !context.isEnd && goesOnAfter(context, weekday);
	const told = toSpokenDay(context, inHistory || isAfter || isProgramme ? 2 : 1);
	const { named } = context;
	const isElsewhere =
		named?.moment.day &&
		named.distance < 1 &&
		named.inClause &&
		published?.day &&
		!direction &&
		Math.abs(daysBetween(named.moment, published)) > 45;
	const isTold = inHistory || isElsewhere || isAfter || isProgramme;
	const reference = (isTold && told) || toPublished(context);
	if (!reference?.moment.day) return undefined;
	const { moment, anchor } = reference;
	let days = weekday - weekdayOf(moment);
	if (direction === 'after') days += days <= 0 ? 7 : 0;
	else if (direction === 'before') days -= days >= 0 ? 7 : 0;
	else if (anchor !== 'published') days = (days + 7) % 7;
	else if (direction === 'today') days = 0;
	else if (direction === 'last')
		days -= days > -2 ? 7 : 0; // yesterday is called so
	else if (direction === 'next') days += days <= 0 ? 7 : 0;
	else if (words.text('week')) days += 7 * (STEPS[words.text('week') ?? ''] ?? 0);
	else if ((context.tense() ?? context.otherwise) === 'future') days += days < 0 ? 7 : 0;
	else if (direction !== 'this') days -= days > 0 ? 7 : 0;
	const day = addDays(moment, days);
	return { edtf: momentText(day), anchor, moment: day };
};

/** "It opens on Saturday, 13 July. On Sunday there is music": one or two days on from a day ahead. */
function goesOnAfter({ published, spokenDay, tense }: Context, weekday: number): boolean {
	if (!published?.day || !spokenDay || spokenDay.distance > 2) return false;
	if (daysBetween(published, spokenDay.moment) < 1) return false;
	const ahead = (weekday - weekdayOf(spokenDay.moment) + 7) % 7;
	return ahead > 0 && ahead < 3 && tense() !== 'past';
}

/** "Friday the 13th": the nearest there is, within a year, in the sentence's tense. */
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

/** "The second Sunday of May". */
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

/** A feast by its code: month and day (`12-25`), days from Easter (`-2`), or month, weekday and which (`11:4:4`). */
export const feast: Resolve = (words, context) => {
	const code = words.text('feast') ?? '';
	const meant = yearMeant(words, context);
	// Advent lasts from its first Sunday to Christmas
	const write = (day: Moment) =>
		code === 'advent:0' ? between(day, { year: day.year, month: 12, day: 24 }) : momentText(day);
	const dayIn = (year: number): Moment => {
		// the Wednesday before the last Sunday of the church's year
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

/** The Sundays before Christmas, the fourth last; -1 is the Sunday before the first of them. */
function adventSunday(year: number, nth: number): Moment {
	const eve = { year, month: 12, day: 24 };
	const fourth = addDays(eve, -(weekdayOf(eve) % 7));
	return addDays(fourth, 7 * (nth > 0 ? nth - 4 : nth - 3));
}

/** The nth such day from the first of a month on; the last for -1. */
function nthWeekdayOf(first: Moment, weekday: number, nth: number): Moment {
	const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
	if (nth > 0) return addDays(day, 7 * (nth - 1));
	const fifth = addDays(day, 28);
	return fifth.month === first.month ? fifth : addDays(day, 21);
}
