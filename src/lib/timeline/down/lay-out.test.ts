import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelWidth } from '#lib/density/labels.ts';
import { FOLD_WIDTH } from '#lib/density/rows.ts';
import { MAX_DOWN_LABELS } from '#lib/density/limits.ts';
import { de } from '#lib/language/de/interface.ts';
import type { NamedEra } from '#lib/story/eras.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { anyDate, eventOn, FIRST_STORY } from '#lib/timeline/ink/marks.test-data.ts';
import { toMark } from '#lib/timeline/ink/mark.ts';
import { plansDown, type Down } from './down.ts';
import { labelHeight, PAGE } from './labels.ts';
import { ERA_COLUMN, layOutDown } from './lay-out.ts';

const i18n = { language: 'de' as const, t: de };

/** A story's events, of which some are without a date, and which of them the filter leaves. */
const anyEvents = fc
	.constantFrom<[number, number]>([2024, 2024], [2015, 2025], [1700, 2025], [1, 9998])
	.chain((years) =>
		fc.array(
			fc.record({
				edtf: fc.option(anyDate(years), { freq: 8 }),
				title: fc.lorem({ maxCount: 8 }),
				shown: fc.boolean()
			}),
			{ maxLength: 40 }
		)
	)
	.map((all) =>
		all.map(({ edtf, title, shown }, i) => ({ event: eventOn(edtf, `${i}`, title), shown }))
	);

function layOut(
	events: StoryEvent[],
	{
		shown = events,
		eras = [] as NamedEra[],
		straight = false,
		stretch = 1,
		most = MAX_DOWN_LABELS
	} = {}
): Down {
	const plans = plansDown({ events, eras, straight, dates: de.dates, most });
	const of = (event: number, left: number) =>
		labelHeight(events[event]!.title, plans.markOf(event)?.dateWords ?? '', left);
	const heights = { of, count: labelHeight('', '', 0) };
	return layOutDown({ plans, events, shown, sizes: PAGE, heights, stretch, i18n });
}

/** The faults of a layout; half a pixel is tolerated. */
function faults({ labels, length, left, marks, thickness, ticks, folds }: Down): string[] {
	const found: string[] = [];
	for (const [i, { top, height, at }] of labels.entries()) {
		const next = labels[i + 1];
		if (top < -0.5 || top + height > length + 0.5) found.push(`label ${i} is outside`);
		if (next && top + height > next.top + 0.5) found.push(`label ${i} overlaps the next`);
		if (next && at > next.at) found.push(`the leader of label ${i} crosses the next`);
	}
	for (const label of labels.filter(({ counts }) => !counts)) {
		const { x, from, to, mark } = marks[label.of]!;
		if (label.x !== x + thickness) found.push(`the leader of ${mark.title} is beside its mark`);
		if (label.at < from || label.at > to) found.push(`the leader of ${mark.title} misses its mark`);
		if (x + thickness > left - PAGE.leaders + 0.5) found.push(`${mark.title} is in the leaders`);
	}
	for (const column of Map.groupBy(marks, ({ x }) => x).values())
		for (const [i, { to, mark }] of column.entries())
			if ((column[i + 1]?.from ?? Infinity) < to) found.push(`${mark.title} is over another`);
	for (const { at, label } of ticks)
		for (const fold of folds)
			if (label && Math.abs(fold.y - at) < (FOLD_WIDTH + PAGE.tick) / 2 - 0.5)
				found.push(`${label} is under a fold`);
	const written = ticks.filter(({ label }) => label);
	for (const [i, { at, label }] of written.entries())
		if ((written[i + 1]?.at ?? Infinity) - at < PAGE.tick) found.push(`${label} is under the next`);
	return found;
}

describe('any story', () => {
	test('has a label for each event that is shown, none over another, outside or under a fold', () => {
		const stretches = fc.constantFrom(1, 1.6, 8, 32);
		fc.assert(
			fc.property(anyEvents, fc.boolean(), stretches, (all, straight, stretch) => {
				const events = all.map(({ event }) => event);
				const shown = all.filter((one) => one.shown).map(({ event }) => event);
				const down = layOut(events, { shown, straight, stretch });
				expect(faults(down)).toEqual([]);
				const labelled = down.labels.map(({ of }) => down.marks[of]!.mark.id);
				const dated = new Set(down.marks.map(({ mark }) => mark.id));
				const expected = shown.filter(({ id }) => dated.has(id)).map(({ id }) => id);
				expect(labelled.sort()).toEqual(expected.sort());
				const drawable = events.filter((event) => toMark(event, de.dates) !== undefined);
				expect([...dated].sort()).toEqual(drawable.map(({ id }) => id).sort());
			})
		);
	});

	test('has its leaders begin where its events are on the axis', () => {
		fc.assert(
			fc.property(anyEvents, (all) => {
				const { labels, marks, scale } = layOut(all.map(({ event }) => event));
				for (const { of, at } of labels) {
					const { mark } = marks[of]!;
					if (mark.kind === 'point') expect(at).toBeCloseTo(scale.toX(mark.start), 3);
					const known = mark.openStart ? mark.end : mark.start;
					// a label is beside the known end of a bar
					expect(Math.abs(at - scale.toX(known))).toBeLessThanOrEqual(4);
				}
			})
		);
	});
});

test('the first story has room for all that it says, in time', () => {
	const { labels, marks } = layOut(FIRST_STORY.map((edtf) => eventOn(edtf)));
	expect(labels.map(({ of }) => marks[of]!.mark.dateWords)).toEqual([
		'11. Dez. 2015',
		'2018',
		'Frühjahr 2024',
		'4. Juni 2024',
		'11. Juni 2024',
		'seit ca. Juli 2024',
		'9. Juli 2024',
		'spätestens Juli 2024'
	]);
});

test('the name of an era is between the axis and the marks, under no other and under no fold', () => {
	const anyEras = fc
		.array(fc.tuple(anyDate([2015, 2025]), fc.lorem({ maxCount: 3 })), { maxLength: 5 })
		.map((all) =>
			all.map(([edtf, title], i): NamedEra => ({ id: `${i}`, title, language: 'de', edtf }))
		);
	fc.assert(
		fc.property(anyEvents, anyEras, (all, eras) => {
			const down = layOut(
				all.map(({ event }) => event),
				{ eras }
			);
			expect(faults(down)).toEqual([]);
			const first = Math.min(...down.marks.map(({ x }) => x), down.left - PAGE.leaders);
			const names = down.eras.flatMap(({ mark, from, to, column, name }) => {
				if (name === undefined) return [];
				const end = name + labelWidth({ title: mark.title, dateWords: '' }, false);
				expect(name).toBeGreaterThanOrEqual(Math.max(from, 0));
				expect(end).toBeLessThanOrEqual(to + 0.5);
				expect(PAGE.axis + (column + 1) * ERA_COLUMN).toBeLessThanOrEqual(first);
				for (const { y } of down.folds)
					expect(end <= y - FOLD_WIDTH / 2 + 0.5 || name >= y + FOLD_WIDTH / 2 - 0.5).toBe(true);
				return [{ column, name, end }];
			});
			for (const [i, one] of names.entries())
				for (const other of names.slice(i + 1))
					if (one.column === other.column)
						expect(one.end <= other.name + 0.5 || other.end <= one.name + 0.5).toBe(true);
		})
	);
});

describe('of very many events', () => {
	const events = Array.from({ length: 3000 }, (_, i) => {
		const day = new Date(Date.UTC(1990, 0, 1 + ((i * 37) % 9000))).toISOString().slice(0, 10);
		return eventOn(day, `${i}`, `Event ${i}`);
	}).sort((a, b) => (a.date!.edtf < b.date!.edtf ? -1 : 1));

	test.for([1, 2, 8])('at most 400 have labels and the others are counted, at %i', (stretch) => {
		const { labels, bars, ...down } = layOut(events, { stretch });
		expect(faults({ labels, bars, ...down })).toEqual([]);
		const single = labels.filter(({ counts }) => !counts).length;
		expect(single).toBeGreaterThan(10);
		expect(single).toBeLessThanOrEqual(MAX_DOWN_LABELS);
		expect(bars.reduce((sum, { count }) => sum + count, single)).toBe(events.length);
		expect(labels).toHaveLength(single + bars.length);
	});

	test('few that the filter leaves all have labels', () => {
		const { labels, bars } = layOut(events, { shown: events.slice(100, 300) });
		expect([labels.length, bars.length]).toEqual([200, 0]);
	});
});
