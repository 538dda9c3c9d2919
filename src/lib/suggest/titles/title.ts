import type { EventLanguage } from '#lib/suggest/events/language.ts';
import type { Clause } from '#lib/suggest/events/parts.ts';
import type { QuotedRange } from '#lib/suggest/events/sentences.ts';
import { coreOf } from './core.ts';
import { clausesWithin } from './core-clauses.ts';
import { formsOfClause, MAX_CLAUSE_LENGTH, type TitleContext } from './forms.ts';
import { headline } from './headline.ts';
import { lexiconOf, type TitleLexicon } from './lexicon.ts';
import { MAX_LENGTH, MIN_LENGTH, rate, written, type Title } from './rating.ts';
import { textOf, wordsOf, type Word } from './word.ts';

/**
 * A title in the article's own words: the main clause of the event without its date, if it can be told where both
 * end; else a longer but whole clause; else, not to be trusted, the words round the event.
 */
export function titleOf(clause: Clause, context: TitleContext): Title {
	const { said } = context;
	if (said && /^(?:wie|as)\s/i.test(clause.words)) {
		const title = titleOf(said, { ...context, said: undefined });
		const whole = `${sourceAndVerb(clause, context.language)}: ${title.words}`;
		return whole.length <= MAX_LENGTH ? { ...title, words: whole } : title;
	}
	if (said) return titleOf(joined(clause, said, context.sentence), { ...context, said: undefined });
	const lexicon = lexiconOf(context.language);
	let best: (Title & { cost: number }) | undefined;
	for (const form of formsOfClause(clause, context, lexicon)) {
		if (best && form.cost >= best.cost) continue;
		const rated = rate(form, clause, context, lexicon);
		if (rated && (!best || rated.cost < best.cost)) best = rated;
	}
	if (best) {
		const { words, isTrusted, isWhole, isClause, isFit } = best;
		const core = isTrusted
			? undefined
			: (coreTitle(clause, context, lexicon) ?? headlineTitle(clause, best, context, lexicon));
		const isShort = isFit || core !== undefined;
		return { words: core ?? words, isTrusted, isWhole, isClause, isFit: isShort };
	}
	return {
		words: written(wordsOf(clause.words, clause.start, [])) || clause.words,
		isTrusted: false,
		isWhole: false,
		isClause: false,
		isFit: false
	};
}

/** The best of the clause's forms that stand once they are cut down to the length of a title. */
function coreTitle(
	clause: Clause,
	context: TitleContext,
	lexicon: TitleLexicon
): string | undefined {
	const { action, ...others } = clause;
	let best: (Title & { cost: number }) | undefined;
	// rather without the action than too long
	const attempts: Clause[] = action ? [clause, others] : [clause];
	for (const some of attempts) {
		for (const form of formsOfClause(clause, context, lexicon))
			for (const within of clausesWithin(form.words, context.mentions, lexicon)) {
				if (!form.isSaid && !isAbout(within, clause)) continue;
				const words = coreOf(within, some.action, context.mentions, lexicon);
				const rated = words && rate({ ...form, words }, some, context, lexicon);
				if (rated?.isTrusted && (!best || rated.cost < best.cost)) best = rated;
			}
		if (best) break;
	}
	return best?.words;
}

/** True if the words hold the event's action or its date: a clause beside it tells of something else. */
const isAbout = (words: Word[], { action, dates }: Clause) => {
	// "…, warnte er am Freitag": the event is what he says
	if (action?.kind === 'statement') return true;
	const places = [action, ...dates].filter((place) => place !== undefined);
	const isIn = (place: { start: number; end: number }) =>
		words.some(({ start, end }) => start < place.end && place.start < end);
	return places.length === 0 || places.some(isIn);
};

/** A noun phrase of the clause, where no form of it is a clause of the length of a title. */
function headlineTitle(
	clause: Clause,
	{ words: title, isClause }: Title,
	{ mentions, language }: TitleContext,
	lexicon: TitleLexicon
): string | undefined {
	if (isClause && title.length >= MIN_LENGTH && title.length <= MAX_LENGTH) return undefined;
	const words = wordsOf(clause.words.slice(0, MAX_CLAUSE_LENGTH), clause.start, clause.dates);
	const found = headline(words, clause, mentions, language, lexicon);
	return found && written(found);
}

/** A clause together with the one it introduces: "Bosch announced that …". */
function joined(clause: Clause, { end }: Clause, sentence: QuotedRange): Clause {
	const words = sentence.words.slice(clause.start - sentence.start, end - sentence.start);
	return { ...clause, end, words };
}

/** Shortens "Wie CNBC am Dienstag berichtete" to "CNBC berichtete". */
function sourceAndVerb({ words, start, dates, action }: Clause, language: EventLanguage): string {
	const others = new Set(`${language.beforeDates} ${language.fillers}`.split(' '));
	const end = action?.start ?? start;
	const source = wordsOf(words.slice(0, Math.max(0, end - start)), start, dates)
		.slice(1)
		.filter((word) => !word.date && !others.has(word.bare));
	return [textOf(source), action?.words.split(/\s/)[0] ?? ''].join(' ');
}
