import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposalKey, sentenceKey } from './proposal-key.ts';

test.each([
	['white space', 'zog vor  Gericht\n', 'zog vor Gericht'],
	['quotation marks', 'die «Plattform»', 'die „Plattform“'],
	['dashes', '2018 – 2020', '2018-2020']
])('a key stays the same when only %s differ', (_, a, b) => {
	expect(proposalKey('one', a, '2024')).toBe(proposalKey('one', b, '2024'));
});

test.each([
	['the article', ['two', 'zog vor Gericht', '2024']],
	['the words', ['one', 'zog vor das Gericht', '2024']],
	['the date', ['one', 'zog vor Gericht', '2023']],
	['a missing date', ['one', 'zog vor Gericht', undefined]]
] as const)('a key depends on %s', (_, [article, words, edtf]) => {
	expect(proposalKey(article, words, edtf)).not.toBe(proposalKey('one', 'zog vor Gericht', '2024'));
});

test('a sentence has another key than a proposal of the same words', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('2024', '2024-21', undefined), (words, edtf) => {
			expect(sentenceKey('one', words)).not.toBe(proposalKey('one', words, edtf));
		})
	);
});
