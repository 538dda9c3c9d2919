import type { EditorView } from 'prosemirror-view';
import type { DocRange } from './text-positions.ts';

const MARGIN_PX = 96;

/** Scrolls a range into view, to the middle of the window, unless it is visible already. */
export function showRange(view: EditorView, { from, to }: DocRange): void {
	const { top } = view.coordsAtPos(from, 1);
	const { bottom } = view.coordsAtPos(to, -1);
	if (top >= MARGIN_PX && bottom <= innerHeight - MARGIN_PX / 2) return;
	const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const middle = Math.min((top + bottom) / 2, top + innerHeight / 3);
	scrollBy({ top: middle - innerHeight / 2, behavior: reduced ? 'instant' : 'smooth' });
}
