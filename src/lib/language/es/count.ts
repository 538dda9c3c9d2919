import { groupDigits } from '#lib/language/counts.ts';

/** A number in digits: Spanish groups those of five digits and more, by a thin space. */
export const count = (n: number) => (n < 10_000 ? String(n) : groupDigits(n, '\u202f'));

/** A number with the thing that it counts. */
export const number = (n: number, one: string, many: string) =>
	`${count(n)} ${n === 1 ? one : many}`;
