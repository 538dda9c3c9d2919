import { FADE, labelWidth } from './layout.ts';
import type { Mark } from './mark.ts';
import type { Stretch } from './scale.ts';

const DAY = 86_400_000;
/** A gap folds when it is longer than this share of all that is not a gap to fold. */
const SHARE = 0.3;
/** Pixels that a fold keeps free beside it. */
const MARGIN = 34;
/** Labels get at most this share of the width, at each fold and at the end. */
const MOST_FOR_LABELS = 0.2;

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
	const fades = marks.some((mark) => mark.openStart && mark.start - whole.start < shown * FADE);
	const start = 24 + (fades ? width * 0.08 : 0);
	const end =
		24 + Math.max(labelRoom(marks, whole.end, width), marks.some(isOpenEnded) ? width * 0.07 : 0);
	const rooms = start + end + sum(before) + gaps.length * MARGIN;
	// one lone moment gets a month on each side
	const visible = Math.max(shown / Math.max(1 - rooms / width, 0.25), 60 * DAY);
	const perPixel = visible / width;

	const folds = gaps
		.map((gap, i) => ({
			start: gap.start + (before[i] ?? 0) * perPixel,
			end: gap.end - MARGIN * perPixel
		}))
		.filter((fold) => fold.end - fold.start > (fold.start - whole.start) * 0.02 + DAY);
	const spare = Math.max(0, visible - shown - rooms * perPixel) / 2;
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
	return {
		start: Math.min(...marks.map(({ start }) => start)),
		end: Math.max(...marks.map(({ end }) => end))
	};
}

/** From the longest gap down: those that are long beside what would be left. */
function longGaps(marks: Mark[], whole: Stretch): Stretch[] {
	const occupied: Stretch[] = [];
	for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
		const last = occupied.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else occupied.push({ start, end });
	}
	const gaps = occupied
		.slice(1)
		.map((next, i) => ({ start: occupied[i]?.end ?? next.start, end: next.start }))
		.sort((a, b) => b.end - b.start - (a.end - a.start));

	let left = whole.end - whole.start;
	const long: Stretch[] = [];
	for (const gap of gaps) {
		const length = gap.end - gap.start;
		if (length <= SHARE * (left - length) || length < 7 * DAY) break;
		long.push(gap);
		left -= length;
	}
	return long.sort((a, b) => a.start - b.start);
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
