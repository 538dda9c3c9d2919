import type { EditorView } from 'prosemirror-view';
import type { DocRange } from './text-positions.ts';

const MARGIN_PX = 96;

/** Scrolls a range into view, to the middle of the window, unless it is visible already. */
export function showRange(view: EditorView, { from, to }: DocRange): void {
	const { top } = view.coordsAtPos(from, 1);
	const { bottom } = view.coordsAtPos(to, -1);
	// what lies over the lower part of the window, as a sheet does on a phone
	const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd);
	const height = innerHeight - (padding || 0);
	const margin = Math.min(MARGIN_PX, height / 8);
	if (top >= margin && bottom <= height - margin / 2) return;
	const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const middle = Math.min((top + bottom) / 2, top + height / 3);
	scrollBy({ top: middle - height / 2, behavior: reduced ? 'instant' : 'smooth' });
}
