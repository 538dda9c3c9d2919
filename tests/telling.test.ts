import { expect, STORY, test } from './journey.ts';

/* A story told step by step: for a speaker with a remote, on a phone, on paper, and without scripts. */

const TOLD = `${STORY}?view=story`;

test('step by step with keys, in every order @firefox', async ({ page, visit, axe }) => {
	const title = (name: string) => page.getByRole('heading', { level: 2, name });
	const mark = page.locator('.told mark');

	await test.step('it opens with what the story is called', async () => {
		await visit(STORY);
		await page.getByRole('link', { name: 'Schritte' }).click();
		await expect(page).toHaveURL(/\?view=story$/);
		await expect(page.getByRole('region', { name: 'Anfang' })).toContainText('9 Schritte');
		await axe();
	});

	await test.step('a key, or a presenter’s remote, goes on; the timeline goes along', async () => {
		await page.keyboard.press('ArrowRight');
		await expect(title('OpenAI gegründet')).toBeVisible();
		await expect(page).toHaveURL(/event=openai-gegruendet/);
		await expect(mark.filter({ visible: true })).toHaveText(
			'Musk hat seinerzeit OpenAI nämlich mitgegründet'
		);
		await expect(
			page.getByRole('region', { name: 'Zeitleiste' }).locator('[aria-pressed="true"]')
		).toContainText('OpenAI gegründet');
		await page.keyboard.press('PageDown');
		await expect(title('OpenAI in Tesla?')).toBeVisible();
		await expect(title('OpenAI gegründet')).toBeHidden();
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe();
		await page.evaluate(() => {
			for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		});
		await expect(title('Klage gegen OpenAI'), 'keys faster than the page').toBeVisible();
		await page.keyboard.press('End');
		await expect(page.getByRole('status').filter({ hasText: '9 von 9' })).toContainText(
			'X und xAI'
		);
		await page.keyboard.press('PageUp');
		await expect(page).toHaveURL(/event=nvidia-chips-bestellt/);
		await page.goBack();
		await expect(page).toHaveURL(/event=x-und-xai-vor-tesla/);
	});

	await test.step('in the order of the text', async () => {
		await page.getByRole('link', { name: 'nach dem Text' }).click();
		await expect(page).toHaveURL(/order=text/);
		await page.keyboard.press('Home');
		await page.getByRole('link', { name: 'Weiter' }).click();
		await expect(title('Klage gegen OpenAI')).toBeVisible();
	});

	await test.step('on the full screen keys go on, and the same button leads back', async () => {
		await page.getByRole('button', { name: 'Vollbild', exact: true }).click();
		const leave = page.getByRole('button', { name: 'Vollbild beenden' });
		await expect(leave).toBeVisible();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await expect(
			page.locator('.told:fullscreen mark').filter({ visible: true }).first()
		).toBeInViewport();
		await axe();
		await leave.click();
		await expect(page.locator('.told:fullscreen')).toHaveCount(0);
	});

	await test.step('its words are a step away in the article', async () => {
		const link = page.getByRole('link', { name: /Zur Fundstelle/ }).filter({ visible: true });
		await link.first().click();
		await expect(page).toHaveURL(/event=klage-gegen-openai#klage-gegen-openai-1$/);
		await expect(page.locator('mark').first()).toBeInViewport();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the steps are sections, and a finger goes through them', async ({ page, visit, axe }) => {
		const step = (name: string) => page.getByRole('region', { name });
		const place = page.getByRole('navigation', { name: 'Schritte' });

		await test.step('a link from another view leads to the chosen event', async () => {
			await visit(`${TOLD}&event=openai-in-tesla`);
			await expect(step('OpenAI in Tesla?')).toBeInViewport({ ratio: 0.5 });
			await expect(place).toContainText('2 von 9');
			await axe();
		});

		await test.step('a swipe and a button go on, scrolling goes anywhere', async () => {
			await step('OpenAI in Tesla?').evaluate((section) => {
				const touch = (type: string, clientX: number) =>
					section.dispatchEvent(
						new PointerEvent(type, {
							...{ pointerType: 'touch', isPrimary: true, pointerId: 7, bubbles: true },
							...{ clientX, clientY: 300 }
						})
					);
				touch('pointerdown', 300);
				touch('pointerup', 120);
			});
			await expect(page).toHaveURL(/event=klage-gegen-openai/);
			await expect(step('Klage gegen OpenAI')).toBeInViewport();
			await place.getByRole('link', { name: 'Weiter' }).tap();
			await expect(page).toHaveURL(/event=cnbc-berichtet/);
			await step('X und xAI vor Tesla beliefern').scrollIntoViewIfNeeded();
			await expect(place).toContainText('9 von 9');
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				)
			).toBe(0);
		});
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('each step is a page, and on paper too', async ({ page, visit }) => {
		const titles = page.getByRole('main').getByRole('heading', { level: 2 });
		await visit(`${TOLD}&event=openai-gegruendet`);
		await expect(titles).toHaveText('OpenAI gegründet');
		await page.getByRole('link', { name: 'Weiter' }).click();
		await expect(page).toHaveURL(/event=openai-in-tesla.*#step-openai-in-tesla$/);
		await expect(titles).toHaveText('OpenAI in Tesla?');
		// the timeline above it is not scrolled away
		await expect(page.getByRole('link', { name: 'Fundstelle', exact: true })).toBeInViewport();
		await page.emulateMedia({ media: 'print' });
		await expect(titles).toHaveCount(9);
		const breaks = await titles.evaluateAll((all) =>
			all.map((title) => getComputedStyle(title.closest('section')!).breakBefore)
		);
		expect(new Set(breaks)).toEqual(new Set(['page']));
	});
});

test.describe('a story with media', () => {
	test.use({ baseURL: ({ storiesURL }, use) => use(storiesURL) });

	test('pictures, sounds and links elsewhere, and nothing that plays or jumps', async ({
		page,
		visit,
		axe
	}) => {
		await visit(`/stories/bruecke?view=story&event=hochwasser`);
		await expect(page.getByText('Dann kam das Wasser.')).toBeVisible();
		const picture = page.getByRole('img', { name: /hölzerner Bogen/ });
		await expect(picture).toBeInViewport();
		// as it is drawn, its place was kept by its width and height
		await expect(picture).toHaveJSProperty('complete', true);
		expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		await expect(picture).toHaveAttribute('height', '750');
		await expect(page.getByRole('figure').filter({ has: picture })).toContainText('CC BY 4.0');
		await axe();
		await page.emulateMedia({ forcedColors: 'active' });
		await axe();

		await page.keyboard.press('ArrowLeft');
		await expect(page.getByRole('link', { name: /filme\.example/ })).toHaveAttribute(
			'href',
			'https://filme.example/bruecke'
		);
		await page.keyboard.press('ArrowLeft');
		const sound = page.getByLabel('Die Glocke der Kirche von Ried');
		await expect(sound).toHaveJSProperty('paused', true);
		await page.getByText('Im Wortlaut').click();
		await expect(page.getByText('(Eine Glocke schlägt einmal.)')).toBeVisible();
		await axe();

		const plan = page.getByAltText(/Ein Bauplan/);
		const address = new URL((await plan.getAttribute('src')) ?? '', page.url());
		const drawing = await page.request.get(address.href);
		expect(drawing.headers()['content-security-policy']).toContain('sandbox');
	});

	test('a picture of an article stands under its head', async ({ page, visit, axe }) => {
		await visit('/stories/bruecke');
		const figure = page.getByRole('article').getByRole('figure').first();
		const picture = figure.getByRole('img', { name: /unter der Sonne/ });
		await picture.scrollIntoViewIfNeeded();
		await expect(picture).toHaveJSProperty('complete', true);
		expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		await expect(picture).toHaveAttribute('width', '1200');
		await expect(picture).toHaveAttribute('height', '750');
		await expect(figure).toContainText('nach dem Hochwasser');
		const [head, below] = await Promise.all(
			[page.getByRole('heading', { name: 'Wie ein Dorf' }), page.locator('#p1')].map((each) =>
				each.boundingBox()
			)
		);
		const box = await figure.boundingBox();
		expect(box?.y).toBeGreaterThan(head?.y ?? Infinity);
		expect(box?.y).toBeLessThan(below?.y ?? 0);
		await axe();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('pictures stand in the column of the text', async ({ page, visit }) => {
			await visit('/stories/bruecke');
			const [figure, text] = await Promise.all([
				page.getByRole('article').getByRole('figure').first().boundingBox(),
				page.locator('#p1').boundingBox()
			]);
			expect(figure).toMatchObject({ x: text?.x, width: text?.width });
		});
	});
});
