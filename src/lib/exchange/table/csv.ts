import Papa from 'papaparse';
import { issue, type Issue, type Parsed } from '#lib/dates/parsed.ts';
import { withoutMark } from '#lib/exchange/reading/json.ts';
import { MAX_EVENTS } from '#lib/exchange/reading/limits.ts';
import { defuse, withoutDefusing } from './defuse.ts';
import { headKey, type TextRow, type TextTable } from './table.ts';

const DELIMITERS = [',', '\t', ';', '|'];
/** Size of the sample that the delimiter is judged by: rows, and UTF-16 units. */
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 200_000;
/** Most columns of a row that are read. */
const MAX_COLUMNS = 500;
/** Longest row that is read, in UTF-16 units: where a quotation mark is missing, a row is as long as the file. */
const MAX_ROW_LENGTH = 1_000_000;
/** Most rows that are read. */
const MAX_ROWS = MAX_EVENTS + 1;

export type Csv = TextTable & { issues: Issue[] };

/** Reads CSV, or the like with tabs, semicolons or bars: which one is found out, also by heads that are expected. */
export function readCsv(text: string, expected: ReadonlySet<string> = new Set()): Parsed<Csv> {
	const source = withoutMark(text);
	if (source.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	// Excel's own way to name the delimiter
	const [said, named] = /^"?sep=(.)"?\r?\n/i.exec(source) ?? [];
	const body = said ? source.slice(said.length) : source;
	const delimiter = named ?? findDelimiter(body.slice(0, SAMPLE_LENGTH), expected);
	const { rows, issues } = readRows(body, delimiter, said ? 2 : 1);
	const [head, ...rest] = rows;
	if (!head) return { ok: false, issues: [issue('exchange.empty', {})] };
	return { ok: true, value: { heads: head.cells, rows: rest, issues } };
}

function findDelimiter(sample: string, expected: ReadonlySet<string>): string {
	let best = { delimiter: ',', score: 0 };
	for (const delimiter of DELIMITERS) {
		const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
		const [first = [], ...others] = data.filter((row) => row.some((cell) => cell.trim() !== ''));
		const known = first.filter((cell) => expected.has(headKey(cell))).length;
		const alike = others.filter(({ length }) => length === first.length).length;
		const score =
			known * 1000 + (first.length > 1 ? (alike + 1) * 10 + Math.min(first.length, 9) : 0);
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

function readRows(
	body: string,
	delimiter: string,
	firstLine: number
): { rows: TextRow[]; issues: Issue[] } {
	const rows: TextRow[] = [];
	const issues: Issue[] = [];
	let line = firstLine;
	let start = 0;
	const end = endOfRows(body, delimiter);
	Papa.parse<string[]>(body.slice(0, end), {
		delimiter,
		// the fast way splits all of the text into rows first
		fastMode: false,
		step({ data, errors, meta }, parser) {
			const place = { path: [], line };
			for (let at = start; at < meta.cursor; at++) if (body.charCodeAt(at) === 10) line += 1;
			start = meta.cursor;
			if (errors.some(({ type }) => type === 'Quotes'))
				issues.push(issue('exchange.row', {}, place));
			if (data.every((cell) => cell.trim() === '')) return;
			const cells = data.slice(0, MAX_COLUMNS).map(withoutDefusing);
			rows.push({ cells, place });
			if (rows.length > MAX_ROWS) {
				issues.push(issue('exchange.tooLarge', { limit: MAX_ROWS }, place));
				parser.abort();
			}
		}
	});
	if (end < body.length) issues.push(issue('exchange.row', {}, { path: [], line }));
	return { rows, issues };
}

/** Where the first row begins that is too long; the end if there is none. Quotes mean what they mean to Papa Parse. */
function endOfRows(body: string, delimiter: string): number {
	let start = 0;
	let isQuoted = false;
	for (let at = 0; at < body.length; at++) {
		const code = body.charCodeAt(at);
		if (code === QUOTE && isQuoted && body.charCodeAt(at + 1) === QUOTE) at++;
		else if (code === QUOTE)
			isQuoted = isQuoted
				? !/[ \t]/.test(body[at + 1] ?? ' ') && !isEdge(body[at + 1], delimiter)
				: isEdge(body[at - 1], delimiter);
		else if (code === LINE_END && !isQuoted) start = at + 1;
		if (at - start > MAX_ROW_LENGTH) return start;
	}
	return body.length;
}

const QUOTE = 0x22;
const LINE_END = 0x0a;

/** Whether a field begins after a character, or ends before it. */
function isEdge(beside: string | undefined, delimiter: string): boolean {
	return beside === undefined || beside === delimiter || beside === '\n' || beside === '\r';
}

/** Writes CSV that no spreadsheet runs as formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const defused = rows.map((row) => row.map(defuse));
	return `${Papa.unparse(defused, { newline: '\r\n' })}\r\n`;
}
