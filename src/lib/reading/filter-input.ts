import type { Reading } from './reading.svelte.ts';
import type { ReadingState } from './url.ts';

export type FilterChange = Partial<
	Pick<ReadingState, 'companies' | 'all' | 'query' | 'chosen' | 'periodOnly'>
>;

/** Debounce for the search in a long story, in ms. */
const DEBOUNCE_MS = 150;
/** Up to this many events are searched with every letter typed. */
const MAX_INSTANT_EVENTS = 120;

/** Applies what a reader enters into the filter; changes that wait for the debounce go together with the next. */
export class FilterInput {
	#reading: Reading;
	#waiting: FilterChange = {};
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	change(change: FilterChange): void {
		this.#waiting = { ...this.#waiting, ...change };
		clearTimeout(this.#timer);
		const isLong = this.#reading.story.events.length > MAX_INSTANT_EVENTS;
		if (change.query && isLong) this.#timer = setTimeout(() => this.#apply(), DEBOUNCE_MS);
		else this.#apply();
	}

	/** Drops changes that wait for the debounce: the reader has gone elsewhere. */
	cancel(): void {
		clearTimeout(this.#timer);
		this.#waiting = {};
	}

	#apply(): void {
		// a search is one step in the history, not one for each letter
		const replace = this.#waiting.query !== undefined && this.#reading.query !== '';
		void this.#reading.change(this.#waiting, { replace });
		this.#waiting = {};
	}
}
