import { on } from 'svelte/events';

/**
 * Two fingers one above the other change how long time is: `factor` since the last call, around a height of the window.
 * Side by side they enlarge the page, as everywhere. Returns what ends it.
 */
export function onPinch(
	element: HTMLElement,
	zoom: (factor: number, at: number) => void
): () => void {
	let last: number | undefined;
	const between = ({ touches: [a, b] }: TouchEvent) =>
		a && b && { x: Math.abs(a.clientX - b.clientX), y: Math.abs(a.clientY - b.clientY) };
	const stops = [
		on(element, 'touchstart', (event) => {
			const apart = event.touches.length === 2 ? between(event) : undefined;
			last = apart && apart.y > apart.x ? apart.y : undefined;
		}),
		on(
			element,
			'touchmove',
			(event) => {
				const apart = between(event);
				const [a, b] = event.touches;
				if (last === undefined || !apart || !a || !b) return;
				event.preventDefault();
				const factor = apart.y / last;
				// smaller steps would draw more often than a finger can tell
				if (Math.abs(factor - 1) < STEP) return;
				last = apart.y;
				zoom(factor, (a.clientY + b.clientY) / 2);
			},
			{ passive: false }
		)
	];
	return () => stops.forEach((stop) => stop());
}

const STEP = 0.04;
