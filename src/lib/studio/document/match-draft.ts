import type { Block } from '#lib/article/blocks.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { versionsOf } from '#lib/article/versions.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { Quote, QuoteSelector } from '#lib/quotes/quote.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';

type Matcher = (quote: QuoteSelector) => Match;

/**
 * `matchStory` for a story that changes a little at a time: a quote is looked for again only when it or its text
 * is another object than before.
 */
export class DraftMatches {
	#matchers = new WeakMap<readonly Block[], Matcher>();
	#known = new WeakMap<Quote, { texts: (readonly Block[])[]; matches: Match[] }>();

	match(story: Story): MatchedStory {
		const texts = new Map(
			story.articles.map((article) => [
				article.id,
				versionsOf(article).map(({ blocks }): readonly Block[] => blocks)
			])
		);
		const matches = story.events.map(({ passages }) =>
			passages.map((quote) => this.#matchIn(texts.get(quote.article) ?? [], quote))
		);
		return { story, matches };
	}

	#matchIn(texts: (readonly Block[])[], quote: Quote): Match[] {
		const known = this.#known.get(quote);
		const isSame =
			known?.texts.length === texts.length &&
			texts.every((blocks, index) => blocks === known.texts[index]);
		if (isSame) return known.matches;
		const matches = texts.map((blocks) => this.#matcher(blocks)(quote));
		this.#known.set(quote, { texts, matches });
		return matches;
	}

	#matcher(blocks: readonly Block[]): Matcher {
		const matcher = this.#matchers.get(blocks) ?? matchIn(plainText(blocks).text);
		this.#matchers.set(blocks, matcher);
		return matcher;
	}
}
