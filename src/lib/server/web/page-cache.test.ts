import { expect, test } from 'vitest';
import { PageCache } from './page-cache.ts';

const REQUEST = new Request('http://localhost/');

const page = (body: string, headers: HeadersInit = {}, status = 200) =>
	new Response(body, {
		status,
		headers: { 'content-type': 'text/html', etag: `"${body}"`, ...headers }
	});

/** Asks for the keys one after the other, and lists those that had to be rendered. */
async function renderedOf(
	keys: string[],
	maxBytes = 9,
	{ request = REQUEST, headers = {}, status = 200 } = {}
): Promise<string[]> {
	const cache = new PageCache(maxBytes);
	const rendered: string[] = [];
	for (const key of keys) {
		const answer = await cache.answer(key, request, async () => {
			rendered.push(key);
			return page(key, headers, status);
		});
		expect(await answer.text()).toBe(key);
	}
	return rendered;
}

test.for<[string, keys: string[], maxBytes: number, rendered: string[]]>([
	['a page is rendered once', ['a', 'b', 'a', 'b'], 9, ['a', 'b']],
	[
		'the least recently used page goes first',
		['a', 'b', 'a', 'c', 'a', 'b'],
		2,
		['a', 'b', 'c', 'b']
	],
	['a page longer than the whole cache is not kept', ['abc', 'abc'], 2, ['abc', 'abc']],
	['length is counted in bytes', ['é', 'é'], 1, ['é', 'é']],
	[
		'a long page takes the place of several',
		['a', 'b', 'cd', 'a', 'b'],
		2,
		['a', 'b', 'cd', 'a', 'b']
	]
])('%s', async ([, keys, maxBytes, rendered]) => {
	expect(await renderedOf(keys, maxBytes)).toEqual(rendered);
});

test.for<[string, { headers?: Record<string, string>; status?: number }]>([
	['a page', {}],
	['JSON', { headers: { 'content-type': 'application/json' } }],
	['a page that browsers may keep', { headers: { 'cache-control': 'public, max-age=60' } }]
])('%s is kept', async ([, init]) => {
	expect(await renderedOf(['a', 'a'], 9, init)).toEqual(['a']);
});

test.for<[string, { request?: Request; headers?: Record<string, string>; status?: number }]>([
	['that is an error', { status: 404 }],
	['that is a file', { headers: { 'content-type': 'text/csv' } }],
	['that sets a cookie', { headers: { 'set-cookie': 'session=1' } }],
	['that is private', { headers: { 'cache-control': 'private' } }],
	['that is private among others', { headers: { 'cache-control': 'max-age=0, Private' } }],
	['that is not to be stored', { headers: { 'cache-control': 'no-store' } }],
	[
		'to a request with credentials',
		{ request: new Request(REQUEST, { headers: { authorization: 'Bearer 1' } }) }
	]
])('a response %s is not kept', async ([, init]) => {
	expect(await renderedOf(['a', 'a'], 9, init)).toEqual(['a', 'a']);
});

test('a request with credentials is not answered with a kept page', async () => {
	const cache = new PageCache(9);
	await cache.answer('a', REQUEST, async () => page('a'));
	const request = new Request(REQUEST, { headers: { authorization: 'Bearer 1' } });
	const answer = await cache.answer('a', request, async () => page('b'));
	expect(await answer.text()).toBe('b');
});

test('a kept page has the headers it was rendered with', async () => {
	const cache = new PageCache(9);
	const render = async () => page('a');
	await cache.answer('a', REQUEST, render);
	const again = await cache.answer('a', REQUEST, render);
	expect(again.status).toBe(200);
	expect(Object.fromEntries(again.headers)).toEqual({ 'content-type': 'text/html', etag: '"a"' });
});

test('two who ask at the same time both get the page', async () => {
	const cache = new PageCache(9);
	const render = async () => page('a');
	const answers = await Promise.all([
		cache.answer('a', REQUEST, render),
		cache.answer('a', REQUEST, render)
	]);
	expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['a', 'a']);
});
