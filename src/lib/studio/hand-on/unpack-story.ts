import { STORY_FILE } from '#lib/exchange/folder/read-story.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';
import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import type { Files } from '#lib/storage/files.ts';
import { MAX_BYTES, MAX_BYTES_OF_ALL } from '#lib/studio/media/read-file.ts';
import { problem, type Result } from '#lib/studio/texts/imported-text.ts';
import { readDirectory, unpack } from '#lib/studio/texts/docx/zip.ts';

/** The texts of a story's folder and its media, each by name, and the folder's own name. */
export type StoryFolder = {
	slug: string;
	files: Record<string, string>;
	media: Files;
	/** The types of all files but the texts, also of those that are too large to be among the media. */
	types: MediaTypes;
};

/** Finds the folder of a story in an archive: that of its highest `story.yaml`; `undefined` if it has none. */
export async function unpackStory(
	name: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Result<StoryFolder> | undefined> {
	const entries = readDirectory(bytes);
	if (!entries) return problem('broken', { format: 'ZIP' });
	const folder = folderAmong(entries.map((entry) => entry.name));
	if (folder === undefined) return undefined;
	const wanted = entries.filter((entry) => isIn(folder, entry.name));
	const parts = await unpack(bytes, wanted, MAX_BYTES_OF_ALL);
	if (!parts.ok)
		return parts.problem.rule === 'broken' ? problem('broken', { format: 'ZIP' }) : parts;
	const files = [...parts.value].map(
		([path, data]) => [path.slice(folder.length), Uint8Array.from(data)] as const
	);
	const fallback = name.replace(/\.zip$/i, '');
	return { ok: true, value: { slug: lastPart(folder) || fallback, ...sorted(files) } };
}

/** A story's folder from files that were chosen or dropped, each with its path; `undefined` if they are none. */
export async function folderOf(
	chosen: readonly { path: string; file: File }[]
): Promise<StoryFolder | undefined> {
	const folder = folderAmong(chosen.map(({ path }) => path));
	if (folder === undefined) return undefined;
	const wanted = chosen.filter(({ path }) => isIn(folder, path));
	const files = await Promise.all(
		wanted.map(
			async ({ path, file }) =>
				[path.slice(folder.length), new Uint8Array(await file.arrayBuffer())] as const
		)
	);
	return { slug: lastPart(folder), ...sorted(files) };
}

/** Texts by their endings, media by what they hold; of all else, and of what is too large for a draft, the type alone. */
function sorted(all: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[]) {
	const texts = all.filter(([name]) => TEXT.test(name));
	const others = all.filter(([name]) => !TEXT.test(name));
	const types = Object.fromEntries(
		others.map(([name, bytes]) => [name, mediaTypeOf(bytes.subarray(0, HEAD_BYTES))])
	);
	const media = others.filter(([name, bytes]) => bytes.length <= MAX_BYTES && types[name]);
	return {
		files: Object.fromEntries(texts.map(([name, data]) => [name, new TextDecoder().decode(data)])),
		media: Object.fromEntries(media),
		types
	};
}
const TEXT = /\.(md|yaml)$/;

/** The path of the folder that has a `story.yaml`, with a slash at its end; the highest one. */
function folderAmong(paths: readonly string[]): string | undefined {
	return paths
		.filter((path) => path === STORY_FILE || path.endsWith(`/${STORY_FILE}`))
		.filter((path) => !path.startsWith('__MACOSX/'))
		.map((path) => path.slice(0, -STORY_FILE.length))
		.sort((a, b) => a.split('/').length - b.split('/').length || a.length - b.length)[0];
}

function isIn(folder: string, path: string): boolean {
	const rest = path.startsWith(folder) ? path.slice(folder.length) : '/';
	return !/^\.|\/|^$/.test(rest);
}

function lastPart(folder: string): string {
	return folder.split('/').filter(Boolean).at(-1) ?? '';
}
