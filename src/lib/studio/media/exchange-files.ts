import type { DraftFiles } from './draft-files.svelte.ts';

/** In ms; each pause is twice as long as the one before. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/**
 * Sees to it that this browser and the server both get these files of a draft, however long another author needs to
 * send theirs. Returns what ends that.
 */
export function exchangeFiles(files: DraftFiles, names: readonly string[]): () => void {
	let isOver = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	async function exchange(pause: number): Promise<void> {
		const done = await files.exchange(names);
		if (!done && !isOver)
			timer = setTimeout(() => void exchange(Math.min(2 * pause, LONGEST_PAUSE)), pause);
	}
	void exchange(FIRST_PAUSE);
	return () => {
		isOver = true;
		clearTimeout(timer);
	};
}
