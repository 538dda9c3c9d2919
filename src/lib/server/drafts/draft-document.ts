import * as Y from 'yjs';
import type { KeptDraft, MergedDraft } from './draft-log.ts';
import { followWriters } from './draft-writers.ts';

/**
 * Puts what is kept of a draft into a document. An update that cannot be applied is left out: it hides none of the
 * others. Returns how many those were.
 */
export function fillDocument(
	doc: Y.Doc,
	{ state, updates }: Pick<KeptDraft, 'state' | 'updates'>
): number {
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

/** Puts what is kept of a draft into a document, and says who wrote what is in it. */
export function fillWithWriters(doc: Y.Doc, kept: KeptDraft): MergedDraft['writers'] {
	fillDocument(doc, { state: kept.state, updates: [] });
	const updates = kept.updates.map((data, index) => ({
		...{ data, person: null, number: 0 },
		...kept.by[index]
	}));
	return followWriters(doc, updates, kept.writers);
}

/** The state that stands for all that is kept of a draft. */
export function mergeKept(kept: KeptDraft): MergedDraft {
	const doc = new Y.Doc();
	const writers = fillWithWriters(doc, kept);
	const data = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return { data, writers };
}
