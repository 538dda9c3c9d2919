import { expect, test } from 'vitest';
import { mediaTypeOf, typeOfName } from './media-type.ts';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.for<[string, string, string | undefined]>([
	['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
	['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
	['a WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
	['an AVIF', '\0\0\0\x20ftypavif\0\0\0\0avifmif1', 'image/avif'],
	['an AVIF by its second brand', '\0\0\0\x20ftypmif1\0\0\0\0avifmiaf', 'image/avif'],
	['a HEIC, which no browser shows', '\0\0\0\x20ftypheic\0\0\0\0mif1heic', undefined],
	['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
	[
		'an SVG after what may come before it',
		'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg>',
		'image/svg+xml'
	],
	['HTML with an SVG in it', '<!DOCTYPE html><html><body><svg></svg>', undefined],
	['HTML named like a picture', '<html><script>alert(1)</script>', undefined],
	['a GIF', 'GIF89a', undefined],
	['a PDF', '%PDF-1.7', undefined],
	['a WAV', 'RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
	['an MP3 with tags', 'ID3\x04', 'audio/mpeg'],
	['an MP3 without', '\xff\xfb\x90\x64', 'audio/mpeg'],
	['an Ogg', 'OggS\0\x02', 'audio/ogg'],
	['a FLAC', 'fLaC\0\0\0\x22', 'audio/flac'],
	['an M4A', '\0\0\0\x20ftypM4A \0\0\0\0', 'audio/mp4'],
	['an MP4', '\0\0\0\x20ftypisom\0\0\x02\0', 'video/mp4'],
	['a WebM', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'video/webm'],
	['a Matroska', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x88matroska', undefined],
	['captions', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA bell', 'text/vtt'],
	['words that begin like captions', 'WEBVTTX', undefined],
	['nothing', '', undefined]
])('%s', ([, bytes, expected]) => {
	expect(mediaTypeOf(latin(bytes))).toBe(expected);
});

test.each([
	['plan.svg', 'image/svg+xml'],
	['a.bell.OGG', 'audio/ogg'],
	['film.webm', 'video/webm'],
	['notes.txt', undefined],
	['nothing', undefined],
	['', undefined]
])('«%s» is named like %s', (name, expected) => {
	expect(typeOfName(name)).toBe(expected);
});
