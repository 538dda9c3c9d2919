import type { Page } from '@playwright/test';
import { de } from '../src/lib/language/de/interface.ts';
import { en } from '../src/lib/language/en/interface.ts';
import { CONCORDE, expect, hydrated, STORY, test } from './journey.ts';

test('a browser gets the language that it asks for', async ({ page, another, request }) => {
	for (const [locale, language, heading] of [
		['de-CH', 'de-CH', 'Alle Ereignisse in zeitlicher Folge'],
		['de-AT', 'de-CH', 'Alle Ereignisse in zeitlicher Folge'],
		['en-GB', 'en', 'All events in order of time'],
		['nl', 'en', 'All events in order of time']
	] as const)
		await test.step(`${locale}: it is sent ${language}`, async () => {
			const answer = await request.get(STORY, { headers: { 'accept-language': locale } });
			await page.setContent(
				(await answer.text()).replace(/<script[^]*?<\/script>|<link[^>]*>/g, '')
			);
			await expect(page.getByRole('heading', { name: heading })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'de-CH');
		});

	await test.step('and stays in it when its scripts are at work', async () => {
		const dutch = await another({ locale: 'nl' });
		await dutch.goto(STORY);
		await hydrated(dutch);
		await expect(dutch.getByRole('heading', { name: 'All events in order of time' })).toBeVisible();
		await expect(dutch.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('the switch turns to English and stays through filter, links and the list of stories @firefox', async ({
	page,
	visit,
	axe
}) => {
	await visit(`${STORY}?event=openai-gegruendet`);
	await page.getByText(/^DE,/).click();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(/event=openai-gegruendet/);
	await expect(
		page.getByRole('button', { name: 'Event 1: OpenAI gegründet, 11 Dec 2015' })
	).toBeVisible();
	const list = page.getByRole('region', { name: 'All events in order of time' });
	await expect(list.getByText('11 December 2015', { exact: true }).first()).toBeVisible();
	await expect(list.getByText('from another source').first()).toBeVisible();
	await axe();

	await page.getByRole('checkbox', { name: 'OpenAI 4' }).check();
	await expect(page.getByText('4 of 9 events')).toBeVisible();
	expect(new URL(page.url()).searchParams.get('lang')).toBe('en');

	await page.getByRole('link', { name: 'Fundstelle', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Timelines you can check' })).toBeVisible();
	await page.getByRole('link', { name: 'Concorde, 1956–2003' }).click();
	await expect(page.getByText('34 events', { exact: true })).toBeVisible();
	await page.getByText(/^EN,/).click();
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page.getByText('34 Ereignisse', { exact: true })).toBeVisible();
	await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'en');
});

test('every word is in the language that it should be in', async ({ page, visit }) => {
	for (const [language, own, other] of [
		['de', de, en],
		['en', en, de]
	] as const) {
		const foreign = new Set(sentences(other).filter((words) => !sentences(own).includes(words)));
		for (const address of [
			'/?',
			`${CONCORDE}?q=zzz&event=nothing&`,
			`${STORY}?event=klage-gegen-openai&`
		])
			await test.step(`no word of the other language is left in the interface (${language}, ${address})`, async () => {
				await visit(`${address}lang=${language}`);
				if (address !== '/?') await expect(page.locator('.live[data-ready]')).toBeAttached();
				const words = await wordsOf(page);
				expect.soft(words.filter(({ text }) => foreign.has(text))).toEqual([]);
				expect
					.soft(words.filter(({ text }) => /\b(undefined|null|NaN|\[object|Invalid)\b/.test(text)))
					.toEqual([]);
			});
	}

	await test.step('the words of a story are marked as being in its language, wherever they stand', async () => {
		const list = page.getByRole('region', { name: 'All events in order of time' });
		await list.getByRole('link', { name: 'Klage zurückgezogen', exact: true }).click();
		await expect(page.getByRole('button', { name: /^Event 5:/, pressed: true })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Event 1:/ })).toBeVisible();
		await expect(page.getByText('Antrag auf Abweisung').first()).toBeVisible();
		const german =
			/OpenAI gegründet|Klage gegen OpenAI$|^X und xAI vor Tesla|Musk zieht gegen|Musk setzt sich|E-Mails von damals|Ankündigung vom|Antrag auf Abweisung|Laut Gerichtsakte|^«danach»/;
		const wrong = (await wordsOf(page))
			.filter(({ text, lang }) => german.test(text) && !lang.startsWith('de'))
			// a name may begin in one language and end in another
			.filter(({ text }) => !/^Event \d+:/.test(text));
		expect(wrong.map(({ text, at }) => `${at}: ${text}`)).toEqual([]);
	});
});

function sentences(messages: object): string[] {
	return Object.values(messages).flatMap((value): string[] =>
		typeof value === 'string'
			? [value]
			: typeof value === 'object'
				? sentences(value as object)
				: []
	);
}

/** The words of the interface and of its attributes, with the language they are said to be in. */
function wordsOf(page: Page): Promise<{ text: string; lang: string; at: string }[]> {
	return page.evaluate(() => {
		const found: { text: string; lang: string; at: string }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const add = (text: string | null, element: Element) => {
			const words = text?.trim().replace(/\s+/g, ' ');
			const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
			if (words) found.push({ text: words, lang, at: element.tagName });
		};
		while (walker.nextNode()) {
			const parent = walker.currentNode.parentElement!;
			// a picture is one thing with one name, whatever words are drawn in it
			if (!parent.closest('script, style, [role=img]')) add(walker.currentNode.textContent, parent);
		}
		for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
			for (const name of ['aria-label', 'title', 'placeholder'])
				add(element.getAttribute(name), element);
		return found;
	});
}
