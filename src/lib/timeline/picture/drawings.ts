/** What the server draws of a timeline: its pictures, and the signs used in them. */
export type Drawings = Awaited<ReturnType<typeof loadDrawings>>;

export async function loadDrawings() {
	const [pictures, signs] = await Promise.all([
		import('./StoryPictures.svelte'),
		import('#lib/timeline/ink/Signs.svelte')
	]);
	return { Pictures: pictures.default, Signs: signs.default };
}

/** They are there at once on the server; a browser loads them only if it has to draw anew. */
export const DRAWINGS = import.meta.env.SSR ? await loadDrawings() : undefined;
