import { finiteVerbOf, isFiniteAt, isVerbFinal, opensWithParticiple } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endsAtComma, isCapital, type Word } from './word.ts';

/** A stretch of a sentence between two signs of punctuation. */
export type ClauseSegment = {
	words: Word[];
	/** A main clause may lack its subject or begin with its verb; a fragment has no finite verb. */
	kind: 'main' | 'subordinate' | 'infinitive' | 'fragment';
	/** The index of a main clause's finite verb. */
	verb?: number;
	/** True if a semicolon, a colon or a dash stands before it. */
	isApart: boolean;
};

/** Splits words at punctuation outside quotations; `isStart` if they begin a sentence. */
export function segmentsOf(
	words: Word[],
	isStart: boolean,
	lexicon: TitleLexicon
): ClauseSegment[] {
	const segments: ClauseSegment[] = [];
	const quotes = words.map(({ text }) => text.match(/[«»„“”"]/g)?.length ?? 0);
	const isBalanced = quotes.reduce((sum, count) => sum + count, 0) % 2 === 0;
	let open = 0;
	let isApart = false;
	let from = 0;
	const close = (to: number, nextApart: boolean) => {
		const own = words.slice(from, to).filter(({ text }) => !isDash(text));
		if (own.length > 0) {
			const isFirst = segments.length === 0 && isStart;
			segments.push({ words: own, isApart, ...kindOf(own, isFirst, lexicon) });
			isApart = nextApart;
		} else isApart ||= nextApart;
		from = to;
	};
	for (const [at, word] of words.entries()) {
		open += quotes[at] ?? 0;
		if (isBalanced && open % 2 === 1) continue;
		if (word.date && words[at + 1]?.date === word.date) continue;
		if (endsAtComma(word)) close(at + 1, /[;:]/.test(word.text));
		else if (isDash(word.text)) close(at + 1, true);
	}
	close(words.length, false);
	return segments;
}

const isDash = (text: string) => /^[–—-]+$/.test(text);

/** Participles that describe the noun before them: "a stock market index used by banks". */
const DESCRIBES =
	/^(?:used|known|based|owned|located|headquartered|called|founded|controlled|run|led|made)$/;

function kindOf(
	words: Word[],
	isFirst: boolean,
	lexicon: TitleLexicon
): Pick<ClauseSegment, 'kind' | 'verb'> {
	const first = words[0]?.bare ?? '';
	const verb = finiteVerbOf(words, lexicon);
	const main = { kind: 'main', verb: verb ?? 0 } as const;
	const isJoined = lexicon.joining.has(first);
	const opener = isJoined ? (words[1]?.bare ?? '') : first;
	if (lexicon.complements.has(opener)) return { kind: 'subordinate' };
	if (!lexicon.verbSecond) {
		if (opener === lexicon.to) return { kind: 'infinitive' };
		if (isFiniteAt(words, 0, lexicon) && !isFirst) return { kind: 'main', verb: 0 };
		const isApposition = lexicon.determiners.has(opener) && !isFirst;
		if (isApposition && DESCRIBES.test(words[verb ?? 0]?.bare ?? '')) return { kind: 'fragment' };
		if (verb === undefined || opensWithParticiple(words, lexicon)) return { kind: 'fragment' };
		const depends = lexicon.conjunctions.has(opener) || lexicon.relatives.has(opener);
		return depends && !(isFirst && isCapital(words[1]) && lexicon.prepositions.has(first))
			? { kind: 'subordinate' }
			: main;
	}
	const isInfinitive =
		hasInfinitive(words) &&
		!words.some(({ bare }, at) => lexicon.finite.has(bare) && isFiniteAt(words, at, lexicon));
	if (isInfinitive && !isFirst) return { kind: 'infinitive' };
	if (verb === undefined) return { kind: 'fragment' };
	const second = words[1]?.bare ?? '';
	const isRelative =
		lexicon.relatives.has(opener) ||
		(lexicon.prepositions.has(opener) && lexicon.relatives.has(second) && !isCapital(words[2]));
	if (isRelative && !isFirst && isVerbFinal(words, lexicon)) return { kind: 'subordinate' };
	if (lexicon.conjunctions.has(opener) && (isVerbFinal(words, lexicon) || !isCapital(words[1])))
		return verb === 1 && isFirst ? main : { kind: 'subordinate' };
	return main;
}

const hasInfinitive = (words: Word[]) =>
	words.some(
		({ bare }, at) =>
			(bare === 'zu' && /n$/.test(words[at + 1]?.bare ?? '') && !isCapital(words[at + 1])) ||
			/^\p{L}{2,6}zu\p{L}{3,}en$/u.test(bare)
	);
