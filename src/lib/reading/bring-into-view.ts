import { tick } from 'svelte';

const MARGIN = 24;

/** Whether there is no margin for cards beside the text. */
export function isNarrow(): boolean {
	return !document.querySelector('[data-card]')?.checkVisibility();
}

/**
 * Scroll to the first element that a selector finds, unless all of it can be seen already; calmly where
 * motion is welcome, and with the focus if asked. `free` is the upper share of the window that nothing covers.
 */
export async function bringIntoView(
	selector: string,
	{ focus = false, free = 1 } = {}
): Promise<void> {
	await tick();
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) return;
	if (focus) element.focus({ preventScroll: true });
	const { top, bottom } = element.getBoundingClientRect();
	const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
	if (top >= (padding || 0) && bottom <= innerHeight * free - MARGIN) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const block = free < 1 ? 'start' : 'center';
	element.scrollIntoView({ block, behavior: calm ? 'instant' : 'smooth' });
}
