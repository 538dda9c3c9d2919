import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { keepDatesCoarse } from '#lib/exchange/table/coarse-cells.ts';
import { decodeText } from '#lib/studio/texts/encoding.ts';
import { pack, readDirectory, unpack } from '#lib/studio/texts/docx/zip.ts';
import { tidyTable, type TableResult } from './table.ts';

/** Most that a spreadsheet may unpack to, in bytes. */
const MAX_UNPACKED_BYTES = 100_000_000;

/** Reads a spreadsheet, by its first bytes: XLSX (its first sheet), else text with separators. Never throws. */
export async function readTable(file: File): Promise<TableResult> {
	if (file.size > MAX_FILE_BYTES) return { ok: false, problem: 'tooLarge' };
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
		return isZip ? await readXlsx(bytes) : await readSeparated(bytes);
	} catch {
		return { ok: false, problem: 'broken' };
	}
}

async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<TableResult> {
	const entries = readDirectory(bytes);
	if (!entries) return { ok: false, problem: 'broken' };
	// what the archive declares may be wrong; and the reader unpacks large files by workers made of text, which the
	// policy forbids, so it gets them unpacked
	const measured = await unpack(bytes, entries, MAX_UNPACKED_BYTES);
	if (!measured.ok)
		return { ok: false, problem: measured.problem.rule === 'bomb' ? 'tooLarge' : 'broken' };
	keepDatesCoarse(measured.value);
	const { readSheet } = await import('read-excel-file/universal');
	return tidyTable(await readSheet(pack(measured.value)));
}

async function readSeparated(bytes: Uint8Array): Promise<TableResult> {
	const { default: papa } = await import('papaparse');
	const { data } = papa.parse<string[]>(decodeText(bytes, false).text, {
		skipEmptyLines: 'greedy'
	});
	return tidyTable(data);
}
