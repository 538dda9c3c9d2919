import { exists, momentText, type Moment } from './calendar.ts';
import type { Tense } from './language.ts';

/** A date spoken of before: as a moment, in EDTF, and so many sentences ago. */
type Spoken = { moment: Moment; edtf: string; distance: number };

/** What words without a full date of their own are relative to. */
export type Context = {
	published: Moment | null;
	/** The date last spoken of, and how many sentences ago; its words named the year or not. */
	spoken?: Spoken;
	/** The date last named with its year in the text itself, and not as a limit ("since"). */
	named?: Spoken & { inClause: boolean };
	/** The last day spoken of. */
	spokenDay?: Spoken;
	/** The last day named in the sentence, even if only to look back. */
	dayHere?: Spoken;
	/** Whether the words open their sentence. */
	isFirst: boolean;
	/** Whether the text tells of other years than the one it was published in. */
	tellsHistory: boolean;
	/** Worked out only where a rule asks for it. */
	tense: () => Tense | undefined;
	/** What a day of the week without a sign of tense is taken for. */
	otherwise: Tense;
	/** Whether the words are the end of a time: "bis Freitag". */
	isEnd: boolean;
	/** Whether the sentence goes on with what the one before told. */
	goesOn: () => boolean;
};

/**
 * A date worked out; `anchor` is what it is relative to, `moment` what later words may refer to, unless the words
 * only look back from where the story stands.
 */
export type Resolved = { edtf: string; anchor?: string; moment?: Moment; looksBack?: boolean };

/** What a rule's words say, by class: as captured, or given by the rule. */
export type Words = {
	number: (name: string, nth?: number) => number | undefined;
	text: (name: string) => string | undefined;
};
export type Resolve = (words: Words, context: Context) => Resolved | undefined;

/** A date that the words themselves give; undefined for days that there are not. */
export const stated = (moment: Moment): Resolved | undefined =>
	exists(moment) ? { edtf: momentText(moment), moment } : undefined;

/** The anchor's name: the publication, or the date spoken of. */
export type Reference = { moment: Moment; anchor: string; edtf?: string };

export const toPublished = ({ published }: Context): Reference | undefined =>
	published ? { moment: published, anchor: 'published' } : undefined;

export const toSpoken = ({ spoken }: Context, within = Infinity): Reference | undefined =>
	spoken && spoken.distance <= within
		? { moment: spoken.moment, anchor: momentText(spoken.moment), edtf: spoken.edtf }
		: undefined;

export const toSpokenDay = ({ spokenDay }: Context, within = Infinity): Reference | undefined =>
	spokenDay && spokenDay.distance <= within
		? { moment: spokenDay.moment, anchor: momentText(spokenDay.moment) }
		: undefined;

/**
 * What a month or day without a year is relative to. In a history the date last spoken of; in news the
 * publication, unless the sentence, or for the past the one before, names another year.
 */
export function yearReference(context: Context, reach: 0 | 1): Reference | undefined {
	const { named, published, tellsHistory } = context;
	if (tellsHistory || !published) return toSpoken(context) ?? toPublished(context);
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

/** The year of a month, or day of a month, that has none. */
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
		// told in one go, a story passes from December into the next January
		if ((moment.month ?? 0) >= 11 && month <= 2 && (context.spoken?.distance ?? 9) < 3) year++;
	} else if (moment.month) {
		const ahead = month - moment.month || (day && moment.day ? day - moment.day : 0);
		const tense = context.tense();
		const far = day ? 6 : 7;
		if (tense === 'past' && ahead > 0 && (!day || month - moment.month > 1)) year--;
		else if (tense === 'future' && ahead < 0 && moment.month - month >= (day ? 3 : 1)) year++;
		else if (month - moment.month > far && tense !== 'future') year--;
		else if (moment.month - month > far + 2) year++;
	}
	const found = stated({ year, month, day });
	return found && { ...found, anchor };
}

/** A year of two digits is of the century that brings it nearest to the text's own time. */
export function fullYear(digits: number, { published }: Context): number {
	const now = published?.year ?? 2000;
	const year = Math.floor(now / 100) * 100 + digits;
	return year > now + 20 ? year - 100 : year;
}

export function yearOf(words: Words, context: Context): number | undefined {
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

/** What words such as "last" and "the following" are relative to, and how far they go. */
export function shiftOf(
	words: Words,
	context: Context
): (Reference & { step: number }) | undefined {
	const direction = words.text('dir');
	if (!direction) return undefined;
	const ofText = context.tellsHistory || ['before', 'same', 'after'].includes(direction);
	const reference = (ofText && toSpoken(context)) || toPublished(context) || toSpoken(context);
	// "in the new year", said when it is new, is this one
	const isNew = direction === 'new' && (reference?.moment.month ?? 12) < 4;
	return reference && { ...reference, step: isNew ? 0 : (STEPS[direction] ?? 0) };
}

/** The year that words mean: as written, or "last year's", or the one spoken of. */
export function yearMeant(
	words: Words,
	context: Context
): { year: number; anchor?: string } | undefined {
	const year = yearOf(words, context);
	if (year !== undefined) return { year };
	const shift = shiftOf(words, context);
	return shift && { year: shift.moment.year + shift.step, anchor: shift.anchor };
}

/** The same group of months ("spring", "the third quarter") nearest in the sentence's tense. */
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

/** What "two days later" counts from: for fine units the last day spoken of. */
export function spokenFor(words: Words, context: Context): Reference | undefined {
	const unit = words.text('unit');
	const fine = unit === 'day' || unit === 'week';
	return (fine ? toSpokenDay(context) : toSpoken(context)) ?? toPublished(context);
}

/** The day of a time of day. */
export const dayOfContext = (context: Context): Resolved | undefined => {
	const { dayHere } = context;
	const reference =
		(dayHere && { moment: dayHere.moment, anchor: momentText(dayHere.moment) }) ??
		toSpokenDay(context, context.tellsHistory ? 3 : context.goesOn() ? 1 : 0) ??
		toPublished(context);
	return reference?.moment.day
		? { edtf: momentText(reference.moment), anchor: reference.anchor, moment: reference.moment }
		: undefined;
};
