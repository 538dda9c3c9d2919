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

	await test.step('a picture that one adds is there for the other', async () => {
		await guest.keyboard.press('Escape');
		await guest.getByRole('tab', { name: /^Ereignisse/ }).click();
		await guest
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		const choosing = guest.waitForEvent('filechooser');
		await guest.getByRole('button', { name: 'Datei wählen' }).click();
		await (await choosing).setFiles('tests/stories/bruecke/hochwasser.png');
		await guest.getByLabel('Was ist zu sehen?').fill('Wasser unter einem Bogen');
		await page.keyboard.press('Escape');
		await page.getByRole('tab', { name: /^Ereignisse/ }).click();
		await page
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		const sample = page.getByRole('img', { name: 'Wasser unter einem Bogen' });
		await expect(sample).toHaveJSProperty('naturalWidth', 1200);
		await axe();
		await page.getByRole('button', { name: 'Weitergeben' }).click();
	});

	await test.step('it is published, and read without an account', async () => {
		await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
		await expect(page.getByText('Die Geschichte ist veröffentlicht.')).toBeVisible();
		const reader = await another({ locale: 'de-CH' });
		await reader.goto('/stories/zu-dritt');
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Zu zweit');
		await hydrated(reader);
		await reader.goto('/stories/zu-dritt?event=cnbc-berichtet');
		const picture = reader.getByRole('img', { name: 'Wasser unter einem Bogen' }).first();
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toHaveJSProperty('complete', true);
		expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		await expect(picture).toHaveAttribute('width', '1200');
		await expect(picture).toHaveAttribute('height', '750');
		const large = await reader.request.get((await picture.getAttribute('src')) ?? '');
		expect(large.headers()['content-type']).toBe('image/webp');
		expect(large.headers()['cache-control']).toContain('immutable');
	});

	await test.step('it is listed for those who may write it', async () => {
		await page.goto('/newsroom');
		await hydrated(page);
		await expect(page.getByRole('heading', { name: 'Entwürfe auf dem Server' })).toBeVisible();
		await expect(page.getByText('von Ada Lovelace', { exact: false })).toBeVisible();
		await axe();
	});
});
