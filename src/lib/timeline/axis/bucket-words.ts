import { parseEdtf } from '#lib/dates/edtf.ts';
import { bucketEdtf } from '#lib/density/buckets.ts';
import type { CalendarStep } from '#lib/density/calendar-steps.ts';
import { MAX_CACHED_WORDS } from '#lib/density/limits.ts';
import type { Stretch } from '#lib/density/scale.ts';
import { formatEdtf, type DateWords } from '#lib/language/dates.ts';

/** A bucket in words: "März 2019", "2010 bis 2014". */
export function bucketWords(
	buckets: CalendarStep,
	{ start, end }: Stretch,
	dates: DateWords
): string {
	const key = `${start} ${end}`;
	const known = knownIn.get(dates) ?? new Map<string, string>();
	knownIn.set(dates, known);
	let words = known.get(key);
	if (words === undefined) {
		const parsed = parseEdtf(bucketEdtf(buckets, start, end - 1));
		words = parsed.ok ? formatEdtf(parsed.value, dates) : '';
		if (known.size >= MAX_CACHED_WORDS) known.clear();
		known.set(key, words);
	}
	return words;
}

/** The same buckets come and go while a reader zooms. */
const knownIn = new WeakMap<DateWords, Map<string, string>>();
