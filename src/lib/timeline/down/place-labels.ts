/** A label: where its top is wanted, and its height with the gap below it, in px. */
export type Wanted = { top: number; height: number };

/**
 * The tops of labels on a line, in their order and without overlap, so that together they are as near as can be to
 * where they are wanted: isotonic regression by pooling neighbours (Barlow et al. 1972). They begin at 0 and end
 * within `length` if it has room for all.
 */
export function placeLabels(labels: Wanted[], length: number): number[] {
	type Pool = { sum: number; count: number; from: number };
	const offsets: number[] = [];
	let total = 0;
	for (const { height } of labels) {
		offsets.push(total);
		total += height;
	}
	const pools: Pool[] = [];
	const mean = ({ sum, count }: Pool) => sum / count;
	for (const [i, { top }] of labels.entries()) {
		let pool: Pool = { sum: top - (offsets[i] ?? 0), count: 1, from: i };
		for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
			pools.pop();
			pool = { sum: last.sum + pool.sum, count: last.count + pool.count, from: last.from };
		}
		pools.push(pool);
	}
	const room = Math.max(0, length - total);
	return pools.flatMap((pool) =>
		Array.from({ length: pool.count }, (_, i) => {
			const start = Math.min(Math.max(mean(pool), 0), room);
			return start + (offsets[pool.from + i] ?? 0);
		})
	);
}
