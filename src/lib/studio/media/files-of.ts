import type { Files } from '#lib/storage/files.ts';
import { mediaFileNames, type WithMedia } from '#lib/story/media.ts';
import { fitting } from './read-file.ts';

/** Those of some files that a story shows or plays; `undefined` if there are none. */
export function filesOf(story: WithMedia, files: Files): Files | undefined {
	const own = mediaFileNames(story).flatMap((name) => {
		const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
		return bytes ? [[name, bytes] as const] : [];
	});
	return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** The names of those files that a story has room for besides its own. */
export function roomFor(
	added: readonly { name: string; bytes: Uint8Array }[],
	story: WithMedia,
	files: Files
): Set<string> {
	const own = Object.entries(filesOf(story, files) ?? {});
	const others = added.map(({ name, bytes }) => [name, bytes] as const);
	const all = new Map([...own, ...others]);
	return fitting([...all].map(([name, bytes]) => [name, bytes.length]));
}
