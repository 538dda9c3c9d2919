import { describe, expect, it } from 'vitest';
import type { Article, Company } from '#lib/story/story.ts';
import { suggestEvents } from './suggest-events.ts';

function suggestedIn(language: string, text: string) {
	const article: Article = {
		...{ id: 'a', title: 'A', language, published: null },
		blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }]
	};
	const companies = ['Acme', 'Klarwerk'].map((name): Company => {
		return { id: name.toLowerCase(), names: [name], aliases: [] };
	});
	return suggestEvents(article, companies).proposals;
}
const proposalsIn = (language: string, text: string) =>
	suggestedIn(language, text).map(({ kind, title }) => [kind, title]);

describe('news is proposed without a date', () => {
	it.each([
		['de', 'Die Fluglotsen streiken im ganzen Land.', 'strike'],
		['de', 'Der Flughafen steht wegen eines landesweiten Streiks still.', 'strike'],
		['de', 'Die Stadt leidet unter den Entlassungen in der Stahlbranche.', 'layoffs'],
		['de', 'Die Belegschaft fürchtet die Zusammenschlüsse der Spitäler.', 'merger'],
		['de', 'Acme will im Werk Sursee 300 Stellen streichen.', 'plan'],
		['en', 'Teachers across the state went on strike.', 'strike'],
		['en', 'Acme is laying off a third of its engineers.', 'layoffs'],
		['en', 'The head of design at Acme is stepping down.', 'departure']
	])('%s: %s', (language, text, kind) => {
		expect(proposalsIn(language, text).map(([found]) => found)).toEqual([kind]);
	});

	it.each([
		['de', 'Viele Menschen gehen gern ins Kino.'],
		['de', 'Die Eröffnung gefällt den Leuten im Quartier.'],
		['de', 'Wer streiken will, muss das früh ankündigen können.'],
		['en', 'The launch of a boat is a fine sight.']
	])('but not this, in %s: %s', (language, text) => {
		expect(proposalsIn(language, text)).toEqual([]);
	});
});

describe('news that names nobody is of the companies named next to it', () => {
	it.each([
		['de', 'Acme kämpft. Die Firma ist insolvent.', ['acme']],
		['de', 'Der nächste Zulieferer ist insolvent. Acme hat den Antrag gestellt.', ['acme']],
		[
			'de',
			'Zwei Zulieferer sind insolvent. Acme und Klarwerk haben Anträge gestellt.',
			['acme', 'klarwerk']
		],
		['en', 'The factory is on strike. Klarwerk has closed its gates.', ['klarwerk']],
		// who was named before is not left for who comes after, and two are one too many
		['de', 'Acme und Klarwerk kämpfen. Ein Zulieferer ist insolvent.', []],
		['de', 'Ein Zulieferer ist insolvent. Das Wetter ist schön. Acme baut Brücken.', []]
	])('%s: %s', (language, text, companies) => {
		const news = suggestedIn(language, text).find(({ title }) => /insolvent|strike/.test(title));
		expect(news?.companies).toEqual(companies);
	});
});

it('proposes once what somebody announced', () => {
	const text = 'On 4 May 2018 the chief executive announced that 140 of 310 jobs would go.';
	expect(proposalsIn('en', text)).toEqual([['statement', '140 of 310 jobs would go']]);
});

describe('what is said is the title, where who says it comes last', () => {
	it.each([
		[
			'de',
			'Die Schliessung der drei Werke kostet den Konzern eine halbe Milliarde Franken, sagte der Chef von Acme am 3. Mai 2023.',
			'Die Schliessung der drei Werke kostet den Konzern eine halbe Milliarde Franken'
		],
		[
			'de',
			'Acme sagte im Mai 2023 an einer Konferenz vor vielen Aktionären in Zürich, dass das Werk geschlossen wird.',
			'Das Werk wird geschlossen'
		]
	])('%s: %s', (language, text, title) => {
		expect(proposalsIn(language, text)[0]?.[1]).toBe(title);
	});
});
