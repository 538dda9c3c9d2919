import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyRuns } from './tidy-runs.ts';

test.each([
	['a word', 'a word'],
	[' a  word\t', 'a word'],
	['a\tword', 'a word'],
	['a \n word', 'a\nword'],
	['10\u00a0Franken', '10\u00a0Franken'],
	['a \u00a0word', 'a word']
])('%j is tidied to %j', (text, tidy) => {
	expect(
		tidyRuns([{ text, strong: true }])
			.map((run) => run.text)
			.join('')
	).toBe(tidy);
});

test.each([[''], [' '], ['\n']])('%j is nothing', (text) => {
	expect(tidyRuns([{ text }])).toEqual([]);
});

test('a text is the same in one run and in two that look alike', () => {
	const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '\t', '\n', '\u2028') });
	fc.assert(
		fc.property(words, words, fc.boolean(), (first, second, strong) => {
			const run = (text: string) => ({ text, ...(strong && { strong }) });
			expect(tidyRuns([run(first + second)])).toEqual(tidyRuns([run(first), run(second)]));
		})
	);
});
