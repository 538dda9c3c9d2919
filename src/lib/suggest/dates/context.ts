import { exists, momentText, type CalendarDate } from './calendar.ts';
import type { Tense } from './language.ts';

/** An earlier date: as a moment, as EDTF, and its distance in sentences. */
type Mention = { moment: CalendarDate; edtf: string; distance: number };

/** Everything that words without a full date of their own can be relative to. */
export type Context = {
	published: CalendarDate | null;
	/** The most recent date in the text, whether or not its words named the year. */
	mentioned?: Mention;
	/** The most recent date that states its year and is not a limit ("since"). */
	named?: Mention & { inClause: boolean };
	/** The most recent date that has a day. */
	mentionedDay?: Mention;
	/** The most recent day in the same sentence, even if the words only look back. */
	dayHere?: Mention;
	/** True if the words open their sentence. */
	isFirst: boolean;
	/** True if most years in the text are not those around its publication; see history.ts. */
	isHistory: boolean;
	/** Computed on demand: few rules need it. */
	tense: () => Tense | undefined;
	/** The tense assumed for a weekday without any sign of tense. */
	otherwise: Tense;
	/** True if the words end a period: "bis Freitag". */
	isEnd: boolean;
	/** True if the sentence continues the account of the one before. */
	goesOn: () => boolean;
};

/**
 * A resolved date. `anchor` is what it is relative to; `moment` is what later words may refer to, unless the words
 * only look back from the point the account has reached.
 */
export type Resolved = {
	edtf: string;
	anchor?: string;
	moment?: CalendarDate;
	looksBack?: boolean;
};

/** The values of a rule's words by class: captured from the text, or given by the rule. */
export type RuleWords = {
	number: (name: string, nth?: number) => number | undefined;
	text: (name: string) => string | undefined;
};
export type Resolve = (words: RuleWords, context: Context) => Resolved | undefined;

/** A date stated in full; undefined for days that do not exist. */
export const stated = (moment: CalendarDate): Resolved | undefined =>
	exists(moment) ? { edtf: momentText(moment), moment } : undefined;

/** The moment a date is relative to; `anchor` names it: `published`, or an earlier date in EDTF. */
export type Reference = { moment: CalendarDate; anchor: string; edtf?: string };

export const toPublished = ({ published }: Context): Reference | undefined =>
	published ? { moment: published, anchor: 'published' } : undefined;

export const toMentioned = ({ mentioned }: Context, within = Infinity): Reference | undefined =>
	mentioned && mentioned.distance <= within
		? { moment: mentioned.moment, anchor: momentText(mentioned.moment), edtf: mentioned.edtf }
		: undefined;

export const toMentionedDay = (
	{ mentionedDay }: Context,
	within = Infinity
): Reference | undefined =>
	mentionedDay && mentionedDay.distance <= within
		? { moment: mentionedDay.moment, anchor: momentText(mentionedDay.moment) }
		: undefined;

/**
 * The reference for a month or day without a year: in a history the most recent date; in news the publication,
 * unless the sentence (or, with `reach` 1 and in the past tense, the one before) names another year.
 */
export function yearReference(context: Context, reach: 0 | 1): Reference | undefined {
	const { named, published, isHistory } = context;
	if (isHistory || !published) return toMentioned(context) ?? toPublished(context);
	const isElsewhere =
		named &&
		named.moment.year !== published.year &&
		named.inClause &&
		(named.distance === 0 ||
			(named.distance <= reach && named.moment.month && context.tense() === 'past'));
	return isElsewhere
		? { moment: named.moment, anchor: momentText(named.moment) }
		: toPublished(context);
}

/** Adds the missing year to a month, or to a day of a month; undefined without a reference. */
export function inferYear(
	month: number,
	day: number | undefined,
	context: Context
): Resolved | undefined {
	const reference = yearReference(context, 1);
	if (!reference) return undefined;
	const { moment, anchor } = reference;
	let { year } = moment;
	if (anchor !== 'published') {
		// an account in one go passes from December into the next January
		const isRecent = (context.mentioned?.distance ?? Infinity) < 3;
		if ((moment.month ?? 0) >= 11 && month <= 2 && isRecent) year++;
	} else year += yearShift(month, day, moment, context.tense());
	const found = stated({ year, month, day });
	return found && { ...found, anchor };
}

/** Years from the publication to the likeliest year of a month, or day of a month, by the sentence's tense. */
function yearShift(
	month: number,
	day: number | undefined,
	published: CalendarDate,
	tense: Tense | undefined
): -1 | 0 | 1 {
	if (!published.month) return 0;
	const months = month - published.month;
	const ahead = months || (day && published.day ? day - published.day : 0);
	if (tense === 'past' && ahead > 0 && (!day || months > 1)) return -1;
	if (tense === 'future' && ahead < 0 && -months >= (day ? 3 : 1)) return 1;
	const maxMonthsAhead = day ? 6 : 7;
	if (months > maxMonthsAhead && tense !== 'future') return -1;
	return -months > maxMonthsAhead + 2 ? 1 : 0;
}

/** Completes a two-digit year to the latest one at most 20 years after the text's own. */
export function fullYear(digits: number, { published }: Context): number {
	const now = published?.year ?? 2000;
	const year = Math.floor(now / 100) * 100 + digits;
	return year > now + 20 ? year - 100 : year;
}

export function yearOf(words: RuleWords, context: Context): number | undefined {
	const era = words.text('era');
	const year = words.number('yyyy') ?? (era ? words.number('n') : undefined);
	if (year !== undefined) return era === 'bce' ? 1 - year : year;
	const digits = words.number('yy');
	return digits === undefined ? undefined : fullYear(digits, context);
}

export const STEPS: Record<string, number> = {
	last: -1,
	this: 0,
	next: 1,
	before: -1,
	same: 0,
	near: 0,
	after: 1,
	prelast: -2,
	postnext: 2,
	new: 1
};

/** The reference of words such as "last" and "the following", and their step in units. */
export function shiftOf(
	words: RuleWords,
	context: Context
): (Reference & { step: number }) | undefined {
	const direction = words.text('dir');
	if (!direction) return undefined;
	const ofText = context.isHistory || ['before', 'same', 'after'].includes(direction);
	const reference =
		(ofText && toMentioned(context)) || toPublished(context) || toMentioned(context);
	// "in the new year", written in its first months, is the current year
	const isNew = direction === 'new' && (reference?.moment.month ?? 12) < 4;
	return reference && { ...reference, step: isNew ? 0 : (STEPS[direction] ?? 0) };
}

/** The year the words name: written out, or shifted ("last year's"); undefined if they name none. */
export function yearMeant(
	words: RuleWords,
	context: Context
): { year: number; anchor?: string } | undefined {
	const year = yearOf(words, context);
	if (year !== undefined) return { year };
	const shift = shiftOf(words, context);
	return shift && { year: shift.moment.year + shift.step, anchor: shift.anchor };
}

/** Adds the missing year to a group of months ("spring", "the third quarter"), by the sentence's tense. */
export function inferGroup(
	first: number,
	length: number,
	write: (year: number) => string,
	context: Context
): Resolved | undefined {
	const reference = yearReference(context, 0);
	if (!reference) return undefined;
	const { moment, anchor } = reference;
	let { year } = moment;
	if (anchor === 'published' && moment.month) {
		const tense = context.tense();
		if (tense === 'past' && first > moment.month) year--;
		else if (tense === 'future' && first + length - 1 < moment.month) year++;
		else if (first + length - 12 > moment.month) year--;
	} else if (anchor !== 'published' && first === 12 && (moment.month ?? 12) < 4) year--;
	return { edtf: write(year), anchor, moment: { year, month: first } };
}

/**
 * The reference that "two days later" counts from: the most recent date, or for days and weeks the most recent day,
 * if nothing but its own month or year has been mentioned since.
 */
export function mentionedFor(words: RuleWords, context: Context): Reference | undefined {
	const unit = words.text('unit');
	const last = toMentioned(context) ?? toPublished(context);
	const day = toMentionedDay(context);
	if (!last || !day || (unit !== 'day' && unit !== 'week')) return last;
	const { year, month = day.moment.month } = last.moment;
	return year === day.moment.year && month === day.moment.month ? day : last;
}

/** Resolves a time of day to its day; undefined if no day is known. */
export const dayOfContext = (context: Context): Resolved | undefined => {
	const { dayHere } = context;
	const reference =
		(dayHere && { moment: dayHere.moment, anchor: momentText(dayHere.moment) }) ??
		toMentionedDay(context, context.isHistory ? 3 : context.goesOn() ? 1 : 0) ??
		toPublished(context);
	return reference?.moment.day
		? { edtf: momentText(reference.moment), anchor: reference.anchor, moment: reference.moment }
		: undefined;
};
