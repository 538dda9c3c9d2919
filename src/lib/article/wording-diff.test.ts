import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingDiff } from './wording-diff.ts';

/** «gone» in square brackets, new in braces. */
const written = (was: string, is: string) =>
	wordingDiff(was, is)
		.map(({ text, change }) => (change ? (change === 'gone' ? `[${text}]` : `{${text}}`) : text))
		.join('');

test.for<[was: string, is: string, expected: string]>([
	['sold in spring', 'sold in spring', 'sold in spring'],
	['sold in spring', 'sold in summer', 'sold in [spring]{summer}'],
	['sold', 'was sold', '{was }sold'],
	['It was sold.', 'It was sold again.', 'It was sold{ again}.'],
	['', 'sold', '{sold}'],
	['sold', '', '[sold]'],
	['Übernahme für 3 Mio.', 'Übernahme für 4 Mio.', 'Übernahme für [3]{4} Mio.'],
	['Übermut', 'Überdruss', '[Übermut]{Überdruss}']
])('from «%s» to «%s»', ([was, is, expected]) => {
	expect(written(was, is)).toBe(expected);
});

test('what is not new is the old text, and what is not gone the new one', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (was, is) => {
			const pieces = wordingDiff(was, is);
			const without = (change: 'gone' | 'new') =>
				pieces
					.filter((piece) => piece.change !== change)
					.map(({ text }) => text)
					.join('');
			expect([without('new'), without('gone')]).toEqual([was, is]);
		})
	);
});
