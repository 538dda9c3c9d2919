import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { drafts } from '#lib/studio/document/draft.test-data.ts';
import { outlookOf } from '#lib/studio/hand-on/outlook.ts';
import { canonicalStory } from '#lib/story/provenance.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { compareStories } from './compare-stories.ts';

const event = (id: string, fields: Partial<StoryEvent> = {}): StoryEvent => ({
	id,
	kind: 'report',
	title: id,
	date: null,
	companies: [],
	claim: { status: 'asserted' },
	passages: [{ article: 'text', exact: id }],
	...fields
});
const story: Story = {
	slug: 'story',
	title: 'Story',
	language: 'en',
	articles: [
		{
			...{ id: 'text', title: 'Text', published: null, language: 'en' },
			blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'a b c' }] }]
		}
	],
	companies: [{ id: 'firm', names: ['Firm'], aliases: [] }],
	events: [event('a'), event('b'), event('c')]
};

test('nothing differs from itself', () => {
	fc.assert(
		fc.property(drafts, (one) => {
			const changes = compareStories(one, structuredClone(one));
			expect(changes).toEqual({ story: [], events: [], articles: [], companies: [] });
		})
	);
});

test('nothing differs from what was published of it', () => {
	fc.assert(
		fc.property(drafts, (one) => {
			const published = JSON.parse(canonicalStory(one)) as Story;
			const changes = compareStories(published, JSON.parse(JSON.stringify(one)) as Story);
			expect(changes).toEqual({ story: [], events: [], articles: [], companies: [] });
		})
	);
});

test('nothing differs from what readers got of it, with its history', () => {
	const draft = outlookOf({
		...story,
		events: [
			event('a', { passages: [{ article: 'text', exact: 'b', prefix: 'a ', suffix: ' c' }] })
		]
	});
	const read = draft.files && readStory('story', draft.files);
	if (!read?.ok) throw new Error('The draft cannot be published.');
	const { story: first } = read.value;
	expect(first.events[0]?.passages[0].prefix).toBe('a');
	const [text] = first.articles;
	const published: Story = {
		...first,
		articles: [{ ...text!, since: '2026-11-30', note: 'b was wrong', earlier: [{ blocks: [] }] }]
	};
	const now: Story = {
		...first,
		events: first.events.map((each) => ({
			...each,
			passages: [{ ...each.passages[0], prefix: 'a ', suffix: ' c' }]
		}))
	};
	expect(compareStories(published, now)).toEqual({
		...{ story: [], events: [], articles: [], companies: [] }
	});
});

test('events are added, changed in named fields, and removed', () => {
	const after = {
		...story,
		events: [
			event('d'),
			event('c', { title: 'C', date: { edtf: '2024', basis: 'external', source: 'x' } }),
			event('b')
		]
	};
	expect(compareStories(story, after).events).toEqual([
		{ id: 'a', title: 'a', change: 'removed' },
		{ id: 'c', title: 'C', change: 'changed', fields: ['title', 'date'] },
		{ id: 'd', title: 'd', change: 'added' }
	]);
});

test('a text, a company and the story itself change', () => {
	const after: Story = {
		...story,
		title: 'Another',
		summary: 'New',
		articles: story.articles.map((article) => ({ ...article, blocks: [] })),
		companies: [{ id: 'firm', names: ['Firm', 'The firm'], aliases: [] }]
	};
	expect(compareStories(story, after)).toEqual({
		story: ['title', 'summary'],
		events: [],
		articles: [{ id: 'text', title: 'Text', change: 'changed', fields: ['blocks'] }],
		companies: [{ id: 'firm', title: 'Firm', change: 'changed', fields: ['names'] }]
	});
});
