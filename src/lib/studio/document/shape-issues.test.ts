import { expect, test } from 'vitest';
import type { Issue } from '#lib/dates/parsed.ts';
import type { Story } from '#lib/story/story.ts';
import { shapeIssues } from './shape-issues.ts';

const STORY: Story = {
	...{ slug: 'a', title: 'A', language: 'de' },
	articles: [{ id: 'one', title: 'One', language: 'de-CH', published: null, blocks: [] }],
	companies: [{ id: 'c', names: ['C'], aliases: [{ text: 'D', match: 'word' }] }],
	events: [
		{
			...{ id: 'e', kind: 'launch', title: 'E', date: null, companies: [] },
			claim: { status: 'asserted' },
			passages: [{ article: 'one', exact: 'x' }]
		}
	]
};
const [article, company, event] = [STORY.articles[0]!, STORY.companies[0]!, STORY.events[0]!];

test('a story of the right shape has none', () => {
	expect(shapeIssues(STORY)).toEqual([]);
	expect(shapeIssues({ ...STORY, slug: '' })).toEqual([]);
});

test.each<[Partial<Story>, Issue['rule'], Issue['path']]>([
	[{ title: ' ' }, 'shape.text', ['title']],
	[{ slug: 'A b' }, 'story.slug', ['slug']],
	[{ articles: [{ ...article, title: '' }] }, 'shape.text', ['articles', 0, 'title']],
	[{ articles: [{ ...article, url: 'ftp://a' }] }, 'shape.webAddress', ['articles', 0, 'url']],
	[{ articles: [{ ...article, language: '?' }] }, 'shape.languageTag', ['articles', 0, 'language']],
	[{ companies: [{ ...company, names: [''] }] }, 'shape.text', ['companies', 0, 'names', 0]],
	[
		{ companies: [{ ...company, aliases: [{ text: '', match: 'word' }] }] },
		'shape.text',
		['companies', 0, 'aliases', 0, 'text']
	],
	[{ events: [{ ...event, title: '' }] }, 'shape.text', ['events', 0, 'title']]
])('%j breaks %s', (fields, rule, path) => {
	expect(shapeIssues({ ...STORY, ...fields })).toMatchObject([{ rule, path }]);
});
