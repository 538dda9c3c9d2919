import { DAY } from '#lib/dates/days.ts';
import { labelWidth } from '#lib/density/labels.ts';
import { FADE_SHARE } from '#lib/density/rows.ts';
import type { Mark } from '#lib/timeline/ink/mark.ts';
import type { Stretch } from '#lib/density/scale.ts';

/** A window shows this much at least, and less than this does not fold: a month on each side of a lone day. */
const LEAST = 60 * DAY;
/** A gap folds when it is longer than this share of all that is not a gap to fold … */
const SHARE = 0.3;
/** … and this many times as long as the usual time between two events. More than half of all always folds. */
const TIMES_USUAL = 3;
/** Pixels that a fold keeps free beside it. */
const MARGIN = 34;
/** Labels get at most this share of the width, at each fold and at the end. */
const MOST_FOR_LABELS = 0.2;
/** Largest share of the width that rooms may take; time has the rest. */
const MOST_FOR_ROOMS = 0.75;

export type Fit = {
	/** The long stretches without an event that are folded away, in order. */
	folds: Stretch[];
	/** The window that shows everything. */
	window: Stretch;
};

/**
 * Folds away the long empty stretches and finds the window that shows all the rest, with room for a label
 * before each fold and at the end, and for open ends to fade. `width` in px; `straight` folds nothing.
 */
export function fitStory(marks: Mark[], width: number, straight = false): Fit {
	const whole = extent(marks) ?? { start: -DAY, end: DAY };
	const gaps = straight ? [] : longGaps(marks, whole);
	const shown = whole.end - whole.start - sum(gaps.map(({ start, end }) => end - start));

	// rooms are pixels of a width that they are themselves a part of
	const before = gaps.map((gap) => labelRoom(marks, gap.start, width) + MARGIN);
	const fades = marks.some(
		(mark) => mark.openStart && mark.start - whole.start < shown * FADE_SHARE
	);
	const start = 24 + (fades ? width * 0.08 : 0);
	const end =
		24 + Math.max(labelRoom(marks, whole.end, width), marks.some(isOpenEnded) ? width * 0.07 : 0);
	const wanted = start + end + sum(before) + gaps.length * MARGIN;
	const rooms = Math.min(wanted, width * MOST_FOR_ROOMS);
	const visible = Math.max(shown / (1 - rooms / width), LEAST);
	/** Time to a pixel of a room; on a narrow timeline all of them shrink alike. */
	const perPixel = (visible / width) * (rooms / wanted);

	const folds = gaps
		.map((gap, i) => ({
			start: gap.start + (before[i] ?? 0) * perPixel,
			end: gap.end - MARGIN * perPixel
		}))
		.filter((fold) => fold.end - fold.start > visible * 0.02 + DAY);
	const spare = Math.max(0, visible - shown - wanted * perPixel) / 2;
	return {
		folds,
		window: {
			start: whole.start - start * perPixel - spare,
			end: whole.end + end * perPixel + spare
		}
	};
}

/** A story's first to its last known day; `undefined` without a dated event. */
function extent(marks: Mark[]): Stretch | undefined {
	if (marks.length === 0) return undefined;
	const stretches = marks.map(known);
	return {
		start: Math.min(...stretches.map(({ start }) => start)),
		end: Math.max(...stretches.map(({ end }) => end))
	};
}

/** All the time that a mark's date names: of `2018/..` the whole year 2018. */
function known({ start, end, coreStart, coreEnd }: Mark): Stretch {
	return { start: Math.min(start, coreStart), end: Math.max(end, coreEnd) };
}

/** From the longest gap down: those that are long beside what would be left. */
function longGaps(marks: Mark[], whole: Stretch): Stretch[] {
	const sorted = marks.map(known).sort((a, b) => a.start - b.start);
	let last = sorted[0]?.end ?? 0;
	const between = sorted.slice(1).map(({ start, end }) => {
		const gap = { start: last, end: Math.max(start, last) };
		last = Math.max(last, end);
		return gap;
	});
	const gaps = between.sort((a, b) => b.end - b.start - (a.end - a.start));
	const middle = gaps[Math.ceil((gaps.length - 1) / 2)];
	const usual = middle ? middle.end - middle.start : 0;

	let left = whole.end - whole.start;
	const found: Stretch[] = [];
	for (const gap of gaps) {
		const length = gap.end - gap.start;
		const unusual = length > TIMES_USUAL * usual && length > SHARE * (left - length);
		if ((!unusual && length <= left / 2) || length < LEAST) break;
		found.push(gap);
		left -= length;
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The widest title, in px, of the marks that end just before a time; a bar has room of its own. */
function labelRoom(marks: Mark[], before: number, width: number): number {
	const ending = marks.filter(
		(mark) => mark.end <= before && mark.end > before - DAY * 31 && mark.end - mark.start < 90 * DAY
	);
	const widest = Math.max(0, ...ending.map((mark) => labelWidth(mark, false)));
	return Math.min(widest, width * MOST_FOR_LABELS);
}

function isOpenEnded({ openEnd }: Mark): boolean {
	return openEnd;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
