import {
	addDays,
	addMonths,
	between,
	daysBetween,
	daysOf,
	easter,
	exists,
	momentText,
	narrow,
	weekdayOf,
	weekOf,
	yearText,
	type Moment,
	type Unit
} from './dates-calendar.ts';
import type { Tense, Value } from './dates-language.ts';
import type { Captures } from './dates-patterns.ts';

/** What words without a full date of their own are relative to. */
export type Context = {
	published: Moment | null;
	/** The date last spoken of, and how many sentences ago; its words named the year or not. */
	spoken?: { moment: Moment; distance: number };
	/** The date last named with its year in the text itself, and not as a limit ("since"). */
	named?: { moment: Moment; distance: number };
	/** The last day spoken of. */
	spokenDay?: { moment: Moment; distance: number };
	/** Whether the text tells of other years than the one it was published in. */
	tellsHistory: boolean;
	/** Worked out only where a rule asks for it. */
	tense: () => Tense | undefined;
	/** What a day of the week without a sign of tense is taken for. */
	otherwise: Tense;
	/** Whether the sentence goes on with what the one before told. */
	goesOn: () => boolean;
};

/**
 * A date worked out; `anchor` is what it is relative to, `moment` what later words may refer to, unless the words
 * only look back from where the story stands.
 */
export type Resolved = { edtf: string; anchor?: string; moment?: Moment; looksBack?: boolean };

type Words = {
	number: (name: string, nth?: number) => number | undefined;
	text: (name: string) => string | undefined;
};
type Resolve = (words: Words, context: Context) => Resolved | undefined;

/** Classes that mean the same and differ in where patterns allow them. */
const ALIASES: Partial<Record<string, string[]>> = {
	dir: ['textdir', 'samedir'],
	month: ['mon'],
	weekday: ['wd'],
	dd: ['ordday'],
	unit: ['single', 'hours', 'stretch'],
	season: ['earlyseason', 'lateseason'],
	rel: ['reladj'],
	part: ['yearpart', 'monthpart', 'weekpart']
};

/** The date that a rule's words mean, or undefined where they mean none that could be said. */
export function resolve(
	means: string,
	captures: Captures,
	given: Record<string, Value> | undefined,
	context: Context
): Resolved | undefined {
	const get = (name: string, nth = 0) =>
		[name, ...(ALIASES[name] ?? [])]
			.map((each) => captures[each]?.[nth])
			.find((value) => value !== undefined) ?? given?.[name];
	const words: Words = {
		number: (name, nth) => {
			const value = get(name, nth);
			return value === undefined ? undefined : Number(value);
		},
		text: (name) => {
			const value = get(name);
			return value === undefined ? undefined : String(value);
		}
	};
	const found = RESOLVERS[means]?.(words, context);
	if (found && (means === 'earlier' || words.text('dir') === 'before')) found.looksBack = true;
	const part = words.text('part');
	if (!found || !part) return found;
	return { ...found, edtf: narrow(found.edtf, part) };
}

const stated = (moment: Moment): Resolved | undefined =>
	exists(moment) ? { edtf: momentText(moment), moment } : undefined;

/** The anchor's name: the publication, or the date spoken of. */
type Reference = { moment: Moment; anchor: string };

const toPublished = ({ published }: Context): Reference | undefined =>
	published ? { moment: published, anchor: 'published' } : undefined;

const toSpoken = ({ spoken }: Context, within = Infinity): Reference | undefined =>
	spoken && spoken.distance <= within
		? { moment: spoken.moment, anchor: momentText(spoken.moment) }
		: undefined;

const toSpokenDay = ({ spokenDay }: Context, within = Infinity): Reference | undefined =>
	spokenDay && spokenDay.distance <= within
		? { moment: spokenDay.moment, anchor: momentText(spokenDay.moment) }
		: undefined;

/**
 * What a month or day without a year is relative to. In a history the date last spoken of; in news the
 * publication, unless the sentence, or for the past the one before, names another year.
 */
function yearReference(context: Context, reach: 0 | 1): Reference | undefined {
	const { named, published, tellsHistory } = context;
	if (tellsHistory || !published) return toSpoken(context) ?? toPublished(context);
	const isElsewhere =
		named &&
		named.moment.year !== published.year &&
		(named.distance === 0 ||
			(named.distance <= reach && named.moment.month && context.tense() === 'past'));
	return isElsewhere
		? { moment: named.moment, anchor: momentText(named.moment) }
		: toPublished(context);
}

/** The year of a month, or day of a month, that has none. */
function inferYear(month: number, day: number | undefined, context: Context): Resolved | undefined {
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
		else if (month - moment.month > far) year--;
		else if (moment.month - month > far + 2) year++;
	}
	const found = stated({ year, month, day });
	return found && { ...found, anchor };
}

/** A year of two digits is of the century that brings it nearest to the text's own time. */
function fullYear(digits: number, { published }: Context): number {
	const now = published?.year ?? 2000;
	const year = Math.floor(now / 100) * 100 + digits;
	return year > now + 20 ? year - 100 : year;
}

function yearOf(words: Words, context: Context): number | undefined {
	const era = words.text('era');
	const year = words.number('yyyy') ?? (era ? words.number('n') : undefined);
	if (year !== undefined) return era === 'bce' ? 1 - year : year;
	const digits = words.number('yy');
	return digits === undefined ? undefined : fullYear(digits, context);
}

const STEPS: Record<string, number> = {
	last: -1,
	this: 0,
	next: 1,
	before: -1,
	same: 0,
	near: 0,
	after: 1,
	prelast: -2,
	postnext: 2
};

/** What words such as "last" and "the following" are relative to, and how far they go. */
function shiftOf(words: Words, context: Context): (Reference & { step: number }) | undefined {
	const direction = words.text('dir');
	if (!direction) return undefined;
	const ofText = context.tellsHistory || ['before', 'same', 'after'].includes(direction);
	const reference = (ofText && toSpoken(context)) || toPublished(context) || toSpoken(context);
	return reference && { ...reference, step: STEPS[direction] ?? 0 };
}

/** The year that words mean: as written, or "last year's", or the one spoken of. */
function yearMeant(words: Words, context: Context): { year: number; anchor?: string } | undefined {
	const year = yearOf(words, context);
	if (year !== undefined) return { year };
	const shift = shiftOf(words, context);
	return shift && { year: shift.moment.year + shift.step, anchor: shift.anchor };
}

/** The same group of months ("spring", "the third quarter") nearest in the sentence's tense. */
function inferGroup(
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
	return { edtf: write(year), anchor, moment: { year } };
}

function unitAt(unit: Unit, { moment, anchor }: Reference, step: number): Resolved | undefined {
	const { year, month, day } = moment;
	switch (unit) {
		case 'day': {
			if (!day) return undefined;
			const other = addDays(moment, step);
			return { edtf: momentText(other), anchor, moment: other };
		}
		case 'week':
		case 'weekend':
			if (!day) return undefined;
			return {
				edtf: weekOf(moment, step, unit === 'weekend'),
				anchor,
				moment: addDays(moment, 7 * step)
			};
		case 'month': {
			if (!month) return undefined;
			const other = addMonths(moment, step);
			return { edtf: momentText(other), anchor, moment: other };
		}
		case 'quarter':
		case 'half':
		case 'season': {
			if (!month) return undefined;
			const length = unit === 'half' ? 6 : 3;
			const { year: y, month: m = 1 } = addMonths(moment, length * step);
			const number = (unit === 'half' ? 40 : 33) + Math.floor((m - 1) / length);
			return { edtf: `${yearText(y)}-${number}`, anchor, moment: { year: y } };
		}
		case 'year':
			return { edtf: yearText(year + step), anchor, moment: { year: year + step } };
		case 'decade':
			return { edtf: yearText(Math.floor(year / 10) * 10 + step * 10).slice(0, -1) + 'X', anchor };
		case 'century':
			return {
				edtf: yearText(Math.floor(year / 100) * 100 + step * 100).slice(0, -2) + 'XX',
				anchor
			};
	}
}

/** So many units from a date. Coarse units say no more than themselves, and about: "two years ago". */
function away(unit: Unit, count: number, reference: Reference): Resolved | undefined {
	const whole = Math.round(count);
	if (count !== whole && unit === 'year') return away('month', Math.round(count * 12), reference);
	const found = unitAt(unit, reference, whole);
	if (!found || ['day', 'week', 'weekend'].includes(unit)) return found;
	return { ...found, edtf: `${found.edtf}~` };
}

function quarterOrHalf(words: Words, context: Context, length: 3 | 6): Resolved | undefined {
	const nth = words.number('ord') ?? words.number('dd') ?? words.number('n') ?? 0;
	if (nth < 1 || nth > 12 / length) return undefined;
	const write = (year: number) => `${yearText(year)}-${(length === 3 ? 32 : 39) + nth}`;
	const meant = yearMeant(words, context);
	const month = (nth - 1) * length + 1;
	if (meant)
		return { edtf: write(meant.year), anchor: meant.anchor, moment: { year: meant.year, month } };
	return inferGroup(month, length, write, context);
}

const dayOfContext = (context: Context): Resolved | undefined => {
	const reference =
		toSpokenDay(context, context.tellsHistory ? 3 : context.goesOn() ? 1 : 0) ??
		toPublished(context);
	return reference?.moment.day
		? { edtf: momentText(reference.moment), anchor: reference.anchor, moment: reference.moment }
		: undefined;
};

const RESOLVERS: Record<string, Resolve | undefined> = {
	date(words, context) {
		const month = words.number('month') ?? words.number('mm');
		const day = words.number('dd');
		const meant = yearMeant(words, context);
		if (!month) {
			// "on the 27th": the month is that of the date spoken of
			const reference = toSpoken(context, 3) ?? toPublished(context);
			if (!reference?.moment.month) return undefined;
			const found = stated({ year: reference.moment.year, month: reference.moment.month, day });
			return found && { ...found, anchor: reference.anchor };
		}
		if (!meant) return inferYear(month, day, context);
		const found = stated({ year: meant.year, month, day });
		return found && { ...found, anchor: meant.anchor };
	},
	year(words, context) {
		const year = yearOf(words, context);
		return year === undefined ? undefined : stated({ year });
	},
	years(words, context) {
		const year = words.number('yyyy') ?? 0;
		const next =
			words.number('yyyy', 1) ?? Math.floor(year / 100) * 100 + (words.number('yy') ?? 0);
		if (next <= year || next > year + 100) return stated({ year });
		return { edtf: `${yearText(year)}/${yearText(next)}`, moment: { year: context ? next : year } };
	},
	season(words, context) {
		const season = words.number('season') ?? 1;
		const write = (year: number) => `${yearText(year)}-${20 + season}`;
		const meant = yearMeant(words, context);
		if (!meant) return inferGroup(season * 3, 3, write, context);
		const { published } = context;
		let { year } = meant;
		// "last autumn", said in spring, is last year's; "next spring", said in January, this year's
		if (meant.anchor === 'published' && published?.month && words.text('dir')) {
			const first = season * 3;
			year = published.year;
			const direction = words.text('dir');
			if (direction === 'last' && first + 2 >= published.month) year--;
			if (direction === 'next' && first <= published.month) year++;
			if (direction === 'this' && season === 4 && published.month < 4) year--;
		}
		return { edtf: write(year), anchor: meant.anchor, moment: { year } };
	},
	quarter: (words, context) => quarterOrHalf(words, context, 3),
	half: (words, context) => quarterOrHalf(words, context, 6),
	decade(words, context) {
		const year = words.number('yyyy');
		const of = words.number('century');
		const digits = words.number('tens2') ?? words.number('tensyears') ?? words.number('yy');
		const now = context.published?.year ?? 2000;
		const first =
			year ??
			(digits === undefined ? undefined : of ? (of - 1) * 100 + digits : fullYear(digits, context));
		if (first === undefined || first % 10 || first > now + 100) return undefined;
		const edtf = `${yearText(first).slice(0, -1)}X`;
		if (year !== undefined || of) return { edtf };
		return context.published ? { edtf, anchor: 'published' } : undefined;
	},
	century(words, context) {
		const nth = words.number('ord') ?? words.number('dd') ?? words.number('n');
		if (!nth || nth > 21) return undefined;
		if (words.text('era') === 'bce') return { edtf: `-${String(nth - 1).padStart(2, '0')}XX` };
		return context && { edtf: `${String(nth - 1).padStart(2, '0')}XX` };
	},
	weekday(words, context) {
		const weekday = words.number('weekday') ?? 1;
		const direction = words.text('dir');
		const { published, tellsHistory } = context;
		const inHistory = tellsHistory && !direction;
		const told = toSpokenDay(context, inHistory ? 2 : 1);
		const { named } = context;
		const isElsewhere =
			named?.moment.day &&
			named.distance < 2 &&
			published?.day &&
			!direction &&
			Math.abs(daysBetween(named.moment, published)) > 45;
		const reference = ((inHistory || isElsewhere) && told) || toPublished(context);
		if (!reference?.moment.day) return undefined;
		const { moment, anchor } = reference;
		let days = weekday - weekdayOf(moment);
		if (anchor !== 'published') days = (days + 7) % 7;
		else if (direction === 'today') days = 0;
		else if (direction === 'last') days -= days >= 0 ? 7 : 0;
		else if (direction === 'next') days += days <= 0 ? 7 : 0;
		else if (words.text('week')) days += 7 * (STEPS[words.text('week') ?? ''] ?? 0);
		else if ((context.tense() ?? context.otherwise) === 'future') days += days < 0 ? 7 : 0;
		else if (direction !== 'this') days -= days > 0 ? 7 : 0;
		const day = addDays(moment, days);
		return { edtf: momentText(day), anchor, moment: day };
	},
	nthWeekday(words, context) {
		const month = words.number('month');
		const year =
			yearMeant(words, context) ??
			(month ? inferYear(month, undefined, context)?.moment : undefined);
		if (!month || !year) return undefined;
		const nth = words.number('ord') ?? 1;
		const day = nthWeekdayOf({ year: year.year, month, day: 1 }, words.number('weekday') ?? 1, nth);
		return exists(day) && day.month === month
			? { edtf: momentText(day), moment: day, anchor: 'published' }
			: undefined;
	},
	day(words, context) {
		const reference = toPublished(context);
		const days = words.number('rel') ?? 0;
		if (reference && !days && !reference.moment.day)
			return { edtf: momentText(reference.moment), anchor: reference.anchor };
		return reference && unitAt('day', reference, days);
	},
	unit(words, context) {
		const unit = words.text('unit') as Unit | undefined;
		const shift = shiftOf(words, context);
		if (!unit || !shift) return undefined;
		if (unit === 'weekend' && words.text('dir') === 'near' && shift.moment.day) {
			// told on a Monday, "at the weekend" is over; before a Saturday it is to come
			const saturday = 6 - weekdayOf(shift.moment);
			const isOver = saturday > 0 && context.tense() === 'past';
			return unitAt(unit, shift, isOver ? -1 : 0);
		}
		if (unit !== 'day' || shift.anchor === 'published') return unitAt(unit, shift, shift.step);
		const day = toSpokenDay(context) ?? shift;
		return unitAt(unit, day, shift.step);
	},
	sameMonth(words, context) {
		const reference = toSpoken(context, 3)?.moment.month
			? toSpoken(context, 3)
			: toPublished(context);
		if (!reference) return undefined;
		const { year, month } = reference.moment;
		const other = { year: year - (words.number('n') ?? 1), month };
		return { edtf: momentText(other), anchor: reference.anchor, moment: other };
	},
	nthWeek(words, context) {
		const month = words.number('month');
		const nth = words.number('ord') ?? 1;
		const year =
			month &&
			(yearMeant(words, context)?.year ?? inferYear(month, undefined, context)?.moment?.year);
		if (!month || !year || nth > 5) return undefined;
		const from = { year, month, day: 7 * nth - 6 };
		const to = nth > 3 ? daysOf(momentText({ year, month }))?.[1] : { ...from, day: 7 * nth };
		return to && { edtf: between(from, to), moment: { year, month } };
	},
	ago: (words, context) => counted(words, toPublished(context), -1),
	ahead: (words, context) => counted(words, toPublished(context), 1),
	later: (words, context) => counted(words, spokenFor(words, context), 1),
	earlier: (words, context) => counted(words, spokenFor(words, context), -1),
	past: (_, { published }) =>
		published ? { edtf: `[..${momentText(published)}]`, anchor: 'published' } : undefined,
	now: (_, { published }) =>
		published ? { edtf: `${momentText(published)}~`, anchor: 'published' } : undefined,
	future: (_, { published }) =>
		published ? { edtf: `[${momentText(published)}..]`, anchor: 'published' } : undefined,
	since(_, context) {
		const { published } = context;
		const spoken = toSpoken(context, 2);
		if (!published) return undefined;
		if (!spoken || context.tense() === 'future' || daysBetween(spoken.moment, published) < 0)
			return { edtf: `[${momentText(published)}..]`, anchor: 'published' };
		return { edtf: between(spoken.moment, published), anchor: spoken.anchor };
	},
	clock: (_, context) => dayOfContext(context),
	feast(words, context) {
		const feast = words.text('feast') ?? '';
		const meant = yearMeant(words, context);
		const dayIn = (year: number): Moment => {
			const [, month, sign, second, nth] = /^(\d\d)([-:])(\d+)(?::(\d))?$/.exec(feast) ?? [];
			if (!month) return addDays(easter(year), Number(feast));
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
			if (tense === 'past' ? ahead > 30 || (ahead > 0 && direction) : ahead > 300)
				day = dayIn(moment.year - 1);
			else if (tense === 'future' && ahead < -30) day = dayIn(moment.year + 1);
		}
		return { edtf: momentText(day), anchor, moment: day };
	}
};

function spokenFor(words: Words, context: Context): Reference | undefined {
	const unit = words.text('unit');
	const fine = unit === 'day' || unit === 'week';
	return (fine ? toSpokenDay(context) : toSpoken(context)) ?? toPublished(context);
}

function counted(
	words: Words,
	reference: Reference | undefined,
	sign: 1 | -1
): Resolved | undefined {
	const unit = words.text('unit');
	if (!reference || !unit) return undefined;
	if (unit === 'hour') return unitAt('day', reference, 0);
	const count = words.number('n') ?? words.number('dd');
	if (count === undefined) {
		const { year, month } = reference.moment;
		// "years ago" says no day
		const coarse = ['year', 'decade', 'century'].includes(unit) ? { year } : { year, month };
		const edge = momentText(['day', 'week'].includes(unit) ? reference.moment : coarse);
		const edtf = sign < 0 ? `[..${edge}]` : `[${edge}..]`;
		return { edtf, anchor: reference.anchor };
	}
	return away(unit as Unit, sign * count, reference);
}

function nthWeekdayOf(first: Moment, weekday: number, nth: number): Moment {
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
