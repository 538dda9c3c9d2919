import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import type { Files } from '#lib/storage/files.ts';
import { filesOf } from '#lib/studio/media/files-of.ts';
import { readDraftFile, storyAlone, writeDraftFile } from './draft-file.ts';
import { outlookOf } from './outlook.ts';
import { packStory } from './pack-story.ts';
import { readIncoming, withinLimits } from './read-incoming.ts';

/* Media that leave a draft and come back are the same, byte by byte. */

const SLUG = 'bauer-sucht-frau';
const texts = Object.fromEntries(
	['story.yaml', `${SLUG}.md`].map((name) => [
		name,
		readFileSync(new URL(`../../../content/${SLUG}/${name}`, import.meta.url), 'utf8')
	])
);
const read = readStory(SLUG, texts);
if (!read.ok) throw new Error('the story cannot be read');
const { story } = read.value;

const HEADS = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'ID3', 'OggS', '<svg>'];
const file = fc
	.tuple(fc.constantFrom(...HEADS), fc.uint8Array({ maxLength: 70_000 }))
	.map(([head, rest]) =>
		Uint8Array.from([...[...head].map((sign) => sign.charCodeAt(0)), ...rest])
	);
const files: fc.Arbitrary<Files> = fc.dictionary(
	fc.stringMatching(/^[a-z\d]{1,8}\.(png|mp3|svg|bin)$/),
	file,
	{ minKeys: 1, maxKeys: 4 }
);

/** The first file is the article's, and the event's too. */
const withMedia = (names: readonly string[]) => ({
	...story,
	articles: story.articles.map((article) => ({
		...article,
		media: names.slice(0, 1).map((file) => ({ file, alt: 'Zum Artikel' }))
	})),
	events: story.events.map((event, index) => {
		const own = names.filter((_, place) => place % 3 === index);
		return own.length > 0
			? { ...event, media: own.map((file) => ({ file, alt: 'Zu sehen' })) }
			: event;
	})
});

test('through the folder as an archive, and through the file of a draft', async () => {
	await fc.assert(
		fc.asyncProperty(files, async (all) => {
			const told = withMedia(Object.keys(all));
			const written = outlookOf(told).files!;
			const zip = packStory(SLUG, written, filesOf(told, all));
			const archive = new File([zip], `${SLUG}.zip`);
			const incoming = await readIncoming([{ path: archive.name, file: archive }]);
			expect(incoming?.draft?.files).toEqual(all);
			expect(incoming?.issues).toEqual([]);
			expect(incoming?.draft?.story).toEqual(told);
			const draft = { ...storyAlone(told), files: all };
			expect(readDraftFile(writeDraftFile(draft))).toEqual({ ok: true, value: draft });
		}),
		{ numRuns: 10 }
	);
});

test('what no event shows stays behind, and so does what is none of a story', async () => {
	const all = { 'a.png': Uint8Array.of(1), 'b.png': Uint8Array.of(2) };
	expect(filesOf(withMedia(['a.png']), all)).toEqual({ 'a.png': Uint8Array.of(1) });
	expect(filesOf(story, all)).toBeUndefined();
});

test('a file whose bytes are no base64 is damaged', () => {
	const text = writeDraftFile({ ...storyAlone(story), files: { 'a.png': Uint8Array.of(1, 2, 3) } });
	expect(readDraftFile(text.replace('"AQID"', '"A!"'))).toEqual({ ok: false, problem: 'damaged' });
});

function bytes(head: string, length: number): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(length);
	all.set([...head].map((sign) => sign.charCodeAt(0)));
	return all;
}

test('of a folder, what is missing, too large or no media is named, and all else comes', async () => {
	const names = ['a.png', 'away.png', 'large.mp3', 'page.png'];
	const written = outlookOf(withMedia(names)).files!;
	const own = {
		'a.png': bytes('\x89PNG\r\n\x1a\n', 100),
		'large.mp3': bytes('ID3', MAX_FILE_BYTES + 1),
		'page.png': bytes('<!doctype html>', 100)
	};
	const chosen = Object.entries({ ...written, ...own }).map(([name, content]) => ({
		path: `${SLUG}/${name}`,
		file: new File([content], name)
	}));
	const incoming = await readIncoming(chosen);
	expect(incoming?.issues.map(({ rule, values }) => [rule, values])).toEqual([
		['media.type', { file: 'page.png' }],
		['media.missing', { file: 'away.png' }],
		['media.tooLarge', { file: 'large.mp3' }]
	]);
	expect(incoming?.draft?.files).toEqual({ 'a.png': own['a.png'] });
	expect(incoming?.draft?.story).toEqual(withMedia(names));
});

test('of a draft, what there is no room for is named, and all else comes', () => {
	const names = ['a.mp3', 'b.mp3'];
	const files = { 'a.mp3': bytes('ID3', MAX_FILE_BYTES + 1), 'b.mp3': bytes('ID3', 100) };
	const draft = { ...storyAlone(withMedia(names)), files };
	const { draft: within, issues } = withinLimits(draft);
	expect(issues.map(({ rule, values }) => [rule, values])).toEqual([
		['media.tooLarge', { file: 'a.mp3' }]
	]);
	expect(within).toEqual({ ...draft, files: { 'b.mp3': files['b.mp3'] } });
});

test('a draft’s file that is larger than any draft is not read', async () => {
	const file = new File([], 'a.fundstelle');
	Object.defineProperty(file, 'size', { value: 160_000_001 });
	const incoming = await readIncoming([{ path: file.name, file }]);
	expect(incoming).toMatchObject({
		issues: [],
		problem: { rule: 'file-too-large', values: { megabytes: 160.1, limit: 160 } }
	});
});

test('a folder whose texts are larger than a file may be is not read', async () => {
	const chosen = ['story.yaml', 'a.md', 'b.md'].map((name) => {
		const file = new File([], name);
		Object.defineProperty(file, 'size', { value: 7_000_000 });
		return { path: `Ablage/${SLUG}/${name}`, file };
	});
	expect(await readIncoming(chosen)).toEqual({
		...{ name: 'Ablage', issues: [] },
		problem: { rule: 'folder-too-large', values: { megabytes: 21, limit: 20 } }
	});
});
