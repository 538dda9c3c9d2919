import { tick } from 'svelte';

/** Gives an element the focus if nothing has it any more, since what had it has gone from the page. */
export async function catchFocus(element: HTMLElement | undefined): Promise<void> {
	await tick();
	if (document.activeElement === null || document.activeElement === document.body) element?.focus();
}
