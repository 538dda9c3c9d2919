import type { Locator, Page } from '@playwright/test';
import { describeQuote } from '#lib/quotes/describe.ts';
import type { Story } from '#lib/story/story.ts';
import { expect, test } from './journey.ts';
import { openDraft } from './studio-draft.ts';

// panels and the sign of keeping change beside what is tried here
test.use({ still: false });

const PARAGRAPHS = [
	'Die Firma Acker ist alt und baut Mühlen am Bach.',
	'Am 4. Juni 2021 kaufte Acker die alte Mühle von Birke. Der Rat schwieg dazu lange.',
	'Ein Jahr danach schloss Birke das Werk am Bach für immer.',
	'Zum Schluss sprach niemand mehr von der Sache, auch Acker nicht.'
];
const TEXT = PARAGRAPHS.join('\n');
const BOUGHT = 'Am 4. Juni 2021 kaufte Acker die alte Mühle von Birke.';
const CLOSED = 'schloss Birke das Werk am Bach für immer';

const STORY: Story = {
	slug: 'muehle',
	title: 'Die Mühle',
	language: 'de',
	articles: [
		{
			...{ id: 'muehle', title: 'Die Mühle', language: 'de-CH' },
			published: { edtf: '2024-05-03', basis: 'external', source: 'Zeitung' },
			blocks: PARAGRAPHS.map((text, i) => ({
				kind: 'paragraph',
				id: `p${i + 1}`,
				runs: [{ text }]
			}))
		}
	],
	companies: [{ id: 'acker', names: ['Acker'], aliases: [] }],
	events: [event('kauf', 'Acker kauft die Mühle', BOUGHT), event('ende', 'Birke schliesst', CLOSED)]
};

function event(id: string, title: string, words: string): Story['events'][number] {
	const start = TEXT.indexOf(words);
	const quote = describeQuote(TEXT, start, start + words.length);
	if (!quote) throw new Error('nothing to quote');
	return {
		...{ id, kind: 'milestone', title, date: null, companies: [] },
		claim: { status: 'asserted' },
		passages: [{ article: 'muehle', ...quote }]
	};
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Die Mühle' });
const marked = (page: Page) => textOf(page).locator('.passage');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

async function open(page: Page): Promise<Locator> {
	await openDraft(page, STORY);
	await expect(marked(page)).toHaveText([BOUGHT, CLOSED]);
	return textOf(page);
}

/** Selects words as a pointer does, or puts the cursor at an offset in them. */
async function select(text: Locator, words: string, offset?: number): Promise<void> {
	const isSelected = () =>
		text.evaluate(
			async (root, { words, offset }) => {
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				const nodes: Text[] = [];
				while (walker.nextNode()) nodes.push(walker.currentNode as Text);
				const at = nodes
					.map(({ data }) => data)
					.join('')
					.indexOf(words);
				const place = (wanted: number): [Text, number] => {
					let start = 0;
					for (const node of nodes) {
						if (wanted <= start + node.length) return [node, wanted - start];
						start += node.length;
					}
					throw new Error(`not in the text: ${words}`);
				};
				root.focus();
				const from = at + (offset ?? 0);
				const to = offset === undefined ? at + words.length : from;
				getSelection()?.setBaseAndExtent(...place(from), ...place(to));
				// the editor is told of it later, before a frame is drawn, and may just be drawing its text anew
				for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
				const { anchorNode, isCollapsed } = getSelection()!;
				return root.contains(anchorNode) && isCollapsed === (offset !== undefined);
			},
			{ words, offset }
		);
	await expect.poll(isSelected, 'the editor keeps the selection').toBe(true);
}

test('what is typed is undone and done again, by its name', async ({ page, axe }) => {
	const text = await open(page);
	await axe();
	await select(text, 'Die Firma', 9);
	await page.keyboard.type(' namens');
	await expect(text).toContainText('Die Firma namens Acker');
	await page.getByRole('button', { name: 'Rückgängig: Text geändert' }).click();
	await expect(text).not.toContainText('namens');
	await page.getByRole('button', { name: 'Wiederholen: Text geändert' }).click();
	await expect(text).toContainText('Die Firma namens Acker');
	await text.focus();
	await page.keyboard.press('Control+z');
	await expect(text).not.toContainText('namens');
	await page.keyboard.press('Control+Shift+z');
	await expect(text).toContainText('namens');
});

test('selected words become an event with its date and company', async ({ page, axe }) => {
	const text = await open(page);
	await page.getByRole('button', { name: 'Ereignis zeigen: Acker kauft die Mühle' }).click();
	await select(text, 'Der Rat schwieg dazu lange.');
	const choice = page.getByRole('group', { name: 'Markierte Worte' });
	await axe();
	await choice.getByRole('button', { name: /^Weitere Fundstelle von «Acker kauft/ }).click();
	await expect(marked(page)).toHaveCount(3);
	await page.getByRole('button', { name: 'Rückgängig: Fundstelle hinzugefügt' }).click();
	await expect(marked(page)).toHaveCount(2);

	await select(text, '4. Juni 2021 kaufte Acker die alte');
	await choice.getByRole('button', { name: 'Neues Ereignis' }).click();
	const panel = page.getByRole('tabpanel', { name: /Ereignisse/ });
	await expect(panel.getByRole('checkbox', { name: 'Acker' })).toBeChecked();
	await expect(panel.getByText('4. Juni 2021 kaufte Acker die alte').first()).toBeVisible();
	await expect(tab(page, /Ereignisse/)).toContainText('3');

	await test.step('its end is drawn to another word', async () => {
		const chosen = text.locator('.chosen');
		await expect(chosen).toHaveText('4. Juni 2021 kaufte Acker die alte');
		const end = await chosen.evaluate((words) => {
			const { left, bottom, height } = words.getBoundingClientRect();
			const range = document.createRange();
			const node = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode()!;
			range.setStart(node, 0);
			range.setEnd(node, '4. Juni 2021 ka'.length);
			return { left, bottom, height, word: range.getBoundingClientRect().right };
		});
		const handle = await text.locator('[data-handle=end]').boundingBox();
		// the handle hangs below the words
		await page.mouse.move(handle!.x, end.bottom + 8);
		await page.mouse.down();
		await page.mouse.move(end.word, end.bottom - end.height / 2, { steps: 3 });
		await page.mouse.up();
		await expect(chosen).toHaveText('4. Juni 2021 kaufte');
		await page.getByRole('button', { name: 'Rückgängig: Fundstelle geändert' }).click();
	});
	await page.getByRole('button', { name: 'Rückgängig: Ereignis hinzugefügt' }).click();
	await expect(tab(page, /Ereignisse/)).toContainText('2');
});

test('few words, or words that are there twice, say so and offer the sentence', async ({
	page
}) => {
	const text = await open(page);
	await select(text, 'am Bach');
	const choice = page.getByRole('group', { name: 'Markierte Worte' });
	await expect(choice).toContainText('Diese Worte stehen 2-mal im Text.');
	await choice.getByRole('button', { name: 'Ganzen Satz nehmen' }).click();
	await expect(choice).not.toContainText('2-mal');
	await choice.getByRole('button', { name: 'Neues Ereignis' }).click();
	await expect(marked(page)).toHaveText([PARAGRAPHS[0]!, BOUGHT, CLOSED]);
});

test('words typed in a passage become its own, and both are undone at once', async ({ page }) => {
	const text = await open(page);
	await select(text, 'die alte Mühle', 8);
	await page.keyboard.type(', schöne');
	const now = BOUGHT.replace('alte', 'alte, schöne');
	await expect(marked(page).first()).toHaveText(now);
	await page.getByRole('button', { name: 'Ereignis zeigen: Acker kauft die Mühle' }).click();
	const quote = page.getByRole('region', { name: 'Fundstellen' }).getByRole('blockquote');
	await expect(quote).toHaveText(now);
	await page.getByRole('button', { name: 'Rückgängig: Text geändert' }).click();
	await expect(quote).toHaveText(BOUGHT);
	await expect(marked(page).first()).toHaveText(BOUGHT);
	await expect(page.getByRole('button', { name: 'Nichts rückgängig zu machen' })).toBeDisabled();
});

test('a paragraph that is cut and pasted takes its passage along', async ({ page }) => {
	const text = await open(page);
	await select(text, PARAGRAPHS[2]!);
	await page.keyboard.press('Control+x');
	await expect(tab(page, /Zu klären/)).toContainText('1');
	await select(text, 'auch Acker nicht.', 17);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+v');
	await expect(marked(page)).toHaveText([BOUGHT, CLOSED]);
	await expect(tab(page, /Zu klären/)).toHaveText('Zu klären');
});

test('a passage that is deleted is listed, and linked anew', async ({ page, axe }) => {
	const text = await open(page);
	await select(text, BOUGHT);
	await page.keyboard.press('Delete');
	await tab(page, /Zu klären/).click();
	const panel = page.getByRole('tabpanel', { name: /Zu klären/ });
	await expect(panel).toContainText('Diese Worte stehen nicht mehr im Text.');
	await expect(panel).toContainText(BOUGHT);
	await axe();
	await panel.getByRole('button', { name: 'Neu verknüpfen' }).click();
	await select(text, 'Der Rat schwieg dazu lange.');
	await page.getByRole('button', { name: /^Hier verknüpfen/ }).click();
	await expect(panel).toContainText('Nichts zu klären');
	await expect(marked(page)).toHaveText(['Der Rat schwieg dazu lange.', CLOSED]);
	await page.getByRole('button', { name: 'Rückgängig: Fundstelle geändert' }).click();
	await expect(panel).toContainText(BOUGHT);
	await page.getByRole('button', { name: 'Rückgängig: Text geändert' }).click();
	await expect(panel).toContainText('Nichts zu klären');
	await expect(marked(page)).toHaveText([BOUGHT, CLOSED]);
});

test('a lost wording can be kept, or its passage removed', async ({ page }) => {
	const text = await open(page);
	await select(text, BOUGHT);
	await page.keyboard.press('Delete');
	await tab(page, /Zu klären/).click();
	const panel = page.getByRole('tabpanel', { name: /Zu klären/ });
	await panel.getByRole('button', { name: 'Alten Wortlaut behalten' }).click();
	await expect(panel).toContainText('Nichts zu klären');
	await page.getByRole('button', { name: 'Rückgängig: Fundstelle geändert' }).click();
	await panel.getByRole('button', { name: 'Fundstelle entfernen' }).click();
	await expect(panel).toContainText('hat keine Fundstelle');
	await panel.getByRole('button', { name: 'Acker kauft die Mühle' }).click();
	await expect(tab(page, /Ereignisse/)).toHaveAttribute('aria-selected', 'true');
});

test('a new version pasted over the text: what is the same is found, what differs is asked', async ({
	page
}) => {
	const text = await open(page);
	await text.focus();
	await page.keyboard.press('Control+a');
	await text.evaluate((element) => {
		const data = new DataTransfer();
		data.setData(
			'text/html',
			'<p onclick="alert(1)" style="color:red">Neu: Birke hat ausgedient.</p>' +
				'<p>Ein Jahr danach schloss Birke das grosse Werk am Bach für immer.</p>' +
				'<p>Am 4. Juni 2021 kaufte Acker die alte Mühle von Birke. <script>alert(2)</script></p>' +
				'<p>Ein Wort mit einer\u200b Lücke.</p>'
		);
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	});
	await expect(text).toContainText('Neu: Birke hat ausgedient.');
	await expect(text).not.toContainText('schwieg');
	await expect(text.locator('[data-code]')).toHaveAttribute('data-code', 'U+200B');
	await expect(marked(page).last()).toHaveText(BOUGHT);
	await tab(page, /Zu klären/).click();
	const panel = page.getByRole('tabpanel', { name: /Zu klären/ });
	await expect(panel.getByRole('insertion')).toHaveText(/grosse/);
	await panel.getByRole('button', { name: 'Neue Worte übernehmen' }).click();
	await expect(panel).toContainText('Nichts zu klären');
	await expect(marked(page).first()).toContainText('schloss Birke das grosse Werk am Bach');
});

test('by the keyboard alone: select, make an event, move its bounds, insert a quote', async ({
	page,
	axe
}) => {
	const text = await open(page);
	await test.step('what is selected stays, though the marks are drawn anew just then', async () => {
		await select(text, 'Die Firma', 0);
		const show = page.getByRole('button', { name: 'Ereignis zeigen: Acker kauft die Mühle' });
		await show.evaluate((button: HTMLElement) => {
			getSelection()?.modify('extend', 'forward', 'word');
			button.click();
		});
		await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Acker kauft die Mühle');
		expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Die');
	});
	await select(text, 'Der Rat', 0);
	await page.keyboard.down('Shift');
	for (let length = 'Der Rat schwieg'.length; length > 0; length--)
		await page.keyboard.press('ArrowRight');
	await page.keyboard.up('Shift');
	await page.keyboard.press('Control+Enter');
	await expect(marked(page)).toHaveText([BOUGHT, 'Der Rat schwieg', CLOSED]);
	const later = page.getByRole('button', { name: 'Ende ein Wort später' });
	await later.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect(marked(page).nth(1)).toHaveText('Der Rat schwieg dazu lange.');
	await axe();

	await page.getByRole('button', { name: 'Stelle suchen' }).press('Enter');
	await expect(page.getByRole('textbox', { name: 'Zitat aus dem Text' })).toBeFocused();
	await page.keyboard.type('sprach «niemand» von mir');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Diese Worte stehen nicht im Text.')).toBeVisible();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('auch Acker nicht');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Gefunden und im Text markiert.')).toBeVisible();
	await axe();
	await page.getByRole('button', { name: 'Neues Ereignis' }).press('Enter');
	await expect(marked(page).last()).toHaveText('auch Acker nicht');
	await page.keyboard.press('Control+z');
	await expect(marked(page)).toHaveCount(3);

	await test.step('a key and a button act on what is selected, though the editor has not been told of it', async () => {
		for (const [from, whole, by] of [
			['Zum Schluss', 'Zum Schluss sprach', 'key'],
			['Die Firma', 'Die Firma Acker', 'button']
		] as const) {
			const before = await marked(page).count();
			await select(text, from);
			await expect(page.getByRole('button', { name: 'Neues Ereignis' })).toBeVisible();
			await text.evaluate((editor, by) => {
				getSelection()?.modify('extend', 'forward', 'word');
				const init = {
					key: 'Enter',
					code: 'Enter',
					ctrlKey: true,
					bubbles: true,
					cancelable: true
				};
				if (by === 'key') editor.dispatchEvent(new KeyboardEvent('keydown', init));
				else {
					const button = editor.closest('section')?.querySelector<HTMLElement>('.choice .primary');
					button?.dispatchEvent(new PointerEvent('pointerdown', init));
					button?.click();
				}
			}, by);
			await expect(marked(page)).toHaveCount(before + 1);
			await expect(marked(page).filter({ hasText: from })).toHaveText(whole);
		}
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('what can be made of selected words lies below them', async ({ page, axe }) => {
		const text = await open(page);
		await tab(page, /^Text/).click();
		await select(text, 'Der Rat schwieg dazu lange.');
		const button = page.getByRole('button', { name: 'Neues Ereignis' });
		await expect(button).toBeInViewport();
		const end = await page.evaluate(
			() => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom
		);
		expect((await button.boundingBox())!.y).toBeGreaterThan(end + 16);
		await axe();
		await button.tap();
		await expect(tab(page, /Ereignisse/)).toHaveAttribute('aria-selected', 'true');
	});
});
