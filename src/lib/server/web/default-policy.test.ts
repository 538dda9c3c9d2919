import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitAnswer } from './default-policy.ts';

const OWN = "default-src 'none'";

let server: Server;
let origin: string;
beforeAll(async () => {
	server = createServer((req, res) => {
		limitAnswer(req, res);
		const { searchParams } = new URL(req.url ?? '', 'http://localhost');
		const headers = searchParams.has('own') ? { 'content-security-policy': OWN } : {};
		res.writeHead(Number(searchParams.get('status') ?? 200), headers).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.for<[what: string, address: string, policy: RegExp | null]>([
	['JSON', '/stories/x/story.json', /default-src 'self'.*object-src 'none'.*base-uri 'none'/],
	['a redirect', '/newsroom?status=303', /default-src 'self'/],
	['an error', '/nothing?status=404', /default-src 'self'/],
	['a worker', '/_app/immutable/workers/x.js', /default-src 'self'/],
	['what has its own', '/?own', /^default-src 'none'$/],
	['a page that is as it was', '/?status=304', null],
	['a part of a page', '/_app/immutable/chunks/x.js', null]
])('%s', async ([, address, policy]) => {
	const sent = await fetch(origin + address, { redirect: 'manual' });
	const found = sent.headers.get('content-security-policy');
	if (policy === null) expect(found).toBeNull();
	else expect(found).toMatch(policy);
});
