import { parseEdtf } from '#lib/dates/edtf.ts';
import { timesOf, type Times } from '#lib/dates/times.ts';
import { formatEdtf, type DateWords } from '#lib/language/dates.ts';
import { MAX_CACHED_WORDS } from '#lib/density/limits.ts';
import type { StoryEvent } from '#lib/story/story.ts';

/** How an event's date is drawn: one kind of ink for each kind of not-knowing. Times are ms UTC. */
export type Mark = Times & { id: string; title: string; dateWords: string };

/** The mark for an event's date; `undefined` for an undated event, or for a date that cannot be read. */
export function toMark(
	{ id, title, date }: Pick<StoryEvent, 'id' | 'title' | 'date'>,
	words: DateWords
): Mark | undefined {
	const dated = date && datedOf(date.edtf, words);
	return dated ? { id, title, ...dated } : undefined;
}

type Dated = Times & Pick<Mark, 'dateWords'>;

/** The ink of a date; cached, because the same dates come and go while a reader moves a large timeline. */
function datedOf(edtf: string, words: DateWords): Dated | undefined {
	const known = knownIn.get(words) ?? new Map<string, Dated>();
	knownIn.set(words, known);
	let dated = known.get(edtf);
	if (!dated) {
		const parsed = parseEdtf(edtf);
		const times = parsed.ok ? timesOf(parsed.value) : undefined;
		if (!parsed.ok || !times) return undefined;
		dated = { ...times, dateWords: formatEdtf(parsed.value, words, 'short') };
		if (known.size >= MAX_CACHED_WORDS) known.clear();
		known.set(edtf, dated);
	}
	return dated;
}

const knownIn = new WeakMap<DateWords, Map<string, Dated>>();
