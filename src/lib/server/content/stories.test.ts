import { expect, test } from 'vitest';
import { cachedShownStory, stories } from './stories.ts';

test('a story is found by its slug', async () => {
	const found = await stories.find('bauer-sucht-frau');
	expect(found?.story.title).toBeTruthy();
	expect(await stories.list()).toContain(found);
	expect(await stories.find('nothing')).toBeUndefined();
});

test('a shown story is made once, whatever versions are asked for that it does not have', async () => {
	const [matched] = await stories.list();
	const shown = cachedShownStory(matched!);
	expect(shown.proofs).toHaveLength(matched!.matches.flat().length);
	expect(cachedShownStory(matched!, ['nothing@2024-01-01'])).toBe(shown);
});
