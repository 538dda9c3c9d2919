import type { Value } from './language.ts';

/** Several words, divided by spaces, of one value. */
export function all(value: Value, list: string): Record<string, Value> {
	return Object.fromEntries(list.split(/\s+/).map((word) => [word, value]));
}

/** Words in a row, divided by spaces, that count upwards; `/` divides spellings of the same. */
export function count(list: string, from = 1, step = 1): Record<string, Value> {
	const rows = list
		.split(/\s+/)
		.map((spellings, nth) => all(from + nth * step, spellings.replaceAll('/', ' ')));
	return Object.assign({}, ...rows) as Record<string, Value>;
}

/** Every word with each ending. */
export function inflect(words: Record<string, Value>, endings: string): Record<string, Value> {
	const forms = Object.entries(words).flatMap(([word, value]) =>
		endings.split(' ').map((ending): [string, Value] => [word + ending, value])
	);
	return Object.fromEntries(forms);
}
