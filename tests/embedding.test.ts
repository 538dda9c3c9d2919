import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, STORY, test } from './journey.ts';

const EMBED = STORY.replace('stories', 'embed');

const RESIZE = `<script>
	addEventListener('message', ({ data, source }) => {
		for (const height of Object.values(data['datawrapper-height'] ?? {}))
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.contentWindow === source) frame.style.height = height + 'px';
	});
</script>`;
/** The script itself that newsrooms have in their pages. */
const PYM = readFileSync(new URL(import.meta.resolve('pym.js')), 'utf8');

test('a frame by itself', async ({ page, visit, axe }) => {
	await test.step('an event is chosen in it, and its words are a link away', async () => {
		await visit(EMBED);
		await axe();
		await page.getByRole('button', { name: /^Ereignis 1:/ }).click();
		await expect(page).toHaveURL(/event=/);
		const chosen = page.getByRole('article');
		await expect(chosen.getByRole('blockquote')).toBeVisible();
		await axe();
		const words = chosen.getByRole('link', { name: /Fundstelle/ });
		expect(await words.getAttribute('href')).toMatch(new RegExp(`^${STORY}\\?.*#`));
		await expect(words).toHaveAttribute('target', '_blank');
	});

	for (const theme of ['light', 'dark'])
		await test.step(`it is ${theme} if the address says so`, async () => {
			await visit(`${EMBED}?theme=${theme}`);
			await expect(page.locator('html')).toHaveCSS('color-scheme', theme);
			await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
			// light is what it was before
			if (theme === 'dark') await axe();
		});

	await test.step('at 280 px it is the list, and nothing is wider than the frame', async () => {
		await page.setViewportSize({ width: 280, height: 600 });
		await visit(EMBED);
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeHidden();
		await expect(page.getByRole('listitem').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
		await axe();
	});
});

test.describe('in a page of another site', () => {
	test('it is as high as what is in it, or as its code says', async ({
		page,
		baseURL,
		troubles
	}) => {
		troubles.expected(/request to another host/);

		await test.step('once its height is told, it is as high as what is in it', async () => {
			await using other = await servePage(
				`<iframe src="${baseURL}${EMBED}" width="700" height="100"></iframe>${RESIZE}`
			);
			await page.goto(other.address);
			await expect(page.frameLocator('iframe').getByRole('contentinfo')).toBeAttached();
			await expect.poll(spareHeight(page)).toBe(0);
		});

		await test.step('a page with pym.js makes the frame, and it is as high as what is in it', async () => {
			await using other = await servePage(
				`<div id="graphic"></div><script>${PYM}</script>
				<script>new pym.Parent('graphic', '${baseURL}${EMBED}', {});</script>`
			);
			await page.goto(other.address);
			await expect(page.frameLocator('iframe').getByRole('contentinfo')).toBeAttached();
			await expect.poll(spareHeight(page)).toBe(0);
		});

		await test.step('without its script it stays as high as its code says, and all of it can be scrolled to', async () => {
			await using other = await servePage(
				`<iframe src="${baseURL}${EMBED}" width="320" height="400"></iframe>`
			);
			await page.goto(other.address);
			const frame = page.frameLocator('iframe');
			const end = frame.getByRole('contentinfo').getByRole('link');
			await end.scrollIntoViewIfNeeded();
			await expect(end).toBeInViewport();
			await expect(page.locator('iframe')).toHaveCSS('height', '400px');
		});

		await test.step('the component of one file shows it, with an event chosen', async () => {
			await using other = await servePage(
				`<script src="${baseURL}/fundstelle-timeline.js"></script>
				<fundstelle-timeline src="${baseURL}${STORY}" event="openai-gegruendet" theme="dark"></fundstelle-timeline>`
			);
			await page.goto(other.address);
			const frame = page.frameLocator('fundstelle-timeline iframe');
			await expect(frame.getByRole('article').getByRole('blockquote')).toBeVisible();
			await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
		});
	});

	test('the story’s own page cannot be framed', async ({ page, baseURL, troubles }) => {
		for (const trouble of [/request to another host/, /frame/i, /ERR_BLOCKED_BY_RESPONSE/])
			troubles.expected(trouble);
		await using other = await servePage(`<iframe src="${baseURL}${STORY}"></iframe>`);
		await page.goto(other.address);
		await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
	});
});

test('a site that knows oEmbed finds the frame', async ({ request, baseURL }) => {
	const story = await (await request.get(STORY)).text();
	const answerTo = async (type: string) => {
		const link = story.match(/<link[^>]*>/g)?.find((each) => each.includes(`type="${type}"`));
		const [, href = ''] = /href="([^"]*)"/.exec(link ?? '') ?? [];
		return request.get(new URL(href.replaceAll('&amp;', '&'), `${baseURL}${STORY}`).href);
	};
	const { html } = (await (await answerTo('application/json+oembed')).json()) as { html: string };
	expect(html).toContain(`src="${baseURL}${EMBED}"`);
	expect(await (await answerTo('text/xml+oembed')).text()).toContain(
		` src=&quot;${baseURL}${EMBED}&quot;`
	);
	const unknown = await request.get(`/oembed?url=${baseURL}/stories/nowhere`);
	expect(unknown.status()).toBe(404);
});

/** How many px a page's frame is higher than what is in it, in whole px as a height is told. */
function spareHeight(page: Page) {
	return async () => {
		const spare = await page
			.frames()[1]!
			.evaluate(() => innerHeight - document.documentElement.getBoundingClientRect().height);
		return Math.floor(spare);
	};
}

/** A page of another site, at an origin of its own. */
async function servePage(body: string) {
	const server = createServer((_, response) =>
		response
			.setHeader('content-type', 'text/html')
			.end(`<!doctype html><title>Other</title>${body}`)
	).listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
