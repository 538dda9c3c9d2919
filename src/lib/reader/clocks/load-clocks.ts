type Clocks = typeof import('./TwoClocks.svelte').default;

/** The component that shows the two clocks; `undefined` in a browser that has not had to show them. */
export let twoClocks: Clocks | undefined;

/** Loads what shows the two clocks, before they are shown; on the server at once. */
export async function loadClocks(): Promise<void> {
	twoClocks = (await import('./TwoClocks.svelte')).default;
}

if (import.meta.env.SSR) await loadClocks();
