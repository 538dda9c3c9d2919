import { expect, test } from 'vitest';
import { locate, SERVED, type Place, type Site } from './locate.ts';
import { rewritePage, rewriteText } from './rewrite.ts';

const SITE: Site = {
	base: '/b',
	origin: 'https://news.example',
	language: 'de',
	isAsset: (path) => path.startsWith('/_app/')
};
const at = (path: string) => locate(new URL(path, SERVED), 'de', SITE) as Place;
const STORY = at('/stories/x');

const pageOf = (html: string, place = STORY, site = SITE) => rewritePage(html, place, site).text;

test.for([
	['<a href="../../">', '<a href="/b/">'],
	[
		'<a class="a" href="/stories/x?event=a&amp;view=list#b" id="c">',
		'<a class="a" href="/b/stories/x/?event=a&amp;view=list#b" id="c">'
	],
	['<a title="a > b" href="../y">', '<a title="a > b" href="/b/stories/y/">'],
	['<a href="?event=a">', '<a href="/b/stories/x/?event=a">'],
	['<a href="?lang=en">', '<a href="/b/en/stories/x/">'],
	['<a href="#text">', '<a href="#text">'],
	['<a href="">', '<a href="">'],
	[
		'<a href="https://elsewhere.example/stories/x">',
		'<a href="https://elsewhere.example/stories/x">'
	],
	['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'],
	[
		`<a href="mailto:a@b.example?body=x%20${encodeURIComponent(`${SERVED}/stories/x?event=a#event-a`)}%0D%0Ay">`,
		`<a href="mailto:a@b.example?body=x%20${encodeURIComponent('https://news.example/b/stories/x/?event=a#event-a')}%0D%0Ay">`
	],
	['<p>href="/stories/x"</p>', '<p>href="/stories/x"</p>'],
	[
		'<img srcset="../../stories/x/media/f-480.webp 480w, ../../_app/f.webp 960w">',
		'<img srcset="/b/stories/x/media/f-480.webp 480w, /b/_app/f.webp 960w">'
	],
	[
		`<link rel="canonical" href="${SERVED}/stories/x">`,
		'<link rel="canonical" href="https://news.example/b/stories/x/">'
	],
	[
		'<script type="text/plain" data-modules="../../_app/a.js ../../_app/b.js"></script>',
		'<script type="text/plain" data-modules="/b/_app/a.js /b/_app/b.js"></script>'
	],
	[
		'<style>@font-face { src: url(../../_app/a.woff2) }</style>',
		'<style>@font-face { src: url(/b/_app/a.woff2) }</style>'
	]
])('%s becomes %s', ([html = '', expected]) => {
	expect(pageOf(html)).toBe(expected);
});

test('the boot script knows the base, also that of a language', () => {
	const boot = '<script>{ base: new URL("../..", location).pathname.slice(0, -1) }</script>';
	expect(pageOf(boot)).toContain('base: "/b", assets: "/b"');
	expect(pageOf(boot, at('/stories/x?lang=en'))).toContain('base: "/b/en", assets: "/b"');
});

test('what leads nowhere without the full address goes, and its place is kept for hydration', () => {
	const head = '<link rel="alternate" type="application/atom+xml" href="feed.xml"><title>x</title>';
	expect(pageOf(head)).toContain('href="/b/stories/x/feed.xml"');
	expect(pageOf(head, STORY, { ...SITE, origin: undefined })).toBe(
		'<template></template><title>x</title>'
	);
});

test('all that a page leads to is told, in the language that it leads to', () => {
	const { places } = rewritePage('<a href="../y"></a><a href="?lang=en"></a>', STORY, SITE);
	expect(places.map(({ path }) => path)).toEqual(['/stories/y/', '/en/stories/x/']);
});

test('a feed keeps its escapes', () => {
	const { text, places } = rewriteText(
		`<id>${SERVED}/stories/x?event=a&amp;view=list</id>`,
		'de',
		SITE
	);
	expect(text).toBe('<id>https://news.example/b/stories/x/?event=a&amp;view=list</id>');
	expect(places).toHaveLength(1);
});
