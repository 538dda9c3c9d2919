/** The first index from `from` on where `holds` is false, by binary search; `length` if there is none. */
export function firstIndex(length: number, holds: (i: number) => boolean, from = 0): number {
	let [low, high] = [from, length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** How many of the sorted numbers are below `limit`; the first `from` are known to be. */
export function countBelow(numbers: Float64Array, limit: number, from = 0): number {
	return firstIndex(numbers.length, (i) => (numbers[i] ?? 0) < limit, from);
}
