import type { Language } from '#lib/dates/language.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { openStory } from '#lib/exchange/folder/read-story.ts';
import { tooManyBytes, type TextProblem } from '#lib/studio/texts/imported-text.ts';
import { mediaFileNames } from '#lib/story/media.ts';
import { filesOf } from '#lib/studio/media/files-of.ts';
import { fitting, tooLarge } from '#lib/studio/media/read-file.ts';
import type { ChosenFile } from './chosen-files.ts';
import {
	DRAFT_EXTENSION,
	readDraftFile,
	storyAlone,
	type DraftFile,
	type DraftFileProblem
} from './draft-file.ts';
import { mayBeTimeline } from './timeline-names.ts';
import { folderOf, unpackStory, type StoryFolder } from './unpack-story.ts';

/** Largest file of a draft, in bytes: its media in base64, and its texts. */
const MAX_DRAFT_BYTES = 160_000_000;

/** The outcome of reading files that may be a story: a draft, perhaps with rules that it breaks, or why it is none. */
export type Incoming =
	| { draft: DraftFile; name: string; issues: Issue[] }
	| { draft?: undefined; name: string; issues: Issue[]; problem?: DraftFileProblem | TextProblem };

/**
 * Reads a draft's file, a story's folder, an archive of one, or a timeline of another program, which comes in
 * `language` if it does not name its own; `undefined` if the files are none of these.
 */
export async function readIncoming(
	chosen: readonly ChosenFile[],
	language: Language = 'en'
): Promise<Incoming | undefined> {
	const folder = await folderOf(chosen);
	if (folder?.ok) return openFolder(folder.value);
	const [only, ...others] = chosen;
	if (folder) return { name: only?.path.split('/')[0] ?? '', issues: [], problem: folder.problem };
	if (!only || others.length > 0) return undefined;
	const { file } = only;
	const { name } = file;
	if (name.toLowerCase().endsWith(DRAFT_EXTENSION)) {
		if (file.size > MAX_DRAFT_BYTES)
			return {
				name,
				issues: [],
				problem: tooManyBytes('file-too-large', file.size, MAX_DRAFT_BYTES).problem
			};
		const read = readDraftFile(await file.text());
		return read.ok
			? { name, ...withinLimits(read.value) }
			: { name, issues: [], problem: read.problem };
	}
	if (mayBeTimeline(name)) {
		const { readTimeline } = await import('./read-timeline.ts');
		const read = await readTimeline(file, language);
		if (!read?.draft) return read && { name, ...read, draft: undefined };
		return { name, draft: read.draft, issues: read.issues };
	}
	if (!/\.zip$/i.test(name)) return undefined;
	const unpacked = await unpackStory(name, new Uint8Array(await file.arrayBuffer()));
	if (!unpacked) return undefined;
	return unpacked.ok ? openFolder(unpacked.value) : { name, issues: [], problem: unpacked.problem };
}

/** A draft with those of its files that there is room for; of the others it has what is said of them. */
export function withinLimits(draft: DraftFile): { draft: DraftFile; issues: Issue[] } {
	const { files, ...rest } = draft;
	if (!files) return { draft, issues: [] };
	const all = Object.entries(files);
	const room = fitting(all.map(([name, bytes]) => [name, bytes.length]));
	const left = all.filter(([name]) => !room.has(name));
	return {
		draft: { ...rest, files: Object.fromEntries(all.filter(([name]) => room.has(name))) },
		issues: left.map(([name]) => tooLarge(name))
	};
}

/** A folder as a draft, with all that can be made out of it, whatever is wrong. */
function openFolder({ slug, files, media, types }: StoryFolder): Incoming {
	const { matched, issues } = openStory(slug, files, types);
	if (!matched) return { name: slug, issues };
	const { story } = matched;
	const kept = filesOf(story, media);
	const draft = { ...storyAlone(story), ...(kept && { files: kept }) };
	const large = mediaFileNames(story).filter(
		(name) => Object.hasOwn(types, name) && types[name] && !Object.hasOwn(media, name)
	);
	return { name: slug, draft, issues: [...issues, ...large.map(tooLarge)] };
}
