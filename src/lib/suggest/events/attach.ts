import type { EventLanguage } from './language.ts';
import { namedIn, quote, stretch, type Before, type Reading, type Sentence } from './reading.ts';
import { tokensOf } from './sentences.ts';

/** A sentence that only goes on with the event before it becomes part of its passage, or another passage. */
export function attach(reading: Reading, sentence: Sentence, before: Before): boolean {
	const last = before.drafts.at(-1);
	const [passage] = last?.passages ?? [];
	if (!last || !passage) return false;
	const { text, language } = reading;
	if (isFragment(sentence, language) && passage.position) {
		const whole = stretch(text, passage.position.start, sentence.end);
		last.passages = [quote(reading, whole)];
	} else if (last.claim.status === 'reported' && language.refersBack.test(sentence.words)) {
		last.passages.push(quote(reading, sentence));
	} else return false;
	last.companies = [...new Set([...last.companies, ...namedIn(reading, sentence)])];
	before.sentence = sentence;
	return true;
}

/** A sentence without a verb: it begins as one that goes on, and no small word in it ends as verbs do. */
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
