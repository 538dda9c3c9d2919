import type { TextInput } from '#lib/studio/texts/imported-text.ts';
import type { DraftFile } from './draft-file.ts';

/** The content that a new draft begins with. */
type Beginning = { draft: DraftFile } | { inputs: readonly TextInput[] };

/**
 * Content brought on one page and opened on the next, by the id of the draft. It does not go by the browser's database,
 * which some browsers do not give.
 */
const incoming = new Map<string, Beginning>();

/** Puts something down for the page of a new draft. Returns the draft's id. */
export function beginDraft(beginning: Beginning): string {
	const id = crypto.randomUUID();
	incoming.set(id, beginning);
	return id;
}

/** The draft that was put down under an id, once. */
export function takeDraft(id: string): DraftFile | undefined {
	const beginning = incoming.get(id);
	if (!beginning || !('draft' in beginning)) return undefined;
	incoming.delete(id);
	return beginning.draft;
}

/** The texts that were put down under an id, once. */
export function takeInputs(id: string): readonly TextInput[] {
	const beginning = incoming.get(id);
	if (!beginning || !('inputs' in beginning)) return [];
	incoming.delete(id);
	return beginning.inputs;
}
