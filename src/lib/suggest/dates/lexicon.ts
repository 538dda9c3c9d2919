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

/** Numbers the places of a list of words, from `from` in steps of `step`; all forms of a word get its number. */
export function place(list: string[][], from = 1, step = 1): Record<string, number> {
	return Object.fromEntries(
		list.flatMap((forms, nth) => forms.map((form): [string, number] => [form, from + nth * step]))
	);
}

/** The words for units of time; a half-year is a `half`. */
export function units(vocabulary: Record<string, string[]>): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(vocabulary).flatMap(([unit, forms]) =>
			forms.map((form): [string, Value] => [form, unit === 'half-year' ? 'half' : unit])
		)
	);
}
