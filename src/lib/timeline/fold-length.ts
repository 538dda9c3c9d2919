import { differenceInCalendarMonths, differenceInCalendarYears } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { Stretch } from './scale.ts';

type Words = {
	years: (n: number) => string;
	months: (n: number) => string;
	days: (n: number) => string;
};

/** The length of a fold in whole years, or months, or days: "5 Jahre". */
export function foldLength({ start, end }: Stretch, words: Words): string {
	const [from, to] = [new UTCDate(start), new UTCDate(end)];
	const months = differenceInCalendarMonths(to, from);
	if (months >= 24) return words.years(Math.max(differenceInCalendarYears(to, from), 1));
	if (months >= 2) return words.months(months);
	return words.days(Math.round((end - start) / 86_400_000));
}
