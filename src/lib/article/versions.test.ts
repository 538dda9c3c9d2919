import { expect, test } from 'vitest';
import type { Article, Story } from '#lib/story/story.ts';
import { atVersions, listVersions, versionsOf } from './versions.ts';

const blocks = (text: string): Article['blocks'] => [
	{ kind: 'paragraph', id: 'p1', runs: [{ text }] }
];
const old: Article = {
	...{ id: 'old', title: 'Old', published: null, language: 'en' },
	since: '2025-01-31',
	blocks: blocks('now'),
	earlier: [{ blocks: blocks('first') }, { since: '2024-08-01', blocks: blocks('then') }]
};
const fresh: Article = {
	...{ id: 'fresh', title: 'Fresh', published: null, language: 'en' },
	blocks: blocks('new')
};
const story: Story = {
	...{ slug: 'a', title: 'A', language: 'en', companies: [], events: [] },
	articles: [old, fresh]
};

test('versions are named as their files are, the oldest first', () => {
	expect(listVersions(story)).toEqual([
		{ id: 'old', article: 'old', isLatest: false },
		{ id: 'old@2024-08-01', article: 'old', since: '2024-08-01', isLatest: false },
		{ id: 'old@2025-01-31', article: 'old', since: '2025-01-31', isLatest: true },
		{ id: 'fresh', article: 'fresh', isLatest: true }
	]);
	expect(versionsOf(fresh)).toEqual([{ blocks: blocks('new') }]);
});

test.for<[string[], [text: string, since: string | undefined][]]>([
	[
		[],
		[
			['now', '2025-01-31'],
			['new', undefined]
		]
	],
	[
		['old'],
		[
			['first', undefined],
			['new', undefined]
		]
	],
	[
		['old@2024-08-01', 'fresh'],
		[
			['then', '2024-08-01'],
			['new', undefined]
		]
	],
	[
		['old@2025-01-31'],
		[
			['now', '2025-01-31'],
			['new', undefined]
		]
	],
	[
		['old@2024-08-02', 'other'],
		[
			['now', '2025-01-31'],
			['new', undefined]
		]
	]
])('%j shows the articles as they were then', ([ids, expected]) => {
	const { articles } = atVersions(story, ids);
	expect(articles.map(({ blocks: [block], since }) => [block!.runs[0]!.text, since])).toEqual(
		expected
	);
	// whatever is shown, the versions there are stay the same
	expect(articles.map(({ id }) => id)).toEqual(['old', 'fresh']);
});
