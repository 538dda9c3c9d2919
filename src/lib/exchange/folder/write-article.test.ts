import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Run } from '#lib/article/blocks.ts';
import { parseArticle } from './article-markdown.ts';
import { tidyRuns } from './markdown-runs.ts';
import { formatArticle } from './write-article.ts';

function numbered(blocks: Block[]): Block[] {
	let count = 0;
	return blocks.map((block) => ('id' in block ? { ...block, id: `p${++count}` } : block));
}

const read = (markdown: string) => {
	const parsed = parseArticle(markdown, 'en');
	return parsed.ok ? parsed.value : parsed.issues;
};

const characters = fc.constantFrom(
	...'aB9 .,;:!?-–—_*`~#>+|[](){}<&"\'«»\\/=^$%@\n',
	...[
		'ä',
		'ß',
		'😀',
		'\u00a0',
		'1. ',
		'- ',
		'---',
		'===',
		'![',
		'http://x.y',
		'&amp;',
		'[^1]',
		'    '
	]
);
const text = fc.array(characters, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const run: fc.Arbitrary<Run> = fc
	.record({
		text,
		emphasis: fc.boolean(),
		strong: fc.boolean(),
		href: fc.option(
			fc.constantFrom('https://a.org/b?c=(d)&e', 'mailto:a@b.org', 'http://x.y/<z>'),
			{
				nil: undefined,
				freq: 4
			}
		)
	})
	.map(({ text, emphasis, strong, href }) => ({
		text,
		...(emphasis && { emphasis: true as const }),
		...(strong && { strong: true as const }),
		...(href !== undefined && { href })
	}));
const runs = fc
	.array(run, { minLength: 1, maxLength: 4 })
	.map(tidyRuns)
	.filter((tidy) => tidy.length > 0);
const oneLine = runs.map((all) =>
	tidyRuns(all.map((one) => ({ ...one, text: one.text.replaceAll('\n', ' ') })))
);
const block: fc.Arbitrary<Block> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('paragraph' as const, 'quotation' as const),
		id: fc.constant(''),
		runs
	}),
	fc.record({
		kind: fc.constant('item' as const),
		id: fc.constant(''),
		ordered: fc.boolean(),
		runs
	}),
	fc.record({
		kind: fc.constant('heading' as const),
		depth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
		runs: oneLine
	}),
	fc.record({
		kind: fc.constant('caption' as const),
		image: fc.constant('/images/a (1).jpg'),
		runs
	}),
	fc.record({ kind: fc.constant('caption' as const), runs })
);

test('an article that is written and read again is the same', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 6 }).map(numbered), (blocks) => {
			expect(read(formatArticle(blocks))).toEqual(blocks);
		}),
		{ numRuns: 1000 }
	);
});

test.for([
	['# A\n\nb _c_ **d**\n'],
	['- a\n- b\n\n1. c\n2. d\n'],
	['> a\n>\n> b\n'],
	['[a **b**](https://c.org)\n'],
	['![Bild: _x_](</a b.jpg>)\n']
])('%j is written as it was', ([markdown]) => {
	expect(formatArticle(read(markdown) as Block[])).toBe(markdown);
});
