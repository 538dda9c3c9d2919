import { zipSync } from 'fflate';

/** Every file of an archive has this time, so that the same story is always the same bytes. ZIP knows no zone. */
const FIXED = new Date(1980, 0, 1);

/** A ZIP archive of a story's folder. */
export function packStory(slug: string, files: Record<string, string>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(
		([name, content]) => [`${slug}/${name}`, new TextEncoder().encode(content)] as const
	);
	return zipSync(Object.fromEntries(entries), { mtime: FIXED, level: 6 });
}
