import type { Times } from '#lib/dates/times.ts';
import type { Placed } from '#lib/density/rows.ts';
import { directionOf, isolate } from '#lib/language/direction.ts';

type Anchor = 'start' | 'end';
type Inked = { mark: Times; core: Placed['core'] };

/**
 * The way that time runs in a drawing. Layouts count `x` from where time begins, and so does CSS by its logical
 * properties; SVG counts from the left, which is another place where time runs from right to left.
 */
export type Way = {
	/** 1 where later is further right, -1 where it is further left. */
	sign: 1 | -1;
	/** Where `x` is from the left of a drawing that is `whole` wide. */
	at: (x: number, whole: number) => number;
	/** The left edge of what begins at `x` and is `width` wide. */
	left: (x: number, width: number, whole: number) => number;
	/** How a text is anchored whose start or end, on its way along time, is at a place. */
	anchor: (end: Anchor) => Anchor;
	/** The ink of a mark with its ends where they belong. */
	ink: (inked: Inked) => Inked;
	/** For the `direction` of an SVG: in a mirrored one, anchors are those of the left and right all the same. */
	direction: 'ltr' | undefined;
	/** Control characters that make all of a label read the drawing's way, whatever it begins with. */
	label: readonly [before: string, after: string];
	/** Words of the interface that are a label of their own. */
	line: (text: string) => string;
	/** Words of a language as they are within a label. */
	words: (text: string, language: string) => string;
};

/** Addresses and names in other letters alone keep their own way; figures alone do not. */
const FOREIGN = /^[^\u0590-\u08ff]*\p{L}[^\u0590-\u08ff]*$/u;

const AHEAD: Way = {
	sign: 1,
	at: (x) => x,
	left: (x) => x,
	anchor: (end) => end,
	ink: (inked) => inked,
	direction: undefined,
	label: ['', ''],
	line: (text) => text,
	words: (text, language) => (directionOf(language) === 'rtl' ? isolate(text, 'rtl') : text)
};

const MIRRORED: Way = {
	sign: -1,
	at: (x, whole) => whole - x,
	left: (x, width, whole) => whole - x - width,
	anchor: (end) => (end === 'start' ? 'end' : 'start'),
	ink: ({ mark, core }) => ({
		mark: { ...mark, openStart: mark.openEnd, openEnd: mark.openStart },
		core: { from: 1 - core.to, to: 1 - core.from }
	}),
	direction: 'ltr',
	label: ['\u2067', '\u2069'],
	line: (text) => isolate(text, FOREIGN.test(text) ? 'ltr' : 'rtl'),
	words: (text, language) => isolate(text, directionOf(language))
};

/** The way that readers of a language expect; CONTRIBUTING has the reasons. */
export function wayOf(language: string): Way {
	return directionOf(language) === 'rtl' ? MIRRORED : AHEAD;
}

/** How far a pointer is from where time begins in an element, in px. */
export function alongTime(clientX: number, element: Element): number {
	const { left, right } = element.getBoundingClientRect();
	return getComputedStyle(element).direction === 'rtl' ? right - clientX : clientX - left;
}
