import type { PlainText } from '#lib/article/plain-text.ts';
import type { Proof, WordingChange } from '#lib/story/proofs.ts';
import type { Article } from '#lib/story/story.ts';
import { textFragment } from '#lib/quotes/fragment.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import type { DiffPiece } from '#lib/article/wording-diff.ts';
import type { ViewContext } from './event-view.ts';
import { dateWords, placeWords } from './labels.ts';

/** What a proof's sign stands for. */
export type Sign = Proof['state'] | 'added';

/** A proof in words. */
export type ProofView = {
	id: string;
	state: Proof['state'];
	/** What is to be said of it: that the words are there, or what became of them, and where. */
	words: string;
	/** The words as the article has them, or as the story keeps them where it has them no longer. */
	quote: string;
	lang: string;
	/** The way from the old words to those of the article, where it has others. */
	pieces?: DiffPiece[];
	/** How the words came to be what they are, the oldest change first. */
	changes: { words: string; pieces: DiffPiece[]; state: 'changed' | 'added' | 'lost' }[];
	/** An address that leads to the words themselves, where the article is published or else on this page. */
	wordsHref?: () => string;
	/** The version that has the words where the one shown has not. */
	standsIn?: string;
};

/** What is to be said of a proof; `undefined` if its article is not there. */
export function viewProof(proof: Proof, context: ViewContext): ProofView | undefined {
	const { id, state, place, standsIn } = proof;
	const article = context.story.articles.find((each) => each.id === proof.article);
	const plain = context.texts.get(proof.article);
	if (!article || !plain) return undefined;
	const changes = proof.changes.map((change) => ({
		words: changeWords(change, context),
		pieces: change.pieces,
		state: kindOf(change)
	}));
	const isFound = state === 'exact' || state === 'moved';
	const isLatest = shownVersion(article, context)?.isLatest !== false;
	// of what changed before, only the way from then to now is told
	const pieces = isLatest ? proof.pieces : undefined;
	return {
		id,
		state,
		words: stateWords(proof, article, plain, context),
		quote: place ? plain.text.slice(place.start, place.end) : proof.exact,
		lang: article.language,
		...(pieces && { pieces }),
		// what is shown as changed tells of its last change itself
		changes: isFound || !isLatest ? changes : changes.slice(0, -1),
		...(place && { wordsHref: () => addressOfWords(id, article, plain, place, context) }),
		...(standsIn !== undefined && { standsIn })
	};
}

function addressOfWords(
	id: string,
	article: Article,
	{ text }: PlainText,
	{ start, end }: { start: number; end: number },
	context: ViewContext
): string {
	const fragment = textFragment(text, start, end);
	const version = shownVersion(article, context);
	// what was published elsewhere has other words by now, perhaps
	if (version?.isLatest === false)
		return `?version=${encodeURIComponent(version.id)}#${id}${fragment}`;
	return `${article.url ?? ''}#${article.url ? '' : id}${fragment}`;
}

function stateWords(
	proof: Proof,
	article: Article,
	plain: PlainText,
	context: ViewContext
): string {
	const { t } = context;
	const { state, place, changes } = proof;
	if (place && (state === 'exact' || state === 'moved'))
		return `${t.proof[state]} ${t.proofIn(placeWords(place.start, article, plain, context))}`;
	if (state === 'exact' || state === 'moved') return t.proof[state];
	if (shownVersion(article, context)?.isLatest === false) return t.proofInVersion[state];
	const last = state === 'ambiguous' ? undefined : changes.at(-1);
	return last ? changeWords(last, context) : t.proof[state];
}

function shownVersion({ id, since }: Article, { versions }: ViewContext): VersionRef | undefined {
	return versions.find((version) => version.article === id && version.since === since);
}

/** What a reader must not overlook: which words are no longer there, or not as they were. */
export function notable(proofs: ProofView[]): { state: Sign; words: string }[] {
	return proofs.flatMap(({ state, words, changes }): { state: Sign; words: string }[] => {
		if (state !== 'exact' && state !== 'moved') return [{ state, words }];
		const last = changes.at(-1);
		return last ? [last] : [];
	});
}

function changeWords(change: WordingChange, { language, t }: ViewContext): string {
	const day = dateWords({ edtf: change.since, basis: 'stated' }, language) ?? change.since;
	const words = { changed: t.changedSince, added: t.addedSince, lost: t.goneSince };
	return words[kindOf(change)](day);
}

function kindOf({ pieces }: WordingChange): 'changed' | 'added' | 'lost' {
	if (pieces.every(({ change }) => change === 'new')) return 'added';
	return pieces.every(({ change }) => change === 'gone') ? 'lost' : 'changed';
}
