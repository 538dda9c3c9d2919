import { expect, test } from 'vitest';
import { checkStory } from '#lib/story/rules.ts';
import { matchStory } from '#lib/story/matches.ts';
import type { Article, Company, Story, StoryEvent } from '#lib/story/story.ts';
import { ProofFinder } from './find-proof.ts';
import { proveBy } from './prove.ts';

const paragraphs = [
	'Im Frühjahr 2018 beschloss die Gemeinde Hinteralp, eine Seilbahn zu bauen.',
	'Am 4. Juni 2019 reichten drei Anwohnerinnen eine Beschwerde ein. Die Genossenschaft wies die Vorwürfe zurück.',
	'Die Bahn AG kaufte im Jahr 2020 den alten Turm. Der Turm war lange leer gestanden.',
	'Das Wetter war an jenem Tag schön.'
];
const article: Article = {
	id: 'text',
	title: 'Text',
	language: 'de-CH',
	published: { edtf: '2021-05-01', basis: 'external', source: 'x' },
	blocks: paragraphs.map((text, index) => ({
		kind: 'paragraph',
		id: `p${index + 1}`,
		page: index + 1,
		runs: [{ text }]
	}))
};
const companies: Company[] = [{ id: 'bahn-ag', names: ['Bahn AG'], aliases: [] }];
const event = (title: string, edtf?: string, about: string[] = []): StoryEvent => ({
	id: 'event',
	kind: 'milestone',
	title,
	date: edtf === undefined ? null : { edtf, basis: 'external', source: 'chronik.csv' },
	companies: about,
	claim: { status: 'asserted' },
	passages: [] as unknown as StoryEvent['passages']
});
const finder = new ProofFinder([article], companies);

test.for<[string, StoryEvent, string, number]>([
	['the same day', event('Rekurs von Nachbarn', '2019-06-04'), 'Am 4. Juni 2019 reichten', 2],
	['the same season', event('Baubeschluss', '2018-21'), 'Im Frühjahr 2018 beschloss', 1],
	['a day within the year', event('Erste Klage', '2019'), 'Am 4. Juni 2019 reichten', 2],
	[
		'a company and a word',
		event('Kauf des Turms', undefined, ['bahn-ag']),
		'Die Bahn AG kaufte',
		3
	],
	['rare words', event('Genossenschaft weist Vorwürfe zurück'), 'Die Genossenschaft wies', 2],
	[
		'a day that disagrees with the words',
		event('Beschwerde der Anwohnerinnen', '2019-06-05'),
		'Am 4. Juni 2019 reichten',
		2
	]
])('%s', ([, unproven, beginning, page]) => {
	const [best] = finder.find(unproven);
	expect(best?.words.startsWith(beginning)).toBe(true);
	expect(best?.page).toBe(page);
});

test.for([event('Flugzeugabsturz in Peru'), event('Etwas', '1999-01-01'), event('')])(
	'nothing speaks for any sentence: %#',
	(unproven) => expect(finder.find(unproven)).toEqual([])
);

test('the event that is proven breaks no rule, and its date has the words of the text', () => {
	const unproven = event('Rekurs von Nachbarn', '2019-06-04');
	const story: Story = {
		...{ slug: 'x', title: 'x', language: 'de', companies, articles: [article] },
		events: [unproven]
	};
	const [best] = finder.find(unproven);
	const proven = { ...unproven, ...proveBy(best!, unproven, story) };
	expect(proven.date).toEqual({
		...{ edtf: '2019-06-04', basis: 'stated', words: '4. Juni 2019' },
		source: 'chronik.csv'
	});
	expect(checkStory(matchStory({ ...story, events: [proven] }))).toEqual([]);
});
