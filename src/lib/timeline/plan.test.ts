import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTable, inputOf } from '#lib/density/columns.ts';
import type { Answer } from '#lib/density/event-source.ts';
import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import { MemorySource } from '#lib/density/memory-source.ts';
import { createScale } from '#lib/density/scale.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { anyDate, eventOn, FIRST_STORY } from './ink/marks.test-data.ts';
import { bandOf, Plans, stackLanes, totalRows, type Plan, type PlanOptions } from './plan.ts';
import { plotHeight, rowTop } from './sizes.ts';
import { GUTTER, plannedWidth, WIDTHS } from './widths.ts';

const DAY = 86_400_000;
const companies = (n: number) =>
	Array.from({ length: n }, (_, i): { id: string; names: [string] } => ({
		id: `c${i}`,
		names: [`Company ${i}`]
	}));
const dayOf = ({ date }: StoryEvent) => date!.edtf.replace('[', '');
const inTime = (a: StoryEvent, b: StoryEvent) => (dayOf(a) < dayOf(b) ? -1 : 1);

/** Events on the dates of the first story, all about one company. */
const few = FIRST_STORY.map((edtf, i) => ({
	...eventOn(edtf, `${i}`, `Event on ${edtf}`),
	companies: ['c1']
}));

/** Events from a year on, ten days apart, about one of three companies after the other. */
function eventsFrom(year: number, count: number) {
	return Array.from({ length: count }, (_, i) => {
		const day = new Date(Date.UTC(year, 0, 1) + i * 10 * DAY).toISOString().slice(0, 10);
		return { ...eventOn(day, `${year} ${i}`), companies: [`c${i % 3}`] };
	});
}

function plansOf(events: StoryEvent[], rest: Partial<PlanOptions> = {}): Plans {
	return new Plans({
		...{
			events,
			companies: companies(3),
			chosenCompanies: [],
			straight: false,
			dates: DATE_WORDS.de
		},
		...rest
	});
}

const fitted = (plan: Plan, source = plan.whole) => source.query(plan.fit, plan.lanes, plan.width);

test('the number above a bar is the first of the events that begin in it or later', () => {
	const events = [eventOn('../1990', 'open'), ...eventsFrom(1985, 300)].sort((a, b) =>
		dayOf(a).replace('../', '') < dayOf(b).replace('../', '') ? -1 : 1
	);
	const plans = plansOf(events, { companies: [] });
	const plan = plans.at(640);
	const { density } = fitted(plan);
	expect(density.length).toBeGreaterThan(5);
	expect(plans.numbers.from(density[0]!.start)).toBe(1);
	for (const { start } of density) {
		const day = new Date(start).toISOString().slice(0, 10);
		const first = events.findIndex(({ date }) => date!.edtf >= day);
		expect(plans.numbers.from(start)).toBe(first + 1);
		expect(plans.numbers.of(first)).toBe(first + 1);
	}
});

test.for([
	[0, 590],
	[590, 590],
	[899, 590],
	[900, 900],
	[1179, 900],
	[1180, 1180],
	[4000, 1180]
] as const)('a width of %i px takes the plan for %i', ([width, planned]) => {
	expect(plannedWidth(width)).toBe(planned);
});

describe('lanes of few events', () => {
	test.for<[width: number, companies: number, lanes: boolean]>([
		[320, 2, false],
		[640, 2, false],
		[900, 2, true],
		[1180, 5, true],
		[1180, 6, false]
	])('at %i px with %i companies: %s', ([width, n, lanes]) => {
		const plan = plansOf(few, { companies: companies(n) }).at(width);
		expect(plan.named).toBe(lanes);
		expect(plan.lanes.map(({ title }) => title)).toEqual(lanes ? ['Company 1'] : ['']);
		expect(fitted(plan).singles).toHaveLength(few.length);
	});

	test('an event about no company is in the last lane, which has no name', () => {
		const some = few.map((event, i) => ({ ...event, companies: i === 0 ? [] : ['c0'] }));
		const plan = plansOf(some).at(1180);
		expect(plan.lanes.map(({ id }) => id)).toEqual(['c0', '']);
		expect(fitted(plan).singles).toHaveLength(few.length);
	});

	test('are in the order of companies, each with rows of its own for its marks', () => {
		const anyStory = fc
			.array(fc.tuple(anyDate([2015, 2025]), fc.nat(3)), { minLength: 1, maxLength: 30 })
			.map((dates) =>
				dates.map(([edtf, company], i) => ({
					...eventOn(edtf, `${i}`),
					companies: company === 3 ? [] : [`c${company}`]
				}))
			);
		fc.assert(
			fc.property(anyStory, (events) => {
				const plans = plansOf(events);
				const plan = plans.at(1180);
				const answer = fitted(plan);
				const dated = events.map((_, i) => i).filter((i) => plans.markOf(i));
				expect(answer.singles.map(({ event }) => event).sort((a, b) => a - b)).toEqual(dated);
				// a lane without marks is left out
				const used = ['c0', 'c1', 'c2', ''].filter((id) =>
					dated.some((i) => (events[i]!.companies[0] ?? '') === id)
				);
				expect(plan.lanes.map(({ id }) => id)).toEqual(used);
				let row = 0;
				for (const lane of stackLanes(plan.lanes, answer)) {
					expect(lane.row).toBe(row);
					row += lane.rows;
					for (const single of answer.singles) {
						const own = (events[single.event]!.companies[0] ?? '') === lane.id;
						expect(single.lane === lane.lane).toBe(own);
						if (own) expect(single.row).toBeLessThan(lane.rows);
					}
				}
				expect(totalRows(answer)).toBe(row);
			})
		);
	});

	test('the first chosen company of an event has it in its lane', () => {
		const events = few.map((event) => ({ ...event, companies: ['c0', 'c1', 'c2'] }));
		const titles = (chosenCompanies: string[]) =>
			plansOf(events, { chosenCompanies })
				.at(1180)
				.lanes.map(({ title }) => title);
		expect(titles([])).toEqual(['Company 0']);
		expect(titles(['c2', 'c1'])).toEqual(['Company 1']);
	});
});

test('a fold that the reader opened is no fold, the others stay', () => {
	for (const width of WIDTHS) {
		const plan = plansOf(few).at(width);
		const [first, second] = plan.folds;
		const opened = plansOf(few, { unfolded: new Set([first!.start]) }).at(width);
		expect(opened.folds).toEqual([second]);
		expect(opened.fit).toEqual(plan.fit);
	}
});

test('the window fills the width beside the names of the lanes', () => {
	const { fit, folds } = plansOf(few).at(1180);
	const scale = createScale(fit, folds, 1180 - GUTTER);
	expect(scale.toX(Date.parse('2024-08-01'))).toBeLessThan(1180 - GUTTER);
});

describe('lanes of many events', () => {
	const events = eventsFrom(2020, 200);

	test('each company has its own where there is room for names', () => {
		const plan = plansOf(events).at(1180);
		const answer = fitted(plan);
		const lanes = stackLanes(plan.lanes, answer);
		expect(lanes.map(({ title }) => title)).toEqual(['Company 0', 'Company 1', 'Company 2']);
		expect(totalRows(answer)).toBe(
			plan.lanes.reduce((sum, { rows, band }) => sum + rows + band, 0)
		);
		for (const [i, lane] of lanes.entries())
			if (i > 0) expect(lane.row).toBe(lanes[i - 1]!.row + lanes[i - 1]!.rows);
	});

	test('events about no company have a last one without a name', () => {
		const some = events.map((event, i) => (i % 10 ? event : { ...event, companies: [] }));
		expect(
			plansOf(some)
				.at(1180)
				.lanes.map(({ title }) => title)
		).toEqual(['Company 0', 'Company 1', 'Company 2', '']);
	});

	test('all events are in one where there is none', () => {
		for (const plan of [plansOf(events).at(640), plansOf(events, { companies: [] }).at(1180)]) {
			expect(plan.lanes).toHaveLength(1);
			expect(plan.whole.count(plan.fit)).toBe(200);
		}
	});

	test('the lowest bars stand on the axis', () => {
		const plan = plansOf(events).at(1180);
		const answer = fitted(plan);
		const rows = totalRows(answer);
		const { top, height } = bandOf(stackLanes(plan.lanes, answer).at(-1)!, rows);
		expect(top).toBe(rowTop(rows - 1));
		expect((top + height) / 16).toBe(plotHeight(rows));
	});
});

describe('folds among many events', () => {
	const apart = [...eventsFrom(1900, 100), ...eventsFrom(2020, 100)];

	test('a long time without events has no width, unless it is opened or none is wanted', () => {
		const plan = plansOf(apart).at(1180);
		expect(plan.folds).toHaveLength(1);
		const [fold] = plan.folds;
		expect(plan.toDays(fold!.start)).toBeCloseTo(plan.toDays(fold!.end), 6);
		expect(plansOf(apart, { unfolded: new Set([fold!.start]) }).at(1180).folds).toEqual([]);
		expect(plansOf(apart, { straight: true }).at(1180).folds).toEqual([]);
		expect(plansOf(eventsFrom(2020, 200)).at(1180).folds).toEqual([]);
	});

	test('days on the axis lead back to times', () => {
		const plan = plansOf(apart).at(1180);
		for (const { date } of [apart[0]!, apart[99]!, apart[100]!, apart[199]!]) {
			const time = Date.parse(`${date!.edtf}T00:00:00Z`);
			expect(plan.toTime(plan.toDays(time))).toBeCloseTo(time, -1);
		}
	});

	test('everything is in the window that shows everything', () => {
		const plan = plansOf(apart).at(1180);
		expect(plan.whole.count(plan.fit)).toBe(200);
	});
});

describe('five events that a filter leaves of many', () => {
	const FIVE = ['2014-01-01', '2015', '2016-03/2019-08', '[2020..2021]', '2025-11-11'];
	const left = FIVE.map((edtf, i) => eventOn(edtf, `left ${i}`, `Klage ${i}`));
	const others = Array.from({ length: 4 * MAX_ALL_SINGLE }, (_, i) =>
		eventOn(new Date(Date.UTC(2014, 0, 2) + i * 9 * DAY).toISOString().slice(0, 10), `${i}`)
	);
	const many = plansOf([...left, ...others].sort(inTime), { companies: [] });
	const small = plansOf(left, { companies: [] });
	const looks = (plans: Plans, { singles, density }: Answer) => {
		expect(density).toEqual([]);
		// each in its own story, and so with another index
		return singles.map((single) => ({ ...single, event: plans.markOf(single.event) }));
	};

	test.for(WIDTHS.flatMap((width) => [1, 2, 8].map((zoom) => [width, zoom] as const)))(
		'look as the five of a small story do on the same axis, at %i px and %i times nearer',
		([width, zoom]) => {
			expect([small.counted, many.counted]).toEqual([false, true]);
			const { fit, folds, width: plot, lanes, sourceOf } = many.at(width);
			const alone = new MemorySource({
				...{ table: buildTable(inputOf(left)), fit, folds, width: plot, few: MAX_ALL_SINGLE },
				...{ titleOf: (event) => left[event]!.title, markOf: small.markOf }
			});
			const [own] = small.at(width).lanes;
			expect(looks(many, sourceOf(left).query(fit, lanes, plot * zoom))).toEqual(
				looks(small, alone.query(fit, [own!], plot * zoom))
			);
		}
	);

	test('are drawn with their dates where there is room', () => {
		const plan = many.at(1180);
		const { singles } = fitted(plan, plan.sourceOf(left));
		expect(singles.map(({ side, dated }) => `${side}${dated ? ', dated' : ''}`)).toEqual([
			...['right, dated', 'right, dated', 'inside, dated', 'right, dated', 'left, dated']
		]);
	});
});
