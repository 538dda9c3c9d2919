import { CONCORDE, expect, STORY, test } from './journey.ts';

test('a page names the feed of its corrections, which a feed reader can read', async ({
	page,
	visit
}) => {
	await visit(STORY);
	const feed = await page
		.locator('link[rel=alternate][type*=atom]')
		.evaluate((link) => new URL((link as HTMLLinkElement).href).pathname);
	expect(feed).toBe(`${STORY}/corrections.xml`);
	for (const address of [feed, `${CONCORDE}/feed.xml`, '/feed.xml', '/corrections.xml']) {
		const response = await page.request.get(address);
		expect(response.headers()['content-type']).toContain('application/atom+xml');
		const root = await page.evaluate(
			(xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
			await response.text()
		);
		expect(root, `${address} is well-formed`).toBe('feed');
	}
});

test('a search engine finds the pages and what the events are', async ({
	page,
	baseURL,
	visit
}) => {
	const robots = await (await page.request.get('/robots.txt')).text();
	const [, address] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
	const sitemap = await (await page.request.get(address!)).text();
	expect(sitemap).toContain(`<loc>${baseURL}${CONCORDE}</loc>`);

	await visit(STORY);
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(blocks).toHaveLength(1);
	const { about } = JSON.parse(blocks[0]!) as { about: { url: string }[] };
	await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
	// the eight that are drawn, and the one without a date
	expect(about).toHaveLength(9);
	await page.goto(about[0]!.url);
	await expect(page.getByRole('button', { name: /^Ereignis 1:/, pressed: true })).toBeVisible();
});

test('a feed of a story that is not there is refused', async ({ page, troubles }) => {
	troubles.expected(/answer 404/);
	troubles.expected(/Failed to load resource/);
	await page.goto('/stories/nowhere/feed.xml');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
