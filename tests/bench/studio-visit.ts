import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import type { Story } from '#lib/story/story.ts';
import { openDraft } from '../studio-draft.ts';
import { Random } from './random.ts';
import { Interactions, observe, painted, shownAt } from './studio-interactions.ts';

export const OPERATIONS = ['typing', 'choosing', 'accepting', 'date', 'undo'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The figures of one visit: ms to the next paint of each interaction, ms until the text is seen, bytes of heap. */
export type Visit = { opened: number; heap: number } & Partial<Record<Operation, number[]>>;

const TIMES = Number(process.env.TIMES ?? 40);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
const WINDOW = { viewport: { width: 1440, height: 900 }, locale: 'de-CH' };
/** A draft is read again 300 ms after the last key: some pauses are longer, and some keys come just then. */
const PAUSES = [60, 90, 120, 180, 300, 320, 400, 700];

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Der lange Text', exact: true });
const panelOf = (page: Page) => page.getByRole('tabpanel');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

async function open(
	browser: Browser,
	baseURL: string
): Promise<{ page: Page; devtools: CDPSession }> {
	const context = await browser.newContext({ ...WINDOW, baseURL });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	const devtools = await context.newCDPSession(page);
	await devtools.send('HeapProfiler.enable');
	return { page, devtools };
}

/** The heap of the page after twice collecting what is no longer needed; workers have heaps of their own. */
async function heapOf(devtools: CDPSession): Promise<number> {
	await devtools.send('HeapProfiler.collectGarbage');
	await devtools.send('HeapProfiler.collectGarbage');
	return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Letters with the pauses of a person, in the middle of the text that is seen. */
async function type(page: Page, text: Locator): Promise<number[]> {
	const random = new Random(TIMES);
	await text.locator('p').nth(3).click();
	await page.waitForTimeout(1000);
	return new Interactions(page).measure(TIMES * 2, async () => {
		await page.keyboard.press(random.pick([...LETTERS]).replace(' ', 'Space'));
		await page.waitForTimeout(random.pick(PAUSES));
	});
}

/** A bare click: looking for a button by its role, and making sure of it, would be part of what is measured. */
async function press(page: Page, selector: string, place: number): Promise<void> {
	const at = await page.evaluate(
		([selector, place]) => {
			const button = document.querySelectorAll(`#panel ${selector}`)[place];
			button?.scrollIntoView({ block: 'nearest' });
			const { x = 0, y = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
			return { x: x + 16, y: y + height / 2 };
		},
		[selector, place] as const
	);
	await painted(page);
	await page.mouse.click(at.x, at.y);
}

/** Opens a draft of this story and works on it. */
export async function visitStudio(browser: Browser, origin: string, story: Story): Promise<Visit> {
	const { page, devtools } = await open(browser, origin);
	const id = await openDraft(page, story);
	await page.goto('about:blank');
	await page.addInitScript(observe);
	await page.goto(`/studio/${id}`);
	const opened = await shownAt(page);
	const panel = panelOf(page);
	// until proposals are found
	await panel.getByRole('textbox', { name: 'Titel des Ereignisses' }).waitFor();
	const interactions = new Interactions(page);

	const typing = await type(page, textOf(page));

	await tab(page, /Vorschläge/).click();
	await page.waitForTimeout(2000);
	await panel.getByRole('button', { name: 'Übernehmen', exact: true }).focus();
	const events = async () =>
		Number(/\d+/.exec(await tab(page, /Ereignisse/).innerText())?.[0] ?? 0);
	const before = await events();
	const accepting = await interactions.measure(TIMES, async () => {
		await page.keyboard.press('a');
		await page.waitForTimeout(400);
	});
	const accepted = (await events()) - before;
	if (accepted !== TIMES) throw new Error(`${accepted} of ${TIMES} proposals were accepted.`);

	await page
		.getByRole('button', { name: /^Rückgängig/ })
		.first()
		.focus();
	const undo = await interactions.measure(TIMES, async () => {
		await page.keyboard.press('Control+z');
		await page.waitForTimeout(400);
	});

	await tab(page, /Ereignisse/).click();
	const count = story.events.length;
	const choosing = await interactions.measure(TIMES, async (time) => {
		// a row of the list, then the way back to it
		const [selector, place] = time % 2 ? ['button', 0] : ['li button', (time * 7) % count];
		await press(page, selector, place);
		await page.waitForTimeout(400);
	});

	await press(page, 'li button', 0);
	const field = panel.getByLabel('In Worten oder EDTF', { exact: true });
	await field.focus();
	await painted(page);
	const date = await interactions.measure(TIMES, async (time) => {
		// a day that is typed and taken away again, letter by letter
		await page.keyboard.press(time % 2 === 0 ? '9' : 'Backspace');
		await page.waitForTimeout(200);
	});
	const heap = await heapOf(devtools);
	await page.context().close();
	return { opened, heap, typing, choosing, accepting, date, undo };
}

/** Opens the page of the bare editor and types. */
export async function visitBareEditor(browser: Browser, address: string): Promise<Visit> {
	const { page, devtools } = await open(browser, address);
	await page.addInitScript(observe);
	await page.goto(address);
	const opened = await shownAt(page);
	const typing = await type(page, textOf(page));
	const heap = await heapOf(devtools);
	await page.context().close();
	return { opened, heap, typing };
}
