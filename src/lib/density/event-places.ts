/** As many events are looked at in one step. */
const STEP = 5000;

/** Finds the place of an event by its id, without a pause even where there are a million. */
export class EventPlaces {
	#events: { id: string }[];
	#places = new Map<string, number>();

	constructor(events: { id: string }[]) {
		this.#events = events;
	}

	/** Remember some more of them; `false` when all are known. */
	learn(): boolean {
		const from = this.#places.size;
		const to = Math.min(from + STEP, this.#events.length);
		for (let place = from; place < to; place++) {
			const event = this.#events[place];
			if (event) this.#places.set(event.id, place);
		}
		return to < this.#events.length;
	}

	find(id: string): number | undefined {
		const known = this.#places.get(id);
		if (known !== undefined || this.#places.size === this.#events.length) return known;
		const place = this.#events.findIndex((event) => event.id === id);
		return place === -1 ? undefined : place;
	}
}
