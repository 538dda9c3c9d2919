import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { moveOfSwipe, type Move } from './moves.ts';

/** Reports what a finger's way across the element asks for. The element's `touch-action` must leave that to us. */
export function onSwipe(
	onmove: (move: Move) => void,
	rightToLeft: () => boolean
): Attachment<HTMLElement> {
	return (element) => {
		let began: PointerEvent | undefined;
		const ends = [
			on(element, 'pointerdown', (event) => {
				began = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
			}),
			on(element, 'pointercancel', () => (began = undefined)),
			on(element, 'pointerup', (event) => {
				if (!began || event.pointerId !== began.pointerId) return;
				const { clientX, clientY } = began;
				began = undefined;
				const move = moveOfSwipe(event.clientX - clientX, event.clientY - clientY, rightToLeft());
				if (move) onmove(move);
			})
		];
		return () => ends.forEach((end) => end());
	};
}
