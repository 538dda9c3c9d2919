type Live = typeof import('./live/LiveTimeline.svelte').default;
type Picture = typeof import('./picture/Pictures.svelte').default;
type Signs = typeof import('./ink/Signs.svelte').default;
type PlansClass = typeof import('./plan.ts').Plans;
type DownParts = typeof import('./down/Down.svelte');

type LiveParts = { Live: Live; Plans: PlansClass };
type PictureParts = { Pictures: Picture; Signs: Signs; Plans: PlansClass };

/** The components that draw the timeline as a picture; `undefined` in a browser that has not had to draw one. */
export let pictureParts: PictureParts | undefined;

/** Loads what draws the timeline as a picture: at once on the server, in a browser only where it draws again. */
export async function loadPicture(): Promise<PictureParts> {
	const [pictures, signs, { Plans }] = await Promise.all([
		import('./picture/Pictures.svelte'),
		import('./ink/Signs.svelte'),
		import('./plan.ts')
	]);
	return (pictureParts = { Pictures: pictures.default, Signs: signs.default, Plans });
}

/** The components that draw the timeline running down; `undefined` in a browser that has not had to draw one. */
export let downParts: DownParts | undefined;

/** Loads what draws the timeline running down: at once on the server, in a browser only where it draws again. */
export async function loadDown(): Promise<DownParts> {
	return (downParts = await import('./down/Down.svelte'));
}

/** Loads the live timeline; cached after the first call. */
export async function loadLive(): Promise<LiveParts> {
	// not in the server's build: Kit would write the styles of what that can import into every page
	if (import.meta.env.SSR) throw new Error('The live timeline needs a browser');
	const [live, { Plans }] = await Promise.all([
		import('./live/LiveTimeline.svelte'),
		import('./plan.ts')
	]);
	return { Live: live.default, Plans };
}

/** Preloads the live timeline in parallel with hydration, where its place can be seen. */
export function preloadLive(): void {
	const stage = document.querySelector('[data-lively]');
	// the timeline loads it again, and says if it can't
	if (stage?.getClientRects().length) loadLive().catch(() => undefined);
}

if (import.meta.env.SSR) await Promise.all([loadPicture(), loadDown()]);
