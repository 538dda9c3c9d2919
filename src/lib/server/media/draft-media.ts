import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { HEAD_BYTES, mediaTypeOf } from '#lib/exchange/folder/media-type.ts';
import { expectHarmless } from '#lib/server/scan/harmless.ts';
import { keepPieces, readPieces } from '#lib/server/store/pieces.ts';
import type { Schema } from '#lib/server/store/schema.ts';
import type { Store } from '#lib/server/store/store.ts';
import { mediaFileNames, type Hashes, type MediaFile } from '#lib/story/media.ts';
import { checkMedia, isFileName, type MediaTypes } from '#lib/story/media-rules.ts';
import type { Story } from '#lib/story/story.ts';
import { makeFile, UnreadablePicture, type StoryMedia } from './make-media.ts';

/** The most pixels of a picture: larger ones need more memory than a server has to spare. */
const MAX_PIXELS = 120_000_000;
/** In bytes: what is said in a sound or film goes along in the page. */
const MAX_CAPTIONS = 1_000_000;
/** A text of a story's folder, which no file of its media may replace. */
const TEXT = /\.(?:md|yaml)$/i;

/** A file of a draft's media; `hash` is the SHA-256 of its bytes. */
export type DraftMedia = { name: string; hash: string; bytes: number; type: string };

/** `taken`: the draft has another file of this name. `noMedia`: it is no picture, sound, film or captions. */
export type Brought = 'kept' | 'taken' | 'noMedia';

let making: Promise<unknown> = Promise.resolve();

/** Makes one file at a time: each picture needs much memory. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
	const made = making.then(make);
	making = made.catch(() => undefined);
	return made;
}

/**
 * Keeps a file of a draft's media, and what pages show of it, once for each hash. The bytes say what it is, not its
 * name; a name that the draft has keeps its file. @throws {NotKept} if it is harmful
 */
export async function bringMedia(
	store: Store,
	{ draft, name, person }: { draft: string; name: string; person: string | null },
	data: Uint8Array<ArrayBuffer>
): Promise<Brought> {
	const type = mediaTypeOf(data.subarray(0, HEAD_BYTES));
	if (type === undefined || !isFileName(name) || TEXT.test(name)) return 'noMedia';
	if (type === 'text/vtt' && data.length > MAX_CAPTIONS) return 'noMedia';
	await expectHarmless(data);
	const hash = hashOf(data);
	const made = await inTurn(() => makeOnce(store, hash, data, type)).catch((error: unknown) => {
		if (error instanceof UnreadablePicture) return undefined;
		throw error;
	});
	if (!made) return 'noMedia';
	return store.write(async (transaction) => {
		const row = { draft, name, hash, bytes: data.length, type, person, at: Date.now() };
		await transaction
			.insertInto('draft_media')
			.values(row)
			.onConflict((conflict) => conflict.columns(['draft', 'name']).doNothing())
			.execute();
		const kept = await findMedia(transaction, draft, name);
		if (kept?.hash !== hash) return 'taken';
		await keepPieces(transaction, hash, data);
		for (const each of made) await keepMade(transaction, each);
		return 'kept';
	});
}

type Made =
	{ name: string; type: string; data: Uint8Array<ArrayBuffer> } | { of: string; file: MediaFile };

/** Makes a file's sizes and copies for browsers, unless they are there already. Rejects for a picture that cannot be read. */
async function makeOnce(
	{ db }: Store,
	hash: string,
	data: Uint8Array<ArrayBuffer>,
	type: string
): Promise<Made[]> {
	const known = db.selectFrom('made_media').select('hash').where('hash', '=', hash);
	if (await known.executeTakeFirst()) return [];
	const made: Made[] = [];
	const file = await makeFile(data, type, hash, {
		has: () => false,
		write: (name, bytes, of) => made.push({ name, type: of, data: bytes }),
		maxPixels: MAX_PIXELS
	});
	return [...made, { of: hash, file }];
}

async function keepMade(transaction: Transaction<Schema>, made: Made): Promise<void> {
	if ('of' in made) {
		await transaction
			.insertInto('made_media')
			.values({ hash: made.of, file: JSON.stringify(made.file) })
			.onConflict((conflict) => conflict.column('hash').doNothing())
			.execute();
		return;
	}
	const { name, type, data } = made;
	const hash = hashOf(data);
	await keepPieces(transaction, hash, data);
	await transaction
		.insertInto('made_files')
		.values({ name, hash, bytes: data.length, type })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
}

function hashOf(data: Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

/** The files of a draft's media. */
export async function listMedia(
	db: Kysely<Schema> | Transaction<Schema>,
	draft: string
): Promise<DraftMedia[]> {
	return db
		.selectFrom('draft_media')
		.select(['name', 'hash', 'bytes', 'type'])
		.where('draft', '=', draft)
		.orderBy('name')
		.execute();
}

/** One of them. */
export async function findMedia(
	db: Kysely<Schema> | Transaction<Schema>,
	draft: string,
	name: string
): Promise<DraftMedia | undefined> {
	return db
		.selectFrom('draft_media')
		.select(['name', 'hash', 'bytes', 'type'])
		.where('draft', '=', draft)
		.where('name', '=', name)
		.executeTakeFirst();
}

/** The story as it is published: with the hashes of its media, as far as they are among these files. */
export function withHashes(story: Story, files: readonly DraftMedia[]): Story {
	const names = new Set(mediaFileNames(story));
	const own = files.filter(({ name }) => names.has(name));
	if (own.length === 0) return story;
	return { ...story, mediaHashes: Object.fromEntries(own.map(({ name, hash }) => [name, hash])) };
}

/** The issues of a story's media where these files are all that there are. */
export function issuesOfMedia(story: Story, files: readonly DraftMedia[]) {
	const types: MediaTypes = Object.fromEntries(files.map(({ name, type }) => [name, type]));
	return checkMedia(story, types);
}

/** A story's media as pages have them, by their names; `base` is the path that the files are at. */
export async function mediaAt(
	{ db }: Store,
	hashes: Hashes,
	base: string
): Promise<StoryMedia | undefined> {
	const all = Object.entries(hashes);
	if (all.length === 0) return undefined;
	const rows = await db
		.selectFrom('made_media')
		.selectAll()
		.where('hash', 'in', [...new Set(Object.values(hashes))])
		.execute();
	const known = new Map(
		rows.map(({ hash, file }) => [hash, placed(JSON.parse(file) as MediaFile, base)])
	);
	return Object.fromEntries(
		all.flatMap(([name, hash]) => {
			const file = known.get(hash);
			return file ? [[name, file]] : [];
		})
	);
}

function placed(file: MediaFile, base: string): MediaFile {
	if (file.kind !== 'image') return { ...file, src: base + file.src };
	return {
		...file,
		sources: file.sources.map(({ src, width }) => ({ src: base + src, width }))
	};
}

/** A file that pages show, as the store has it. */
export type ServedFile = {
	type: string;
	bytes: number;
	hash: string;
	read: (start?: number, end?: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** The file of a name that was made of one of some others; `undefined` if there is none. */
export async function findMade(
	store: Store,
	name: string,
	of: readonly string[]
): Promise<ServedFile | undefined> {
	const [, hash = ''] = /^([\da-f]{64})[-.]/.exec(name) ?? [];
	if (!of.includes(hash)) return undefined;
	const row = await store.db
		.selectFrom('made_files')
		.select(['hash', 'bytes', 'type'])
		.where('name', '=', name)
		.executeTakeFirst();
	return row && { ...row, read: (start, end) => readPieces(store, row.hash, start, end) };
}
