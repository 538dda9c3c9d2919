import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { checkExport } from './check-export.ts';
import { expect, test } from './journey.ts';

// what is brought moves what is below it
test.use({ still: false });

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TEXTS = 'tests/data/texts';
const READABLE = ['seilbahn.docx', 'seilbahn-odt.docx', 'seilbahn.pdf', 'seilbahn.html'];
const FIRST_WORDS = 'Im Frühjahr 2018 beschloss die Gemeindeversammlung von Hinteralp';

/** Word's clipboard: its own elements, styles and comments around two paragraphs and a list. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0cm}</style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=DE style='tab-interval:35.4pt'><!--StartFragment--><h1 style='mso-outline-level:1'>Der Verkauf<o:p></o:p></h1><p class=MsoNormal style='margin-bottom:8pt'>Am 4. Juni 2024 kaufte die <b style='mso-bidi-font-weight:normal'>Bahn AG</b> den Turm.<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Ein Punkt<o:p></o:p></p><!--EndFragment--></body></html>`;
/** The clipboard of Google Docs: one bold element that is not bold, and spans with styles. */
const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt">Der Verkauf</span></h1><p dir="ltr"><span style="font-weight:400">Am 4. Juni 2024 kaufte die </span><span style="font-weight:700">Bahn AG</span><span style="font-weight:400"> den Turm.</span></p></b>`;
const HOSTILE = `<h1 onclick="alert(1)">Der Verkauf</h1><script>alert(1)</script><p style="background:url(https://evil.example/a)">Am 4. Juni 2024<img src="https://evil.example/b" onerror="alert(1)"> kaufte <a href="javascript:alert(1)">die Bahn AG</a> den Turm.<svg onload="alert(1)"><script>alert(1)</script></svg><iframe src="https://evil.example/c"></iframe><link rel="stylesheet" href="https://evil.example/d"><math><mtext><style><img src=x onerror=alert(1)></style></mtext></math></p>`;

async function openNew(page: Page): Promise<void> {
	await page.goto('/studio/new');
	await expect(page.getByRole('heading', { name: 'Bringen Sie den Text' })).toBeVisible();
}

async function paste(page: Page, html: string, plain = ''): Promise<void> {
	await page.evaluate(
		([html, plain]) => {
			const clipboardData = new DataTransfer();
			if (html) clipboardData.setData('text/html', html);
			if (plain) clipboardData.setData('text/plain', plain);
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			(document.activeElement ?? document.body).dispatchEvent(event);
		},
		[html, plain] as const
	);
}

const add = (page: Page, name = 'Text hinzufügen') => page.getByRole('button', { name });
const panels = (page: Page) => page.getByRole('tablist', { name: 'Arbeitsbereiche' });
const chooser = (page: Page) => page.locator('input[type=file]');

for (const [name, device] of [
	['a desk', {}],
	['a phone', PHONE]
] as const) {
	test.describe(`on ${name}`, () => {
		test.use(device);

		test('files of other programs become texts, each with what is known of it', async ({
			page,
			axe
		}) => {
			await openNew(page);
			await axe();
			await chooser(page).setInputFiles(
				[...READABLE, 'password.pdf', 'no-text.pdf'].map((file) => `${TEXTS}/${file}`)
			);
			await expect(add(page, '4 Texte hinzufügen')).toBeEnabled();
			for (const file of READABLE) {
				const review = page.getByRole('region', { name: file, exact: true });
				await expect(review).toContainText(FIRST_WORDS);
				await expect(review.getByRole('textbox', { name: 'Titel' })).toHaveValue(/Seilbahn/);
			}
			await expect(page.getByRole('region', { name: 'password.pdf' })).toContainText('Passwort');
			await expect(page.getByRole('region', { name: 'no-text.pdf' })).toContainText('Scanner');
			await expect(
				page
					.getByRole('region', { name: 'seilbahn.docx', exact: true })
					.getByRole('textbox', { name: 'Titel' })
			).toHaveAccessibleDescription('Aus den Eigenschaften des Word-Dokuments');
			await axe();

			await page.getByRole('button', { name: 'Weglassen: seilbahn.pdf' }).click();
			await add(page, '3 Texte hinzufügen').click();
			await expect(panels(page)).toBeVisible();
			await expect(page.getByText('auf diesem Gerät gespeichert')).toBeVisible();
		});
	});
}

for (const [name, html] of Object.entries({
	Word: WORD,
	'Google Docs': GOOGLE,
	hostile: HOSTILE
})) {
	test(`pasted from ${name}: one key adds it, and nothing of it runs`, async ({ page }) => {
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		await openNew(page);
		await paste(page, html, 'Der Verkauf');
		await expect(add(page)).toBeFocused();
		await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Der Verkauf');
		const review = page.getByRole('region', { name: 'Eingefügter Text' });
		await expect(review).toContainText('Am 4. Juni 2024 kaufte die Bahn AG den Turm.');
		await page.keyboard.press('Enter');
		await expect(panels(page)).toBeVisible();
		await expect(page).toHaveTitle(/^Der Verkauf/);
		expect(dialogs).toEqual([]);
	});
}

/** Goes on by Tab until something has the focus, as who has no pointer does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 80; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	await expect(target, 'Tab leads to it').toBeFocused();
}

test('from a text to the export with the keyboard alone', async ({ page, axe }) => {
	await openNew(page);
	await tabTo(page, page.getByRole('textbox', { name: 'Text einfügen oder schreiben' }));
	await page.keyboard.type(
		'Am 4. Juni 2021 kaufte die Bahn AG den alten Turm am Bach. Der Rat schwieg dazu bis zum Sommer 2022.'
	);
	await test.step('the text is described and added', async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Diesen Text nehmen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(add(page)).toBeFocused();
		const published = page.getByRole('textbox', { name: 'Erschienen am' });
		await tabTo(page, published, 'Shift+Tab');
		await page.keyboard.type('gestern oder so');
		await expect(published).toHaveAccessibleDescription(/nicht lesbar/);
		await expect(add(page)).toBeDisabled();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('4. Juni 2024');
		await expect(published).toHaveAccessibleDescription('4. Juni 2024');
		await tabTo(page, add(page));
		await page.keyboard.press('Enter');
		await expect(panels(page)).toBeVisible();
	});
	const events = page.getByRole('tab', { name: /^Ereignisse/ });
	const panel = page.getByRole('tabpanel');
	await test.step('a proposal is accepted', async () => {
		await expect(panel.getByRole('textbox', { name: 'Titel des Ereignisses' })).toBeVisible();
		await page.keyboard.press('a');
		await expect(events).toHaveText('Ereignisse 1');
	});
	await test.step('pasted words become an event, with a date', async () => {
		await tabTo(page, page.getByRole('button', { name: 'Stelle suchen' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('textbox', { name: 'Zitat aus dem Text' })).toBeFocused();
		await page.keyboard.insertText('Der Rat schwieg dazu bis zum Sommer 2022.');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Gefunden und im Text markiert.')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: 'Neues Ereignis' }));
		await page.keyboard.press('Enter');
		await expect(events).toHaveAttribute('aria-selected', 'true');
		const date = panel.getByRole('textbox', { name: 'In Worten oder EDTF' });
		await tabTo(page, date);
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('Sommer 2022');
		await expect(panel.getByRole('status').filter({ hasText: '2022-22' })).toContainText(
			'Sommer 2022'
		);
		await axe();
	});
	await test.step('it is kept, and handed on', async () => {
		await expect(page.getByText('auf diesem Gerät gespeichert')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: 'Weitergeben' }), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('button', { name: 'Als Archiv herunterladen (ZIP)' }));
		expect(await checkExport(page)).toMatch(/2 of 2 passages are in their articles/);
	});
});

test('a chronology becomes events, and the texts their proof', async ({ page, axe }) => {
	await openNew(page);
	const rows = [
		'Datum;Ereignis;Wer;Quelle;Seite',
		'Frühjahr 2018;Gemeindeversammlung beschliesst Pendelbahn;;Protokoll;3',
		'4. Juni 2019;Anwohnerinnen reichen Beschwerde ein;;Protokoll;5',
		'1999;Landung auf dem Mars;;;'
	];
	await chooser(page).setInputFiles({
		name: 'chronik.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(rows.join('\n'))
	});
	const review = page.getByRole('region', { name: 'Chronologie: chronik.csv' });
	await expect(review.getByRole('combobox', { name: 'Datum' })).toHaveValue('date');
	await expect(review.getByRole('combobox', { name: 'Ereignis' })).toHaveValue('what');
	await axe();
	await review.getByRole('button', { name: '3 Ereignisse übernehmen' }).click();
	await expect(page.getByText('3 Ereignisse warten')).toBeVisible();

	await chooser(page).setInputFiles(`${TEXTS}/seilbahn.docx`);
	await add(page).click();
	const panel = page.getByRole('tabpanel', { name: /Belege suchen/ });
	await expect(panel).toContainText('Noch 3 von 3 Ereignissen zu belegen');
	await expect(panel.getByRole('heading', { name: /beschliesst Pendelbahn/ })).toBeVisible();
	await expect(panel.getByRole('listitem').first()).toContainText(FIRST_WORDS);
	await axe();
	await page.locator('body').press('a');
	await expect(panel).toContainText('Noch 2 von 3');
	await expect(panel.getByRole('heading', { name: /reichen Beschwerde ein/ })).toBeVisible();
	await page.locator('body').press('Enter');
	await expect(panel).toContainText('Noch 1 von 3');
	await expect(panel).toContainText('Landung auf dem Mars');

	await page.getByRole('button', { name: 'Weitergeben' }).click();
	const dialog = page.getByRole('dialog', { name: 'Weitergeben' });
	await expect(dialog).toContainText('2 von 3 Ereignissen sind belegt und bereit.');
	await expect(dialog.getByRole('link', { name: 'Landung auf dem Mars' })).toBeVisible();
	await axe();
	expect(await checkExport(page)).toContain('2 of 2 passages are in their articles word for word.');
});

test('a timeline of another program becomes events that wait for their proofs', async ({
	page
}) => {
	await openNew(page);
	await chooser(page).setInputFiles({
		name: 'plan.mw',
		mimeType: 'text/plain',
		buffer: Buffer.from('title: Seilbahn\n\n2018: Beschluss\n2019-06-04: Beschwerde\n')
	});
	await expect(page.getByText('2 Ereignisse warten auf ihre Belege')).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('nine rows of a spreadsheet are proven and exported in under 40 interactions', async ({
	page
}) => {
	let interactions = 0;
	const count = async (act: Promise<unknown>) => {
		await act;
		interactions++;
	};
	await openNew(page);
	await count(chooser(page).setInputFiles('tests/data/tables/neun-ereignisse.xlsx'));
	await count(page.getByRole('button', { name: '9 Ereignisse übernehmen' }).click());
	await expect(page.getByText('9 Ereignisse warten')).toBeVisible();
	const article = readFileSync('src/content/bauer-sucht-frau/bauer-sucht-frau.md', 'utf8');
	await count(paste(page, '', article));
	await count(add(page).click());
	const panel = page.getByRole('tabpanel', { name: /Belege suchen/ });
	for (let open = 9; open > 0; open--) {
		await expect(panel.getByRole('status').first()).toContainText(`Noch ${open} von 9`);
		await expect(panel.getByRole('listitem').first()).toBeVisible();
		await count(page.locator('body').press('a'));
	}
	await expect(panel.getByRole('status').first()).not.toContainText('Noch');
	await count(page.getByRole('button', { name: 'Weitergeben' }).click());
	const checked = await checkExport(page);
	interactions++;
	expect(checked).toContain('9 of 9 passages are in their articles word for word.');
	expect(interactions).toBeLessThan(40);
});
