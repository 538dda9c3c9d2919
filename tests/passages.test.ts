import { expect, STORY, test } from './journey.ts';

const WORDS = 'sich darüber beklagt, dass nunmehr Microsoft';

test('passages are named, hidden, gone to and linked to @firefox', async ({
	page,
	visit,
	axe,
	browserName
}) => {
	const chromium = browserName === 'chromium';
	await visit(STORY);

	if (chromium)
		await test.step('a passage names the card that tells of its event, once', async () => {
			const passages = await page.locator('mark.passage[id]').evaluateAll((marks) =>
				marks.map((mark) => ({
					words: mark.textContent,
					card: mark.ariaDetailsElements?.map((card) => card.querySelector('h3')?.textContent)
				}))
			);
			expect(passages).toHaveLength(11);
			expect(passages).toContainEqual({
				words: 'Musk hat seinerzeit OpenAI nämlich mitgegründet',
				card: ['OpenAI gegründet']
			});
			expect(passages.every(({ card }) => card?.length === 1)).toBe(true);
		});

	await test.step('a switch hides all marks, and the words can still be gone to', async () => {
		const marks = page.getByRole('article').locator('mark, .to-event');
		expect(await marks.count()).toBeGreaterThan(10);
		const text = await page.locator('#p2').innerText();
		await page.getByRole('switch', { name: 'Fundstellen im Text zeigen' }).click();
		await expect(marks).toHaveCount(0);
		await expect(page).toHaveURL(/\?marks=off$/);
		// the numbers of the events are no part of the text
		expect(await page.locator('#p2').innerText()).toBe(text);
		await axe();

		await page.getByRole('link', { name: 'OpenAI gegründet' }).first().click();
		await page.getByRole('link', { name: 'Zur Fundstelle' }).first().click();
		await expect(page.locator('#openai-gegruendet-1')).toBeFocused();
		await page.reload();
		await expect(page.getByRole('switch')).not.toBeChecked();
		await page.getByRole('switch', { name: 'Fundstellen im Text zeigen' }).click();
		await expect(page.locator('mark:target, mark.passage').first()).toBeVisible();
	});

	if (chromium)
		await test.step('the words light up when one comes to them, and only for a moment', async () => {
			await page.getByRole('link', { name: 'Klage gegen OpenAI' }).first().click();
			await expect(page).toHaveURL(/event=klage-gegen-openai/);
			const lit = () => page.evaluate(() => [...(CSS.highlights.get('arrived') ?? [])].map(String));
			await expect.poll(lit).toEqual([]);
			await page.getByRole('link', { name: 'Zur Fundstelle 2' }).first().click();
			await expect.poll(lit).toEqual([expect.stringContaining(WORDS)]);
			await expect.poll(lit).toEqual([]);
		});

	await test.step('a link to a passage still points there when the scripts are at work', async () => {
		await visit(`${STORY}#klage-gegen-openai-2`);
		await expect(page.locator('mark:target').filter({ hasText: WORDS })).toBeInViewport();
	});
});
