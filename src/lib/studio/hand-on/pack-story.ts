import { zipSync, type ZippableFile } from 'fflate';
import type { Files } from '#lib/storage/files.ts';

/** Every file of an archive has this time, so that the same story is always the same bytes. ZIP knows no zone. */
const FIXED = new Date(1980, 0, 1);

/** A ZIP archive of a story's folder. Its media are packed already, each in its own way. */
export function packStory(
	slug: string,
	files: Record<string, string>,
	media: Files = {}
): Uint8Array<ArrayBuffer> {
	const texts = Object.entries(files).map(([name, content]): [string, ZippableFile] => [
		`${slug}/${name}`,
		new TextEncoder().encode(content)
	]);
	const packed = Object.entries(media).map(([name, bytes]): [string, ZippableFile] => [
		`${slug}/${name}`,
		[bytes, { level: 0 }]
	]);
	return zipSync(Object.fromEntries([...texts, ...packed]), { mtime: FIXED, level: 6 });
}
