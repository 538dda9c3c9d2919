import type { Times } from '#lib/dates/times.ts';

/** A date's place on the timeline with the words drawn beside it. */
export type Labelled = Times & { title: string; dateWords: string };

const PADDING_PX = 10;

/** Upper estimate of a label's width in px at a root font size of 16 px; the same on the server and in the browser. */
export function labelWidth(
	{ title, dateWords }: Pick<Labelled, 'title' | 'dateWords'>,
	dated: boolean
): number {
	return PADDING_PX * 2 + textWidth(title) * 1.04 + (dated ? 8 + textWidth(dateWords) * 0.95 : 0);
}

/** A title cut to a label's width in px, where no style can do it. */
export function cutTitle(title: string, pixels: number): string {
	if (labelWidth({ title, dateWords: '' }, false) <= pixels) return title;
	let length = 0;
	while (labelWidth({ title: `${title.slice(0, length + 1)}…`, dateWords: '' }, false) <= pixels)
		length++;
	return `${title.slice(0, length).trimEnd()}…`;
}

function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += widths.get(character) ?? measured(character);
	return width;
}

// cached: among many events thousands of titles are measured
const widths = new Map<string, number>();

function measured(character: string): number {
	const width = NARROW.test(character) ? 4.3 : WIDE.test(character) ? 10.6 : 7.5;
	widths.set(character, width);
	return width;
}

const NARROW = /[iljtfrI.,:;'’|! ()[\]]/;
const WIDE = /[mwMWOQGDHNUÖÜ–—%…]/;
