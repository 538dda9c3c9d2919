import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, hydrated } from './journey.ts';
import { follow, PASSWORD, test } from './newsroom.ts';
import { publishedStory } from './published-story.ts';
import { HARMFUL, HARMFUL_NAME, HAS_CLAMD, startClamd } from '#lib/server/scan/clamd.test-data.ts';
import { openDraft } from './studio-draft.ts';

test.use({ still: false });

const draft = { ...publishedStory('bauer-sucht-frau'), slug: 'zu-zweit', title: 'Zu zweit' };
const AT_SERVER = 'beim Server gespeichert';
const DAY = 24 * 60 * 60 * 1000;
const DOCUMENT = 'tests/data/texts/seilbahn.docx';

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Adds a text to the draft that is open, and shows what is known of it. */
async function bring(page: Page, files: Files, title: string): Promise<void> {
	await page.getByRole('button', { name: 'Weiterer Text' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('input[type=file]').first().setInputFiles(files);
	await dialog.getByRole('button', { name: 'Text hinzufügen' }).click();
	await expect(dialog).toHaveCount(0);
	await openDetails(page, title);
}

async function openDetails(page: Page, title: string): Promise<void> {
	await page.getByRole('tab', { name: /^Geschichte/ }).click();
	await page.locator('summary').filter({ hasText: title }).click();
}

/** How many originals this browser keeps for the server. */
async function countWaiting(): Promise<number> {
	const database = await new Promise<IDBDatabase>((resolve) => {
		const opening = indexedDB.open('fundstelle-originals');
		opening.onsuccess = () => resolve(opening.result);
	});
	const counting = database.transaction('originals').objectStore('originals').count();
	await new Promise((resolve) => (counting.onsuccess = resolve));
	database.close();
	return counting.result;
}

/** A time as its field takes it: a minute, in the zone of this machine. */
function timeField(time: number): string {
	const zone = new Date(time).getTimezoneOffset() * 60_000;
	return new Date(time - zone).toISOString().slice(0, 16);
}

const html = (name: string, text: string) => ({
	...{ name, mimeType: 'text/html' },
	buffer: Buffer.from(text)
});

test('two write one draft at the server; it is published at a set time, and corrected', async ({
	page,
	newsroom,
	another,
	axe,
	troubles
}) => {
	// a file that the server does not take, and a time without a connection
	troubles.expected(/\b415\b/);
	troubles.expected(/ERR_INTERNET_DISCONNECTED/);
	// who is signed out tries once more, and asks for comments when they come back
	troubles.expected(/HTTP Authentication failed/);
	troubles.expected(/\b401\b/);
	// a server that is started anew, at first at an address that is not this one
	troubles.expected(/ERR_CONNECTION_REFUSED/);
	troubles.expected(/\b403\b/);

	/** The server has the file, as it was, and the browser does not keep it any longer. */
	const hasOriginal = async (name: string, bytes: Buffer) => {
		const link = page.getByRole('link', { name, exact: true });
		await expect(link).toBeVisible();
		const answer = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(await answer.body()).toEqual(bytes);
		await expect.poll(() => page.evaluate(countWaiting), 'the browser keeps none').toBe(0);
	};

	await test.step('who is signed in puts a draft on the server, with a file brought before', async () => {
		await follow(page, newsroom.firstLink);
		await page.getByLabel('Name').fill('Ada Lovelace');
		await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await page.getByLabel('Passwort').fill(PASSWORD);
		await page.getByRole('button', { name: 'Konto anlegen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guten Tag, Ada Lovelace');
		await hydrated(page);
		await openDraft(page, draft);
		await bring(page, DOCUMENT, 'Seilbahn');
		await expect(page.getByText('geht an den Server, sobald der Entwurf dort liegt')).toBeVisible();
		await axe();
		await page.reload();
		await openDetails(page, 'Seilbahn');
		await expect(page.getByText('geht an den Server, sobald der Entwurf dort liegt')).toBeVisible();
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Auf den Server legen' }).click();
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await axe();
		await page.keyboard.press('Escape');
		await hasOriginal('seilbahn.docx', readFileSync(DOCUMENT));
	});

	await test.step('one brought without a connection is sent after a reload; one refused says so', async () => {
		const text = (tags: string) => `${tags}<p>Am 4. Juni 2024 kaufte die Bahn AG den Turm.</p>`;
		// no parts of the program are left to load
		await bring(page, html('teil.html', text('<title>Ein Teil</title>')), 'Ein Teil');
		await expect(page.getByText('Der Server nimmt diese Datei nicht')).toBeVisible();
		await axe();
		await page.getByRole('button', { name: 'Vom Artikel lösen' }).click();
		await expect(page.getByLabel(/^Datei beilegen/).filter({ visible: true })).toHaveCount(1);
		const whole = text('<!doctype html><title>Das Ganze</title>');
		await page.context().setOffline(true);
		await bring(page, html('ganz.html', whole), 'Das Ganze');
		await expect(page.getByText('sobald er wieder zu erreichen ist')).toBeVisible();
		await expect(page.getByText('nicht mit dem Server verbunden')).toBeVisible();
		await page.getByLabel('Neuer Kommentar').fill('Ohne Netz');
		await page.getByRole('button', { name: 'Kommentieren' }).click();
		await expect(page.getByText('Das wurde nicht gespeichert')).toBeVisible();
		await expect(page.getByLabel('Neuer Kommentar')).toHaveValue('Ohne Netz');
		await page.context().setOffline(false);
		await page.reload();
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await openDetails(page, 'Das Ganze');
		await hasOriginal('ganz.html', Buffer.from(whole));
		await page.getByRole('button', { name: 'Weitergeben' }).click();
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
		const handOn = page.getByRole('dialog');
		await expect(handOn.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('zu-dritt');
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

	const story = '/stories/zu-dritt';
	const answer = async () => (await page.request.get(story)).status();
	/** Schedules the draft anew, to the ms, where the field has only minutes; returns the status of the answer. */
	const scheduleIn = async (ms: number) => {
		const publication = `${address.pathname.replace('/studio', '/newsroom/drafts')}/publication`;
		const headers = { origin: newsroom.origin };
		const sent = { headers, data: { at: Date.now() + ms } };
		return (await page.request.post(publication, sent)).status();
	};
	const versions = () => page.getByRole('button', { name: 'Frühere Stände' }).click();
	const title = page.getByLabel('Titel der Geschichte');

	await test.step('it is scheduled, and readers do not have it yet', async () => {
		await page.getByText('Später veröffentlichen').click();
		await page.getByLabel('Wann').fill(timeField(Date.now() - 120_000));
		const submit = page.getByRole('button', { name: 'Zu dieser Zeit veröffentlichen' });
		await submit.click();
		await expect(page.getByText('Diese Zeit ist vorbei.')).toBeVisible();
		await axe();
		await page.getByLabel('Wann').fill(timeField(Date.now() + DAY));
		await submit.click();
		await expect(page.getByText('Es ist vorgemerkt.')).toBeVisible();
		await expect(page.getByText('Vorgemerkt: erscheint am')).toBeVisible();
		expect(await answer()).toBe(404);
		await axe();
		await page.keyboard.press('Escape');
	});

	await test.step('a state is named at the server, compared with what is written since, and restored', async () => {
		await versions();
		const name = page.getByLabel('Stand beim Server behalten als');
		await name.fill('Vor dem Gegenlesen');
		const form = page.locator('form').filter({ has: name });
		await form.getByRole('button', { name: 'Behalten' }).click();
		await expect(page.getByText('Behalten: «Vor dem Gegenlesen»')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('tab', { name: /^Geschichte/ }).click();
		await title.fill('Zu viert');
		await versions();
		await page.getByRole('button', { name: /^Vergleichen: Vor dem Gegenlesen/ }).click();
		await expect(page.getByText('Geschichte: Titel')).toBeVisible();
		await axe();
		await page.getByRole('button', { name: /^Wiederherstellen: Vor dem Gegenlesen/ }).click();
		await expect(page.getByText('Wiederhergestellt: «Vor dem Gegenlesen»')).toBeVisible();
		await expect(page.getByText('Der Entwurf ist jetzt derselbe.')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(title).toHaveValue('Zu zweit');
		await expect(page.getByText(AT_SERVER)).toBeVisible();
	});

	await test.step('it is listed for those who may write it', async () => {
		await page.goto('/newsroom');
		await hydrated(page);
		await expect(page.getByRole('heading', { name: 'Entwürfe auf dem Server' })).toBeVisible();
		await expect(page.getByText('von Ada Lovelace', { exact: false })).toBeVisible();
		await axe();
	});

	const reader = await another({ locale: 'de-CH' });
	await test.step('when its time has come it is read without an account', async () => {
		expect(await answer()).toBe(404);
		// refused if the machine takes longer than until then
		await expect.poll(() => scheduleIn(5000)).toBe(200);
		await expect.poll(answer).toBe(200);
		await reader.goto(story);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Zu zweit');
		await hydrated(reader);
		await reader.goto(`${story}?event=cnbc-berichtet`);
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

	await test.step('anyone can go on with a copy, which has the picture', async () => {
		await reader.goto('/studio');
		await reader.getByRole('button', { name: 'Kopie öffnen: Zu zweit' }).click();
		await reader.getByRole('tab', { name: /^Ereignisse/ }).click();
		await reader
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		const sample = reader.getByRole('img', { name: 'Wasser unter einem Bogen' });
		await expect(sample).toHaveJSProperty('naturalWidth', 1200);
	});

	await test.step('a correction is published, and the history has both versions', async () => {
		await page.goto(`${address.pathname}?shared`);
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await page.getByRole('tab', { name: /^Geschichte/ }).click();
		await title.fill('Zu dritt');
		await page.locator('#text .ProseMirror > p').last().click();
		await page.keyboard.press('End');
		await page.keyboard.type(' Das gilt bis heute.');
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByLabel(/^Was berichtigt wurde/).fill('Im Titel stand die falsche Zahl.');
		await axe();
		await page.getByRole('button', { name: 'Berichtigt veröffentlichen' }).click();
		await expect(page.getByText('Die Berichtigung ist veröffentlicht.')).toBeVisible();
		await page.keyboard.press('Escape');
		await versions();
		await expect(page.getByText('Veröffentlicht: Im Titel stand die falsche Zahl.')).toBeVisible();
		await page.getByRole('button', { name: /^Vergleichen: Veröffentlicht,/ }).click();
		await expect(page.getByText('Geschichte: Titel')).toBeVisible();
		await axe();
		await reader.goto(story);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Zu dritt');
		await expect(reader.getByText('Im Titel stand die falsche Zahl.')).toBeVisible();
		await hydrated(reader);
	});

	await test.step('who is signed out, and signs in again in another tab, goes on where they were', async () => {
		const tab = await page.context().newPage();
		await tab.goto('/newsroom/account');
		await hydrated(tab);
		await tab.getByRole('button', { name: 'Abmelden' }).first().click();
		await expect(tab.getByText('Der Server hat diese Entwürfe ganz.')).toBeVisible();
		await expect(tab.getByRole('link', { name: 'Zu dritt' })).toBeVisible();
		await tab.getByRole('button', { name: 'Abmelden' }).last().click();
		await expect(tab.getByText('Sie sind abgemeldet.')).toBeVisible();
		await tab.goto('/studio');
		await expect(tab.getByRole('button', { name: /^Kopie öffnen/ }).first()).toBeVisible();
		await expect(tab.getByRole('link', { name: 'Zu dritt' })).toHaveCount(0);
		await tab.goto('/newsroom/sign-in');
		await expect(page.getByText('vom Server abgelehnt')).toBeVisible();
		await expect(guest.getByText('Sie sind hier nicht mehr angemeldet')).toBeVisible();
		await page.keyboard.press('Escape');
		await title.fill('Wieder zu dritt');
		await tab.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await tab.getByLabel('Passwort').fill(PASSWORD);
		await tab.getByRole('button', { name: 'Anmelden' }).click();
		await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Guten Tag, Ada Lovelace');
		await tab.close();
		// browsers that are driven have every tab in focus all the time
		for (const each of [page, guest])
			await each.evaluate(() => window.dispatchEvent(new Event('focus')));
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await expect(guest.getByText('vom Server abgelehnt')).toBeVisible();
	});

	await test.step('a server that takes itself to be at another address says so, until it is set right', async () => {
		await newsroom.restart({ ORIGIN: newsroom.origin.replace('localhost', 'news.localhost') });
		await expect(page.getByText('dort ist ORIGIN falsch eingestellt')).toBeVisible();
		await title.fill('Noch immer zu dritt');
		await newsroom.restart({});
		await page.evaluate(() => window.dispatchEvent(new Event('focus')));
		await expect(page.getByText(AT_SERVER)).toBeVisible();
	});
});

test('files that the virus scanner takes for harmful, or cannot look at, stay in the browser', async ({
	page,
	newsroom,
	axe,
	troubles
}) => {
	test.skip(!HAS_CLAMD, 'There is no ClamAV here.');
	troubles.expected(/\b422\b/);
	troubles.expected(/\b503\b/);
	const clamd = await startClamd();
	const text = (words: string) =>
		`<!doctype html><title>${words}</title><p>Am 4. Juni 2024 kaufte die Bahn AG den Turm. ${HARMFUL}</p>`;
	const found = page
		.getByText('Der Virenschutz des Servers hält diese Datei für schädlich.')
		.filter({ hasText: HARMFUL_NAME, visible: true });

	await test.step('a page that was saved is refused, with what was found in it', async () => {
		await page.goto(newsroom.firstLink);
		await page.getByLabel('Name').fill('Ada Lovelace');
		await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await page.getByLabel('Passwort').fill(PASSWORD);
		await page.getByRole('button', { name: 'Konto anlegen' }).click();
		await hydrated(page);
		await newsroom.restart({ CLAMD_ADDRESS: clamd.address });
		await openDraft(page, draft);
		await page.getByRole('button', { name: 'Weitergeben' }).click();
		await page.getByRole('button', { name: 'Auf den Server legen' }).click();
		await expect(page.getByText(AT_SERVER)).toBeVisible();
		await page.keyboard.press('Escape');
		await bring(page, html('turm.html', text('Turm')), 'Turm');
		await expect(found).toBeVisible();
		await axe();
	});

	await test.step('so is a picture', async () => {
		const picture = readFileSync('tests/stories/bruecke/hochwasser.png');
		const buffer = Buffer.concat([picture, Buffer.from(HARMFUL)]);
		await page.getByRole('tab', { name: /^Ereignisse/ }).click();
		await page
			.getByRole('button', { name: /CNBC berichtet/ })
			.first()
			.click();
		const choosing = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Datei wählen' }).click();
		await (await choosing).setFiles({ name: 'flut.png', mimeType: 'image/png', buffer });
		await expect(found).toBeVisible();
		await axe();
	});

	await test.step('while it cannot be asked, files wait', async () => {
		await clamd.stop();
		await bring(page, html('tor.html', text('Tor')), 'Tor');
		await expect(page.getByText('sobald er wieder zu erreichen ist')).toBeVisible();
	});
});
