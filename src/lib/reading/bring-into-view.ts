import { tick } from 'svelte';

const MARGIN_PX = 24;

/** Whether the page has no margin for cards next to the text. */
export function isNarrow(): boolean {
	return !document.querySelector('[data-card]')?.checkVisibility();
}

/**
 * Scrolls to the first element that matches a selector, unless all of it is visible already; smoothly, unless
 * the reader prefers reduced motion. `freeShare` is the upper share of the window that nothing covers.
 */
export async function bringIntoView(
	selector: string,
	{ focus = false, freeShare = 1 } = {}
): Promise<void> {
	await tick();
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) return;
	if (focus) element.focus({ preventScroll: true });
	const { top, bottom } = element.getBoundingClientRect();
	const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
	if (top >= (padding || 0) && bottom <= innerHeight * freeShare - MARGIN_PX) return;
	const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const block = freeShare < 1 ? 'start' : 'center';
	element.scrollIntoView({ block, behavior: reduced ? 'instant' : 'smooth' });
}
