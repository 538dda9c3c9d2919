import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDraft } from '#lib/server/drafts/access.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import type { StorePlace } from '#lib/server/store/store-place.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Story } from '#lib/story/story.ts';
import { placeOf, queryWords } from './list-place.ts';
import { findListed, listParts, listSlugs } from './listed.ts';
import { listCorrected, listStories } from './published-stories.ts';
import { publish, withdraw } from './publish.ts';

const TITLES = [
	...['Übernahme in Zürich', 'Die Strasse', 'Klage gegen OpenAI', 'OpenAI gegründet'],
	...[
		'Straße nach Zürich',
		'Nvidia',
		'Im Frühjahr',
		'Die Klage der Strassenbahn',
		'Zug',
		'Das Œuvre'
	]
];

describe.for(STORE_KINDS)('the list of stories in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let place: StorePlace;
	const drafts: string[] = [];
	beforeAll(async () => {
		database = await databaseForTests(kind);
		place = await database.fresh();
		store = await openStore(place);
		for (const [i, title] of TITLES.entries()) {
			drafts.push(crypto.randomUUID());
			await startDraft(store, { id: 'anna', name: 'Anna', role: 'author' }, drafts[i]!);
			await put(i, { title });
		}
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	const put = (i: number, more: Partial<Story>, at = 1_800_000_000_000 + Math.floor(i / 2)) =>
		publish(store, {
			draft: drafts[i]!,
			story: {
				...{ slug: `s-${i}`, title: TITLES[i]!, language: 'de', articles: [], events: [] },
				companies: [{ id: 'c', names: [i === 8 ? 'Müller & Söhne' : 'Firma'], aliases: [] }],
				...more
			},
			person: 'cem',
			at
		});
	async function list(query = '', limit = 100, before?: string) {
		const words = queryWords(query);
		const rows = await listStories(store, { words, limit, before });
		return rows.map((row) => ({ ...row, title: row.story.title }));
	}
	const titles = async (...asked: Parameters<typeof list>) =>
		(await list(...asked)).map(({ title }) => title);

	test('has the latest first, and none twice or never from part to part', async () => {
		expect(await titles()).toEqual(TITLES.toReversed());
		const parts: string[] = [];
		for (let before: string | undefined; ;) {
			const part = await list('', 2, before);
			if (part.length === 0) break;
			parts.push(...part.map(({ title }) => title));
			before = part.at(-1)?.place;
		}
		expect(parts).toEqual(TITLES.toReversed());
	});

	test.for<[query: string, found: number[]]>([
		['openai', [3, 2]],
		['OPEN kla', [2]],
		['zurich', [4, 0]],
		['straße', [7, 4, 1]],
		['muller', [8]],
		['firma zug', []],
		['zug söhne', [8]],
		['oeuv', [9]],
		['ŒUVRE', [9]],
		['gründet', []],
		["%' or '1'='1", []],
		['«»', [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]
	])('finds %s', async ([query, found]) => {
		expect(await titles(query)).toEqual(found.map((i) => TITLES[i]));
	});

	test('leaves a story where it was when it is published anew, under its new words', async () => {
		await put(5, { title: 'Nvidia wächst' }, 1_900_000_000_000);
		expect((await titles())[4]).toBe('Nvidia wächst');
		expect(await titles('wachst')).toEqual(['Nvidia wächst']);
		await put(5, {}, 1_900_000_000_001);
		expect(await titles('wachst')).toEqual([]);
	});

	test('has no story that was withdrawn, and one that comes back first', async () => {
		await withdraw(store, { draft: drafts[0]!, person: 'cem', at: 1 });
		expect(await titles('zurich')).toEqual([TITLES[4]]);
		await put(0, {}, 1_900_000_000_002);
		expect(await titles('zurich')).toEqual([TITLES[0], TITLES[4]]);
	});

	test('tells what was corrected last', async () => {
		const article = (since?: string) => ({
			...{ id: 'a', title: 'A', published: null, language: 'de' as const, blocks: [] },
			...(since && { since, earlier: [{ blocks: [] }] })
		});
		await put(1, { articles: [article('2026-11-01')] });
		await put(2, { articles: [article()] });
		await put(3, { articles: [article('2026-11-02')] });
		const slugs = async (limit: number) =>
			(await listCorrected(store, limit)).map(({ story }) => story.slug);
		expect(await slugs(10)).toEqual(['s-3', 's-1']);
		expect(await slugs(1)).toEqual(['s-3']);
	});

	test('is in parts by slug', async () => {
		const all = TITLES.map((_, i) => `s-${i}`);
		expect(await listSlugs(store, { after: undefined, limit: 100 })).toEqual(all);
		expect(await listParts(store, 4)).toEqual(['s-3', 's-7']);
		expect(await listParts(store, 10)).toEqual([]);
		expect(await listSlugs(store, { after: 's-3', limit: 4 })).toEqual(all.slice(4, 8));
	});

	test('has words as they were spelled once under those that are searched', async () => {
		await store.db.deleteFrom('story_words').where('word', '=', 'oeuvre').execute();
		await store.db.insertInto('story_words').values({ story: drafts[9]!, word: 'œuvre' }).execute();
		await sql`delete from kysely_migration where name = '2026-11-29-published-words'`.execute(
			store.db
		);
		expect(await titles('oeuvre')).toEqual([]);
		await store.close();
		store = await openStore(place);
		expect(await titles('oeuvre das')).toEqual(['Das Œuvre']);
	});

	test('is made of what was published before there was one', async () => {
		const before = (await titles()).toSorted();
		await sql`drop table story_words`.execute(store.db);
		for (const index of ['stories_listed', 'stories_corrected', 'story_versions_hash'])
			await store.db.schema.dropIndex(index).execute();
		await store.db.schema.dropIndex('publications_story').execute();
		for (const column of ['listed', 'corrected'])
			await store.db.schema.alterTable('stories').dropColumn(column).execute();
		await sql`delete from kysely_migration where name = '2026-11-28-published-list'`.execute(
			store.db
		);
		await store.close();
		store = await openStore(place);
		expect((await titles()).toSorted()).toEqual(before);
		expect(await titles('openai')).toEqual([TITLES[3], TITLES[2]]);
	});
});

describe.for(STORE_KINDS)('a list of thousands of stories in %s', (kind) => {
	const COUNT = 2600;
	/** The words of a story; more than a thousand stories have each of `every`, `even`, `odd` and `early`. */
	const wordsOf = (i: number) => [
		...['every', i % 2 === 0 ? 'even' : 'odd', `own${i}`],
		...(i < 1300 ? ['early'] : []),
		...(i % 40 === 0 ? ['seldom'] : [])
	];
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
		const ids = Array.from({ length: COUNT }, () => crypto.randomUUID());
		const drafts = ids.map((id) => ({
			...{ id, title: '', owner: null, counter: 0, created_at: 0, changed_at: 0 }
		}));
		const stories = ids.map((id, i) => ({
			...{ id, slug: `s-${i}`, version: null, listed: placeOf(i, `s-${i}`), corrected: null }
		}));
		const words = ids.flatMap((story, i) => wordsOf(i).map((word) => ({ story, word })));
		await store.write(async (transaction) => {
			for (let from = 0; from < words.length; from += 500) {
				const part = <T>(all: T[]) => all.slice(from, from + 500);
				if (from < COUNT) {
					await transaction.insertInto('drafts').values(part(drafts)).execute();
					await transaction.insertInto('stories').values(part(stories)).execute();
				}
				await transaction.insertInto('story_words').values(part(words)).execute();
			}
		});
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	test.each([
		['every', undefined],
		['every even', undefined],
		['even odd', undefined],
		['early', undefined],
		['early even', undefined],
		['early even', 1000],
		['early every', 10],
		['ear eve', 700],
		['odd', 3],
		['seldom early', undefined],
		['own17', undefined],
		['early own2599', undefined]
	])('has the latest with %s before %s', async (query, end) => {
		const asked = query.split(' ');
		const expected = Array.from({ length: end ?? COUNT }, (_, i) => i)
			.filter((i) => asked.every((word) => wordsOf(i).some((each) => each.startsWith(word))))
			.reverse()
			.slice(0, 20)
			.map((i) => `s-${i}`);
		const before = end === undefined ? undefined : placeOf(end, `s-${end}`);
		const found = await findListed(store, { words: asked, before, limit: 20 });
		expect(found.map(({ slug }) => slug)).toEqual(expected);
	});
});
