import { onMount } from 'svelte';

/** Whether the component has mounted: until then it must render what the server did. Create it while it initialises. */
export class Mounted {
	#now = $state(false);

	constructor() {
		onMount(() => {
			this.#now = true;
		});
	}

	get now(): boolean {
		return this.#now;
	}
}
