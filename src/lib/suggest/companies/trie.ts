import { patternOf } from './forms.ts';

/** Maximum nesting of groups, which every engine supports; deeper keys become plain alternatives. */
const MAX_GROUP_DEPTH = 50;

/**
 * The source of an expression that matches the longest of these keys (sorted, distinct). Keys share their common
 * prefixes; otherwise thousands of names would be tried at every word.
 */
export function oneOf(keys: string[], depth = 0): string {
	if (depth > MAX_GROUP_DEPTH) return `(?:${keys.toReversed().map(patternOf).join('|')})`;
	const branches: string[] = [];
	for (let from = 0; from < keys.length;) {
		const first = keys[from] ?? '';
		const head = [...first.slice(0, 2)][0] ?? '';
		let to = from + 1;
		while (head && keys[to]?.startsWith(head)) to++;
		if (head) branches.push(branchOf(keys.slice(from, to), depth));
		from = to;
	}
	const choice = branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
	if (keys[0] !== '') return choice;
	return branches.length === 0 ? '' : `(?:${choice})?`;
}

function branchOf(keys: string[], depth: number): string {
	const [first = ''] = keys;
	if (keys.length === 1) return patternOf(first);
	const shared = sharedStart(first, keys.at(-1) ?? '');
	return (
		patternOf(shared) +
		oneOf(
			keys.map((key) => key.slice(shared.length)),
			depth + 1
		)
	);
}

/** The common prefix of the first and last of sorted keys, and so of all; never splits a surrogate pair. */
function sharedStart(first: string, last: string): string {
	let length = 0;
	while (length < first.length && first[length] === last[length]) length++;
	if (/[\uD800-\uDBFF]/.test(first[length - 1] ?? '') && length > 1) length--;
	return first.slice(0, length);
}
