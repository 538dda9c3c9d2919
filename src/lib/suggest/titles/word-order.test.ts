import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GERMAN_EVENTS } from '#lib/suggest/events/de.ts';
import { lexiconOf } from './lexicon.ts';
import { segmentsOf } from './segment.ts';
import { subjectFirst, subordinateToMain } from './word-order.ts';
import { textOf, wordsOf } from './word.ts';

const german = lexiconOf(GERMAN_EVENTS);
const words = (text: string) => wordsOf(text, 0, []);
const said = (some: ReturnType<typeof words> | undefined) => some && textOf(some);

describe('subject first', () => {
	it.each([
		['zog Elon Musk gegen Acme vor Gericht', 'Elon Musk zog gegen Acme vor Gericht'],
		['kaufte der Konzern ein Werk', 'der Konzern kaufte ein Werk'],
		['stellte die neue Chefin ihre Pläne vor', 'die neue Chefin stellte ihre Pläne vor'],
		['klagten Acme und Globex gegen das Urteil', 'Acme und Globex klagten gegen das Urteil'],
		['rief Acme 12 000 Speicher zurück', 'Acme rief 12 000 Speicher zurück'],
		// the phrase with a preposition may belong to the subject
		['kündigte der Chef von Acme einen Umbau an', undefined],
		['wählte der Konzernchef in Berlin eine neue Strategie', undefined],
		// two people, or one with two names
		['hatte Zentralbankchef Ioannis Stournaras Premier Alexis Tsipras gewarnt', undefined],
		// an object first
		['verklagte den Konzern eine Sammelstiftung', undefined],
		['setzten sich die Parteien zusammen', undefined],
		['klagte Acme', undefined]
	])('%s', (clause, main) => {
		expect(said(subjectFirst(words(clause), [], german))).toBe(main);
	});
});

describe('a subordinate clause as a main clause', () => {
	it.each([
		['dass Acme das Werk gekauft hat', 'Acme hat das Werk gekauft'],
		[
			'weil die Kommission nun ausgetauscht werden soll',
			'die Kommission soll nun ausgetauscht werden'
		],
		['dass der Transfer von Deutschen beschlossen worden ist', undefined],
		// a verb with a separable prefix
		['die der Minister in Magdeburg vorstellte', undefined]
	])('%s', (clause, main) => {
		expect(said(subordinateToMain(words(clause), [], german))).toBe(main);
	});
});

describe('segments', () => {
	it.each([
		['Bosch, der Konzern, verklagte Globex', ['fragment', 'fragment', 'main']],
		['Bosch kündigte an, dass es klage', ['main', 'subordinate']],
		['Bosch drohte damit, das Werk zu schliessen', ['main', 'infinitive']],
		['«Ja, wir klagen», sagte Meier', ['main', 'main']],
		['Das Werk, das Bosch gebaut hat, steht leer', ['fragment', 'subordinate', 'main']]
	])('%s', (text, kinds) => {
		expect(segmentsOf(words(text), true, german).map(({ kind }) => kind)).toEqual(kinds);
	});

	it('hold every word once, in order', () => {
		const pieces = ['Bosch', 'klagte,', 'dass', '–', '«', 'und', 'es;', 'zu', '2019', '„ja“,'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (some) => {
				const all = words(some.join(' '));
				const kept = segmentsOf(all, true, german).flatMap((segment) => segment.words);
				expect(textOf(kept)).toBe(textOf(all.filter(({ text }) => !/^[–—-]+$/.test(text))));
			})
		);
	});
});
