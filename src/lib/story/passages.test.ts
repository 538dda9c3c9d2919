import { expect, test } from 'vitest';
import { findPassages } from './passages.ts';
import { matchStory } from './matches.ts';
import { findProofs } from './proofs.ts';
import type { Article, Story, StoryEvent } from './story.ts';
import type { Quote } from '#lib/quotes/quote.ts';

const article = (id: string, ...texts: string[]): Article => ({
	id,
	title: id,
	language: 'en',
	published: null,
	blocks: texts.map((text, index) => ({ kind: 'paragraph', id: `p${index + 1}`, runs: [{ text }] }))
});
const event = (id: string, ...passages: [Quote, ...Quote[]]): StoryEvent => ({
	id,
	kind: 'report',
	title: id,
	date: null,
	companies: [],
	claim: { status: 'asserted' },
	passages
});

test('passages come in text order, the longer first, without those that are not found', () => {
	const articles = [article('second', 'one two three', 'four'), article('first', 'one')];
	const events = [
		event('a', { article: 'first', exact: 'one' }, { article: 'second', exact: 'four' }),
		event('b', { article: 'second', exact: 'two' }, { article: 'second', exact: 'five' }),
		event('c', { article: 'second', exact: 'two three' }, { article: 'third', exact: 'one' }),
		event('d', { article: 'second', exact: 'o' }),
		event('e', { article: 'second', exact: 'one', position: { start: 3, end: 6 } })
	];
	const story: Story = { slug: 'a', title: 'A', language: 'en', articles, companies: [], events };
	expect(findPassages(story, findProofs(matchStory(story)))).toEqual([
		{ id: 'e-1', event: 'e', article: 'second', start: 0, end: 3, state: 'moved' },
		{ id: 'c-1', event: 'c', article: 'second', start: 4, end: 13, state: 'exact' },
		{ id: 'b-1', event: 'b', article: 'second', start: 4, end: 7, state: 'exact' },
		{ id: 'a-2', event: 'a', article: 'second', start: 14, end: 18, state: 'exact' },
		{ id: 'a-1', event: 'a', article: 'first', start: 0, end: 3, state: 'exact' }
	]);
});
