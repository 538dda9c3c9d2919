import { plainText } from '#lib/article/plain-text.ts';
import { isSameWords } from '#lib/quotes/normalize.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { Match } from '#lib/quotes/match.ts';
import type { MatchedStory } from './matches.ts';
import type { Story } from './story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { versionId, versionsOf } from '#lib/article/versions.ts';
import { wordingDiff, type DiffPiece } from '#lib/article/wording-diff.ts';

/** The fate of a quote: in the version of its article that is shown, and from version to version. */
export type Proof = {
	/** The event's id and the number of the quote among the event's, from 1: `founding-1`. */
	id: string;
	event: string;
	article: string;
	/** The words as the story has them. */
	exact: string;
	state: Match['state'];
	/** Its range of the article's plain text; absent if it is lost or ambiguous. */
	place?: TextRange;
	/** The difference between its words and the article's; only if `changed`. */
	pieces?: DiffPiece[];
	/** How the article's wording changed, the oldest change first. */
	changes: WordingChange[];
	/** The id of the latest version that has the words; only if the one shown does not. */
	standsIn?: string;
};

/** A change of wording on a day (`YYYY-MM-DD`); all `pieces` new: the words were added, all gone: removed. */
export type WordingChange = { since: string; pieces: DiffPiece[] };

/**
 * The proofs of all events, in the order of the events; a quote of an unknown article has none. The articles
 * may be `shown` in earlier versions; the changes of wording always cover all versions of `story`.
 */
export function findProofs({ story, matches }: MatchedStory, shown: Story = story): Proof[] {
	const versions = new Map(story.articles.map((article) => [article.id, readVersions(article)]));
	const shownSince = new Map(shown.articles.map(({ id, since }) => [id, since]));
	return story.events.flatMap((event, e) =>
		event.passages.flatMap((quote, p): Proof[] => {
			const wordings = (versions.get(quote.article) ?? []).flatMap((version, v): Wording[] => {
				const match = matches[e]?.[p]?.[v];
				return match ? [{ ...version, match }] : [];
			});
			const since = shownSince.get(quote.article);
			const match = wordings.find((wording) => wording.since === since)?.match;
			if (!match) return [];
			return [
				{
					id: `${event.id}-${p + 1}`,
					event: event.id,
					article: quote.article,
					exact: quote.exact,
					state: match.state,
					...('start' in match && { place: { start: match.start, end: match.end } }),
					...(match.state === 'changed' && { pieces: wordingDiff(match.was, match.is) }),
					...standsIn(match, wordings),
					changes: changesOf(quote, match, wordings)
				}
			];
		})
	);
}

type ArticleVersion = { id: string; since: string | undefined; text: string };
/** A version of an article, and the quote's match in it. */
type Wording = ArticleVersion & { match: Match };

function readVersions(article: Story['articles'][number]): ArticleVersion[] {
	return versionsOf(article).map(({ since, blocks }) => ({
		id: versionId(article.id, since),
		since,
		text: plainText(blocks).text
	}));
}

function changesOf(quote: Quote, match: Match, wordings: Wording[]): WordingChange[] {
	const changes = wordings.flatMap((wording, index): WordingChange[] => {
		const { since } = wording;
		const before = wordings[index - 1];
		if (since === undefined || !before) return [];
		const [was, is] = [wordsOf(before), wordsOf(wording)];
		return isSameWords(was, is) ? [] : [{ since, pieces: wordingDiff(was, is) }];
	});
	const { accepted } = quote;
	if (changes.length > 0 || !accepted) return changes;
	const is = match.state === 'changed' ? match.is : match.state === 'lost' ? '' : quote.exact;
	return isSameWords(accepted.was, is)
		? []
		: [{ since: accepted.on, pieces: wordingDiff(accepted.was, is) }];
}

/** The words that a version has for the quote, or the likeliest of them; `''` where it is lost. */
function wordsOf({ text, match }: Wording): string {
	const place = match.state === 'ambiguous' ? match.candidates[0] : match;
	return place && 'start' in place ? text.slice(place.start, place.end) : '';
}

/** The latest version that has the words, if the one shown does not. */
function standsIn(match: Match, wordings: Wording[]): Pick<Proof, 'standsIn'> {
	if (isFound(match)) return {};
	const version = wordings.findLast((wording) => isFound(wording.match));
	return version ? { standsIn: version.id } : {};
}

function isFound({ state }: Match): boolean {
	return state === 'exact' || state === 'moved';
}
