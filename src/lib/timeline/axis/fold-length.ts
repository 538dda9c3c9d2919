import { DAY } from '#lib/dates/days.ts';
import { MEAN_LENGTH } from '#lib/density/calendar-steps.ts';
import type { Stretch } from '#lib/density/scale.ts';

type Words = {
	years: (n: number) => string;
	months: (n: number) => string;
	days: (n: number) => string;
};

/** The length of a fold in the nearest number of years, or below two of them of months, or of days: "5 Jahre". */
export function foldLength({ start, end }: Stretch, words: Words): string {
	const days = Math.round((end - start) / DAY);
	// two months may have 59 days, and two years 730
	if (days >= 730) return words.years(Math.round((days * DAY) / MEAN_LENGTH.year));
	if (days >= 59) return words.months(Math.round((days * DAY) / MEAN_LENGTH.month));
	return words.days(days);
}
