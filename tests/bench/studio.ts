import { chromium } from '@playwright/test';
import { build } from '../../src/bin/set-up.js';
import { findChromium } from '../run/browsers.js';
import { serveSite } from './site.ts';
import { makeStory } from './studio-story.ts';
import { OPERATIONS, visitBareEditor, visitStudio, type Visit } from './studio-visit.ts';
import { formatTable, median } from './table.ts';
import { servePages } from './timeline/pages-server.ts';

// How quick the studio is with a long text and many events, beside the same text with few, and beside a bare editor

const WORDS = Number(process.env.WORDS ?? 100_000);
const TURNS = Number(process.env.TURNS ?? 3);

const executablePath = await findChromium();
if (executablePath === undefined || !(await build())) process.exit(1);
const site = await serveSite();
const bare = await servePages(['bare-editor'], undefined, 'tests/bench/editor-page');
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
});

const LONG = `${WORDS} words, 500 events`;
const FEW = 'the same words, 10 events';
const BARE = 'a bare editor';
const long = makeStory(WORDS, 500);
const few = makeStory(WORDS, 10);
const contenders: [name: string, visit: () => Promise<Visit>][] = [
	[LONG, () => visitStudio(browser, site.origin, long)],
	[FEW, () => visitStudio(browser, site.origin, few)],
	[BARE, () => visitBareEditor(browser, `${bare.origin}/bare-editor.html?words=${WORDS}`)]
];
const visits = new Map(contenders.map(([name]) => [name, [] as Visit[]]));
for (let turn = 0; turn < TURNS; turn++)
	for (const [name, visit] of contenders) {
		const seen = await visit();
		visits.get(name)?.push(seen);
		console.error(
			name,
			turn + 1,
			Object.fromEntries(
				Object.entries(seen).map(([k, v]) => [k, Array.isArray(v) ? p95(v) : Math.round(v)])
			)
		);
	}

/** The value that 95 of 100 do not exceed. */
function p95(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}

type Figure = { name: string; unit: string; of: (visits: Visit[]) => number };
const figures: Figure[] = [
	...OPERATIONS.map((operation) => ({
		name: `${operation}: to the next paint, p95`,
		unit: 'ms',
		of: (all: Visit[]) => p95(all.flatMap((visit) => visit[operation] ?? visit.typing ?? []))
	})),
	{
		name: 'opening',
		unit: 'ms',
		of: (all) => median(all.map(({ opened }) => opened))
	},
	{ name: 'heap', unit: 'MB', of: (all) => median(all.map(({ heap }) => heap / 1e6)) }
];
const shown = (value: number, unit: string) =>
	Number.isNaN(value) ? '–' : `${Math.round(value)} ${unit}`;
const times = (value: number, by: number) =>
	Number.isFinite(value / by) ? (value / by).toFixed(2) : '–';
console.log(
	`${TURNS} visits each, in turns; a bare editor can only be typed in, and all is divided by that\n`
);
console.log(
	formatTable([
		['', LONG, FEW, BARE, '÷ 10 events', '÷ bare'],
		...figures.map(({ name, unit, of }) => {
			const [one = NaN, other = NaN, plain = NaN] = [...visits.values()].map(of);
			return [
				name,
				...[one, other, plain].map((value) => shown(value, unit)),
				...[times(one, other), times(one, plain)]
			];
		})
	])
);
await browser.close();
await bare.close();
site.close();
process.exit();
