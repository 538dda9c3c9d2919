import { expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { listVersions } from '#lib/article/versions.ts';
import type { Article, Story } from '#lib/story/story.ts';
import { correct } from './correct.ts';

const blocks = (text: string): Block[] => [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }];
const article = (text: string, more: Partial<Article> = {}): Article => ({
	...{ id: 'a', title: 'A', published: null, language: 'en', blocks: blocks(text) },
	...more
});
const story = (...articles: Article[]): Story => ({
	...{ slug: 's', title: 'S', language: 'en', companies: [], events: [] },
	articles
});
const versions = (of: Story) => listVersions(of).map(({ id }) => id);

test('what is published for the first time is as it is', () => {
	expect(correct(story(article('one')), undefined, '2026-11-28')).toEqual(story(article('one')));
});

test('a changed text holds from the day on, and the one before stays', () => {
	const corrected = correct(story(article('two')), story(article('one')), '2026-11-28');
	expect(corrected.articles).toEqual([
		article('two', { since: '2026-11-28', earlier: [{ blocks: blocks('one') }] })
	]);
	const again = correct(story(article('three')), corrected, '2026-12-01');
	expect(versions(again)).toEqual(['a', 'a@2026-11-28', 'a@2026-12-01']);
	expect(again.articles[0]?.earlier).toEqual([
		{ blocks: blocks('one') },
		{ since: '2026-11-28', blocks: blocks('two') }
	]);
});

test('a text that is the same keeps its versions, whatever else changed', () => {
	const before = correct(story(article('two')), story(article('one')), '2026-11-28');
	const after = correct(story(article('two', { title: 'B' })), before, '2026-12-01');
	expect(after.articles).toEqual([{ ...before.articles[0], title: 'B' }]);
});

test('of two corrections on one day the second counts', () => {
	const before = correct(story(article('two')), story(article('one')), '2026-11-28');
	const after = correct(story(article('three')), before, '2026-11-28');
	expect(versions(after)).toEqual(['a', 'a@2026-11-28']);
	expect(after.articles[0]?.blocks).toEqual(blocks('three'));
});

test('an article that is new has no version before', () => {
	const added = { ...article('new'), id: 'b' };
	const after = correct(story(article('one'), added), story(article('one')), '2026-11-28');
	expect(versions(after)).toEqual(['a', 'b']);
});
