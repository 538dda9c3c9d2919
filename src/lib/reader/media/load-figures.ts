type Figures = typeof import('./MediaFigures.svelte').default;

/** The component that shows pictures, sounds and films; `undefined` in a browser whose page has had none to show. */
export let mediaFigures: Figures | undefined;

/** Loads what shows them, before the page of a story that has any; on the server at once. */
export async function loadFigures(): Promise<void> {
	mediaFigures = (await import('./MediaFigures.svelte')).default;
}

if (import.meta.env.SSR) await loadFigures();
