import { expect, test } from 'vitest';
import { foremost } from './candidates.ts';

const DAY = 86_400_000;

test('of each stretch those come first that come first in the order', () => {
	// twenty a day for four days, the last day's first
	const days = [3, 2, 1, 0].flatMap((day) => Array<number>(20).fill(day));
	const order = Uint32Array.from(days, (_, i) => i);
	const stages = foremost(order, (row) => days[row]! * DAY, { start: 0, end: 4 * DAY });
	expect(stages.map(({ span }) => span / DAY)).toEqual([2, 1]);
	const [pairs, single] = stages.map(({ places }) =>
		[3, 2, 1, 0].map((day) => [...places()].filter((place) => days[order[place]!] === day).length)
	);
	expect(single).toEqual([8, 8, 8, 8]);
	expect(pairs).toEqual([8, 8, 8, 8]);
	for (const { places } of stages) {
		expect([...places()]).toEqual([...places()].toSorted((a, b) => a - b));
		expect([...places()].slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	}
});

test('of a long stretch only the first ones of all', () => {
	const order = Uint32Array.from({ length: 64 }, (_, i) => i);
	const stages = foremost(order, (row) => (row % 16) * DAY, { start: 0, end: 16 * DAY });
	expect(stages.map(({ places }) => places().length)).toEqual([32, 64, 64, 64]);
	expect([...stages[0]!.places()].filter((row) => row % 16 < 8)).toHaveLength(16);
});
