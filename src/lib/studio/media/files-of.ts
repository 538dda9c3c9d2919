import type { Files } from '#lib/storage/files.ts';
import { mediaOf, type WithMedia } from '#lib/story/media.ts';

/** The names of the files that a story shows or plays. */
export function fileNames(story: WithMedia): string[] {
	const names = mediaOf(story).flatMap(({ media: { file, captions } }) => [file, captions ?? '']);
	return [...new Set(names)].filter((name) => name !== '');
}

/** Those of some files that a story shows or plays; `undefined` if there are none. */
export function filesOf(story: WithMedia, files: Files): Files | undefined {
	const own = fileNames(story).flatMap((name) => {
		const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
		return bytes ? [[name, bytes] as const] : [];
	});
	return own.length > 0 ? Object.fromEntries(own) : undefined;
}
