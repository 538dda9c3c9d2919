import fc from 'fast-check';
import type { Block, Run } from './blocks.ts';
import { tidyRuns } from './tidy-runs.ts';

function numbered(blocks: Block[]): Block[] {
	let count = 0;
	return blocks.map((block) => ('id' in block ? { ...block, id: `p${++count}` } : block));
}

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

/** The blocks of articles as a reader gives them: tidied, and numbered. */
export const blocks = fc
	.tuple(
		fc.array(block, { minLength: 1, maxLength: 6 }).map(numbered),
		fc.option(fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }), { freq: 2 })
	)
	.map(([all, turns]) => {
		if (!turns) return all;
		let page = 1;
		return all.map((each, index) => ({ ...each, page: (page += turns[index] ?? 0) }));
	});
