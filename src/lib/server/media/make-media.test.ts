import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, makeMedia } from './make-media.ts';
import { readMediaTypes } from './media-types.ts';

let folder: string;
let made: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fundstelle-media-'));
	made = join(folder, 'made');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#c33' } });

const make = (...names: string[]) =>
	makeMedia(
		{ articles: [], events: [{ media: names.map((file) => ({ file, alt: 'It' })) }] },
		{ folder, types: readMediaTypes(folder), made }
	);

test('a picture comes in several widths, none wider than it is', async () => {
	writeFileSync(join(folder, 'wide.jpg'), await plain(1200, 600).jpeg().toBuffer());
	writeFileSync(join(folder, 'small.png'), await plain(200, 100).png().toBuffer());
	const media = await make('wide.jpg', 'small.png');
	const { 'wide.jpg': wide, 'small.png': small } = media;
	expect(wide).toMatchObject({ kind: 'image', width: 1200, height: 600 });
	expect(wide?.kind === 'image' && wide.sources.map(({ width }) => width)).toEqual([
		480, 960, 1200
	]);
	expect(small?.kind === 'image' && small.sources.map(({ width }) => width)).toEqual([200]);
	for (const name of filesOf(media))
		expect((await sharp(readFileSync(join(made, name))).metadata()).format).toBe('webp');
});

test('a picture stands upright, and says no more where it was taken', async () => {
	const lying = await plain(300, 200)
		.withExif({ IFD3: { GPSLatitude: '47/1 22/1 0/1', GPSLatitudeRef: 'N' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	writeFileSync(join(folder, 'lying.jpg'), lying);
	const { 'lying.jpg': media } = await make('lying.jpg');
	expect(media).toMatchObject({ width: 200, height: 300 });
	const [name = ''] = filesOf({ media: media! });
	const shown = await sharp(readFileSync(join(made, name))).metadata();
	expect([shown.width, shown.height, shown.exif]).toEqual([200, 300, undefined]);
});

test('what is there is not made again, and a changed file gets another name', async () => {
	writeFileSync(join(folder, 'a.png'), await plain(20, 10).png().toBuffer());
	const [first = ''] = filesOf(await make('a.png'));
	const { mtimeMs } = statSync(join(made, first));
	expect(filesOf(await make('a.png'))).toEqual([first]);
	expect(statSync(join(made, first)).mtimeMs).toBe(mtimeMs);
	writeFileSync(join(folder, 'a.png'), await plain(20, 11).png().toBuffer());
	expect(filesOf(await make('a.png'))).not.toEqual([first]);
});

test('drawings, sounds and captions stay as they are', async () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
	const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nA bell.';
	writeFileSync(join(folder, 'a.svg'), svg);
	writeFileSync(join(folder, 'a.wav'), 'RIFF\x24\0\0\0WAVEfmt ');
	writeFileSync(join(folder, 'a.vtt'), vtt);
	const media = await make('a.svg', 'a.wav', 'a.vtt');
	expect(media['a.svg']).toMatchObject({ kind: 'image', width: 40, height: 30 });
	expect(media['a.wav']).toMatchObject({ kind: 'audio', type: 'audio/wav' });
	expect(media['a.vtt']).toMatchObject({ kind: 'captions', words: ['A bell.'] });
	const [drawing = '', , captions = ''] = filesOf(media);
	expect(readFileSync(join(made, drawing), 'utf8')).toBe(svg);
	expect(readFileSync(join(made, captions), 'utf8')).toBe(vtt);
});

test('of a folder the texts are no media, nor are links that could lead out of it', () => {
	writeFileSync(join(folder, 'story.yaml'), 'title: A');
	writeFileSync(join(folder, 'one.md'), '# A');
	writeFileSync(join(folder, 'page.png'), '<html>');
	writeFileSync(join(folder, 'empty.png'), '');
	symlinkSync('/etc/hostname', join(folder, 'link.png'));
	expect(readMediaTypes(folder)).toEqual({ 'page.png': undefined, 'empty.png': undefined });
});
