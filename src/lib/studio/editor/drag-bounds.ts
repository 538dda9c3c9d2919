import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { DocRange } from './text-positions.ts';

/** A passage whose bound is moved. */
export type DraggedPassage = DocRange & { place: number };

type Drag = {
	/** The passages of the chosen event, as the text has them. */
	read: () => DraggedPassage[];
	/** Shows the passages while one is moved. */
	onpreview: (passages: DraggedPassage[]) => void;
	onmove: (passage: DraggedPassage) => void;
};

/** Moves the bounds of the chosen event's passages by their handles. */
export function dragBounds({ read, onpreview, onmove }: Drag): Plugin {
	return new Plugin({
		props: {
			handleDOMEvents: {
				pointerdown: (view, event) => {
					const handle = event.target instanceof Element && event.target.closest('[data-handle]');
					if (!handle) return false;
					event.preventDefault();
					const place = Number(handle.getAttribute('data-place'));
					const isStart = handle.getAttribute('data-handle') === 'start';
					const before = read();
					follow(view, (at, isLast) => {
						const after = before.map((passage) =>
							passage.place === place ? withBound(passage, isStart, at) : passage
						);
						const moved = after.find((passage) => passage.place === place);
						if (!isLast) onpreview(after);
						else if (moved && at !== undefined) onmove(moved);
						else onpreview(before);
					});
					return true;
				}
			}
		}
	});
}

function withBound(
	passage: DraggedPassage,
	isStart: boolean,
	at: number | undefined
): DraggedPassage {
	if (at === undefined) return passage;
	return isStart
		? { ...passage, from: Math.min(at, passage.to - 1) }
		: { ...passage, to: Math.max(at, passage.from + 1) };
}

/** Calls back with the position under the pointer until it is lifted; none if it went nowhere. */
function follow(view: EditorView, onmove: (at: number | undefined, isLast: boolean) => void): void {
	let at: number | undefined;
	const move = (event: PointerEvent) => {
		at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? at;
		onmove(at, false);
	};
	const end = (event: Event) => {
		window.removeEventListener('pointermove', move);
		window.removeEventListener('pointerup', end);
		window.removeEventListener('pointercancel', end);
		onmove(event.type === 'pointerup' ? at : undefined, true);
	};
	window.addEventListener('pointermove', move);
	window.addEventListener('pointerup', end);
	window.addEventListener('pointercancel', end);
}
