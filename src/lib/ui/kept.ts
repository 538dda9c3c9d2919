import { createRawSnippet } from 'svelte';

/**
 * For what only the server draws, as one `<div>`: hydrating leaves it as it came, with all that is in it, and
 * nothing of how it is drawn is sent. Use it as `{@render (import.meta.env.SSR ? drawn : kept)()}`. A page that
 * the browser draws by itself has an empty `<div>` in its place.
 */
export const kept = createRawSnippet(() => ({ render: () => '<div></div>' }));
