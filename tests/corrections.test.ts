import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/* An article that was corrected once: what becomes of the words that its events rest on. */
test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

const BRIDGE = '/stories/bruecke';

const itemOf = (page: Page, title: string) =>
	page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title }) });

test.describe('every event says what became of its words', () => {
	test.describe('with scripts and without', () => {
		for (const scripts of [true, false])
			test.describe(scripts ? 'with' : 'without', () => {
				test.use({ javaScriptEnabled: scripts });

				test('before it is opened @firefox', async ({ page, visit, axe }) => {
					await visit(BRIDGE);
					for (const [title, words] of [
						['Was sie kosten soll', 'Wortlaut geändert seit 1. März 2022'],
						['Ein Hochwasser nimmt das Gerüst mit', 'Wortlaut geändert seit 1. März 2022'],
						['Die Arbeiten ruhen', 'Stelle nicht mehr eindeutig'],
						['Das Fest', 'Stelle nicht mehr im Artikel seit 1. März 2022'],
						['Offen für Velos', 'im Artikel seit 1. März 2022']
					] as const)
						await expect(itemOf(page, title).getByText(words).first(), title).toBeVisible();
					await expect(
						itemOf(page, 'Der Bau ist beschlossen').getByText(/seit|nicht mehr/)
					).toHaveCount(0);
					if (scripts) await axe();
				});
			});
	});

	test('words that stand there as ever @firefox', async ({ page, visit }) => {
		await visit(`${BRIDGE}?event=beschluss`);
		const item = itemOf(page, 'Der Bau ist beschlossen');
		await expect(item.getByText('wörtlich belegt in Absatz 1')).toBeVisible();
		await expect(item.getByText('geändert')).toHaveCount(0);
		await expect(item.getByRole('link', { name: 'Zur Fundstelle' })).toBeVisible();
	});

	test('words that are proven, and were others', async ({ page, visit, axe }) => {
		await visit(`${BRIDGE}?event=kosten`);
		const item = itemOf(page, 'Was sie kosten soll');
		await expect(item.getByText('wörtlich belegt in Absatz 1')).toBeVisible();
		await expect(item.getByText('Wortlaut geändert seit 1. März 2022')).toBeVisible();
		await expect(item.getByRole('deletion')).toHaveText(/zwei/);
		await expect(item.getByRole('insertion')).toHaveText(/drei/);
		await axe();
	});

	test('words that are others now @firefox', async ({ page, visit, axe }) => {
		await visit(`${BRIDGE}?event=hochwasser`);
		const item = itemOf(page, 'Ein Hochwasser nimmt das Gerüst mit');
		await expect(item.getByText('Wortlaut geändert seit 1. März 2022')).toBeVisible();
		await expect(item.getByText('wörtlich belegt')).toHaveCount(0);
		await expect(item.getByRole('deletion')).toHaveText([/August/, /halbe/]);
		await expect(item.getByRole('insertion')).toHaveText([/Juli/, /ganze/]);
		await item.getByRole('link', { name: 'Zur Fundstelle' }).click();
		const mark = page.locator('mark').filter({ hasText: 'riss im Juli 2020 das ganze Gerüst' });
		await expect(mark).toBeInViewport();
		await axe();
	});

	test('words that stand there twice now', async ({ page, visit, axe }) => {
		await visit(`${BRIDGE}?event=stillstand`);
		const item = itemOf(page, 'Die Arbeiten ruhen');
		await expect(item.getByText('Stelle nicht mehr eindeutig')).toBeVisible();
		await expect(item.getByText('Die Arbeiten ruhten.')).toBeVisible();
		await expect(item.getByRole('link', { name: 'Zur Fundstelle' })).toHaveCount(0);
		await axe();
	});

	test('words that are gone, and where they stood @firefox', async ({ page, visit, axe }) => {
		await visit(`${BRIDGE}?event=feier`);
		const item = itemOf(page, 'Das Fest');
		await expect(item.getByText('Stelle nicht mehr im Artikel seit 1. März 2022')).toBeVisible();
		await expect(item.getByText('Zur Feier kamen dreihundert Menschen')).toBeVisible();
		await axe();
		await item.getByRole('link', { name: 'Wo die Worte stehen' }).click();
		const mark = page.locator('mark').filter({ hasText: 'Zur Feier kamen dreihundert Menschen' });
		await expect(mark).toBeInViewport();
		await expect(page.getByText('Sie lesen eine frühere Fassung dieses Artikels.')).toBeVisible();
		await expect(item.getByText('wörtlich belegt in Absatz 3')).toBeVisible();
		await axe();
	});

	test('the address of words that are gone leads to what the event keeps of them', async ({
		page,
		visit
	}) => {
		await visit(`${BRIDGE}?event=feier#feier-1`);
		const words = itemOf(page, 'Das Fest').getByText('Zur Feier kamen dreihundert Menschen');
		await expect(words).toBeInViewport();
	});

	test('beside the article too, with a card although it has no place there', async ({
		page,
		visit
	}) => {
		await visit(BRIDGE);
		const cards = page.getByRole('group', { name: 'Ohne Stelle in diesem Text' });
		await expect(cards.getByRole('heading')).toHaveText(['Das Fest', 'Die Arbeiten ruhen']);
		await cards.getByRole('link', { name: 'Das Fest' }).click();
		await expect(cards.getByText('Zur Feier kamen dreihundert Menschen')).toBeVisible();
		await expect(page.getByRole('button', { name: /Das Fest/, pressed: true })).toBeVisible();
	});
});

test.describe('an article has its versions', () => {
	test('one can go from one to the other and back @firefox', async ({ page, visit, axe }) => {
		await visit(BRIDGE);
		const versions = page.getByRole('navigation', { name: 'Fassungen' });
		await expect(versions.getByRole('link')).toHaveText([
			'Erste Fassung',
			'Fassung vom 1. März 2022 (heutige)'
		]);
		await expect(versions.getByRole('link', { name: /1\. März 2022/ })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await versions.getByRole('link', { name: 'Erste Fassung' }).click();
		await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
		await expect(page).toHaveURL(/\?version=bruecke$/);
		await axe();
		await versions.getByRole('link', { name: /heutige/ }).click();
		await expect(page.getByText('Kosten von drei Millionen Franken').first()).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`${BRIDGE}$`));
		await page.goBack();
		await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
	});

	test('an earlier one says which words are others today', async ({ page, visit }) => {
		await visit(`${BRIDGE}?version=bruecke&event=kosten`);
		const item = itemOf(page, 'Was sie kosten soll');
		await expect(item.getByText('in dieser Fassung mit anderen Worten')).toBeVisible();
		await expect(item.getByRole('deletion')).toHaveText(/zwei/);
		await expect(item.getByRole('insertion')).toHaveText(/drei/);
		await expect(
			itemOf(page, 'Offen für Velos').getByText('nicht in dieser Fassung').first()
		).toBeVisible();
	});

	test('a permalink opens the version that it cited', async ({
		page,
		visit,
		context,
		storiesURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const copied = async () => {
			const item = itemOf(page, 'Ein Hochwasser nimmt das Gerüst mit');
			await item.getByRole('button', { name: 'Link kopieren' }).click();
			await expect(item.getByRole('status').filter({ hasText: 'kopiert' })).toBeVisible();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		await visit(`${BRIDGE}?version=bruecke&event=hochwasser`);
		const old = await copied();
		expect(old).toBe(`${storiesURL}${BRIDGE}?event=hochwasser&version=bruecke#event-hochwasser`);
		await visit(`${BRIDGE}?event=hochwasser`);
		const today = await copied();
		expect(today).toBe(
			`${storiesURL}${BRIDGE}?event=hochwasser&version=bruecke%402022-03-01#event-hochwasser`
		);
		await visit(old);
		await expect(page.getByText('frühere Fassung')).toBeVisible();
		await expect(page.locator('mark').filter({ hasText: 'das halbe Gerüst' })).toHaveCount(1);
		await visit(today);
		await expect(page.getByText('frühere Fassung')).toHaveCount(0);
		await expect(page.locator('mark').filter({ hasText: 'das ganze Gerüst' })).toHaveCount(1);
	});

	test('a link to the words of an earlier one leads there', async ({
		page,
		visit,
		context,
		storiesURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await visit(`${BRIDGE}?version=bruecke&event=hochwasser`);
		const item = itemOf(page, 'Ein Hochwasser nimmt das Gerüst mit');
		await item.getByRole('button', { name: 'Link auf die Worte' }).click();
		await expect(item.getByRole('status').filter({ hasText: 'kopiert' })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(
			`${storiesURL}${BRIDGE}?version=bruecke#hochwasser-1:~:text=${encodeURIComponent(
				'Ein Hochwasser riss im August 2020 das halbe Gerüst mit'
			)}`
		);
		await visit(copied);
		await expect(page.locator('mark').filter({ hasText: 'das halbe Gerüst' })).toBeInViewport();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('the filter stays with the one that is read', async ({ page, visit }) => {
			await visit(`${BRIDGE}?version=bruecke`);
			await page.getByRole('checkbox', { name: 'Stahlbau Ried' }).check();
			await page.getByRole('button', { name: 'Anwenden' }).click();
			await expect(page).toHaveURL(/version=bruecke/);
			await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
			await expect(page.getByText('2 von 6 Ereignissen')).toBeVisible();
		});
	});

	test('one that was never there is named', async ({ page, visit }) => {
		await visit(`${BRIDGE}?version=bruecke@2023-01-01`);
		await expect(page.getByText('gibt: bruecke@2023-01-01')).toBeVisible();
		await expect(page.getByText('Kosten von drei Millionen Franken').first()).toBeVisible();
	});

	test('on a phone', async ({ page, visit, axe }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await visit(`${BRIDGE}?event=hochwasser`);
		const item = itemOf(page, 'Ein Hochwasser nimmt das Gerüst mit');
		await expect(item.getByRole('deletion').first()).toBeVisible();
		await axe();
	});
});
