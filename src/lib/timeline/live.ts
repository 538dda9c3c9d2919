import { MOST_SINGLY } from './large.ts';

/** Where the drawn timeline can be seen, has its scripts come at once, beside those that make the page alive. */
export function expectLive(count: number): void {
	const stage = document.querySelector('[data-lively]');
	if (!stage?.getClientRects().length) return;
	const coming =
		count > MOST_SINGLY ? import('./LargeTimeline.svelte') : import('./LiveTimeline.svelte');
	// the timeline asks for them too, and says if they can't be had
	coming.catch(() => undefined);
}
