import type { Quote } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { similarity } from '#lib/quotes/similarity.ts';
import type { DescribeQuote } from '#lib/quotes/describe.ts';

/** Words that have less than this of a quote's own, from 0 to 1, are not taken for the quote's new words. */
const MIN_LIKENESS = 0.5;

/**
 * The fate of a quote whose passage was edited: `range` is where the editor's mapping has brought it, in a text that
 * `describe` describes. `same`: its words and surroundings are as before. `astray`: the passage is gone, or most of its
 * words are others, so that a person has to say whether they are still the proof.
 */
export function followPassage(
	quote: Quote,
	text: string,
	range: TextRange | undefined,
	describe: DescribeQuote
): Quote | 'same' | 'astray' {
	const described = range && describe(range.start, range.end);
	if (!described) return 'astray';
	const { exact, position } = described;
	if (
		exact !== quote.exact &&
		similarity(exact.toLowerCase(), quote.exact.toLowerCase()) < MIN_LIKENESS
	)
		return 'astray';
	const { prefix = '', suffix = '' } = quote;
	const isSame =
		exact === quote.exact &&
		text.startsWith(suffix, position.end) &&
		text.endsWith(prefix, position.start);
	if (isSame) return 'same';
	const { article, accepted } = quote;
	return { ...described, article, ...(accepted && { accepted }) };
}
