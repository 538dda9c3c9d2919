import type { Page } from '@playwright/test';
import { CONCORDE, expect, STORY, test } from './journey.ts';

const BAUER = [
	'Ereignis 1: OpenAI gegründet, 11. Dez. 2015',
	'Ereignis 2: OpenAI in Tesla?, 2018',
	'Ereignis 3: Klage gegen OpenAI, Frühjahr 2024',
	'Ereignis 4: CNBC berichtet über Nvidia, 4. Juni 2024',
	'Ereignis 5: Klage zurückgezogen, 11. Juni 2024',
	'Ereignis 6: Eigenes KI-Rechenzentrum, seit ca. Juli 2024',
	'Ereignis 7: Oracle-Partnerschaft geplatzt, 9. Juli 2024',
	'Ereignis 8: Nvidia-Chips bestellt, spätestens Juli 2024'
];

test('the marks of a short story', async ({ page, visit, another }) => {
	await visit(STORY);

	await test.step('every dated event is a button that says its number, title and date', async () => {
		for (const name of BAUER)
			await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Ereignis \d+:/ })).toHaveCount(BAUER.length);
		await expect(page.getByRole('group', { name: 'Ohne Datum' }).getByRole('link')).toHaveCount(1);
	});

	await expectAsDrawnByServer(page, await another({ javaScriptEnabled: false }));
	await expectLabelsApart(page, 1440);

	await test.step('the signs say only what kinds of mark there are', async () => {
		await page.getByText('Zeichen', { exact: true }).click();
		await expect(page.getByText('ein Tag', { exact: true })).toBeVisible();
		await expect(page.getByText('die Angabe ist unsicher')).toHaveCount(0);
	});

	for (const width of [1024, 768]) {
		await page.setViewportSize({ width, height: 900 });
		await visit(STORY);
		await expectLabelsApart(page, width);
	}
});

test('the marks of a long story', async ({ page, visit, another, axe }) => {
	await visit(CONCORDE);
	await expectAsDrawnByServer(page, await another({ javaScriptEnabled: false }));
	await expectLabelsApart(page, 1440);

	await test.step('the signs say what each kind of mark means', async () => {
		await page.getByText('Zeichen', { exact: true }).click();
		await expect(page.getByText('ein Tag', { exact: true })).toBeVisible();
		await expect(page.getByText('die Angabe ist unsicher')).toBeVisible();
		await expect(page.getByText('irgendwann zwischen den beiden Rändern')).toBeVisible();
		await expect(page.getByText('dauerte über diese Zeit')).toBeVisible();
		await axe();
	});

	for (const width of [1024, 768]) {
		await page.setViewportSize({ width, height: 900 });
		await visit(CONCORDE);
		await expectLabelsApart(page, width);
	}
});

/** No label overlaps another, nor is cut off in the first view. */
async function expectLabelsApart(page: Page, width: number): Promise<void> {
	await test.step(`at ${width} px no label overlaps another, nor is cut off in the first view`, async () => {
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		expect.soft(await faultsOf(page), 'in the first view').toEqual({ overlaps: [], cut: [] });

		for (const times of [1, 2, 3, 4, 5]) {
			const before = page.url();
			await page.getByRole('button', { name: 'Vergrössern' }).click();
			await expect.poll(() => page.url()).not.toBe(before);
			const { overlaps } = await faultsOf(page);
			expect.soft(overlaps, `zoomed in ${times} times`).toEqual([]);
		}
	});
}

type Faults = { overlaps: string[]; cut: string[] };

/** Labels whose words lie on one another's, or are cut by the plot's edge or hidden by a fold. */
function faultsOf(page: Page): Promise<Faults> {
	return page.evaluate(() => {
		const plot = document.querySelector('.live .vis')!.getBoundingClientRect();
		const shown = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const labels = [...document.querySelectorAll('.live .label')].filter(shown).map((label) => {
			const range = document.createRange();
			range.selectNodeContents(label);
			const { left, right, top, bottom } = range.getBoundingClientRect();
			// what is left out of a title that is cut takes no room
			const box = label.getBoundingClientRect();
			const ends = label.closest('.cut') ? [box.left, box.right] : [left, right];
			return { words: label.textContent, left: ends[0]!, right: ends[1]!, top, bottom };
		});
		type Box = { left: number; right: number; top: number; bottom: number };
		const meet = (a: Box, b: Box) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
		const inView = labels.filter((label) => meet(label, plot));
		const folds = [...document.querySelectorAll('.live button.fold')].map((fold) =>
			fold.getBoundingClientRect()
		);
		return {
			overlaps: inView.flatMap((a, i) =>
				inView
					.slice(i + 1)
					.filter((b) => meet(a, b))
					.map((b) => `${a.words} × ${b.words}`)
			),
			cut: inView
				.filter(
					(label) =>
						label.left < plot.left - 0.5 ||
						label.right > plot.right + 0.5 ||
						folds.some((fold) => meet(label, fold))
				)
				.map(({ words }) => words ?? '')
		};
	});
}

/** The server’s picture and the live timeline agree. */
async function expectAsDrawnByServer(page: Page, withoutScripts: Page): Promise<void> {
	await test.step('the server’s picture and the live timeline agree', async () => {
		await expect(page.getByRole('button', { name: /^Ereignis 1:/ })).toBeVisible();
		const live = await inkOf(page, '.live .event .ink');

		await withoutScripts.goto(page.url());
		await expect(
			withoutScripts.getByRole('img', {
				name: 'Die Zeitleiste als Bild; dieselben Ereignisse stehen in der Liste.'
			})
		).toBeVisible();
		const drawn = await inkOf(withoutScripts, 'svg[role=img]:visible g.mark');

		expect(drawn).toHaveLength(live.length);
		for (const [i, [left, right]] of drawn.entries()) {
			expect.soft(Math.abs(left - live[i]![0]), `left of mark ${i}`).toBeLessThanOrEqual(2);
			// the picture gives a thin bar some width
			expect.soft(Math.abs(right - live[i]![1]), `right of mark ${i}`).toBeLessThanOrEqual(4);
		}
	});
}

/** The left and right ends of the marks' ink in px, from left to right. */
function inkOf(page: Page, marks: string): Promise<[number, number][]> {
	return page.locator(marks).evaluateAll((drawings) =>
		drawings
			.map((drawing): [number, number] => {
				const boxes = [...drawing.querySelectorAll('circle, rect')].map((shape) =>
					shape.getBoundingClientRect()
				);
				return [
					Math.min(...boxes.map(({ left }) => left)),
					Math.max(...boxes.map(({ right }) => right))
				];
			})
			.sort((a, b) => a[0] - b[0] || a[1] - b[1])
	);
}
