import type { Value } from './language.ts';

/** Gives every word of a space-separated list the same value. */
export function all(value: Value, list: string): Record<string, Value> {
	return Object.fromEntries(list.split(/\s+/).map((word) => [word, value]));
}

/** Numbers the words of a space-separated list, from `from` in steps of `step`; `/` separates spellings of one word. */
export function count(list: string, from = 1, step = 1): Record<string, Value> {
	const rows = list
		.split(/\s+/)
		.map((spellings, nth) => all(from + nth * step, spellings.replaceAll('/', ' ')));
	return Object.assign({}, ...rows) as Record<string, Value>;
}

/** Appends each space-separated ending to every word. */
export function inflect(words: Record<string, Value>, endings: string): Record<string, Value> {
	const forms = Object.entries(words).flatMap(([word, value]) =>
		endings.split(' ').map((ending): [string, Value] => [word + ending, value])
	);
	return Object.fromEntries(forms);
}
