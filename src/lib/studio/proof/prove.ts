import { plainText } from '#lib/article/plain-text.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { describeInArticle } from '#lib/studio/document/describe-in-article.ts';
import type { ProofCandidate } from './find-proof.ts';

/** The fields that an event gets from the sentence that proves it: a passage, and the words of its date. */
export function proveBy(
	candidate: ProofCandidate,
	{ date, passages }: StoryEvent,
	{ articles }: Story
): Pick<StoryEvent, 'passages' | 'date'> {
	const { article, words, range, date: said } = candidate;
	const blocks = articles.find(({ id }) => id === article)?.blocks;
	// the text may have changed since the search
	const described =
		blocks && plainText(blocks).text.slice(range.start, range.end) === words
			? describeInArticle(blocks)(range.start, range.end)
			: undefined;
	const quote: Quote = { article, ...(described ?? { exact: words }) };
	const isSame = date !== null && said?.edtf === date.edtf;
	return {
		passages: [...passages, quote] as StoryEvent['passages'],
		date: isSame
			? {
					...date,
					basis: said.basis,
					words: said.words,
					...(said.anchor !== undefined && { anchor: said.anchor })
				}
			: date
	};
}
