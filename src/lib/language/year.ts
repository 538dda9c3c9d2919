import type { Precision } from '#lib/dates/edtf.ts';

/** A year, decade (`199X`) or century (`18XX`) as authors write it; `year` is astronomical, `bce` what follows years before 1. */
export function nameYear(
	{ year, precision }: { year: number; precision: Precision },
	bce: string
): string {
	if (year < 1) return `${1 - year} ${bce}`;
	const digits = String(year).padStart(4, '0');
	return precision === 'century'
		? `${digits.slice(0, 2)}XX`
		: precision === 'decade'
			? `${digits.slice(0, 3)}X`
			: String(year);
}
