import type { Alias } from '#lib/story/story.ts';

/** Months that ISO 8601-2's codes for seasons, quarters and halves begin and end in. */
const PARTS: Record<string, [first: string, last: string]> = {
	'21': ['03', '05'],
	'22': ['06', '08'],
	'23': ['09', '11'],
	'24': ['12', '12'],
	'33': ['01', '03'],
	'34': ['04', '06'],
	'35': ['07', '09'],
	'36': ['10', '12'],
	'40': ['01', '06'],
	'41': ['07', '12']
};

/**
 * Whether an article of that date can mean the company by this alias. `published` and the alias's
 * ends are EDTF; what is coarse or unsure counts for the alias, and so does what cannot be read.
 */
export function isCurrent(alias: Alias, published: string | null | undefined): boolean {
	if (!published) return true;
	const { from, until } = alias;
	const [earliest, latest] = [bound(published, 0), bound(published, 1)];
	const start = from ? bound(from, 0) : null;
	const end = until ? bound(until, 1) : null;
	return !(start && latest && latest < start) && !(end && earliest && end < earliest);
}

/** The first (0) or last (1) day of a date, to be compared as text; null where it is open or cannot be read. */
function bound(edtf: string, side: 0 | 1): string | null {
	const ends = edtf.replace(/[?~%[\]\s]/g, '').split(/\/|\.\./);
	const end = (side ? ends.at(-1) : ends[0]) ?? '';
	const [, year, month, day] =
		/^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/.exec(end) ?? [];
	if (!year) return null;
	// a winter belongs to the year it starts in
	if (side && month === '24') return `${Number(year.replaceAll('X', '9')) + 1}-02-29`;
	const known = month && !month.includes('X') ? month : side ? '12' : '01';
	const last = day && !day.includes('X') ? day : side ? '31' : '01';
	return `${year.replaceAll('X', side ? '9' : '0')}-${PARTS[known]?.[side] ?? known}-${last}`;
}
