import type { TitleLexicon } from './lexicon.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** Maximum number of capitalised words in a subject: more are probably two noun phrases. */
const MAX_SUBJECT_NOUNS = 3;
/** Maximum number of words between an article and the participle before its noun. */
const MAX_ATTRIBUTE_WORDS = 9;

/**
 * The index after the noun phrase at `from`: determiner, adjectives, nouns, a genitive; `from` itself if there is
 * none. `names` are the offsets of company names, each of which begins a phrase of its own.
 */
export function endOfNounPhrase(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number {
	let at = from;
	if (lexicon.determiners.has(words[at]?.bare ?? '')) at++;
	// "der 31 Jahre alte Konzernchef"
	if (/^\d/.test(words[at]?.text ?? '') && isCapital(words[at + 1]) && isMeasure(words[at + 2]))
		at += 3;
	if (at > from) at = behindAttribute(words, at, lexicon);
	const limit = at + 4;
	while (at < limit && isAdjective(words, at)) at++;
	const nouns = at;
	while (
		isName(words[at]) &&
		(at === nouns || !(isNamed(words[at], names) || isAmount(words, nouns, at)))
	) {
		at++;
		if (endsAtComma(words[at - 1])) return at;
		// "Geld- und Kassenautomaten"
		const isShared =
			/-$/.test(words[at - 1]?.text ?? '') && lexicon.joining.has(words[at]?.bare ?? '');
		// "Rio de Janeiro"
		const isLinked = /^(?:de|da|di|do|du|del|della|la|van|y)$/.test(words[at]?.bare ?? '');
		if ((isShared || isLinked) && isCapital(words[at + 1])) at++;
	}
	if (at === nouns) return from;
	if (lexicon.verbSecond && /^(?:der|des)$/.test(words[at]?.bare ?? '')) {
		const genitive = endOfNounPhrase(words, at, names, lexicon);
		if (genitive > at + 1) return genitive;
	}
	return at;
}

/** "Nordwerk | 12 000 Speicher": a number that counts what follows it; not "Windows 11" or "12 000". */
const isAmount = (words: Word[], from: number, at: number) =>
	!words[at]?.date &&
	/^\d+(?:[.,’']\d+)*$/.test(words[at]?.text ?? '') &&
	!/^\d/.test(words[from]?.text ?? '') &&
	isName(words[at + 1]);

/** "die | im Dezember auf der Insel Bali tagende | Konferenz": what stands between an article and its participle. */
function behindAttribute(words: Word[], from: number, lexicon: TitleLexicon): number {
	const first = words[from]?.bare ?? '';
	if (!lexicon.verbSecond || !(lexicon.prepositions.has(first) || first === 'sich')) return from;
	for (let at = from + 1; at < from + MAX_ATTRIBUTE_WORDS; at++) {
		if (!words[at] || endsAtComma(words[at - 1])) return from;
		const isParticiple = /(?:end|t|en)e[nrsm]?$/.test(words[at]?.bare ?? '') && !isName(words[at]);
		const opens = ['determiners', 'prepositions'] as const;
		const isBehindNoun =
			isName(words[at - 1]) || /(?:ig|lich|isch|sam|bar|er)$/.test(words[at - 1]?.bare ?? '');
		if (
			!isParticiple ||
			!isBehindNoun ||
			opens.some((set) => lexicon[set].has(words[at]?.bare ?? ''))
		)
			continue;
		if (isName(words[at + 1]) || (isAdjective(words, at + 1) && isName(words[at + 2]))) return at;
	}
	return from;
}

const isMeasure = (word: Word | undefined) =>
	/^(?:alt|lang|hoh|tief|breit|schwer|gross|groß|teur|entfernt)e[nrsm]?$/u.test(word?.bare ?? '');

const isAdjective = (words: Word[], at: number) =>
	!isName(words[at]) &&
	/(?:e|en|er|es|em)$|^sog$/u.test(words[at]?.bare ?? '') &&
	words.slice(at + 1, at + 4).some(isName);

const isNamed = (word: Word | undefined, names: readonly number[]) =>
	word !== undefined && names.some((start) => word.start <= start && start < word.end);

/**
 * The index after the subject at `from`, in German; undefined unless its extent is certain: a phrase with a
 * preposition after a common noun may belong to it, and adjacent nouns may be two phrases.
 */
export function endOfSubject(
	words: Word[],
	from: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number | undefined {
	const first = words[from];
	if (!first || lexicon.oblique.has(first.bare)) return undefined;
	if (lexicon.replaceable.has(first.bare) && !lexicon.determiners.has(first.bare)) return from + 1;
	let end = endOfNounPhrase(words, from, names, lexicon);
	if (lexicon.joining.has(words[end]?.bare ?? '')) {
		const second = endOfNounPhrase(words, end + 1, names, lexicon);
		if (second === end + 1) return undefined;
		end = second;
	}
	if (end === from || endsAtComma(words[end - 1])) return undefined;
	const phrase = words.slice(from, end);
	const nouns = phrase.filter(isCapital).length;
	const next = words[end]?.bare ?? '';
	const isProper = !lexicon.determiners.has(first.bare) && isCapital(first);
	if (nouns > MAX_SUBJECT_NOUNS || nouns === 0) return undefined;
	if (phrase.some(({ date }) => date)) return undefined;
	if (/^(?:von|vom|aus|des|der|und|oder|sowie|für)$/.test(next)) return undefined;
	if (isName(words[end]) && !isProper) return undefined;
	// "der 31 Jahre | alte Konzernchef"
	if (
		isAdjective(words, end) &&
		![lexicon.determiners, lexicon.prepositions, lexicon.fronted].some((set) => set.has(next))
	)
		return undefined;
	return lexicon.prepositions.has(next) && !isProper && !isTime(words, end) ? undefined : end;
}

/** True if the words at `at` are a phrase of time: "am 3. Mai". */
const isTime = (words: Word[], at: number) =>
	words.slice(at + 1, at + 3).some(({ date }) => date !== undefined);
