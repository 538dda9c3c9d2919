import { DAY } from '#lib/dates/days.ts';
import { MEAN_LENGTH } from './calendar-steps.ts';
import type { Stretch } from './scale.ts';

type Words = {
	years: (n: number) => string;
	months: (n: number) => string;
	days: (n: number) => string;
};

/** A length of time in the nearest number of years, or below two of them of months, or of days: "5 Jahre". */
export function formatLength({ start, end }: Stretch, words: Words): string {
	const days = Math.round((end - start) / DAY);
	// two months may have 59 days, and two years 730
	if (days >= 730) return words.years(Math.round((days * DAY) / MEAN_LENGTH.year));
	if (days >= 59) return words.months(Math.round((days * DAY) / MEAN_LENGTH.month));
	return words.days(days);
}
