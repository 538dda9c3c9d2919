import { CONCORDE, expect, STORY, test } from './journey.ts';

test.use({ javaScriptEnabled: false });

test('the article, the list and the filter are there without scripts', async ({ page, visit }) => {
	await visit(STORY);
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });

	await test.step('what needs scripts is not there', async () => {
		await expect(page.getByRole('button')).toHaveText(['Anwenden']);
		await page.getByText('Zeichen', { exact: true }).click();
		await expect(page.getByText('ein Tag', { exact: true })).toBeVisible();
		await expect(page.getByRole('switch')).toHaveCount(0);
	});

	await test.step('the article, the list with all details and the timeline as a picture are there', async () => {
		await expect(page.getByRole('article').getByText('Elon Musk, seines Zeichens')).toBeVisible();
		await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toBeVisible();
		await expect(list.getByRole('heading', { level: 4 })).toHaveCount(9);
		await list.getByText('Einzelheiten und Beleg').nth(4).click();
		await expect(list.getByText('danach, und das ist der aktuelle Stand')).toBeVisible();
		await expect(list.getByText('request for dismissal')).toBeVisible();
	});

	await test.step('the event without a date is named beside the picture and leads to its place', async () => {
		await page
			.getByRole('group', { name: 'Ohne Datum' })
			.getByRole('link', { name: 'X und xAI vor Tesla beliefern' })
			.click();
		await expect(page).toHaveURL(/event=x-und-xai-vor-tesla/);
	});

	await test.step('an event’s link opens it in the list, and from there the way leads to its words and back', async () => {
		await list.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' }).click();
		await expect(list.getByText('The Information, 9. Juli 2024')).toBeInViewport();

		await list.getByRole('link', { name: 'Zur Fundstelle' }).filter({ visible: true }).click();
		const words = page.locator('mark').filter({ hasText: 'nach der geplatzten' });
		await expect(words).toBeInViewport();
		await page
			.getByRole('article')
			.getByRole('link', { name: 'Ereignis 7: Oracle-Partnerschaft geplatzt' })
			.click();
		await expect(list.getByText('The Information, 9. Juli 2024')).toBeInViewport();
	});

	await test.step('a selected event is named in the picture, also where there was no room', async () => {
		const picture = page.getByRole('img', { name: /^Die Zeitleiste als Bild/ });
		const named = picture.getByText('London and Paris sign the treaty');
		await visit(CONCORDE);
		await expect(picture.getByText('Pan Am takes options')).toBeVisible();
		await expect(named).toBeHidden();
		await visit(`${CONCORDE}?event=treaty-signed`);
		await expect(named).toBeVisible();
	});

	await test.step('the filter works by its button, and keeps the language', async () => {
		await visit(`${STORY}?lang=de`);
		await page.getByRole('checkbox', { name: 'Tesla 3' }).check();
		await page.getByRole('checkbox', { name: 'Nvidia 4' }).check();
		await page.getByRole('radio', { name: 'alle gewählten' }).check();
		await page.getByRole('button', { name: 'Anwenden' }).click();

		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'Tesla 3' })).toBeChecked();
		await expect(page.getByRole('radio', { name: 'alle gewählten' })).toBeChecked();
		expect(new URL(page.url()).searchParams.get('lang')).toBe('de');

		await page.getByRole('searchbox').fill('gebeten');
		await page.getByRole('searchbox').press('Enter');
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		expect(new URL(page.url()).searchParams.get('q')).toBe('gebeten');

		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
	});

	await test.step('the views and the languages are links', async () => {
		await page.getByRole('link', { name: 'Liste', exact: true }).click();
		await expect(page).toHaveURL(/[?&]view=list$/);
		await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toHaveCount(0);
		await page.getByText(/^DE,/).click();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.getByRole('heading', { name: 'All events in order of time' })).toBeVisible();
		expect(new URL(page.url()).searchParams.get('view')).toBe('list');
	});
});

test('events of a kind and of those who say so, without scripts', async ({ page, visit }) => {
	const titles = page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('heading', { level: 4 });
	const more = page.getByText('Mehr', { exact: true });
	// also within the fold, where that is open
	const apply = page.getByRole('button', { name: 'Anwenden' }).first();

	await test.step('kinds and companies are chosen together, and a link takes a kind away', async () => {
		await visit(STORY);
		await more.click();
		await page.getByRole('checkbox', { name: 'Klage 1', exact: true }).check();
		await page.getByRole('checkbox', { name: 'Gründung 1' }).check();
		await apply.click();
		await expect(titles).toHaveText(['OpenAI gegründet', 'Klage gegen OpenAI']);
		await page.getByRole('checkbox', { name: 'Microsoft 1' }).check();
		await apply.click();
		await expect(titles).toHaveText(['Klage gegen OpenAI']);
		await page.getByRole('link', { name: 'Gründung: Filter aufheben' }).click();
		await expect(page).toHaveURL(/kind=lawsuit/);
		await expect(page).not.toHaveURL(/kind=founding/);
		await page.getByRole('link', { name: 'alle zeigen' }).click();
		await expect(titles).toHaveCount(9);
	});

	await test.step('what is only reported, and by whom', async () => {
		await more.click();
		await page.getByRole('checkbox', { name: 'nur berichtet 2' }).check();
		await apply.click();
		await expect(titles).toHaveCount(2);
		await more.click();
		await page.getByRole('checkbox', { name: 'nur berichtet 2' }).uncheck();
		await page.getByRole('checkbox', { name: 'laut CNBC 1' }).check();
		await apply.click();
		await expect(titles).toHaveText(['X und xAI vor Tesla beliefern']);
	});
});

test.describe('the test stories', () => {
	test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL), locale: 'en' });

	test('events of an era, by its name in the reader’s language', async ({ page, visit }) => {
		await visit('/stories/bruecke');
		await page.getByText('More', { exact: true }).click();
		await page.getByRole('checkbox', { name: 'The years of building 4' }).check();
		await page.getByRole('button', { name: 'Apply' }).first().click();
		await expect(page.getByText('4 of 6 events')).toBeVisible();
		await expect(
			page.getByRole('heading', { level: 3, name: /^The years of building/ }).first()
		).toBeVisible();
		await page.getByRole('link', { name: /^The years of building: / }).click();
		await expect(page.getByText('6 events', { exact: true })).toBeVisible();
	});
});
