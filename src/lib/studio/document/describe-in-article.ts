import { textOf, type Block, type Run } from '#lib/article/blocks.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { describeIn, type DescribeQuote } from '#lib/quotes/describe.ts';
import { normalize } from '#lib/quotes/normalize.ts';

const known = new WeakMap<readonly Block[], DescribeQuote>();
const normalized = new WeakMap<readonly Run[], string>();

/** `describeQuote` for the text of an article. A text that was written in is prepared only where it changed. */
export function describeInArticle(blocks: readonly Block[]): DescribeQuote {
	const describe =
		known.get(blocks) ??
		describeIn(plainText(blocks).text, () => blocks.map(normalizedWords).join(' '));
	known.set(blocks, describe);
	return describe;
}

function normalizedWords({ runs }: Block): string {
	const words = normalized.get(runs) ?? normalize(textOf(runs)).text;
	normalized.set(runs, words);
	return words;
}
