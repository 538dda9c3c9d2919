/** A stretch of a text, in UTF-16 units, and how many units must be put in, taken out or exchanged in it. */
export type Found = { start: number; end: number; errors: number };

/** How many of equally good matches are told. */
const MOST_MATCHES = 64;

/**
 * The stretches of a text that are most like a pattern, in text order, the longest where several end
 * together; none if all have more errors than allowed. G. Myers, "A fast bit-vector algorithm for approximate
 * string matching based on dynamic programming", Journal of the ACM 46 (1999), with blocks of 32 units.
 */
export function search(text: string, pattern: string, mostErrors: number): Found[] {
	const matches: Found[] = [];
	let least = Math.min(mostErrors, pattern.length);
	scan(text, pattern, 0, (end, errors) => {
		if (errors > least) return;
		if (errors < least) matches.length = 0;
		least = errors;
		if (matches.length < MOST_MATCHES) matches.push({ start: end, end, errors });
	});
	for (const match of matches) {
		const room = text.slice(Math.max(0, match.end - pattern.length - least), match.end);
		scan(reverse(room), reverse(pattern), 1, (length, errors) => {
			if (errors === least) match.start = match.end - length;
		});
	}
	return matches;
}

/**
 * Tells at each offset of the text the errors of the best match of the whole pattern that ends there. With
 * `skipCost` 1 a match must start at the start of the text; with 0 it may start anywhere.
 */
function scan(
	text: string,
	pattern: string,
	skipCost: 0 | 1,
	tell: (end: number, errors: number) => void
): void {
	const blocks = Math.ceil(pattern.length / 32);
	if (blocks === 0) return;
	const places = new Map<number, Int32Array>();
	for (let i = 0; i < pattern.length; i++) {
		const unit = pattern.charCodeAt(i);
		const bits = places.get(unit) ?? new Int32Array(blocks);
		bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
		places.set(unit, bits);
	}
	const nowhere = new Int32Array(blocks);
	const rises = new Int32Array(blocks).fill(-1);
	const falls = new Int32Array(blocks);
	const last = 1 << ((pattern.length - 1) & 31);
	let errors = pattern.length;
	for (let end = 1; end <= text.length; end++) {
		const bits = places.get(text.charCodeAt(end - 1)) ?? nowhere;
		let carry: number = skipCost;
		for (let block = 0; block < blocks; block++) {
			const equal = bits[block] ?? 0;
			const up = rises[block] ?? 0;
			const down = falls[block] ?? 0;
			const same = carry < 0 ? equal | 1 : equal;
			const crossed = (((same & up) + up) ^ up) | same;
			let right = down | ~(crossed | up);
			let left = up & crossed;
			const high = block === blocks - 1 ? last : 1 << 31;
			const carried = (right & high) !== 0 ? 1 : (left & high) !== 0 ? -1 : 0;
			right = (right << 1) | (carry > 0 ? 1 : 0);
			left = (left << 1) | (carry < 0 ? 1 : 0);
			const either = equal | down;
			rises[block] = left | ~(either | right);
			falls[block] = right & either;
			carry = carried;
		}
		errors += carry;
		tell(end, errors);
	}
}

function reverse(text: string): string {
	let reversed = '';
	for (let i = text.length - 1; i >= 0; i--) reversed += text.charAt(i);
	return reversed;
}
