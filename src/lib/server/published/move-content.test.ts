import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readContent } from '#lib/server/content/read-content.ts';
import { fillDocument } from '#lib/server/drafts/draft-document.ts';
import { backUpFile } from '#lib/server/store/backup.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import { storeFile, type StorePlace } from '#lib/server/store/store-place.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Article, Story } from '#lib/story/story.ts';
import { fromStory, toStory } from '#lib/studio/document/draft.ts';
import { publish } from './publish.ts';
import { exportStories, importStories } from './move-content.ts';

const read = (folder: string) =>
	[...readContent(folder).values()].flatMap((each) => (each.ok ? [each.value.story] : []));
const filesIn = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder)
			.filter((name) => !/\.(md|yaml)$/.test(name))
			.map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
	);

async function reopened(store: Store, place: StorePlace): Promise<Store> {
	await store.close();
	return openStore(place);
}

/** The store as its backup has it, which is taken while it is open; there is none in the place of another. */
async function restored(store: Store, parent: string): Promise<Store> {
	const [from, to] = [storeFile(store.folder), join(parent, 'backup.db')];
	await backUpFile({ from, to });
	await expect(backUpFile({ from, to })).rejects.toThrow('is there already');
	await store.close();
	const folder = join(parent, 'restored');
	mkdirSync(folder);
	renameSync(to, storeFile(folder));
	return openStore({ folder });
}

describe.for(STORE_KINDS)('with a store in %s', (kind) => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await databaseForTests(kind);
	});
	afterAll(() => database.remove());

	test('stories that go into the store come out the same, from its backup too', async () => {
		const parent = mkdtempSync(join(tmpdir(), 'fundstelle-move-'));
		// the one of the tests has media
		const stories = [...read('src/content'), ...read('tests/stories')];
		const place = await database.fresh();
		const store = await openStore(place);
		const from = {
			encode: (story: Story) => Y.encodeStateAsUpdate(fromStory(story)),
			read: (_: Story, name: string) =>
				new Uint8Array(readFileSync(join('tests/stories/bruecke', name)))
		};
		expect(await importStories(store, stories, from)).toEqual(stories.map(({ slug }) => slug));
		expect(await importStories(store, stories, from)).toEqual([]);

		const again = kind === 'sqlite' ? await restored(store, parent) : await reopened(store, place);
		const out = join(parent, 'out');
		const drafts: string[] = [];
		const withFiles: string[] = [];
		const describe = (
			kept: Parameters<typeof fillDocument>[1],
			draft: string,
			files: Record<string, Uint8Array>
		) => {
			const doc = new Y.Doc();
			fillDocument(doc, kept);
			drafts.push(toStory(doc).slug);
			if (Object.keys(files).length > 0) withFiles.push(toStory(doc).slug);
			return { name: draft, content: '' };
		};
		const first = await exportStories(again, out, describe);
		expect(first.left).toEqual([]);
		const bySlug = (a: Story, b: Story) => a.slug.localeCompare(b.slug);
		expect(read(out)).toEqual(stories.toSorted(bySlug));
		expect(filesIn(join(out, 'bruecke'))).toEqual(filesIn('tests/stories/bruecke'));
		expect(withFiles).toEqual(['bruecke']);
		expect(drafts.toSorted()).toEqual(stories.map(({ slug }) => slug).toSorted());
		const second = await exportStories(again, out, describe);
		expect([second.written, second.left]).toEqual([[], first.written]);
		await again.close();
		rmSync(parent, { recursive: true });
	});

	test.for(['../../evil', '..', '/evil', 'a/../../evil', 'x\u0000', ''])(
		'a story whose slug is %j, written past all rules, is written nowhere',
		async (slug) => {
			const parent = mkdtempSync(join(tmpdir(), 'fundstelle-evil-'));
			const store = await openStore(await database.fresh());
			const article: Article = {
				...{ id: '../../evil', title: 'x', published: null, language: 'en', blocks: [] }
			};
			for (const [name, articles] of [
				[slug, []],
				['harmless', [article]]
			] as [string, Article[]][]) {
				const story: Story = {
					...{ slug: name, title: 'x', language: 'en', articles, companies: [], events: [] }
				};
				const row = { id: `draft of ${name}`, title: '', owner: null, counter: 0 };
				await store.db
					.insertInto('drafts')
					.values({ ...row, created_at: 1, changed_at: 1 })
					.execute();
				await publish(store, { draft: row.id, story, person: 'evil', at: 1 });
			}
			const before = readdirSync(parent, { recursive: true }).length;
			const out = join(parent, 'one', 'two', 'out');
			const { written } = await exportStories(store, out, (_, name) => ({ name, content: '' }));
			expect(written).toEqual([]);
			// the folder for it, and the one for drafts
			expect(readdirSync(parent, { recursive: true })).toHaveLength(before + 4);
			await store.close();
			rmSync(parent, { recursive: true });
		}
	);
});
