import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import type { Alias } from '#lib/story/story.ts';

/**
 * Whether an article of that date can mean the company by this alias. `published` and the alias's
 * ends are EDTF; what is coarse or unsure counts for the alias, and so does what cannot be read.
 */
export function isCurrent({ from, until }: Alias, published: string | null | undefined): boolean {
	const [earliest, latest] = endsOf(published);
	return endsOf(from)[0] <= latest && endsOf(until)[1] >= earliest;
}

/** Times of the first and last day that a date can mean; infinite where that is open or unknown. */
function endsOf(edtf: string | null | undefined): [number, number] {
	const parsed = edtf ? parseEdtf(edtf) : undefined;
	const { earliest, latest } = parsed?.ok ? span(parsed.value) : { earliest: null, latest: null };
	return [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
}
