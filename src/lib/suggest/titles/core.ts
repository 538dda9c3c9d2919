import { englishParts } from './core-en.ts';
import { germanParts } from './core-de.ts';
import { finiteVerbOf } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { isComplete } from './main-clause.ts';
import type { WordSpan } from './phrases.ts';
import { endsAtComma, isCapital, isQuoted, textOf, type Word } from './word.ts';
import { unpunctuated } from './word-order.ts';

/** Length that a title may have, in UTF-16 units. */
const MAX_LENGTH = 70;

/**
 * A clause that cannot be shortened with certainty, without as much of what a grammar lets it do without as makes
 * it too long. It is a clause again, but has to be read: it may say more than the article does. Undefined if
 * what has to stay is too long.
 */
export function coreOf(
	words: Word[],
	action: { start: number; end: number } | undefined,
	names: readonly number[],
	lexicon: TitleLexicon
): Word[] | undefined {
	const verb = finiteVerbOf(words, lexicon);
	if (verb === undefined || words.some(({ text }) => /^(?:[–—-]+|\/)$/.test(text)))
		return undefined;
	// "Acme followed on Monday: with …": what stands behind the colon is no part of the clause
	if (words.some(({ text }, at) => at > verb && at < words.length - 1 && /[:;]$/.test(text)))
		return undefined;
	const parts = lexicon.verbSecond
		? germanParts(words, verb, names, lexicon)
		: englishParts(words, verb, lexicon);
	const isKept = ({ from, to }: WordSpan) =>
		isApposed(words, to, lexicon) ||
		words.slice(from, to).some(({ text }) => isQuoted(text)) ||
		(action !== undefined &&
			words.slice(from, to).some(({ start, end }) => start < action.end && action.start < end));
	let gone: WordSpan[] = [];
	const isFit = (some: WordSpan[]) => textOf(without(words, some)).length <= MAX_LENGTH;
	for (const part of parts) {
		if (isFit(gone)) break;
		if (!isKept(part)) gone.push(part);
	}
	// a headline has no article before a name: "Acme Group was chosen"
	const [first, second] = words;
	if (!lexicon.verbSecond && first?.bare === 'the' && isCapital(second) && !isFit(gone))
		gone.push({ from: 0, to: 1 });
	if (!isFit(gone)) return undefined;
	// a part that went before a longer one may fit again
	for (const part of [...gone]) {
		const others = gone.filter((other) => other !== part);
		const isInside = others.some(({ from, to }) => from <= part.from && part.to <= to);
		if (!isInside && isFit(others)) gone = others;
	}
	const core = without(words, gone);
	return isComplete(core, finiteVerbOf(core, lexicon) ?? 0, lexicon) ? core : undefined;
}

/** "des Instituts, | ein Ableger der Universität": it is about the noun before it. */
const isApposed = (words: Word[], to: number, { articles }: TitleLexicon) => {
	const comma = words.findIndex((word, at) => at >= to - 1 && endsAtComma(word));
	return comma >= 0 && articles.has(words[comma + 1]?.bare ?? '');
};

/** The words without the parts, and without the commas that set them off. */
function without(words: Word[], parts: WordSpan[]): Word[] {
	const kept = words.flatMap((word, at) => {
		if (parts.some(({ from, to }) => from <= at && at < to)) return [];
		const part = parts.find(({ from }) => from === at + 1);
		if (!part) return [word];
		const { text } = unpunctuated(word);
		const isBound = endsAtComma(words[part.to - 1]) && !endsAtComma(word);
		return [{ ...word, text: isBound ? `${text},` : text }];
	});
	const last = kept.at(-1);
	return last ? [...kept.slice(0, -1), unpunctuated(last)] : [];
}
