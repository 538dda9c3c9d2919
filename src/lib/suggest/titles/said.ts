import type { Clause } from '#lib/suggest/events/parts.ts';
import { formsOf } from './edges.ts';
import { COST, type TitleForm, type TitleContext } from './forms.ts';
import type { TitleLexicon } from './lexicon.ts';
import { mainClauseAround } from './main-clause.ts';
import type { ClauseSegment } from './segment.ts';
import { shorterForms } from './shorten.ts';
import { subordinateToMain } from './word-order.ts';

/** "Meier sagte, dass …": what is said, where both would be too long. */
export function* saidBehind(
	segments: ClauseSegment[],
	at: number,
	{ action }: Clause,
	{ mentions: names }: TitleContext,
	lexicon: TitleLexicon
): Generator<TitleForm> {
	const next = segments
		.slice(at)
		.find(({ words }) => lexicon.complements.has(words[0]?.bare ?? ''));
	const words = next?.words ?? segments[at]?.words ?? [];
	const opener = words.findIndex(({ bare }) => /^(?:dass|daß|that)$/.test(bare));
	if (!action?.says || opener < 0 || (words[opener]?.start ?? 0) < action.end) return;
	const inner = words.slice(opener);
	const main = lexicon.verbSecond ? subordinateToMain(inner, names, lexicon) : inner.slice(1);
	if (!main) return;
	for (const form of formsOf(main, names, lexicon)) {
		yield { words: form, cost: COST.noun, isSaid: true };
		for (const shorter of shorterForms(form, { dates: [] }, names, lexicon))
			yield { words: shorter, cost: COST.noun + 0.2, isSaid: true };
	}
}

/** "…, sagte Meier": what is said, as the event's claim names who says it. */
export function* saidBefore(
	segments: ClauseSegment[],
	at: number,
	{ action }: Clause,
	{ mentions: names }: TitleContext,
	lexicon: TitleLexicon
): Generator<TitleForm> {
	const [verb] = segments[at]?.words ?? [];
	if (!action?.says || at === 0 || verb?.start !== action.start) return;
	const extent = mainClauseAround(segments.slice(0, at), at - 1, undefined, lexicon);
	if (!extent) return;
	const words = segments.slice(extent.from, at).flatMap((one) => one.words);
	for (const form of formsOf(words, names, lexicon)) {
		yield { words: form, cost: COST.shortened, isSaid: true };
		for (const shorter of shorterForms(form, { dates: [] }, names, lexicon))
			yield { words: shorter, cost: COST.shortened + 1, isSaid: true };
	}
}
