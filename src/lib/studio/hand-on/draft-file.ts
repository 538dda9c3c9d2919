import * as v from 'valibot';
import { storyFile, VERSION } from '#lib/exchange/story-json/schema.ts';
import type { Story } from '#lib/story/story.ts';

/**
 * A draft as one file is a story's JSON (exchange/story-json), with what became of proposals beside it.
 * It is not the document that the studio works on, because a file comes from elsewhere: each of its values can be
 * checked before it is let in, and a later program, or a person, can still read it.
 */
export type DraftFile = {
	story: Story;
	/** Keys of proposals. */
	dismissed: string[];
	/** Keys of proposals, each with the event that it became. */
	taken: [key: string, event: string][];
};

export const DRAFT_EXTENSION = '.fundstelle';

/** Why a file is not a draft that can be opened. */
export type DraftFileProblem = 'noDraft' | 'newer' | 'damaged';

/** The same draft always makes the same file, whatever the order in which its fields came into being. */
export function writeDraftFile(draft: DraftFile): string {
	const ordered = v.safeParse(DRAFT, draft);
	const { story, dismissed, taken } = ordered.success ? ordered.output : draft;
	return `${JSON.stringify({ fundstelle: VERSION, story, dismissed, taken }, undefined, '\t')}\n`;
}

/** A draft that is a story and nothing else. */
export function storyAlone(story: Story): DraftFile {
	return { story, dismissed: [], taken: [] };
}

/** Reads a draft's file; never throws. */
export function readDraftFile(
	text: string
): { ok: true; value: DraftFile } | { ok: false; problem: DraftFileProblem } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, problem: text.includes('"fundstelle"') ? 'damaged' : 'noDraft' };
	}
	const head = v.safeParse(v.object({ fundstelle: v.pipe(v.number(), v.integer()) }), value);
	if (!head.success) return { ok: false, problem: 'noDraft' };
	if (head.output.fundstelle > VERSION) return { ok: false, problem: 'newer' };
	const read = v.safeParse(DRAFT, value);
	if (!read.success) return { ok: false, problem: 'damaged' };
	// an event of a draft may have no passage, which the model of a published story does not allow
	return { ok: true, value: read.output as DraftFile };
}

const DRAFT = v.object({
	story: storyFile.entries.story,
	dismissed: v.array(v.string()),
	taken: v.array(v.tuple([v.string(), v.string()]))
});
