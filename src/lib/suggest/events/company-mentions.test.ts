import { describe, expect, it } from 'vitest';
import type { Article, Company } from '#lib/story/story.ts';
import { suggestEvents } from './suggest-events.ts';

const companies: Company[] = [{ id: 'bosch', names: ['Bosch'], aliases: [] }];

function suggest(language: string, text: string) {
	const article: Article = {
		id: 'a',
		title: 'A',
		published: { edtf: '2024-05-10', basis: 'external', source: 'print' },
		language,
		blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }]
	};
	return suggestEvents(article, companies).proposals;
}

describe('companies that the list lacks', () => {
	it.each([
		['de', 'Die Klarwerk GmbH verklagte Bosch am 3. Mai 2024.', ['bosch'], ['Klarwerk']],
		['de', 'Der Zulieferer Klarwerk zog seine Klage zurück.', [], ['Klarwerk']],
		['de', 'Klarwerk-Chef Meier trat am Montag zurück.', [], ['Klarwerk']],
		['en', 'Clearwork Inc. sued Bosch on 3 May 2024.', ['bosch'], ['Clearwork']],
		['de', 'Bosch verklagte am 3. Mai 2024 einen Rivalen.', ['bosch'], []]
	])('%s: %s', (language, text, listed, candidates) => {
		expect(suggest(language, text)).toMatchObject([{ companies: listed, candidates }]);
	});

	it('are known again by their bare name', () => {
		const [, second] = suggest(
			'de',
			'Die Klarwerk GmbH wurde 1999 gegründet. Klarwerk verklagte 2021 einen Rivalen.'
		);
		expect(second).toMatchObject({ companies: [], candidates: ['Klarwerk'] });
	});

	it('count for less than listed ones, and say so', () => {
		const [listed] = suggest('de', 'Bosch zog seine Klage zurück.');
		const [proposed] = suggest('de', 'Der Zulieferer Klarwerk zog seine Klage zurück.');
		expect(proposed!.score).toBeLessThan(listed!.score);
		expect(proposed!.reasons.map(({ reason }) => reason)).toContain('company-candidate');
	});

	it.each(['Die Klarwerk GmbH ist gross.', 'Der Zulieferer Klarwerk liegt am Rhein.'])(
		'make no event of what nobody does: %s',
		(text) => {
			expect(suggest('de', text)).toEqual([]);
		}
	);
});
