type Symbols = typeof import('./KindSymbols.svelte').default;

/** The component that draws the signs of kinds; `undefined` in a browser that has not had to draw them. */
export let kindSymbols: Symbols | undefined;

/** Loads what draws the signs of kinds: at once on the server, in a browser only where the server drew none. */
export async function loadSymbols(): Promise<Symbols> {
	return (kindSymbols = (await import('./KindSymbols.svelte')).default);
}

if (import.meta.env.SSR) await loadSymbols();
