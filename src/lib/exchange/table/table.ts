import type { Place } from '#lib/dates/parsed.ts';

/** A row of a table, as texts, and where it is in its file. */
export type TextRow = { cells: string[]; place: Place };

/** A table whose first row names its columns. */
export type TextTable = { heads: string[]; rows: TextRow[] };

/** A head without what people write differently: `End Year`, `end_year` and `EndYear` are `endyear`. */
export function headKey(head: string): string {
	return head
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The cells of a row by the keys of their heads; of heads that are alike the first one with a text. */
export function cellsByKey(heads: readonly string[], { cells }: TextRow): Map<string, string> {
	const byKey = new Map<string, string>();
	for (const [index, head] of heads.entries()) {
		const key = headKey(head);
		const cell = cells[index]?.trim() ?? '';
		if (!byKey.get(key)) byKey.set(key, cell);
	}
	return byKey;
}
