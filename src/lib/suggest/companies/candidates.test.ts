import { describe, expect, it } from 'vitest';
import type { Company } from '#lib/story/story.ts';
import { findCandidates } from './find-companies.ts';
import type { CandidateRule } from './candidates.ts';

const LIST: Company[] = [
	{ id: 'x', names: ['X'], aliases: [] },
	{ id: 'tesla', names: ['Tesla'], aliases: [] }
];

type Case = [text: string, ...found: [words: string, name: string, rule: CandidateRule][]];

function check(title: string, cases: Case[]) {
	describe(title, () => {
		it.each(cases)('%s', (text, ...found) => {
			const got = findCandidates(text, LIST).map(({ words, name, rule }) => [words, name, rule]);
			expect(got).toEqual(found);
		});
	});
}

check('a legal form', [
	['Die Klarwerk GmbH baut.', ['Klarwerk GmbH', 'Klarwerk', 'legal-form']],
	[
		'Laut Nordlicht Energie SE & Co. KG steigt',
		['Nordlicht Energie SE & Co. KG', 'Nordlicht Energie', 'legal-form']
	],
	['Zulieferer Kaltmond AG', ['Kaltmond AG', 'Kaltmond', 'legal-form']],
	['Blueacre, Inc. sells', ['Blueacre, Inc.', 'Blueacre', 'legal-form']],
	['Gesellschaft für Wasserbau mbH', ['Wasserbau mbH', 'Wasserbau', 'legal-form']],
	['Müller & Sohn KG', ['Müller & Sohn KG', 'Müller & Sohn', 'legal-form']],
	['Die AG und die GmbH'],
	['Der Vorstand der AG'],
	['Tesla GmbH']
]);

check('a noun for a kind of company before it', [
	['der Chip-Designer Klarwerk', ['Klarwerk', 'Klarwerk', 'kind']],
	['Autobauer «Nordstern» baut', ['Nordstern', 'Nordstern', 'kind']],
	[
		'Der Luxusauto-Hersteller Silber Stern Auto hat',
		['Silber Stern Auto', 'Silber Stern Auto', 'kind']
	],
	['das Start-up qAI', ['qAI', 'qAI', 'kind']],
	[
		'Die Kaltmond-Tochter Eisfeld',
		['Kaltmond', 'Kaltmond', 'holding'],
		['Eisfeld', 'Eisfeld', 'kind']
	],
	['the chipmaker Bluefield said', ['Bluefield', 'Bluefield', 'kind']],
	['Der Softwarekonzern Klarwerk Ende Mai', ['Klarwerk', 'Klarwerk', 'kind']],
	['Weil der Konzern Stellen streicht'],
	['Der Hersteller Ende Mai'],
	['Seine Tochter Anna'],
	['Der Bauer Huber'],
	['der Autobauer Tesla']
]);

check('what only a company has, after it', [
	['Klarwerk-Chef Meier', ['Klarwerk', 'Klarwerk', 'holding']],
	['Gold-Silber-Aktien', ['Gold-Silber', 'Gold-Silber', 'holding']],
	['Kaltmond-KI-Chefin', ['Kaltmond', 'Kaltmond', 'holding']],
	['Ex-Klarwerk-Chef', ['Klarwerk', 'Klarwerk', 'holding']],
	['Klarwerk CEO Jane Miller', ['Klarwerk', 'Klarwerk', 'holding']],
	["Klarwerk's shares fell", ['Klarwerk', 'Klarwerk', 'holding']],
	['Der Finanz-Chef, die Vize-Chefin, der CDU-Chef'],
	['The CEO and former CEO'],
	['Der Chef von allem'],
	['Ein Sprach-Kurs, ein Schweizer-Werkzeug'],
	['Tesla-Chef']
]);

check('what only a company does', [
	['Marlow Ferries filed for insolvency.', ['Marlow Ferries', 'Marlow Ferries', 'deed']],
	['Last year Bluefield has laid off many.', ['Bluefield', 'Bluefield', 'deed']],
	[
		'Im Mai ging Silber Stern an die Börse. Silber Stern ist insolvent.',
		['Silber Stern', 'Silber Stern', 'deed']
	],
	[
		'Seit Mai streicht Nordlicht Stellen, denn Nordlicht ist pleite.',
		['Nordlicht', 'Nordlicht', 'deed']
	],
	[
		'Bluefield went bankrupt. Then Bluefield merged with none.',
		['Bluefield', 'Bluefield', 'deed'],
		['Bluefield', 'Bluefield', 'deed']
	],
	['Last year Bluefield reported a net loss.', ['Bluefield', 'Bluefield', 'deed']],
	['Blue Acre posted record sales', ['Blue Acre', 'Blue Acre', 'deed']],
	['Auch Nordlicht hat im Mai Konkurs angemeldet', ['Nordlicht', 'Nordlicht', 'deed']],
	['Now Bluefield reported a fire'],
	['Bald hat Basel mit der Insolvenz zu tun'],
	// a noun with a capital at the start, a person
	['Workers laid off last year came back.'],
	['Reisebüro meldet Insolvenz an'],
	['Peter Huber meldete Insolvenz an'],
	['Ein Konzern ist insolvent']
]);

check('what one has or does with a company', [
	['Die Übernahme von Nordlicht scheiterte', ['Nordlicht', 'Nordlicht', 'relation']],
	['der Streik bei Silber Stern', ['Silber Stern', 'Silber Stern', 'relation']],
	['the takeover of Bluefield failed', ['Bluefield', 'Bluefield', 'relation']],
	['a stake in Blue Acre', ['Blue Acre', 'Blue Acre', 'relation']],
	['Die Übernahme von Kosten'],
	['der Verkauf von Gold, die Gründung von Israel, die Tochter von Merkel'],
	['a partnership with China, the founder of Rome, owned by Musk, investors in Europe'],
	['the founder of the firm']
]);

check('the last word of its name', [
	['The administrator, Keel & Partners, sold', ['Keel & Partners', 'Keel & Partners', 'last-word']],
	['mit Northern Airways nach', ['Northern Airways', 'Northern Airways', 'last-word']],
	['Die Hofer Gruppe baut', ['Hofer Gruppe', 'Hofer Gruppe', 'last-word']],
	['The Group and the Partners'],
	['Two Brothers']
]);

it('proposes what a listed company was called as its alias', () => {
	for (const text of [
		'Der Dienst «X» (ehemals Twitter) wächst',
		'Der Dienst X, früher Twitter, wächst',
		'X (formerly known as Twitter) grows',
		'X (ex-Twitter) grows'
	])
		expect(findCandidates(text, LIST)).toEqual([
			{
				start: text.indexOf('Twitter'),
				end: text.indexOf('Twitter') + 7,
				words: 'Twitter',
				name: 'Twitter',
				rule: 'former-name',
				candidate: 'alias',
				company: 'x'
			}
		]);
});

it('proposes no alias that is listed, and none for nobody', () => {
	const known: Company[] = [{ id: 'x', names: ['X', 'Twitter'], aliases: [] }];
	expect(findCandidates('Der Dienst X (ehemals Twitter)', known)).toEqual([]);
	expect(findCandidates('Er (ehemals Minister) ging, früher Montag', LIST)).toEqual([]);
});

it('marks a new company as a candidate', () => {
	expect(findCandidates('Klarwerk AG', [])).toEqual([
		{
			start: 0,
			end: 11,
			words: 'Klarwerk AG',
			name: 'Klarwerk',
			rule: 'legal-form',
			candidate: 'company'
		}
	]);
});
