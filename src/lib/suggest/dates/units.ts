import {
	addDays,
	addMonths,
	between,
	daysBetween,
	momentText,
	weekOf,
	yearText,
	type CalendarDate,
	type CalendarUnit
} from './calendar.ts';
import type { Reference, Resolved, RuleWords } from './context.ts';

/** The unit `step` units away from a date; undefined if the date is coarser than the unit. */
export function unitAt(
	unit: CalendarUnit,
	{ moment, anchor }: Reference,
	step: number
): Resolved | undefined {
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

/**
 * Shifts a date by years: keeps its month, season, quarter or half-year if it named one, else gives the year.
 * "Sales rose in the third quarter; a year earlier they had fallen."
 */
export function yearsOn({ moment, edtf = '', anchor }: Reference, years: number): Resolved {
	const [, number = ''] = /^\d{4}(-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]))$/.exec(edtf) ?? [];
	const year = moment.year + years;
	const other = number ? { year, month: moment.month } : { year };
	return { edtf: yearText(year) + number, anchor, moment: other };
}

/** Shifts a date by `count` units. Coarse units stay coarse and approximate: "two years ago" is `2022~`. */
function away(unit: CalendarUnit, count: number, reference: Reference): Resolved | undefined {
	const whole = Math.round(count);
	if (count !== whole && unit === 'year') return away('month', Math.round(count * 12), reference);
	const found = unitAt(unit, reference, whole) ?? awayFromStretch(unit, whole, reference);
	if (!found || ['day', 'week', 'weekend'].includes(unit)) return found;
	return { ...found, edtf: `${found.edtf}~` };
}

/** "Two days later" than a month or a year: between two days after its first and two days after its last. */
function awayFromStretch(
	unit: CalendarUnit,
	count: number,
	{ moment: { year, month, day }, anchor }: Reference
): Resolved | undefined {
	if (day || (unit !== 'day' && unit !== 'week')) return undefined;
	const first = { year, month: month ?? 1, day: 1 };
	const last = addDays({ ...addMonths(first, month ? 1 : 12), day: 1 }, -1);
	const days = unit === 'week' ? count * 7 : count;
	return { edtf: between(addDays(first, days), addDays(last, days)), anchor };
}

/**
 * Resolves a counted or uncounted number of units before (-1) or after (1) a date. What is an uncounted number after it
 * was at `end` at the latest, if that is later than the date.
 */
export function counted(
	words: RuleWords,
	reference: Reference | undefined,
	sign: 1 | -1,
	end?: CalendarDate
): Resolved | undefined {
	const unit = words.text('unit');
	if (!reference || !unit) return undefined;
	if (unit === 'hour') return unitAt('day', reference, 0);
	const ones = words.number('n') ?? words.number('dd');
	// "twenty-four"
	const count = ones === undefined ? undefined : ones + (words.number('ten') ?? 0);
	if (count === undefined) {
		const { year, month } = reference.moment;
		// "years ago" names no day
		const coarse = ['year', 'decade', 'century'].includes(unit) ? { year } : { year, month };
		const edge = ['day', 'week'].includes(unit) ? reference.moment : coarse;
		const isBefore = end && daysBetween(edge, end) >= 0;
		const after = isBefore ? between(edge, end) : `[${momentText(edge)}..]`;
		const edtf = sign < 0 ? `[..${momentText(edge)}]` : after;
		return { edtf, anchor: reference.anchor };
	}
	// "$4 billion in the third quarter, up from $3 billion a year earlier"
	const isCompared = unit === 'year' && count === 1 && sign < 0;
	if (isCompared && reference.edtf?.includes('-')) return yearsOn(reference, -1);
	return away(unit as CalendarUnit, sign * count, reference);
}
