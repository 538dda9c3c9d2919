import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { blocks } from '#lib/article/blocks.test-data.ts';
import { parseArticle } from './markdown.ts';
import { formatArticle } from './write-article.ts';

const read = (markdown = '') => {
	const parsed = parseArticle(markdown);
	return parsed.ok ? parsed.value : parsed.issues;
};

test('an article that is written and read again is the same', () => {
	fc.assert(
		fc.property(blocks, (written) => {
			expect(read(formatArticle(written))).toEqual(written);
		}),
		{ numRuns: 1000 }
	);
});

test.for([
	['# A\n\nb _c_ **d**\n'],
	['- a\n- b\n\n1. c\n2. d\n'],
	['> a\n>\n> b\n'],
	['[a **b**](https://c.org)\n'],
	['![Bild: _x_](</a b.jpg>)\n'],
	['<!-- page 3 -->\n\na\n\n<!-- page 4 -->\n\nb\n']
])('%j is written as it was', ([markdown]) => {
	expect(formatArticle(read(markdown) as Block[])).toBe(markdown);
});
