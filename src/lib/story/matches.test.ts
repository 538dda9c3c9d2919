import { expect, test } from 'vitest';
import { matchStory } from './matches.ts';
import type { Article, Story, StoryEvent } from './story.ts';

const blocks = (text: string): Article['blocks'] => [
	{ kind: 'paragraph', id: 'p1', runs: [{ text }] }
];
const event = (id: string, ...passages: StoryEvent['passages']): StoryEvent => ({
	...{ id, kind: 'report', title: id, date: null, companies: [] },
	claim: { status: 'asserted' },
	passages
});

test('each quote is matched in each version of its article', () => {
	const details = { title: 'A', published: null, language: 'en' };
	const story: Story = {
		...{ slug: 'a', title: 'A', language: 'en', companies: [] },
		articles: [
			{ id: 'one', ...details, blocks: blocks('It was sold.') },
			{
				...{ id: 'two', ...details, since: '2024-08-01', blocks: blocks('So it was sold.') },
				earlier: [{ blocks: blocks('It was not.') }]
			}
		],
		events: [
			event('a', { article: 'one', exact: 'sold' }, { article: 'two', exact: 'sold' }),
			event('a', { article: 'three', exact: 'sold' })
		]
	};
	expect(matchStory(story)).toEqual({
		story,
		matches: [
			[
				[{ state: 'exact', start: 7, end: 11 }],
				[{ state: 'lost' }, { state: 'exact', start: 10, end: 14 }]
			],
			[[]]
		]
	});
});
