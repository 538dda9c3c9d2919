import { describe, expect, it } from 'vitest';
import type { Alias, Company } from '#lib/story/story.ts';
import { findCompanies, type CompanyRule } from './find-companies.ts';

const company = (id: string, names: [string, ...string[]], ...aliases: Alias[]): Company => ({
	id,
	names,
	aliases
});

const LIST: Company[] = [
	company('lufthansa', ['Lufthansa']),
	company('nvidia', ['Nvidia'], { text: 'Chip-Designer', match: 'context' }),
	company('oracle', ['Oracle']),
	company('siemens', ['Siemens']),
	company('bahn', ['Deutsche Bahn', 'Bahn']),
	company('x', ['X', 'Twitter']),
	company('meta', ['Meta', 'Facebook']),
	company('ford', ['Ford', 'Ford Motor Company']),
	company('vw', ['Volkswagen', 'VW']),
	company('bp', ['BP']),
	company('xai', ['xAI']),
	company('yahoo', ['Yahoo!']),
	company('zurich', ['Zürich Versicherung', 'Zürich']),
	company('brenner', ['Brenner Logistik GmbH']),
	company('mcd', ["McDonald's"]),
	company('renault', ['Renault']),
	company('nissan', ['Nissan']),
	company('tesla', ['Tesla'], { text: 'der Elektropionier', match: 'word' }),
	company('openai', ['OpenAI'], { text: 'KI-Pionier', match: 'context' })
];

type Case = [text: string, ...found: [words: string, company: string, rule: CompanyRule][]];

function check(title: string, cases: Case[]) {
	describe(title, () => {
		it.each(cases)('%s', (text, ...found) => {
			const got = findCompanies(text, LIST).map(({ words, company, rule }) => [
				words,
				company,
				rule
			]);
			expect(got).toEqual(found);
		});
	});
}

check('names between the edges of words', [
	['Oracle und Nvidia rechnen.', ['Oracle', 'oracle', 'name'], ['Nvidia', 'nvidia', 'name']],
	[
		'(Oracle), Nvidia; Tesla.',
		['Oracle', 'oracle', 'name'],
		['Nvidia', 'nvidia', 'name'],
		['Tesla', 'tesla', 'name']
	],
	['OpenAI/Oracle: ein Paar', ['OpenAI', 'openai', 'name'], ['Oracle', 'oracle', 'name']],
	['xAI wächst.', ['xAI', 'xai', 'name']],
	['Yahoo! lebt, Yahoo auch.', ['Yahoo!', 'yahoo', 'name'], ['Yahoo', 'yahoo', 'name']],
	['Die Zürich zahlt.', ['Zürich', 'zurich', 'name']],
	['Die Zu\u0308rich zahlt.', ['Zu\u0308rich', 'zurich', 'name']],
	['@Oracle und #Nvidia', ['Oracle', 'oracle', 'name'], ['Nvidia', 'nvidia', 'name']],
	['Oracleähnliche Preise, Teslaner, Orakel'],
	['ÄOracle, 3Tesla, Tesla2, Tesla_neu'],
	['Zürichsee und Zürichs See', ['Zürichs', 'zurich', 'genitive']],
	['']
]);

check('case counts', [['oracle, ORACLE und NVIDIA'], ['XAI und xai'], ['Die bahn fährt.']]);

check('the longest name first', [
	['Die Deutsche Bahn fährt.', ['Deutsche Bahn', 'bahn', 'name']],
	['Die Zürich Versicherung zahlt.', ['Zürich Versicherung', 'zurich', 'name']],
	['Die Ford Motor Company baut.', ['Ford Motor Company', 'ford', 'name']]
]);

check('white space and declension inside a name', [
	['bei der Deutschen\nBahn', ['Deutschen\nBahn', 'bahn', 'name']],
	['ein Chef der Deutschen Bahn', ['Deutschen Bahn', 'bahn', 'name']],
	['Deutsche\u00a0Bahn', ['Deutsche\u00a0Bahn', 'bahn', 'name']],
	['Das ist deutsch.\n\nBahn frei', ['Bahn', 'bahn', 'name']],
	['Alles Deutsche\n\nBahn frei', ['Bahn', 'bahn', 'name']]
]);

check('genitive s and apostrophes', [
	['Oracles Rechenzentren', ['Oracles', 'oracle', 'genitive']],
	["Oracle's new data centre", ["Oracle's", 'oracle', 'genitive']],
	['Oracle’s new data centre', ['Oracle’s', 'oracle', 'genitive']],
	['Siemens’ Gewinn', ['Siemens’', 'siemens', 'genitive']],
	["Siemens' Gewinn", ["Siemens'", 'siemens', 'genitive']],
	["'Siemens' steht da", ['Siemens', 'siemens', 'name']],
	['‚Siemens‘ steht da', ['Siemens', 'siemens', 'name']],
	['VWs Volkswagen', ['VWs', 'vw', 'context'], ['Volkswagen', 'vw', 'name']],
	["bei McDonald's", ["McDonald's", 'mcd', 'name']],
	['bei McDonald’s', ['McDonald’s', 'mcd', 'name']],
	['Siemenss Fabrik'],
	['Oraclen und Oraclest']
]);

check('compounds: the words are the part that is the company', [
	['Lufthansa-Chef Meier', ['Lufthansa', 'lufthansa', 'compound']],
	['Er orderte Nvidia-KI-Chips.', ['Nvidia', 'nvidia', 'compound']],
	['ein Nvidia‑Chip', ['Nvidia', 'nvidia', 'compound']],
	['der Ex-Lufthansa-Chef', ['Lufthansa', 'lufthansa', 'compound']],
	['an ex-Oracle manager', ['Oracle', 'oracle', 'name']],
	['die US-Lufthansa-Tochter', ['Lufthansa', 'lufthansa', 'compound']],
	['Renault-Nissan', ['Renault', 'renault', 'compound'], ['Nissan', 'nissan', 'name']],
	['„Lufthansa“-Maschine', ['Lufthansa', 'lufthansa', 'compound']],
	['Apfel- und Oracle-Aktien', ['Oracle', 'oracle', 'compound']],
	['2024 – Oracle wächst', ['Oracle', 'oracle', 'name']]
]);

check('not a compound that only ends like a company', [
	['Die S-Bahn und die U-Bahn-Linie stehen.'],
	['Ein Mini-Tesla für Kinder'],
	['Die Straßen-Bahn fährt.']
]);

check('legal forms belong to the words', [
	['Die Lufthansa AG fliegt.', ['Lufthansa AG', 'lufthansa', 'legal-form']],
	['Die Siemens SE & Co. KGaA sagt', ['Siemens SE & Co. KGaA', 'siemens', 'legal-form']],
	['Tesla GmbH & Co. KG.', ['Tesla GmbH & Co. KG', 'tesla', 'legal-form']],
	['Tesla, Inc. sells', ['Tesla, Inc.', 'tesla', 'legal-form']],
	[
		'Oracle Corp. and Nvidia Corporation',
		['Oracle Corp.', 'oracle', 'legal-form'],
		['Nvidia Corporation', 'nvidia', 'legal-form']
	],
	['Siemens\nAG', ['Siemens\nAG', 'siemens', 'legal-form']],
	[
		'Renault S.A. und Nissan Ltd',
		['Renault S.A.', 'renault', 'legal-form'],
		['Nissan Ltd', 'nissan', 'legal-form']
	],
	['Die Brenner Logistik GmbH fährt.', ['Brenner Logistik GmbH', 'brenner', 'name']],
	['Brenner Logistik fährt.', ['Brenner Logistik', 'brenner', 'name']],
	['Oracle & Co. rechnen', ['Oracle', 'oracle', 'name']],
	['Lufthansa AGB gelesen', ['Lufthansa', 'lufthansa', 'name']],
	['Siemens\n\nAG', ['Siemens', 'siemens', 'name']],
	['Siemens SEHR', ['Siemens', 'siemens', 'name']]
]);

check('legal forms one after another', [
	['Die Tesla & Co. GmbH & Co. KG', ['Tesla & Co. GmbH & Co. KG', 'tesla', 'legal-form']]
]);

check('quotation marks of every kind stay outside', [
	...(['«»', '»«', '„“', '„”', '“”', '‹›', '""', "''", '‘’', '‚‘', '``'] as const).map(
		([open = '', close = '']): Case => [
			`Bei ${open}Nvidia${close} heisst es`,
			['Nvidia', 'nvidia', 'name']
		]
	),
	[
		'Die Plattformen «X» (ehemals Twitter) und «xAI»',
		['X', 'x', 'context'],
		['Twitter', 'x', 'name'],
		['xAI', 'xai', 'name']
	]
]);

check('names of one or two letters and everyday words need another name', [
	['X und Twitter sind eins.', ['X', 'x', 'context'], ['Twitter', 'x', 'name']],
	['Facebook heisst nun Meta.', ['Facebook', 'meta', 'name'], ['Meta', 'meta', 'context']],
	['Volkswagen, kurz VW', ['Volkswagen', 'vw', 'name'], ['VW', 'vw', 'context']],
	[
		'Die Ford Motor Company streicht. Ford schweigt.',
		['Ford Motor Company', 'ford', 'name'],
		['Ford', 'ford', 'context']
	],
	['Am Tag X kam niemand.'],
	['X-Beine und die Meta-Ebene'],
	['Mr. X sieht das Meta im Text.'],
	['Generation X, Typ X, Faktor X']
]);

check('… or words that say a company is meant', [
	[
		'Der Autobauer Ford spart, Ford zögert.',
		['Ford', 'ford', 'context'],
		['Ford', 'ford', 'context']
	],
	['Meta-Chef Meier', ['Meta', 'meta', 'context']],
	['X Corp. klagt', ['X Corp.', 'x', 'context']],
	['der Social-Media-Dienst «X»', ['X', 'x', 'context']],
	['Meta shares fell.', ['Meta', 'meta', 'context']],
	['X, früher anders, klagt', ['X', 'x', 'context']]
]);

check('a company with one short name has no other', [['BP bohrt.', ['BP', 'bp', 'name']]]);

check('context aliases need a name', [
	['OpenAI, der KI-Pionier', ['OpenAI', 'openai', 'name'], ['KI-Pionier', 'openai', 'context']],
	['Der KI-Pioniers Oracle', ['Oracle', 'oracle', 'name']],
	['Ein KI-Pionier ist tot.'],
	['Chip-Designer Nvidia', ['Chip-Designer', 'nvidia', 'context'], ['Nvidia', 'nvidia', 'name']],
	['Chip-Designer gesucht: Oracle stellt ein', ['Oracle', 'oracle', 'name']]
]);

check('word aliases always count', [
	['So sprach der Elektropionier.', ['der Elektropionier', 'tesla', 'alias']]
]);

check('persons, products and addresses', [
	['Harrison Ford und Nikola Tesla, Frau Siemens'.replace('Nikola', 'Anna')],
	['Er fährt einen Tesla, sie ihren Tesla.'],
	['Ein Tesla prallte gegen einen Baum.'],
	['Eine Tesla-Sprecherin', ['Tesla', 'tesla', 'compound']],
	['Siehe www.Oracle.com/Tesla und https://de.Tesla.org, post@Nvidia.com.'],
	['Siehe https://a.b Tesla', ['Tesla', 'tesla', 'name']]
]);

describe('a company whose only name is an everyday word', () => {
	const only = [
		company('zeit', ['Zeit']),
		company('gap', ['Gap']),
		company('bank', ['Bank']),
		company('us', ['US']),
		company('it', ['IT'])
	];
	it.each([
		['Gap schliesst Läden. Die Gap-Filialen leeren sich.', ['Gap', 'Gap']],
		['Die Zeit drängt, zur Zeit.', []],
		['Zeit-Chefin Meier', ['Zeit']],
		['Ein Zeit-Problem', []],
		['Die Bank und eine Bank', []],
		['Der US-Konzern und die IT-Chefin', []]
	])('%s', (text, words) => {
		expect(findCompanies(text, only).map((found) => found.words)).toEqual(words);
	});
});

describe('aliases of their time', () => {
	const list = [
		company('meta', ['Meta Platforms'], { text: 'Facebook', match: 'word', until: '2021-10-28' }),
		company('x', ['X Corp'], { text: 'Twitter', match: 'word', from: '2006', until: '2023-22' })
	];
	it.each([
		['2021-10-28', ['Facebook', 'Twitter']],
		['2021-10-29', ['Twitter']],
		['2021~', ['Facebook', 'Twitter']],
		['2005-12', ['Facebook']],
		['202X', ['Facebook', 'Twitter']],
		['2023-08-31', ['Twitter']],
		['2023-09', []],
		['[2023-09..2023-11]', []],
		['2020/2024', ['Facebook', 'Twitter']],
		['', ['Facebook', 'Twitter']],
		[null, ['Facebook', 'Twitter']],
		['neulich', ['Facebook', 'Twitter']]
	])('published %s', (published, words) => {
		const found = findCompanies('Facebook und Twitter', list, { published });
		expect(found.map((place) => place.words)).toEqual(words);
	});

	it('takes a winter to its end', () => {
		const winter = [
			company('a', ['Aqua AG'], { text: 'Wasserwerk', match: 'word', until: '2023-24' })
		];
		const on = (published: string) => findCompanies('Wasserwerk', winter, { published }).length;
		expect([on('2024-02-28'), on('2024-03-01')]).toEqual([1, 0]);
	});
});

describe('a text that several companies share', () => {
	const list = [
		company('us', ['Merck & Co., Inc.', 'Merck']),
		company('de', ['Merck KGaA', 'Merck'])
	];
	it.each([
		['Merck forscht.', ['us']],
		['Die Merck KGaA forscht. Merck wächst.', ['de', 'de']],
		['Merck & Co., Inc. forscht. Merck wächst.', ['us', 'us']]
	])('%s', (text, ids) => {
		expect(findCompanies(text, list).map((found) => found.company)).toEqual(ids);
	});
});

it('takes the author’s word for a name that is an alias too', () => {
	const of = (name: string, match: Alias['match']) =>
		findCompanies(`${name} wächst.`, [company('a', [name], { text: name, match })]).length;
	expect([of('Meta', 'word'), of('X', 'word'), of('Kaltmond', 'context')]).toEqual([1, 1, 0]);
});

it('cleans names as a list may have them', () => {
	const list = [company('a', ['Nordlicht AG,']), company('b', ['(Kaltmond)']), company('c', [' '])];
	const found = findCompanies('Nordlicht und Kaltmond, Nordlicht AG', list);
	expect(found.map(({ words }) => words)).toEqual(['Nordlicht', 'Kaltmond', 'Nordlicht AG']);
});
