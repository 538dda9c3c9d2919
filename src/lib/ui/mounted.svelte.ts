import { onMount } from 'svelte';

/** Whether the component that makes it has mounted: what differs from the server's HTML has to wait for that. */
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
