import { STORY_FILE } from '#lib/exchange/folder/read-story.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';
import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import type { Files } from '#lib/storage/files.ts';
import { fitting, MAX_BYTES_OF_ALL } from '#lib/studio/media/read-file.ts';
import { tooManyBytes, problem, type Result } from '#lib/studio/texts/imported-text.ts';
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
	const parts = await unpack(bytes, wanted, MAX_BYTES_OF_ALL + MAX_FILE_BYTES);
	if (!parts.ok)
		return parts.problem.rule === 'broken' ? problem('broken', { format: 'ZIP' }) : parts;
	const files = [...parts.value].map(([path, data]) => ({
		name: path.slice(folder.length),
		blob: new Blob([data])
	}));
	return sorted(lastPart(folder) || name.replace(/\.zip$/i, ''), files);
}

/** A story's folder from files that were chosen or dropped, each with its path; `undefined` if they are none. */
export async function folderOf(
	chosen: readonly { path: string; file: File }[]
): Promise<Result<StoryFolder> | undefined> {
	const folder = folderAmong(chosen.map(({ path }) => path));
	if (folder === undefined) return undefined;
	const wanted = chosen.filter(({ path }) => isIn(folder, path));
	const files = wanted.map(({ path, file }) => ({ name: path.slice(folder.length), blob: file }));
	return sorted(lastPart(folder), files);
}

/**
 * Texts by their endings, media by what they hold; of all else, and of what is too large for a draft, the type alone.
 * All texts together may be as large as one file.
 */
async function sorted(
	slug: string,
	all: readonly { name: string; blob: Blob }[]
): Promise<Result<StoryFolder>> {
	const texts = all.filter(({ name }) => TEXT.test(name));
	const textBytes = texts.reduce((sum, { blob }) => sum + blob.size, 0);
	if (textBytes > MAX_FILE_BYTES) return tooManyBytes('folder-too-large', textBytes);
	const others = await Promise.all(
		all
			.filter(({ name }) => !TEXT.test(name))
			.map(async ({ name, blob }) => ({
				...{ name, blob },
				type: mediaTypeOf(await bytesOf(blob.slice(0, HEAD_BYTES)))
			}))
	);
	const media = others.filter(({ type }) => type);
	const room = fitting(media.map(({ name, blob }) => [name, blob.size]));
	const read = async ({ name, blob }: { name: string; blob: Blob }) =>
		[name, await bytesOf(blob)] as const;
	const decoded = await Promise.all(
		texts.map(async ({ name, blob }) => [name, await blob.text()] as const)
	);
	const value = {
		slug,
		files: Object.fromEntries(decoded),
		media: Object.fromEntries(
			await Promise.all(media.filter(({ name }) => room.has(name)).map(read))
		),
		types: Object.fromEntries(others.map(({ name, type }) => [name, type]))
	};
	return { ok: true, value };
}
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
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
