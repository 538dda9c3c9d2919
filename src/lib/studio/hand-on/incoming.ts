import type { DraftFile } from './draft-file.ts';

/**
 * Drafts that were read on one page and are opened on the next, by the id of their address. They do not go by the
 * browser's database, which some browsers do not give.
 */
const incoming = new Map<string, DraftFile>();

/** Puts a draft down for the page that opens it. Returns its id. */
export function bringDraft(draft: DraftFile): string {
	const id = crypto.randomUUID();
	incoming.set(id, draft);
	return id;
}

/** Takes a draft that was put down under an id, once. */
export function takeDraft(id: string): DraftFile | undefined {
	const draft = incoming.get(id);
	incoming.delete(id);
	return draft;
}
