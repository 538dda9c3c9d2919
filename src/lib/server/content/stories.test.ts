import { expect, test } from 'vitest';
import { cachedShownStory, stories } from './stories.ts';

test('a story is found by its slug', async () => {
	const found = await stories.find('bauer-sucht-frau');
	expect(found?.story.title).toBeTruthy();
	const { stories: all, next } = await stories.list({ limit: 100 });
	expect(all).toContain(found?.story);
	expect(next).toBeUndefined();
	expect(await stories.find('nothing')).toBeUndefined();
});

test('a shown story is made once, whatever versions are asked for that it does not have', async () => {
	const matched = await stories.find('bauer-sucht-frau');
	const shown = cachedShownStory(matched!);
	expect(shown.proofs).toHaveLength(matched!.matches.flat().length);
	expect(cachedShownStory(matched!, ['nothing@2024-01-01'])).toBe(shown);
});

test('stories are listed part by part, and found by the beginnings of words', async () => {
	const listed = async (asked: Partial<Parameters<typeof stories.list>[0]>) => {
		const { stories: found, next } = await stories.list({ limit: 100, ...asked });
		return { slugs: found.map(({ slug }) => slug), next };
	};
	const { slugs } = await listed({});
	const first = await listed({ limit: 1 });
	expect(first.slugs).toEqual(slugs.slice(0, 1));
	const second = await listed({ before: first.next });
	expect([...first.slugs, ...second.slugs]).toEqual(slugs);
	expect(await listed({ query: 'KÜNST openai' })).toEqual({ slugs: ['bauer-sucht-frau'] });
	expect(await listed({ query: 'openai concorde' })).toEqual({ slugs: [] });
});
