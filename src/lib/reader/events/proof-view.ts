import { plainText } from '#lib/article/plain-text.ts';
import type { Proof, WordingChange } from '#lib/story/proofs.ts';
import type { Article } from '#lib/story/story.ts';
import { textFragment } from '#lib/quotes/fragment.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import type { DiffPiece } from '#lib/article/wording-diff.ts';
import type { ViewContext } from './event-view.ts';
import { formatSince, placeLabel } from './labels.ts';

/** The state of a proof, or of words that a version added; each has a sign. */
export type ProofSign = Proof['state'] | 'added';

/** A proof in the interface's words. */
export type ProofView = {
	id: string;
	state: Proof['state'];
	/** Where the article has the words, or what became of them. */
	sentence: string;
	/** The words as they are in the article, or as the story keeps them if they are gone. */
	quote: string;
	lang: string;
	/** The difference between the old words and the article's, where they differ. */
	pieces?: DiffPiece[];
	/** The earlier changes of the words, the oldest first. */
	changes: { sentence: string; pieces: DiffPiece[]; state: 'changed' | 'added' | 'lost' }[];
	/** Makes the URL of the words: in the published article, or else on this page. */
	wordsHref?: () => string;
	/** The id of a version that has the words, where the shown one does not. */
	standsIn?: string;
};

/** A proof in the interface's words; `undefined` if the story does not have its article. */
export function viewProof(proof: Proof, context: ViewContext): ProofView | undefined {
	const { id, state, place, standsIn } = proof;
	const article = context.story.articles.find((each) => each.id === proof.article);
	if (!article) return undefined;
	const changes = proof.changes.map((change) => ({
		sentence: describeChange(change, context),
		pieces: change.pieces,
		state: kindOf(change)
	}));
	const isFound = state === 'exact' || state === 'moved';
	const isLatest = shownVersion(article, context)?.isLatest !== false;
	// an earlier version shows the changes since then, not those before
	const pieces = isLatest ? proof.pieces : undefined;
	return {
		id,
		state,
		sentence: describeState(proof, article, context),
		quote: place ? plainText(article.blocks).text.slice(place.start, place.end) : proof.exact,
		lang: article.language,
		...(pieces && { pieces }),
		// the sentence of a changed proof is its last change
		changes: isFound || !isLatest ? changes : changes.slice(0, -1),
		...(place && { wordsHref: () => urlOfWords(id, article, place, context) }),
		...(standsIn !== undefined && { standsIn })
	};
}

function urlOfWords(
	id: string,
	article: Article,
	{ start, end }: { start: number; end: number },
	context: ViewContext
): string {
	const fragment = textFragment(plainText(article.blocks).text, start, end);
	const version = shownVersion(article, context);
	// the article may have other words by now where it is published
	if (version?.isLatest === false)
		return `?version=${encodeURIComponent(version.id)}#${id}${fragment}`;
	return `${article.url ?? ''}#${article.url ? '' : id}${fragment}`;
}

function describeState(proof: Proof, article: Article, context: ViewContext): string {
	const { t } = context;
	const { state, place, changes } = proof;
	if (place && (state === 'exact' || state === 'moved'))
		return `${t.proof[state]} ${t.proofIn(placeLabel(place.start, article, context))}`;
	if (state === 'exact' || state === 'moved') return t.proof[state];
	if (shownVersion(article, context)?.isLatest === false) return t.proofInVersion[state];
	const last = state === 'ambiguous' ? undefined : changes.at(-1);
	return last ? describeChange(last, context) : t.proof[state];
}

function shownVersion({ id, since }: Article, { versions }: ViewContext): VersionRef | undefined {
	return versions.find((version) => version.article === id && version.since === since);
}

/** The proofs that a reader must not overlook: their words are gone, or were changed. */
export function notableStates(proofs: ProofView[]): { state: ProofSign; sentence: string }[] {
	return proofs.flatMap(
		({ state, sentence, changes }): { state: ProofSign; sentence: string }[] => {
			if (state !== 'exact' && state !== 'moved') return [{ state, sentence }];
			const last = changes.at(-1);
			return last ? [last] : [];
		}
	);
}

function describeChange(change: WordingChange, { t }: ViewContext): string {
	const day = formatSince(change.since, t);
	const sentences = { changed: t.changedSince, added: t.addedSince, lost: t.goneSince };
	return sentences[kindOf(change)](day);
}

function kindOf({ pieces }: WordingChange): 'changed' | 'added' | 'lost' {
	if (pieces.every(({ change }) => change === 'new')) return 'added';
	return pieces.every(({ change }) => change === 'gone') ? 'lost' : 'changed';
}
