import { expect, test } from './journey.ts';

test.use({ baseURL: async ({ storiesURL }, use) => use(storiesURL) });

/** A browser holds a reader's input responsible for what moves within half a second of it, in ms. */
const OWN_DOING = 500;

test('going to an earlier version moves nothing but the page, on a slow machine too', async ({
	page,
	visit
}) => {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await page.route('**/__data.json*', async (route) => {
		await page.waitForTimeout(OWN_DOING + 100);
		await route.continue();
	});
	await visit('/stories/bruecke?event=feier');
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
	await list.getByRole('link', { name: 'Wo die Worte stehen' }).click();
	const words = page.locator('mark').filter({ hasText: 'Zur Feier kamen dreihundert Menschen' });
	await expect(words).toBeFocused();
	await expect(words).toBeInViewport();
});
