import { finiteVerbOf, isFiniteAt } from './finite-verb.ts';
import type { TitleLexicon } from './lexicon.ts';
import { endOfNounPhrase } from './noun-phrase.ts';
import { endOfPhrase } from './phrases.ts';
import { endsAtComma, isCapital, isName, type Word } from './word.ts';

/** A noun phrase that may be a headline; `isOccasion` if the clause opens by naming it as what happened. */
export type HeadlinePhrase = { words: Word[]; isOccasion: boolean };

/** Dative plurals, which differ from the nominative, but for nouns that end alike in both. */
const DATIVE_PLURAL = /(?<!ung|ion|ät|heit|keit|schaft|ent|ist)(?:en|ern|eln)$/u;
/** Prepositions of what happened at the beginning of a clause. */
const OPENS_OCCASION = /^(?:bei|beim|nach|während|wegen|durch|seit|mit)$/;
/** Endings of nouns for what happens. */
const OCCASION =
	/(?:karambolage|sturz|stürze|unfall|unglück|brand|anschlag|angriff|überfall|kauf|verkauf|streik|treffen|gipfel|besuch|rücktritt|prozess|übernahme|eröffnung|schliessung|schließung|gründung|explosion|kollision|fusion|demonstration|kontrolle|razzia|wahl|wahlen|konferenz|versammlung|messe|exekution|hinrichtung|abstimmung)$/u;

/** The noun phrases of a German clause as they stand in the nominative, each as long as is certain first. */
export function* germanPhrases(
	words: Word[],
	names: readonly number[],
	lexicon: TitleLexicon
): Generator<HeadlinePhrase> {
	const verb = finiteVerbOf(words, lexicon);
	for (let at = 0; at < words.length - 1; at++) {
		const from = headAt(words, at, lexicon);
		if (from === undefined) continue;
		const ends = endsOf(words, at, names, lexicon).filter((end) => isEnd(words, end, lexicon));
		const before = words[at - 1]?.bare ?? '';
		const isOccasion =
			isPredicate(words, at) ||
			(at === 1 && OPENS_OCCASION.test(before) && OCCASION.test(words[from]?.bare ?? ''));
		// a phrase behind the verb may belong to it: "sorgt die Übernahme von Acme | für Ärger"
		const isBehindVerb = !isOccasion && verb !== undefined && at > verb;
		for (const end of isBehindVerb ? ends : ends.toReversed())
			yield { words: words.slice(from, end), isOccasion };
	}
}

/**
 * Where the phrase at `at` begins as a headline, which is behind its article; undefined if none begins there, or if
 * an adjective has the ending of another case.
 */
function headAt(words: Word[], at: number, lexicon: TitleLexicon): number | undefined {
	const { determiners, articles, prepositions } = lexicon;
	const [word, before] = [words[at], words[at - 1]];
	if (!word || word.date || determiners.has(before?.bare ?? '')) return undefined;
	const isBound = !before || endsAtComma(before);
	const isBehindPreposition = !isBound && prepositions.has(before.bare);
	if (!isBound && isName(before) && !isBehindPreposition) return undefined;
	const isAdjective = !isBound && !isBehindPreposition && /e[nrsm]?$/.test(before.bare);
	if (isName(word) && isAdjective && !isFiniteAt(words, at - 1, lexicon)) return undefined;
	const isDeterminer = articles.has(word.bare) && (!isCapital(word) || at === 0);
	const first = isDeterminer ? at + 1 : at;
	const noun = words[first];
	if (!noun || noun.date) return undefined;
	if (at === 0 && !isDeterminer && opensAdverbial(word, lexicon)) return undefined;
	if (isCapital(noun)) {
		const isPlural = isBehindPreposition || word.bare === 'den';
		const isGenitive = /^(?:des|eines)$/.test(word.bare);
		if (isGenitive || (isPlural && DATIVE_PLURAL.test(noun.bare))) return undefined;
		return first;
	}
	if (isBehindPreposition || !isDeterminer) return undefined;
	// "der geplante Kauf" opens a clause in the nominative, "die geplante Übernahme" is the same in the accusative
	const isSame =
		at === 0 || isPredicate(words, at) ? /^(?:der|die|das|ein|eine)$/ : /^(?:die|das|eine)$/;
	return isSame.test(word.bare) ? at : undefined;
}

/** "Es ist | die erste Hinrichtung im Königreich". */
const isPredicate = (words: Word[], at: number) =>
	at === 2 &&
	/^(?:es|dies|das)$/.test(words[0]?.bare ?? '') &&
	/^(?:ist|war|sind|waren|wird|wurde|bleibt)$/.test(words[1]?.bare ?? '');

const opensAdverbial = ({ bare }: Word, { prepositions, fronted, adjuncts }: TitleLexicon) =>
	[prepositions, fronted, adjuncts].some((set) => set.has(bare));

/** Where the phrase at `at` may end: behind its noun, its genitive, and each phrase with a preposition. */
function endsOf(
	words: Word[],
	at: number,
	names: readonly number[],
	lexicon: TitleLexicon
): number[] {
	let end = endOfNounPhrase(words, at, names, lexicon);
	if (end === at) return [];
	const ends = [end];
	while (end < words.length && !endsAtComma(words[end - 1])) {
		const next = isNamed(words[end], names)
			? endOfNounPhrase(words, end, names, lexicon)
			: (endOfPhrase(words, end, names, lexicon) ?? end);
		if (next === end || words.slice(end, next).some(({ date }) => date)) break;
		end = next;
		ends.push(end);
	}
	return ends;
}

const isNamed = (word: Word | undefined, names: readonly number[]) =>
	word !== undefined && names.some((name) => word.start <= name && name < word.end);

/** True if nothing that belongs to the phrase stands at `end`. */
function isEnd(words: Word[], end: number, lexicon: TitleLexicon): boolean {
	const [last, next] = [words[end - 1], words[end]];
	if (!last || last.date || !isName(last)) return false;
	if (!next || endsAtComma(last)) return true;
	if (isName(next) || next.date || lexicon.joining.has(next.bare)) return false;
	if (/^(?:der|des|von|vom|und|oder|sowie|als|wie|bis)$/.test(next.bare)) return false;
	return true;
}
