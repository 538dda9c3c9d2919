import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaFileNames, type MediaFile, type WithMedia } from '#lib/story/media.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';
import { endingOf } from '#lib/exchange/folder/media-type.ts';
import { spokenWords } from '#lib/exchange/folder/spoken-words.ts';
import { sizeOfDrawing } from './drawing-size.ts';

/** In px. A picture is made in those that are narrower than it is, and as wide as it is up to the last. */
const WIDTHS = [480, 960, 1600];
const QUALITY = 80;

/** A story's media as pages have them, by the names in its folder. */
export type StoryMedia = Record<string, MediaFile>;

/** Where made files are kept. */
export interface MadeFiles {
	has(name: string): boolean;
	write(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void;
	/** How many pixels a picture may have; larger ones are not read. */
	maxPixels?: number;
}

/**
 * Makes the files that pages show of a story's media, in the directory `made`: each is named by the hash of what it is
 * made of (SHA-256), and is made once. @throws {UnreadablePicture} with its name
 */
export async function makeMedia(
	story: WithMedia,
	{ folder, types, made }: { folder: string; types: MediaTypes; made: string }
): Promise<StoryMedia> {
	mkdirSync(made, { recursive: true });
	const kept: MadeFiles = {
		has: (name) => existsSync(join(made, name)),
		write: (name, bytes) => writeFileSync(join(made, name), bytes)
	};
	const files: StoryMedia = {};
	for (const name of mediaFileNames(story)) {
		const bytes = new Uint8Array(readFileSync(join(folder, name)));
		const stem = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
		files[name] = await makeFile(bytes, types[name] ?? '', stem, kept).catch((error: unknown) => {
			if (error instanceof UnreadablePicture) error.file = name;
			throw error;
		});
	}
	return files;
}

/** The names of the files that a story's media were made into. */
export function filesOf(media: StoryMedia): string[] {
	return Object.values(media).flatMap((file) =>
		file.kind === 'image' ? file.sources.map(({ src }) => src) : file.src
	);
}

/** A picture that cannot be read, or not with so many pixels. */
export class UnreadablePicture extends Error {
	/** Its name in the folder of the story. */
	file = '';
}

/**
 * Makes the files that pages show of one file; their names begin with `stem`. Pictures lose what a camera wrote into
 * them, as the place. @throws {UnreadablePicture}
 */
export async function makeFile(
	bytes: Uint8Array<ArrayBuffer>,
	type: string,
	stem: string,
	made: MadeFiles
): Promise<MediaFile> {
	const [kind] = type.split('/');
	const copy = () => {
		const src = `${stem}.${endingOf(type)}`;
		if (!made.has(src)) made.write(src, bytes, type);
		return src;
	};
	if (type === 'text/vtt')
		return { kind: 'captions', src: copy(), words: spokenWords(new TextDecoder().decode(bytes)) };
	if (kind === 'audio' || kind === 'video') return { kind, src: copy(), type };

	// loaded only where a story has pictures
	const { default: sharp } = await import('sharp');
	const read = () => sharp(bytes, { limitInputPixels: made.maxPixels ?? true });
	const unreadable = ({ message }: Error): never => {
		throw new UnreadablePicture(message);
	};
	const { width, height } = (await read().metadata().catch(unreadable)).autoOrient;
	if (type === 'image/svg+xml') {
		const size = sizeOfDrawing(new TextDecoder().decode(bytes)) ?? { width, height };
		return { kind: 'image', ...size, sources: [{ src: copy(), width: size.width }] };
	}
	const widest = Math.min(width, WIDTHS.at(-1) ?? width);
	const sources = [];
	for (const each of [...WIDTHS.filter((wide) => wide < widest), widest]) {
		const src = `${stem}-${each}.webp`;
		if (!made.has(src)) {
			const picture = read().autoOrient().resize({ width: each }).webp({ quality: QUALITY });
			made.write(src, new Uint8Array(await picture.toBuffer().catch(unreadable)), 'image/webp');
		}
		sources.push({ src, width: each });
	}
	return { kind: 'image', width, height, sources };
}
