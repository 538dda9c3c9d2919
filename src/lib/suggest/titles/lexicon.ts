import type { EventLanguage } from '#lib/suggest/events/language.ts';

/** A language's word lists as sets, by their role in a clause. */
export type TitleLexicon = ReturnType<typeof compile>;

const known = new WeakMap<EventLanguage, TitleLexicon>();

export function lexiconOf(language: EventLanguage): TitleLexicon {
	const lexicon = known.get(language) ?? compile(language);
	known.set(language, lexicon);
	return lexicon;
}

const setOf = (...lists: string[]) => new Set(lists.join(' ').split(/\s+/));

function compile(language: EventLanguage) {
	const { title, articles, auxiliaries, plans, hypothetical, beforeDates, fillers } = language;
	return {
		...language,
		coordinators: setOf(language.coordinators, language.and),
		joining: setOf(language.and),
		openers: setOf(fillers, language.coordinators, language.content, title.openers),
		fillers: setOf(fillers),
		fronted: setOf(language.timeWords, title.adverbs, fillers, title.openers),
		determiners: setOf(articles, title.determiners),
		articles: setOf(articles),
		prepositions: setOf(title.prepositions),
		auxiliaries: setOf(auxiliaries, plans, hypothetical),
		modals: setOf(title.modals),
		copulas: setOf(title.copulas),
		finite: setOf(auxiliaries, plans, hypothetical, title.verbs),
		pronouns: setOf(title.pronouns),
		replaceable: setOf(title.replaceable),
		oblique: setOf(title.oblique),
		relatives: setOf(title.relatives),
		complements: setOf(title.complements),
		additions: setOf(title.additions),
		conjunctions: setOf(title.conjunctions),
		adjuncts: setOf(title.adjuncts),
		adverbials: setOf(title.adverbials),
		places: setOf(title.places),
		loose: setOf(title.loose),
		subjects: setOf(title.subjects),
		particles: setOf(title.particles),
		passive: setOf(title.passive),
		noEnds: setOf(articles, title.prepositions, title.determiners, title.noEnds, language.and),
		beforeDates: setOf(beforeDates),
		onDate: setOf(language.onDate),
		notVerbs: setOf(
			articles,
			beforeDates,
			title.prepositions,
			fillers,
			title.determiners,
			language.negations,
			title.adverbs
		)
	};
}
