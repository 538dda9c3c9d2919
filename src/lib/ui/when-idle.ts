/** The time, in ms, that a browser without idle moments is left alone between two steps. */
const PAUSE = 50;

/** Take one step after another while the page has nothing else to do, until one returns `false`. Returns what stops it. */
export function whenIdle(step: () => boolean): () => void {
	const idle = typeof requestIdleCallback === 'function';
	const later = idle ? requestIdleCallback : (next: () => void) => setTimeout(next, PAUSE);
	const next = () => {
		if (step()) handle = later(next);
	};
	let handle = later(next);
	return () => (idle ? cancelIdleCallback(handle as number) : clearTimeout(handle));
}
