import { expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { readArticles } from '#lib/exchange/folder/articles.ts';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { atVersions, listVersions } from '#lib/article/versions.ts';
import { canonicalStory } from '#lib/story/provenance.ts';
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

test('what the editor says stays with the version that it is about', () => {
	const first = story(article('one'), { ...article('else'), id: 'b' });
	const second = story(article('two'), { ...article('else'), id: 'b' });
	const corrected = correct(second, first, '2026-11-28', 'One was wrong.');
	expect(listVersions(corrected).map(({ id, note }) => [id, note])).toEqual([
		['a', undefined],
		['a@2026-11-28', 'One was wrong.'],
		['b', undefined]
	]);
	expect(atVersions(corrected, ['a']).articles[0]).toEqual(
		article('one', { earlier: [{ blocks: blocks('one') }] })
	);
	const same = correct(second, corrected, '2026-12-01', 'No text has changed.');
	expect(canonicalStory(same)).toBe(canonicalStory(corrected));
	const again = correct(story(article('three')), corrected, '2026-12-01');
	expect(listVersions(again).map(({ note }) => note)).toEqual([
		...[undefined, 'One was wrong.', undefined]
	]);
});

test('a text that is the same keeps its versions, whatever else changed', () => {
	const before = correct(story(article('two')), story(article('one')), '2026-11-28');
	const after = correct(story(article('two', { title: 'B' })), before, '2026-12-01');
	expect(after.articles).toEqual([{ ...before.articles[0], title: 'B' }]);
});

test('a text that is the same is no correction, in whatever order its keys are kept', () => {
	const before = JSON.parse(canonicalStory(story(article('one')))) as Story;
	expect(correct(story(article('one')), before, '2026-11-28')).toEqual(story(article('one')));
});

test('of several corrections on one day all are kept, each under its own address', () => {
	const texts = Array.from({ length: 12 }, (_, i) => `text ${i}`);
	const first = story(article(texts[0]!));
	const last = texts
		.slice(1)
		.reduce((before, text) => correct(story(article(text)), before, '2026-11-28'), first);
	const numbers = Array.from({ length: 10 }, (_, i) => `a@2026-11-28.${i + 2}`);
	expect(versions(last)).toEqual(['a', 'a@2026-11-28', ...numbers]);
	for (const [i, id] of versions(last).entries())
		expect(atVersions(last, [id]).articles[0]?.blocks).toEqual(blocks(texts[i]!));
	const next = correct(story(article('new')), last, '2026-11-29');
	expect(versions(next).at(-1)).toBe('a@2026-11-29');
	// as folders have them, too
	const { versions: read } = readArticles(writeStory(last)).get('a')!;
	expect(read.map(({ since }) => since)).toEqual(listVersions(last).map(({ since }) => since));
});

test('an article that is new has no version before', () => {
	const added = { ...article('new'), id: 'b' };
	const after = correct(story(article('one'), added), story(article('one')), '2026-11-28');
	expect(versions(after)).toEqual(['a', 'b']);
});
