import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/* An article that was corrected once: what becomes of the words that its events rest on. */
test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

const BRIDGE = '/stories/bruecke';

test('every event says what became of its words, in each version @firefox', async ({
	page,
	visit,
	axe
}) => {
	const cards = page.getByRole('group', { name: 'Ohne Stelle in diesem Text' });
	await visit(BRIDGE);
	await test.step('before it is opened', async () => {
		await expectStates(page);
		await expect(cards.getByRole('heading')).toHaveText(['Das Fest', 'Die Arbeiten ruhen']);
		await axe();
	});

	const versions = page.getByRole('navigation', { name: 'Fassungen' });
	const choose = async (title: string): Promise<Locator> => {
		const item = itemOf(page, title);
		await item.getByRole('link', { name: title, exact: true }).click();
		await expect(item).toHaveAttribute('aria-current', 'true');
		return item;
	};

	await test.step('one can go from one version to the other and back', async () => {
		await expect(versions.getByRole('link')).toHaveText([
			'Erste Fassung',
			'Fassung vom 1. März 2022 (heutige)'
		]);
		await expect(versions.getByRole('link', { name: /1\. März 2022/ })).toHaveAttribute(
			'aria-current',
			'page'
		);
		const note = page.getByText('Die Brücke kostete drei Millionen Franken statt zwei.');
		await expect(note).toBeVisible();
		await versions.getByRole('link', { name: 'Erste Fassung' }).click();
		await expect(note).toHaveCount(0);
		await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
		await expect(page).toHaveURL(/\?version=bruecke$/);
		await axe();
		await versions.getByRole('link', { name: /heutige/ }).click();
		await expect(page.getByText('Kosten von drei Millionen Franken').first()).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`${BRIDGE}$`));
		await page.goBack();
		await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
	});

	await test.step('an earlier one says which words are others today', async () => {
		const item = await choose('Was sie kosten soll');
		await expect(item.getByText('in dieser Fassung mit anderen Worten')).toBeVisible();
		await expect(item.getByRole('deletion')).toHaveText(/zwei/);
		await expect(item.getByRole('insertion')).toHaveText(/drei/);
		await expect(
			itemOf(page, 'Offen für Velos').getByText('nicht in dieser Fassung').first()
		).toBeVisible();
	});

	await test.step('words that are proven, and were others', async () => {
		await versions.getByRole('link', { name: /heutige/ }).click();
		const item = itemOf(page, 'Was sie kosten soll');
		await expect(item.getByText('wörtlich belegt in Absatz 1')).toBeVisible();
		await expect(item.getByText('Wortlaut geändert seit 1. März 2022')).toBeVisible();
		await expect(item.getByRole('deletion')).toHaveText(/zwei/);
		await expect(item.getByRole('insertion')).toHaveText(/drei/);
		await axe();
	});

	await test.step('words that stand there as ever', async () => {
		const item = await choose('Der Bau ist beschlossen');
		await expect(item.getByText('wörtlich belegt in Absatz 1')).toBeVisible();
		await expect(item.getByText('geändert')).toHaveCount(0);
		await expect(item.getByRole('link', { name: 'Zur Fundstelle' })).toBeVisible();
	});

	await test.step('words that are others now', async () => {
		const item = await choose('Ein Hochwasser nimmt das Gerüst mit');
		await expect(item.getByText('Wortlaut geändert seit 1. März 2022')).toBeVisible();
		await expect(item.getByText('wörtlich belegt')).toHaveCount(0);
		await expect(item.getByRole('deletion')).toHaveText([/August/, /halbe/]);
		await expect(item.getByRole('insertion')).toHaveText([/Juli/, /ganze/]);
		await item.getByRole('link', { name: 'Zur Fundstelle' }).click();
		const mark = page.locator('mark').filter({ hasText: 'riss im Juli 2020 das ganze Gerüst' });
		await expect(mark).toBeInViewport();
	});

	await test.step('words that stand there twice now', async () => {
		const item = await choose('Die Arbeiten ruhen');
		await expect(item.getByText('Stelle nicht mehr eindeutig')).toBeVisible();
		await expect(item.getByText('Die Arbeiten ruhten.')).toBeVisible();
		await expect(item.getByRole('link', { name: 'Zur Fundstelle' })).toHaveCount(0);
		await axe();
	});

	await test.step('a card beside the article chooses it too, although it has no place there', async () => {
		await cards.getByRole('link', { name: 'Das Fest' }).click();
		await expect(cards.getByText('Zur Feier kamen dreihundert Menschen')).toBeVisible();
		await expect(page.getByRole('button', { name: /Das Fest/, pressed: true })).toBeVisible();
	});

	await test.step('words that are gone, and where they stood', async () => {
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
});

test('an address names a version, and words in it', async ({
	page,
	visit,
	axe,
	context,
	storiesURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const item = itemOf(page, 'Ein Hochwasser nimmt das Gerüst mit');
	const halved = page.locator('mark').filter({ hasText: 'das halbe Gerüst' });
	const copy = async (name: string, address: string): Promise<string> => {
		const button = item.getByRole('button', { name });
		await button.click();
		const said = item
			.locator('span')
			.filter({ has: page.getByRole('button', { name }) })
			.getByRole('status');
		await expect(said).toHaveText('kopiert');
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toBe(storiesURL + address);
		return storiesURL + address;
	};

	await visit(`${BRIDGE}?version=bruecke&event=hochwasser`);
	const words = await copy(
		'Link auf die Worte',
		`${BRIDGE}?version=bruecke#hochwasser-1:~:text=${encodeURIComponent(
			'Ein Hochwasser riss im August 2020 das halbe Gerüst mit'
		)}`
	);
	const old = await copy(
		'Link kopieren',
		`${BRIDGE}?event=hochwasser&version=bruecke#event-hochwasser`
	);
	await page
		.getByRole('navigation', { name: 'Fassungen' })
		.getByRole('link', { name: /heutige/ })
		.click();
	await expect(page.getByText('frühere Fassung')).toHaveCount(0);
	const today = await copy(
		'Link kopieren',
		`${BRIDGE}?event=hochwasser&version=bruecke%402022-03-01#event-hochwasser`
	);

	await test.step('a permalink opens the version that it cited', async () => {
		await visit(old);
		await expect(page.getByText('frühere Fassung')).toBeVisible();
		await expect(halved).toHaveCount(1);
		await expectTimeline(page);
		await visit(today);
		await expect(page.getByText('frühere Fassung')).toHaveCount(0);
		await expect(page.locator('mark').filter({ hasText: 'das ganze Gerüst' })).toHaveCount(1);
		await expectTimeline(page);
	});

	await test.step('a link to the words of an earlier one leads there', async () => {
		await visit(words);
		await expect(halved).toBeInViewport();
		await expectTimeline(page);
	});

	await test.step('the address of words that are gone leads to what the event keeps of them', async () => {
		await visit(`${BRIDGE}?event=feier#feier-1`);
		const kept = itemOf(page, 'Das Fest').getByText('Zur Feier kamen dreihundert Menschen');
		await expect(kept).toBeInViewport();
		await expectTimeline(page);
	});

	await test.step('a version that was never there is named', async () => {
		await visit(`${BRIDGE}?version=bruecke@2023-01-01`);
		await expect(page.getByText('gibt: bruecke@2023-01-01')).toBeVisible();
		await expect(page.getByText('Kosten von drei Millionen Franken').first()).toBeVisible();
		await expectTimeline(page);
	});

	await test.step('on a phone', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await visit(`${BRIDGE}?event=hochwasser`);
		await expect(item.getByRole('deletion').first()).toBeVisible();
		await axe();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every event says what became of its words @firefox', async ({ page, visit, baseURL }) => {
		await visit(BRIDGE);
		await expectStates(page);

		await test.step('and who disagrees has a mail begun', async () => {
			const link = itemOf(page, 'Das Fest').getByRole('link', {
				...{ name: 'Etwas stimmt nicht?', includeHidden: true }
			});
			const mail = new URL((await link.getAttribute('href')) ?? '');
			expect(mail.protocol + mail.pathname).toBe('mailto:redaktion@news.example');
			expect(mail.searchParams.get('body')).toContain(`${baseURL}${BRIDGE}?event=`);
		});
	});

	test('the filter stays with the version that is read', async ({ page, visit }) => {
		await visit(`${BRIDGE}?version=bruecke`);
		await page.getByRole('checkbox', { name: 'Stahlbau Ried' }).check();
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await expect(page).toHaveURL(/company=/);
		await expect(page).toHaveURL(/version=bruecke/);
		await expect(page.getByText('Kosten von zwei Millionen Franken').first()).toBeVisible();
		await expect(page.getByText('2 von 6 Ereignissen')).toBeVisible();
	});
});

function itemOf(page: Page, title: string): Locator {
	return page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title }) });
}

async function expectStates(page: Page): Promise<void> {
	for (const [title, words] of [
		['Was sie kosten soll', 'Wortlaut geändert seit 1. März 2022'],
		['Ein Hochwasser nimmt das Gerüst mit', 'Wortlaut geändert seit 1. März 2022'],
		['Die Arbeiten ruhen', 'Stelle nicht mehr eindeutig'],
		['Das Fest', 'Stelle nicht mehr im Artikel seit 1. März 2022'],
		['Offen für Velos', 'im Artikel seit 1. März 2022']
	] as const)
		await expect(itemOf(page, title).getByText(words).first(), title).toBeVisible();
	await expect(itemOf(page, 'Der Bau ist beschlossen').getByText(/seit|nicht mehr/)).toHaveCount(0);
}

/** A page that is left while its timeline comes in would give it up, which counts as trouble. */
async function expectTimeline(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
}
