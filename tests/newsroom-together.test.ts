import type { Page } from '@playwright/test';
import { expect, hydrated } from './journey.ts';
import { follow, PASSWORD, test } from './newsroom.ts';
import { publishedStory } from './published-story.ts';
import { openDraft } from './studio-draft.ts';

test.use({ still: false });

const published = publishedStory('bauer-sucht-frau');
/** A story with two events that need no editor. */
const story = {
	...{ ...published, slug: 'vier-augen', title: 'Vier Augen' },
	events: published.events.filter(({ id }) => ['openai-in-tesla', 'cnbc-berichtet'].includes(id))
};

test('three people: two write a draft, the third checks, comments and publishes it', async ({
	page,
	newsroom,
	another,
	axe,
	troubles
}) => {
	// what is refused for want of a check
	troubles.expected(/\b412\b/);
	// what is shared with nobody, and what readers have already
	troubles.expected(/\b400\b/);
	troubles.expected(/\b409\b/);
	// who is removed may not come back
	troubles.expected(/HTTP Authentication failed/);
	const arrive = async (on: Page, title: string) => {
		await expect(on.getByRole('heading', { level: 1 })).toHaveText(title);
		await hydrated(on);
	};
	const join = async (on: Page, name: string, email: string) => {
		await on.getByLabel('Name').fill(name);
		await on.getByLabel('E-Mail-Adresse').fill(email);
		await on.getByLabel('Passwort').fill(PASSWORD);
		await on.getByRole('button', { name: 'Konto anlegen' }).click();
		await arrive(on, `Guten Tag, ${name}`);
	};

	const invite = async (role: string, name: string, email: string) => {
		await page.getByLabel('Rolle', { exact: true }).selectOption(role);
		await page.getByRole('button', { name: 'Link machen' }).click();
		const link = page.getByLabel('Link der Einladung');
		await expect(link).toBeVisible();
		await arrive(page, 'Leute');
		const guest = await another({ locale: 'de-CH' });
		await follow(guest, await link.inputValue());
		await join(guest, name, email);
		return guest;
	};

	const [editor, author] =
		await test.step('the owner demands four eyes, and lets an editor and an author in', async () => {
			await follow(page, newsroom.firstLink);
			await join(page, 'Ada Lovelace', 'ada@example.org');
			await page.goto('/newsroom/site');
			await hydrated(page);
			await axe();
			await page.getByRole('button', { name: 'Prüfung verlangen' }).click();
			await expect(page.getByText('Eingeschaltet')).toBeVisible();
			await arrive(page, 'Website');
			await page.goto('/newsroom/people');
			await hydrated(page);
			const grace = await invite('Redaktion', 'Grace Hopper', 'grace@example.org');
			await page.reload();
			await arrive(page, 'Leute');
			return [grace, await invite('Schreiben', 'Mary Shelley', 'mary@example.org')] as const;
		});

	const draft = await test.step('a draft is put on the server, and shared', async () => {
		const id = await openDraft(page, story);
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Auf den Server legen' }).click();
		await expect(page.getByText('beim Server gespeichert')).toBeVisible();
		await page.goto(`/newsroom/drafts/${id}/sharing`);
		await hydrated(page);
		await axe();
		const chosen = page.getByRole('radio', { name: 'Dazu diese Leute' });
		await chosen.check();
		await page.getByRole('button', { name: 'Speichern' }).click();
		await expect(page.getByText('Kreuzen Sie an, wer mitschreiben soll')).toBeVisible();
		await hydrated(page);
		await axe();
		await page.getByRole('radio', { name: 'Nur die Person' }).check();
		await page.getByRole('checkbox', { name: 'Mary Shelley' }).check();
		await expect(chosen).toBeChecked();
		await page.getByRole('button', { name: 'Speichern' }).click();
		await expect(page.getByText('Geteilt, wie Sie es gewählt haben')).toBeVisible();
		await hydrated(page);
		return id;
	});
	const check = `/newsroom/drafts/${draft}/check`;
	const titleOf = (on: Page) => on.getByLabel('Titel der Geschichte');
	const status = (on: Page, text: string) => on.getByRole('status').filter({ hasText: text });

	await test.step('the second person checks it by keys: one event is right, one is not', async () => {
		await editor.goto('/newsroom');
		await hydrated(editor);
		await expect(editor.getByText('2 Ereignisse zu prüfen')).toBeVisible();
		await editor.goto(check);
		await expect(editor.getByRole('heading', { level: 2 }).first()).toHaveText('OpenAI in Tesla?');
		// keys are shown once they are at work, and the first one counts
		const right = editor.getByRole('button', { name: 'Richtig' });
		await expect(right).toHaveAttribute('aria-keyshortcuts', 'R');
		await editor.keyboard.press('r');
		await expect(status(editor, '«OpenAI in Tesla?» ist geprüft.')).toBeVisible();
		await expect(editor.getByRole('heading', { level: 2 }).first()).toBeFocused();
		await editor.keyboard.press('f');
		await editor.keyboard.press('Shift+Tab');
		await editor.keyboard.press('r');
		await editor.getByLabel('Was ist falsch?').fill('Wer berichtet?');
		await editor.getByRole('button', { name: 'Als falsch melden' }).click();
		await expect(status(editor, 'ist beanstandet')).toBeVisible();
	});

	await test.step('and says something about the whole story', async () => {
		const onStory = editor.getByRole('region', { name: 'Zur ganzen Geschichte' });
		await onStory.getByRole('button', { name: 'Ada Lovelace erwähnen' }).click();
		await expect(onStory.getByLabel('Neuer Kommentar')).toBeFocused();
		await editor.keyboard.type('Ist das alles?');
		await onStory.getByRole('button', { name: 'Kommentieren' }).click();
		await expect(onStory.getByText('@Ada Lovelace Ist das alles?')).toBeVisible();
		await expect(onStory.getByRole('button', { name: 'Kommentieren' })).toBeFocused();
		const storageState = await editor.context().storageState();
		const plain = await another({ locale: 'de-CH', javaScriptEnabled: false, storageState });
		await plain.goto(check);
		await expect(plain.getByText('@Ada Lovelace Ist das alles?')).toBeVisible();
		// what would do nothing there
		await expect(plain.getByLabel('Neuer Kommentar')).toHaveCount(0);
		await expect(plain.getByRole('button', { name: /erledigt/ })).toHaveCount(0);
	});

	await test.step('the owner may not publish it so; two mend it at the same time', async () => {
		await page.goto('/newsroom');
		await hydrated(page);
		await axe();
		await expect(page.getByRole('link', { name: 'Grace Hopper spricht Sie an' })).toBeVisible();
		await page
			.getByRole('link', { name: 'Grace Hopper beanstandet: «CNBC berichtet über Nvidia»' })
			.click();
		await arrive(page, 'Prüfen: Vier Augen');
		await axe();
		await expect(page.getByText('Wer berichtet?')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Richtig' })).toBeDisabled();
		await page.getByRole('link', { name: 'Im Studio öffnen' }).click();
		await expect(page.getByText('beim Server gespeichert')).toBeVisible();
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
		const refusal = page.getByRole('alert').filter({ hasText: 'noch niemand anderes geprüft' });
		await expect(refusal.getByRole('listitem')).toHaveText(['CNBC berichtet über Nvidia']);
		await page.keyboard.press('Escape');
		await page.getByRole('tab', { name: /^Ereignisse/ }).click();
		await page
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		await expect(page.getByText('Beanstandet von Grace Hopper')).toBeVisible();
		const onEvent = editor.getByRole('region', { name: 'Ereignis 2 von 2' });
		await onEvent.getByLabel('Neuer Kommentar').fill('Und seit wann?');
		await onEvent.getByRole('button', { name: 'Kommentieren' }).click();
		await expect(page.getByText('Und seit wann?')).toBeVisible();
		const comment = page.getByLabel('Neuer Kommentar');
		await comment.fill('Noch nicht fertig');
		await page.getByRole('button', { name: 'Alle Ereignisse' }).click();
		await page
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		await expect(comment).toHaveValue('Noch nicht fertig');
		await page.getByRole('button', { name: 'Grace Hopper antworten' }).last().click();
		await expect(page.getByLabel('Antworten', { exact: true })).toBeFocused();
		await author.goto(`/studio/${draft}?shared`);
		await expect(author.getByText('beim Server gespeichert')).toBeVisible();
		await author.getByRole('tab', { name: /^Geschichte/ }).click();
		await titleOf(author).fill('Sechs Augen');
		await page.getByLabel('Titel', { exact: true }).fill('CNBC über Nvidia');
		const settle = page.getByRole('button', { name: /ist erledigt/ });
		await settle.last().click();
		await expect(page.getByText('Erledigte (1)')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Kommentare' })).toBeFocused();
		await settle.click();
		await expect(page.getByText('Erledigte (2)')).toBeVisible();
		await expect(page.getByText('Noch nicht geprüft')).toBeVisible();
		await axe();
		const others = page.getByRole('list', { name: 'Wer auch hier ist' });
		await expect(others).toContainText('Mary Shelley schreibt bei «Titel der Geschichte»');
		await author.locator('#text .ProseMirror > p').first().click();
		await author.keyboard.press('Home');
		await author.keyboard.press('Shift+End');
		const selected = await author.evaluate(() => String(getSelection()));
		expect(selected.length).toBeGreaterThan(3);
		await expect
			.poll(() => page.evaluate(() => [...(CSS.highlights.get('others') ?? [])].map(String)))
			.toEqual([selected]);
		await expect(others).toContainText('Mary Shelley ist im Text');
		await page.getByRole('tab', { name: /^Geschichte/ }).click();
		await expect(titleOf(page)).toHaveValue('Sechs Augen');
		await expect(page.getByText('beim Server gespeichert')).toBeVisible();
	});

	await test.step('checked once more, it is published, and withdrawn', async () => {
		await editor.goto(`${check}?event=cnbc-berichtet`);
		await hydrated(editor);
		await expect(editor.getByRole('heading', { level: 2 }).first()).toHaveText('CNBC über Nvidia');
		await editor.getByRole('button', { name: 'Richtig' }).click();
		await expect(editor.getByText('2 von 2 geprüft')).toBeVisible();
		await editor.getByRole('link', { name: 'Im Studio öffnen' }).click();
		await expect(editor.getByText('beim Server gespeichert')).toBeVisible();
		await editor.getByRole('button', { name: 'Weitergeben' }).click();
		await editor.getByRole('button', { name: 'Veröffentlichen', exact: true }).click();
		await expect(editor.getByText('Die Geschichte ist veröffentlicht.')).toBeVisible();
		const address = await editor.getByRole('link', { name: /^\/stories\// }).getAttribute('href');
		const read = async () => {
			const headers = { 'accept-language': 'de' };
			const answer = await editor.request.get(`${address}?event=cnbc-berichtet`, { headers });
			return [answer.status(), await answer.text()] as const;
		};
		expect(await read()).toEqual([200, expect.stringContaining('Sechs Augen')]);
		await editor.getByRole('button', { name: 'Berichtigt veröffentlichen' }).click();
		await expect(editor.getByText('Es hat sich nichts geändert')).toBeVisible();
		await editor.getByRole('button', { name: 'Zurückziehen' }).click();
		await expect(editor.getByText('Die Geschichte ist zurückgezogen')).toBeVisible();
		expect(await read()).toEqual([410, expect.stringContaining('ist zurückgezogen worden.')]);
	});

	await test.step('who is removed while writing is cut off, and keeps what was written in their browser', async () => {
		await page.goto('/newsroom/people');
		await arrive(page, 'Leute');
		await page
			.getByRole('listitem')
			.filter({ hasText: 'Mary Shelley' })
			.getByText('Entfernen', { exact: true })
			.click();
		await page.getByRole('button', { name: 'Konto entfernen' }).last().click();
		await expect(page.getByText('Das Konto ist entfernt')).toBeVisible();
		await arrive(page, 'Leute');
		await expect(author.getByText('vom Server abgelehnt')).toBeVisible();
		await expect(author.getByText('Sie sind hier nicht mehr angemeldet')).toBeVisible();
		await titleOf(author).fill('Acht Augen');
		await expect(author.getByText('auf diesem Gerät gespeichert', { exact: true })).toBeVisible();
		await page.goto(`/studio/${draft}?shared`);
		await expect(page.getByText('beim Server gespeichert')).toBeVisible();
		await page.getByRole('tab', { name: /^Geschichte/ }).click();
		await expect(titleOf(page)).toHaveValue('Sechs Augen');
	});
});
