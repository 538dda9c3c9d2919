import { describe, expect, test } from 'vitest';
import { readAudit } from '#lib/server/accounts/audit.ts';
import {
	Browser,
	signedIn,
	useNewsroom,
	type Someone
} from '#lib/server/accounts/newsroom.test-data.ts';
import { onPersonChange } from '#lib/server/accounts/person-changes.ts';
import type { Role } from '#lib/server/accounts/roles.ts';
import { STORE_KINDS } from '#lib/server/store/stores.test-data.ts';
import * as sharingPage from '../../../routes/newsroom/drafts/[draft]/sharing/+page.server.ts';
import { listDrafts, listWriters, mayWrite, startDraft } from './access.ts';
import { followLink } from './draft-links.ts';

const ROUTE = '/newsroom/drafts/[draft]/sharing';

describe.for(STORE_KINDS)('a draft on %s', (kind) => {
	const newsroom = useNewsroom(kind);
	const someone = (role: Role) => signedIn(newsroom.accounts, role);
	async function draftBy({ id }: Someone): Promise<string> {
		const draft = crypto.randomUUID();
		await startDraft(newsroom.accounts.store, { id, name: '', role: 'author' }, draft);
		return draft;
	}
	const post = (
		browser: Browser,
		draft: string,
		action: 'share' | 'link' | 'withdraw',
		form: Record<string, string>,
		headers = {}
	) =>
		browser.post(sharingPage, `/newsroom/drafts/${draft}/sharing?/${action}`, form, {
			...{ route: ROUTE, params: { draft }, headers }
		});
	const may = async ({ id }: Someone, draft: string) => {
		const person = { id, name: '', role: 'author' as const };
		const listed = (await listDrafts(newsroom.accounts.store, person)).some(
			(each) => each.id === draft
		);
		const written = await mayWrite(newsroom.accounts.store, person, draft);
		const named = (await listWriters(newsroom.accounts.store, draft)).some(
			(each) => each.id === id
		);
		expect([listed, named], 'listed, and mentioned').toEqual([written, written]);
		return written;
	};

	test('is its author’s until it is shared, with some or with all, and whoever loses it is cut off', async () => {
		await someone('owner');
		const [author, bea, cem] = [
			await someone('author'),
			await someone('author'),
			await someone('author')
		];
		const draft = await draftBy(author);
		const cutOff: string[] = [];
		const end = onPersonChange((person) => void cutOff.push(person));
		expect([await may(bea, draft), await may(cem, draft)]).toEqual([false, false]);
		const people = { audience: 'people', people: bea.id };
		expect((await post(author.browser, draft, 'share', people)).status).toBe(303);
		expect([await may(bea, draft), await may(cem, draft)]).toEqual([true, false]);
		expect(cutOff).toEqual([]);
		await post(author.browser, draft, 'share', { audience: 'all' });
		expect([await may(bea, draft), await may(cem, draft)]).toEqual([true, true]);
		await post(author.browser, draft, 'share', people);
		expect([await may(bea, draft), await may(cem, draft)]).toEqual([true, false]);
		expect(cutOff).toEqual([cem.id]);
		await post(author.browser, draft, 'share', { audience: 'private' });
		expect([await may(bea, draft), await may(author, draft)]).toEqual([false, true]);
		expect(cutOff).toEqual([cem.id, bea.id]);
		end();
		const { db } = newsroom.accounts.store;
		const { name } = await db
			.selectFrom('people')
			.select('name')
			.where('id', '=', bea.id)
			.executeTakeFirstOrThrow();
		const lines = await readAudit(db);
		const told = lines.filter(({ action }) => action === 'shared');
		expect(told.map(({ details }) => details.with).toSorted()).toEqual(
			['', 'all', name, name].toSorted()
		);
	});

	test('is not shared by those it is shared with, nobody, elsewhere, or in another shape', async () => {
		await someone('owner');
		const [author, bea, editor] = [
			await someone('author'),
			await someone('author'),
			await someone('editor')
		];
		const draft = await draftBy(author);
		const all = { audience: 'all' };
		expect((await post(bea.browser, draft, 'share', all)).status, 'not theirs').toBe(404);
		await post(editor.browser, draft, 'share', { audience: 'people', people: bea.id });
		for (const [action, form] of [
			['share', all],
			['link', { days: '7' }],
			['withdraw', { id: 'x' }]
		] as const) {
			expect((await post(bea.browser, draft, action, form)).status, action).toBe(403);
			const nobody = await post(new Browser(newsroom.accounts), draft, action, form);
			expect(nobody.location).toContain('/newsroom/sign-in');
			const headers = { origin: 'https://elsewhere.example' };
			expect((await post(author.browser, draft, action, form, headers)).status).toBe(403);
		}
		const wrong: Record<string, string>[] = [
			...[{ audience: 'world' }, { audience: 'people', people: '<b>' }, { ...all, role: 'owner' }]
		];
		for (const form of wrong)
			expect((await post(author.browser, draft, 'share', form)).status).toBe(400);
		expect((await post(author.browser, draft, 'link', { days: '9999' })).status).toBe(400);
		expect((await post(author.browser, crypto.randomUUID(), 'share', all)).status).toBe(404);
		const unknown = { audience: 'people', people: 'nobody-at-all' };
		await post(author.browser, draft, 'share', unknown);
		expect(await may(bea, draft)).toBe(false);
	});

	test('is read by a link, until it ends or is withdrawn, and is kept as a hash', async () => {
		await someone('owner');
		const [author, bea] = [await someone('author'), await someone('author')];
		const draft = await draftBy(author);
		const make = async () => {
			const { data } = await post(author.browser, draft, 'link', { days: '1' });
			return new URL((data as { link: string }).link).hash.slice(1);
		};
		const { store } = newsroom.accounts;
		const token = await make();
		expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
		expect(await followLink(store, token)).toMatchObject({ draft });
		const rows = await store.db.selectFrom('draft_links').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(token);
		for (const guess of ['', 'x', token.slice(1), `${token}x`, 'A'.repeat(43), "' or 1=1"])
			expect(await followLink(store, guess), guess).toBeUndefined();
		const { data } = await author.browser.get(
			sharingPage,
			`/newsroom/drafts/${draft}/sharing`,
			ROUTE,
			{
				draft
			}
		);
		const [link] = (data as { links: { id: string }[] }).links;
		const another = await draftBy(bea);
		const withdrawal = { id: link!.id };
		expect((await post(bea.browser, another, 'withdraw', withdrawal)).status).toBe(404);
		expect(await followLink(store, token)).toMatchObject({ draft });
		expect((await post(author.browser, draft, 'withdraw', withdrawal)).status).toBe(303);
		expect(await followLink(store, token)).toBeUndefined();
		const lines = await readAudit(store.db);
		const told = lines.map(({ action }) => action).filter((action) => action.startsWith('link-'));
		expect(told.toSorted()).toEqual(['link-made', 'link-withdrawn']);
		const second = await make();
		await store.db
			.updateTable('draft_links')
			.set({ expires_at: Date.now() - 1 })
			.execute();
		expect(await followLink(store, second)).toBeUndefined();
	});
});
