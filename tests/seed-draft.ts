import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import type { Story } from '#lib/story/story.ts';
import { fromStory } from '#lib/studio/document/draft.ts';

/** A published story, as its folder has it. */
export function publishedStory(slug: string): Story {
	const folder = new URL(`../src/content/${slug}/`, import.meta.url);
	const files = readdirSync(folder).map((name) => [
		name,
		readFileSync(new URL(name, folder), 'utf8')
	]);
	const read = readStory(slug, Object.fromEntries(files) as Record<string, string>);
	if (!read.ok) throw new Error(`The story ${slug} is wrong.`);
	return read.value.story;
}

/** Puts a draft of a story into the browser's database, which the studio has opened before. */
export async function seedDraft(page: Page, id: string, story: Story): Promise<void> {
	const update = [...Y.encodeStateAsUpdate(fromStory(story))];
	await page.evaluate(
		async ({ id, update }) => {
			// opened any earlier, it would be made without its stores
			while ((await indexedDB.databases()).every(({ name }) => name !== 'fundstelle'))
				await new Promise(requestAnimationFrame);
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('fundstelle');
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error as Error);
			});
			await new Promise<void>((resolve, reject) => {
				const writing = database.transaction('updates', 'readwrite');
				writing.objectStore('updates').add({ draft: id, update: new Uint8Array(update) });
				writing.oncomplete = () => resolve();
				writing.onerror = () => reject(writing.error as Error);
			});
			database.close();
		},
		{ id, update }
	);
}
