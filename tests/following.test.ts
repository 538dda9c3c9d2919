import { CONCORDE, expect, STORY, test } from './journey.ts';

test('what feed readers and search engines find', async ({
	page,
	visit,
	request,
	baseURL,
	troubles
}) => {
	const story = await (await request.get(STORY)).text();

	await test.step('a page names the feed of its corrections, which a feed reader can read', async () => {
		const [link = ''] = /<link[^>]* type="application\/atom\+xml"[^>]*>/.exec(story) ?? [];
		expect(link).toMatch(/rel="?alternate/);
		const [, href = ''] = /href="([^"]*)"/.exec(link) ?? [];
		const { pathname: feed } = new URL(href, `${baseURL}${STORY}`);
		expect(feed).toBe(`${STORY}/corrections.xml`);
		for (const address of [feed, `${CONCORDE}/feed.xml`, '/feed.xml', '/corrections.xml']) {
			const response = await request.get(address);
			expect(response.headers()['content-type']).toContain('application/atom+xml');
			const root = await page.evaluate(
				(xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
				await response.text()
			);
			expect(root, `${address} is well-formed`).toBe('feed');
		}
	});

	await test.step('a search engine finds the pages and what the events are', async () => {
		const robots = await (await request.get('/robots.txt')).text();
		const [, address] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
		const sitemap = await (await request.get(address!)).text();
		expect(sitemap).toContain(`<loc>${baseURL}${CONCORDE}</loc>`);

		const blocks = [
			...story.matchAll(/<script[^>]* type="?application\/ld\+json[^>]*>([^]*?)<\/script>/g)
		];
		expect(blocks).toHaveLength(1);
		const { about } = JSON.parse(blocks[0]![1]!) as { about: { url: string }[] };
		await visit(about[0]!.url);
		await expect(page.getByRole('button', { name: /^Ereignis 1:/, pressed: true })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
		// the eight that are drawn, and the one without a date
		expect(about).toHaveLength(9);
	});

	await test.step('a feed of a story that is not there is refused', async () => {
		troubles.expected(/answer 404/);
		troubles.expected(/Failed to load resource/);
		await page.goto('/stories/nowhere/feed.xml');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
