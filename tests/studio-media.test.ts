import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './journey.ts';
import { publishedStory } from './published-story.ts';
import { openDraft } from './studio-draft.ts';

test.use({ still: false });

const OWN = 'tests/stories/bruecke';
const original = (name: string) => new Uint8Array(readFileSync(`${OWN}/${name}`));
const section = (page: Page) => page.getByRole('region', { name: 'Bilder, Töne und Filme' });
const panel = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const copies = (page: Page) =>
	page.getByRole('button', { name: 'Kopie öffnen: Die Brücke von Ried' });

const bytesOf = (text: string) => [...Buffer.from(text, 'latin1')];

type Contents = Record<string, number[] | number>;

/** Files of this content, or of so many bytes, as a drag or the clipboard has them. */
const carried = (page: Page, files: Contents) =>
	page.evaluateHandle((files) => {
		const data = new DataTransfer();
		for (const [name, content] of Object.entries(files))
			data.items.add(
				new File(
					[typeof content === 'number' ? new Uint8Array(content) : Uint8Array.from(content)],
					name
				)
			);
		return data;
	}, files);

/** Pastes as Firefox does, where a button has the focus and words of the text are selected. */
async function paste(page: Page, focused: Locator, files: Contents): Promise<void> {
	const clipboardData = await carried(page, files);
	await focused.focus();
	await page.locator('.ProseMirror').evaluate((editor, clipboardData) => {
		const init = { clipboardData, bubbles: true, cancelable: true };
		editor.dispatchEvent(new ClipboardEvent('paste', init));
	}, clipboardData);
}

async function drop(target: Locator, files: Contents): Promise<void> {
	const dataTransfer = await carried(target.page(), files);
	await target.dispatchEvent('dragover', { dataTransfer });
	await target.dispatchEvent('drop', { dataTransfer });
}

async function archiveOf(page: Page): Promise<Record<string, Uint8Array>> {
	await page.getByRole('button', { name: 'Weitergeben' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Als Archiv herunterladen (ZIP)' }).click();
	const archive = unzipSync(readFileSync(await (await downloading).path()));
	await page.getByRole('button', { name: 'Schliessen' }).click();
	return archive;
}

test('an article gets a picture, which is described, undone, seen and handed on', async ({
	page,
	axe
}) => {
	await openDraft(page, publishedStory('bauer-sucht-frau'));
	await panel(page, /^Geschichte/);
	const other = await page.context().newPage();
	await other.goto(page.url());
	await panel(other, /^Geschichte/);
	const media = section(page);
	const told = media.getByRole('alert');

	await test.step('what is none is not taken', async () => {
		await paste(page, media.getByRole('button', { name: 'Datei wählen' }), {
			'seite.png': bytesOf('<!doctype html>'),
			'kaputt.png': bytesOf('\x89PNG\r\n\x1a\n and no more'),
			'gross.wav': 20_000_001
		});
		await expect(told.getByRole('listitem')).toHaveText([
			/^seite\.png: Das ist weder Bild noch Ton/,
			/^kaputt\.png: Dieses Bild ist beschädigt/,
			/^gross\.wav: Die Datei ist grösser als 20 MB/
		]);
		await expect(media.getByRole('group')).toHaveCount(0);
	});

	await test.step('a picture is dropped there, and what it shows must be said', async () => {
		await drop(media, { 'hochwasser.png': [...original('hochwasser.png')] });
		await expect(media.getByRole('group').locator('img')).toHaveJSProperty('naturalWidth', 1200);
		await expect(told.getByRole('listitem')).toHaveCount(0);
		await expect(media.getByText('Sagen Sie in einem Satz, was zu sehen')).toBeVisible();
		await axe();
		await panel(page, /^Zu klären/);
		await expect(page.getByText('Sagen Sie in einem Satz, was zu sehen')).toBeVisible();
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText(/Bauer sucht Frau, hochwasser-\w{12}\.png: /)).toBeVisible();
		await expect(dialog.getByRole('button', { name: /ZIP/ })).toBeHidden();
		await axe();
		await page.getByRole('button', { name: 'Schliessen' }).click();
	});

	await test.step('it is described, seen in another tab, removed, and brought back by name', async () => {
		await panel(page, /^Geschichte/);
		await media.getByLabel('Was ist zu sehen?').fill('Ein Bogen über dem Wasser');
		await media.getByLabel('Legende').fill('Der Tag danach');
		const sample = section(other).getByRole('img', { name: 'Ein Bogen über dem Wasser' });
		await expect(sample).toHaveJSProperty('naturalWidth', 1200);
		await media.getByRole('button', { name: 'Entfernen: Ein Bogen über dem Wasser' }).click();
		await expect(media).toBeFocused();
		await page.getByRole('button', { name: 'Rückgängig: Bild oder Ton entfernt' }).click();
		await expect(media.getByLabel('Legende')).toHaveValue('Der Tag danach');
	});

	await test.step('readers get it, and so does the folder', async () => {
		const archive = await archiveOf(page);
		const [name = '', bytes] = Object.entries(archive).find(([name]) => /png$/.test(name)) ?? [];
		expect(bytes).toEqual(original('hochwasser.png'));
		expect(strFromU8(archive['bauer-sucht-frau/story.yaml']!)).toContain(
			`- file: ${name.replace(/^.*\//, '')}\n`
		);
		await page.getByRole('link', { name: 'Vorschau' }).click();
		const figure = page.getByRole('figure').filter({ hasText: 'Der Tag danach' });
		const picture = figure.getByRole('img', { name: 'Ein Bogen über dem Wasser' });
		await picture.scrollIntoViewIfNeeded();
		await picture.evaluate((img: HTMLImageElement) => img.decode());
	});
});

test.describe('the test stories', () => {
	test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

	test('the copy of a published story has the files of its media', async ({
		page,
		axe,
		troubles
	}) => {
		await page.goto('/studio');

		await test.step('what cannot be had is named, and all else comes', async () => {
			troubles.expected(/request failed: .*\.wav net::ERR_FAILED/);
			troubles.expected(/console error: .*net::ERR_FAILED/);
			const away = '**/media/*.wav';
			await page.route(away, (route) => route.abort());
			await copies(page).click();
			const report = page.getByRole('alert').filter({ hasText: 'glocke.wav' });
			await expect(report).toContainText('«glocke.wav» liess sich nicht holen.');
			await axe();
			await page.unroute(away);
			await report.getByRole('button', { name: 'Trotzdem als Entwurf öffnen' }).click();
			await panel(page, /^Ereignisse/);
			await page.getByRole('button', { name: /Das Fest$/ }).click();
			const bell = section(page).getByRole('group', { name: 'Die Glocke der Kirche von Ried' });
			await expect(bell).toContainText('Diese Datei liegt nicht in diesem Browser.');
			await axe();
			await bell.locator('input[type=file]').first().setInputFiles(`${OWN}/glocke.wav`);
			await expect(bell.locator('audio')).toBeVisible();
			await expect(bell).toContainText('Untertitel: glocke.vtt');
			await expect(bell.getByLabel('Urheber')).toHaveValue('Rieder Bote');
		});

		await test.step('all of them come out again, in the folder', async () => {
			await page.goto('/studio');
			await copies(page).click();
			await expect(page).toHaveTitle(/^Die Brücke von Ried/);
			await panel(page, /^Geschichte/);
			await expect(section(page).getByRole('group').getByRole('img')).toHaveJSProperty(
				'naturalWidth',
				1200
			);
			const archive = await archiveOf(page);
			for (const name of ['glocke.wav', 'glocke.vtt', 'plan.svg'])
				expect(archive[`bruecke/${name}`], name).toEqual(original(name));
			const [picture] = Object.keys(archive).filter((name) =>
				/^bruecke\/hochwasser-\w{12}\.webp$/.test(name)
			);
			expect(strFromU8(archive[picture!]!.subarray(0, 12), true)).toMatch(/^RIFF[^]{4}WEBP$/);
		});
	});
});
