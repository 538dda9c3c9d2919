import { endingOf, HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import type { Files } from '#lib/storage/files.ts';
import { mediaFileNames, type Media, type MediaFile } from '#lib/story/media.ts';
import type { Story } from '#lib/story/story.ts';
import { nameFile } from './name-file.ts';
import { MAX_BYTES_OF_ALL, tooLarge } from './read-file.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		/** A file of a published story that could not be fetched. */
		'media.away': { file: string };
	}
}

/** A published story with the files of its media, and what is said of those that are not among them. */
export type PublishedCopy = { story: Story; files: Files; issues: Issue[] };

/**
 * Fetches the files of a published story from where its page has them; `shown` are those that it shows. A picture comes
 * in the largest size that readers get, under a name with the ending of its type; all else comes as it is. What has more
 * bytes than `each` file may have, or `all` of them together, stays behind.
 */
export async function fetchPublishedFiles(
	story: Story,
	shown: Readonly<Record<string, MediaFile>>,
	fetchFile: (src: string) => Promise<Response>,
	{ each, all } = { each: MAX_FILE_BYTES, all: MAX_BYTES_OF_ALL }
): Promise<PublishedCopy> {
	const files: Files = {};
	const issues: Issue[] = [];
	const names = new Map<string, string>();
	let left = all;
	for (const name of mediaFileNames(story)) {
		const file = Object.hasOwn(shown, name) ? shown[name] : undefined;
		const bytes = file && (await fetchUpTo(Math.min(each, left), () => fetchFile(srcOf(file))));
		const type = bytes instanceof Uint8Array && mediaTypeOf(bytes.subarray(0, HEAD_BYTES));
		if (bytes === 'tooLarge') issues.push(tooLarge(name));
		else if (!bytes || !type)
			issues.push(issue('media.away', { file: name }, { file: name, path: [] }));
		else {
			const own = name.endsWith(`.${endingOf(type)}`) || !type.startsWith('image/');
			const kept = own ? name : await nameFile(name, type, bytes);
			names.set(name, kept);
			files[kept] = bytes;
			left -= bytes.length;
		}
	}
	return { story: renamed(story, names), files, issues };
}

const srcOf = (file: MediaFile): string =>
	file.kind === 'image' ? (file.sources.at(-1)?.src ?? '') : file.src;

/** The bytes of an answer, of which at most so many are read; `undefined` if they cannot be had. */
async function fetchUpTo(
	limit: number,
	ask: () => Promise<Response>
): Promise<Uint8Array<ArrayBuffer> | 'tooLarge' | undefined> {
	try {
		const response = await ask();
		if (!response.ok || !response.body) return undefined;
		const parts: Uint8Array<ArrayBuffer>[] = [];
		let length = 0;
		const reader = response.body.getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			length += part.value.length;
			if (length > limit) {
				await reader.cancel();
				return 'tooLarge';
			}
			parts.push(part.value);
		}
		return new Uint8Array(await new Blob(parts).arrayBuffer());
	} catch (reason) {
		console.info('A file could not be fetched:', reason);
		return undefined;
	}
}

function renamed(story: Story, names: ReadonlyMap<string, string>): Story {
	const rename = <T extends { media?: Media[] }>(thing: T): T =>
		thing.media
			? {
					...thing,
					media: thing.media.map((each) => ({ ...each, file: names.get(each.file) ?? each.file }))
				}
			: thing;
	return {
		...story,
		articles: story.articles.map(rename),
		events: story.events.map(rename)
	};
}
