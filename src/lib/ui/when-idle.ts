/** The delay between two steps in a browser without `requestIdleCallback`. */
const FALLBACK_DELAY_MS = 50;

/** Repeats a step in idle callbacks until it returns `false`. Returns a function that cancels it. */
export function whenIdle(step: () => boolean): () => void {
	const idle = typeof requestIdleCallback === 'function';
	const later = idle
		? requestIdleCallback
		: (next: () => void) => setTimeout(next, FALLBACK_DELAY_MS);
	const next = () => {
		if (step()) handle = later(next);
	};
	let handle = later(next);
	return () => (idle ? cancelIdleCallback(handle as number) : clearTimeout(handle));
}
