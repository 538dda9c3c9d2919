import * as Y from 'yjs';

/**
 * Takes in the updates of a document, in whatever order they come. One that builds on another waits for it as a
 * whole: Yjs itself keeps only what an update adds, and takes away at once what it takes away, so that a value that
 * was replaced would be missing meanwhile.
 */
export class Arrivals {
	#doc: Y.Doc;
	#early: { update: Uint8Array; origin: unknown }[] = [];

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	take(update: Uint8Array, origin: unknown): void {
		this.#early.push({ update, origin });
		this.retry();
	}

	/** Takes in what waited for something that has come by another way. */
	retry(): void {
		for (let next = this.#next(); next; next = this.#next())
			Y.applyUpdate(this.#doc, next.update, next.origin);
	}

	#next() {
		const index = this.#early.findIndex(({ update }) => isComplete(this.#doc, update));
		return index < 0 ? undefined : this.#early.splice(index, 1)[0];
	}
}

/** Whether a document has all that an update builds on. */
function isComplete(doc: Y.Doc, update: Uint8Array): boolean {
	const { structs, ds } = Y.decodeUpdate(update);
	const states = new Map<number, number>();
	const stateOf = (client: number) => states.get(client) ?? Y.getState(doc.store, client);
	const has = (id: unknown) => !(id instanceof Y.ID) || id.clock < stateOf(id.client);
	for (const struct of structs) {
		const { client, clock } = struct.id;
		if (struct instanceof Y.Skip || clock > stateOf(client)) return false;
		states.set(client, Math.max(stateOf(client), clock + struct.length));
	}
	for (const struct of structs)
		if (struct instanceof Y.Item)
			if (![struct.origin, struct.rightOrigin, struct.parent].every(has)) return false;
	for (const [client, deleted] of ds.clients)
		for (const { clock, len } of deleted) if (clock + len > stateOf(client)) return false;
	return true;
}
