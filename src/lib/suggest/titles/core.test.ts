import { describe, expect, it } from 'vitest';
import { eventLanguage } from '#lib/suggest/events/text-language.ts';
import { clausesWithin } from './core-clauses.ts';
import { coreOf } from './core.ts';
import { lexiconOf } from './lexicon.ts';
import { textOf, wordsOf } from './word.ts';

const COMPANIES = ['Bosch', 'Globex', 'Acme'];

function read(tag: string, text: string) {
	const language = eventLanguage(tag);
	if (!language) throw new Error(tag);
	const names = COMPANIES.map((name) => text.indexOf(name)).filter((at) => at >= 0);
	return { words: wordsOf(text, 0, []), names, lexicon: lexiconOf(language) };
}

function core(tag: string, text: string, verb?: string) {
	const { words, names, lexicon } = read(tag, text);
	const start = verb === undefined ? -1 : text.indexOf(verb);
	const action = verb === undefined ? undefined : { start, end: start + verb.length };
	const left = coreOf(words, action, names, lexicon);
	return left && textOf(left);
}

function clauses(tag: string, text: string) {
	const { words, names, lexicon } = read(tag, text);
	return [...clausesWithin(words, names, lexicon)].map(textOf);
}

describe('German', () => {
	it.each([
		[
			'a clause behind the comma goes first',
			'Bosch schliesst das Werk in Feuerbach, weil die Nachfrage nach Pumpen in Europa sinkt',
			'Bosch schliesst das Werk in Feuerbach'
		],
		[
			'adverbs go before phrases',
			'Bosch hat zudem bereits im Werk in Feuerbach den Bau der neuen Anlage bekanntgegeben',
			'Bosch hat im Werk in Feuerbach den Bau der neuen Anlage bekanntgegeben'
		],
		[
			'the last phrase goes first',
			'Bosch baut ein Werk für die Kunden aus der Schweiz auf einem alten Flugplatz bei Ulm',
			'Bosch baut ein Werk für die Kunden aus der Schweiz'
		],
		[
			'a phrase goes with the name that belongs to it',
			'Der Kampf mit dem grossen europäischen Rivalen Globex um den Markt ist erbittert',
			'Der Kampf mit dem grossen europäischen Rivalen Globex ist erbittert'
		],
		[
			'a phrase that completes the verb stays',
			'Bosch hat in seinen grossen deutschen Werken im Süden für die Sicherheit der Anlagen gesorgt',
			'Bosch hat für die Sicherheit der Anlagen gesorgt'
		],
		[
			'what a separated verb is about stays',
			'Bosch dachte öffentlich über eine teilweise Auslagerung seines ganzen Betriebs nach',
			'Bosch dachte öffentlich über eine teilweise Auslagerung nach'
		],
		[
			'a modal verb keeps its infinitive',
			'Damals mussten die Bürger der Stadt das Land, das sie bewohnten, verlassen und in die Schweiz umsiedeln',
			undefined
		],
		[
			'what it is compared with goes',
			'Der operative Gewinn des Konzerns fiel im Quartal um 7,5 Prozent geringer aus als ein Jahr zuvor',
			'Der operative Gewinn des Konzerns fiel um 7,5 Prozent geringer aus'
		],
		[
			'what is added behind the verb goes',
			'Bosch arbeitete in der Krise eng mit den Reservisten zusammen sowie mit Vertretern der Gemeinden',
			'Bosch arbeitete in der Krise eng mit den Reservisten zusammen'
		],
		[
			'a phrase goes with the examples of its noun',
			'Das Unternehmen erzielte mit Marken wie Acme und Globex den zweithöchsten Gewinn seiner Geschichte',
			'Das Unternehmen erzielte den zweithöchsten Gewinn seiner Geschichte'
		],
		[
			'what an infinitive announces stays',
			'Kurz vor dem Gipfel in Heiligendamm kündigte Bosch an, die Preise der neuen Anlagen zu senken',
			undefined
		],
		[
			'what a negation may be about stays',
			'Bosch hat den neuen Stausee nicht im Auftrag der grossen Gemeinden am Oberlauf des Flusses gebaut',
			undefined
		],
		[
			'the genitive of the highest stays',
			'Bosch hat im Süden des Landes die grösste Übernahme der Firmengeschichte abgeschlossen',
			'Bosch hat die grösste Übernahme der Firmengeschichte abgeschlossen'
		],
		[
			'the noun of an apposition stays',
			'Frank Müller ist Direktor des Instituts für Krisenforschung in Kiel, ein Ableger der Universität',
			undefined
		],
		[
			'an article may stand far before its noun',
			'Bosch übergab das Signal an die im Dezember auf der Insel Bali tagende Konferenz der Nationen',
			undefined
		],
		[
			'what cannot go may be too long',
			'Bosch, Siemens, Globex, Nordwerk, Südwerk, Ostwerk und Acme streichen Stellen',
			undefined
		]
	])('%s', (_, text, left) => {
		expect(core('de', text)).toBe(left);
	});

	it('keeps the action', () => {
		const text =
			'Bosch hat bei einem Treffen in der grossen Halle zum Abbau von 500 Stellen in Ulm aufgerufen';
		expect(core('de', text, 'Abbau')).toBe(
			'Bosch hat bei einem Treffen in der grossen Halle zum Abbau aufgerufen'
		);
	});

	it.each([
		[
			'the subject first, without a leading adverbial',
			'Mit zwei Milliarden fiel der Gewinn im Quartal geringer aus',
			'der Gewinn fiel im Quartal geringer aus'
		],
		[
			'either of two predicates',
			'Bosch will den Rotstift ansetzen und in Ulm Stellen streichen',
			'Bosch will in Ulm Stellen streichen'
		],
		[
			'without who says it',
			'Der Gewinn von Bosch sinkt, warnte er in München',
			'Der Gewinn von Bosch sinkt,'
		],
		['without a label', 'Türkei: Die Armee hat die Macht', 'Die Armee hat die Macht']
	])('%s', (_, text, clause) => {
		expect(clauses('de', text)).toContain(clause);
	});

	it.each([
		[
			'a verb about both subjects',
			'In Ulm sind ein Mann getötet und viele Menschen verletzt worden',
			/^(?:Ein|ein) Mann/
		],
		[
			'an adjective before "und"',
			'Bosch baut für den alten und engen Weg eine neue Strasse',
			/alten$/
		]
	])('cuts nothing at %s', (_, text, wrong) => {
		expect(clauses('de', text).filter((clause) => wrong.test(clause))).toEqual([]);
	});
});

describe('English', () => {
	it.each([
		[
			'the last phrase goes first',
			'Acme executives are in negotiations with film studios to arrange the deal and the prices',
			'Acme executives are in negotiations with film studios'
		],
		[
			'a phrase between the verb and "that"',
			'Acme announced in an internal memo to the staff that it would close the plant in Texas',
			'Acme announced that it would close the plant in Texas'
		],
		[
			'a participle with what belongs to it',
			'The music store of Acme violates an agreement reached between the two companies',
			'The music store of Acme violates an agreement'
		],
		[
			'an amount may end it',
			'The three major stock market indices each fell two percent from the closing price of Monday',
			'The three major stock market indices each fell two percent'
		],
		[
			'a phrase behind an adverb, if it is a clause',
			'Stock indexes around the globe reacted favorably after several banks announced a joint effort',
			'Stock indexes around the globe reacted favorably'
		],
		[
			'what the subject comes from',
			'Officials from the United States of America have agreed to purchase 60 new Acme aircraft',
			'Officials have agreed to purchase 60 new Acme aircraft'
		],
		[
			'the subject of what is said',
			'The White House says that the collapse of the American car makers would be a terrible setback',
			'The White House says that the collapse would be a terrible setback'
		],
		[
			'an agent',
			'Additional assistance for Acme will also be provided by the state government of Victoria',
			'Additional assistance for Acme will also be provided'
		],
		[
			'the second of two between which it is stays',
			'The old settlement of Acme replaces the first large agreement between Globex and the Bosch Group',
			'The old settlement of Acme replaces the first large agreement'
		],
		[
			'the verb of a second clause stays with its subject',
			'Acme sold the old plant to the Globex Group in Ohio, and its sales in the United States rose',
			'Acme sold the old plant to the Globex Group in Ohio'
		],
		[
			'what is compared stays',
			'The sales of the Acme Group in the whole of the United States rose 43% compared to 2018',
			'The sales rose 43% compared to 2018'
		],
		[
			'what an infinitive needs stays',
			'14 plants will be closed in order to bring the production capacity of Acme in line with demand',
			'14 plants will be closed'
		],
		[
			'what a participle needs stays',
			'Acme was discovered to have been in possession of thousands of pages of documentation',
			undefined
		],
		[
			'what a rise is in stays',
			'The New York Evening Times cites a rise in the unemployment numbers from the department',
			'The New York Evening Times cites a rise in the unemployment numbers'
		]
	])('%s', (_, text, left) => {
		expect(core('en', text)).toBe(left);
	});

	it('does not end with a number that lacks its noun', () => {
		const text =
			'By the spring the metal was being cut for two new prototypes, one on each side of the Channel';
		expect(core('en', text)).not.toMatch(/one$/);
	});

	it('ends before a colon', () => {
		expect(clauses('en', 'Toulouse followed on Monday: with Turcat at the controls')).toContain(
			'Toulouse followed on Monday:'
		);
	});

	it('tells what either of two verbs tells', () => {
		expect(clauses('en', 'The jobs at Acme will be cut and 14 plants will be closed')).toContain(
			'14 plants will be closed'
		);
		expect(
			clauses('en', 'The store sells digital music, and recently has begun to sell films')
		).toContain('The store recently has begun to sell films');
	});

	it('tells what an apposition tells', () => {
		expect(
			clauses('en', 'Acme, an American maker of cars which has filed for bankruptcy')
		).toContain('Acme has filed for bankruptcy');
	});
});
