import { MOST_SINGLY } from './large.ts';

// Kit looks at each chunk once, in the order of imports. Beside `MOST_SINGLY`, which others share, this import would
// hide some of the page's own chunks from it, so that they came late; below the others, vis-timeline's styles would
// be written into every page.
/** What draws a story of so many events; nothing where each is drawn for itself. */
export async function loadLarge(count: number) {
	return count > MOST_SINGLY ? (await import('./LargeStage.svelte')).default : undefined;
}

// each in a function of its own: minified as one choice, either would be preloaded with the other's styles
const LIVE = {
	large: () => import('./live/LargeTimeline.svelte'),
	small: () => import('./live/LiveTimeline.svelte')
};

/** What moves the timeline of a story of so many events; asked for again, it is there. */
export function loadLive(count: number): Promise<unknown> {
	return LIVE[count > MOST_SINGLY ? 'large' : 'small']();
}

/** Where the drawn timeline can be seen, has its scripts come at once, beside those that make the page alive. */
export function expectLive(count: number): void {
	const stage = document.querySelector('[data-lively]');
	if (!stage?.getClientRects().length) return;
	// the timeline asks for them too, and says if they can't be had
	loadLive(count).catch(() => undefined);
}
