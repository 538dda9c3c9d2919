import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import type { Alias } from '#lib/story/story.ts';

/**
 * True if the alias was in use when the article was published. `published` and the alias's ends are EDTF; coarse,
 * uncertain or unreadable dates count as in use.
 */
export function isCurrent({ from, until }: Alias, published: string | null | undefined): boolean {
	const [earliest, latest] = endsOf(published);
	return endsOf(from)[0] <= latest && endsOf(until)[1] >= earliest;
}

/** The first and last day a date can mean, in milliseconds; infinite if open or unknown. */
function endsOf(edtf: string | null | undefined): [number, number] {
	const parsed = edtf ? parseEdtf(edtf) : undefined;
	const { earliest, latest } = parsed?.ok ? span(parsed.value) : { earliest: null, latest: null };
	return [dayToTime(earliest ?? '-inf'), dayToTime(latest ?? 'inf')];
}
