import * as v from 'valibot';
import { storyFile, VERSION } from '#lib/exchange/story-json/schema.ts';
import type { Files } from '#lib/storage/files.ts';
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
	/** Its pictures, sounds and films, by name; absent if it has none. */
	files?: Files;
};

export const DRAFT_EXTENSION = '.fundstelle';

/** Why a file is not a draft that can be opened. */
export type DraftFileProblem = 'noDraft' | 'newer' | 'damaged';

/** The same draft always makes the same file, whatever the order in which its fields came into being. */
export function writeDraftFile(draft: DraftFile): string {
	const ordered = v.safeParse(v.omit(DRAFT, ['files']), draft);
	const { story, dismissed, taken } = ordered.success ? ordered.output : draft;
	const files = draft.files && toText(draft.files);
	return `${JSON.stringify({ fundstelle: VERSION, story, dismissed, taken, files }, undefined, '\t')}\n`;
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
	const { files, ...draft } = read.output;
	const bytes = files && toBytes(files);
	if (files && !bytes) return { ok: false, problem: 'damaged' };
	// an event of a draft may have no passage, which the model of a published story does not allow
	return { ok: true, value: { ...draft, ...(bytes && { files: bytes }) } as DraftFile };
}

/** Files in base64, in the order of their names. */
function toText(files: Files): Record<string, string> {
	const names = Object.keys(files).sort();
	return Object.fromEntries(names.map((name) => [name, base64(files[name] ?? new Uint8Array())]));
}

/** By hand: what browsers have for it takes texts, and making a text of 20 MB takes ten times as long. */
function base64(bytes: Uint8Array): string {
	const signs = new Uint8Array(4 * Math.ceil(bytes.length / 3));
	for (let from = 0, to = 0; from < bytes.length; from += 3) {
		const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
		const group = (a << 16) | (b << 8) | c;
		for (let shift = 18; shift >= 0; shift -= 6) signs[to++] = SIGNS[(group >> shift) & 63] ?? 0;
	}
	signs.fill(PADDING, signs.length - ((3 - (bytes.length % 3)) % 3));
	return new TextDecoder().decode(signs);
}
const SIGNS = new TextEncoder().encode(
	'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
);
const PADDING = 0x3d;

/** Throws if the text is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const latin = atob(text);
	const bytes = new Uint8Array(latin.length);
	for (let at = 0; at < latin.length; at++) bytes[at] = latin.charCodeAt(at);
	return bytes;
}

/** `undefined` if one of them is no base64. */
function toBytes(files: Record<string, string>): Files | undefined {
	try {
		const all = Object.entries(files).map(([name, text]) => [name, fromBase64(text)] as const);
		return Object.fromEntries(all);
	} catch {
		return undefined;
	}
}

const DRAFT = v.object({
	story: storyFile.entries.story,
	dismissed: v.array(v.string()),
	taken: v.array(v.tuple([v.string(), v.string()])),
	files: v.exactOptional(v.record(v.string(), v.string()))
});
