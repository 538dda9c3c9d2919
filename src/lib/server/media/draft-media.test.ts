import { createHash, randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '#lib/server/collab/recognise.ts';
import { startDraft } from '#lib/server/drafts/access.ts';
import { editionIn } from '#lib/server/published/editions.ts';
import { publish, publishedOf } from '#lib/server/published/publish.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { readPieces } from '#lib/server/store/pieces.ts';
import type { Store } from '#lib/server/store/store.ts';
import {
	databaseForTests,
	STORE_KINDS,
	type TestDatabase
} from '#lib/server/store/stores.test-data.ts';
import type { Media } from '#lib/story/media.ts';
import type { Story } from '#lib/story/story.ts';
import {
	bringMedia,
	findMade,
	findMedia,
	issuesOfMedia,
	listMedia,
	mediaAt,
	withHashes
} from './draft-media.ts';

const ada: Person = { id: 'ada', name: 'Ada', role: 'author' };
const bytes = (text: string) => new TextEncoder().encode(text);
const hashOf = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
const picture = async (width: number, height: number) =>
	new Uint8Array(
		await sharp({ create: { width, height, channels: 3, background: '#c33' } })
			.png()
			.toBuffer()
	);
const storyWith = (slug: string, ...media: Media[]): Story => ({
	...{ slug, title: 'Story', language: 'en', companies: [], articles: [] },
	events: [
		{
			...{ id: 'one', kind: 'test', title: 'One', date: null, companies: [], media },
			...{ claim: { status: 'asserted' }, passages: [{ article: 'a', exact: 'x' }] }
		}
	]
});
const SOUND = bytes('RIFF\x24\0\0\0WAVEfmt ');
const CAPTIONS = bytes('WEBVTT\n\n00:00.000 --> 00:01.000\nA bell.');

describe.for(STORE_KINDS)('media of drafts in %s', (kind) => {
	let database: TestDatabase;
	let store: Store;
	beforeAll(async () => {
		database = await databaseForTests(kind);
		store = await openStore(await database.fresh());
	});
	afterAll(async () => {
		await store.close();
		await database.remove();
	});

	async function newDraft(): Promise<string> {
		const draft = randomUUID();
		await startDraft(store, ada, draft);
		return draft;
	}
	const bring = (draft: string, name: string, data: Uint8Array<ArrayBuffer>) =>
		bringMedia(store, { draft, name, person: ada.id }, data);

	test('are kept byte by byte, and what pages show is made once for all drafts', async () => {
		const [draft, other] = [await newDraft(), await newDraft()];
		const data = await picture(1200, 600);
		expect(await bring(draft, 'bridge.png', data)).toBe('kept');
		expect(await bring(draft, 'bridge.png', data)).toBe('kept');
		expect(await bring(other, 'other.png', data)).toBe('kept');
		const hash = hashOf(data);
		expect(await listMedia(store.db, draft)).toEqual([
			{ name: 'bridge.png', hash, bytes: data.length, type: 'image/png' }
		]);
		expect(await findMedia(store.db, other, 'bridge.png')).toBeUndefined();
		expect(await readPieces(store, hash)).toEqual(data);
		const media = await mediaAt(store, { 'bridge.png': hash }, '/at/');
		expect(media).toEqual({
			'bridge.png': {
				...{ kind: 'image', width: 1200, height: 600 },
				sources: [480, 960, 1200].map((width) => ({ src: `/at/${hash}-${width}.webp`, width }))
			}
		});
		const made = await findMade(store, `${hash}-480.webp`, [hash]);
		expect(made?.type).toBe('image/webp');
		const shown = await sharp(await made!.read()).metadata();
		expect([shown.format, shown.width, shown.height]).toEqual(['webp', 480, 240]);
		expect(await findMade(store, `${hash}-480.webp`, ['0'.repeat(64)])).toBeUndefined();
		expect(await findMade(store, '../bridge.png', [hash])).toBeUndefined();
	});

	test('have a name for good: another file of that name is refused', async () => {
		const draft = await newDraft();
		expect(await bring(draft, 'a.wav', SOUND)).toBe('kept');
		expect(await bring(draft, 'a.wav', CAPTIONS)).toBe('taken');
		expect(await findMedia(store.db, draft, 'a.wav')).toMatchObject({ hash: hashOf(SOUND) });
	});

	test.for<[name: string, data: Uint8Array<ArrayBuffer>]>([
		['page.png', bytes('<!doctype html><script>alert(1)</script>')],
		['broken.png', bytes('\x89PNG\r\n\x1a\n and nothing more')],
		['empty.png', bytes('')],
		['../up.wav', SOUND],
		['.hidden.wav', SOUND],
		['story.yaml', SOUND],
		['report.MD', SOUND],
		['long.vtt', bytes('WEBVTT\n\n'.padEnd(1_000_001, 'x'))]
	])('%s is not taken', async ([name, data]) => {
		const draft = await newDraft();
		expect(await bring(draft, name, data)).toBe('noMedia');
		expect(await listMedia(store.db, draft)).toEqual([]);
	});

	test('a picture of more pixels than there is memory for is not taken', async () => {
		// its header says so (and its checksum holds); its bytes are few
		const png = await picture(1, 1);
		const header = new DataView(png.buffer);
		header.setUint32(16, 20_000);
		header.setUint32(20, 20_000);
		header.setUint32(29, crc32(png.subarray(12, 29)));
		expect(await bring(await newDraft(), 'bomb.png', png)).toBe('noMedia');
	});

	test('are part of what is published: another file makes another version', async () => {
		const draft = await newDraft();
		const slug = `media-${draft.slice(0, 8)}`;
		const story = storyWith(slug, { file: 'a.wav', alt: 'A bell', captions: 'a.vtt' });
		const missing = issuesOfMedia(story, await listMedia(store.db, draft));
		expect(missing).toMatchObject([
			{ rule: 'media.missing', values: { file: 'a.wav' } },
			{ rule: 'media.missing', values: { file: 'a.vtt' } }
		]);
		await bring(draft, 'a.wav', SOUND);
		await bring(draft, 'a.vtt', CAPTIONS);
		await bring(draft, 'not-shown.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'));
		const files = await listMedia(store.db, draft);
		expect(issuesOfMedia(story, files)).toEqual([]);
		const whole = withHashes(story, files);
		expect(whole.mediaHashes).toEqual({ 'a.wav': hashOf(SOUND), 'a.vtt': hashOf(CAPTIONS) });
		const put = (of: Story) => publish(store, { draft, story: of, person: ada.id, at: 1 });
		await put(whole);
		const before = await editionIn(store, slug);
		expect(await publishedOf(store, draft)).toEqual(whole);
		await put({ ...whole, mediaHashes: { ...whole.mediaHashes, 'a.wav': '0'.repeat(64) } });
		expect(await editionIn(store, slug)).not.toBe(before);
		await put(whole);
		expect(await editionIn(store, slug)).toBe(before);
	});

	test('are read in parts, also across the pieces that they are kept in', async () => {
		const draft = await newDraft();
		const data = new Uint8Array(2_500_000).map((_, index) => index * 7);
		data.set(SOUND);
		await bring(draft, 'long.wav', data);
		const hash = hashOf(data);
		const made = await findMade(store, `${hash}.wav`, [hash]);
		for (const [start, end] of [
			[0, 2],
			[999_999, 1_000_001],
			[1_000_000, 2_000_000],
			[500_000, 2_400_000],
			[2_499_999, 2_500_000]
		] as const)
			expect(hashOf(await made!.read(start, end)), `${start}`).toBe(
				hashOf(data.subarray(start, end))
			);
		expect((await made!.read()).length).toBe(data.length);
	});
});
