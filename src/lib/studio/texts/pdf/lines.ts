/** A piece of text as a PDF places it: its baseline begins at `x`, `y`, in points from the lower left corner. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number };

/** A line of text, or the part of one that stands apart, such as a cell; `right` is where it ends. */
export type Line = {
	text: string;
	x: number;
	right: number;
	y: number;
	size: number;
	page: number;
	/** Where the words begin after the marker of a list or a footnote, if the line begins with one. */
	wordsAt?: number;
	/** Another part of the same line stands apart, as in a table. */
	cell?: true;
};

export type Page = { number: number; height: number; lines: Line[] };

/** All in shares of the size of the type. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.15;
const CELL_GAP = 2;
const SMALL = 0.8;
const RAISED = 0.15;

/** Markers before the words of an item: a bullet, a dash, `1.`, `a)`, or the mark of a footnote. */
const MARKER = /^(?:[•◦▪■‣∙·●○–—*†‡§\uf0b7-]|\(?(?:\d{1,3}|[a-z])[.)]?)$/i;

/**
 * The lines of a page, in the order in which the PDF has its text, which is the order of reading in what word
 * processors and typesetters write. `marks` counts raised footnote marks, which are left out.
 */
export function linesOf(items: PdfItem[], page: number): { lines: Line[]; marks: number } {
	const lines: Line[] = [];
	let line: Line | undefined;
	let marks = 0;
	for (const { text, x, y, width, size } of items) {
		if (text.trim() === '') {
			if (line && isOnLine(line, x, y, size) && text !== '' && !line.text.endsWith(' '))
				line.text += ' ';
			continue;
		}
		if (line && isOnLine(line, x, y, size)) {
			const gap = (x - line.right) / line.size;
			const marker = MARKER.test(line.text.trim());
			if (isFootnoteMark(line, { text, y, size })) {
				marks += 1;
				line.right = x + width;
				continue;
			}
			if (gap <= CELL_GAP || marker) {
				if (marker && line.wordsAt === undefined && (gap > 2 * WORD_GAP || size > line.size))
					line.wordsAt = x;
				if (gap > WORD_GAP && !/\s$/.test(line.text) && !/^\s/.test(text)) line.text += ' ';
				line.text += text;
				line.right = Math.max(line.right, x + width);
				if (size > line.size) Object.assign(line, { size, y });
				continue;
			}
		}
		const cell = line && isOnLine(line, x, y, size);
		if (line && cell) line.cell = true;
		line = { text, x, right: x + width, y, size, page, ...(cell && { cell }) };
		lines.push(line);
	}
	return { lines, marks };
}

function isOnLine(line: Line, x: number, y: number, size: number): boolean {
	const largest = Math.max(line.size, size);
	return Math.abs(y - line.y) < largest * SAME_LINE && x > line.right - largest;
}

/** Small and raised digits after a word. */
function isFootnoteMark(
	line: Line,
	{ text, y, size }: Pick<PdfItem, 'text' | 'y' | 'size'>
): boolean {
	return (
		size < line.size * SMALL &&
		y - line.y > line.size * RAISED &&
		/^[\s,]*(\d{1,3}|[*†‡])[\s,]*$/.test(text) &&
		/[\p{L}\p{P}]\s*$/u.test(line.text)
	);
}
