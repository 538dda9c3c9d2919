import { MOST_SINGLY } from './large.ts';

// each in a function of its own: minified as one choice, either would be preloaded with the other's styles
const LIVE = {
	large: () => import('./LargeTimeline.svelte'),
	small: () => import('./LiveTimeline.svelte')
};

/** What moves the timeline of a story of so many events; asked for again, it is there. */
export function loadLive(count: number): Promise<unknown> {
	return LIVE[count > MOST_SINGLY ? 'large' : 'small']();
}

// not where `MOST_SINGLY` is, which others share: what a shared chunk loads late, Kit forgets to ask for early
/** What draws a story of so many events; nothing where each is drawn for itself. */
export async function loadLarge(count: number) {
	return count > MOST_SINGLY ? (await import('./LargeStage.svelte')).default : undefined;
}

/** Where the drawn timeline can be seen, has its scripts come at once, beside those that make the page alive. */
export function expectLive(count: number): void {
	const stage = document.querySelector('[data-lively]');
	if (!stage?.getClientRects().length) return;
	// the timeline asks for them too, and says if they can't be had
	loadLive(count).catch(() => undefined);
}
