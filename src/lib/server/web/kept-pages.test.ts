import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerKept, condenseKept, latestPages, offerPages } from './kept-pages.ts';
import { PageCache } from './page-cache.ts';

const HTML = '<!doctype html><p>Eine Seite</p>'.repeat(50);
const WORDS = readFileSync(import.meta.filename, 'utf8');
const PAGES: [path: string, type: string, text: string, status?: number][] = [
	['/page?lang=de', 'text/html', HTML],
	['/read-once', 'text/html', WORDS],
	['/read-often', 'text/html', WORDS],
	['/read-later', 'text/html', WORDS],
	['/read-first', 'text/html', WORDS],
	['/picture', 'image/png', HTML],
	['/old', 'text/html', HTML, 404]
];
const cache = new PageCache(1_000_000);

const server = createServer((asked, response) => {
	void answerKept(asked, response, 'http://a.example').then((answered) => {
		if (!answered) response.writeHead(200, { from: 'the site' }).end('the site');
	});
});

beforeAll(async () => {
	for (const [path, type, text, status = 200] of PAGES) {
		const address = `http://a.example${path}`;
		const headers = { 'content-type': type, etag: '"1"', vary: 'Accept-Language' };
		const render = async () => new Response(text, { status, headers });
		await cache.answer(address, new Request(address), render);
	}
	offerPages({
		async find({ pathname, href }, languages, encoding) {
			if (pathname === '/broken') throw new Error('The database is away.');
			return languages === 'en' ? undefined : cache.find(href, encoding);
		},
		condense: ({ href }) => cache.condense(href),
		latest: async () => [{ path: '/read-first', language: 'de' }]
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(() => server.close());

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
	const { port } = server.address() as AddressInfo;
	const asking = request({ host: '127.0.0.1', port, path, headers, method }).end();
	const [response] = (await once(asking, 'response')) as [IncomingMessage];
	const parts: Buffer[] = [];
	for await (const part of response) parts.push(part as Buffer);
	return { headers: response.headers, body: Buffer.concat(parts) };
}

test.for<[accepted: string, encoding: string | undefined, read: (body: Buffer) => Buffer]>([
	['', undefined, (body) => body],
	['gzip', 'gzip', gunzipSync],
	['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
	['br;q=0, gzip;q=0.5', 'gzip', gunzipSync]
])('with "%s" a page is sent in %s', async ([accepted, encoding, read]) => {
	// the second time it is there already
	for (let time = 0; time < 2; time++) {
		const { headers, body } = await ask('/page?lang=de', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.etag).toBe(encoding ? 'W/"1"' : '"1"');
		expect(headers.vary).toBe('Accept-Language, Accept-Encoding');
		expect(read(body).toString()).toBe(HTML);
	}
});

test('a page that is read often is sent in a denser form, one that was read once is not', async () => {
	const read = (path: string) => ask(path, { 'accept-encoding': 'br' });
	const once = await read('/read-once');
	const first = await read('/read-often');
	await expect
		.poll(async () => (await read('/read-often')).body.length, { timeout: 60_000 })
		.toBeLessThan(first.body.length);
	const { headers, body } = await read('/read-often');
	expect(brotliDecompressSync(body).toString()).toBe(WORDS);
	expect(headers).toEqual({
		...first.headers,
		'content-length': String(body.length),
		date: headers.date
	});
	expect((await read('/read-once')).body).toEqual(once.body);
});

test('the pages that are asked for first are dense at their first reading', async () => {
	expect(await latestPages()).toEqual([{ path: '/read-first', language: 'de' }]);
	await condenseKept(new URL('http://a.example/read-first'), 'de');
	const light = await ask('/read-later', { 'accept-encoding': 'br' });
	const { body } = await ask('/read-first', { 'accept-encoding': 'br' });
	expect(body.length).toBeLessThan(light.body.length);
	expect(brotliDecompressSync(body).toString()).toBe(WORDS);
});

test('a picture is not compressed again', async () => {
	const { headers, body } = await ask('/picture', { 'accept-encoding': 'gzip' });
	expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'Accept-Language']);
	expect(body.toString()).toBe(HTML);
});

test.for<[string, path: string, headers?: Record<string, string>, method?: string]>([
	['for what is not kept', '/elsewhere'],
	['for a page that is not kept in that language', '/page?lang=de', { 'accept-language': 'en' }],
	['for an error', '/old'],
	['while it cannot be known', '/broken'],
	['for an address that is none', '//'],
	['by who signs in', '/page?lang=de', { authorization: 'Bearer 1' }],
	['by who has the page', '/page?lang=de', { 'if-none-match': '"1"' }],
	['for a part', '/page?lang=de', { range: 'bytes=0-1' }],
	['for something to be done', '/page?lang=de', {}, 'POST']
])('the site is asked %s', async ([, path, headers, method]) => {
	expect((await ask(path, headers, method)).headers.from).toBe('the site');
});
