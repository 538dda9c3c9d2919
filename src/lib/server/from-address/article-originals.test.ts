import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDraft } from '#lib/server/drafts/access.ts';
import type { Person } from '#lib/server/collab/recognise.ts';
import { editionIn } from '#lib/server/published/editions.ts';
import { findPublished } from '#lib/server/published/published-stories.ts';
import { publish, withdraw } from '#lib/server/published/publish.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Story } from '#lib/story/story.ts';
import {
	bringOriginal,
	listArticleOriginals,
	publishedOriginals,
	readPublishedOriginal,
	setOriginal,
	showOriginal,
	typeOfOriginal,
	unsetOriginal
} from './article-originals.ts';

const ada: Person = { id: 'ada', name: 'Ada', role: 'author' };
const storyAt = (slug: string): Story => ({
	...{ slug, title: 'Story', language: 'en', companies: [], events: [] },
	articles: [{ id: 'report', title: 'Report', published: null, language: 'en', blocks: [] }]
});
const bytes = (text: string) => new TextEncoder().encode(text);

test.for<[start: string, type: string | undefined]>([
	['%PDF-1.7', 'application/pdf'],
	['PK\u0003\u0004…', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['<!DOCTYPE html><p>x', 'text/html'],
	['<!-- saved from url=(0014)about:internet -->\n<HTML lang="de">', 'text/html'],
	['# Markdown', undefined],
	['MZ\u0090', undefined],
	[' %PDF-1.7', undefined],
	['', undefined]
])('a file that begins with %s is %s', ([start, type]) => {
	expect(typeOfOriginal(bytes(start))).toBe(type);
});

describe.for(STORE_KINDS)('originals of articles in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	async function bring(article = 'a1') {
		const draft = randomUUID();
		await startDraft(store, ada, draft);
		const file = { name: 'Bericht.pdf', type: 'application/pdf', data: bytes('%PDF-1.7 …') };
		await bringOriginal(store, { draft, article, person: ada.id }, file);
		return draft;
	}
	const published = (draft: string, slug: string) =>
		publish(store, { draft, story: storyAt(slug), person: ada.id, at: 1 });

	test('are known by what was brought last', async () => {
		const draft = await bring();
		expect(await listArticleOriginals(store.db, draft)).toMatchObject([
			{ article: 'a1', isShown: false, original: { name: 'Bericht.pdf', address: '' } }
		]);
		await showOriginal(store, { draft, article: 'a1' }, true);
		const other = { name: 'Neu.html', type: 'text/html', data: bytes('<html>') };
		await bringOriginal(store, { draft, article: 'a1', person: ada.id }, other);
		// the author spoke of another file
		expect(await listArticleOriginals(store.db, draft)).toMatchObject([
			{ article: 'a1', isShown: false, original: { name: 'Neu.html' } }
		]);
		await unsetOriginal(store, { draft, article: 'a1' });
		expect(await listArticleOriginals(store.db, draft)).toEqual([]);
	});

	test('are none of another draft', async () => {
		const [draft, other] = [await bring(), await bring()];
		const [theirs] = await listArticleOriginals(store.db, other);
		expect(await setOriginal(store, { draft, article: 'a2' }, theirs!.original.id)).toBe(false);
		expect(await showOriginal(store, { draft, article: 'a2' }, true)).toBe(false);
		expect(await listArticleOriginals(store.db, draft)).toHaveLength(1);
	});

	test('are given to readers only if the author says so, once that is published', async () => {
		const draft = await bring('report');
		const slug = `original-${draft.slice(0, 8)}`;
		await published(draft, slug);
		expect(await publishedOriginals(store, slug)).toEqual([]);
		expect(await readPublishedOriginal(store, slug, 'report')).toBeUndefined();
		const before = await editionIn(store, slug);
		await showOriginal(store, { draft, article: 'report' }, true);
		expect(await readPublishedOriginal(store, slug, 'report'), 'not published yet').toBeUndefined();
		await published(draft, slug);
		expect(await publishedOriginals(store, slug)).toMatchObject([
			{ article: 'report', type: 'application/pdf', bytes: 12 }
		]);
		expect((await readPublishedOriginal(store, slug, 'report'))?.data).toEqual(bytes('%PDF-1.7 …'));
		expect(await editionIn(store, slug), 'pages are made anew').not.toBe(before);
		expect((await findPublished(store, slug))?.story.slug).toBe(slug);
		await withdraw(store, { draft, person: ada.id, at: 2 });
		expect(await readPublishedOriginal(store, slug, 'report')).toBeUndefined();
	});
});
