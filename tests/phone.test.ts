import type { Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';
import { targetFaults } from './target-faults.ts';

const FINGER = { height: 44, apart: 8 };
const POINTER = { height: 24, apart: 0 };

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The labels of the timeline that runs down that have been pushed down by what is above them. */
const pushedLabels = (page: Page) =>
	page.evaluate(() => {
		const drawing = document.querySelector('#timeline-down > svg')!.getBoundingClientRect();
		const list = document.querySelector('#timeline-down ol')!.parentElement!;
		const rows = [...list.querySelectorAll('li')];
		return rows
			.filter((row) => {
				const { height } = row.querySelector('svg')!.getBoundingClientRect();
				return row.getBoundingClientRect().height > height + 0.5;
			})
			.map(({ textContent }) => textContent)
			.concat(list.getBoundingClientRect().bottom > drawing.bottom + 1 ? 'the list' : []);
	});

/** Moves two fingers one above the other, in the middle of the window, until they are so many times as far apart. */
async function pinch(page: Page, times: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				apart === undefined
					? []
					: [-1, 1].map((side, id) => ({ x: 200, y: 420 + side * apart, id }))
		});
	await touch('touchStart', 60);
	for (let step = 1; step <= 8; step++)
		await touch('touchMove', 60 * (1 + ((times - 1) * step) / 8));
	await touch('touchEnd');
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the first that a reader does may be a pinch, or a tap on an event', async ({ page }) => {
		const open = async () => {
			await page.goto(STORY);
			await expect(page.locator('html[data-alive]')).toHaveCount(0);
		};

		await test.step('two fingers stretch time at once', async () => {
			await open();
			const drawing = page.locator('.drawing:visible');
			const height = async () => (await drawing.boundingBox())?.height ?? 0;
			const whole = await height();
			await pinch(page, 2);
			await expect.poll(height).toBeGreaterThan(whole * 1.6);
			expect(await height()).toBeLessThan(whole * 2.4);
			expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		});

		for (const [tapped, target] of [
			['label', page.getByRole('link', { name: 'OpenAI in Tesla?' }).first()],
			['mark', page.locator('#timeline-down .mark').nth(1)]
		] as const) {
			await test.step(`a tap on a ${tapped} opens the sheet of its event`, async () => {
				await open();
				await target.tap();
				const sheet = page.getByRole('dialog', { name: 'OpenAI in Tesla?' });
				await expect(sheet.getByRole('heading', { name: 'OpenAI in Tesla?' })).toBeFocused();
				await expect(page).toHaveURL(/\?event=openai-in-tesla$/);
			});
		}
	});

	test.describe('a story with eras, relations and media', () => {
		test.use({ baseURL: ({ storiesURL }, use) => use(storiesURL) });

		test('is filtered by keys, and followed with a finger', async ({ page, visit, axe }) => {
			await visit('/stories/bruecke?view=list');
			const more = page.getByText('Mehr', { exact: true });
			const list = page.getByRole('region', { name: 'Alle Ereignisse' });
			const titles = list.locator('h4');

			await test.step('by era and by kind', async () => {
				await more.press('Enter');
				await page.getByRole('checkbox', { name: 'Die Bauzeit 4' }).press('Space');
				await expect(titles).toHaveCount(4);
				await page.getByRole('checkbox', { name: 'Volksfest 1' }).press('Space');
				await expect(titles).toHaveText(['Das Fest']);
				expect.soft(await targetFaults(page, FINGER), 'for fingers, the fold').toEqual([]);
				await axe();
				await page.keyboard.press('Escape');
				await page.getByRole('link', { name: 'Volksfest: Filter aufheben' }).tap();
				await page.getByRole('link', { name: 'Die Bauzeit: Filter aufheben' }).tap();
				await expect(titles).toHaveCount(6);
			});

			await test.step('a tap goes to what an event leads to, and back', async () => {
				await page.getByRole('link', { name: 'Die Arbeiten ruhen' }).first().tap();
				await expect(page).toHaveURL(/event=stillstand/);
				const still = titles.getByRole('link', { name: 'Die Arbeiten ruhen' });
				await expect(still).toBeFocused();
				await expectUncovered(still);
				await list.getByRole('link', { name: 'Ein Hochwasser nimmt' }).last().tap();
				await expect(page).toHaveURL(/event=hochwasser/);
				await expectUncovered(titles.getByRole('link', { name: 'Ein Hochwasser' }));
			});

			await test.step('what the filter leaves out is shown with all others', async () => {
				await visit('/stories/bruecke?view=list&kind=accident');
				await expect(titles).toHaveText(['Ein Hochwasser nimmt das Gerüst mit']);
				await page.getByRole('link', { name: 'Die Arbeiten ruhen' }).tap();
				await expect(titles.getByRole('link', { name: 'Die Arbeiten ruhen' })).toBeFocused();
				await expect(titles).toHaveCount(6);
			});

			await test.step('a sound and its words', async () => {
				await page.getByRole('link', { name: 'Schritte' }).tap();
				await expect(page).toHaveURL(/view=story/);
				await page.getByText('Im Wortlaut').tap();
				await expect(page.getByText('(Eine Glocke schlägt einmal.)')).toBeVisible();
				expect.soft(await targetFaults(page, FINGER), 'for fingers, the steps').toEqual([]);
				await axe();
			});
		});
	});

	test('from the timeline to the article, the list and other stories', async ({
		page,
		visit,
		axe
	}) => {
		await visit(STORY);
		const sheetOf = (event: string) => page.getByRole('dialog', { name: event });
		const closeSheet = async () => {
			await page.getByRole('dialog').getByRole('button', { name: 'Schliessen' }).tap();
			await expect(page.getByRole('dialog')).toHaveCount(0);
		};

		const timeline = page.getByRole('region', { name: 'Zeitleiste' });
		const labels = timeline.getByRole('list').getByRole('link');

		await test.step('time runs down the first screen, with the title and the date of every event', async () => {
			await expect(labels).toHaveText([
				'OpenAI gegründet11. Dez. 2015',
				'OpenAI in Tesla?2018',
				'Klage gegen OpenAIFrühjahr 2024',
				'CNBC berichtet über Nvidia4. Juni 2024',
				'Klage zurückgezogen11. Juni 2024',
				'Eigenes KI-Rechenzentrumseit ca. Juli 2024',
				'Oracle-Partnerschaft geplatzt9. Juli 2024',
				'Nvidia-Chips bestelltspätestens Juli 2024'
			]);
			await expect(labels.first()).toBeInViewport({ ratio: 1 });
			await expect(page.getByRole('group', { name: 'Gezeichnete Zeitleiste' })).toHaveCount(0);
			expect(await pushedLabels(page), 'labels are where their leaders end').toEqual([]);
			expect(await overflow(page)).toBe(0);
			expect.soft(await targetFaults(page, FINGER), 'for fingers').toEqual([]);
			await axe();
		});

		await test.step('a tap on a label or on a mark opens the sheet, and from there the way leads to the words', async () => {
			const label = labels.filter({ hasText: 'OpenAI in Tesla?' });
			await label.tap();
			const sheet = sheetOf('OpenAI in Tesla?');
			await expect(sheet.getByRole('heading', { name: 'OpenAI in Tesla?' })).toBeFocused();
			await expect(label).toHaveAttribute('aria-current', 'true');
			await expectUncovered(label);
			expect.soft(await targetFaults(page, FINGER), 'for fingers, the sheet').toEqual([]);
			await axe();
			await page.keyboard.press('Escape');
			await expect(sheet).toHaveCount(0);
			await expect(label).toBeFocused();

			await timeline.locator('.mark').first().tap();
			await expect(sheetOf('OpenAI gegründet')).toBeVisible();
			await closeSheet();

			await label.tap();
			await sheet.getByRole('link', { name: 'Zur Fundstelle' }).tap();
			const words = page.locator('mark').filter({ hasText: 'Bereits 2018 hat Musk' });
			await expect(words).toBeFocused();
			await expectUncovered(words);
			await expect(sheet).toHaveCount(0);
		});

		await test.step('a button or two fingers draw time longer, and what was in the middle stays there', async () => {
			const height = async () => (await timeline.boundingBox())!.height;
			await labels.first().scrollIntoViewIfNeeded();
			const whole = await height();
			await page.getByRole('button', { name: 'Vergrössern' }).tap();
			await expect.poll(height).toBeGreaterThan(whole * 1.3);
			await expect(labels).toHaveCount(8);
			await axe();
			const longer = await height();
			await pinch(page, 2);
			await expect.poll(height).toBeGreaterThan(longer * 1.3);
			while ((await height()) > whole + 1) {
				const before = await height();
				await page.getByRole('button', { name: 'Verkleinern' }).tap();
				await expect.poll(height).toBeLessThan(before);
			}
		});

		await test.step('a mark in the article opens its event as a sheet from below', async () => {
			await page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' }).tap();
			const sheet = sheetOf('Klage gegen OpenAI');
			await expect(sheet).toBeVisible();
			await expect(sheet.getByText('Frühjahr 2024').first()).toBeVisible();
			await expect(sheet.getByRole('heading', { name: 'Klage gegen OpenAI' })).toBeFocused();
			const { y, height } = (await sheet.boundingBox())!;
			expect(Math.abs(y + height - 844)).toBeLessThanOrEqual(1);
			expect(await overflow(page)).toBe(0);
			await axe();

			await closeSheet();
			expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
		});

		await test.step('the sheet leads to each passage and leaves the words uncovered', async () => {
			const first = page.locator('mark').filter({ hasText: 'Im Frühjahr zog Elon Musk' });
			await first.tap();
			const sheet = sheetOf('Klage gegen OpenAI');
			await expect(sheet).toBeVisible();
			await expectUncovered(first);
			await sheet.getByRole('link', { name: 'Zur Fundstelle 2' }).tap();
			const words = page.locator('mark').filter({ hasText: 'sich darüber beklagt' });
			await expect(words).toBeFocused();
			await expectUncovered(words);
			await expect(sheet).toHaveCount(0);
		});

		await test.step('words of two events offer both', async () => {
			await page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' }).tap();
			await page.getByRole('button', { name: /^X und xAI vor Tesla beliefern/ }).tap();
			await expect(sheetOf('X und xAI vor Tesla beliefern')).toBeVisible();
			expect(await overflow(page)).toBe(0);
			await closeSheet();
		});

		await test.step('the list is one tap away', async () => {
			await page.getByRole('link', { name: 'Liste', exact: true }).tap();
			const list = page.getByRole('heading', { name: 'Alle Ereignisse in zeitlicher Folge' });
			await expect(list).toBeInViewport();
			await expect(timeline).toHaveCount(0);
			expect(await overflow(page)).toBe(0);
			expect.soft(await targetFaults(page, FINGER), 'for fingers, the list').toEqual([]);
			await axe();
		});

		await test.step('the list of stories and the long story fit too', async () => {
			await visit('/');
			expect.soft(await overflow(page), 'the list of stories').toBe(0);
			expect.soft(await targetFaults(page, FINGER), 'for fingers, stories').toEqual([]);
			await page.getByRole('link', { name: 'Concorde' }).first().tap();
			await expect(page).toHaveURL(CONCORDE);
			await expect(page.locator('mark').first()).toBeAttached();
			expect.soft(await overflow(page), 'the timeline and the articles').toBe(0);
			await expect(labels).toHaveCount(33);
			expect(await pushedLabels(page), 'labels are where their leaders end').toEqual([]);
		});
	});
});

for (const [what, width, size] of [
	['a window of 320 px', 320, 16],
	['text at 200 % on a phone', 390, 32],
	['text at 200 % on a screen', 1280, 32]
] as const)
	test(`${what} needs no scrolling sideways`, async ({ page, visit, axe }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript((pixels) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { font-size: ${pixels}px }`);
			document.adoptedStyleSheets = [sheet];
		}, size);
		await visit(`${STORY}?event=cnbc-berichtet&view=timeline`);
		const chosen =
			width < 640
				? page.getByRole('link', { name: /^CNBC berichtet/ }).first()
				: page.getByRole('button', { name: /^Ereignis 4:/, pressed: true });
		await expect(chosen).toBeAttached();
		expect.soft(await overflow(page), 'the timeline and a chosen event').toBe(0);
		await visit(STORY);
		expect.soft(await overflow(page), 'the page').toBe(0);
		await page.getByRole('link', { name: 'Liste', exact: true }).click();
		await expect(page).toHaveURL(/view=list/);
		await expect(page.getByRole('img', { name: /^Die Zeitleiste als Bild/ })).toHaveCount(0);
		expect.soft(await overflow(page), 'the list').toBe(0);
		expect.soft(await targetFaults(page, POINTER), 'for any pointer').toEqual([]);
		await axe();
	});
