import type { EventLanguage } from './language.ts';
import {
	namedIn,
	quote,
	textRange,
	type Before,
	type AnnotatedArticle,
	type Sentence
} from './annotated-article.ts';
import { tokensOf } from './sentences.ts';

/** Adds a sentence that only continues the event before it to its passages; false if it does not. */
export function attach(annotated: AnnotatedArticle, sentence: Sentence, before: Before): boolean {
	const last = before.proposals.at(-1);
	const [passage] = last?.passages ?? [];
	if (!last || !passage) return false;
	const { text, language } = annotated;
	if (isFragment(sentence, language) && passage.position) {
		const whole = textRange(text, passage.position.start, sentence.end);
		last.passages = [quote(annotated, whole)];
	} else if (last.claim.status === 'reported' && language.refersBack.test(sentence.words)) {
		last.passages.push(quote(annotated, sentence));
	} else return false;
	last.companies = [...new Set([...last.companies, ...namedIn(annotated, sentence)])];
	before.sentence = sentence;
	return true;
}

/** True for a sentence without a verb: it opens with a continuing word and no other word looks like a verb. */
function isFragment(sentence: Sentence, language: EventLanguage): boolean {
	const [first, ...rest] = tokensOf(sentence);
	if (!first || !language.continues.split(' ').includes(first.text)) return false;
	const verbs = new Set(`${language.auxiliaries} ${language.plans}`.split(' '));
	const small = new Set(
		`${language.articles} ${language.beforeDates} ${language.continues} ${language.coordinators} ${language.negations} ${language.fillers}`.split(
			' '
		)
	);
	const { words, start } = sentence;
	return rest.every(
		({ text, start: at }) =>
			!verbs.has(text) &&
			(small.has(text) ||
				!language.verbEnding.test(text) ||
				/^\p{Lu}/u.test(words.slice(at - start)))
	);
}
