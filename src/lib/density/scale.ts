/** A stretch of time in ms UTC, half-open. */
export type Stretch = { start: number; end: number };

/** Maps time to pixels over a window in which the folds have no width. */
export type Scale = {
	window: Stretch;
	width: number;
	/** Unfolded milliseconds to a pixel. */
	perPixel: number;
	toX: (time: number) => number;
	toTime: (x: number) => number;
};

/** `folds` are in order and do not overlap. A time inside a fold is at the fold's place. */
export function createScale(window: Stretch, folds: Stretch[], width: number): Scale {
	const length = (from: number, to: number) => to - from - foldedBetween(folds, from, to);
	const perPixel = Math.max(length(window.start, window.end), 1) / width;
	return {
		window,
		width,
		perPixel,
		toX: (time) =>
			time >= window.start
				? length(window.start, time) / perPixel
				: -length(time, window.start) / perPixel,
		toTime: (x) => travel(folds, window.start, x * perPixel)
	};
}

/** A window of another length, `factor` times the visible one, with the time at `x` staying in its place. */
export function zoom(scale: Scale, factor: number, x = scale.width / 2): Stretch {
	return {
		start: scale.toTime(x - x * factor),
		end: scale.toTime(x + (scale.width - x) * factor)
	};
}

/** The window moved by a share of its width. */
export function pan(scale: Scale, share: number): Stretch {
	return {
		start: scale.toTime(share * scale.width),
		end: scale.toTime((1 + share) * scale.width)
	};
}

function foldedBetween(folds: Stretch[], from: number, to: number): number {
	let sum = 0;
	for (const fold of folds) sum += Math.max(0, Math.min(fold.end, to) - Math.max(fold.start, from));
	return sum;
}

/** Go `distance` unfolded milliseconds from a time, back if negative, skipping the folds. */
function travel(folds: Stretch[], from: number, distance: number): number {
	let time = from + distance;
	if (distance >= 0) {
		for (const fold of folds)
			if (fold.end > from && fold.start < time) time += fold.end - Math.max(fold.start, from);
	} else {
		for (const fold of folds.toReversed())
			if (fold.start < from && fold.end > time) time -= Math.min(fold.end, from) - fold.start;
	}
	return time;
}
