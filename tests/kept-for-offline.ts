import { expect, type Page } from '@playwright/test';

/** Waits until the service worker has kept what the page needs; the page for unopened addresses comes after it. */
export async function keptForOffline(page: Page, version = ''): Promise<void> {
	const kept = () =>
		page.evaluate(async (version) => {
			const names = (await caches.keys()).filter((name) => name.endsWith(version));
			const keys = names.map(async (name) => (await caches.open(name)).keys());
			return (await Promise.all(keys)).flat().some(({ url }) => /\/offline\/?\?lang/.test(url));
		}, version);
	await expect.poll(kept, 'the page is kept').toBe(true);
}
