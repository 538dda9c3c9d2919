import { expect, test } from 'vitest';
import { drawnFor, fileFor, filesNamedIn, keyOf, mannerOf, mayKeep, pageOfData } from './keep.ts';

const HOST = 'https://news.example';
const SCOPE = `${HOST}/b/`;

test.for<[string, string, Partial<{ method: string; mode: RequestMode; headers: object }>, string]>(
	[
		['a page', '/b/stories/x?event=a', { mode: 'navigate' }, 'page'],
		['a draft', '/b/studio/1', { mode: 'navigate' }, 'page'],
		['a built file', '/b/_app/immutable/chunks/a.js', {}, 'kept'],
		['a picture of the store', `/b/stories/x/media/${'a0'.repeat(32)}-480.webp`, {}, 'kept'],
		['data', '/b/stories/x/__data.json?x-sveltekit-invalidated=01', {}, 'data'],
		['a long story', '/b/stories/x/story.json?', {}, 'data'],
		['a form', '/b/stories/x', { mode: 'navigate', method: 'POST' }, 'network'],
		[
			'a page for one person',
			'/b/',
			{ mode: 'navigate', headers: { authorization: 'x' } },
			'network'
		],
		['a frame', '/b/embed/x', { mode: 'navigate' }, 'network'],
		['a frame in another language', '/b/en/embed/x/', { mode: 'navigate' }, 'network'],
		['a feed', '/b/feed.xml', {}, 'network'],
		['the version of the build', '/b/_app/version.json', {}, 'network'],
		['another site on the host', '/c/', { mode: 'navigate' }, 'network']
	]
)('%s', ([, path, { method = 'GET', mode = 'cors', headers = {} }, expected]) => {
	const request = { method, mode, url: HOST + path, headers: new Headers({ ...headers }) };
	expect(mannerOf(request, SCOPE)).toBe(expected);
});

test.for([
	['/stories/x?event=a&company=b', '/stories/x'],
	['/stories/x/#p1', '/stories/x'],
	['/', '/'],
	['/stories/x?version=v&event=a&lang=en', '/stories/x?lang=en&version=v'],
	['/stories/x/__data.json?x-sveltekit-invalidated=01', '/stories/x/__data.json']
])('%s is kept as %s', ([address = '', key]) => {
	expect(keyOf(HOST + address)).toBe(`${HOST}${key}`);
});

test.for<
	[
		string,
		Partial<{ status: number; type: ResponseType; redirected: boolean; cache: string }>,
		boolean
	]
>([
	['a page', {}, true],
	['a page to ask for again', { cache: 'no-cache' }, true],
	['what is not to be stored', { cache: 'no-store' }, false],
	['what is for one person', { cache: 'max-age=0, Private' }, false],
	['a missing page', { status: 404 }, false],
	['a part of a page', { status: 206 }, false],
	['a redirect', { redirected: true }, false],
	['another host', { type: 'cors' }, false]
])('%s: %s', ([, { status = 200, type = 'basic', redirected = false, cache = '' }, expected]) => {
	expect(
		mayKeep({ status, type, redirected, headers: new Headers({ 'cache-control': cache }) })
	).toBe(expected);
});

test.for([
	['/stories/x/__data.json?x-sveltekit-invalidated=01', '/stories/x'],
	['/stories/x/__data.json?x-sveltekit-trailing-slash=1&lang=en', '/stories/x/?lang=en'],
	['/__data.json?x-sveltekit-trailing-slash=1', '/'],
	['/stories/x/story.json', undefined]
])('%s is the data of %s', ([address, page]) => {
	expect(pageOfData(HOST + address)).toBe(page && HOST + page);
});

test('a page names its files, relative to where it is', () => {
	const page =
		'<link href="../../_app/immutable/assets/a.css"><p data-modules="../../_app/immutable/b.js ../../_app/immutable/c.js">';
	expect(filesNamedIn(page, `${SCOPE}stories/x/`, SCOPE)).toEqual(
		['assets/a.css', 'b.js', 'c.js'].map((name) => `${SCOPE}_app/immutable/${name}`)
	);
});

test('a module names what it loads now and later, and the list of all pages nothing', () => {
	const code =
		'import"./a.js";m.f=["../nodes/4.js","../assets/b.css"];new URL("../workers/c.js",import.meta.url);"x.js"';
	const named = ['chunks/a.js', 'nodes/4.js', 'assets/b.css', 'workers/c.js'];
	expect(filesNamedIn(code, `${SCOPE}_app/immutable/chunks/z.js`, SCOPE)).toEqual(
		named.map((name) => `${SCOPE}_app/immutable/${name}`)
	);
	expect(filesNamedIn(code, `${SCOPE}_app/immutable/entry/app.1.js`, SCOPE)).toEqual([]);
});

test('a page says once what it was drawn for', () => {
	const page = drawnFor('<html lang="de">', '/x?a=1&b="');
	expect(page).toBe('<html data-drawn="/x?a=1&amp;b=&quot;" lang="de">');
	expect(drawnFor(page, '/y')).toBe(page);
});

test.for([
	['stories/_app/immutable/a.js', '_app/immutable/a.js'],
	['stories/favicon.svg', 'favicon.svg'],
	['stories/x', 'stories/x']
])('%s is the file %s', ([asked, file]) => {
	expect(fileFor(`${SCOPE}${asked}`, SCOPE)).toBe(`${SCOPE}${file}`);
});
