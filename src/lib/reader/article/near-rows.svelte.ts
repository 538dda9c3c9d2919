import type { Attachment } from 'svelte/attachments';

/** One row in this many is observed, on behalf of those around it: observers make every layout slower. */
const ROWS_PER_OBSERVER = 5;
/** More rows than a window shows. */
export const WINDOW_ROWS = 20;

/** The rows of a long article that have come within a window's height of what is visible. */
export class NearRows {
	#near: Record<number, true> = $state({});

	/** The first rows are visible at once, so the server marks them too. */
	has(row: number): boolean {
		return row < WINDOW_ROWS || this.#near[row] === true;
	}

	/** Observes a row until it is near; `undefined` for a row that another one stands for. */
	observe(row: number): Attachment | undefined {
		if (row % ROWS_PER_OBSERVER !== 0) return undefined;
		return (element) => {
			const observer = new IntersectionObserver(
				([entry]) => {
					if (!entry?.isIntersecting) return;
					for (let i = row - ROWS_PER_OBSERVER; i <= row + ROWS_PER_OBSERVER; i++)
						this.#near[i] = true;
					observer.disconnect();
				},
				{ rootMargin: '100%' }
			);
			observer.observe(element);
			return () => observer.disconnect();
		};
	}
}
