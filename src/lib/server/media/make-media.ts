import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaOf, type MediaFile, type WithMedia } from '#lib/story/media.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';
import { spokenWords } from '#lib/exchange/folder/spoken-words.ts';

/** In px. A picture is made in those that are narrower than it is, and as wide as it is up to the last. */
const WIDTHS = [480, 960, 1600];
const QUALITY = 80;

const ENDINGS: Record<string, string> = {
	'image/svg+xml': 'svg',
	...{ 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/flac': 'flac', 'audio/ogg': 'ogg' },
	...{ 'audio/mp4': 'm4a', 'video/mp4': 'mp4', 'video/webm': 'webm', 'text/vtt': 'vtt' }
};

/** A story's media as pages have them, by the names in its folder. */
export type StoryMedia = Record<string, MediaFile>;

/**
 * Makes the files that pages show of a story's media, in the directory `made`: each is named by the hash of what it is
 * made of (SHA-256), and is made once. Pictures lose what a camera wrote into them, as the place.
 */
export async function makeMedia(
	story: WithMedia,
	{ folder, types, made }: { folder: string; types: MediaTypes; made: string }
): Promise<StoryMedia> {
	const names = mediaOf(story).flatMap(({ media: { file, captions } }) =>
		captions === undefined ? [file] : [file, captions]
	);
	mkdirSync(made, { recursive: true });
	const files: StoryMedia = {};
	for (const name of new Set(names)) {
		const bytes = readFileSync(join(folder, name));
		files[name] = await makeFile(bytes, types[name] ?? '', made);
	}
	return files;
}

/** The names of the files that a story's media were made into. */
export function filesOf(media: StoryMedia): string[] {
	return Object.values(media).flatMap((file) =>
		file.kind === 'image' ? file.sources.map(({ src }) => src) : file.src
	);
}

async function makeFile(bytes: Buffer, type: string, made: string): Promise<MediaFile> {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	const [kind] = type.split('/');
	const copy = () => {
		const src = `${hash}.${ENDINGS[type]}`;
		write(join(made, src), bytes);
		return src;
	};
	if (type === 'text/vtt')
		return { kind: 'captions', src: copy(), words: spokenWords(bytes.toString('utf8')) };
	if (kind === 'audio' || kind === 'video') return { kind, src: copy(), type };

	// loaded only where a story has pictures
	const { default: sharp } = await import('sharp');
	const { width, height } = (await sharp(bytes).metadata()).autoOrient;
	if (type === 'image/svg+xml')
		return { kind: 'image', width, height, sources: [{ src: copy(), width }] };
	const widest = Math.min(width, WIDTHS.at(-1) ?? width);
	const sources = [];
	for (const each of [...WIDTHS.filter((wide) => wide < widest), widest]) {
		const src = `${hash}-${each}.webp`;
		const path = join(made, src);
		if (!existsSync(path)) {
			const picture = sharp(bytes).autoOrient().resize({ width: each });
			write(path, await picture.webp({ quality: QUALITY }).toBuffer());
		}
		sources.push({ src, width: each });
	}
	return { kind: 'image', width, height, sources };
}

function write(path: string, bytes: Uint8Array): void {
	if (!existsSync(path)) writeFileSync(path, bytes);
}
