/** Gap between the bars in a column, in px. */
const GAP = 3;

/** A column for each stretch, so that none overlaps another; they are in order of where they begin. */
export function packColumns(stretches: { from: number; to: number }[]): number[] {
	const ends: number[] = [];
	return stretches.map(({ from, to }) => {
		const free = ends.findIndex((end) => end + GAP <= from);
		const column = free === -1 ? ends.length : free;
		ends[column] = to;
		return column;
	});
}
