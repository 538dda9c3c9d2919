import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTable } from './columns.ts';
import { levelOf, MemorySource, type SourceOptions } from './memory-source.ts';
import { timeToDay } from '#lib/dates/days.ts';
import { fitStory } from '#lib/timeline/axis/folds.ts';
import { anyDate, anyMarks, eventOn } from '#lib/timeline/ink/marks.test-data.ts';
import { toMark, type Mark } from '#lib/timeline/ink/mark.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { labelWidth } from './labels.ts';
import { FOLD_WIDTH } from './rows.ts';
import { createScale, type Stretch } from './scale.ts';
import type { Answer, LaneRows } from './event-source.ts';

const DAY = 86_400_000;
/** Its label is 120 px wide. */
const TITLE = 'Klage in der EU';
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

type Story = { dates: string[]; weights: number[]; lanes: number[]; shown: boolean[] };

const anyStory: fc.Arbitrary<Story> = fc
	.constantFrom<[number, number]>([2024, 2024], [2015, 2025], [1, 9998])
	.chain((years) =>
		fc.array(
			fc.record({
				date: anyDate(years),
				weight: fc.integer({ min: 1, max: 9 }),
				lane: fc.nat(2),
				shown: fc.boolean()
			}),
			{ maxLength: 120, size: 'max' }
		)
	)
	.map((events) => ({
		dates: events.map(({ date }) => date),
		weights: events.map(({ weight }) => weight),
		lanes: events.map(({ lane }) => lane),
		shown: events.map(({ shown }) => shown)
	}));

function sourceOf({ dates, weights, lanes, shown }: Story, rest: Partial<SourceOptions> = {}) {
	const table = buildTable({ dates, weights: Uint8Array.from(weights) });
	const { start, end } = table.extent;
	const margin = Math.round((end - start) * 0.04) + DAY;
	const fit = { start: start - margin, end: end + margin };
	const source = new MemorySource({
		table,
		fit,
		folds: [],
		width: 1000,
		titleOf: () => TITLE,
		markOf: (event) => toMark(eventOn(dates[event]!, `${event}`, TITLE), DATE_WORDS.de),
		lanes: { of: Uint8Array.from(table.events, (event) => lanes[event]!), count: 3 },
		shown: Uint8Array.from(table.events, (event) => Number(shown[event])),
		...rest
	});
	return { table, fit, source };
}

/** Where a window is and how much it shows of all, in shares. */
const anyWindow = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	zoom: fc.integer({ min: 0, max: 14 })
});

function windowOf(fit: Stretch, { at, zoom }: { at: number; zoom: number }): Stretch {
	const length = (fit.end - fit.start) / 2 ** zoom;
	const start = fit.start + at * (fit.end - fit.start - length);
	return { start: Math.floor(start), end: Math.ceil(start + length) };
}

const LANES: LaneRows[] = [0, 1, 2].map((lane) => ({ lane, rows: 3 }));

describe('an answer', () => {
	test('has every shown event of the window exactly once, drawn or counted', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { table, fit, source } = sourceOf(story);
				const answer = source.query(windowOf(fit, where), LANES, 1000);
				const { start, end } = answer.window;
				for (const { lane } of LANES) {
					const inside = [...table.events.keys()].filter((row) => {
						const event = table.events[row]!;
						if (!story.shown[event] || story.lanes[event] !== lane) return false;
						return table.starts[row]! < end && table.ends[row]! > start;
					});
					const events = inside.map((row) => table.events[row]);
					const drawn = answer.singles.filter((single) => single.lane === lane);
					expect(new Set(drawn.map(({ event }) => event)).size).toBe(drawn.length);
					for (const { event } of drawn) expect(events).toContain(event);
					for (const bar of answer.density.filter((density) => density.lane === lane)) {
						const within = inside.filter((row) => {
							const from = table.starts[row]!;
							if (drawn.some(({ event }) => event === table.events[row])) return false;
							return bar.before ? from < start : from >= bar.start && from < bar.end;
						});
						expect(bar.count).toBe(within.length);
					}
					const counted = answer.density
						.filter((density) => density.lane === lane)
						.reduce((sum, { count }) => sum + count, 0);
					expect(drawn.length + counted).toBe(inside.length);
				}
				const all = answer.density.reduce((sum, { count }) => sum + count, 0);
				expect(source.count(answer.window)).toBe(all + answer.singles.length);
			})
		);
	});

	test('covers the window that was asked for', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { fit, source } = sourceOf(story);
				const asked = windowOf(fit, where);
				const { window } = source.query(asked, LANES, 1000);
				expect(window.start).toBeLessThanOrEqual(asked.start);
				expect(window.end).toBeGreaterThanOrEqual(asked.end);
			})
		);
	});

	test('draws nothing over anything else', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { fit, source, table } = sourceOf(story);
				const window = windowOf(fit, where);
				const { singles } = source.query(window, LANES, 1000);
				const perPixel = (window.end - window.start) / 1000;
				const boxes = singles.map(({ event, start, end, lane, row, side, label }) => {
					const fades = table.fades[table.rows[event]!]!;
					const [before, after] = [fades & 1 ? 72 : 5, fades & 2 ? 72 : 5];
					return {
						line: `${lane} ${row}`,
						left: start / perPixel - before - (side === 'left' ? label : 0),
						right: end / perPixel + (side === 'inside' ? 0 : after) + (side === 'right' ? label : 0)
					};
				});
				for (const [i, box] of boxes.entries())
					for (const other of boxes.slice(i + 1))
						if (other.line === box.line)
							expect(box.right <= other.left || other.right <= box.left).toBe(true);
			})
		);
	});

	test('shows nearer what it shows from afar, in the same row', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { fit, source } = sourceOf(story);
				const far = windowOf(fit, where);
				const near = windowOf(far, { at: 0.3, zoom: 1 });
				const from = source.query(far, LANES, 1000);
				const { singles } = source.query(near, LANES, 1000);
				for (const single of from.singles) {
					if (single.start >= near.end || single.end <= near.start) continue;
					const { event, lane, row } = single;
					expect(singles).toContainEqual(expect.objectContaining({ event, lane, row }));
				}
			})
		);
	});

	test('is the same whatever was asked before', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, anyWindow, (story, where, before) => {
				const { fit, source } = sourceOf(story);
				const window = windowOf(fit, where);
				const fresh = source.query(window, LANES, 1000);
				const used = sourceOf(story).source;
				used.query(windowOf(fit, before), LANES, 1000);
				expect(used.query(window, LANES, 1000)).toEqual(fresh);
			})
		);
	});

	test('has the same rows and bars wherever the window is', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { fit, source } = sourceOf(story);
				const window = windowOf(fit, where);
				const step = Math.round((window.end - window.start) * 0.3);
				const moved = { start: window.start + step, end: window.end + step };
				const here = source.query(window, LANES, 1000);
				const there = source.query(moved, LANES, 1000);
				const both = { start: there.window.start, end: here.window.end };
				const inBoth = ({ singles, density }: Answer) => ({
					singles: singles.filter(({ start, end }) => start < both.end && end > both.start),
					density: density.filter(
						({ before, start, end }) => !before && start >= both.start && end <= both.end
					)
				});
				expect(inBoth(there)).toEqual(inBoth(here));
			})
		);
	});

	test('shows the heavier of two that have no room for both', () => {
		const story = {
			dates: ['2024-06-04', '2024-06-05', '2020', '2028'],
			weights: [1, 2, 1, 1],
			lanes: [0, 0, 0, 0],
			shown: [true, true, true, true]
		};
		const { fit, source } = sourceOf(story);
		const { singles } = source.query(fit, [{ lane: 0, rows: 1 }], 1000);
		expect(singles.map(({ event }) => event)).toContain(1);
		expect(singles.map(({ event }) => event)).not.toContain(0);
	});

	test('draws what is always to be seen, without counting it too', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, fc.nat(119), (story, where, wanted) => {
				const { fit, source } = sourceOf(story);
				const window = windowOf(fit, where);
				const without = source.query(window, LANES, 1000);
				const always = source.query(window, LANES, 1000, [wanted]);
				const sum = ({ singles, density }: Answer) =>
					density.reduce((all, { count }) => all + count, singles.length);
				expect(sum(always)).toBe(sum(without));
				const row = buildTable({
					dates: story.dates,
					weights: Uint8Array.from(story.weights)
				});
				const at = row.rows[wanted] ?? -1;
				const { start, end } = without.window;
				if (at === -1 || !story.shown[wanted] || row.starts[at]! >= end || row.ends[at]! <= start)
					return;
				expect(always.singles.map(({ event }) => event)).toContain(wanted);
			})
		);
	});

	test('keeps the label of what is always to be seen within the whole story', () => {
		// 120 px are nearly two days here
		const dates = ['2024-01-01', '2024-01-01', '2024-01-16', '2024-01-16'];
		const story = {
			dates,
			weights: [9, 1, 9, 1],
			lanes: [0, 0, 0, 0],
			shown: dates.map(() => true)
		};
		const { fit, source } = sourceOf(story);
		const sides = [1, 3].map((event) => {
			const { singles } = source.query(fit, [{ lane: 0, rows: 1 }], 1000, [event]);
			return singles.find((single) => single.event === event)?.side;
		});
		expect(sides).toEqual(['right', 'left']);
	});

	test('counts nothing where few are shown, and has all of them in every window', () => {
		fc.assert(
			fc.property(anyStory, anyWindow, (story, where) => {
				const { fit, source } = sourceOf(story, { few: story.dates.length });
				const all = source.query(windowOf(fit, where), LANES, 1000);
				expect(all.density).toEqual([]);
				expect(all.singles.length).toBe(source.count(all.window));
				expect(all.singles.length).toBe(source.count(fit));
			})
		);
	});

	test('counts again once there is one more than few', () => {
		const dates = Array.from({ length: 30 }, () => '2024-06-04');
		const story = { dates, weights: dates.map(() => 1), lanes: dates.map(() => 0), shown: [] };
		const countOf = (few: number) => {
			const { fit, source } = sourceOf(story, { shown: undefined, few });
			return source.query(fit, [{ lane: 0, rows: 6 }], 1000).singles.length;
		};
		expect(countOf(30)).toBe(30);
		expect(countOf(29)).toBeLessThan(7);
	});

	test('is small, however many events there are', () => {
		const days = 3650;
		const dates = Array.from({ length: 50_000 }, (_, i) =>
			new Date(time('2010-01-01') + ((i * 7919) % days) * DAY).toISOString().slice(0, 10)
		);
		const all = { dates, weights: dates.map((_, i) => (i * 31) % 7), lanes: dates.map(() => 0) };
		const { fit, source } = sourceOf(
			{ ...all, shown: dates.map(() => true) },
			{ shown: undefined }
		);
		for (const zoom of [0, 1, 2, 4, 6, 8, 10, 11]) {
			const window = windowOf(fit, { at: 0.4, zoom });
			const { singles, density } = source.query(window, [{ lane: 0, rows: 6 }], 1180);
			expect(singles.length).toBeGreaterThan(5);
			expect(singles.length).toBeLessThanOrEqual(400);
			expect(density.length).toBeLessThanOrEqual(1180 / 24 + 3);
		}
	});
});

test('the fullest bucket of the whole story is the measure, also for some of its events', () => {
	const dates = [
		'2020-01-01',
		'2020-01-01',
		'2020-01-02',
		'2020-01-02',
		'2021-05-05',
		'2023-12-31'
	];
	const story = { dates, weights: dates.map(() => 1), lanes: dates.map(() => 0), shown: [] };
	const whole = sourceOf(story, { shown: undefined, lanes: undefined });
	const shown = Uint8Array.of(1, 0, 0, 0, 1, 0);
	const { source } = sourceOf(story, { whole: whole.source, shown, lanes: undefined });
	const bars = (one: MemorySource) => one.query(whole.fit, [{ lane: 0, rows: 0 }], 400).density;
	expect(bars(whole.source).map(({ count, share }) => [count, share])).toEqual([
		[4, 1],
		[1, 0.25],
		[1, 0.25]
	]);
	expect(bars(source).map(({ count, share }) => [count, share])).toEqual([
		[1, 0.25],
		[1, 0.25]
	]);
});

test('the zoom at which things are decided is at least as coarse, and not by half', () => {
	for (const perPixel of [1, 999, DAY / 3, DAY, 7.3 * DAY, 10_000 * DAY]) {
		const level = levelOf(perPixel);
		expect(level).toBeGreaterThanOrEqual(perPixel * 0.99999);
		expect(level).toBeLessThan(perPixel * 1.4143);
		expect(levelOf(level)).toBeCloseTo(level, 6);
	}
});

describe('the title of a chosen event, however near one looks', () => {
	type ChosenStory = Record<'zoom' | 'width' | 'few', number> & { marks: Mark[]; chosen: number[] };
	const parts: fc.Arbitrary<ChosenStory> = fc.record({
		marks: anyMarks,
		zoom: fc.constantFrom(1, 1.5, 4, 20),
		width: fc.constantFrom(590, 900, 1180),
		chosen: fc.array(fc.nat(29), { maxLength: 2 }),
		few: fc.constantFrom(0, 30)
	});
	const drawn = ({ marks, zoom, width, chosen, few }: ChosenStory) => {
		const { window: fit, folds } = fitStory(marks, width);
		const dates = marks.map(({ start, end }) => `${timeToDay(start)}/${timeToDay(end - 1)}`);
		const table = buildTable({ dates, weights: new Uint8Array(dates.length) });
		const titleOf = (event: number) => marks[event]?.title ?? '';
		const markOf = (event: number) =>
			toMark(eventOn(dates[event]!, `${event}`, titleOf(event)), DATE_WORDS.de);
		const source = new MemorySource({ table, fit, folds, width, titleOf, markOf, few });
		const { toX } = createScale(fit, folds, width * zoom);
		const { singles } = source.query(fit, [{ lane: 0, rows: 4 }], width * zoom, chosen);
		const labels = singles.flatMap(({ event, row, from, to, side, label }) => {
			if (side === 'hidden') return [];
			const left = { left: toX(from) - label, right: toX(to), inside: toX(from) }[side];
			return [{ event, row, left, right: left + label, inside: side === 'inside' }];
		});
		const strips = folds.map(({ start }) => toX(start) - FOLD_WIDTH / 2);
		return { singles, labels, strips, toX, titleOf, bounds: [0, ...strips, width * zoom] };
	};

	test('lies over no other label', () => {
		fc.assert(
			fc.property(parts, (story) => {
				const { labels } = drawn(story);
				for (const [i, one] of labels.entries())
					for (const other of labels.slice(i + 1))
						expect(
							one.row !== other.row ||
								one.right <= other.left + 0.5 ||
								other.right <= one.left + 0.5,
							`${one.event} (${one.left} to ${one.right}), ${other.event} (${other.left} to ${other.right})`
						).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('lies under no fold and is not cut off', () => {
		fc.assert(
			fc.property(parts, (story) => {
				const { labels, strips, bounds } = drawn(story);
				for (const { left, right } of labels.filter(({ inside }) => !inside)) {
					expect(left).toBeGreaterThanOrEqual(-0.5);
					expect(right).toBeLessThanOrEqual(bounds.at(-1)! + 0.5);
					for (const strip of strips)
						expect(right <= strip + 0.5 || left >= strip + FOLD_WIDTH - 0.5).toBe(true);
				}
			})
		);
	});

	test('is there wherever a side of its mark has room for it', () => {
		fc.assert(
			fc.property(parts, (story) => {
				const { singles, labels, bounds, toX, titleOf } = drawn(story);
				const [first = -1] = story.chosen;
				const one = singles.find(({ event }) => event === first);
				if (!one) return;
				const [left, right] = [toX(one.from), toX(one.to)];
				const room = Math.max(
					left - bounds.findLast((bound) => bound <= left + 1)! - FOLD_WIDTH,
					bounds.find((bound) => bound >= right - 1)! - right - FOLD_WIDTH
				);
				if (room < labelWidth({ title: titleOf(first), dateWords: '' }, false) + 12) return;
				const shown = labels.find(({ event }) => event === first);
				expect(shown, `${room} px beside ${left} to ${right}`).toBeDefined();
			})
		);
	});
});

test('no label of many events lies under a fold, whatever is chosen and however near one looks', () => {
	const parts = fc.record({
		marks: anyMarks,
		zoom: fc.constantFrom(1, 1.5, 4, 20),
		width: fc.constantFrom(590, 900, 1180),
		chosen: fc.nat(29)
	});
	fc.assert(
		fc.property(parts, ({ marks, zoom, width, chosen }) => {
			const { window: fit, folds } = fitStory(marks, width);
			const times = marks.map(({ start, end }) => ({ start, end }));
			const dates = times.map(({ start, end }) => `${timeToDay(start)}/${timeToDay(end - 1)}`);
			const table = buildTable({ dates, weights: new Uint8Array(dates.length) });
			const markOf = (event: number) =>
				toMark(eventOn(dates[event]!, `${event}`, 'T'), DATE_WORDS.de);
			const titleOf = (event: number) => marks[event]?.title ?? '';
			const source = new MemorySource({ table, fit, folds, width, titleOf, markOf });
			const scale = createScale(fit, folds, width * zoom);
			const { singles } = source.query(fit, [{ lane: 0, rows: 4 }], width * zoom);
			for (const { from, to, side, label } of singles) {
				if (side === 'inside') continue;
				const x = side === 'left' ? scale.toX(from) - label : scale.toX(to);
				for (const fold of folds) {
					const strip = scale.toX(fold.start) - FOLD_WIDTH / 2;
					const isApart = x + label <= strip + 0.5 || x >= strip + FOLD_WIDTH - 0.5;
					expect(isApart, `${side} at ${x}, ${label} wide, fold at ${strip}`).toBe(true);
				}
			}
			const [row = -1] = [table.rows[chosen]];
			const [always] = source
				.query(fit, [{ lane: 0, rows: 0 }], width * zoom, [chosen])
				.singles.filter(({ event }) => event === chosen);
			expect(always !== undefined).toBe(row !== -1);
		})
	);
});
