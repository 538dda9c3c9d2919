import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, hydrated } from './journey.ts';
import { follow, PASSWORD, paste, test as base } from './newsroom.ts';
import { publishedStory } from './published-story.ts';
import { openDraft } from './studio-draft.ts';

const published = publishedStory('bauer-sucht-frau');
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';
const story = {
	...{ ...published, slug: 'zum-lesen', title: 'Zum Lesen' },
	articles: published.articles.map((article) => ({
		...article,
		media: [{ file: 'plan.svg', alt: 'Ein leerer Plan' }]
	}))
};

/** Between the browsers and the server: the addresses that browsers send, in requests and as `Referer`. */
const test = base.extend<{ addresses: () => string[] }>({
	newsroom: async ({ newsroom }, use) => {
		const proxy = await listen(Number(new URL(newsroom.origin).port));
		const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
		const firstLink = newsroom.firstLink.replace(newsroom.origin, origin);
		await use({ ...newsroom, origin, firstLink });
		proxy.close();
	},
	// eslint-disable-next-line no-empty-pattern -- the first argument must be destructured
	addresses: async ({}, use) => {
		sent.length = 0;
		await use(() =>
			sent.flatMap((text) =>
				[...text.matchAll(/^(?:[A-Z]+ (\S+) HTTP\/1\.1|referer: (.*))\r$/gim)].map(
					([, address, referer]) => address ?? referer ?? ''
				)
			)
		);
	}
});

test.use({ still: false });

/** What browsers have sent, by connection. */
const sent: string[] = [];

async function listen(port: number): Promise<Server> {
	const proxy = createServer((browser) => {
		const server = connect(port, 'localhost');
		const index = sent.push('') - 1;
		browser.on('data', (part) => (sent[index] += part.toString('latin1')));
		pass(browser, server);
		pass(server, browser);
	});
	await new Promise<void>((done) => proxy.listen(0, 'localhost', done));
	return proxy;
}

function pass(from: Socket, to: Socket): void {
	from.pipe(to);
	from.on('error', () => to.destroy());
}

/** What a link says behind its `#`. */
const secretOf = (link: string) => new URL(link).hash.slice(1);

test('links let people in, and no address ever has their secrets', async ({
	page,
	newsroom,
	addresses,
	another,
	troubles
}) => {
	// a draft that was not opened by its link, and one whose link was withdrawn
	troubles.expected(/\b403\b/);
	troubles.expected(/\b404\b/);
	const secrets: string[] = [];
	const arrive = async (on: Page, title: string) => {
		await expect(on.getByRole('heading', { level: 1 })).toHaveText(title);
		await hydrated(on);
	};
	const take = async (label: string) => {
		const link = await page.getByLabel(label).inputValue();
		expect(secretOf(link)).toMatch(/^[\w-]{43}$/);
		secrets.push(secretOf(link));
		return link;
	};
	const account = async (on: Page, name: string, password: string) => {
		await on.getByLabel('Name').fill(name);
		await on.getByLabel('E-Mail-Adresse').fill(`${name.toLowerCase()}@example.org`);
		await on.getByLabel('Passwort').fill(password);
		await on.getByRole('button', { name: 'Konto anlegen' }).click();
	};

	await test.step('the first link makes an account', async () => {
		secrets.push(secretOf(newsroom.firstLink));
		await follow(page, newsroom.firstLink);
		await account(page, 'Ada', PASSWORD);
		await arrive(page, 'Guten Tag, Ada');
	});

	const guest = await another({ locale: 'de-CH' });
	await test.step('an invitation keeps what was typed, also into another language', async () => {
		troubles.expected(/\b400\b/);
		await page.goto('/newsroom/people');
		await hydrated(page);
		await page.getByRole('button', { name: 'Link machen' }).click();
		await expect(page.getByLabel('Link der Einladung')).toBeVisible();
		await arrive(page, 'Leute');
		await follow(guest, await take('Link der Einladung'));
		await expect(guest.getByText('Ada lädt Sie in den Newsroom ein')).toBeVisible();
		await account(guest, 'Grace', 'Passwort123456');
		await expect(guest.getByText('Dieses Passwort errät man leicht')).toBeVisible();
		await expect(guest.getByLabel('Name')).toHaveValue('Grace');
		await hydrated(guest);
		await guest.locator('summary').filter({ hasText: 'DE' }).click();
		await guest.getByRole('link', { name: 'English' }).click();
		await expect(guest.getByText('Ada invites you to the newsroom')).toBeVisible();
		await guest.getByLabel('Name').fill('Grace');
		await guest.getByLabel('E-mail address').fill('grace@example.org');
		await guest.getByLabel('Password').fill(PASSWORD);
		await guest.getByRole('button', { name: 'Create the account' }).click();
		await arrive(guest, 'Hello, Grace');
	});

	await test.step('a link sets a new password', async () => {
		await page.reload();
		await arrive(page, 'Leute');
		await page.getByText('Neues Passwort', { exact: true }).last().click();
		await page.getByRole('button', { name: 'Link für ein Passwort machen' }).last().click();
		await expect(page.getByLabel('Link für ein neues Passwort')).toBeVisible();
		await arrive(page, 'Leute');
		await follow(guest, await take('Link für ein neues Passwort'));
		await guest.getByLabel('Neues Passwort').fill('fünf grosse rote schiffe');
		await guest.getByRole('button', { name: 'Passwort setzen' }).click();
		await expect(guest.getByText('Das neue Passwort gilt')).toBeVisible();
		await hydrated(guest);
	});

	const links = await test.step('a draft with a picture gets two links', async () => {
		const id = await openDraft(page, story);
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Auf den Server legen' }).click();
		await expect(page.getByText('beim Server gespeichert')).toBeVisible();
		const brought = await page.evaluate(
			async ({ id, body }) =>
				(await fetch(`/newsroom/drafts/${id}/media?name=plan.svg`, { method: 'POST', body }))
					.status,
			{ id, body: PICTURE }
		);
		expect(brought).toBe(201);
		await page.goto(`/newsroom/drafts/${id}/sharing`);
		const made: string[] = [];
		for (const nth of [1, 2]) {
			await hydrated(page);
			await page.getByRole('button', { name: 'Link machen' }).click();
			await expect(page.getByRole('button', { name: /^Link von Ada/ })).toHaveCount(nth);
			made.push(await take('Link zum Lesen'));
		}
		await hydrated(page);
		return made;
	});

	const reader = await another({ locale: 'de-CH' });
	const places = await test.step('it is read by both, side by side, with its picture', async () => {
		const places = [];
		for (const link of links) {
			await follow(reader, link);
			await expect(reader.getByText('Ein Entwurf, zum Lesen für Sie.')).toBeVisible();
			await hydrated(reader);
			places.push(new URL(reader.url()).pathname);
		}
		expect(new Set(places).size).toBe(2);
		for (const place of places) {
			await reader.goto(place);
			const picture = reader.getByRole('img', { name: 'Ein leerer Plan' }).first();
			await picture.scrollIntoViewIfNeeded();
			await picture.evaluate((img: HTMLImageElement) => img.decode());
			await hydrated(reader);
		}
		return places;
	});

	await test.step('without scripts it is read by pasting the link', async () => {
		const bare = await another({ locale: 'en', javaScriptEnabled: false });
		await paste(bare, links[0]!);
		await expect(bare.getByText('A draft for you to read.')).toBeVisible();
		await expect(bare.getByRole('heading', { level: 1 })).toHaveText('Zum Lesen');
	});

	await test.step('its address is of no use to others, and to nobody once the link is withdrawn', async () => {
		await guest.goto(places[0]!);
		await expect(guest.getByText('Öffnen Sie den Link, den Sie bekommen haben')).toBeVisible();
		await page
			.getByRole('button', { name: /^Link von Ada/ })
			.last()
			.click();
		await expect(page.getByText('Der Link ist zurückgezogen')).toBeVisible();
		await hydrated(page);
		await reader.goto(places[0]!);
		await expect(reader.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
		await reader.goto(places[1]!);
		await expect(reader.getByText('Ein Entwurf, zum Lesen für Sie.')).toBeVisible();
		await hydrated(reader);
		await follow(guest, links[0]!);
		await arrive(guest, 'Entwurf zum Lesen');
		await expect(guest.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
	});

	await test.step('no secret was in an address', async () => {
		const all = addresses();
		// as a request has it, and as a Referer
		for (const place of [
			'/newsroom/welcome',
			'/newsroom/invitation',
			'/newsroom/reset',
			'/preview'
		])
			expect(all).toEqual(expect.arrayContaining([place, newsroom.origin + place]));
		expect(all.filter((address) => secrets.some((secret) => address.includes(secret)))).toEqual([]);
		// the secrets did come: in bodies
		const everything = sent.join('\n');
		for (const secret of secrets) expect(everything).toContain(secret);
	});
});
