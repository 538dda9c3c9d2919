/** The cells of a spreadsheet as text, row by row, each row as long as the longest; blank rows are left out. */
export type Table = string[][];

/** Why a spreadsheet could not be read. */
export type TableProblem = 'tooLarge' | 'tooManyRows' | 'empty' | 'broken';
export type TableResult = { ok: true; table: Table } | { ok: false; problem: TableProblem };

export const MAX_ROWS = 5000;
const MAX_COLUMNS = 40;
const MAX_CELL_LENGTH = 5000;

export function isTableFile(name: string): boolean {
	return /\.(csv|tsv|tab|xlsx)$/i.test(name);
}

/** Trims a table that was read to what a chronology can be. */
export function tidyTable(rows: readonly (readonly unknown[])[]): TableResult {
	const table = rows
		.map((row) => row.slice(0, MAX_COLUMNS).map(cellText))
		.filter((row) => row.some((cell) => cell !== ''));
	if (table.length === 0) return { ok: false, problem: 'empty' };
	if (table.length > MAX_ROWS) return { ok: false, problem: 'tooManyRows' };
	const width = Math.max(...table.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
	return {
		ok: true,
		table: table.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
	};
}

/** Days of a spreadsheet are times in UTC at midnight. */
function cellText(cell: unknown): string {
	if (cell instanceof Date)
		return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
	if (cell === null || cell === undefined) return '';
	return String(cell).slice(0, MAX_CELL_LENGTH).replace(/\s+/g, ' ').trim();
}
