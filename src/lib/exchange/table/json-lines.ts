import { issue, type Issue } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import {
	isFields,
	jsonLines,
	listOf,
	MAX_BAD_LINES,
	readJson,
	textOf,
	withoutMark,
	type Fields
} from '#lib/exchange/reading/json.ts';
import { readTable, type TableOptions } from './read-table.ts';
import type { TextRow } from './table.ts';

/** Most columns that are read. */
const MAX_COLUMNS = 200;
/** Most lines that could not be read and are listed. */
const MAX_BAD = 200;

/** Reads a list of flat JSON objects: one to a line (JSONL), or in one array. */
export const readJsonLines: StoryReader = (text, options?: TableOptions) => {
	const source = withoutMark(text);
	if (source.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	const unread: Issue[] = [];
	const found = entriesOf(source);
	const entries = found ?? linesOf(source, unread);
	if (entries.length === 0)
		return { ok: false, issues: [issue('exchange.notThis', { format: 'JSONL' }), ...unread] };

	const heads = new Map<string, number>();
	for (const { value } of entries)
		for (const key of Object.keys(value))
			if (!heads.has(key) && heads.size < MAX_COLUMNS) heads.set(key, heads.size);
	const names = [...heads.keys()];
	const rows: TextRow[] = entries.map(({ value, place }, index) => {
		// each is let go of once it is a row: a large file and its table at once would be too much memory
		(entries as (Entry | undefined)[])[index] = undefined;
		const cells = names.map((name) => (Object.hasOwn(value, name) ? cellOf(value[name]) : ''));
		return { cells, place };
	});
	const read = readTable({ heads: names, rows }, 'JSONL', options);
	if (!read.ok) return { ok: false, issues: [...read.issues, ...unread] };
	return { ok: true, value: { ...read.value, unread: [...unread, ...read.value.unread] } };
};

type Entry = { value: Fields; place: TextRow['place'] };

function entriesOf(source: string): Entry[] | undefined {
	// lines of JSON are no JSON
	const json = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(source.slice(0, 20_000))
		? undefined
		: readJson(source);
	if (!json?.ok) return undefined;
	const [key, list] = Array.isArray(json.value)
		? [[], json.value]
		: isFields(json.value)
			? (Object.entries(json.value).find(([, value]) => listOf(value).some(isFields)) ?? [])
			: [];
	if (!Array.isArray(list)) return undefined;
	const path = typeof key === 'string' ? [key] : [];
	return list.flatMap((value: unknown, index): Entry[] =>
		isFields(value) ? [{ value, place: { path: [...path, index] } }] : []
	);
}

function linesOf(source: string, unread: Issue[]): Entry[] {
	const entries: Entry[] = [];
	let bad = 0;
	for (const { line, text, value } of jsonLines(source)) {
		const place = { path: [], line };
		if (value) entries.push({ value, place });
		else if (++bad <= MAX_BAD)
			unread.push(issue('exchange.line', { text: text.slice(0, 60) }, place));
		else if (bad === MAX_BAD_LINES) unread.push(issue('exchange.brokenOff', {}, place));
	}
	return entries;
}

function cellOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
	return textOf(value);
}
