import { Parser } from 'htmlparser2';
import type { TextRow, TextTable } from '#lib/exchange/table/table.ts';

/** The rows of all tables of a Word document, from its `word/document.xml`; a cell has a line for each paragraph. */
export function readDocxTable(xml: string): TextTable {
	const rows: TextRow[] = [];
	let cells: string[] = [];
	let lines: string[] = [];
	let text = '';
	let isText = false;
	const parser = new Parser(
		{
			onopentagname(name) {
				if (name === 'w:tr') cells = [];
				if (name === 'w:tc') lines = [];
				if (name === 'w:p') text = '';
				if (name === 'w:br') text += '\n';
				isText = name === 'w:t';
			},
			ontext(data) {
				if (isText) text += data;
			},
			onclosetag(name) {
				isText = false;
				if (name === 'w:p') lines.push(text);
				if (name === 'w:tc') cells.push(lines.join('\n'));
				if (name === 'w:tr') rows.push({ cells, place: { path: [], line: rows.length + 1 } });
			}
		},
		{ xmlMode: true }
	);
	parser.end(xml);
	const [head, ...rest] = rows;
	return { heads: head?.cells ?? [], rows: rest };
}
