import type { Files } from '#lib/storage/files.ts';
import { mediaFileNames, type WithMedia } from '#lib/story/media.ts';

/** Those of some files that a story shows or plays; `undefined` if there are none. */
export function filesOf(story: WithMedia, files: Files): Files | undefined {
	const own = mediaFileNames(story).flatMap((name) => {
		const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
		return bytes ? [[name, bytes] as const] : [];
	});
	return own.length > 0 ? Object.fromEntries(own) : undefined;
}
