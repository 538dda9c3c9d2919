import { FOLD_WIDTH } from '#lib/density/rows.ts';
import { formatLength } from '#lib/density/length.ts';
import { createScale, type Scale } from '#lib/density/scale.ts';
import { DATE_LOCALES } from '#lib/language/i18n.ts';
import { bucketWords } from '#lib/timeline/axis/bucket-words.ts';
import { findTicks } from '#lib/timeline/axis/ticks.ts';
import { boxOf, eraRows } from '#lib/timeline/eras.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import type { Plan } from '#lib/timeline/plan.ts';
import { packColumns } from './columns.ts';
import type { Down, DownBar, DownLabel, DownMark, DownOptions } from './down.ts';
import { placeLabels } from './place-labels.ts';

const POINT = 12;
/** How short a bar may be. */
const LEAST_BAR = 4;
const BESIDE_END = 3;
const BESIDE_AXIS = 8;
const BESIDE_BARS = 8;
/** Width of a name that runs down. */
export const ERA_COLUMN = 14;
const LEAST_THICKNESS = 2;
/** Room for labels beyond what they need, so that most are where they are wanted. */
const AIR = 1.25;
/** Columns that are reckoned with before they are counted. */
const COLUMNS = 3;
/** Among many events one is drawn singly where it has this many times the room of a label, so many side by side. */
const COARSER = 3;
const ROWS = 2;

/** Lays out a story's events along an axis that runs down. */
export function layOutDown(options: DownOptions): Down {
	const { plans, sizes, heights, stretch = 1, i18n } = options;
	const planned = Math.ceil(Math.max(sizes.least, roughLength(options)) * stretch);
	const plan = plans.at(planned);
	const { drawn, counts, words } = ask(options, plan, planned);
	const scaleOn = (length: number) => createScale(plan.fit, plan.folds, length);

	const columns = packColumns(drawn.map((one) => endsOf(one, scaleOn(planned))));
	const count = Math.max(1, ...columns.map((column) => column + 1));
	const names = eraRows(plan.eras) * ERA_COLUMN;
	const barsLeft = sizes.axis + names;
	const start = barsLeft + BESIDE_AXIS + (counts.length > 0 ? sizes.bars + BESIDE_BARS : 0);
	const left = Math.min(start + count * sizes.column + sizes.leaders, sizes.mostLeft + names);
	const column = Math.min(sizes.column, (left - start - sizes.leaders) / count);
	const thickness = Math.max(LEAST_THICKNESS, Math.min(sizes.thickness, column - 1));

	const heightOf = ({ shown, event }: Drawn) => (shown ? heights.of(event, left) : 0);
	const needed = drawn.reduce((sum, one) => sum + heightOf(one), counts.length * heights.count);
	const length = Math.ceil(Math.max(planned, needed + sizes.tick));
	const scale = scaleOn(length);
	const marks = drawn.map(({ core, ...one }, i): DownMark => {
		const { mark, event, shown } = one;
		const x = start + (columns[i] ?? 0) * column;
		return { mark, event, shown, core, x, ...endsOf(one, scale) };
	});
	const bars = counts.map(({ start, end, share, count }): DownBar => {
		const [from, to] = [scale.toX(start), scale.toX(end)];
		return { from, to, share, count, stretch: { start, end }, words: words({ start, end }) };
	});
	const labels = [
		...marks.flatMap((mark, of) => {
			const height = drawn[of] ? heightOf(drawn[of]) : 0;
			const place = { x: mark.x + thickness, at: anchorOf(mark), height };
			return mark.shown ? [{ of, counts: false, ...place }] : [];
		}),
		...bars.map(({ from, to, share }, of) => {
			const x = barsLeft + Math.max(3, share * sizes.bars);
			return { of, counts: true, x, at: (from + to) / 2, height: heights.count };
		})
	];
	const folds = plan.folds.map((fold) => ({
		y: scale.toX(fold.start),
		words: formatLength(fold, i18n.t)
	}));
	const ticks = findTicks(scale, plan.folds, i18n.t.dates, DATE_LOCALES[i18n.language]);
	return {
		...{ length, barsLeft, left, thickness, marks, bars, folds, scale },
		eras: plan.eras.map(({ mark, language, row: column, label }) => {
			const { x: from, width, core } = boxOf(mark, scale);
			const to = from + width;
			const name = besideStrips({ from, to }, label, folds);
			return { mark, language, core, from, to, column, name };
		}),
		labels: place(labels, sizes.leaderEnd, length),
		ticks: ticks.map(({ x: y, label }) => {
			const at = besideFolds(y, folds, sizes.tick);
			return at === undefined ? { y, label: '', at: y } : { y, label, at };
		})
	};
}

/** The length that labels need, before it is known how many marks are beside each other. */
function roughLength({ plans, events, shown, sizes, heights }: DownOptions): number {
	if (plans.counted) return sizes.counted;
	const left = sizes.axis + BESIDE_AXIS + COLUMNS * sizes.column + sizes.leaders;
	const ids = new Set(shown.map(({ id }) => id));
	const sum = events
		.map(({ date, id }, i) =>
			date && ids.has(id) ? heights.of(i, Math.min(left, sizes.mostLeft)) : 0
		)
		.reduce((sum, height) => sum + height, 0);
	return sum * AIR;
}

/** An event that is drawn singly, from and to when. */
type Drawn = { from: number; to: number } & Pick<DownMark, 'mark' | 'event' | 'core' | 'shown'>;

/** The events that are drawn singly, in order of time, and the counts of the others. */
function ask({ plans, shown, i18n }: DownOptions, plan: Plan, length: number) {
	const source = plans.counted ? plan.sourceOf(shown) : plan.whole;
	const { singles, density, buckets } = plans.counted
		? source.query(plan.fit, [{ lane: 0, rows: ROWS }], length / COARSER)
		: source.query(plan.fit, plan.lanes, length);
	const ids = new Set(shown.map(({ id }) => id));
	const drawn = singles
		.flatMap(({ from, to, core, event }): Drawn[] => {
			const mark = plans.markOf(event);
			return mark ? [{ from, to, core, event, mark, shown: ids.has(mark.id) }] : [];
		})
		.sort((a, b) => a.from - b.from || a.to - b.to);
	return {
		drawn,
		counts: density.filter(({ before }) => !before),
		words: (stretch: { start: number; end: number }) => bucketWords(buckets, stretch, i18n.t.dates)
	};
}

/** The ends of a mark down the axis. */
function endsOf({ from, to, mark }: Pick<Drawn, 'from' | 'to' | 'mark'>, { toX: toY }: Scale) {
	if (mark.kind === 'point') return { from: toY(from) - POINT / 2, to: toY(from) + POINT / 2 };
	return { from: toY(from), to: Math.max(toY(to), toY(from) + LEAST_BAR) };
}

/** Where on a mark its leader begins: near the end that is known. */
function anchorOf({ mark, from, to }: { mark: Mark; from: number; to: number }): number {
	if (mark.kind === 'point') return (from + to) / 2;
	return mark.openStart ? Math.max(from, to - BESIDE_END) : Math.min(from + BESIDE_END, to);
}

/** Labels in the order of where their leaders begin, so that no two leaders cross. */
function place(labels: Omit<DownLabel, 'top'>[], leaderEnd: number, length: number): DownLabel[] {
	const sorted = labels.toSorted((a, b) => a.at - b.at);
	const tops = placeLabels(
		sorted.map(({ at, height }) => ({ top: at - leaderEnd, height })),
		length
	);
	return sorted.map((label, i) => ({ ...label, top: tops[i] ?? 0 }));
}

/** Where the name of an era has room within it, if anywhere. */
function besideStrips(
	{ from, to }: { from: number; to: number },
	name: number,
	folds: { y: number }[]
): number | undefined {
	const starts = [Math.max(from, 0), ...folds.map(({ y }) => y + FOLD_WIDTH / 2)];
	return starts.find(
		(start) =>
			start >= from &&
			start + name <= to &&
			folds.every(({ y }) => Math.abs(start + name / 2 - y) >= (name + FOLD_WIDTH) / 2)
	);
}

/** Where the label of a tick has room near it, if anywhere. */
function besideFolds(y: number, folds: { y: number }[], height: number): number | undefined {
	const apart = (FOLD_WIDTH + height) / 2;
	const covering = (at: number) => folds.find((fold) => Math.abs(fold.y - at) < apart);
	const fold = covering(y);
	if (!fold) return y;
	const beside = y < fold.y ? fold.y - apart : fold.y + apart;
	return covering(beside) ? undefined : beside;
}
