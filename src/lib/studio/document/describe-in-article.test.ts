import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocks } from '#lib/article/blocks.test-data.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { describeQuote } from '#lib/quotes/describe.ts';
import { describeInArticle } from './describe-in-article.ts';

test('describes words of an article as of any text, also after some of its blocks changed', () => {
	fc.assert(
		fc.property(blocks, blocks, fc.nat(200), fc.nat(40), (before, after, start, length) => {
			describeInArticle(before)(0, 1);
			const written = [...before, ...after];
			const { text } = plainText(written);
			const [from, to] = [Math.min(start, text.length), Math.min(start + length, text.length)];
			expect(describeInArticle(written)(from, to)).toEqual(describeQuote(text, from, to));
		})
	);
});
