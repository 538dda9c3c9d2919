import * as Y from 'yjs';
import type { KeptDraft } from './draft-log.ts';

/**
 * Puts what is kept of a draft into a document. An update that cannot be applied is left out: it hides none of the
 * others. Returns how many those were.
 */
export function fillDocument(doc: Y.Doc, { state, updates }: KeptDraft): number {
	let broken = 0;
	for (const update of [...(state ? [state] : []), ...updates]) {
		try {
			Y.applyUpdate(doc, update);
		} catch {
			broken++;
		}
	}
	return broken;
}

/** The state that stands for all that is kept of a draft. */
export function mergeKept(kept: KeptDraft): Uint8Array {
	const doc = new Y.Doc();
	fillDocument(doc, kept);
	const state = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return state;
}
