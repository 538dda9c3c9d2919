import { createRawSnippet } from 'svelte';

/**
 * Stands in for a snippet that only the server renders, as one `<div>`: hydration keeps that element with its
 * content, and the code that renders it is not sent. Use it as `{@render (import.meta.env.SSR ? drawn : kept)()}`.
 * On a page that the browser renders by itself it is an empty `<div>`.
 */
export const kept = createRawSnippet(() => ({ render: () => '<div></div>' }));
