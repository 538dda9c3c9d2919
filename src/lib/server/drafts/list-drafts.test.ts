import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '#lib/server/collab/recognise.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { listDrafts, titleColumns, writableAmong, type AskedDrafts } from './access.ts';

const ALL = 1000;
const author: Person = { id: 'ada', name: 'Ada', role: 'author' };
const editor: Person = { id: 'eva', name: 'Eva', role: 'editor' };

describe.for(STORE_KINDS)('a thousand drafts in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	const ids: string[] = Array.from({ length: ALL }, () => randomUUID());
	const titleOf = (i: number) =>
		i === 7
			? 'Über 100 % der Mühlen'
			: i === 8
				? 'Ähren_und C:\\Korn'
				: i === 9
					? 'Das Œuvre an der Strasse'
					: `Entwurf Nummer${i}`;

	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
		const rows = ids.map((id, i) => ({
			...{
				id,
				...titleColumns(titleOf(i)),
				owner: i % 2 ? 'ada' : 'bea',
				counter: 0,
				created_at: 1
			},
			// ten at a time were changed in the same millisecond
			changed_at: 1_800_000_000_000 + Math.floor(i / 10)
		}));
		for (let from = 0; from < ALL; from += 100)
			await store.write((transaction) =>
				transaction
					.insertInto('drafts')
					.values(rows.slice(from, from + 100))
					.execute()
			);
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	async function pages(person: Person, asked: AskedDrafts = {}) {
		const found: string[][] = [];
		for (let before: string | undefined; found.length < 100;) {
			const drafts = await listDrafts(store, person, { ...asked, before, limit: 50 });
			if (drafts.length === 0) break;
			found.push(drafts.map(({ id }) => id));
			before = drafts.at(-1)?.place;
		}
		return found;
	}

	test.for([
		[editor, ALL],
		[author, ALL / 2]
	] as const)('are all found page by page, each once', async ([person, count]) => {
		const found = (await pages(person)).flat();
		expect(found).toHaveLength(count);
		expect(new Set(found).size).toBe(count);
		const mine = ids.filter((_, i) => person === editor || i % 2);
		expect(found.toSorted()).toEqual(mine.toSorted());
	});

	test('have those first that were changed last', async () => {
		const found = (await pages(editor)).flat().map((id) => Math.floor(ids.indexOf(id) / 10));
		expect(found).toEqual(found.toSorted((a, b) => b - a));
	});

	test.for<[query: string, found: number[]]>([
		['nummer999', [999]],
		['Nummer999 entwurf', [999]],
		['  NUMMER999  ', [999]],
		['mühlen über', [7]],
		['ÜBER', [7]],
		['%', [7]],
		['_', [8]],
		['\\', [8]],
		['ähren', [8]],
		['ahren', [8]],
		['MU\u0308HLEN', [7]],
		['oeuvre', [9]],
		['œuvre Straße', [9]],
		['nummer999 mühlen', []],
		["' or 1=1 --", []]
	])('are found by the words %s', async ([query, expected]) => {
		const found = await listDrafts(store, editor, { query });
		expect(found.map(({ id }) => ids.indexOf(id)).toSorted()).toEqual(expected);
	});

	test('are not found by those who may not write them', async () => {
		expect(await listDrafts(store, author, { query: 'nummer998' })).toEqual([]);
		expect(await listDrafts(store, author, { query: 'nummer999' })).toHaveLength(1);
	});

	test.for(['', 'x', '1.', "1.' or 1=1", '99999999999999999999.x', '-1.a'])(
		'begin anew at the place %j, which is none',
		async (before) => {
			expect(await listDrafts(store, editor, { before, limit: 5 })).toHaveLength(5);
		}
	);

	test('are told apart by who may write them, however many there are', async () => {
		const asked = [ids[0]!, ids[1]!, randomUUID()];
		expect(await writableAmong(store, author, asked)).toEqual(new Set([ids[1]]));
		expect(await writableAmong(store, editor, asked)).toEqual(new Set([ids[0], ids[1]]));
		expect(await writableAmong(store, author, [])).toEqual(new Set());
	});
});
