import { describe, expect, it } from 'vitest';
import { GERMAN_EVENTS } from '#lib/suggest/events/de.ts';
import { withoutInnerPhrases, withoutPhrases } from './bracket.ts';
import { lexiconOf } from './lexicon.ts';
import { endOfPhrase } from './phrases.ts';
import { textOf, wordsOf } from './word.ts';

const german = lexiconOf(GERMAN_EVENTS);
const first = (text: string) => {
	const [form] = withoutPhrases(wordsOf(text, 0, []), undefined, [], german);
	return form && textOf(form);
};

describe('the German phrase that begins with the first word', () => {
	it.each([
		['in der Schweiz gebaut', 'in der Schweiz'],
		['wegen eines neuen Patents gestritten', 'wegen eines neuen Patents'],
		['von rund 300 Millionen Franken bezahlt', 'von rund 300 Millionen Franken'],
		['mit Bosch und Siemens vereinbart', 'mit Bosch und Siemens'],
		['mit dem Chef der Firma gesprochen', 'mit dem Chef der Firma'],
		['zu bauen', undefined],
		['mit Marken wie Acme', undefined]
	])('%s', (text, phrase) => {
		const words = wordsOf(text, 0, []);
		const end = endOfPhrase(words, 0, [], german);
		expect(end === undefined ? undefined : textOf(words.slice(0, end))).toBe(phrase);
	});
});

describe('a long German clause', () => {
	it.each([
		[
			'without the place before the participle',
			'Der Konzern hat die letzten drei seiner grossen Werke in der Nähe von Mannheim geschlossen',
			'Der Konzern hat die letzten drei seiner grossen Werke geschlossen'
		],
		[
			'with the noun that makes one verb with it',
			'In der Nacht auf Sonntag ging ein grosses Lager der Acme bei Pratteln in Flammen auf',
			undefined
		],
		[
			'without the cause before a separated prefix',
			'Die Maschine von Acme stellte ihren gesamten Betrieb wegen eines Schadens am Motor ein',
			'Die Maschine von Acme stellte ihren gesamten Betrieb ein'
		],
		[
			'without what a noun before the verb can do without',
			'Die Zahl der Angestellten im Werk in der Nähe von Mannheim stieg auf mehr als 300 Personen',
			'Die Zahl der Angestellten im Werk stieg auf mehr als 300 Personen'
		],
		[
			'without according to whom, in its middle',
			'Die Gewerkschaft hat nach eigenen Angaben das Angebot der Arbeitgeber gestern abgelehnt',
			'Die Gewerkschaft hat das Angebot der Arbeitgeber gestern abgelehnt'
		],
		[
			'with the phrase that the verb needs',
			'Die grosse Mehrheit der Aktionäre hält das Angebot des Konkurrenten für einen Fehler',
			undefined
		],
		[
			'with the phrase that says where to',
			'Die Leitung des Unternehmens zieht am Ende des laufenden Jahres in die Stadt Winterthur',
			undefined
		],
		[
			'with what a negation is about',
			'Der Konzern hat die letzten drei seiner grossen Werke nicht in der Nähe von Mannheim gebaut',
			undefined
		],
		[
			'with both ends of a range',
			'Der Umsatz mit Wärmepumpen und Heizungen stieg von drei Milliarden Franken auf fünf Milliarden Franken',
			undefined
		]
	])('%s', (_, clause, title) => {
		expect(first(clause)).toBe(title);
	});
});

describe('a long German clause with a phrase inside', () => {
	const inner = (text: string) => {
		const [form] = withoutInnerPhrases(wordsOf(text, 0, []), undefined, [], german);
		return form && textOf(form);
	};
	it.each([
		[
			'without the occasion before the object',
			'In Kalabrien hat es bei einem schweren Erdbeben in der Nacht wieder mehrere Tote gegeben',
			'In Kalabrien hat es wieder mehrere Tote gegeben'
		],
		[
			'without the time before where to',
			'Die Leitung des Unternehmens zieht am Ende des laufenden Jahres in die Stadt Winterthur',
			'Die Leitung des Unternehmens zieht in die Stadt Winterthur'
		],
		[
			'with what a negation is about',
			'Der Konzern hat in den letzten Jahren der schweren Krise nicht mehrere seiner Werke gebaut',
			undefined
		],
		[
			'with those that are named beside the subject',
			'Die Leitung stellt zusammen mit den Vertretern der Arbeiter endlich das neue Programm vor',
			undefined
		],
		[
			'with the noun of a verb',
			'Der Konzern nahm in Kraft der neuen Verträge vor allem das grosse Werk bei Winterthur aus',
			undefined
		],
		[
			'with where to',
			'Die Leitung zieht in die Stadt Winterthur eine ganze Reihe von neuen Abteilungen zusammen',
			undefined
		],
		[
			'with what a measure needs',
			'Die Maschine landete eine Stunde nach dem Beginn des schweren Unwetters ohne jeden Schaden',
			undefined
		]
	])('%s', (_, clause, title) => {
		expect(inner(clause)).toBe(title);
	});
});
