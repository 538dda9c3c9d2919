import { describeQuote } from '#lib/quotes/describe.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { locate, plainText } from '#lib/article/plain-text.ts';
import { findProofs, type Proof } from '#lib/story/proofs.ts';
import { isSameWords } from '#lib/quotes/normalize.ts';
import type { Story } from '#lib/story/story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { writeQuotes, type QuoteEdit } from './write-quotes.ts';
import { openStory, STORY_FILE, type NamedLanguage } from './read-story.ts';

/** A quote of a story, what became of it, and where it is written in `story.yaml`. */
export type CheckedQuote = Pick<Proof, 'id' | 'event' | 'exact' | 'state' | 'pieces'> & {
	/** The paragraph it stands in; none for a title or a caption. */
	paragraph?: string;
	/** It is known that the article no longer has these words. */
	accepted: boolean;
	/** The issue, where something is to be done. */
	issue?: Issue;
	line: number;
	column: number;
};

export type StoryCheck = NamedLanguage & {
	quotes: CheckedQuote[];
	/** All that is wrong besides, each with its file, line and column. */
	problems: Issue[];
	/** `story.yaml` with its found quotes as they stand in the articles now; only if that is another text. */
	written?: string;
};

/** Checks all quotes of a story, from the files of its folder by name. */
export function checkQuotes(slug: string, files: Record<string, string>): StoryCheck {
	const { matched, issues, place, language } = openStory(slug, files);
	if (!matched) return { language, quotes: [], problems: issues };

	const { story } = matched;
	const proofs = new Map(findProofs(matched).map((proof) => [proof.id, proof]));
	const quotes: CheckedQuote[] = [];
	const edits: QuoteEdit[] = [];
	const told = new Set<Issue>();
	for (const [event, { id, passages }] of story.events.entries()) {
		for (const [passage, quote] of passages.entries()) {
			const proof = proofs.get(`${id}-${passage + 1}`);
			if (!proof) continue;
			const path = ['events', event, 'passages', passage, 'exact'];
			const issue = issues.find((each) => each.path.join() === path.join());
			if (issue) told.add(issue);
			quotes.push({
				...proof,
				...paragraphOf(proof, story),
				accepted: quote.accepted !== undefined && isSameWords(quote.accepted.was, quote.exact),
				...(issue && { issue }),
				...place(path)
			});
			const anew = describeAnew(proof, quote, story);
			if (anew) edits.push({ event, passage, quote: anew });
		}
	}
	const source = files[STORY_FILE] ?? '';
	const written = edits.length > 0 ? writeQuotes(source, edits) : source;
	return {
		language,
		quotes,
		problems: issues.filter((issue) => !told.has(issue)),
		...(written !== source && { written })
	};
}

function paragraphOf({ article, place }: Proof, { articles }: Story): { paragraph?: string } {
	const blocks = articles.find(({ id }) => id === article)?.blocks;
	const block = blocks && place && blocks[locate(plainText(blocks), place.start).block];
	return block && 'id' in block ? { paragraph: block.id } : {};
}

/** A found quote as its article has it now; `undefined` where that is known already. */
function describeAnew(
	{ article, place, state }: Proof,
	quote: Quote,
	{ articles }: Story
): QuoteEdit['quote'] | undefined {
	const blocks = articles.find(({ id }) => id === article)?.blocks;
	if (!blocks || !place || (state !== 'exact' && state !== 'moved')) return undefined;
	const anew = describeQuote(plainText(blocks).text, place.start, place.end);
	// a quote that ends inside a word stays the author's
	if (!anew || !isSameWords(anew.exact, quote.exact)) return undefined;
	const isKnown =
		quote.hash === anew.hash &&
		quote.exact === anew.exact &&
		quote.position?.start === anew.position.start &&
		quote.position.end === anew.position.end;
	return isKnown ? undefined : anew;
}
