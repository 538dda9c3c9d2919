import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readContent } from '#lib/server/content/read-content.ts';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { backUpFile } from '#lib/server/store/backup.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { storeFile } from '#lib/server/store/store-place.ts';
import { fromStory, toStory } from '#lib/studio/document/draft.ts';
import { exportStories, importStories } from './move-content.ts';

const read = (folder: string) =>
	[...readContent(folder).values()].flatMap((each) => (each.ok ? [each.value.story] : []));

test('stories that go into the store come out the same, from its backup too', async () => {
	const parent = mkdtempSync(join(tmpdir(), 'fundstelle-move-'));
	const stories = read('src/content');
	const store = await openStore({ folder: join(parent, 'data') });
	const encode = (story: (typeof stories)[number]) => Y.encodeStateAsUpdate(fromStory(story));
	expect(await importStories(store, stories, encode)).toEqual(stories.map(({ slug }) => slug));
	expect(await importStories(store, stories, encode)).toEqual([]);

	const restored = join(parent, 'restored');
	const backup = join(parent, 'backup.db');
	await backUpFile({ from: storeFile(join(parent, 'data')), to: backup });
	await expect(backUpFile({ from: storeFile(join(parent, 'data')), to: backup })).rejects.toThrow(
		'is there already'
	);
	await store.close();

	mkdirSync(restored);
	renameSync(backup, storeFile(restored));
	const again = await openStore({ folder: restored });
	const out = join(parent, 'out');
	const drafts: string[] = [];
	const describe = (kept: Parameters<typeof fillDocument>[1], draft: string) => {
		const doc = new Y.Doc();
		fillDocument(doc, kept);
		drafts.push(toStory(doc).slug);
		return { name: draft, content: '' };
	};
	const first = await exportStories(again, out, describe);
	expect(first.left).toEqual([]);
	expect(read(out)).toEqual(stories);
	expect(drafts.toSorted()).toEqual(stories.map(({ slug }) => slug).toSorted());
	const second = await exportStories(again, out, describe);
	expect([second.written, second.left]).toEqual([[], first.written]);
	await again.close();
	rmSync(parent, { recursive: true });
});
