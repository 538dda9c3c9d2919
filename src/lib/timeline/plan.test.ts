import { describe, expect, test } from 'vitest';
import { GUTTER, plannedWidth, planTimeline, WIDTHS } from './plan.ts';
import { FIRST_STORY, marksOn } from './ink/marks.test-data.ts';
import { createScale } from '#lib/density/scale.ts';

const marks = marksOn(...FIRST_STORY);
const companies = (n: number) =>
	Array.from({ length: n }, (_, i): { id: string; names: [string] } => ({
		id: `c${i}`,
		names: [`Company ${i}`]
	}));
const options = { straight: false, companies: companies(2), laneOf: () => 'c1' };

test.for([
	[0, 320],
	[319, 320],
	[320, 320],
	[639, 320],
	[640, 640],
	[1179, 900],
	[1180, 1180],
	[4000, 1180]
] as const)('a width of %i px takes the plan for %i', ([width, planned]) => {
	expect(plannedWidth(width)).toBe(planned);
});

describe('lanes', () => {
	test.for<[width: number, companies: number, lanes: boolean]>([
		[320, 2, false],
		[640, 2, false],
		[900, 2, true],
		[1180, 5, true],
		[1180, 6, false]
	])('at %i px with %i companies: %s', ([width, n, lanes]) => {
		const plan = planTimeline(marks, width, { ...options, companies: companies(n) });
		expect(plan.lanes).toBe(lanes);
		expect(plan.layout.lanes.map(({ title }) => title)).toEqual(lanes ? ['Company 1'] : []);
		expect(plan.layout.placed).toHaveLength(marks.length);
	});

	test('an event about no company is in the last lane, which has no name', () => {
		const laneOf = (id: string) => (id === '0' ? '' : 'c0');
		const { layout } = planTimeline(marks, 1180, { ...options, laneOf });
		expect(layout.lanes.map(({ id }) => id)).toEqual(['c0', '']);
		expect(layout.placed).toHaveLength(marks.length);
	});
});

test('a fold that the reader opened is no fold, the others stay', () => {
	for (const width of WIDTHS) {
		const plan = planTimeline(marks, width, options);
		const [first, second] = plan.folds;
		const unfolded = new Set([first!.start]);
		const opened = planTimeline(marks, width, { ...options, unfolded });
		expect(opened.folds).toEqual([second]);
		expect(opened.fit).toEqual(plan.fit);
	}
});

test('a nearer plan has the same folds and window', () => {
	const plan = planTimeline(marks, 1180, options);
	const nearer = planTimeline(marks, 1180, { ...options, zoom: 4 });
	expect(nearer).toMatchObject({ folds: plan.folds, fit: plan.fit });
});

test('the window fills the width beside the names of the lanes', () => {
	const { fit, folds } = planTimeline(marks, 1180, options);
	const scale = createScale(fit, folds, 1180 - GUTTER);
	expect(scale.toX(Date.parse('2024-08-01'))).toBeLessThan(1180 - GUTTER);
});
