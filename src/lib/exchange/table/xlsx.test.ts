import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writableStories } from '#lib/exchange/exchange.test-data.ts';
import { lossesOf } from '#lib/exchange/losses.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { readCsvEvents, writeCsvEvents } from './csv-events.ts';
import { readXlsx, readXlsxTable, writeXlsx } from './xlsx.ts';

const provenance = {
	address: 'https://news.example/stories/sale',
	day: '2026-11-28',
	hash: 'a1'.repeat(32)
};
const story = (titles: string[]) => ({
	...{ slug: 'sale', title: 'A & B <sale>', language: 'en' as const, articles: [], companies: [] },
	events: titles.map((title, index) => ({
		...{ id: `e${index}`, kind: 'report' as const, title, companies: [], passages: [] },
		...{ date: null, claim: { status: 'asserted' as const } }
	}))
});
const partsOf = (bytes: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
	);

test('a workbook holds what CSV holds', async () => {
	await fc.assert(
		fc.asyncProperty(writableStories, async (story) => {
			const bytes = await writeXlsx(story);
			const again = await readXlsx(bytes.buffer);
			const csv = readCsvEvents(writeCsvEvents(story));
			expect(again.ok).toBe(csv.ok);
			if (!again.ok || !csv.ok) return;
			const lost = (read: typeof again.value) =>
				lossesOf(story, { write: () => '', read: () => ({ ok: true, value: read }) });
			expect(lost(again.value)).toEqual(lost(csv.value));
		}),
		{ numRuns: 40 }
	);
});

describe('formulas', () => {
	const TITLES = ['=1+1', '+41 44', '-1 a', '@SUM(A1)', "'=1", '\t=1', '=HYPERLINK("http://x")'];

	test('are texts that no spreadsheet runs, and come back', async () => {
		const bytes = await writeXlsx(story(TITLES));
		const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml']!;
		expect(sheet).not.toContain('<f>');
		const strings = Object.values(partsOf(bytes)).join('');
		expect(strings).not.toMatch(/<t[^>]*>[=+@\t]/);
		const again = await readXlsx(bytes.buffer);
		expect(again.ok && again.value.events.map(({ title }) => title)).toEqual(
			TITLES.map((title) => title.trim())
		);
	});
});

test('its properties and each of its rows say where it comes from', async () => {
	const bytes = await writeXlsx(story(['A', 'B']), { provenance });
	const line = formatProvenance(provenance);
	expect(partsOf(bytes)['docProps/core.xml']).toContain(`<dc:description>${line}</dc:description>`);
	expect(partsOf(bytes)['docProps/core.xml']).toContain(
		'<dc:title>A &amp; B &lt;sale&gt;</dc:title>'
	);
	const table = await readXlsxTable(bytes.buffer);
	expect(table.ok && table.value.rows.map(({ cells }) => cells.at(-1))).toEqual([line, line]);
});

test('characters that XML does not have, and cells that Excel does not take, damage no file', async () => {
	const bytes = await writeXlsx(story(['a\u0000b\ufffe', '\ud800', 'x'.repeat(40_000)]));
	const again = await readXlsxTable(bytes.buffer);
	const [first, , last] = again.ok ? again.value.rows.map(({ cells }) => cells[2]) : [];
	expect([first, last?.length]).toEqual(['ab', 32_767]);
});

test('what is no workbook is refused, a damaged one too', async () => {
	const whole = await writeXlsx(story(['A']));
	for (const bytes of [
		new Uint8Array(),
		new TextEncoder().encode('date,title'),
		whole.slice(0, -40)
	])
		expect(await readXlsx(bytes.slice().buffer)).toMatchObject({
			ok: false,
			issues: [{ rule: 'exchange.notThis' }]
		});
	await fc.assert(
		fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
			const damaged = whole.slice();
			damaged[at] = byte;
			expect(await readXlsx(damaged.buffer)).toHaveProperty('ok');
		}),
		{ numRuns: 150 }
	);
});
