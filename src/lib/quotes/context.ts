import { findBest } from './likeness.ts';
import type { Stretch } from './fold.ts';
import { agreesAfter, agreesBefore } from './seeds.ts';
import type { Sought } from './target.ts';

/** The context next to the quote counts most, what is further away a little, the rest only in a tie. */
const NEAR = 32;
const FAR = 96;
/** How far away a context may have come to stand, in units. */
const DRIFT = 256;

/** How much of the context stands on each side of a stretch. */
export function weighContext(text: string, { start, end }: Stretch, sought: Sought) {
	return {
		...(sought.before !== '' && { before: weighBefore(text, start, sought.before) }),
		...(sought.after !== '' && { after: weighAfter(text, end, sought.after) })
	};
}

function weighBefore(text: string, offset: number, context: string): number {
	const verbatim = agreesBefore(text, offset, context);
	if (verbatim === Math.min(context.length, FAR)) return 1;
	const weigh = (part: string): number => {
		const from = Math.max(0, offset - part.length - DRIFT);
		const window = text.slice(from, offset);
		const found = findBest(window, part, 0.5, (match) => window.length - match.end);
		return found ? closeness(found.errors / part.length, window.length - found.end) : 0;
	};
	return weighSide(verbatim, weigh, context.slice(-NEAR).trim(), context.slice(-FAR).trim());
}

function weighAfter(text: string, offset: number, context: string): number {
	const verbatim = agreesAfter(text, offset, context);
	if (verbatim === Math.min(context.length, FAR)) return 1;
	const weigh = (part: string): number => {
		const window = text.slice(offset, offset + part.length + DRIFT);
		const found = findBest(window, part, 0.5, (match) => match.start);
		return found ? closeness(found.errors / part.length, found.start) : 0;
	};
	return weighSide(verbatim, weigh, context.slice(0, NEAR).trim(), context.slice(0, FAR).trim());
}

function weighSide(
	verbatim: number,
	weigh: (part: string) => number,
	near: string,
	far: string
): number {
	const close = weigh(near);
	const whole = far.length > near.length ? 0.65 * close + 0.35 * weigh(far) : close;
	return Math.max(whole, 0.9 * Math.min(1, verbatim / 24));
}

/** Half of the letters agree by chance; what is close counts more. */
function closeness(errors: number, gap: number): number {
	const near = gap <= 1 ? 1 : 0.75 / (1 + gap / 150);
	return near * Math.max(0, 1 - 2 * errors);
}
