/**
 * The days a date can mean, both ends included: `YYYY-MM-DD`, in ISO 8601's expanded form with
 * a sign and six digits for years before 0000 or after 9999 (`-000043-03-15`). An open end is
 * `-inf` or `inf`; an unknown one is `null`.
 */
export type Span = { earliest: string | null; latest: string | null };

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** Milliseconds (UTC) at the start of a day; `month` counts from 0 and may lie outside the year. */
export function timeOf(year: number, month: number, day: number): number {
	// Date.UTC would move the years 0 to 99 into the twentieth century
	return new Date(0).setUTCFullYear(year, month, day);
}

/** Milliseconds (UTC) at the start of a day of a span; ±Infinity for open ends, NaN for anything else. */
export function dayToTime(day: string): number {
	if (day === '-inf') return -Infinity;
	if (day === 'inf') return Infinity;
	const [, year, month, date] = /^(.+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
	return timeOf(Number(year), Number(month) - 1, Number(date));
}

/** The day (UTC) in which a finite time lies: the inverse of `dayToTime`. */
export function timeToDay(time: number): string {
	return new Date(time).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && timeToDay(dayToTime(text)) === text;
}

/** The times of both ends; nobody knows how far an unknown end reaches, so it counts as open. */
function ends({ earliest, latest }: Span): [number, number] {
	return [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
}

/**
 * Time order: by earliest day, then by latest. A span without a known start comes where it ends,
 * and one with neither end last. 0 leaves the order to the caller (that of the passages).
 */
export function compare(a: Span, b: Span): number {
	const [startA, endA] = ends(a);
	const [startB, endB] = ends(b);
	return (
		(startA === -Infinity ? endA : startA) - (startB === -Infinity ? endB : startB) ||
		endA - endB ||
		// the difference of two infinities is NaN, and stands for none
		0
	);
}

/** Whether every day that `inner` can mean lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
	const [start, end] = ends(outer);
	const [innerStart, innerEnd] = ends(inner);
	return start <= innerStart && innerEnd <= end;
}

/** Whether some day that one can mean is a day that the other can mean. */
export function overlaps(a: Span, b: Span): boolean {
	const [startA, endA] = ends(a);
	const [startB, endB] = ends(b);
	return startA <= endB && startB <= endA;
}

/** As `covers`, but also for a single day: `contains(span, '2024-06-04')`. */
export function contains(span: Span, inner: Span | string): boolean {
	return covers(span, typeof inner === 'string' ? { earliest: inner, latest: inner } : inner);
}
