import type { Page } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { LANGUAGES, type Language } from '../src/lib/dates/language.ts';
import { LOCALES, loadMessages } from '../src/lib/language/i18n.ts';
import { CONCORDE, expect, hydrated, STORY, test } from './journey.ts';

test('a browser gets the language that it asks for', async ({ another, request }) => {
	const asked: [accepted: string, language: Language][] = [
		...LANGUAGES.map((language): [string, Language] => [LOCALES[language], language]),
		...[['de-AT', 'de'] as const, ['en-GB', 'en'] as const, ['es-AR', 'es'] as const].map(
			([accepted, language]): [string, Language] => [accepted, language]
		),
		['nl-BE', 'en']
	];
	for (const [accepted, language] of asked)
		await test.step(`${accepted}: it is sent ${language}`, async () => {
			const answer = await request.get(STORY, { headers: { 'accept-language': accepted } });
			const html = await answer.text();
			expect(html).toContain(
				`<html lang="${LOCALES[language]}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`
			);
			const words = wordsIn(html);
			const { allEvents } = await loadMessages(language);
			expect(words).toContainEqual({ text: allEvents, lang: LOCALES[language] });
			expect(words.some(({ lang }) => lang === 'de-CH')).toBe(true);
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

test('every word is in the language that it should be in', async ({ page, visit, request }) => {
	const own = new Map<Language, Set<string>>();
	for (const language of LANGUAGES)
		own.set(language, new Set(sentences(await loadMessages(language))));
	const check = (words: { text: string; lang: string }[], language: Language) => {
		const foreign = (text: string) =>
			[...own.values()].some((words) => words.has(text)) && !own.get(language)?.has(text);
		const said = words.filter(({ lang }) => lang === LOCALES[language]).map(({ text }) => text);
		expect.soft(said.length).toBeGreaterThan(5);
		expect.soft(said.filter(foreign)).toEqual([]);
		expect
			.soft(words.filter(({ text }) => /\b(undefined|null|NaN|\[object|Invalid)\b/.test(text)))
			.toEqual([]);
	};
	for (const language of LANGUAGES)
		for (const address of [
			'/?',
			`${CONCORDE}?q=zzz&event=nothing&`,
			`${STORY}?event=klage-gegen-openai&`
		])
			await test.step(`as the server writes it (${language}, ${address})`, async () => {
				const answer = await request.get(`${address}lang=${language}`);
				check(wordsIn(await answer.text()), language);
			});
	for (const language of ['de', 'en'] as const)
		await test.step(`as scripts write it (${language})`, async () => {
			await visit(`${STORY}?event=klage-gegen-openai&lang=${language}`);
			await expect(page.locator('.live[data-ready]')).toBeAttached();
			check(await wordsOf(page), language);
		});

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

/** The words of a page as the server writes it, with the language they are said to be in. */
function wordsIn(html: string): { text: string; lang: string }[] {
	const found: { text: string; lang: string }[] = [];
	const open: { lang: string; isMute: boolean }[] = [];
	const add = (text: string | undefined) => {
		const { lang = '', isMute = false } = open.at(-1) ?? {};
		const words = text?.trim().replace(/\s+/g, ' ');
		if (words && !isMute) found.push({ text: words, lang });
	};
	// the parser gives a text in parts, cut at its entities
	let text = '';
	const flush = () => {
		add(text);
		text = '';
	};
	const parser = new Parser({
		onopentag(name, { lang, role, ...attributes }) {
			flush();
			const above = open.at(-1);
			const isMute = above?.isMute || /^(script|style|head)$/.test(name) || role === 'img';
			open.push({ lang: lang ?? above?.lang ?? '', isMute });
			for (const each of ['aria-label', 'title', 'placeholder']) add(attributes[each]);
		},
		ontext: (part) => void (text += part),
		onclosetag() {
			flush();
			open.pop();
		}
	});
	parser.end(html);
	return found;
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
