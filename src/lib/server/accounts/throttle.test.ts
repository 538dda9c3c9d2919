import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#lib/server/store/open-store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Store } from '#lib/server/store/store.ts';
import { count, forgive, networkOf } from './throttle.ts';

test.for([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2::9', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002:aaaa::1', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['::1', '0:0:0:0::/64']
] as const)('%s counts as %s', ([address, network]) => expect(networkOf(address)).toBe(network));

describe.for(STORE_KINDS)('tries in %s', (kind) => {
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

	const LIMIT = { burst: 3, every: 1000 };
	const START = 1_800_000_000_000;
	const at = (of: string, ms: number) => count(store.db, { what: 'x', of }, LIMIT, START + ms);

	test('so many at once, then one by one', async () => {
		expect(await Promise.all([at('a', 0), at('a', 0), at('a', 0)])).toEqual([0, 0, 0]);
		expect(await at('a', 0)).toBe(1000);
		expect(await at('a', 400)).toBe(600);
		expect(await at('a', 1000)).toBe(0);
		expect(await at('a', 1000)).toBe(1000);
		expect(await at('b', 1000), 'another one').toBe(0);
		expect(await at('a', 10_000), 'after a while').toBe(0);
	});

	test('of many at the same moment no more pass', async () => {
		const all = await Promise.all(Array.from({ length: 20 }, () => at('c', 0)));
		expect(all.filter((wait) => wait === 0)).toHaveLength(3);
	});

	test('are forgiven, and keep no address', async () => {
		await at('203.0.113.7', 0);
		const rows = await store.db.selectFrom('tries').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain('203.0.113');
		await forgive(store.db, { what: 'x', of: '203.0.113.7' }, START + 60_000);
		expect(await store.db.selectFrom('tries').selectAll().execute()).toEqual([]);
	});
});
