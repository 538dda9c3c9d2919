import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { expect, test } from './journey.ts';
import { publishedStory } from './published-story.ts';
import { openDraft } from './studio-draft.ts';

test.use({ still: false });

const SLUG = 'bauer-sucht-frau';
const story = publishedStory(SLUG);
const panels = (page: Page) => page.getByRole('tablist', { name: 'Arbeitsbereiche' });
const saved = (page: Page) => expect(page.getByText('auf diesem Gerät gespeichert')).toBeVisible();
const bringing = (page: Page) => page.getByRole('heading', { name: 'Bringen Sie den Text' });

async function openCopy(page: Page): Promise<void> {
	await page.goto('/studio');
	await page.getByRole('button', { name: `Kopie öffnen: ${story.title}` }).click();
	await expect(panels(page)).toBeVisible();
	await expect(page).toHaveTitle(new RegExp(`^${story.title}`));
}

async function write(page: Page, text: string): Promise<void> {
	await page.goto('/studio/new');
	await page.getByRole('textbox', { name: 'Text einfügen oder schreiben' }).fill(text);
	await page.getByRole('button', { name: 'Diesen Text nehmen' }).click();
	await page.getByRole('button', { name: 'Text hinzufügen' }).click();
	await expect(panels(page)).toBeVisible();
}

async function handOn(page: Page, button: string): Promise<Download> {
	await page.getByRole('button', { name: 'Weitergeben' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: button }).click();
	const download = await downloading;
	await page.getByRole('button', { name: 'Schliessen' }).click();
	return download;
}

test('a draft is kept while it is written, listed and deleted', async ({ page, axe }) => {
	await write(page, 'Der Turm fiel 2018.');
	await saved(page);
	await page.reload();
	await expect(page).toHaveTitle(/^Der Turm fiel 2018\./);
	await expect(panels(page)).toBeVisible();
	await page.goto('/studio');
	await expect(page.getByRole('link', { name: 'Der Turm fiel 2018.' })).toBeVisible();
	await axe();
	page.once('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: 'Löschen: Der Turm fiel 2018.' }).click();
	await expect(page.getByRole('link', { name: 'Der Turm fiel 2018.' })).toBeHidden();
});

test('two tabs show one draft', async ({ page }) => {
	await write(page, 'Der Turm fiel 2018.');
	await saved(page);
	const other = await page.context().newPage();
	await other.goto(page.url());
	await expect(panels(other)).toBeVisible();
	await page.getByRole('button', { name: 'Rückgängig: Text hinzugefügt' }).click();
	await expect(bringing(other)).toBeVisible();
	await page.getByRole('button', { name: 'Wiederholen: Text hinzugefügt' }).click();
	await expect(panels(other)).toBeVisible();
});

test('a state is kept, compared, restored, and that undone', async ({ page, axe }) => {
	await openCopy(page);
	await page.getByRole('button', { name: 'Frühere Stände' }).click();
	const dialog = page.getByRole('dialog', { name: 'Frühere Stände' });
	await dialog.getByRole('textbox').fill('Vor dem Umbau');
	await dialog.getByRole('button', { name: 'Behalten' }).click();
	await expect(dialog).toContainText('Behalten: «Vor dem Umbau»');
	await page.getByRole('button', { name: 'Schliessen' }).click();

	await page.getByRole('button', { name: 'Weitergeben' }).click();
	await page.getByRole('textbox', { name: 'Kurzname' }).fill('Ein anderer Name');
	await page.getByRole('textbox', { name: 'Kurzname' }).press('Enter');
	await expect(page.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('ein-anderer-name');
	await page.getByRole('button', { name: 'Schliessen' }).click();

	await page.getByRole('button', { name: 'Frühere Stände' }).click();
	await dialog.getByRole('button', { name: /^Vergleichen: Vor dem Umbau/ }).click();
	await expect(dialog).toContainText('Geschichte: Kurzname');
	await axe();
	await dialog.getByRole('button', { name: /^Wiederherstellen: Vor dem Umbau/ }).click();
	await expect(dialog).toContainText('Wiederhergestellt');
	await page.getByRole('button', { name: 'Schliessen' }).click();
	await page.getByRole('button', { name: 'Weitergeben' }).click();
	await expect(page.getByRole('textbox', { name: 'Kurzname' })).toHaveValue(SLUG);
	await page.getByRole('button', { name: 'Schliessen' }).click();
	await page.getByRole('button', { name: /^Rückgängig: Früherer Stand/ }).click();
	await page.getByRole('button', { name: 'Weitergeben' }).click();
	await expect(page.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('ein-anderer-name');
});

test('the copy of a published story comes out as the same folder', async ({ page }) => {
	// no browser without a head asks for a folder; this one of its own is as real
	await page.addInitScript(() =>
		Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() })
	);
	await openCopy(page);
	const archive = unzipSync(
		readFileSync(await (await handOn(page, 'Als Archiv herunterladen (ZIP)')).path())
	);
	const files = Object.entries(archive).map(([name, data]) => [name, strFromU8(data)]);
	const written = Object.entries(writeStory(story));
	expect(files).toEqual(written.map(([name, text]) => [`${SLUG}/${name}`, text]));

	await test.step('and in a folder of the device', async () => {
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'In einen Ordner schreiben' }).click();
		await expect(page.getByText(`Geschrieben in /${SLUG}.`)).toBeVisible();
		const inFolder = await page.evaluate(async (slug) => {
			const directory = await navigator.storage.getDirectory();
			const folder = await directory.getDirectoryHandle(slug);
			const read: [name: string, text: string][] = [];
			for await (const [name, handle] of folder.entries())
				if (handle instanceof FileSystemFileHandle)
					read.push([name, await (await handle.getFile()).text()]);
			return read;
		}, SLUG);
		expect(Object.fromEntries(inFolder)).toEqual(writeStory(story));
		await page.getByRole('button', { name: 'Schliessen' }).click();
	});

	await test.step('what is chosen in it is chosen in the preview, and the other way', async () => {
		const [first, second] = story.events;
		await page.getByRole('tab', { name: /^Ereignisse/ }).click();
		await page.getByRole('tabpanel').getByRole('button', { name: first!.title }).click();
		await page.getByRole('link', { name: 'Vorschau' }).click();
		const entries = page.getByRole('listitem');
		const chosen = entries.and(page.locator('[aria-current=true]'));
		await expect(page).toHaveURL(new RegExp(`event=${first!.id}$`));
		await expect(chosen.first()).toContainText(first!.title);
		await entries.getByRole('link', { name: second!.title }).first().click();
		await expect(chosen.first()).toContainText(second!.title);
		await page.getByRole('link', { name: 'Schreiben' }).click();
		await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(second!.title);
	});
});

test('a draft goes to a colleague as a file and comes back the same', async ({ page }) => {
	await openCopy(page);
	const first = await (await handOn(page, 'Entwurf als Datei sichern')).path();
	await page.goto('/studio');
	const chooser = page.locator('input[type=file]');
	await chooser.setInputFiles({
		name: 'geschichte.fundstelle',
		mimeType: 'application/json',
		buffer: readFileSync(first)
	});
	await expect(panels(page)).toBeVisible();
	const second = await (await handOn(page, 'Entwurf als Datei sichern')).path();
	expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

test('what is no story says why', async ({ page, axe }) => {
	await page.goto('/studio');
	const chooser = page.locator('input[type=file]');
	const file = (name: string, text: string) => ({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(text)
	});
	await chooser.setInputFiles(file('x.fundstelle', '{"fundstelle": 99}'));
	await expect(page.getByRole('alert')).toContainText('neueren Ausgabe');
	const { 'story.yaml': yaml = '', ...articles } = writeStory(story);
	await chooser.setInputFiles([
		file('story.yaml', yaml.replace('kind: founding', 'kind: foundig')),
		...Object.entries(articles).map(([name, text]) => file(name, text))
	]);
	await expect(page.getByRole('alert')).toContainText(/story\.yaml:\d+:\d+/);
	await axe();
	await page.getByRole('button', { name: 'Trotzdem als Entwurf öffnen' }).click();
	await expect(panels(page)).toBeVisible();
});

test.describe('where the browser keeps nothing', () => {
	test('the author is told, and can still save a file', async ({ page, axe }) => {
		await page.addInitScript(() => {
			indexedDB.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		});
		await page.goto('/studio');
		await expect(page.getByRole('alert')).toContainText('bewahrt keine Entwürfe auf');
		await axe();
		await page.getByRole('button', { name: `Kopie öffnen: ${story.title}` }).click();
		await expect(page.getByText('wird nicht gespeichert', { exact: true })).toBeVisible();
		await expect(page.getByRole('alert').first()).toContainText('Sichern Sie ihn als Datei');
		const file = await handOn(page, 'Entwurf als Datei sichern');
		expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ story });
	});
});

for (const [where, width] of [
	['a phone', 390],
	['a desk', 1440]
] as const)
	test.describe(`on ${where}`, () => {
		test.use({ still: true, viewport: { width, height: 844 } });

		test('nothing jumps while a draft is opened', async ({ page }) => {
			await openDraft(page, { ...story, events: [] });
			await expect(page.getByRole('tabpanel').getByText(/noch \d+ von \d+/)).toBeVisible();
		});
	});

test('where no event has a date there is no axis, but what there is without one', async ({
	page,
	axe
}) => {
	const events = story.events.map((event) => ({ ...event, date: null }));
	await openDraft(page, { ...story, events }, '/preview');
	const timeline = page.getByRole('region', { name: 'Zeitleiste' });
	await expect(timeline.getByText('Ohne Datum')).toBeVisible();
	await expect(timeline.getByRole('link').or(timeline.getByRole('button'))).toHaveCount(9);
	await axe();
});

test('a part that is gone with a new version of the site, or out of reach, says so', async ({
	page,
	axe,
	troubles
}) => {
	const parts = /\/_app\/immutable\/.*\.js$/;
	const handOn = page.getByRole('button', { name: 'Weitergeben' });
	await openCopy(page);
	await page.route(parts, (route) => route.fulfill({ status: 404 }));
	// what Vite's loader throws comes to the page as well
	troubles.expected(/answer 404|Failed to load resource|request failed: \S+\.js |^page error/);
	await handOn.click();
	const line = page.getByRole('status').filter({ hasText: 'Ein Teil dieser Seite ist nicht mehr' });
	await expect(line).toContainText('Was gespeichert ist, bleibt.');
	await axe();
	await page.unroute(parts);
	await line.getByRole('button', { name: 'Neu laden' }).click();
	await expect(line).toHaveCount(0);
	await handOn.click();
	await expect(page.getByRole('button', { name: /ZIP/ })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.context().setOffline(true);
	troubles.expected(/ERR_INTERNET_DISCONNECTED/);
	await page.getByRole('button', { name: 'Frühere Stände' }).click();
	const offline = page.getByRole('status').filter({ hasText: 'ohne Netz nicht laden' });
	await expect(offline.getByRole('button')).toHaveText(['Später']);
	await page.context().setOffline(false);
	await offline.getByRole('button', { name: 'Später' }).click();
	await expect(offline).toHaveCount(0);
	await page.reload();
	await page.getByRole('button', { name: 'Frühere Stände' }).click();
	await expect(page.getByRole('heading', { name: 'Frühere Stände' })).toBeVisible();
});
