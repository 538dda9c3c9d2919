/** Rows of cells in columns, the first row being the head; all but the first column flush right. */
export function formatTable(rows: (string | number)[][]): string {
	const cells = rows.map((row) => row.map(String));
	const widths = (cells[0] ?? []).map((_, i) =>
		Math.max(...cells.map((row) => (row[i] ?? '').length))
	);
	const pad = (text: string, i: number) =>
		i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
	return cells.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

export function median(numbers: number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
