import type { Locator, Page } from '@playwright/test';
import { CONCORDE, expect, expectUncovered, STORY, test } from './journey.ts';

test('Tab goes over the whole page', async ({ page, visit, axe }) => {
	const list = page.getByRole('region', { name: 'Alle Ereignisse in zeitlicher Folge' });
	await visit(STORY);
	await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(8);

	await test.step('from the skip links over the filter and the timeline, and never gets lost', async () => {
		const first = await tabThrough(page, 1);
		await expect(page.getByRole('link', { name: 'Zum Artikel' })).toBeInViewport();
		await axe();
		expect([...first, ...(await tabThrough(page, 34))]).toEqual([
			...['Zum Artikel', 'Zur Liste der Ereignisse', 'Fundstelle', 'Zeitleiste', 'Senkrecht'],
			...[
				'Liste',
				'Zwei Uhren',
				'Schritte',
				'Link kopieren',
				'Einbetten',
				'DE, Sprache: Deutsch',
				'Dunkel'
			],
			...['Tesla 3', 'X 3', 'xAI 3', 'OpenAI 4', 'Microsoft 1', 'Oracle 2', 'Nvidia 4', 'CNBC 2'],
			...['Zeitraum', 'Mehr'],
			'In Text und Ereignissen suchen',
			'Gezeichnete Zeitleiste',
			expect.stringMatching(/^\d+ Monate ohne Ereignis ausgeblendet: aufklappen$/),
			'5 Jahre ohne Ereignis ausgeblendet: aufklappen',
			'Ereignis 1: OpenAI gegründet, 11. Dez. 2015',
			'X und xAI vor Tesla beliefern · laut CNBC',
			...['Zeichen', 'Vergrössern', 'Verkleinern', 'Alles zeigen', 'Zeitleiste einklappen'],
			// as it stands on the page: the article, and then the list
			...['Fundstellen im Text zeigen', 'p1, Absatz 1']
		]);
		await tabThrough(page, 12);
	});

	await test.step('the skip links lead to the article and to the list', async () => {
		await page.getByRole('link', { name: 'Zum Artikel' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('switch')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Absatz 1' })).toBeFocused();
		await expectUncovered(page.getByRole('link', { name: 'Absatz 1' }));

		await page.getByRole('link', { name: 'Zur Liste der Ereignisse' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(list.getByRole('link', { name: 'OpenAI gegründet' })).toBeFocused();
		await expectUncovered(list.getByRole('link', { name: 'OpenAI gegründet' }));
	});

	await test.step('through the list from the top to the bottom', async () => {
		await page.getByRole('link', { name: 'Liste', exact: true }).click();
		await expect(page.getByRole('region', { name: 'Zeitleiste' })).toHaveCount(0);
		await page.getByRole('link', { name: 'OpenAI gegründet' }).first().focus();
		expect(await tabThrough(page, 5)).toEqual([
			'Einzelheiten und Beleg',
			...[
				'OpenAI in Tesla?',
				'Einzelheiten und Beleg',
				'Klage gegen OpenAI',
				'Einzelheiten und Beleg'
			]
		]);
	});

	await test.step('in a long story every stop of Tab can be seen below the timeline', async () => {
		await visit(CONCORDE);
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		await page.getByRole('link', { name: 'Absatz 1' }).first().focus();
		await tabThrough(page, 33);
		for (let i = 0; i < 15; i++) {
			await page.keyboard.press('Shift+Tab');
			const { name, seen } = await focused(page);
			expect.soft(seen, `going back, «${name}» is not covered`).toBe(true);
		}
	});
});

test('all is done without a mouse', async ({ page, visit, axe }) => {
	const event = (n: number) => eventOf(page, n);

	await test.step('going to an event outside of the window brings it in', async () => {
		await visit(`${STORY}?from=2024-05-01&to=2024-06-30`);
		await expect(event(5)).toBeInViewport();
		await event(5).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(event(7)).toBeFocused();
		await expect(event(7)).toBeInViewport();
	});

	await visit(STORY);
	await test.step('arrows up and down go from event to event, Enter chooses one, Escape lets it go', async () => {
		await expect(event(8)).toBeVisible();
		await event(1).focus();
		await page.keyboard.press('ArrowDown');
		await expect(event(2)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(event(3)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(event(2)).toBeFocused();
		expect((await focused(page)).marked, 'the focus can be seen').toBe(true);

		await page.keyboard.press('Enter');
		await expect(event(2)).toHaveAttribute('aria-pressed', 'true');
		await expect(event(2)).toBeFocused();
		await expectUncovered(page.locator('mark').filter({ hasText: 'Bereits 2018 hat Musk' }));
		await axe();

		for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowDown');
		await expect(event(8)).toBeFocused();
		await page.keyboard.press('Space');
		await expect(event(8)).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
		await expect(page).toHaveURL(new RegExp(`${STORY}$`));
		await expect(event(8)).toBeFocused();
	});

	await test.step('from the timeline to the passage and back', async () => {
		await event(7).focus();
		await page.keyboard.press('Enter');
		const card = page
			.getByRole('group', { name: 'Ereignisse zu Absatz 1' })
			.getByRole('article')
			.filter({ hasText: 'Oracle-Partnerschaft geplatzt' });
		await card.getByRole('link', { name: 'Zur Fundstelle' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('mark').filter({ hasText: 'nach der geplatzten' })).toBeFocused();

		await page.keyboard.press('Tab');
		await expect(
			page.getByRole('link', { name: 'Ereignis 7: Oracle-Partnerschaft geplatzt' })
		).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(card.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' })).toBeFocused();
		await expectUncovered(card.getByRole('link', { name: 'Oracle-Partnerschaft geplatzt' }));
		await event(7).focus();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
	});

	await test.step('the choice of two events takes the focus, and gives it back', async () => {
		await page.locator('mark').filter({ hasText: 'habe Musk Chip-Designer' }).click();
		await expect(
			page.getByRole('button', { name: /^X und xAI vor Tesla beliefern ohne/ })
		).toBeFocused();
		await page.keyboard.press('Escape');
		await expect.poll(() => nowhere(page)).toBe(false);
	});

	await test.step('companies are chosen by Space, and the focus stays on them', async () => {
		const chip = page.getByRole('checkbox', { name: 'OpenAI 4' });
		await chip.focus();
		await page.keyboard.press('Space');
		await expect(page.getByText('4 von 9 Ereignissen')).toBeVisible();
		await expect(chip).toBeChecked();
		await expect(chip).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(page.getByRole('checkbox', { name: 'Microsoft 1' })).toBeChecked();
		await page.getByRole('radio', { name: 'mindestens eines' }).focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByText('1 von 9 Ereignissen')).toBeVisible();
		await expect(page.getByRole('radio', { name: 'alle gewählten' })).toBeFocused();
	});

	await test.step('showing all again leaves the focus in the filter', async () => {
		await page.getByRole('link', { name: 'alle zeigen' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
		await expect.poll(() => nowhere(page)).toBe(false);
	});

	await test.step('only what the filter leaves can be reached', async () => {
		await page.getByRole('checkbox', { name: 'Oracle 2' }).focus();
		await page.keyboard.press('Space');
		await expect(page.getByText('2 von 9 Ereignissen')).toBeVisible();
		await event(6).focus();
		await page.keyboard.press('ArrowDown');
		await expect(event(7)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(event(7)).toBeFocused();
		await page.getByRole('link', { name: 'alle zeigen' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('9 Ereignisse', { exact: true })).toBeVisible();
	});

	await test.step('unfolding leaves the focus on the timeline', async () => {
		await page.getByRole('button', { name: /^5 Jahre ohne Ereignis/ }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /^5 Jahre ohne Ereignis/ })).toHaveCount(0);
		await expect.poll(() => nowhere(page)).toBe(false);
	});
});

/** The focused element: its name or words, whether it shows that, and whether it can be seen at all. */
function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body)
			return { name: 'nothing', marked: false, seen: false };
		const around = [element, element.parentElement, ...element.children].filter(
			(one) => one !== null
		);
		const marked = around.some((one) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
		});
		const box = element.getBoundingClientRect();
		const points = [0.05, 0.5, 0.95].flatMap((x) =>
			[0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const)
		);
		const host = element.closest('label') ?? element;
		const seen = points.some(([x, y]) => {
			const top = document.elementFromPoint(x, y);
			return top !== null && (host.contains(top) || top.contains(host));
		});
		const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
		return { name: (label ?? element.textContent).trim().replace(/\s+/g, ' '), marked, seen };
	});
}

/** The names of what Tab comes to, from where the focus is. */
async function tabThrough(page: Page, times: number): Promise<string[]> {
	const names: string[] = [];
	for (let i = 0; i < times; i++) {
		await page.keyboard.press('Tab');
		const { name, marked, seen } = await focused(page);
		names.push(name);
		expect.soft(marked, `the focus on «${name}» can be seen`).toBe(true);
		expect.soft(seen, `«${name}» is not covered`).toBe(true);
	}
	return names;
}

async function nowhere(page: Page): Promise<boolean> {
	return (await focused(page)).name === 'nothing';
}

function eventOf(page: Page, n: number): Locator {
	return page.getByRole('button', { name: new RegExp(`^Ereignis ${n}:`) });
}
