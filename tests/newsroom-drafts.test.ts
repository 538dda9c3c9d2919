import { expect, hydrated } from './journey.ts';
import { PASSWORD, test } from './newsroom.ts';
import { publishedStory } from './published-story.ts';
import { openDraft } from './studio-draft.ts';

test.use({ still: false });

const story = { ...publishedStory('bauer-sucht-frau'), slug: 'zu-zweit', title: 'Zu zweit' };
const AT_SERVER = 'beim Server gespeichert';

test('two write one draft at the server, and it is published', async ({
	page,
	newsroom,
	another,
	axe
}) => {
	await test.step('who is signed in puts a draft on the server', async () => {
		await page.goto(newsroom.firstLink);
		await page.getByLabel('Name').fill('Ada Lovelace');
		await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await page.getByLabel('Passwort').fill(PASSWORD);
		await page.getByRole('button', { name: 'Konto anlegen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guten Tag, Ada Lovelace');
		await hydrated(page);
		await openDraft(page, story);
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Auf den Server legen' }).click();
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await axe();
	});
	const address = new URL(page.url());

	const guest = await another({
		locale: 'de-CH',
		storageState: await page.context().storageState()
	});
	await test.step('another browser opens it, and both see what the other writes', async () => {
		await guest.goto(`${address.pathname}?shared`);
		await expect(guest.getByText(AT_SERVER)).toBeVisible();
		await expect(guest).toHaveTitle(/^Zu zweit/);
		await guest.getByRole('button', { name: 'Weitergeben' }).click();
		await guest.getByRole('textbox', { name: 'Kurzname' }).fill('zu-dritt');
		await guest.keyboard.press('Tab');
		await expect(page.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('zu-dritt');
	});

	await test.step('it is published, and read without an account', async () => {
		await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
		await expect(page.getByText('Die Geschichte ist veröffentlicht.')).toBeVisible();
		const reader = await another({ locale: 'de-CH' });
		await reader.goto('/stories/zu-dritt');
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Zu zweit');
		await hydrated(reader);
	});

	await test.step('it is listed for those who may write it', async () => {
		await page.goto('/newsroom');
		await hydrated(page);
		await expect(page.getByRole('heading', { name: 'Entwürfe auf dem Server' })).toBeVisible();
		await expect(page.getByText('von Ada Lovelace', { exact: false })).toBeVisible();
		await axe();
	});
});
