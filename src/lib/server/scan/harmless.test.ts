import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePerson } from '#lib/server/accounts/newsroom.test-data.ts';
import { theAccounts, type Accounts } from '#lib/server/accounts/the-accounts.ts';
import type { Person } from '#lib/server/collab/recognise.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { keepOriginal } from '#lib/server/from-address/originals.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { stubStore } from '#lib/server/store/stub-store.test-data.ts';
import { closeTheStore } from '#lib/server/store/the-store.ts';
import * as mediaRoute from '../../../routes/newsroom/drafts/[draft]/media/+server.ts';
import * as bringRoute from '../../../routes/newsroom/drafts/[draft]/originals/+server.ts';
import { HARMFUL, HARMFUL_NAME, HAS_CLAMD, startClamd } from './clamd.test-data.ts';
import { refuseNotKept } from './harmless.ts';

const CLEAN = 'A bell.';

describe.runIf(HAS_CLAMD).for(STORE_KINDS)('a file that comes to the store in %s', (kind) => {
	let database: TestDatabase;
	let accounts: Accounts;
	let clamd: Awaited<ReturnType<typeof startClamd>>;
	let person: Person;
	beforeAll(async () => {
		[database, clamd] = await Promise.all([databaseForTests(kind), startClamd()]);
		stubStore(await database.fresh());
		accounts = await theAccounts();
		await makePerson(accounts, 'owner');
		person = { ...(await makePerson(accounts, 'author')), name: 'Ada', role: 'author' };
	});
	afterAll(async () => {
		vi.unstubAllEnvs();
		await closeTheStore();
		await Promise.all([database.remove(), clamd.stop()]);
	});

	type Handler = (event: never) => Response | Promise<Response>;
	const answerOf = async (handler: Handler, draft: string, query: string, body: string) => {
		const url = new URL(`http://localhost:3000/?${query}`);
		const request = new Request(url, { method: 'POST', body });
		const locals = { language: 'en', accounts, session: { person } };
		await handler({ request, url, locals, params: { draft } } as never);
	};
	/** How words come to the server, in a file for a draft. */
	const WAYS: Record<string, (draft: string, words: string) => Promise<void>> = {
		'brought as a medium': (draft, words) =>
			answerOf(
				mediaRoute.POST,
				draft,
				'name=bell.vtt',
				`WEBVTT\n\n00:00.000 --> 00:01.000\n${words}`
			),
		'brought as an original': (draft, words) =>
			answerOf(bringRoute.POST, draft, 'article=text&name=text.html', `<html><p>${words}`),
		'fetched from an address': async (draft, words) => {
			const data = new TextEncoder().encode(`<html><p>${words}`);
			const hash = createHash('sha256').update(data).digest('hex');
			const page = { address: 'https://public.example/', type: 'text/html', data, hash, at: 1 };
			// as the route does with a page that it has fetched, which none can be where this runs
			await keepOriginal(
				accounts.store,
				{ draft, person: person.id, asked: page.address },
				page
			).catch((error: unknown) => refuseNotKept({ language: 'en' }, error));
		}
	};

	async function bring(way: string, words: string) {
		const draft = randomUUID();
		await startDraft(accounts.store, person, draft);
		const refused = await WAYS[way]!(draft, words).then(
			() => ({}),
			({ status, body }: { status: number; body: { message: string } }) => ({ status, ...body })
		);
		const { db } = accounts.store;
		const kept = await Promise.all([
			db.selectFrom('draft_media').select('draft').where('draft', '=', draft).execute(),
			db.selectFrom('originals').select('draft').where('draft', '=', draft).execute()
		]);
		return { ...refused, kept: kept.flat().length };
	}

	test.for(Object.keys(WAYS))('%s is scanned before it is kept', async (way) => {
		vi.stubEnv('CLAMD_ADDRESS', clamd.address);
		expect(await bring(way, CLEAN)).toEqual({ kept: 1 });
		expect(await bring(way, HARMFUL)).toEqual({
			...{ status: 422, kept: 0 },
			message: expect.stringContaining(`(${HARMFUL_NAME})`)
		});
		const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		vi.stubEnv('CLAMD_ADDRESS', '/nowhere/clamd.ctl');
		expect(await bring(way, CLEAN)).toEqual({
			...{ status: 503, kept: 0 },
			message: expect.stringMatching(/cannot scan .* Try again/)
		});
		said.mockRestore();
		vi.stubEnv('CLAMD_ADDRESS', undefined);
		expect(await bring(way, HARMFUL)).toEqual({ kept: 1 });
	});
});
