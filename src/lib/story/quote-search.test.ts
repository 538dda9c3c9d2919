import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search, type Found } from './quote-search.ts';

test.for<[string, string, string, number, Found[]]>([
	['verbatim', 'ein Zug fährt', 'Zug', 1, [{ start: 4, end: 7, errors: 0 }]],
	['exchanged', 'ein Zug fährt', 'Zag', 1, [{ start: 4, end: 7, errors: 1 }]],
	[
		'twice',
		'Zug um Zug',
		'Zug',
		0,
		[
			{ start: 0, end: 3, errors: 0 },
			{ start: 7, end: 10, errors: 0 }
		]
	],
	['too different', 'ein Zug fährt', 'Rathaus', 2, []],
	['no pattern', 'ein Zug', '', 2, []],
	['no text', '', 'Zug', 2, []]
])('%s', ([, text, pattern, most, expected]) => {
	expect(search(text, pattern, most)).toEqual(expected);
});

/** The least errors of a match that ends at each offset (P. H. Sellers, 1980). */
function errorsAtEnds(text: string, pattern: string): number[] {
	let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
	const least: number[] = [];
	for (const unit of text.split('')) {
		const next = [0];
		for (let i = 1; i <= pattern.length; i++) {
			const exchanged = column[i - 1]! + (pattern[i - 1] === unit ? 0 : 1);
			next.push(Math.min(exchanged, column[i]! + 1, next[i - 1]! + 1));
		}
		column = next;
		least.push(next.at(-1)!);
	}
	return least;
}

function distance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const above = rows[i - 1]!;
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const exchanged = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(exchanged, above[j]! + 1, row[j - 1]! + 1));
		}
		rows.push(row);
	}
	return rows.at(-1)!.at(-1)!;
}

const letters = (maxLength: number) =>
	fc.array(fc.constantFrom(...'aaabbc ä'), { maxLength }).map((all) => all.join(''));

test('no match is better, each has its errors, and none is left out', () => {
	fc.assert(
		fc.property(letters(120), letters(80), fc.nat(80), (text, pattern, most) => {
			const found = search(text, pattern, most);
			const allowed = Math.min(most, pattern.length);
			const ends = errorsAtEnds(text, pattern);
			const least = Math.min(...ends);
			if (pattern === '' || text === '' || least > allowed) {
				expect(found).toEqual([]);
				return;
			}
			expect(found.map(({ end }) => end)).toEqual(
				ends.flatMap((errors, i) => (errors === least ? [i + 1] : [])).slice(0, 64)
			);
			for (const { start, end, errors } of found.slice(0, 5)) {
				expect(errors).toBe(least);
				expect(distance(text.slice(start, end), pattern)).toBe(least);
			}
		}),
		{ numRuns: 300 }
	);
});
