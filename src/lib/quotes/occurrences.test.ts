import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp, occurrencesIn, scan } from './occurrences.ts';
import { indexTokens } from './tokens.ts';

test.for<[text: string, units: string, starts: number[]]>([
	['aXaXa', 'aXa', [0, 2]],
	['ein Haus, ein Hausboot, kein Haus', 'ein Haus', [0, 10, 25]],
	['von 1 bis 2 und von 1 bis 20', 'von 1 bis 2', [0, 16]],
	['gross', 'klein', []],
	['gross', '', []]
])('in «%s» «%s» is at %j', ([text, units, starts]) => {
	expect([...scan(text, units)]).toEqual(starts);
	const find = occurrencesIn(text, () => indexTokens(text));
	for (let i = 0; i < 60; i++) expect([...find(units)]).toEqual(starts);
});

test('by its words a text is found wherever reading finds it', () => {
	// few words and signs, so that much is found, and found cut
	const part = fc.constantFrom('a', 'ab', 'b', '1', ' ', ' ', ', ', '-', '語', '😀', 'é');
	const text = fc.array(part, { maxLength: 80 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, fc.nat(80), fc.nat(12), text, (whole, from, length, other) => {
			const index = indexTokens(whole);
			for (const units of [whole.slice(from, from + length), other.slice(0, length)]) {
				const found = lookUp(whole, index, units);
				if (found) expect([...found]).toEqual([...scan(whole, units)]);
			}
		}),
		{ numRuns: 2000 }
	);
});
