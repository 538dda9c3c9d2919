import { expect, test } from 'vitest';
import { crawl } from './crawl.ts';

const STORY = '/stories/x';
const PAGES: Record<string, string> = {
	'/': `<a href="${STORY}">x</a><a href="/gone">gone</a><a href="/studio">studio</a>`,
	[`${STORY}/`]: `<a href="?version=v">v</a><a href="?part=2&amp;event=a#b">2</a><img src="${STORY}/p.svg?w=8">`
};

function answer(path: string): Response {
	const { pathname } = new URL(path, 'http://localhost');
	const page = PAGES[pathname];
	const [type, body] = page
		? ['text/html', `<html><head><meta charset="utf-8" /></head>${page}</html>`]
		: ['text/plain', pathname];
	const isThere = page || /\.\w+$|^\/embed\/x|^\/offline|^\/oembed/.test(pathname);
	return new Response(body, { status: isThere ? 200 : 404, headers: { 'content-type': type } });
}

async function pathsOf(origin?: string): Promise<string[]> {
	const written: string[] = [];
	await crawl({
		site: { base: '', origin, language: 'de', isAsset: () => false },
		languages: ['de', 'en'],
		ask: async (path) => answer(path),
		write: async (file) => void written.push(file),
		finish: (html) => html
	});
	return written;
}

test('all that pages lead to is written once, in both languages, and a 404 page', async () => {
	const written = await pathsOf('https://news.example');
	const story = ['index.html', 'at/v/index.html', 'part/2/index.html', 'p~w=8.svg'];
	const others = [
		'story.json',
		'story~version=v.json',
		'source.json',
		'feed.xml',
		'corrections.xml',
		'oembed.json'
	];
	const german = [
		...['index.html', '404.html', 'offline/index.html', 'embed/x/index.html', 'schema/story.json'],
		...['robots.txt', 'sitemap.xml', 'feed.xml', 'corrections.xml'],
		...[...story, ...others].map((name) => `stories/x/${name}`)
	];
	const pages = written.filter((name) => !name.endsWith('__data.json'));
	expect(pages.sort()).toEqual([...german, ...german.map((name) => `en/${name}`)].sort());
});

test('without the full address, nothing that needs it', async () => {
	const written = await pathsOf();
	expect(written.filter((name) => /xml$|txt$|oembed/.test(name))).toEqual([]);
	expect(written).toContain('stories/x/index.html');
});
