import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	Browser,
	signedIn,
	useNewsroom,
	type Answer,
	type Someone
} from '#lib/server/accounts/newsroom.test-data.ts';
import type { Role } from '#lib/server/accounts/roles.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { DraftLog } from '#lib/server/drafts/draft-log.ts';
import { STORE_KINDS } from '#lib/server/store/stores.test-data.ts';
import type { Review } from '#lib/story/review.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { fromStory } from '#lib/studio/document/draft.ts';
import { put } from '#lib/studio/document/parts.ts';
import * as checkPage from '../../../routes/newsroom/drafts/[draft]/check/+page.server.ts';
import * as commentsRoute from '../../../routes/newsroom/drafts/[draft]/comments/+server.ts';
import * as reviewRoute from '../../../routes/newsroom/drafts/[draft]/review/+server.ts';
import * as home from '../../../routes/newsroom/+page.server.ts';
import * as sitePage from '../../../routes/newsroom/site/+page.server.ts';
import { mentionedIn } from './comments.ts';
import { demandsChecks } from './settings.ts';

const CHECK = '/newsroom/drafts/[draft]/check';
const event = (id: string): StoryEvent => ({
	...{ id, kind: 'acquisition', title: `Sold: ${id}`, date: null, companies: [] },
	claim: { status: 'asserted' },
	passages: [{ article: 'text', exact: 'was sold' }]
});
const story: Story = {
	...{ slug: 'sold', title: 'Sold', language: 'en', companies: [] },
	articles: [
		{
			...{ id: 'text', title: 'Text', published: null, language: 'en' },
			blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'The firm was sold.' }] }]
		}
	],
	events: [event('one'), event('two')]
};

describe.for(STORE_KINDS)('checks on %s', (kind) => {
	const newsroom = useNewsroom(kind);
	const someone = (role: Role) => signedIn(newsroom.accounts, role);

	/** A draft that its author has written, and then others, each what they are given. */
	async function draftBy(author: string) {
		const id = crypto.randomUUID();
		await startDraft(newsroom.accounts.store, { id: author, name: '', role: 'author' }, id);
		const doc = new Y.Doc();
		const log = new DraftLog(newsroom.accounts.store);
		const write = async (person: string, change: (doc: Y.Doc) => void) => {
			const before = Y.encodeStateVector(doc);
			change(doc);
			await log.append({ draft: id, data: Y.encodeStateAsUpdate(doc, before), person });
		};
		await write(author, () => fromStory(story, doc));
		return { id, write };
	}

	type Shown = { id: string; hash: string; isOwn: boolean; state: { state: string } };
	async function look({ browser }: Someone, draft: string, of = 'one'): Promise<Shown> {
		const answer = await browser.get(
			checkPage,
			`/newsroom/drafts/${draft}/check?event=${of}`,
			CHECK,
			{
				draft
			}
		);
		expect(answer.status).toBe(200);
		return (answer.data as { shown: Shown }).shown;
	}
	const post = (
		browser: Browser,
		draft: string,
		action: 'right' | 'wrong' | 'withdraw',
		form: Record<string, string>,
		headers = {}
	): Promise<Answer> =>
		browser.post(checkPage, `/newsroom/drafts/${draft}/check?/${action}`, form, {
			...{ route: CHECK, params: { draft }, headers }
		});
	async function approve(who: Someone, draft: string, of = 'one'): Promise<Answer> {
		const { hash } = await look(who, draft, of);
		return post(who.browser, draft, 'right', { event: of, hash });
	}

	test('are made by a second person, of what they saw, and are gone when that changes', async () => {
		const [, author, editor] = [
			await someone('owner'),
			await someone('author'),
			await someone('editor')
		];
		const { id, write } = await draftBy(author.id);
		expect(await approve(author, id)).toMatchObject({
			status: 409,
			data: { problem: 'same-person' }
		});
		const seen = await look(editor, id);
		expect(seen).toMatchObject({ isOwn: false, state: { state: 'written' } });
		const done = await approve(editor, id);
		expect(done).toMatchObject({
			status: 303,
			location: expect.stringContaining('event=two') as string
		});
		expect(await look(author, id)).toMatchObject({ state: { state: 'checked' } });
		expect(await look(author, id, 'two')).toMatchObject({ state: { state: 'written' } });

		await write(editor.id, (doc) => put(doc, 'events', { ...event('one'), title: 'Bought' }));
		expect(await look(author, id)).toMatchObject({
			...{ isOwn: false, state: { state: 'changed', parts: ['title'] } },
			difference: [{ part: 'title' }]
		});
		const old = { event: 'one', hash: seen.hash };
		expect(await post(author.browser, id, 'right', old)).toMatchObject({
			...{ status: 409, data: { problem: 'stale' } }
		});
		expect(await approve(editor, id), 'who wrote it last').toMatchObject({ status: 409 });
		expect((await approve(author, id)).status).toBe(303);
	});

	test('are taken back by whoever made them, and by nobody else', async () => {
		const [owner, author, editor] = [
			await someone('owner'),
			await someone('author'),
			await someone('editor')
		];
		const { id } = await draftBy(author.id);
		const { hash } = await look(editor, id);
		const takeBack = ({ browser }: Someone) =>
			post(browser, id, 'withdraw', { event: 'one', hash });
		const by = async (who: Someone) => (await look(who, id)) as object;
		await approve(owner, id);
		await approve(editor, id);
		expect(await by(author)).toMatchObject({ mayWithdraw: false });
		expect((await takeBack(author)).status).toBe(303);
		expect(await by(editor)).toMatchObject({ state: { state: 'checked' }, mayWithdraw: true });
		expect(await takeBack(editor)).toMatchObject({
			...{ status: 303, location: expect.stringContaining('event=one') as string }
		});
		expect(await by(editor)).toMatchObject({ state: { state: 'checked' }, mayWithdraw: false });
		await takeBack(owner);
		expect(await by(owner)).toMatchObject({ state: { state: 'written' }, mayWithdraw: false });
		await approve(editor, id);
		expect(await by(owner)).toMatchObject({ state: { state: 'checked' } });
	});

	test('wait for whoever wrote what they find wrong, until it is mended', async () => {
		const [, author, editor] = [
			await someone('owner'),
			await someone('author'),
			await someone('editor')
		];
		const { id, write } = await draftBy(author.id);
		const { hash } = await look(editor, id);
		await post(editor.browser, id, 'wrong', { event: 'one', hash, reason: 'It was rented.' });
		const disputed = async ({ browser }: Someone) => {
			const { data } = await browser.get(home, '/newsroom', '/newsroom');
			return (data as { disputed: object[] }).disputed;
		};
		expect(await disputed(author)).toMatchObject([{ draft: id, event: 'one', of: 'Sold: one' }]);
		expect(await disputed(editor)).toEqual([]);
		await write(author.id, (doc) => put(doc, 'events', { ...event('one'), title: 'Rented' }));
		expect(await disputed(author)).toEqual([]);
	});

	test('that find a mistake become a comment, and count until it is mended', async () => {
		const [, author, editor] = [
			await someone('owner'),
			await someone('author'),
			await someone('editor')
		];
		const { id, write } = await draftBy(author.id);
		const { hash } = await look(editor, id);
		const form = { event: 'one', hash, reason: '  It was rented. ' };
		expect((await post(editor.browser, id, 'wrong', { ...form, reason: ' ' })).status).toBe(400);
		expect((await post(editor.browser, id, 'wrong', form)).status).toBe(303);
		expect(await look(author, id)).toMatchObject({ state: { state: 'wrong' } });
		const comments = await newsroom.accounts.store.db
			.selectFrom('comments')
			.selectAll()
			.where('draft', '=', id)
			.execute();
		expect(comments).toMatchObject([{ event: 'one', text: 'It was rented.', person: editor.id }]);
		await write(author.id, (doc) => put(doc, 'events', { ...event('one'), title: 'Rented' }));
		expect(await look(editor, id)).toMatchObject({ state: { state: 'written' } });
	});

	test('are made by nobody who may not write the draft, and not from elsewhere', async () => {
		const [owner, author, other] = [
			await someone('owner'),
			await someone('author'),
			await someone('author')
		];
		const { id } = await draftBy(author.id);
		const { hash } = await look(owner, id);
		const form = { event: 'one', hash };
		expect(await post(new Browser(newsroom.accounts), id, 'right', form), 'nobody').toMatchObject({
			...{ status: 303, location: expect.stringContaining('/newsroom/sign-in') as string }
		});
		expect((await post(other.browser, id, 'right', form)).status, 'not shared').toBe(404);
		expect(
			(await other.browser.get(checkPage, `/newsroom/drafts/${id}/check`, CHECK, { draft: id }))
				.status
		).toBe(404);
		for (const headers of [
			{ origin: 'https://elsewhere.example' },
			{ 'sec-fetch-site': 'cross-site' }
		])
			expect((await post(owner.browser, id, 'right', form, headers)).status).toBe(403);
		for (const more of [
			{ hash: 'x' },
			{ event: '' },
			{ verdict: 'right' },
			{ event: 'x'.repeat(201) }
		] as Record<string, string>[])
			expect((await post(owner.browser, id, 'right', { ...form, ...more })).status).toBe(400);
		expect((await post(owner.browser, id, 'right', { ...form, event: 'none' })).status).toBe(404);
		expect(await look(owner, id)).toMatchObject({ state: { state: 'written' } });
	});

	describe('comments', () => {
		const COMMENTS = '/newsroom/drafts/[draft]/comments';
		const send = (
			{ browser }: { browser: Browser },
			draft: string,
			body: unknown,
			{ method = 'POST', headers = {} }: { method?: 'POST' | 'PATCH'; headers?: object } = {}
		) =>
			browser.send(commentsRoute[method], `/newsroom/drafts/${draft}/comments`, {
				...{ route: COMMENTS, params: { draft }, method, body, headers: { ...headers } }
			});
		const read = async ({ browser }: Someone, draft: string) => {
			const answer = await browser.send(reviewRoute.GET, `/newsroom/drafts/${draft}/review`, {
				...{ route: '/newsroom/drafts/[draft]/review', params: { draft }, method: 'GET' }
			});
			return answer.data as Review;
		};
		const idOf = (answer: Answer) => (answer.data as { id: string }).id;

		test('are kept with who and when, answered, settled and opened again', async () => {
			const [owner, author] = [await someone('owner'), await someone('author')];
			const { id } = await draftBy(author.id);
			const passage = { article: 'text', exact: 'was sold' };
			const first = await send(owner, id, { text: ' Why? ', event: 'one', passage });
			expect(first.status).toBe(201);
			await send(author, id, { text: 'See there.', answers: idOf(first) });
			const { comments, people } = await read(author, id);
			expect(comments).toMatchObject([
				{ text: 'Why?', event: 'one', passage },
				{ text: 'See there.', answers: idOf(first) }
			]);
			expect(people).toHaveLength(2);
			expect(Math.abs(Date.now() - comments[0]!.at)).toBeLessThan(60_000);
			const settle = (resolved: boolean) =>
				send(author, id, { id: idOf(first), resolved }, { method: 'PATCH' });
			expect((await settle(true)).status).toBe(204);
			expect((await read(owner, id)).comments[0]?.resolved).toBeDefined();
			await settle(false);
			expect((await read(owner, id)).comments[0]?.resolved).toBeUndefined();
		});

		test('tell whom they mention, until they are settled', async () => {
			const [owner, author] = [await someone('owner'), await someone('author')];
			const { id } = await draftBy(author.id);
			const { people } = await read(owner, id);
			const others = await newsroom.accounts.store.db
				.selectFrom('people')
				.select(['id', 'name'])
				.execute();
			const name = others.find((person) => person.id === author.id)!.name;
			expect(people).toContain(name);
			const first = await send(owner, id, { text: `@${name}, please look`, event: 'two' });
			const waiting = async (who: Someone) =>
				(await who.browser.get(home, '/newsroom')).data as {
					mentions: object[];
					unchecked: object[];
				};
			expect((await waiting(author)).mentions).toMatchObject([{ draft: id, event: 'two' }]);
			expect((await waiting(author)).unchecked, 'what they wrote themselves').toEqual([]);
			expect((await waiting(owner)).unchecked).toContainEqual({ id, title: '', count: 2 });
			await send(author, id, { id: idOf(first), resolved: true }, { method: 'PATCH' });
			expect((await waiting(author)).mentions).toEqual([]);
		});

		test('are not written by those who may not, from elsewhere, or in another shape', async () => {
			const [owner, author, other] = [
				...[await someone('owner'), await someone('author'), await someone('author')]
			] as [Someone, Someone, Someone];
			const [{ id }, { id: another }] = [await draftBy(author.id), await draftBy(other.id)];
			const text = 'x';
			const first = idOf(await send(owner, id, { text }));
			for (const [method, body] of [
				['POST', { text }],
				['PATCH', { id: first, resolved: true }]
			] as const) {
				const by = { method };
				expect((await send({ browser: new Browser(newsroom.accounts) }, id, body, by)).status).toBe(
					401
				);
				expect((await send(other, id, body, by)).status, 'not shared').toBe(404);
				const headers = { origin: 'https://elsewhere.example' };
				expect((await send(owner, id, body, { method, headers })).status).toBe(403);
			}
			for (const body of [
				...[undefined, {}, { text: ' ' }, { text: 'x'.repeat(2001) }, { text, person: other.id }],
				...[
					{ text, event: 1 },
					{ text, passage: { exact: 'x' } },
					{ text, answers: 'x' }
				]
			])
				expect((await send(owner, id, body)).status, JSON.stringify(body)).toBe(400);
			const elsewhere = { text, answers: first };
			expect((await send(other, another, elsewhere)).status, 'of another draft').toBe(404);
			const settled = { id: first, resolved: true };
			expect((await send(other, another, settled, { method: 'PATCH' })).status).toBe(404);
			expect((await read(owner, id)).comments).toMatchObject([{ text }]);
		});
	});

	test('of nothing are not made', async () => {
		const [owner, author] = [await someone('owner'), await someone('author')];
		const { id, write } = await draftBy(author.id);
		const unproven = { ...event('one'), passages: [] as unknown as StoryEvent['passages'] };
		await write(author.id, (doc) => put(doc, 'events', unproven));
		expect((await approve(owner, id)).status).toBe(409);
	});

	test('are demanded by the owner alone', async () => {
		const [owner, editor] = [await someone('owner'), await someone('editor')];
		const demand = (browser: Browser, checks: string) =>
			browser.post(sitePage, '/newsroom/site?/checks', { checks });
		expect((await demand(new Browser(newsroom.accounts), 'on')).location).toContain(
			'/newsroom/sign-in'
		);
		expect((await demand(editor.browser, 'on')).status).toBe(403);
		expect((await demand(owner.browser, 'perhaps')).status).toBe(400);
		expect(await demandsChecks(newsroom.accounts.store)).toBe(false);
		expect((await demand(owner.browser, 'on')).status).toBe(303);
		expect(await demandsChecks(newsroom.accounts.store)).toBe(true);
		await demand(owner.browser, 'off');
		expect(await demandsChecks(newsroom.accounts.store)).toBe(false);
	});
});

test.each([
	['@Ada please', ['ada']],
	['look, @ada lovelace!', ['lovelace']],
	['@Adamant and mail@ada.example and ada', []],
	['(@Bo) @Ada @Ada', ['bo', 'ada']],
	['@', []]
])('who is mentioned in "%s"', (text, expected) => {
	const readers = [
		{ id: 'ada', name: 'Ada' },
		{ id: 'lovelace', name: 'Ada Lovelace' },
		{ id: 'bo', name: 'Bo' }
	];
	expect(mentionedIn(text, readers)).toEqual(expected);
});
