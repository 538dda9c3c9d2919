import { textOf, type Block } from '#lib/article/blocks.ts';
import { isDay } from '#lib/dates/days.ts';
import { wordsByPlace } from '#lib/dates/vocabulary.ts';
import type { Proposals } from './imported-text.ts';

/** Blocks at the beginning of a text that may be a byline, and their greatest length in UTF-16 units. */
const FIRST_BLOCKS = 4;
const MAX_LENGTH = 120;

const OPENING =
	/^(?:von|by|por|text(?: und (?:bild|foto)s?)?:|autor(?:in|a)?:|author:|written by)\s+(?=\p{Lu})/iu;
/** The end of the names: "Lea Amstutz, 14. März", "Lea Amstutz | Zürich". */
const BEHIND_NAMES = /\s*(?:[|•·–—(]|,(?!\s*\p{Lu}\p{Ll}+ \p{Lu}))/u;
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]+)(?: (?:von|van|de|del|di|zu|der|den)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const NAMES = new RegExp(`^${NAME}(?:(?:, | und | and | y | & )${NAME}){0,4}$`, 'u');

const MONTHS = wordsByPlace('MONTHS').map((names) => new RegExp(`^(?:${names.join('|')})$`, 'iu'));
/** "14. März 2025", "14 March 2025", "14 de marzo de 2025", "March 14, 2025", "14.3.2025", "2025-03-14". */
const DAYS = [
	/(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(?<month>\p{L}+)\s+(?:del?\s+)?(?<year>\d{4})(?!\d)/u,
	/(?<!\p{L})(?<month>\p{L}+)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u,
	/(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u,
	/(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/u
];

/** A line that says who wrote a text, and often the day of publication; `block` is its place among the blocks. */
type Byline = { block: number; author: string; published: string | undefined };

/** The byline among the first blocks of a text: "Von Lea Amstutz, 14. März 2025". */
export function findByline(blocks: readonly Block[]): Byline | undefined {
	for (const [block, { kind, runs }] of blocks.slice(0, FIRST_BLOCKS).entries()) {
		const line = textOf(runs).replace(/\s+/g, ' ').trim();
		const opening = OPENING.exec(line)?.[0];
		if (kind === 'heading' || kind === 'item' || opening === undefined || line.length > MAX_LENGTH)
			continue;
		const rest = line.slice(opening.length);
		const [author = ''] = rest.split(BEHIND_NAMES, 1);
		if (!NAMES.test(author)) continue;
		return { block, author, published: dayIn(rest.slice(author.length)) };
	}
	return undefined;
}

/** Who wrote a text, and its day of publication, as its byline says. */
export function readByline(blocks: readonly Block[]): Pick<Proposals, 'author' | 'published'> {
	const { author, published } = findByline(blocks) ?? {};
	return {
		...(author !== undefined && { author: { value: author, source: 'byline' } }),
		...(published !== undefined && { published: { value: published, source: 'byline' } })
	};
}

/** The first day that a text names in full, as `YYYY-MM-DD`. */
export function dayIn(text: string): string | undefined {
	for (const pattern of DAYS) {
		const { day = '', month = '', year } = pattern.exec(text)?.groups ?? {};
		const place = /^\d+$/.test(month)
			? Number(month)
			: MONTHS.findIndex((names) => names.test(month)) + 1;
		const written = `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (isDay(written)) return written;
	}
	return undefined;
}
