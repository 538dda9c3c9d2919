import { on } from 'svelte/events';
import { MediaQuery } from 'svelte/reactivity';

/** Whether the page is being printed, or previewed for print. Create it while a component initialises. */
export class Printing {
	#asked = $state(false);
	#paper = new MediaQuery('print');

	constructor() {
		$effect(() => on(window, 'beforeprint', () => (this.#asked = true)));
		$effect(() => on(window, 'afterprint', () => (this.#asked = false)));
	}

	get now(): boolean {
		return this.#asked || this.#paper.current;
	}
}
