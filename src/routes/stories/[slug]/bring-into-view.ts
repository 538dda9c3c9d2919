import { tick } from 'svelte';

/** Whether there is no margin for cards beside the text. */
export function isNarrow(): boolean {
	return !matchMedia('(width >= 64rem)').matches;
}

/** Scroll to the first element with an id, or that a selector finds; calmly, and with the focus if asked. */
export async function bringIntoView(target: string, { focus = false } = {}): Promise<void> {
	await tick();
	const element =
		document.getElementById(target) ?? document.querySelector<HTMLElement>(`${target}`);
	if (!element) return;
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
	if (focus) element.focus({ preventScroll: true });
}
