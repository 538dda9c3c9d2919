/** The bundled site and the server around it each have this module, and share the listeners. */
const KEY = Symbol.for('fundstelle.person-changes');
type Listener = (person: string) => void;
const shared = globalThis as { [KEY]?: Set<Listener> };
const listeners = (shared[KEY] ??= new Set());

/**
 * Hears in this process at once of people whose role or sessions changed, so that what they have open can be checked
 * again; of what other processes did it hears nothing. @returns what ends it
 */
export function onPersonChange(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function announceChange(person: string): void {
	for (const listener of listeners) listener(person);
}
