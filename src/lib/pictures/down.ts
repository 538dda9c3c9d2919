import type { Language } from '#lib/dates/language.ts';
import { FOLD_WIDTH } from '#lib/density/rows.ts';
import { createScale, type Stretch } from '#lib/density/scale.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { DATE_LOCALES } from '#lib/language/i18n.ts';
import type { Story } from '#lib/story/story.ts';
import { formatLength } from '#lib/density/length.ts';
import { findTicks } from '#lib/timeline/axis/ticks.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import { Plans } from '#lib/timeline/plan.ts';
import { wrapText } from './text.ts';

/** Where the axis is, how thick marks are, and what is free beside them, in px. */
export const AXIS = 72;
export const THICKNESS = 12;
const COLUMN = 17;
const LEAST_FOR_LABELS = 190;
const POINT = 12;
const TITLE = { size: 13, line: 17, most: 4 };
const DATE_LINE = 17;
const LABEL_GAP = 9;
const LEAST_LENGTH = 320;
/** The length of a picture in which most events are counted. */
const COUNTED_LENGTH = 1800;
/** The widest bar that counts events. */
export const BARS = 56;

type Label = { title: string[]; date: string; y: number };
export type DownMark = {
	mark: Mark;
	core: { from: number; to: number };
	/** Left edge, and ends down the axis. */
	x: number;
	from: number;
	to: number;
	/** Where the line to its label begins. */
	at: number;
	label: Label;
};

/** A story's timeline running down, in px from the top of its axis. */
export type Down = {
	length: number;
	marks: DownMark[];
	/** Left edge of the labels. */
	labels: number;
	/** A label is at its line, or beside the fold that would cover it. */
	ticks: { y: number; label: string; at: number }[];
	folds: { y: number; words: string }[];
	/** Bars that count events where there are too many. */
	bars: { from: number; to: number; share: number }[];
};

/** Lays out a story's events along an axis that runs down, in a picture of the given width. */
export function layOutDown(
	story: Pick<Story, 'events'>,
	width: number,
	{ language, t }: { language: Language; t: Messages }
): Down {
	const plans = new Plans({
		// labels are beside the axis, not along it: they need no room in time
		events: story.events.map((event) => ({ ...event, title: '' })),
		companies: [],
		chosenCompanies: [],
		straight: false,
		language
	});
	const labelled = (columns: number) => {
		const left = AXIS + 10 + columns * COLUMN + 12;
		return Math.min(left, Math.max(AXIS + 40, width - LEAST_FOR_LABELS));
	};
	const heightsIn = (left: number, events: number[]) =>
		events.map((event) => {
			const title = wrapText(
				story.events[event]?.title ?? '',
				width - left,
				TITLE.size,
				TITLE.most
			);
			return { title, height: title.length * TITLE.line + DATE_LINE + LABEL_GAP };
		});
	const guess = heightsIn(
		labelled(3),
		plans.counted ? [] : story.events.flatMap(({ date }, i) => (date ? [i] : []))
	).reduce((sum, { height }) => sum + height, 0);
	let length = Math.max(plans.counted ? COUNTED_LENGTH : LEAST_LENGTH, guess * 1.1 + 40);

	const plan = plans.at(length);
	const answer = plan.whole.query(plan.fit, plan.lanes, length);
	const drawn = answer.singles
		.flatMap((single) => {
			const mark = plans.markOf(single.event);
			return mark ? [{ ...single, mark }] : [];
		})
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const scaleOn = (pixels: number) => createScale(plan.fit, plan.folds, pixels);

	const bandWidth = answer.density.length > 0 ? BARS + 8 : 0;
	const ends = (y: (time: number) => number) =>
		drawn.map(({ from, to, mark }) =>
			mark.kind === 'point'
				? { from: y(from) - POINT / 2, to: y(from) + POINT / 2 }
				: { from: y(from), to: Math.max(y(to), y(from) + 4) }
		);
	const columns = packColumns(ends(scaleOn(length).toX));
	const count = Math.max(1, ...columns.map((column) => column + 1));
	const labels = Math.min(
		labelled(count) + bandWidth,
		Math.max(AXIS + 40, width - LEAST_FOR_LABELS)
	);
	const column = Math.min(COLUMN, (labels - AXIS - 20 - bandWidth) / count);
	const sized = heightsIn(
		labels,
		drawn.map(({ event }) => event)
	);
	length = Math.max(length, sized.reduce((sum, { height }) => sum + height, 0) + 20);

	const { toX: toY } = scaleOn(length);
	const places = ends(toY);
	const anchors = drawn.map(({ mark }, i) => {
		const { from = 0, to = 0 } = places[i] ?? {};
		return mark.openStart ? Math.max(from, to - POINT / 2) : Math.min(from + POINT / 2, to);
	});
	// labels are in the order of their anchors, so that no two lines to them cross
	const order = [...anchors.keys()].sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0));
	const tops = spread(
		order.map((i) => ({ wanted: (anchors[i] ?? 0) - TITLE.line / 2, size: sized[i]?.height ?? 0 })),
		length
	);
	const topOf = new Map(order.map((i, place) => [i, tops[place] ?? 0]));
	const ticks = findTicks(scaleOn(length), plan.folds, language, DATE_LOCALES[language]);
	const folds = plan.folds.map((fold: Stretch) => ({
		y: toY(fold.start),
		words: formatLength(fold, t)
	}));
	return {
		length,
		labels,
		marks: drawn.map(({ mark, core, event }, i) => ({
			mark,
			core,
			x: AXIS + 10 + bandWidth + (columns[i] ?? 0) * column,
			...(places[i] ?? { from: 0, to: 0 }),
			at: anchors[i] ?? 0,
			label: {
				title: sized[i]?.title ?? wrapText(story.events[event]?.title ?? '', width, TITLE.size),
				date: mark.dateWords,
				y: topOf.get(i) ?? 0
			}
		})),
		ticks: ticks.map(({ x: y, label }) => ({ y, label, at: besideFolds(y, folds) })),
		folds,
		bars: answer.density
			.filter(({ before }) => !before)
			.map(({ start, end, share }) => ({ from: toY(start), to: toY(end), share }))
	};
}

/** A column for each stretch, so that none overlaps another; they are in order of where they begin. */
function packColumns(stretches: { from: number; to: number }[]): number[] {
	const ends: number[] = [];
	return stretches.map(({ from, to }) => {
		const free = ends.findIndex((end) => end + 3 <= from);
		const column = free === -1 ? ends.length : free;
		ends[column] = to;
		return column;
	});
}

/**
 * Places boxes on a line, in order and without overlap, so that together they are as near as can be to where each is
 * wanted: isotonic regression by pooling neighbours (Barlow et al. 1972). They begin at 0 and end within `length`
 * if it has room for all.
 */
export function spread(boxes: { wanted: number; size: number }[], length: number): number[] {
	type Pool = { sum: number; count: number; from: number };
	const offsets: number[] = [];
	let total = 0;
	for (const { size } of boxes) {
		offsets.push(total);
		total += size;
	}
	const pools: Pool[] = [];
	const mean = ({ sum, count }: Pool) => sum / count;
	for (const [i, { wanted }] of boxes.entries()) {
		let pool: Pool = { sum: wanted - (offsets[i] ?? 0), count: 1, from: i };
		for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
			pools.pop();
			pool = { sum: last.sum + pool.sum, count: last.count + pool.count, from: last.from };
		}
		pools.push(pool);
	}
	const room = Math.max(0, length - total);
	return pools.flatMap((pool) =>
		Array.from({ length: pool.count }, (_, i) => {
			const start = Math.min(Math.max(mean(pool), 0), room);
			return start + (offsets[pool.from + i] ?? 0);
		})
	);
}

/** Where the label of a tick has room. */
function besideFolds(y: number, folds: { y: number }[]): number {
	const fold = folds.find((each) => Math.abs(each.y - y) < FOLD / 2 + 8);
	if (!fold) return y;
	return y < fold.y ? fold.y - FOLD / 2 - 8 : fold.y + FOLD / 2 + 8;
}

/** What a fold takes of the axis, in px. */
export const FOLD = FOLD_WIDTH;
