import type { Page } from '@playwright/test';
import { de } from '../src/lib/language/de/interface.ts';
import { en } from '../src/lib/language/en/interface.ts';
import { CONCORDE, expect, STORY, test } from './journey.ts';

const sentences = (messages: object): string[] =>
	Object.values(messages).flatMap((value): string[] =>
		typeof value === 'string'
			? [value]
			: typeof value === 'object'
				? sentences(value as object)
				: []
	);

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

for (const [locale, language, heading] of [
	['de-CH', 'de-CH', 'Alle Ereignisse in zeitlicher Folge'],
	['de-AT', 'de-CH', 'Alle Ereignisse in zeitlicher Folge'],
	['en-GB', 'en', 'All events in order of time'],
	['fr-CH', 'en', 'All events in order of time']
] as const)
	test.describe(() => {
		test.use({ locale });
		test(`a browser that asks for ${locale} gets ${language}`, async ({ page, visit }) => {
			await visit(STORY);
			await expect(page.getByRole('heading', { name: heading })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'de-CH');
		});
	});

test('the switch turns to English and stays through filter, links and the list of stories @firefox', async ({
	page,
	visit,
	axe
}) => {
	await visit(`${STORY}?event=openai-gegruendet`);
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
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page.getByText('34 Ereignisse', { exact: true })).toBeVisible();
	await expect(page.getByRole('article').first()).toHaveAttribute('lang', 'en');
});

for (const [language, own, other] of [
	['de', de, en],
	['en', en, de]
] as const)
	test(`no word of the other language is left in the interface (${language})`, async ({
		page,
		visit
	}) => {
		const foreign = new Set(sentences(other).filter((words) => !sentences(own).includes(words)));
		for (const address of [
			'/',
			`${STORY}?event=klage-gegen-openai`,
			`${CONCORDE}?q=zzz&event=nothing`
		]) {
			await visit(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
			const words = await wordsOf(page);
			expect
				.soft(
					words.filter(({ text }) => foreign.has(text)),
					address
				)
				.toEqual([]);
			expect
				.soft(
					words.filter(({ text }) => /\b(undefined|null|NaN|\[object|Invalid)\b/.test(text)),
					address
				)
				.toEqual([]);
		}
	});

test('the words of a story are marked as being in its language, wherever they stand', async ({
	page,
	visit
}) => {
	await visit(`${STORY}?lang=en&event=klage-zurueckgezogen`);
	await expect(page.getByRole('button', { name: /^Event 1:/ })).toBeVisible();
	const german =
		/OpenAI gegründet|Klage gegen OpenAI$|^X und xAI vor Tesla|Musk zieht gegen|Musk setzt sich|E-Mails von damals|Ankündigung vom|Antrag auf Abweisung|Laut Gerichtsakte|^«danach»/;
	const wrong = (await wordsOf(page))
		.filter(({ text, lang }) => german.test(text) && !lang.startsWith('de'))
		// a name may begin in one language and end in another
		.filter(({ text }) => !/^Event \d+:/.test(text));
	expect(wrong.map(({ text, at }) => `${at}: ${text}`)).toEqual([]);
});
