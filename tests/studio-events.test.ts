import type { Locator, Page } from '@playwright/test';
import type { Story } from '#lib/story/story.ts';
import { checkExport } from './check-export.ts';
import { expect, test } from './journey.ts';
import { publishedStory } from './published-story.ts';
import { openDraft as openKeptDraft } from './studio-draft.ts';

// a sentence that comes while a test fills in a field counts as a jump, which one while a person types does not
test.use({ still: false });

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The published story's text and companies, and its events if they are wanted. */
function draftOf(slug: string, { events }: { events: boolean }): Story {
	const story = publishedStory(slug);
	return events ? story : { ...story, events: [] };
}

/** Opens a draft of a story in the studio. */
async function openDraft(page: Page, story: Story): Promise<void> {
	await openKeptDraft(page, story);
	await expect(page.getByRole('tablist', { name: 'Arbeitsbereiche' })).toBeVisible();
}

const panel = (page: Page) => page.getByRole('tabpanel');
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const left = (page: Page, open: number, all: number) =>
	expect(panel(page).getByRole('status').first()).toContainText(`noch ${open} von ${all}`);
/** How many proposals there are; what finds them may get better. */
async function found(page: Page): Promise<number> {
	const status = panel(page).getByRole('status').first();
	await expect(status).toContainText(/noch \d+ von \d+/);
	const all = Number(/von (\d+)/.exec(await status.innerText())?.[1]);
	await left(page, all, all);
	return all;
}

const titleField = (page: Page) =>
	panel(page).getByRole('textbox', { name: 'Titel des Ereignisses' });
const kept = (page: Page) => expect(page.getByText('auf diesem Gerät gespeichert')).toBeVisible();
const undo = (page: Page, step: string) =>
	page
		.getByRole('banner')
		.or(page.locator('body'))
		.getByRole('button', { name: `Rückgängig: ${step}` })
		.first();

/** Expects a problem at a field, as it is said to someone who cannot see it. */
async function expectProblem(field: Locator, sentence: RegExp): Promise<void> {
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(sentence);
}

test('proposals are decided by keys, with undo by name', async ({ page, axe }) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: false }));
	const all = await found(page);
	await axe();
	const first = await titleField(page).inputValue();
	await page.keyboard.press('a');
	await left(page, all - 1, all);
	await expect(panel(page).getByRole('status').first()).toContainText(`Übernommen: ${first}`);
	await expect(tab(page, 'Ereignisse')).toContainText('1');

	const second = await titleField(page).inputValue();
	await page.keyboard.press('x');
	await left(page, all - 2, all);
	await expect(titleField(page)).not.toHaveValue(second);
	await expect(undo(page, 'Vorschlag übersprungen')).toBeVisible();
	await page.keyboard.press('u');
	await left(page, all - 1, all);
	await expect(titleField(page)).toHaveValue(second);

	await page.keyboard.press('j');
	await left(page, all - 2, all);
	await expect(panel(page).getByRole('status').first()).toContainText(`Verbunden mit: ${first}`);
	await expect(undo(page, 'Vorschlag verbunden')).toBeVisible();
	await undo(page, 'Vorschlag verbunden').click();
	await left(page, all - 1, all);

	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowLeft');
	const third = await titleField(page).inputValue();
	expect(third).not.toBe(second);
	await page.keyboard.press('e');
	await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toHaveValue(third);
	await axe();
});

test('a title that may not stand is read before it is accepted', async ({ page, axe }) => {
	const sentences = [
		'Im Juni 2020 übernahm er drei Werke im Süden.',
		'Im Mai 2021 unterschrieb er einen Vertrag mit zwei Zulieferern.'
	];
	const paragraphs = sentences.map((words, at) => {
		return { kind: 'paragraph' as const, id: `p${at + 1}`, runs: [{ text: words }] };
	});
	const story = draftOf('bauer-sucht-frau', { events: false });
	const articles = story.articles.map((text) => ({ ...text, blocks: paragraphs }));
	await openDraft(page, { ...story, articles });
	await left(page, 2, 2);
	await expect(titleField(page)).toHaveAccessibleDescription(/Noch kein Titel/);
	await axe();

	await page.keyboard.press('a');
	await expect(titleField(page)).toBeFocused();
	await left(page, 2, 2);
	// its words are chosen, so that what is typed takes their place
	await page.keyboard.type('Meier übernahm drei Werke');
	await expect(titleField(page)).toHaveAccessibleDescription('');
	await page.keyboard.press('Enter');
	await left(page, 1, 2);
	await expect(panel(page).getByRole('status').first()).toContainText(
		'Übernommen: Meier übernahm drei Werke'
	);

	// keys decide about the next one, and who insists keeps the words
	await expect(panel(page).getByRole('article')).toBeFocused();
	await page.keyboard.press('a');
	await expect(titleField(page)).toBeFocused();
	await panel(page).getByRole('button', { name: 'Übernehmen' }).click();
	await expect(tab(page, 'Ereignisse')).toHaveText('Ereignisse 2');
	await tab(page, 'Ereignisse').click();
	for (const title of ['Meier übernahm drei Werke', /unterschrieb er einen Vertrag/])
		await expect(panel(page).getByRole('button', { name: title })).toBeVisible();
});

test.describe('in Arabic', () => {
	test.use({ locale: 'ar' });

	test('keys are letters of an Arabic keyboard', async ({ page }) => {
		await openKeptDraft(page, draftOf('bauer-sucht-frau', { events: false }));
		const title = page.getByRole('tabpanel').getByRole('textbox').first();
		const open = page.getByRole('tab', { name: /^الاقتراحات/ });
		const accept = page.getByRole('button', { name: 'قبول' });
		// Playwright knows the keys of a keyboard of the United States alone
		const press = (keys: { key: string; code?: string; ctrlKey?: boolean }) =>
			page.evaluate((init) => {
				const all = { ...init, bubbles: true, cancelable: true };
				document.body.dispatchEvent(new KeyboardEvent('keydown', all));
			}, keys);
		await expect(accept).toHaveAttribute('aria-keyshortcuts', 'ق');
		await expect(page.getByText('بقي')).toBeVisible();
		const [all, first] = [await open.innerText(), await title.inputValue()];
		await press({ key: 'خ' });
		await expect(title).not.toHaveValue(first);
		await press({ key: 'ر' });
		await expect(title).toHaveValue(first);
		await press({ key: 'خ' });
		await expect(open).not.toHaveText(all, { useInnerText: true });
		await press({ key: 'ئ', code: 'KeyZ', ctrlKey: true });
		await expect(open).toHaveText(all, { useInnerText: true });
		const second = await title.inputValue();
		await press({ key: 'ق' });
		await expect(page.getByRole('status').filter({ hasText: 'قُبل' })).toContainText(second);
	});
});

test('keys are left to who is typing, and can be turned off', async ({ page }) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: false }));
	const all = await found(page);
	await titleField(page).fill('');
	await expect(titleField(page)).toHaveAccessibleDescription('Das Ereignis braucht einen Titel.');
	await titleField(page).press('Enter');
	await left(page, all, all);
	await titleField(page).pressSequentially('axe juxt');
	await left(page, all, all);
	await titleField(page).press('Enter');
	await left(page, all - 1, all);
	await tab(page, 'Ereignisse').click();
	await expect(panel(page).getByRole('button', { name: 'axe juxt' })).toBeVisible();

	await tab(page, 'Vorschläge').click();
	await panel(page).getByRole('switch', { name: 'Mit Tasten entscheiden' }).click();
	await page.keyboard.press('x');
	await left(page, all - 1, all);
});

test('what was dismissed stays dismissed, and what became no event is listed', async ({
	page,
	axe
}) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: false }));
	const all = await found(page);
	const first = await titleField(page).inputValue();
	await panel(page).getByRole('button', { name: 'Überspringen' }).click();
	await left(page, all - 1, all);
	await kept(page);
	await page.reload();
	await left(page, all - 1, all);
	await expect(titleField(page)).not.toHaveValue(first);

	for (let open = all - 1; open > 0; open--) {
		await left(page, open, all);
		await panel(page).getByRole('button', { name: 'Überspringen' }).click();
	}
	await expect(panel(page).getByText(`Alle ${all} Vorschläge sind entschieden.`)).toBeVisible();
	await expect(panel(page).getByText('Diese Sätze nennen eine Zeit')).toBeVisible();
	await axe();
	const dismiss = panel(page).getByRole('button', { name: 'Kein Ereignis' });
	for (let open = await dismiss.count(); open > 1; open--) {
		await dismiss.first().click();
		await expect(dismiss).toHaveCount(open - 1);
	}
	await panel(page).getByRole('button', { name: 'Ereignis daraus machen' }).click();
	await expectProblem(panel(page).getByRole('textbox', { name: 'Titel' }), /Bitte ausfüllen/);
	await tab(page, 'Vorschläge').click();
	await expect(panel(page).getByText('Nichts übersehen: Jeder Satz')).toBeVisible();

	await page.getByRole('textbox', { name: 'Bauer sucht Frau' }).click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.press('Enter');
	await page.keyboard.insertText('Am 3. März 2025 eröffnete OpenAI ein Büro in Zürich.');
	await left(page, 1, all + 1);
	await expect(titleField(page)).toHaveValue(/Büro/);
});

test('several come in at once, after they were shown', async ({ page, axe }) => {
	await openDraft(page, draftOf('concorde', { events: false }));
	await expect(tab(page, 'Vorschläge')).toContainText(/\d/);
	const coming = panel(page).getByRole('group', { name: 'Das kommt herein' });
	const least = panel(page).getByRole('combobox', { name: 'Mindestens' });
	// the proposals of the second text may draw the panel anew
	await expect(async () => {
		if (!(await least.isVisible()))
			await panel(page).getByText('Mehrere auf einmal übernehmen').click();
		await expect(least).toBeVisible({ timeout: 5000 });
	}).toPass();
	await least.selectOption('0.8');
	const boxes = coming.getByRole('checkbox', { checked: true });
	await expect(boxes.nth(3)).toBeVisible();
	const all = await boxes.count();
	await boxes.first().uncheck();
	await axe();
	await panel(page)
		.getByRole('button', { name: `${all - 1} Vorschläge übernehmen` })
		.click();
	await expect(panel(page).getByText(`${all - 1} Vorschläge übernommen.`)).toBeVisible();
	await expect(tab(page, 'Ereignisse')).toContainText(String(all - 1));
	await undo(page, 'Vorschlag übernommen').click();
	await expect(tab(page, 'Ereignisse')).toHaveText('Ereignisse');
});

test('every field of an event says what is wrong, and keeps what was typed', async ({
	page,
	axe
}) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: true }));
	await tab(page, 'Ereignisse').click();
	await expect(panel(page).getByText('9 Ereignisse')).toBeVisible();
	await axe();
	await panel(page).getByRole('button', { name: 'Klage gegen OpenAI' }).click();
	await axe();
	const field = (name: string) => panel(page).getByLabel(name, { exact: true });
	const isDraft = panel(page).getByText('Bleibt ein Entwurf und wird nicht veröffentlicht');

	await field('Titel').fill('');
	await expectProblem(field('Titel'), /Bitte ausfüllen/);
	await expect(isDraft).toBeVisible();
	await field('Titel').fill('Klage');
	await expect(field('Titel')).toHaveAttribute('aria-invalid', 'false');
	await expect(isDraft).toBeHidden();
	await undo(page, 'Titel geändert').click();
	await expect(field('Titel')).toHaveValue('Klage gegen OpenAI');

	const date = field('In Worten oder EDTF');
	await date.fill('irgendwann einmal');
	await expectProblem(date, /«irgendwann einmal» konnten wir nicht als Datum lesen/);
	await date.fill('2024-02-30');
	await expectProblem(date, /29 Tage/);
	await kept(page);
	await page.reload();
	await tab(page, 'Ereignisse').click();
	await panel(page).getByRole('button', { name: 'Klage gegen OpenAI' }).click();
	await expect(date).toHaveValue('2024-02-30');
	await axe();
	await date.fill('29. Februar 2024');
	await expectProblem(date, /genauer als die Worte/);
	await date.fill('im Frühjahr 2024');
	await expect(date).toHaveAttribute('aria-invalid', 'false');
	await expect(panel(page).getByText('2024-21')).toBeVisible();

	await field('Worte im Text').fill('Im Herbst');
	await expectProblem(field('Worte im Text'), /stehen nicht in der Fundstelle/);
	await field('Worte im Text').fill('');
	await expectProblem(field('Worte im Text'), /Nennen Sie die Worte/);
	await field('Worte im Text').fill('Im Frühjahr');
	await expect(field('Worte im Text')).toHaveAttribute('aria-invalid', 'false');

	await field('Worauf sich die Worte beziehen').selectOption({ label: 'ein anderes Datum' });
	await expectProblem(field('Bezugsdatum'), /Sagen Sie, worauf/);
	await field('Bezugsdatum').fill('damals');
	await expectProblem(field('Bezugsdatum'), /kein Datum und kein Ereignis/);
	await field('Bezugsdatum').fill('Juli 2024');
	await expect(field('Bezugsdatum')).toHaveAttribute('aria-invalid', 'false');

	const basis = field('Woher das Datum bekannt ist');
	await basis.selectOption('external');
	await expectProblem(field('Quelle'), /Nennen Sie die Quelle/);
	await field('Quelle').fill('Gerichtsakte');
	await basis.selectOption('inferred');
	await field('Anmerkung').fill('');
	await expectProblem(field('Anmerkung'), /woraus das Datum erschlossen/);
	await field('Anmerkung').fill('Aus der Gerichtsakte.');
	await expect(isDraft).toBeHidden();
	await field('Ohne Datum').check();
	await expect(date).toHaveValue('');
	await field('Ohne Datum').uncheck();
	await expect(date).toHaveValue('Frühjahr 2024');

	await field('SpaceX').check();
	await panel(page).getByText('Unternehmen hinzufügen').click();
	await field('Name des Unternehmens').fill('Klarwerk');
	await field('Name des Unternehmens').press('Enter');
	await expect(field('Klarwerk')).toBeChecked();
	await field('Art').selectOption({ label: 'Urteil' });
	await field('der Artikel gibt wieder, was jemand sagt').check();
	await field('Wer?').fill('CNBC');
	await field('Zusammenfassung').fill('In einem Satz.');
	await field('Gewicht').selectOption('7');
	await expect(isDraft).toBeHidden();
	await axe();

	await panel(page).getByRole('button', { name: 'Beziehung hinzufügen' }).click();
	const search = page.getByRole('dialog').getByLabel('Ereignis suchen');
	await expect(search).toBeFocused();
	await search.fill('nvidia');
	await axe();
	await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
	await expect(field('Dieses Ereignis …')).toBeFocused();
	await expectProblem(field('Einschätzung der Redaktion'), /Nichts belegt die Beziehung/);
	await field('Belegt durch').selectOption({ index: 1 });
	await expect(field('Einschätzung der Redaktion')).toHaveAttribute('aria-invalid', 'false');
	await undo(page, 'Beziehung geändert').click();
	await undo(page, 'Beziehung hinzugefügt').click();
	await expect(field('Dieses Ereignis …')).toBeHidden();

	const remove = panel(page).getByRole('button', { name: /^Fundstelle entfernen/ });
	await remove.first().click();
	await remove.click();
	await expect(panel(page).getByText('Das Ereignis hat keine Fundstelle')).toBeVisible();
	await axe();
	await panel(page).getByRole('button', { name: 'Alle Ereignisse' }).click();
	await expect(
		panel(page).getByRole('button', { name: /Klage gegen OpenAI.*unbelegt/ })
	).toBeVisible();
	await axe();
	await panel(page)
		.getByRole('button', { name: /Klage gegen OpenAI/ })
		.click();
	await panel(page).getByRole('button', { name: 'Ereignis löschen' }).click();
	await expect(panel(page).getByText('8 Ereignisse')).toBeVisible();
	await undo(page, 'Ereignis entfernt').click();
	await expect(panel(page).getByText('9 Ereignisse')).toBeVisible();
});

test('the story, its texts and its companies have forms', async ({ page, axe }) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: true }));
	await tab(page, 'Geschichte').click();
	await axe();
	const field = (name: string) => panel(page).getByLabel(name, { exact: true });
	await field('Kurzname').fill('Bauer sucht Frau');
	await expectProblem(field('Kurzname'), /a–z, 0–9/);
	await panel(page)
		.getByRole('button', { name: /^Aus dem Titel/ })
		.click();
	await expect(field('Kurzname')).toHaveAttribute('aria-invalid', 'false');
	await field('Titel der Geschichte').fill('Musk und OpenAI');
	await expect(field('Kurzname')).toHaveValue('musk-und-openai');

	await field('Adresse im Netz').fill('ohne Protokoll');
	await expectProblem(field('Adresse im Netz'), /https/);
	await field('Adresse im Netz').fill('https://example.org/a');
	await field('Erschienen am').fill('demnächst einmal');
	await expectProblem(field('Erschienen am'), /konnten wir nicht als Datum lesen/);
	await field('Erschienen am').fill('12. Juli 2024');
	await expect(field('Erschienen am')).toHaveAttribute('aria-invalid', 'false');
	await expect(panel(page).getByText('2024-07-12')).toBeVisible();

	await field('Neue Epoche').fill('Der Streit');
	await field('Neue Epoche').press('Enter');
	await expectProblem(field('Zeit'), /Das Datum fehlt/);
	await field('Zeit').fill('seit 2015');
	await expect(panel(page).getByText('2015/..')).toBeVisible();
	await panel(page).getByRole('button', { name: '«Der Streit» entfernen' }).click();
	await undo(page, 'Epoche entfernt').click();
	await expect(field('Zeit')).toHaveValue('seit 2015');
	await undo(page, 'Epoche geändert').click();
	await undo(page, 'Epoche hinzugefügt').click();

	await panel(page).locator('summary', { hasText: 'Microsoft' }).click();
	await axe();
	await field('Name').fill('');
	await expectProblem(field('Name'), /Bitte ausfüllen/);
	await field('Name').fill('Microsoft Corp.');
	await panel(page).getByRole('button', { name: 'Umschreibung hinzufügen' }).click();
	await expectProblem(field('Umschreibung'), /Bitte ausfüllen/);
	await field('Umschreibung').fill('Konzern aus Redmond');
	await field('seit').fill('1975-13');
	await expectProblem(field('seit'), /Monate sind/);
	await field('seit').fill('1975');
	await axe();
	await field('Zusammenlegen mit').selectOption({ label: 'OpenAI' });
	await panel(page).getByRole('button', { name: 'Zusammenlegen', exact: true }).click();
	await expect(panel(page).locator('summary', { hasText: 'Microsoft' })).toBeHidden();
	await undo(page, 'Unternehmen zusammengelegt').click();
	await expect(panel(page).locator('summary', { hasText: 'Microsoft Corp.' })).toBeVisible();

	await panel(page).getByRole('button', { name: 'Text hinzufügen' }).click();
	await expect(page.getByRole('dialog', { name: 'Text hinzufügen' })).toBeVisible();
	await axe();
	await page.keyboard.press('Escape');
	await panel(page).getByRole('button', { name: 'Text entfernen' }).click();
	await expect(page.getByRole('dialog')).toContainText('9 Ereignisse stützen sich darauf');
	await axe();
	await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
});

test('the whole way goes by keyboard alone', async ({ page }) => {
	await openDraft(page, draftOf('bauer-sucht-frau', { events: false }));
	const all = await found(page);
	await tab(page, 'Vorschläge').focus();
	await page.keyboard.press('ArrowRight');
	await expect(tab(page, 'Ereignisse')).toBeFocused();
	await expect(tab(page, 'Ereignisse')).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('End');
	await expect(tab(page, 'Geschichte')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(tab(page, 'Vorschläge')).toBeFocused();

	await page.keyboard.press('Tab');
	await expect(titleField(page)).toBeFocused();
	for (const name of ['Nächster Vorschlag', 'Überspringen', 'Übernehmen'])
		await expect(panel(page).getByRole('button', { name })).toBeVisible();
	await panel(page).getByRole('button', { name: 'Übernehmen' }).focus();
	await page.keyboard.press('Enter');
	await left(page, all - 1, all);
	await expect(panel(page).getByRole('button', { name: 'Übernehmen' })).toBeFocused();
	// the button keeps the focus, and keys work from there
	await page.keyboard.press('e');
	await expect(panel(page).getByRole('group').first()).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(panel(page).getByText('2 Ereignisse')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toBeVisible();
});

test('nine events come of a bare text in under 40 interactions', async ({ page }) => {
	const text = { ...draftOf('bauer-sucht-frau', { events: false }), companies: [] };
	await openDraft(page, text);
	await expect(titleField(page)).toBeVisible();
	let interactions = 0;
	// the only companies that the text never calls one
	await tab(page, 'Geschichte').click();
	await panel(page).getByText('Unternehmen hinzufügen').click();
	interactions += 2;
	for (const name of ['Oracle', 'CNBC']) {
		const field = panel(page).getByLabel('Name des Unternehmens');
		await field.fill(name);
		await field.press('Enter');
		await expect(panel(page).locator('summary', { hasText: name })).toBeVisible();
		interactions += 2;
	}
	await tab(page, 'Vorschläge').click();
	interactions++;
	// accepted companies bring proposals of their own
	for (let made = 1; made <= 9; made++) {
		await expect(titleField(page)).toBeVisible();
		const beklagt = /beklagt/.test(await titleField(page).inputValue());
		if (beklagt) {
			await page.keyboard.press('x');
			interactions++;
		}
		const hasTitle = (await titleField(page).getAttribute('aria-describedby')) === null;
		await page.keyboard.press('a');
		interactions++;
		if (!hasTitle) {
			await expect(titleField(page)).toBeFocused();
			await page.keyboard.press('Enter');
			interactions++;
		}
		await expect(tab(page, 'Ereignisse')).toHaveText(`Ereignisse ${made}`);
	}
	await expect(tab(page, 'Zu klären')).toHaveText('Zu klären');
	await page.getByRole('button', { name: 'Weitergeben' }).click();
	expect(await checkExport(page)).toMatch(/(\d+) of \1 passages are in their articles/);
	interactions += 2;
	expect(interactions).toBeLessThan(40);
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the sentence is seen above the sheet, and all goes by touch', async ({ page, axe }) => {
		await openDraft(page, draftOf('bauer-sucht-frau', { events: false }));
		const all = await found(page);
		await axe();
		const accept = panel(page).getByRole('button', { name: 'Übernehmen' });
		for (const name of ['Übernehmen', 'Überspringen', 'Bearbeiten', 'Rückgängig', 'Verbinden']) {
			const box = await panel(page).getByRole('button', { name }).first().boundingBox();
			expect(box?.height, `${name} is big enough`).toBeGreaterThanOrEqual(44);
			expect(box?.y, `${name} is near the thumb`).toBeGreaterThan(844 / 2);
		}
		for (const each of await page.getByRole('tab').all())
			expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await accept.tap();
		await left(page, all - 1, all);
		const card = await panel(page).getByRole('article').boundingBox();
		expect(card?.width, 'the card is no wider than the window').toBeLessThanOrEqual(390);
		await panel(page).getByRole('button', { name: 'Bearbeiten' }).tap();
		await expect(panel(page).getByRole('textbox', { name: 'Titel' })).toBeVisible();
		await axe();
		const sheet = await panel(page).boundingBox();
		expect(sheet?.y, 'the text is seen above the sheet').toBeGreaterThan(844 / 4);
		await panel(page).getByRole('button', { name: 'Im Text zeigen' }).first().tap();
		await expect(panel(page)).toBeHidden();
		await expect(tab(page, 'Text')).toHaveAttribute('aria-selected', 'true');
		await axe();
		await tab(page, 'Geschichte').tap();
		await axe();
		await tab(page, 'Ereignisse').tap();
		await axe();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});
