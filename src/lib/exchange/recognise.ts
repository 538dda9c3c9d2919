import { readMarkwhenDate } from './markwhen/dates.ts';
import {
	fieldOf,
	isFields,
	listOf,
	jsonLines,
	readJson,
	textIn,
	withoutMark
} from './reading/json.ts';
import { isTimelineSheet } from './timelinejs/sheet.ts';
import { readCsv } from './table/csv.ts';

export type FormatId =
	| 'fundstelle'
	| 'timelinejs'
	| 'timelinejs-2'
	| 'timelinejs-sheet'
	| 'markwhen'
	| 'simile'
	| 'simile-xml'
	| 'vis-timeline'
	| 'csv'
	| 'jsonl'
	| 'icalendar'
	| 'annotations'
	| 'wikidata';

/** How much of a text is looked at where it is no JSON, in UTF-16 units. */
const SAMPLE = 100_000;
const ENTITY = 'wikidata.org/entity/';
/** Most entries of a list that are looked at. */
const MAX_ENTRIES = 20;

/** The format of a file, by what it holds, and by its name where that leaves it open; `undefined` if it is none. */
export function recogniseFormat(name: string, text: string): FormatId | undefined {
	const source = withoutMark(text);
	const sample = source.slice(0, SAMPLE);
	const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
	if (/^\s*BEGIN:V/i.test(sample) || extension === 'ics' || extension === 'ical')
		return 'icalendar';
	if (extension === 'mw' || extension === 'markwhen') return 'markwhen';
	if (extension === 'jsonl' || extension === 'ndjson') return formatOfLine(sample);
	if (/^\s*</.test(sample)) return /<event\b/.test(sample) ? 'simile-xml' : undefined;
	const isTable = extension === 'csv' || extension === 'tsv' || extension === 'tab';
	if (
		!isTable &&
		/^\s*(?:[[{]|\/[/*]|(?:var|let|const|export)\s|[\w$.]+\s*[=(]\s*(?:new\s+[\w.]+\s*\(\s*)?[[{])/.test(
			sample
		)
	) {
		const json = readJson(source);
		if (json.ok) return formatOfJson(json.value);
		if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(sample)) return formatOfLine(sample);
		if (/^\s*[[{]/.test(sample)) return guessJson(sample);
	}
	return isTable || !hasMarkwhen(sample) ? formatOfTable(sample, isTable) : 'markwhen';
}

function formatOfJson(value: unknown): FormatId | undefined {
	const list = Array.isArray(value) ? value : undefined;
	const lists = (...keys: string[]) =>
		list ?? keys.map((key) => fieldOf(value, key)).find(Array.isArray) ?? [];
	const has = (entries: unknown[], ...keys: string[]) =>
		entries
			.slice(0, MAX_ENTRIES)
			.some((entry) => keys.every((key) => fieldOf(entry, key) !== undefined));
	if (typeof fieldOf(value, 'fundstelle') === 'number') return 'fundstelle';
	const old = fieldOf(value, 'timeline') ?? value;
	if (has(lists('date'), 'startDate') || Array.isArray(fieldOf(old, 'date'))) return 'timelinejs-2';
	const bindings = fieldOf(fieldOf(value, 'results'), 'bindings');
	if (Array.isArray(bindings)) return 'wikidata';
	if (list?.slice(0, MAX_ENTRIES).some(hasEntity)) return 'wikidata';
	const annotations = lists('items', 'annotations', 'rows', '@graph');
	const first = listOf(fieldOf(fieldOf(value, 'first'), 'items'));
	if (JSON.stringify(fieldOf(value, '@context') ?? '').includes('anno')) return 'annotations';
	if (has([value, ...annotations, ...first], 'target')) return 'annotations';
	const events = lists('events');
	const slides = [...events, ...lists('eras'), fieldOf(value, 'title')];
	if (has(slides, 'start_date') || has(slides, 'text')) return 'timelinejs';
	if (fieldOf(value, 'dateTimeFormat') !== undefined) return 'simile';
	if (has(lists('items', 'data'), 'content') || isFields(fieldOf(fieldOf(value, 'items'), '_data')))
		return 'vis-timeline';
	if (!list && has(events, 'start')) return 'simile';
	if (Array.isArray(fieldOf(value, 'events'))) return events.length === 0 ? 'timelinejs' : 'jsonl';
	if (has(lists('items'), 'start')) return 'vis-timeline';
	return list || (isFields(value) && Object.values(value).some(Array.isArray))
		? 'jsonl'
		: undefined;
}

/** Annotations are also handed on one to a line. */
function formatOfLine(sample: string): FormatId {
	const [first] = jsonLines(sample);
	return fieldOf(first?.value, 'target') === undefined ? 'jsonl' : 'annotations';
}

function hasEntity(entry: unknown): boolean {
	return (
		isFields(entry) &&
		Object.values(entry).some((cell) =>
			textIn({ cell: isFields(cell) ? cell.value : cell }, 'cell').includes(ENTITY)
		)
	);
}

/** The format that broken JSON was probably meant to be. */
function guessJson(sample: string): FormatId {
	if (sample.includes('"fundstelle"')) return 'fundstelle';
	if (/"timeline"\s*:/.test(sample)) return 'timelinejs-2';
	if (/"bindings"/.test(sample)) return 'wikidata';
	if (/"(?:selector|TextQuoteSelector)"/.test(sample)) return 'annotations';
	if (/dateTimeFormat/.test(sample)) return 'simile';
	if (/"start_date"|"events"/.test(sample)) return 'timelinejs';
	return 'vis-timeline';
}

function hasMarkwhen(sample: string): boolean {
	const context = { habits: {}, prior: undefined, byId: new Map() };
	const lines = sample.split('\n', 300);
	return lines.some((line) => {
		const date = line.includes(':')
			? readMarkwhenDate(line.slice(0, line.indexOf(':')), context)
			: undefined;
		return date !== undefined && (date.edtf !== undefined || date.relative);
	});
}

function formatOfTable(sample: string, isTable: boolean): FormatId | undefined {
	const csv = readCsv(sample);
	if (!csv.ok) return undefined;
	const { heads } = csv.value;
	if (isTimelineSheet(heads)) return 'timelinejs-sheet';
	return isTable || heads.length > 1 ? 'csv' : undefined;
}
