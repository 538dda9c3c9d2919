import { createHash, randomUUID } from 'node:crypto';
import { isHttpError, isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { REFUSALS } from '#lib/language/refusals.ts';
import { setRecognise } from '#lib/server/collab/recognise.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { makeLink, listLinks, withdrawLink } from '#lib/server/drafts/draft-links.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { bringMedia } from '#lib/server/media/draft-media.ts';
import { keepOriginal } from '#lib/server/from-address/originals.ts';
import type { Store } from '#lib/server/store/store.ts';
import { demandFactor } from '#lib/server/review/settings.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import { stubStore } from '#lib/server/store/stub-store.test-data.ts';
import { closeTheStore, theStore } from '#lib/server/store/the-store.ts';
import * as draftRoute from '../../../routes/newsroom/drafts/[draft]/+server.ts';
import * as historyRoute from '../../../routes/newsroom/drafts/[draft]/history/+server.ts';
import * as mediaRoute from '../../../routes/newsroom/drafts/[draft]/media/+server.ts';
import * as fileRoute from '../../../routes/newsroom/drafts/[draft]/media/[name]/+server.ts';
import * as bringRoute from '../../../routes/newsroom/drafts/[draft]/originals/+server.ts';
import * as publicationRoute from '../../../routes/newsroom/drafts/[draft]/publication/+server.ts';
import * as originalsRoute from '../../../routes/newsroom/originals/+server.ts';
import * as originalRoute from '../../../routes/newsroom/originals/[original]/+server.ts';
import * as previewPage from '../../../routes/preview/+page.server.ts';
import * as readPage from '../../../routes/preview/[link]/+page.server.ts';
import * as readRoute from '../../../routes/preview/[link]/media/[file]/+server.ts';
import * as publicRoute from '../../../routes/stories/[slug]/media/[file]/+server.ts';
import * as signInPage from '../../../routes/newsroom/sign-in/+page.server.ts';
import type { Media } from '#lib/story/media.ts';
import type { Story } from '#lib/story/story.ts';
import { fromStory } from '#lib/studio/document/draft.ts';
import { guard } from './guard.ts';
import { Browser, makePerson, PASSWORD } from './newsroom.test-data.ts';
import { personOf } from './sessions.ts';
import { theAccounts } from './the-accounts.ts';

/* The requests of the studio's scripts, sent by others: with the guard before them, as hooks.server.ts does. */

const ORIGIN = 'http://localhost:3000';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" onload="alert(1)"/>';
type Handler = (event: never) => Response | Promise<Response>;
type Target = { route: string; handler: Handler; method: string; path: string; body?: unknown };
type Headers = Record<string, string>;

/** A story that may be published. */
function soundStory(slug: string, media?: Media[]): Story {
	return {
		...{ slug, title: 'Sold', language: 'en', companies: [] },
		articles: [
			{
				...{ id: 'text', title: 'Text', published: null, language: 'en' },
				blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'The firm was sold.' }] }]
			}
		],
		events: [
			{
				...{ id: 'sale', kind: 'acquisition', title: 'The sale', date: null, companies: [] },
				...{ claim: { status: 'asserted' }, passages: [{ article: 'text', exact: 'was sold' }] },
				...(media && { media })
			}
		]
	};
}

describe.for(STORE_KINDS)('requests of the studio’s scripts, with the store in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	let draft: string;
	let original: string;
	/** The cookies of people: who owns the draft, another author, an editor. */
	let cookies: Record<'owning' | 'other' | 'editor', string>;
	let owning: { id: string };

	beforeAll(async () => {
		database = await databaseForTests(kind);
		stubStore(await database.fresh());
		setRecognise((headers) => personOf(new Request(ORIGIN, { headers })));
		store = await theStore();
		const accounts = await theAccounts();
		await makePerson(accounts, 'owner');
		const signIn = async ({ email }: { email: string }) => {
			const browser = new Browser(accounts);
			const form = { email, password: PASSWORD };
			await browser.post(signInPage, '/newsroom/sign-in?/password', form);
			return [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ');
		};
		const person = await makePerson(accounts, 'author');
		owning = person;
		cookies = {
			owning: await signIn(person),
			other: await signIn(await makePerson(accounts, 'author')),
			editor: await signIn(await makePerson(accounts, 'editor'))
		};
	});
	beforeEach(async () => {
		draft = randomUUID();
		await startDraft(store, { id: owning.id, name: 'Owning', role: 'author' }, draft);
		const data = new TextEncoder().encode('<script>alert(1)</script>');
		const hash = createHash('sha256').update(data).digest('hex');
		const page = { address: 'https://public.example/', type: 'text/html', data, hash, at: 1 };
		const by = { draft, person: owning.id, asked: page.address };
		original = (await keepOriginal(store, by, page)).id;
		await bringMedia(
			store,
			{ draft, name: 'plan.svg', person: owning.id },
			new TextEncoder().encode(SVG)
		);
	});
	afterAll(async () => {
		setRecognise(async () => undefined);
		vi.unstubAllEnvs();
		await closeTheStore();
		await database.remove();
	});

	const targets = (): Record<string, Target> => ({
		look: {
			...{ route: '/newsroom/drafts/[draft]', handler: draftRoute.GET, method: 'GET' },
			path: `/newsroom/drafts/${draft}`
		},
		publish: {
			...{ route: '/newsroom/drafts/[draft]/publication', handler: publicationRoute.POST },
			...{ method: 'POST', path: `/newsroom/drafts/${draft}/publication`, body: {} }
		},
		withdraw: {
			...{ route: '/newsroom/drafts/[draft]/publication', handler: publicationRoute.DELETE },
			...{ method: 'DELETE', path: `/newsroom/drafts/${draft}/publication` }
		},
		'publish later': {
			...{ route: '/newsroom/drafts/[draft]/publication', handler: publicationRoute.POST },
			...{ method: 'POST', path: `/newsroom/drafts/${draft}/publication` },
			body: { at: Date.now() + 1_000_000 }
		},
		'look back': {
			...{ route: '/newsroom/drafts/[draft]/history', handler: historyRoute.GET },
			...{ method: 'GET', path: `/newsroom/drafts/${draft}/history` }
		},
		'name a state': {
			...{ route: '/newsroom/drafts/[draft]/history', handler: historyRoute.POST },
			...{ method: 'POST', path: `/newsroom/drafts/${draft}/history`, body: { name: 'x' } }
		},
		fetch: {
			...{ route: '/newsroom/originals', handler: originalsRoute.POST, method: 'POST' },
			...{ path: '/newsroom/originals', body: { draft, address: 'http://127.0.0.1/' } }
		},
		list: {
			...{ route: '/newsroom/originals', handler: originalsRoute.GET, method: 'GET' },
			path: `/newsroom/originals?draft=${draft}`
		},
		download: {
			...{ route: '/newsroom/originals/[original]', handler: originalRoute.GET, method: 'GET' },
			path: `/newsroom/originals/${original}`
		},
		'list files': {
			...{ route: '/newsroom/drafts/[draft]/originals', handler: bringRoute.GET, method: 'GET' },
			path: `/newsroom/drafts/${draft}/originals`
		},
		'bring a file': {
			...{ route: '/newsroom/drafts/[draft]/originals', handler: bringRoute.POST, method: 'POST' },
			path: `/newsroom/drafts/${draft}/originals?article=a&name=x.html`,
			body: '<!doctype html><script>alert(1)</script>'
		},
		'give readers a file': {
			...{
				route: '/newsroom/drafts/[draft]/originals',
				handler: bringRoute.PATCH,
				method: 'PATCH'
			},
			...{ path: `/newsroom/drafts/${draft}/originals`, body: { article: 'a', isShown: true } }
		},
		'list media': {
			...{ route: '/newsroom/drafts/[draft]/media', handler: mediaRoute.GET, method: 'GET' },
			path: `/newsroom/drafts/${draft}/media`
		},
		'bring media': {
			...{ route: '/newsroom/drafts/[draft]/media', handler: mediaRoute.POST, method: 'POST' },
			...{ path: `/newsroom/drafts/${draft}/media?name=x.svg`, body: SVG }
		},
		'download media': {
			...{ route: '/newsroom/drafts/[draft]/media/[name]', handler: fileRoute.GET, method: 'GET' },
			path: `/newsroom/drafts/${draft}/media/plan.svg`
		},
		'take a file away': {
			...{ route: '/newsroom/drafts/[draft]/originals', handler: bringRoute.DELETE },
			...{ method: 'DELETE', path: `/newsroom/drafts/${draft}/originals?article=a` }
		}
	});
	const WRITING = [
		...['publish', 'publish later', 'withdraw', 'name a state', 'fetch', 'bring a file'],
		...['give readers a file', 'take a file away', 'bring media']
	];

	async function send(
		name: string,
		cookie: string | undefined,
		headers: Headers = {},
		change: (target: Target) => Partial<Target> = () => ({})
	): Promise<{ status: number; answer?: Response; sentence?: string }> {
		const known = targets()[name]!;
		const target = { ...known, ...change(known) };
		const url = new URL(ORIGIN + target.path);
		const body = typeof target.body === 'string' ? target.body : JSON.stringify(target.body);
		const request = new Request(url, {
			method: target.method,
			headers: { origin: ORIGIN, ...(cookie && { cookie }), ...headers },
			...(target.body !== undefined && { body })
		});
		const [last = ''] = url.pathname.split('/').slice(-1);
		const params = target.route.includes('[original]')
			? { original: last }
			: { draft: url.pathname.split('/')[3], name: decodeURIComponent(last) };
		const jar = new Map(cookie?.split('; ').map((each) => each.split('=') as [string, string]));
		const event = {
			...{ request, url, params, route: { id: target.route }, locals: { language: 'en' } },
			cookies: {
				get: (key: string) => jar.get(key),
				set: () => undefined,
				delete: () => undefined
			},
			getClientAddress: () => '192.0.2.1'
		};
		try {
			const answer = await guard(event as never, () => target.handler(event as never));
			return { status: answer.status, answer };
		} catch (thrown) {
			if (isHttpError(thrown)) return { status: thrown.status, sentence: thrown.body.message };
			if (isRedirect(thrown)) return { status: thrown.status };
			throw thrown;
		}
	}

	const state = async () =>
		JSON.stringify(
			await Promise.all(
				[
					...(['drafts', 'stories', 'publications', 'originals', 'people', 'sessions'] as const),
					...(['scheduled', 'named_states', 'article_originals'] as const),
					...(['draft_links', 'draft_media', 'made_media', 'made_files'] as const)
				].map(async (table) => {
					const rows = await store.db.selectFrom(table).selectAll().execute();
					// a database may give them in any order
					return rows.map((row) => JSON.stringify(row)).sort();
				})
			)
		);

	describe('without a session, with one that was made up, or with another’s draft', () => {
		test.for<[name: string, nobody: number, other: number]>([
			['look', 204, 200],
			['publish', 401, 404],
			['publish later', 401, 404],
			['withdraw', 401, 404],
			['look back', 401, 404],
			['name a state', 401, 404],
			['fetch', 401, 404],
			['list', 401, 200],
			['download', 401, 404],
			['list files', 401, 404],
			['bring a file', 401, 404],
			['give readers a file', 401, 404],
			['take a file away', 401, 404],
			['list media', 401, 404],
			['bring media', 401, 404],
			['download media', 401, 404]
		])('%s is answered with %i, and with %i', async ([name, nobody, other]) => {
			const before = await state();
			const sentence = nobody === 401 ? REFUSALS.en.session : undefined;
			expect(await send(name, undefined)).toMatchObject({
				status: nobody,
				...(sentence && { sentence })
			});
			const [sessionName] = cookies.owning.split('=');
			for (const forged of ['x', 'x.y', `${randomUUID()}.${'A'.repeat(43)}=`, '%00', ''])
				expect((await send(name, `${sessionName}=${forged}`)).status, forged).toBe(nobody);
			const refused = await send(name, cookies.other);
			expect(refused.status).toBe(other);
			if (other === 404)
				expect(refused.sentence).toBe(
					name === 'download' ? REFUSALS.en.original : REFUSALS.en.draft
				);
			expect(await state()).toBe(before);
		});

		test('nothing is told of a draft that one may not write', async () => {
			const known = await (await send('look', cookies.other)).answer?.json();
			const made = await send('look', cookies.other, {}, () => ({
				path: `/newsroom/drafts/${randomUUID()}`
			}));
			expect(known).toEqual(await made.answer?.json());
			expect(await (await send('list', cookies.other)).answer?.json()).toEqual([]);
		});
	});

	test('where a second factor is demanded, a session without one is none', async () => {
		await demandFactor(store, owning.id, true);
		try {
			expect((await send('look', cookies.owning)).status).toBe(204);
			expect((await send('look back', cookies.owning)).status).toBe(403);
		} finally {
			await demandFactor(store, owning.id, false);
		}
		expect((await send('look', cookies.owning)).status).toBe(200);
	});

	test('an author publishes nothing, not even a draft of their own', async () => {
		const before = await state();
		for (const name of ['publish', 'withdraw'])
			expect(await send(name, cookies.owning)).toEqual({
				status: 403,
				sentence: REFUSALS.en.editor
			});
		expect(await state()).toBe(before);
	});

	describe('from elsewhere', () => {
		test.for(WRITING)('nobody is made to %s', async (name) => {
			const before = await state();
			for (const headers of [
				{ origin: 'https://evil.example' },
				{ origin: 'null' },
				{ origin: 'http://localhost:3001' },
				{ origin: 'http://localhost:3000.evil.example' },
				{ origin: '' },
				{ 'sec-fetch-site': 'cross-site' },
				{ 'sec-fetch-site': 'same-site' },
				{ 'sec-fetch-site': 'none' }
			] as Headers[])
				expect(await send(name, cookies.editor, headers)).toEqual({
					status: 403,
					sentence: REFUSALS.en.origin
				});
			const most = name.startsWith('bring') ? 20_000_000 : 20_000;
			const tooLong = { 'content-length': `${most + 1}` };
			expect((await send(name, cookies.editor, tooLong)).status).toBe(413);
			expect(await state()).toBe(before);
		});
	});

	describe('with a body of another shape', () => {
		const BODIES: [name: string, body: string][] = [
			['no JSON', '{'],
			['a list', '[1]'],
			['a text', '"x"'],
			['one field more', '{"note":"x","role":"owner"}'],
			['someone else’s role', '{"person":"x","role":"owner"}'],
			['the prototype', '{"__proto__":{"role":"owner"},"constructor":{"prototype":{"x":1}}}'],
			['a number', '{"note":1,"draft":1,"address":1}'],
			['very deep lists', '['.repeat(5000) + ']'.repeat(5000)],
			['a very long note', JSON.stringify({ note: 'x'.repeat(2001) })]
		];
		test.for(BODIES)('%s is refused', async ([, body]) => {
			const before = await state();
			for (const name of ['publish', 'fetch'])
				expect((await send(name, cookies.editor, {}, () => ({ body }))).status, name).toBe(400);
			expect(({} as { role?: string }).role).toBeUndefined();
			expect(await state()).toBe(before);
		});
	});

	describe('ids that are none', () => {
		test.for([
			'..',
			'../../../etc/passwd',
			'%2e%2e',
			"' or 1=1 --",
			'x'.repeat(5000),
			'*',
			'\u0000'
		])('%s finds nothing', async (id) => {
			const encoded = encodeURIComponent(id);
			const before = await state();
			const draftAt = () => ({ path: `/newsroom/drafts/${encoded}/publication` });
			expect((await send('publish', cookies.editor, {}, draftAt)).status).toBe(404);
			const originalAt = () => ({ path: `/newsroom/originals/${encoded}` });
			expect((await send('download', cookies.editor, {}, originalAt)).status).toBe(404);
			const body = { draft: id, address: 'https://public.example/' };
			expect((await send('fetch', cookies.editor, {}, () => ({ body }))).status).toBe(400);
			expect(await state()).toBe(before);
		});
	});

	describe('a file that is brought', () => {
		const at = (query: string, body: string) => () => ({
			...{ path: `/newsroom/drafts/${draft}/originals?${query}`, body }
		});
		const bring = (query: string, body: string) =>
			send('bring a file', cookies.owning, {}, at(query, body));

		test.for([
			'../../../etc/passwd',
			'..\\..\\windows\\win.ini',
			'/etc/passwd',
			'x\r\nset-cookie: a=b',
			'x"; filename="evil.exe',
			'\u0000.pdf',
			'__proto__',
			'\u202efdp.exe',
			'\ud800'
		])('named %j is kept under its hash', async (name) => {
			const query = new URLSearchParams({ article: name, name });
			expect((await bring(`${query}`, '%PDF-1.7')).status).toBe(201);
			const [kept] = (await (await send('list files', cookies.owning)).answer?.json()) as {
				original: { id: string; hash: string };
			}[];
			const path = `/newsroom/originals/${kept!.original.id}`;
			const { answer } = await send('download', cookies.owning, {}, () => ({ path }));
			expect(answer?.headers.get('content-disposition')).toBe(
				`attachment; filename="${kept!.original.hash}"`
			);
			expect(answer?.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
		});

		test.for<[what: string, query: string, body: string, status: number]>([
			['no article', 'name=x.pdf', '%PDF-1.7', 400],
			['a very long name', `article=a&name=${'x'.repeat(201)}`, '%PDF-1.7', 400],
			['a program', 'article=a&name=x.pdf', 'MZ\u0090', 415],
			['a drawing', 'article=a&name=x.svg', '<svg onload="alert(1)">', 415],
			['nothing', 'article=a&name=x.pdf', '', 415]
		])('with %s is refused', async ([, query, body, status]) => {
			const before = await state();
			expect((await bring(query, body)).status).toBe(status);
			expect(await state()).toBe(before);
		});

		test('is none of another draft', async () => {
			const [theirs, own] = [original, randomUUID()];
			await startDraft(store, { id: owning.id, name: 'Owning', role: 'author' }, own);
			const change = () => ({
				path: `/newsroom/drafts/${own}/originals`,
				body: { article: 'a', original: theirs }
			});
			expect((await send('give readers a file', cookies.owning, {}, change)).status).toBe(404);
		});

		test('is refused where its length is not said', async () => {
			const chunked = { 'transfer-encoding': 'chunked' };
			expect((await send('bring a file', cookies.owning, chunked)).status).toBe(411);
		});
	});

	describe('media that are brought', () => {
		const bring = (name: string, body: string) =>
			send('bring media', cookies.owning, {}, () => ({
				...{ path: `/newsroom/drafts/${draft}/media?${new URLSearchParams({ name })}`, body }
			}));

		test.for<[name: string, body: string, status: number]>([
			['', SVG, 400],
			['x'.repeat(201), SVG, 400],
			['x\r\nset-cookie: a=b', SVG, 400],
			['\u0000.svg', SVG, 400],
			['../../../etc/passwd', SVG, 415],
			['..\\..\\windows\\win.ini', SVG, 415],
			['.hidden.svg', SVG, 415],
			['story.yaml', SVG, 415],
			['x.png', '<!doctype html><script>alert(1)</script>', 415],
			['x.svg', '<html><svg onload="alert(1)"/></html>', 415],
			['x.png', 'MZ\u0090', 415],
			['x.png', '', 415],
			['plan.svg', 'WEBVTT', 409],
			['__proto__', SVG, 201]
		])('named %j, holding %j, are answered with %i', async ([name, body, status]) => {
			const before = await state();
			expect((await bring(name, body)).status).toBe(status);
			if (status >= 400) expect(await state()).toBe(before);
			expect(({} as { hash?: string }).hash).toBeUndefined();
		});

		test('are refused where their length is not said', async () => {
			const chunked = { 'transfer-encoding': 'chunked' };
			expect((await send('bring media', cookies.owning, chunked)).status).toBe(411);
		});

		test('leave the server as a download, for whoever may write the draft', async () => {
			const { answer } = await send('download media', cookies.editor);
			expect(await answer?.text()).toBe(SVG);
			expect(answer?.headers.get('content-type')).toBe('application/octet-stream');
			expect(answer?.headers.get('content-disposition')).toMatch(/^attachment; /);
			expect(answer?.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
			expect(answer?.headers.get('cache-control')).toBe('no-store');
		});

		test('are looked for before a draft is published, and then are there for readers', async () => {
			const story = soundStory(`with-${draft.slice(0, 8)}`, [
				{ file: 'plan.svg', alt: 'A plan' },
				{ file: 'bell.vtt.svg', alt: 'Another' }
			]);
			const data = Y.encodeStateAsUpdate(fromStory(story));
			await new DraftLog(store).append({ draft, data, person: null });
			const before = await state();
			const refused = await send('publish', cookies.editor);
			expect(refused.status).toBe(422);
			expect(await refused.answer?.json()).toEqual({
				missing: [{ title: 'The sale', file: 'bell.vtt.svg' }]
			});
			expect(await state()).toBe(before);

			expect((await bring('bell.vtt.svg', SVG)).status).toBe(201);
			const hash = createHash('sha256').update(SVG).digest('hex');
			const shown = (slug: string, file: string, headers: Headers = {}) =>
				publicRoute.GET({
					params: { slug, file },
					request: new Request(ORIGIN, { headers })
				} as never) as Promise<Response>;
			await expect(shown(story.slug, `${hash}.svg`)).rejects.toMatchObject({ status: 404 });
			expect((await send('publish', cookies.editor)).status).toBe(200);
			const answer = await shown(story.slug, `${hash}.svg`);
			expect(await answer.text()).toBe(SVG);
			expect(answer.headers.get('content-type')).toBe('image/svg+xml');
			expect(answer.headers.get('content-security-policy')).toMatch(/; sandbox$/);
			for (const file of [`${hash}.webp`, `${'0'.repeat(64)}.svg`, 'plan.svg', '../x', ''])
				await expect(shown(story.slug, file), file).rejects.toMatchObject({ status: 404 });
			await expect(shown('concorde', `${hash}.svg`)).rejects.toMatchObject({ status: 404 });
			expect((await send('withdraw', cookies.editor)).status).toBe(204);
			await expect(shown(story.slug, `${hash}.svg`)).rejects.toMatchObject({ status: 404 });
		});
	});

	describe('a link to read a draft', () => {
		const hash = createHash('sha256').update(SVG).digest('hex');
		let secret: string;
		/** Where the link leads. */
		let place: string;
		beforeEach(async () => {
			const story = soundStory('read', [{ file: 'plan.svg', alt: 'A plan' }]);
			const data = Y.encodeStateAsUpdate(fromStory(story));
			await new DraftLog(store).append({ draft, data, person: null });
			secret = await makeLink(store, draft, { person: owning.id, days: 7 });
			const [link] = await listLinks(store, draft);
			place = `/preview/${link!.id}`;
		});
		const aBrowser = async (origin?: string) => new Browser(await theAccounts(), origin);
		const open = (browser: Browser, text: string, headers: Headers = {}) =>
			browser.post(previewPage, '/preview?/open', { secret: text }, { headers });
		const read = (browser: Browser, path = place) =>
			browser.get({ load: withHeaders }, path, '/preview/[link]', { link: path.split('/')[2] });
		const withHeaders = (event: object) =>
			readPage.load({ ...event, setHeaders: () => undefined } as never);
		const picture = async (browser: Browser) => {
			const path = `${place}/media/${hash}.svg`;
			const params = { link: place.split('/')[2], file: `${hash}.svg` };
			const handler = async (event: never) =>
				Response.json(await (await readRoute.GET(event)).text());
			const route = '/preview/[link]/media/[file]';
			return browser.send(handler, path, { route, params, method: 'GET' });
		};

		test('lets its browser in, at an address without the secret, until it is withdrawn', async () => {
			const before = await state();
			const browser = await aBrowser();
			const pasted = `${ORIGIN}/preview#${secret}`;
			expect(await open(browser, pasted)).toMatchObject({ status: 303, location: place });
			expect(place).not.toContain(secret);
			const { status, data } = await read(browser);
			expect(status).toBe(200);
			expect(JSON.stringify(data)).toContain(`"src":"${place}/media/${hash}.svg"`);
			expect(JSON.stringify(data)).not.toContain(secret);
			expect(await picture(browser)).toMatchObject({ status: 200, data: SVG });
			expect(await state()).toBe(before);
			const id = place.split('/')[2]!;
			await withdrawLink(store, draft, { person: owning.id, id });
			expect((await read(browser)).status).toBe(404);
			expect((await picture(browser)).status).toBe(404);
			expect((await open(browser, secret)).data).toEqual({ problem: 'gone' });
		});

		test('ends on its day, and so does its cookie', async () => {
			const browser = await aBrowser();
			await open(browser, secret);
			const [cookie] = browser.set;
			expect(cookie?.maxAge).toBeLessThanOrEqual(7 * 24 * 60 * 60);
			expect(cookie?.maxAge).toBeGreaterThan(6 * 24 * 60 * 60);
			await store.db.updateTable('draft_links').set({ expires_at: 1 }).execute();
			expect((await read(browser)).status).toBe(404);
			expect((await picture(browser)).status).toBe(404);
			expect((await open(browser, secret)).status).toBe(400);
		});

		test('sets a cookie for its address alone, which scripts and other sites do not get', async () => {
			const closed = { httpOnly: true, sameSite: 'lax', path: place, secure: false };
			const plain = await aBrowser();
			await open(plain, secret);
			expect(plain.set).toMatchObject([{ name: 'fundstelle.preview', ...closed }]);
			const behindTls = await aBrowser('https://stories.example.org');
			await open(behindTls, secret);
			expect(behindTls.set).toMatchObject([
				{ ...closed, name: '__Secure-fundstelle.preview', secure: true }
			]);
			expect((await read(behindTls)).status).toBe(200);
			// one that a page without TLS could have planted does not count
			const planted = await aBrowser('https://stories.example.org');
			planted.jar.set('fundstelle.preview', secret);
			expect((await read(planted)).status).toBe(403);
		});

		test('lets nobody in who has not opened it', async () => {
			expect((await read(await aBrowser())).status).toBe(403);
			expect((await picture(await aBrowser())).status).toBe(404);
			// the same where there is no such link
			expect((await read(await aBrowser(), `/preview/${randomUUID()}`)).status).toBe(403);
			const other = randomUUID();
			await startDraft(store, { id: owning.id, name: 'Owning', role: 'author' }, other);
			const another = await makeLink(store, other, { person: owning.id, days: 7 });
			for (const cookie of [another, place.split('/')[2]!, 'A'.repeat(43), '', "' or 1=1"]) {
				const browser = await aBrowser();
				browser.jar.set('fundstelle.preview', cookie);
				expect((await read(browser)).status, cookie).toBe(404);
				expect((await picture(browser)).status, cookie).toBe(404);
			}
			expect((await open(await aBrowser(), 'A'.repeat(43))).data).toEqual({ problem: 'gone' });
		});

		test('is opened by nothing that another site sends, and by nothing of another shape', async () => {
			for (const [headers, status] of [
				[{ origin: 'https://evil.example' }, 403],
				[{ origin: 'null' }, 403],
				[{ 'sec-fetch-site': 'cross-site' }, 403],
				[{ 'sec-fetch-site': 'same-site' }, 403],
				[{ 'content-length': '20001' }, 413],
				[{ 'transfer-encoding': 'chunked' }, 411]
			] as [Headers, number][]) {
				const browser = await aBrowser();
				expect((await open(browser, secret, headers)).status).toBe(status);
				expect(browser.jar.size).toBe(0);
			}
			const browser = await aBrowser();
			const more = { secret, draft: randomUUID() };
			expect((await browser.post(previewPage, '/preview?/open', more)).status).toBe(400);
			expect((await open(browser, secret.slice(1))).status).toBe(400);
			expect(browser.jar.size).toBe(0);
		});
	});

	test('a story of the bundle keeps its slug', async () => {
		const data = Y.encodeStateAsUpdate(fromStory(soundStory('concorde')));
		await new DraftLog(store).append({ draft, data, person: null });
		const { status, answer } = await send('publish', cookies.editor);
		expect(await answer?.json()).toEqual({ problem: 'taken' });
		expect(status).toBe(409);
	});

	test('what was fetched never runs as a page of this site', async () => {
		const { answer } = await send('download', cookies.owning);
		expect(answer?.headers.get('content-type')).toBe('application/octet-stream');
		expect(answer?.headers.get('content-disposition')).toMatch(
			/^attachment; filename="[\da-f]{64}"$/
		);
		expect(answer?.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
		expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer?.headers.get('cache-control')).toBe('no-store');
	});

	test('the server fetches nothing from its own network, and only so often', async () => {
		const { answer, status } = await send('fetch', cookies.owning);
		expect(status).toBe(422);
		expect(await answer?.json()).toEqual({ problem: 'unreachable' });
		const statuses = [];
		for (let tries = 0; tries < 25; tries++)
			statuses.push((await send('fetch', cookies.owning)).status);
		expect(statuses.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 422));
		expect(statuses.at(-1)).toBe(429);
	});

	test.for<[name: string, write: (doc: Y.Doc) => void]>([
		['a slug that leads elsewhere', (doc) => doc.getMap('meta').set('slug', '../../etc/passwd')],
		['a slug with a header in it', (doc) => doc.getMap('meta').set('slug', 'x\r\nset-cookie: a=b')],
		['a slug that is no text', (doc) => doc.getMap('meta').set('slug', { toString: 'x' })],
		['a title that is no text', (doc) => doc.getMap('meta').set('title', ['<script>'])],
		['names of the prototype', (doc) => doc.getMap('meta').set('__proto__', { role: 'owner' })],
		['an event that is none', (doc) => doc.getMap('events').set('x', 'no map')],
		['an order of what is not there', (doc) => doc.getMap('order/events').set('x', '__proto__')]
	])('a draft with %s is not published, and stays readable', async ([, write]) => {
		const doc = new Y.Doc();
		write(doc);
		const data = Y.encodeStateAsUpdate(doc);
		await new DraftLog(store).append({ draft, data, person: null });
		const before = await store.db.selectFrom('stories').selectAll().execute();
		expect((await send('publish', cookies.editor)).status).toBe(422);
		expect(await store.db.selectFrom('stories').selectAll().execute()).toEqual(before);
		expect((await send('look', cookies.owning)).status).toBe(200);
		expect(({} as { role?: string }).role).toBeUndefined();
	});
});
