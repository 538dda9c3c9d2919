import { describe, expect, it } from 'vitest';
import type { Article, Company } from '#lib/story/story.ts';
import { suggestEvents } from './suggest-events.ts';

function proposalsIn(language: string, text: string) {
	const article: Article = {
		...{ id: 'a', title: 'A', language, published: null },
		blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }]
	};
	const acme: Company = { id: 'acme', names: ['Acme'], aliases: [] };
	return suggestEvents(article, [acme]).proposals.map(({ kind, title }) => [kind, title]);
}

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
