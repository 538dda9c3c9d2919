import type { Block } from '#lib/article/blocks.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { versionsOf } from '#lib/article/versions.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { Quote, QuoteSelector } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';

type Matcher = (quote: QuoteSelector) => Match;

/**
 * `matchStory` for a story that changes a little at a time: a quote is looked for again only when it or its text
 * is another object than before.
 */
export class DraftMatches {
	#matchers = new WeakMap<readonly Block[], Matcher>();
	#known = new WeakMap<Quote, WeakMap<readonly Block[], Match>>();
	#places = new WeakMap<readonly Block[], ReadonlyMap<Quote, TextRange>>();

	/** Says where quotes are in a text, as the editor knows it of those that went along with it. */
	place(blocks: readonly Block[], places: ReadonlyMap<Quote, TextRange>): void {
		this.#places.set(blocks, places);
	}

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
		const known = this.#known.get(quote) ?? new WeakMap<readonly Block[], Match>();
		this.#known.set(quote, known);
		return texts.map((blocks) => {
			const match =
				known.get(blocks) ?? this.#atPlace(blocks, quote) ?? this.#matcher(blocks)(quote);
			known.set(blocks, match);
			return match;
		});
	}

	#atPlace(blocks: readonly Block[], quote: Quote): Match | undefined {
		const place = this.#places.get(blocks)?.get(quote);
		if (!place || plainText(blocks).text.slice(place.start, place.end) !== quote.exact)
			return undefined;
		return { state: place.start === quote.position?.start ? 'exact' : 'moved', ...place };
	}

	#matcher(blocks: readonly Block[]): Matcher {
		const matcher = this.#matchers.get(blocks) ?? matchIn(plainText(blocks).text);
		this.#matchers.set(blocks, matcher);
		return matcher;
	}
}
