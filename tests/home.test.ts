import { CONCORDE, expect, STORY, test } from './journey.ts';

test('the first page lists the stories with their spans, companies and pictures, and opens one', async ({
	page,
	visit,
	axe
}) => {
	await visit('/');
	const stories = page.getByRole('main').getByRole('listitem');
	await expect(stories).toHaveCount(2);
	const bauer = stories.filter({ hasText: 'Bauer sucht Frau' });
	await expect(bauer).toContainText('2015–2024 · 9 Ereignisse · 1 Artikel');
	await expect(bauer).toContainText(
		'Tesla, X, xAI, SpaceX, OpenAI, Microsoft, Oracle, Nvidia, CNBC'
	);
	const concorde = stories.filter({ hasText: 'Concorde' });
	await expect.soft(concorde).toContainText('1956–2017 · 34 Ereignisse · 2 Artikel');
	await expect(concorde).toContainText('BAC, Sud Aviation, British Airways, Air France, Pan Am');
	for (const story of await stories.all())
		await expect(story.locator('svg').filter({ visible: true }).first()).toBeVisible();
	await axe();

	await page
		.getByRole('link', { name: 'Künstliche Intelligenz für Big-Techs: Bauer sucht Frau' })
		.click();
	await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);
	await page.goBack();
	await expect(stories).toHaveCount(2);
});

test('every answer comes with headers that close what is not needed', async ({ request }) => {
	for (const address of ['/', STORY, CONCORDE, '/stories/mondlandung', '/nirgends', '/studio']) {
		const headers = (await request.get(address)).headers();
		const policy = new Map(
			(headers['content-security-policy'] ?? '').split(';').map((directive) => {
				const [name = '', ...sources] = directive.trim().split(/\s+/);
				return [name, sources.join(' ')];
			})
		);
		expect(policy.get('default-src'), address).toBe("'none'");
		for (const directive of ['script-src', 'style-src']) {
			expect(policy.get(directive), address).toContain("'self'");
			expect(policy.get(directive), address).not.toMatch(/unsafe|\*|https?:|data:/);
		}
		expect(policy.get('base-uri'), address).toBe("'none'");
		expect(policy.get('object-src'), address).toBe("'none'");
		// pictures of a draft are in the browser alone
		const media = address === '/studio' ? "'self' blob:" : "'self'";
		for (const directive of ['img-src', 'media-src'])
			expect(policy.get(directive), address).toBe(media);
		expect(policy.get('form-action'), address).toBe("'self'");
		expect(policy.get('frame-ancestors'), address).toBe("'self'");
		expect(headers, address).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'same-origin',
			'cross-origin-opener-policy': 'same-origin',
			'x-frame-options': 'SAMEORIGIN'
		});
		expect(headers['permissions-policy'], address).toContain('geolocation=()');
		expect(headers, address).not.toHaveProperty('set-cookie');
		expect(headers, address).not.toHaveProperty('x-powered-by');
	}
});

test('an unchanged page is not sent again, and hashed files are kept for good', async ({
	request
}) => {
	for (const address of ['/', STORY, CONCORDE]) {
		const german = { 'accept-language': 'de' };
		const first = await request.get(address, { headers: german });
		const { etag, vary } = first.headers();
		expect(etag, address).toBeTruthy();
		expect(vary, address).toMatch(/Accept-Language/i);
		const again = await request.get(address, {
			headers: { ...german, 'if-none-match': etag! }
		});
		expect(again.status(), address).toBe(304);
		expect((await again.body()).length, address).toBe(0);
		// another language is another page
		const other = { 'if-none-match': etag!, 'accept-language': 'en' };
		expect((await request.get(address, { headers: other })).status(), address).toBe(200);

		const files = (await first.text()).match(/[^"' (]*_app\/immutable\/[^"' )]*/g) ?? [];
		expect(files.length, address).toBeGreaterThan(10);
		for (const file of new Set(files)) {
			const { href } = new URL(file, first.url());
			expect((await request.get(href)).headers()['cache-control'], file).toBe(
				'public,max-age=31536000,immutable'
			);
		}
	}
});
