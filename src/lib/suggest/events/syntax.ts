import type { EventLanguage } from './language.ts';
import type { Clause } from './parts.ts';

/** The word in lower case without punctuation at its ends. */
export const bare = (word: string) =>
	word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const isCapital = (word: string | undefined) => /^\P{L}*\p{Lu}/u.test(word ?? '');
const isName = (word: string | undefined) => /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(word ?? '');
const endsPart = (word: string | undefined) => /[,;:]$/.test(word ?? '');

const MIN_TITLE_LENGTH = 12;
const MAX_SUBJECT_WORDS = 7;

/** A rule of titles that is waived: no finite verb, an unnamed pronoun, or all but the length and the ending. */
export type Exception = 'nominal' | 'pronoun' | 'any';

/** Operations on the words of a clause that need a language's word order; words keep their case and punctuation. */
export type Syntax = ReturnType<typeof makeSyntax>;

const known = new WeakMap<EventLanguage, Syntax>();

/** The operations for a language, cached. */
export function createSyntax(language: EventLanguage): Syntax {
	const cached = known.get(language);
	if (cached) return cached;
	const syntax = makeSyntax(language);
	known.set(language, syntax);
	return syntax;
}

function makeSyntax(language: EventLanguage) {
	const setOf = (...lists: string[]) => new Set(lists.join(' ').split(/\s+/));
	const { verbSecond } = language;
	const { auxiliaries, articles, beforeDates, fillers, plans, hypothetical, negations } = language;
	const title = language.title;
	const openers = setOf(fillers, language.coordinators, language.content, title.openers);
	const determiners = setOf(articles, title.determiners);
	const finite = setOf(auxiliaries, plans, hypothetical, title.verbs);
	const pronouns = setOf(title.pronouns);
	const replaceable = setOf(title.replaceable);
	const prepositions = setOf(title.prepositions);
	const noEnds = setOf(articles, title.prepositions, title.determiners, title.noEnds, language.and);
	const particles = setOf(title.particles);
	const auxiliary = setOf(auxiliaries);
	const passive = setOf(title.passive);
	const fillerSet = setOf(fillers);
	const and = setOf(language.and);
	const conjunctions = setOf(language.subordinators, language.coordinators, language.content);
	const notVerbs = setOf(
		articles,
		beforeDates,
		title.prepositions,
		fillers,
		title.determiners,
		negations,
		title.adverbs
	);

	const isFiniteVerb = (word: string) => {
		if (isCapital(word)) return false;
		const lower = bare(word);
		return finite.has(lower) || (!notVerbs.has(lower) && language.verbEnding.test(lower));
	};

	/** Index after the noun phrase at `from`: article, adjectives, nouns, a genitive; `from` itself if there is none. */
	const endOfNoun = (words: string[], from: number, names: string[] = []): number => {
		let at = from;
		if (determiners.has(bare(words[at] ?? ''))) at++;
		if (verbSecond) {
			const limit = at + 4;
			while (
				at < limit &&
				!isName(words[at]) &&
				/(?:e|en|er|es|em)$/u.test(bare(words[at] ?? '')) &&
				isModifier(words, at)
			)
				at++;
		}
		const nouns = at;
		while (isName(words[at]) && (at === nouns || !names.includes(bare(words[at] ?? '')))) {
			at++;
			if (endsPart(words[at - 1])) return at;
		}
		if (at === nouns) return from;
		if (verbSecond && /^(?:der|des)$/.test(bare(words[at] ?? ''))) {
			const genitive = endOfNoun(words, at);
			if (genitive > at + 1) return genitive;
		}
		return at;
	};
	const isModifier = (words: string[], at: number) => {
		for (let next = at + 1; next < at + 4; next++) if (isName(words[next])) return true;
		return false;
	};

	/** The end of a prepositional phrase that begins at `from`; undefined if none does. */
	const endOfPhrase = (words: string[], from: number): number | undefined => {
		if (!prepositions.has(bare(words[from] ?? '')) || isCapital(words[from])) return undefined;
		if (!verbSecond) {
			let to = from + 1;
			while (
				to < words.length &&
				!prepositions.has(bare(words[to] ?? '')) &&
				!conjunctions.has(bare(words[to] ?? '')) &&
				!isFiniteVerb(words[to] ?? '') &&
				!endsPart(words[to - 1])
			)
				to++;
			return to > from + 1 ? to : undefined;
		}
		const to = endOfNoun(words, from + 1);
		return to > from + 1 ? to : undefined;
	};

	const syntax = {
		isFiniteVerb,

		withoutOpeners(words: string[]): string[] {
			let from = 0;
			while (
				from < words.length - 2 &&
				openers.has(bare(words[from] ?? '')) &&
				!isNoun(words[from], from)
			)
				from++;
			return words.slice(from);
		},

		/** True if the words begin with a verb, so that they lack a subject or ask a question. */
		opensWithVerb(words: string[], { action }: Clause): boolean {
			const lower = bare(words[0] ?? '');
			if (auxiliary.has(lower) || finite.has(lower)) return true;
			if (isCapital(words[0])) return false;
			const verb = bare(action?.words.split(/\s/)[0] ?? '');
			if (action?.form === 'verb' && verb === lower && !prepositions.has(lower)) return true;
			if (notVerbs.has(lower)) return false;
			if (!verbSecond) return /ed$|ing$/.test(lower);
			return /(?:t|te|ten)$/.test(lower) || (/en$/.test(lower) && !isCapital(words[1]));
		},

		/** German: subject before the verb ("zog Elon Musk vor Gericht"), the final verb of a "dass" clause second. */
		toMain(words: string[], names: string[]): string[] {
			if (!verbSecond) return words;
			const ordered = subjectFirst(words, names);
			return ordered.filter(
				(word, at) => at === 0 || !fillerSet.has(bare(word)) || and.has(bare(word))
			);
		},

		/** A relative clause as a main clause about its antecedent; undefined if the pronoun may be its object. */
		relativeToMain(words: string[], antecedent: string): string[] | undefined {
			if (!verbSecond) return [antecedent, ...words];
			const last = words.at(-1) ?? '';
			if (!passive.has(bare(last))) return undefined;
			return [antecedent, bare(last), ...words.slice(1, -1)];
		},

		/** The words after a prepositional phrase at their start; undefined if there is none. */
		withoutLeadingPhrase(words: string[]): string[] | undefined {
			if (!prepositions.has(bare(words[0] ?? ''))) return undefined;
			if (!verbSecond) {
				const comma = words.findIndex((word) => word.endsWith(','));
				return comma > 0 && comma < 12 ? words.slice(comma + 1) : undefined;
			}
			const verb = words.findIndex(
				(word, at) => at > 1 && isFiniteVerb(word) && isName(words[at - 1])
			);
			return verb > 0 && verb < 12 ? words.slice(verb) : undefined;
		},

		/** The noun phrase around an action with the prepositional phrases after it. */
		nominal(words: string[], action: string): string[] {
			const first = bare(action.split(/\s/)[0] ?? '');
			const at = words.findIndex((word) => bare(word).includes(first));
			if (at < 0) return [];
			let from = at;
			while (from > 0 && isName(words[from - 1]) && !endsPart(words[from - 1])) from--;
			let to = at + 1;
			while (isName(words[to]) && !endsPart(words[to - 1])) to++;
			for (let end: number | undefined = to; end !== undefined; end = endOfPhrase(words, end)) {
				if (words.slice(from, end).join(' ').length > 70) break;
				to = end;
			}
			return words.slice(from, to);
		},

		/** The subject at the start of a main clause, up to its verb. */
		subjectOf(words: string[], clause?: Clause): string[] | undefined {
			const verb = bare(clause?.action?.words.split(/\s/)[0] ?? '');
			const at = words.findIndex(
				(word) => isFiniteVerb(word) || (verb !== '' && bare(word) === verb)
			);
			const subject = words.slice(0, at < 0 ? (clause ? 0 : words.length) : at);
			const [first = ''] = subject;
			if (subject.length === 0 || subject.length > MAX_SUBJECT_WORDS) return undefined;
			if (prepositions.has(bare(first)) || pronouns.has(bare(first))) return undefined;
			if (!isCapital(first) && !determiners.has(bare(first))) return undefined;
			return subject.map((word) => word.replace(/[,;:]$/, ''));
		},

		/** Replaces a pronoun as the subject by the name it refers to; undefined if it has none. */
		nameSubject(words: string[], referent: string | undefined): string[] | undefined {
			let isNamed = false;
			const named: string[] = [];
			for (const [at, word] of words.entries()) {
				const lower = bare(word);
				const isPronoun =
					pronouns.has(lower) &&
					!(
						title.ambiguous.test(lower) &&
						isModifier(words, at) &&
						(isCapital(words[at + 1]) || /e[nrsm]?$/.test(bare(words[at + 1] ?? '')))
					);
				if (isPronoun && !isNamed && !(at > 0 && title.objects.test(lower))) {
					if (!referent || !replaceable.has(lower)) return undefined;
					named.push(word.replace(/\p{L}+/u, referent));
					isNamed = true;
					continue;
				}
				if (isCapital(word) && (at > 0 || !notVerbs.has(lower))) isNamed = true;
				named.push(word);
			}
			return named;
		},

		endOfPhrase,

		/** True if a clause may end before the word at `end`. */
		isBoundary(words: string[], end: number): boolean {
			const next = bare(words[end] ?? '');
			if (endsPart(words[end - 1])) return true;
			if (noEnds.has(bare(words[end - 1] ?? ''))) return false;
			return (
				prepositions.has(next) || conjunctions.has(next) || (!verbSecond && next === language.to)
			);
		},

		/** True if the words can stand as a title. */
		stands(words: string[], clause: Clause, exception?: Exception): boolean {
			const [first = '', second = ''] = words.map(bare);
			const last = bare(words.at(-1) ?? '');
			const text = words.join(' ');
			if (words.length < 2 || text.length < MIN_TITLE_LENGTH) return false;
			if (exception === 'any') return !noEnds.has(last);
			if (conjunctions.has(first) && !(determiners.has(first) && isModifierStart(words)))
				return false;
			if (exception !== 'nominal' && syntax.opensWithVerb(words, clause)) return false;
			if (noEnds.has(last) && !(particles.has(last) && verbSecond)) return false;
			if (/[…]|\.\.\.$/.test(text)) return false;
			if (!words.some(isCapital)) return false;
			const small = words.filter((word) => !isCapital(word)).map(bare);
			const repeated = small.some(
				(word, at) => word.length > 3 && isFiniteVerb(word) && small.indexOf(word) !== at
			);
			if (repeated) return false;
			if (exception === 'nominal') return true;
			return (
				second !== '' &&
				words.some(
					(word) =>
						isFiniteVerb(word) || bare(word) === bare(clause.action?.words.split(/\s/)[0] ?? ' ')
				)
			);
		}
	};

	const isNoun = (word: string | undefined, at: number) => at > 0 && isCapital(word);
	const isModifierStart = (words: string[]) => isCapital(words[1]) || isModifier(words, 0);

	function subjectFirst(words: string[], names: string[]): string[] {
		const [verb, ...rest] = words;
		if (verb === undefined || isCapital(verb)) return words;
		if (!/^\p{L}+(?:t|te|ten|en|e|st|\p{L})$/u.test(verb)) return words;
		if (determiners.has(bare(verb)) || beforeDates.split(' ').includes(bare(verb))) return words;
		if (prepositions.has(bare(verb)) || title.adverbs.split(' ').includes(bare(verb))) return words;
		const next = bare(rest[0] ?? '');
		const isPronoun = pronouns.has(next) && !determiners.has(next);
		const size = isPronoun ? 1 : endOfNoun(rest, 0, names);
		return size > 0 ? [...rest.slice(0, size), verb, ...rest.slice(size)] : words;
	}

	return syntax;
}
