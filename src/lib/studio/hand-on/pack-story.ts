import { zipSync, type Zippable } from 'fflate';
import type { Files } from '#lib/storage/files.ts';

/** Every file of an archive has this time, so that the same story is always the same bytes. ZIP knows no zone. */
const FIXED = new Date(1980, 0, 1);

/** A ZIP archive of a story's folder. Its media are packed already, each in its own way. */
export function packStory(
	slug: string,
	files: Record<string, string>,
	media: Files = {}
): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(
		([name, content]) => [`${slug}/${name}`, new TextEncoder().encode(content)] as const
	);
	const packed = Object.entries(media).map(
		([name, bytes]) => [`${slug}/${name}`, [bytes, { level: 0 }]] as const
	);
	return zipSync(Object.fromEntries<Zippable[string]>([...entries, ...packed]), {
		mtime: FIXED,
		level: 6
	});
}
