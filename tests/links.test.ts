import type { Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';

test('a link opens what it names @firefox', async ({ page, visit, axe }) => {
	await test.step('an event', async () => {
		await visit(`${STORY}?event=klage-zurueckgezogen`);
		await expect(
			page.getByRole('button', { name: 'Ereignis 5: Klage zurückgezogen', pressed: true })
		).toBeVisible();
		await expect(itemOf(page, 'Klage zurückgezogen')).toHaveAttribute('aria-current', 'true');
		await expect(
			itemOf(page, 'Klage zurückgezogen').getByText('request for dismissal')
		).toBeVisible();
		await axe();
	});

	await test.step('two companies, and the events of both', async () => {
		await visit(`${STORY}?company=tesla&company=nvidia&match=all`);
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
		await expect(page.getByRole('radio', { name: 'alle gewählten' })).toBeChecked();
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await expectTimeline(page);
	});

	await test.step('a paragraph', async () => {
		await visit(`${STORY}#p3`);
		await expect(page.getByText('Dass Musk schnell aus seiner Not')).toBeInViewport();
		await expectUncovered(page.getByRole('link', { name: 'Absatz 3' }));
		await expectTimeline(page);
	});

	await test.step('the list, above the article and without the timeline', async () => {
		await visit(`${STORY}?view=list`);
		await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Liste', exact: true })).toHaveAttribute(
			'aria-current',
			'page'
		);
		const list = page.getByRole('heading', { name: 'Alle Ereignisse in zeitlicher Folge' });
		const article = page.getByRole('article').first();
		expect((await list.boundingBox())!.y).toBeLessThan((await article.boundingBox())!.y);
		await axe();

		await page
			.getByRole('navigation', { name: 'Ansicht' })
			.getByRole('link', { name: 'Zeitleiste' })
			.click();
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
	});

	await test.step('the words themselves', async () => {
		await visit(`${STORY}#klage-gegen-openai-2`);
		const words = page.locator('mark').filter({ hasText: 'sich darüber beklagt' });
		await expect(words).toBeInViewport();
		await expectUncovered(words);
		await expectTimeline(page);
	});

	await test.step('all but what the story does not have, with a quiet notice', async () => {
		const response = await visit(`${STORY}?event=mondlandung&company=openai&company=acme`);
		expect(response?.status()).toBe(200);
		await expect(
			page.getByText(
				'Der Link nennt etwas, das es hier nicht gibt: mondlandung, acme. Gezeigt wird der Rest.'
			)
		).toBeVisible();
		await expect(page.getByText('4 von 9 Ereignissen')).toBeVisible();
		await axe();
		await expectTimeline(page);
	});

	await test.step('a stretch of time', async () => {
		await visit(`${STORY}?from=2024-05-01&to=2024-07-31`);
		await expect(page.getByRole('button', { name: /^Ereignis 4:/ })).toBeInViewport();
		await expect(page.getByRole('button', { name: /^Ereignis 5:/ })).toBeInViewport();
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).not.toBeInViewport();
		await expect(page).toHaveURL(/\?from=2024-05-01&to=2024-07-31$/);
		await page.getByRole('button', { name: 'Alles zeigen' }).click();
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeInViewport();
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	});

	await test.step('back and forward go from one chosen event to the other', async () => {
		const one = page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?' });
		const other = page.getByRole('button', { name: 'Ereignis 7: Oracle-Partnerschaft geplatzt' });
		await one.click();
		await expect(one).toHaveAttribute('aria-pressed', 'true');
		// the page has come to the words, and the timeline moves no more
		await expectUncovered(page.locator('mark').filter({ hasText: 'Bereits 2018 hat Musk' }));
		await other.click();
		await expect(other).toHaveAttribute('aria-pressed', 'true');

		await page.goBack();
		await expect(one).toHaveAttribute('aria-pressed', 'true');
		await expect(other).toHaveAttribute('aria-pressed', 'false');
		await page.goBack();
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await page.goForward();
		await page.goForward();
		await expect(other).toHaveAttribute('aria-pressed', 'true');
	});
});

test('a link opens all that an address can say', async ({ page, visit }) => {
	await test.step('an event in the list, as its permalink does', async () => {
		await visit(`${STORY}?event=klage-zurueckgezogen#event-klage-zurueckgezogen`);
		await expect(itemOf(page, 'Klage zurückgezogen').getByRole('heading').first()).toBeInViewport();
		await expectUncovered(
			itemOf(page, 'Klage zurückgezogen').getByRole('link', { name: 'Klage zurückgezogen' })
		);
		await expectTimeline(page);
	});

	await test.step('a search', async () => {
		await visit(`${STORY}?q=microsoft`);
		await expect(page.getByRole('searchbox')).toHaveValue('microsoft');
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expectTimeline(page);
	});

	await test.step('a paragraph of the second article', async () => {
		await visit(`${CONCORDE}#service-to-silence-p7`);
		const article = page.getByRole('article', { name: 'From service to silence' });
		await expect(article.getByText('On 25 July 2000 Air France flight 4590')).toBeInViewport();
		await expectUncovered(article.getByRole('link', { name: 'Absatz 7' }));
		await expectTimeline(page);
	});

	await test.step('all of it at once', async () => {
		const address =
			'?event=openai-in-tesla&company=openai&company=tesla&match=all&q=integrieren&from=2017-06-01&to=2019-06-30&view=timeline&axis=straight';
		await visit(STORY + address);
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expect(
			page.getByRole('button', { name: 'Ereignis 2: OpenAI in Tesla?, 2018', pressed: true })
		).toBeInViewport();
		await expect(page.getByRole('link', { name: 'Zeitleiste', exact: true })).toHaveAttribute(
			'aria-current',
			'page'
		);
		await page.reload();
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expect(page).toHaveURL(STORY + address);
	});

	await test.step('days, views and axes that are none leave a timeline that can be used', async () => {
		for (const search of [
			'?from=2024-12-31&to=2024-01-01',
			'?from=2024-13-45&to=2024-99-99',
			'?from=1850-01-01&to=1851-01-01',
			'?from=2024-01-01',
			'?view=globe&axis=round'
		]) {
			const response = await visit(STORY + search);
			expect(response?.status(), search).toBe(200);
			await page.getByRole('button', { name: 'Alles zeigen' }).click();
			await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
			for (const event of await page.getByRole('button', { name: /^Ereignis \d+:/ }).all())
				await expect(event, search).toBeInViewport();
		}
	});
});

test('a link is copied', async ({ page, visit, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());

	await test.step('that of an event takes along what is chosen', async () => {
		await visit(`${STORY}?company=openai&event=openai-in-tesla`);
		const card = page.getByRole('group', { name: 'Ereignisse zu Absatz 2' });
		await card.getByRole('button', { name: 'Link kopieren' }).click();
		await expect(card.getByRole('status').filter({ hasText: 'kopiert' })).toBeVisible();
		const link = await copied();
		expect(link).toBe(
			`${baseURL}${STORY}?event=openai-in-tesla&company=openai&version=bauer-sucht-frau#event-openai-in-tesla`
		);
		await visit(link);
		await expect(itemOf(page, 'OpenAI in Tesla?').getByText('laut E-Mails')).toBeInViewport();
		await expectTimeline(page);
	});

	await test.step('that to the words is one that any browser follows to them', async () => {
		await visit(`${STORY}?event=nvidia-chips-bestellt`);
		const card = page.getByRole('group', { name: 'Ereignisse zu Absatz 3' });
		await card.getByRole('button', { name: 'Link auf die Worte' }).click();
		// long words are named by their beginning and their end; a hyphen has a meaning there
		await expect
			.poll(copied)
			.toBe(
				`${baseURL}${STORY}#nvidia-chips-bestellt-1:~:text=Musk%20orderte%20letztens%20im%20grossen,` +
					'%C2%ABX%C2%BB%20%28ehemals%20Twitter%29%20und%20%C2%ABxAI%C2%BB.'
			);
		await visit(await copied());
		await expect(
			page.locator('mark').filter({ hasText: 'Musk orderte letztens im grossen Stil' })
		).toBeInViewport();
	});
});

test('what is not here says so', async ({ page, visit, troubles, axe }) => {
	troubles.expected(/answer 404: .*\/stories\/mondlandung/);
	troubles.expected(/answer 404: .*\/nirgends/);
	troubles.expected(/console error: .*404/);
	// later than a browser holds the click responsible for what moves
	await page.route('**/__data.json*', async (route) => {
		await page.waitForTimeout(600);
		await route.continue();
	});
	for (const [language, sentence, home] of [
		['de', 'Es gibt hier keine Geschichte mit dem Namen «mondlandung».', 'Zu allen Geschichten'],
		['en', 'There is no story called “mondlandung” here.', 'All stories']
	] as const)
		await test.step(`a story (${language})`, async () => {
			const response = await visit(`/stories/mondlandung?lang=${language}`);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { name: sentence })).toBeVisible();
			await axe();
			await page.getByRole('link', { name: home }).click();
			await expect(page.getByRole('link', { name: /Concorde/ })).toBeVisible();
			await expect(page).toHaveURL(new RegExp(`/\\?lang=${language}$`));
		});

	await test.step('a page', async () => {
		const response = await visit('/nirgends');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht.' })).toBeVisible();
	});
});

function itemOf(page: Page, title: string) {
	return page
		.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title }) });
}

/** A page that is left while its timeline comes in would give it up, which counts as trouble. */
async function expectTimeline(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
}
