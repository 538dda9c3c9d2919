import { findProvenance, hashStory, type Provenance } from '#lib/story/provenance.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { ImportedStory } from './imported-story.ts';
import type { FormatId } from './recognise.ts';
import { readCsv } from './table/csv.ts';
import { cellsByKey, headKey, type TextTable } from './table/table.ts';

/** A quote of a file, and the event it is to prove. */
export type FileQuote = { event: string } & Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** How the columns of quotes and of events are called, as keys of heads: in our tables and documents. */
const QUOTES = ['quotes', 'quote', 'beleg'];
const TITLES = ['title', 'event', 'ereignis'];

/** The quotes of a file that was read; a table carries them beside its events. */
export function quotesIn(id: FormatId, text: string, { events }: ImportedStory): FileQuote[] {
	if (id === 'csv') {
		const csv = readCsv(text);
		return csv.ok ? quotesOfTable(csv.value) : [];
	}
	return events.flatMap(({ title, passages }) =>
		passages.map(({ exact, prefix, suffix }) => ({
			event: title,
			exact,
			...(prefix !== undefined && { prefix }),
			...(suffix !== undefined && { suffix })
		}))
	);
}

/** The quotes of a table that has a column of them, one to a line of a cell. */
export function quotesOfTable({ heads, rows }: TextTable): FileQuote[] {
	const keys = heads.map(headKey);
	const [quotes, title] = [QUOTES, TITLES].map((names) => names.find((key) => keys.includes(key)));
	if (quotes === undefined) return [];
	return rows.flatMap((row) => {
		const cells = cellsByKey(heads, row);
		const event = cells.get(title ?? '') ?? '';
		const lines = (cells.get(quotes) ?? '').split('\n').map((line) => line.trim());
		return lines.filter(Boolean).map((exact) => ({ event, exact }));
	});
}

/** The provenance that a file names, also where its lines are folded as those of a calendar are. */
export function provenanceIn(id: FormatId, text: string): Provenance | undefined {
	return findProvenance(id === 'icalendar' ? text.replace(/\r?\n[ \t]/g, '') : text);
}

/** The hash of the story that a file holds whole; `undefined` where it holds less. */
export async function hashOfFile(
	id: FormatId,
	imported: ImportedStory
): Promise<string | undefined> {
	const { unread, ...story } = imported;
	return id === 'fundstelle' && unread.length === 0 ? hashStory(story) : undefined;
}
