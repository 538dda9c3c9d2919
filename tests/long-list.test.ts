import type { Page } from '@playwright/test';
import { expect, hydrated, STILL, test } from './journey.ts';

/* A story of more events than a list shows at once. */
test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

const LONG = '/stories/made-up-400';
const LIST = 'Alle Ereignisse in zeitlicher Folge';

/** Sums what moves from now on, also right after a click, where a browser does not count it as a jump. */
async function watchJumps(page: Page): Promise<() => Promise<number>> {
	const sum = await page.evaluateHandle(() => {
		let total = 0;
		const add = (entries: PerformanceEntry[]) => {
			for (const entry of entries) total += (entry as PerformanceEntry & { value: number }).value;
		};
		const observer = new PerformanceObserver((list) => add(list.getEntries()));
		observer.observe({ type: 'layout-shift' });
		return () => {
			add(observer.takeRecords());
			return total;
		};
	});
	return () => sum.evaluate((read) => read());
}

function unmarkedInWindow(page: Page): Promise<number> {
	return page.locator('article p:not(:has(mark), [data-card] p)').evaluateAll(
		(paragraphs) =>
			paragraphs.filter((paragraph) => {
				const { top, bottom } = paragraph.getBoundingClientRect();
				return bottom > 0 && top < innerHeight;
			}).length
	);
}

for (const scripts of [true, false])
	test.describe(scripts ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled: scripts });

		test('a list in parts leads to every event and its words', async ({ page, visit }) => {
			await visit(`${LONG}?view=list`);
			const list = page.getByRole('region', { name: LIST });
			const entries = list.getByRole('list').first().locator('> li');
			const parts = list.getByRole('navigation', { name: 'Teile der Liste' });

			await test.step('the list goes on from part to part, and each entry says its place among all', async () => {
				await expect(entries).toHaveCount(100);
				await expect(entries.first()).toHaveAttribute('aria-posinset', '1');
				await expect(entries.first()).toHaveAttribute('aria-setsize', '400');

				await expect(parts.first()).toContainText('1 bis 100 von 400');
				await parts.last().getByRole('link', { name: 'spätere' }).click();
				await expect(parts.first()).toContainText('101 bis 200 von 400');
				await expect(entries.first()).toHaveAttribute('aria-posinset', '101');
				await parts.first().getByRole('link', { name: 'zum Ende' }).click();
				await expect(entries).toHaveCount(100);
				await expect(entries.last()).toHaveAttribute('aria-posinset', '400');
				await entries.last().getByText('Einzelheiten').click();
				await expect(entries.last().getByText(/ werde so gemeldet/)).toBeVisible();
				await parts.first().getByRole('link', { name: 'zum Anfang' }).click();
				await expect(entries.first()).toHaveAttribute('aria-posinset', '1');
			});

			if (!scripts)
				await test.step('on paper it says where the whole list is', async () => {
					await page.emulateMedia({ media: 'print' });
					await expect(list.getByText('1 bis 100 von 400. Die ganze Liste: http')).toBeVisible();
					await page.emulateMedia({ media: 'screen' });
				});

			await test.step('a chosen event is in the list, in whatever part that is', async () => {
				await parts.first().getByRole('link', { name: 'zum Ende' }).click();
				const last = entries.last();
				await expect(last).toHaveAttribute('aria-posinset', '400');
				await last.getByRole('heading', { level: 4 }).getByRole('link').click();
				await expect(page).toHaveURL(/event=e\d+/);
				const chosen = list.locator('li[aria-current]');
				await expect(chosen).toHaveAttribute('aria-posinset', '400');

				await parts.first().getByRole('link', { name: 'zum Anfang' }).click();
				await expect(entries).toHaveCount(101);
				await expect(chosen).toHaveAttribute('aria-posinset', '400');
				await expect(entries.first()).toHaveAttribute('aria-posinset', '1');
			});

			await test.step('an event is at its words also far down a long article', async () => {
				await visit(`${LONG}?event=e350`);
				const jumps = scripts ? await watchJumps(page) : undefined;
				await list.getByRole('link', { name: 'Zur Fundstelle' }).filter({ visible: true }).click();
				await expect(
					page.locator('mark').filter({ hasText: / 350 werde so gemeldet/ })
				).toBeInViewport();
				if (jumps) {
					await expect.poll(() => unmarkedInWindow(page)).toBe(0);
					expect(await jumps(), 'what comes in around the words moves nothing').toBeLessThan(STILL);
				}
			});
		});
	});

test('from the list of stories to a story, a search and back', async ({ page, visit, axe }) => {
	await visit('/');

	await test.step('what is known of the events comes too where one arrives from the list of stories', async () => {
		await page.getByRole('link', { name: 'Chronik von 400' }).first().click();
		await expect(page).toHaveURL(LONG);
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
		await expect(page.locator('html[data-alive]')).toBeAttached();
	});

	await test.step('a search acts on all of them, and its counts are exact', async () => {
		await visit(`${LONG}?part=4`);
		const list = page.getByRole('region', { name: LIST });
		await page.getByRole('searchbox').pressSequentially('Hasel Patent');
		const status = page.locator('[role=status]').filter({ hasText: 'von 400' });
		await expect(page).toHaveURL(/q=Hasel\+Patent/);
		await expect(async () => {
			const count = Number(/^(\d+) von 400/.exec((await status.textContent())?.trim() ?? '')?.[1]);
			expect(count).toBeGreaterThan(0);
			expect(await list.getByRole('heading', { level: 4 }).count()).toBe(count);
		}).toPass();
		await axe();
	});

	await test.step('who leaves while still typing is not called back', async () => {
		await page.getByRole('searchbox').pressSequentially('amt');
		await page.getByRole('link', { name: 'Fundstelle', exact: true }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('nachprüfen');
		await expect(page).toHaveURL(/\/$/);
		await axe();
	});
});

test.describe('scrolled and printed', () => {
	// rows get their true heights when they are drawn, so a leap moves what is below, and paper is laid out anew
	test.use({ still: false });

	test('the whole of a long story is reached by scrolling, and on paper', async ({
		page,
		visit
	}) => {
		const list = page.getByRole('region', { name: LIST });
		const plot = page.getByRole('group', { name: 'Gezeichnete Zeitleiste' });
		const picture = page.getByRole('img', { name: /^Die Zeitleiste als Bild/ });
		const expectWholePicture = async () => {
			await expect(picture).toBeVisible();
			await expect(plot).toBeHidden();
			// from the first year to the last, whatever the window was
			for (const year of ['1990', '2020'])
				await expect(picture.getByText(year, { exact: true })).toBeVisible();
		};

		await visit(LONG);
		await test.step('on paper there is the whole timeline', async () => {
			await expect(plot).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expectWholePicture();
			await page.emulateMedia({ media: 'screen' });
		});

		await test.step('scrolled faster than frames are drawn, the words that are come to are marked, and lead to their events', async () => {
			const link = page.getByRole('article').getByRole('link', { name: /^Ereignis \d+: .* 400$/ });
			await expect(link).toHaveCount(0);
			// as a reader does, not in one leap; a timer, because a busy headless Chromium may stop giving out frames
			await page.getByRole('article', { name: 'Chronik von 400' }).evaluate(async (article) => {
				while (article.getBoundingClientRect().bottom > innerHeight) {
					scrollBy({ top: 600, behavior: 'instant' });
					await new Promise((done) => setTimeout(done, 40));
				}
			});
			await link.click();
			await expect(page).toHaveURL(/event=e400/);
		});

		await test.step('on paper there are all of them, from the list too', async () => {
			await page.getByRole('link', { name: 'Liste', exact: true }).click();
			await expect(page).toHaveURL(/view=list/);
			await expect(plot).toHaveCount(0);
			await page.emulateMedia({ media: 'print' });
			await expectWholePicture();
			await expect(list.getByRole('heading', { level: 4 })).toHaveCount(400);
			await expect(list.getByText(/ werde so gemeldet/)).toHaveCount(400);
			await page.emulateMedia({ media: 'screen' });
		});

		await test.step('on paper what is filtered out is not counted', async () => {
			await visit(`${LONG}?company=hasel&from=2004-01-01&to=2005-12-31`);
			await expect(plot).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expectWholePicture();
		});
	});
});

test.describe('what is known of the events comes apart from the page', () => {
	const APART = '/stories/made-up-400/story.json';

	test('once, and whoever has it is not sent it again', async ({ request }) => {
		const page = await request.get(LONG);
		const apart = await request.get(APART);
		const { story } = (await apart.json()) as { story: { events: { id: string }[] } };
		expect(new Set(story.events.map(({ id }) => id)).size).toBe(400);
		expect(await page.text()).not.toContain('basis:"stated"');
		const etag = apart.headers().etag ?? '';
		const again = await request.get(APART, { headers: { 'If-None-Match': etag } });
		expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
		expect((await request.get('/stories/missing/story.json')).status()).toBe(404);
	});

	test('without it the page can be read, and asks for it until it comes', async ({
		page,
		troubles,
		axe
	}) => {
		troubles.expected(/request failed|console error: Failed to load resource/);
		let broken = true;
		await page.route(`**${APART}*`, (route) => (broken ? route.abort() : route.continue()));
		const asked = page.waitForEvent('requestfailed');
		await page.goto(LONG);
		await asked;
		await expect(page.getByRole('article').getByText('werde so gemeldet').first()).toBeVisible();
		const entries = page.getByRole('region', { name: LIST }).getByRole('listitem');
		await expect(entries.first()).toBeVisible();
		await expect(page.locator('html[data-alive]')).not.toBeAttached();
		broken = false;
		await hydrated(page);
		await expect(page.getByRole('button', { name: 'Vergrössern' })).toBeVisible();
		await axe();
	});
});
