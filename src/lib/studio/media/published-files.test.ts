import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mediaFileNames, type Media, type MediaFile } from '#lib/story/media.ts';
import type { Story } from '#lib/story/story.ts';
import { fetchPublishedFiles } from './published-files.ts';

const file = (name: string) =>
	new Uint8Array(
		readFileSync(new URL(`../../../../tests/stories/bruecke/${name}`, import.meta.url))
	);
const WEBP = Uint8Array.from('RIFF\0\0\0\0WEBPVP8 ', (sign) => sign.charCodeAt(0));
const sound = (length: number) => {
	const all = new Uint8Array(length);
	all.set(file('glocke.wav').subarray(0, 44));
	return all;
};

const storyOf = (article: Media[], event: Media[]): Story => ({
	...{ slug: 'a', title: 'A', language: 'de', companies: [] },
	articles: [
		{ id: 'a', title: 'A', published: null, language: 'de', blocks: [], media: article }
	] as Story['articles'],
	events: [
		{
			...{ id: 'one', kind: 'test', title: 'One', date: null, companies: [], media: event },
			...{ claim: { status: 'asserted' }, passages: [{ article: 'a', exact: 'x' }] }
		}
	]
});
const audio = (src: string): MediaFile => ({ kind: 'audio', src, type: 'audio/wav' });
const picture = (...widths: number[]): MediaFile => ({
	...{ kind: 'image', width: 1200, height: 750 },
	sources: widths.map((width) => ({ src: `p-${width}`, width }))
});

/** A site that has these files; every other address leads to nothing. */
const site = (files: Record<string, Uint8Array<ArrayBuffer>>) => (src: string) =>
	Promise.resolve(files[src] ? new Response(files[src]) : new Response('', { status: 404 }));

test('the files of articles and events come; a picture in its largest size, by its type', async () => {
	const story = storyOf(
		[{ file: 'bogen.png', alt: 'A' }],
		[
			{ file: 'bogen.png', alt: 'B', credit: 'C' },
			{ file: 'plan.svg', alt: 'D' },
			{ file: 'glocke.wav', alt: 'E', captions: 'glocke.vtt' }
		]
	);
	const shown: Record<string, MediaFile> = {
		'bogen.png': picture(480, 1200),
		'plan.svg': { ...picture(), sources: [{ src: 'plan', width: 640 }] } as MediaFile,
		'glocke.wav': audio('wav'),
		'glocke.vtt': { kind: 'captions', src: 'vtt', words: [] }
	};
	const copy = await fetchPublishedFiles(
		story,
		shown,
		site({
			...{ 'p-480': file('hochwasser.png'), 'p-1200': WEBP, plan: file('plan.svg') },
			...{ wav: file('glocke.wav'), vtt: file('glocke.vtt') }
		})
	);
	expect(copy.issues).toEqual([]);
	const [own = '', ...others] = mediaFileNames(copy.story);
	expect(own).toMatch(/^bogen-[\da-f]{12}\.webp$/);
	expect(others).toEqual(['plan.svg', 'glocke.wav', 'glocke.vtt']);
	expect(copy.story.events[0]?.media?.[0]).toEqual({ file: own, alt: 'B', credit: 'C' });
	expect(copy.files).toEqual({
		...{ [own]: WEBP, 'plan.svg': file('plan.svg') },
		...{ 'glocke.wav': file('glocke.wav'), 'glocke.vtt': file('glocke.vtt') }
	});
});

test('what cannot be had is named, and all else comes', async () => {
	const names = ['away', 'unknown', 'page', 'large', 'broken', 'here'].map((name) => `${name}.wav`);
	const story = storyOf(
		[],
		names.map((each) => ({ file: each, alt: 'A' }))
	);
	const shown = Object.fromEntries(
		names.filter((name) => name !== 'unknown.wav').map((name) => [name, audio(name)])
	);
	const answers = site({
		'page.wav': new TextEncoder().encode('<!doctype html>'),
		'large.wav': sound(10_001),
		'here.wav': sound(10_000)
	});
	const copy = await fetchPublishedFiles(
		story,
		shown,
		(src) =>
			src === 'broken.wav' ? Promise.reject(new TypeError('Failed to fetch')) : answers(src),
		{ each: 10_000, all: 50_000 }
	);
	expect(copy.story).toEqual(story);
	expect(Object.keys(copy.files)).toEqual(['here.wav']);
	expect(copy.issues.map(({ rule, values }) => [rule, values])).toEqual([
		['media.away', { file: 'away.wav' }],
		['media.away', { file: 'unknown.wav' }],
		['media.away', { file: 'page.wav' }],
		['media.tooLarge', { file: 'large.wav' }],
		['media.away', { file: 'broken.wav' }]
	]);
});

test('all together are no larger than a draft has room for', async () => {
	const names = Array.from({ length: 7 }, (_, n) => `${n}.wav`);
	const copy = await fetchPublishedFiles(
		storyOf(
			[],
			names.map((each) => ({ file: each, alt: 'A' }))
		),
		Object.fromEntries(names.map((name) => [name, audio('sound')])),
		site({ sound: sound(9999) }),
		{ each: 10_000, all: 50_000 }
	);
	expect(Object.keys(copy.files)).toEqual(names.slice(0, 5));
	expect(copy.issues.map(({ rule }) => rule)).toEqual(['media.tooLarge', 'media.tooLarge']);
});
