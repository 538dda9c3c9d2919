import {
	between,
	daysBetween,
	momentText,
	exists,
	narrow,
	weekdayOf,
	yearText,
	type CalendarUnit
} from './calendar.ts';
import {
	dayOfContext,
	inferGroup,
	inferYear,
	shiftOf,
	mentionedFor,
	stated,
	toPublished,
	toMentioned,
	toMentionedDay,
	fullYear,
	yearMeant,
	yearOf,
	type Context,
	type Resolve,
	type Resolved,
	type RuleWords
} from './context.ts';
import { feast, nthWeekday, weekday, weekdayAndDay } from './days.ts';
import type { Meaning, Value } from './language.ts';
import type { Captures } from './patterns.ts';
import { counted, unitAt, yearsOn } from './units.ts';

/** Classes with the same meaning that patterns allow in different positions. */
const ALIASES: Partial<Record<string, string[]>> = {
	dir: ['textdir', 'samedir', 'nextdir'],
	month: ['mon', 'baremonth', 'clearmonth', 'kanun', 'tishrin'],
	ord: ['roman'],
	tens2: ['thetens2', 'tensplural'],
	weekday: ['wd'],
	dd: ['ordday'],
	unit: ['single', 'hours', 'stretch', 'earlierunit'],
	season: ['earlyseason', 'lateseason', 'theseason'],
	rel: ['reladj'],
	part: ['yearpart', 'monthpart', 'weekpart', 'earlylate', 'half']
};

/** Resolves a rule's captured words to a date; undefined if they depend on something unknown. */
export function resolve(
	means: Meaning,
	captures: Captures,
	given: Record<string, Value> | undefined,
	context: Context
): Resolved | undefined {
	const get = (name: string, nth = 0) =>
		[name, ...(ALIASES[name] ?? [])]
			.map((each) => captures[each]?.[nth])
			.find((value) => value !== undefined) ?? given?.[name];
	const words: RuleWords = {
		number: (name, nth) => {
			const value = get(name, nth);
			if (value === undefined) return undefined;
			// the tens come as a word of their own: الحادي عشر, eleven
			const isCompound = name === 'dd' || name === 'century';
			return Number(value) + (isCompound ? Number(captures.plus?.[0] ?? 0) : 0);
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

function quarterOrHalf(words: RuleWords, context: Context, length: 3 | 6): Resolved | undefined {
	const nth = words.number('ord') ?? words.number('dd') ?? words.number('n') ?? 0;
	if (nth < 1 || nth > 12 / length) return undefined;
	const write = (year: number) => `${yearText(year)}-${(length === 3 ? 32 : 39) + nth}`;
	const meant = yearMeant(words, context);
	const month = (nth - 1) * length + 1;
	if (meant)
		return { edtf: write(meant.year), anchor: meant.anchor, moment: { year: meant.year, month } };
	return inferGroup(month, length, write, context);
}

/** Completes the digits of a decade to the latest that has begun. */
function begun(digits: number, context: Context): number {
	const year = fullYear(digits, context);
	return year > (context.published?.year ?? 2000) ? year - 100 : year;
}

const RESOLVERS: Partial<Record<Meaning, Resolve>> = {
	date(words, context) {
		const month = words.number('month') ?? words.number('mm');
		const day = words.number('dd');
		const meant = yearMeant(words, context);
		if (!month) {
			if (words.number('weekday')) return weekdayAndDay(words, context);
			// "on the 27th": the month is that of the most recent date
			const reference = toMentioned(context, 3) ?? toPublished(context);
			if (!reference?.moment.month) return undefined;
			const found = stated({ year: reference.moment.year, month: reference.moment.month, day });
			return found && { ...found, anchor: reference.anchor };
		}
		if (!meant) return inferYear(month, day, context);
		const found = stated({ year: meant.year, month, day });
		return found && { ...found, anchor: meant.anchor };
	},
	nearMonth(words, { published }) {
		const month = words.number('month');
		const day = words.number('dd');
		if (!month || !published?.month) return undefined;
		const direction = words.text('dir');
		let { year } = published;
		if (direction === 'last' && month >= published.month) year--;
		if (direction === 'next' && month <= published.month) year++;
		// "October sales", reported when October is over or about to end
		if (direction === 'latest' && month > published.month + 1) year--;
		if (direction === 'latest' && month < published.month - 10) year++;
		const found = stated({ year, month, day });
		return found && { ...found, anchor: 'published' };
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
		// "last autumn", written in spring, is last year's; "next spring", written in January, this year's
		if (meant.anchor === 'published' && published?.month && words.text('dir')) {
			const first = season * 3;
			year = published.year;
			const direction = words.text('dir');
			if (direction === 'last' && first + 2 >= published.month) year--;
			if (direction === 'next' && first <= published.month) year++;
			if (direction === 'this' && season === 4 && published.month < 4) year--;
		}
		// the middle month stands for a season in one year: "eighteen months later"
		const month = season < 4 ? season * 3 + 1 : undefined;
		return { edtf: write(year), anchor: meant.anchor, moment: { year, month } };
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
			(digits === undefined ? undefined : of ? (of - 1) * 100 + digits : begun(digits, context));
		if (first === undefined || first % 10 || first > now + 100) return undefined;
		const edtf = `${yearText(first).slice(0, -1)}X`;
		if (year !== undefined || of) return { edtf };
		return context.published ? { edtf, anchor: 'published' } : undefined;
	},
	century(words, context) {
		const nth =
			words.number('ord') ??
			words.number('dd') ??
			words.number('n') ??
			words.number('hundreds') ??
			words.number('century');
		if (!nth || nth > 21) return undefined;
		if (words.text('era') === 'bce') return { edtf: `-${String(nth - 1).padStart(2, '0')}XX` };
		return context && { edtf: `${String(nth - 1).padStart(2, '0')}XX` };
	},
	day(words, context) {
		const reference = toPublished(context);
		const days = words.number('rel') ?? 0;
		if (reference && !days && !reference.moment.day)
			return { edtf: momentText(reference.moment), anchor: reference.anchor };
		return reference && unitAt('day', reference, days);
	},
	unit(words, context) {
		const unit = words.text('unit') as CalendarUnit | undefined;
		const shift = shiftOf(words, context);
		if (!unit || !shift) return undefined;
		if (unit === 'weekend' && words.text('dir') === 'near' && shift.moment.day) {
			// written on a Monday, "at the weekend" is over; before a Saturday it is still ahead
			const saturday = 6 - weekdayOf(shift.moment);
			const isOver = saturday > 0 && context.tense() === 'past';
			return unitAt(unit, shift, isOver ? -1 : 0);
		}
		const isFine = unit === 'day' || unit === 'week' || unit === 'weekend';
		if (!isFine || shift.anchor === 'published') return unitAt(unit, shift, shift.step);
		const day = toMentionedDay(context, unit === 'day' ? Infinity : 2) ?? toPublished(context);
		return unitAt(unit, shift.moment.day ? shift : (day ?? shift), shift.step);
	},
	sameMonth(words, context) {
		const reference = toMentioned(context, 3) ?? toPublished(context);
		if (!reference) return undefined;
		const year = words.number('yyyy');
		if (year !== undefined) return yearsOn(reference, year - reference.moment.year);
		// without an earlier month, "the same month last year" is the month of publication
		const unit = words.text('unit');
		const isGroup = unit === 'month' || unit === 'quarter';
		const edtf =
			isGroup && !/-\d\d$/.test(reference.edtf ?? '')
				? unitAt(unit, reference, 0)?.edtf
				: undefined;
		return yearsOn({ ...reference, edtf: edtf ?? reference.edtf }, -(words.number('n') ?? 1));
	},
	yearBefore: (_, context) => {
		const reference = toMentioned(context) ?? toPublished(context);
		return reference && yearsOn(reference, -1);
	},
	ago(words, context) {
		const found = counted(words, toPublished(context), -1);
		if (!words.number('exact') || !found?.moment || !context.published?.day) return found;
		const day =
			words.text('unit') === 'week' ? found.moment : { ...context.published, ...found.moment };
		return exists(day)
			? { edtf: momentText(day), anchor: 'published', moment: day, looksBack: true }
			: found;
	},
	// "in two weeks they had built it" is a duration
	ahead: (words, context) =>
		!words.text('dir') && context.tense() === 'past'
			? undefined
			: counted(words, toPublished(context), 1),
	later(words, context) {
		const reference = mentionedFor(words, context);
		if (context.tense() !== 'past') return counted(words, reference, 1);
		// what is told as past did not come after the text that tells it
		if (reference?.anchor === 'published') return undefined;
		return counted(words, reference, 1, context.published ?? undefined);
	},
	afterSo: (words, context) => {
		// later in a sentence it is a duration
		if (!context.isFirst || context.tense() === 'future') return undefined;
		const unit = words.text('unit');
		const fine = unit === 'day' || unit === 'week';
		const reference = fine ? toMentionedDay(context, 1) : toMentioned(context, 1);
		return reference && reference.anchor !== 'published' ? counted(words, reference, 1) : undefined;
	},
	earlier: (words, context) => counted(words, mentionedFor(words, context), -1),
	past: (_, { published }) =>
		published ? { edtf: `[..${momentText(published)}]`, anchor: 'published' } : undefined,
	now: (_, { published }) =>
		published ? { edtf: `${momentText(published)}~`, anchor: 'published' } : undefined,
	future: (_, { published }) =>
		published ? { edtf: `[${momentText(published)}..]`, anchor: 'published' } : undefined,
	since(_, context) {
		const { published } = context;
		const mentioned = toMentioned(context, 2);
		if (!published) return undefined;
		if (!mentioned || context.tense() === 'future' || daysBetween(mentioned.moment, published) < 0)
			return { edtf: `[${momentText(published)}..]`, anchor: 'published' };
		return { edtf: between(mentioned.moment, published), anchor: mentioned.anchor };
	},
	clock: (_, context) => dayOfContext(context),
	weekday,
	nthWeekday,
	feast
};
