import { createServer, IncomingMessage, request, ServerResponse, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from './compress.ts';

const TEXT = 'the words that prove it '.repeat(100_000);
let server: Server;

beforeAll(async () => {
	server = createServer((req, res) => compress(req, res, () => answer(req, res)));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => server.close());

function answer(req: IncomingMessage, res: ServerResponse): void {
	const path = req.url ?? '';
	res.setHeader('etag', '"1"');
	res.setHeader('content-type', path === '/image' ? 'image/png' : 'text/html');
	if (path === '/unchanged') res.writeHead(304).end();
	else if (path === '/file')
		res.writeHead(200, { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }).end('as it is');
	else {
		res.setHeader('content-length', TEXT.length);
		res.writeHead(200);
		res.write(TEXT.slice(0, 10));
		res.end(TEXT.slice(10));
	}
}

async function ask(path: string, encoding: string, method = 'GET') {
	const { port } = server.address() as AddressInfo;
	const headers = { 'accept-encoding': encoding };
	const response = await new Promise<IncomingMessage>((done) =>
		request({ port, path, method, headers, host: '127.0.0.1' }, done).end()
	);
	const body = Buffer.concat(await response.toArray());
	return { status: response.statusCode, headers: response.headers, body };
}

test.for([
	['br', 'gzip, deflate, br', brotliDecompressSync],
	['gzip', 'gzip', gunzipSync],
	['gzip', 'gzip, br;q=0', gunzipSync]
] as const)('%s for a browser that takes %s', async ([encoding, taken, decode]) => {
	const { headers, body } = await ask('/', taken);
	expect(headers).toMatchObject({
		'content-encoding': encoding,
		vary: 'Accept-Encoding',
		etag: 'W/"1"'
	});
	expect(headers['content-length']).toBeUndefined();
	expect(body.length).toBeLessThan(TEXT.length / 10);
	expect(decode(body).toString()).toBe(TEXT);
});

test('as it is for a browser that takes nothing else', async () => {
	const { headers, body } = await ask('/', 'identity');
	expect(headers).toMatchObject({ vary: 'Accept-Encoding', etag: '"1"' });
	expect(headers['content-encoding']).toBeUndefined();
	expect(body.toString()).toBe(TEXT);
});

test('a picture is left alone', async () => {
	const { headers, body } = await ask('/image', 'br');
	expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
	expect(body.length).toBe(TEXT.length);
});

test('a file compressed by the build passes through', async () => {
	const { headers, body } = await ask('/file', 'br');
	expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', etag: '"1"' });
	expect(body.toString()).toBe('as it is');
});

test.for([
	['/unchanged', 'GET', 304],
	['/', 'HEAD', 200]
] as const)('%s by %s has no body', async ([path, method, expected]) => {
	const { status, headers, body } = await ask(path, 'br', method);
	expect([status, headers.vary, body.length]).toEqual([expected, 'Accept-Encoding', 0]);
});
