import { issue, type Parsed } from '#lib/dates/parsed.ts';
import type { ImportedStory, WritableStory, WriteOptions } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { MAX_EVENTS } from '#lib/exchange/reading/limits.ts';
import { isTimelineSheet, readSheet as readTimelineSheet } from '#lib/exchange/timelinejs/sheet.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { keepDatesCoarse } from './coarse-cells.ts';
import { defuse, withoutDefusing } from './defuse.ts';
import { eventRows } from './event-rows.ts';
import { readTable, type TableOptions } from './read-table.ts';
import type { TextTable } from './table.ts';

const FORMAT = 'XLSX';
/** Longest text of a cell, in UTF-16 units; Excel calls a file with longer ones damaged. */
const MAX_CELL = 32_767;
/** Most rows and columns that are read. */
const MAX_ROWS = MAX_EVENTS + 1;
const MAX_COLUMNS = 500;
/** Widths in characters, by head; other columns are narrow. */
const WIDTHS: Record<string, number> = { Title: 36, Summary: 44, Companies: 24, Quotes: 60 };
const NARROW = 14;

/** Reads a table of events from the first sheet of a workbook, which is not checked for its size. Never rejects. */
export async function readXlsx(
	file: ArrayBuffer,
	options?: TableOptions
): Promise<Parsed<ImportedStory>> {
	const table = await readXlsxTable(file);
	if (!table.ok) return table;
	if (isTimelineSheet(table.value.heads))
		return readTimelineSheet({ ...table.value, issues: [] }, new Collected(FORMAT, options));
	return readTable(table.value, FORMAT, options);
}

/** The first sheet of a workbook as a table, all of its cells as texts; days in EDTF. */
export async function readXlsxTable(file: ArrayBuffer): Promise<Parsed<TextTable>> {
	const { readSheet } = await import('read-excel-file/universal');
	let cells: unknown[][];
	try {
		cells = await readSheet(await withCoarseDates(file));
	} catch {
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	}
	const rows = cells.slice(0, MAX_ROWS).map((row, index) => ({
		cells: row.slice(0, MAX_COLUMNS).map((cell) => withoutDefusing(textOf(cell))),
		place: { path: [], line: index + 1 }
	}));
	const [head, ...rest] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
	if (!head) return { ok: false, issues: [issue('exchange.empty', {})] };
	return { ok: true, value: { heads: head.cells, rows: rest } };
}

async function withCoarseDates(file: ArrayBuffer): Promise<ArrayBuffer> {
	const { unzipSync, zipSync } = await import('fflate');
	const parts = new Map(Object.entries(unzipSync(new Uint8Array(file))));
	if (!keepDatesCoarse(parts)) return file;
	return zipSync(Object.fromEntries(parts), { level: 0 }).buffer;
}

/** Times of a workbook are in UTC; one at midnight is a day. */
function textOf(cell: unknown): string {
	if (cell instanceof Date)
		return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace(/T00:00:00.*|\.\d+/, '');
	return cell === null || cell === undefined ? '' : String(cell);
}

/** Writes the events as a workbook of one sheet, with the story's title and provenance among its properties. */
export async function writeXlsx(
	story: WritableStory,
	options: WriteOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const { default: write } = await import('write-excel-file/universal');
	const [heads = [], ...rows] = eventRows(story, options);
	const cells = [
		heads.map((value) => ({ value, fontWeight: 'bold' as const })),
		...rows.map((row) =>
			row.map((text) => ({
				// a text is never a formula; `defuse` is for what is made of this file later
				...{ value: defuse(clean(text)).slice(0, MAX_CELL), type: String },
				...{ wrap: true, alignVertical: 'top' as const }
			}))
		)
	];
	const sheet = {
		columns: heads.map((head) => ({ width: WIDTHS[head] ?? NARROW })),
		stickyRowsCount: 1,
		sheet: 'Fundstelle'
	};
	const blob = await write(cells, sheet, { features: [properties(story, options)] }).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

const PROPERTIES = 'docProps/core.xml';

/** The properties of a workbook (ECMA-376, part 2), which the writer itself leaves out. */
function properties({ title, language }: WritableStory, { provenance }: WriteOptions) {
	const core =
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
		'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
		`<dc:title>${xml(title)}</dc:title><dc:creator>Fundstelle</dc:creator><dc:language>${language}</dc:language>` +
		`${provenance ? `<dc:description>${xml(formatProvenance(provenance))}</dc:description>` : ''}</cp:coreProperties>`;
	const type = 'application/vnd.openxmlformats-package.core-properties+xml';
	const relation =
		'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
	return {
		files: {
			transform: {
				'[Content_Types].xml': {
					insert: () => `<Override PartName="/${PROPERTIES}" ContentType="${type}"/>`
				},
				'_rels/.rels': {
					insert: () => `<Relationship Id="core" Type="${relation}" Target="${PROPERTIES}"/>`
				}
			},
			write: { files: () => ({ [PROPERTIES]: core }) }
		}
	};
}

/** A text without the characters that XML 1.0 does not have. */
function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\n\t\r]|[\ufffe\uffff]/gu, '');
}

function xml(text: string): string {
	return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
