import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import type { Story } from '#lib/story/story.ts';
import { fromStory } from '#lib/studio/document/draft.ts';

/** Keeps a story as a draft of the page's browser, as the studio does, and opens it. Returns its id. */
export async function openDraft(page: Page, story: Story, path = ''): Promise<string> {
	const id = crypto.randomUUID();
	const update = [...Y.encodeStateAsUpdate(fromStory(story))];
	// the list of drafts makes the database
	await page.goto('/studio');
	await page.evaluate(
		async ({ id, update, title, events }) => {
			const isThere = async () =>
				(await indexedDB.databases()).some(({ name }) => name === 'fundstelle');
			// whoever opens it first makes its stores, and that must be the studio
			while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('fundstelle');
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error as Error);
			});
			await new Promise<void>((resolve, reject) => {
				const writing = database.transaction(['updates', 'drafts'], 'readwrite');
				writing.objectStore('updates').add({ draft: id, update: new Uint8Array(update) });
				writing.objectStore('drafts').put({ id, title, events, changed: Date.now() });
				writing.oncomplete = () => resolve();
				writing.onabort = () => reject(writing.error);
			});
			database.close();
		},
		{ id, update, title: story.title, events: story.events.length }
	);
	await page.goto(`/studio/${id}${path}`);
	return id;
}
