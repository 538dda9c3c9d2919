import { describe, expect, test } from 'vitest';
import { parseEdtf, type Edtf } from '#lib/dates/edtf.ts';
import { formatEdtf, type DateWords } from './dates.ts';

/** A date from a test's own text. */
export function read(text: string): Edtf {
	const parsed = parseEdtf(text);
	if (!parsed.ok) throw new Error(`${text}: ${parsed.issues[0]?.rule}`);
	return parsed.value;
}

/** Compares a language's dates with a table of lines `EDTF | long | short`. */
export function describeDates(language: string, table: string, words: DateWords): void {
	const rows = table
		.trim()
		.split('\n')
		.map((line) => line.split(' | '));

	test(`the table of ${language} dates has enough cases, each once`, () => {
		expect(rows.length).toBeGreaterThanOrEqual(95);
		expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
		expect(rows.every((row) => row.length === 3)).toBe(true);
	});

	describe.each([
		{ form: 'long', column: 1 },
		{ form: 'short', column: 2 }
	] as const)(`in ${language}: $form`, ({ form, column }) => {
		test.each(rows.map((row) => [row[0] ?? '', row[column] ?? '']))('%s: %s', (text, expected) => {
			expect(formatEdtf(read(text), words, form)).toBe(expected);
		});
	});
}
