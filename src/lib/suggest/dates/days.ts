import {
	addDays,
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
	type Resolve
} from './context.ts';

/** "Friday": the nearest in the sentence's tense, the last or next, or that of the days told of. */
export const weekday: Resolve = (words, context) => {
	const weekday = words.number('weekday') ?? 1;
	const direction = words.text('dir');
	const { published, tellsHistory } = context;
	const inHistory = tellsHistory && !direction;
	const isAfter = direction === 'after' || direction === 'before';
	const told = toSpokenDay(context, inHistory || isAfter ? 2 : 1);
	const { named } = context;
	const isElsewhere =
		named?.moment.day &&
		named.distance < 2 &&
		published?.day &&
		!direction &&
		Math.abs(daysBetween(named.moment, published)) > 45;
	const reference = ((inHistory || isElsewhere || isAfter) && told) || toPublished(context);
	if (!reference?.moment.day) return undefined;
	const { moment, anchor } = reference;
	let days = weekday - weekdayOf(moment);
	if (direction === 'after') days += days <= 0 ? 7 : 0;
	else if (direction === 'before') days -= days >= 0 ? 7 : 0;
	else if (anchor !== 'published') days = (days + 7) % 7;
	else if (direction === 'today') days = 0;
	else if (direction === 'last') days -= days >= 0 ? 7 : 0;
	else if (direction === 'next') days += days <= 0 ? 7 : 0;
	else if (words.text('week')) days += 7 * (STEPS[words.text('week') ?? ''] ?? 0);
	else if ((context.tense() ?? context.otherwise) === 'future') days += days < 0 ? 7 : 0;
	else if (direction !== 'this') days -= days > 0 ? 7 : 0;
	const day = addDays(moment, days);
	return { edtf: momentText(day), anchor, moment: day };
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
	const dayIn = (year: number): Moment => {
		const [, month, sign, second, nth] = /^(\d\d)([-:])(\d+)(?::(-?\d))?$/.exec(code) ?? [];
		if (!month) return addDays(easter(year), Number(code));
		if (sign === '-') return { year, month: Number(month), day: Number(second) };
		return nthWeekdayOf({ year, month: Number(month), day: 1 }, Number(second), Number(nth));
	};
	if (meant && !words.text('dir')) {
		const day = dayIn(meant.year);
		return { edtf: momentText(day), moment: day };
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
	return { edtf: momentText(day), anchor, moment: day };
};

/** The nth such day from the first of a month on; the last for -1. */
function nthWeekdayOf(first: Moment, weekday: number, nth: number): Moment {
	const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
	if (nth > 0) return addDays(day, 7 * (nth - 1));
	const fifth = addDays(day, 28);
	return fifth.month === first.month ? fifth : addDays(day, 21);
}
