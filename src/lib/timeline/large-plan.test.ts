import { describe, expect, test } from 'vitest';
import { buildTable, inputOf } from '#lib/density/columns.ts';
import { bandOf, cutTitle, planLarge } from './large-plan.ts';
import { plotHeight, rowTop } from './layout.ts';
import { eventOn } from './ink/marks.test-data.ts';

const DAY = 86_400_000;
const COMPANIES = ['a', 'b', 'c'].map((id) => ({ id, names: [id.toUpperCase()] as [string] }));

/** So many events from a year on, ten days apart, about one company after the other. */
function eventsFrom(year: number, count: number) {
	return Array.from({ length: count }, (_, i) => {
		const day = new Date(Date.UTC(year, 0, 1) + i * 10 * DAY).toISOString().slice(0, 10);
		return { ...eventOn(day, `${year} ${i}`), companies: [COMPANIES[i % 3]!.id] };
	});
}

function planOf(events: ReturnType<typeof eventsFrom>, width: number, rest = {}) {
	return planLarge(buildTable(inputOf(events)), width, {
		straight: false,
		companies: COMPANIES,
		titleOf: (event) => events[event]!.title,
		laneOf: (event) => events[event]!.companies[0] ?? '',
		...rest
	});
}

describe('lanes', () => {
	const events = eventsFrom(2020, 200);

	test('each company has its own where there is room for names', () => {
		const { lanes, rows } = planOf(events, 1180);
		expect(lanes.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
		expect(rows).toBe(lanes.reduce((sum, lane) => sum + lane.rows + lane.band, 0));
		for (const [i, lane] of lanes.entries())
			if (i > 0) expect(lane.row).toBe(lanes[i - 1]!.row + lanes[i - 1]!.rows + lanes[i - 1]!.band);
	});

	test('events about no company have a last one without a name', () => {
		const some = events.map((event, i) => (i % 10 ? event : { ...event, companies: [] }));
		expect(planOf(some, 1180).lanes.map(({ title }) => title)).toEqual(['A', 'B', 'C', '']);
	});

	test('all events are in one where there is none', () => {
		for (const plan of [planOf(events, 640), planOf(events, 1180, { companies: [] })]) {
			expect(plan.lanes).toHaveLength(1);
			expect(plan.whole.count(plan.fit)).toBe(200);
		}
	});

	test('the lowest bars stand on the axis', () => {
		const plan = planOf(events, 1180);
		const { top, height } = bandOf(plan.lanes.at(-1)!, plan);
		expect(top).toBe(rowTop(plan.rows - 1));
		expect((top + height) / 16).toBe(plotHeight(plan.rows));
	});
});

describe('folds', () => {
	const apart = [...eventsFrom(1900, 100), ...eventsFrom(2020, 100)];

	test('a long time without events has no width, unless it is opened or none is wanted', () => {
		const plan = planOf(apart, 1180);
		expect(plan.folds).toHaveLength(1);
		const [fold] = plan.folds;
		expect(plan.toDays(fold!.start)).toBeCloseTo(plan.toDays(fold!.end), 6);
		expect(planOf(apart, 1180, { unfolded: new Set([fold!.start]) }).folds).toEqual([]);
		expect(planOf(apart, 1180, { straight: true }).folds).toEqual([]);
		expect(planOf(eventsFrom(2020, 200), 1180).folds).toEqual([]);
	});

	test('days on the axis lead back to times', () => {
		const plan = planOf(apart, 1180);
		for (const { date } of [apart[0]!, apart[99]!, apart[100]!, apart[199]!]) {
			const time = Date.parse(`${date!.edtf}T00:00:00Z`);
			expect(plan.toTime(plan.toDays(time))).toBeCloseTo(time, -1);
		}
	});

	test('everything is in the window that shows everything', () => {
		const plan = planOf(apart, 1180);
		expect(plan.whole.count(plan.fit)).toBe(200);
	});
});

test.for([
	['Fusion', 220, 'Fusion'],
	['Betriebsrat warnt vor Umbau', 100, 'Betriebsr…'],
	['Betrieb am Ort', 89, 'Betrieb…']
] as const)('%s in %d px is %s', ([title, pixels, cut]) => {
	expect(cutTitle(title, pixels)).toBe(cut);
});
