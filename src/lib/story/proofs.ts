import { plainText } from '#lib/article/plain-text.ts';
import { isSameWords, type Stretch } from '#lib/quotes/fold.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { Story } from './story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { versionId, versionsOf } from '#lib/article/versions.ts';
import { wordChanges, type Piece } from '#lib/article/word-changes.ts';

/** What became of a quote: in the article as it is shown, and from version to version. */
export type Proof = {
	/** The event's id and the number of the quote among the event's, from 1: `founding-1`. */
	id: string;
	event: string;
	article: string;
	/** The words as the story keeps them. */
	exact: string;
	state: Match['state'];
	/** Where it stands: UTF-16 offsets into the article's plain text. Not where it is lost or ambiguous. */
	place?: Stretch;
	/** Only `changed`: the way from its words to those of the article. */
	pieces?: Piece[];
	/** How its words changed, the oldest change first. */
	changes: WordingChange[];
	/** The version that still has the words, or has them again, where the one shown does not: its id. */
	standsIn?: string;
};

/** New words since a day; `pieces` is the way to them from the old ones. Nothing but new ones: it was added. */
export type WordingChange = { since: string; pieces: Piece[] };

/**
 * The proofs of all events, in the order of the events. The story's articles may be as they were in earlier
 * versions (`shown`); what happened to the words is told from `story`, which has all of them.
 */
export function findProofs(story: Story, shown: Story = story): Proof[] {
	const articles = new Map(story.articles.map((article) => [article.id, readVersions(article)]));
	const matchers = new Map(shown.articles.map(({ id, blocks }) => [id, reader(blocks)]));
	return story.events.flatMap((event) =>
		event.passages.flatMap((quote, index): Proof[] => {
			const matcher = matchers.get(quote.article);
			const versions = articles.get(quote.article) ?? [];
			if (!matcher) return [];
			const match = matcher.find(quote);
			const isPlaced = 'start' in match;
			return [
				{
					id: `${event.id}-${index + 1}`,
					event: event.id,
					article: quote.article,
					exact: quote.exact,
					state: match.state,
					...(isPlaced && { place: { start: match.start, end: match.end } }),
					...(match.state === 'changed' && { pieces: wordChanges(match.was, match.is) }),
					...standsIn(quote, match, versions),
					changes: changesOf(quote, match, versions)
				}
			];
		})
	);
}

type Reader = { text: string; find: (quote: Quote) => Match };
type VersionReader = Reader & { id: string; since?: string };

function reader(blocks: Parameters<typeof plainText>[0]): Reader {
	const { text } = plainText(blocks);
	return { text, find: matchIn(text) };
}

/** Nothing for an article that has only one version. */
function readVersions(article: Story['articles'][number]): VersionReader[] {
	const versions = versionsOf(article);
	if (versions.length === 1) return [];
	return versions.map(({ since, blocks }) => ({
		id: versionId(article.id, since),
		since,
		...reader(blocks)
	}));
}

function changesOf(quote: Quote, match: Match, versions: VersionReader[]): WordingChange[] {
	const wordings = versions.map(({ text, find, since }) => ({
		since,
		words: wordsAt(text, find(quote))
	}));
	const changes = wordings.flatMap(({ since, words }, index): WordingChange[] => {
		const before = wordings[index - 1];
		if (since === undefined || !before || isSameWords(before.words, words)) return [];
		return [{ since, pieces: wordChanges(before.words, words) }];
	});
	const { accepted } = quote;
	if (changes.length > 0 || !accepted) return changes;
	const is = match.state === 'changed' ? match.is : match.state === 'lost' ? '' : quote.exact;
	return isSameWords(accepted.was, is)
		? []
		: [{ since: accepted.on, pieces: wordChanges(accepted.was, is) }];
}

/** The words that stand in a text for a quote, or the likeliest of them; none where it is lost. */
function wordsAt(text: string, match: Match): string {
	const place = match.state === 'ambiguous' ? match.candidates[0] : match;
	return place && 'start' in place ? text.slice(place.start, place.end) : '';
}

/** The latest version that has the words, if the one shown does not. */
function standsIn(quote: Quote, match: Match, versions: VersionReader[]): Pick<Proof, 'standsIn'> {
	if (match.state === 'exact' || match.state === 'moved') return {};
	const version = versions.findLast(({ find }) => /^(exact|moved)$/.test(find(quote).state));
	return version ? { standsIn: version.id } : {};
}
