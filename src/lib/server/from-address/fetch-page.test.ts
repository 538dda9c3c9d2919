import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fetchPage, type FetchOptions } from './fetch-page.ts';
import { isPublicAddress } from './public-address.ts';

/** In these tests the internet is this address; all others of this machine stay inside. */
const INTERNET = '127.0.0.2';
const PAGE = '<!doctype html><title>A page</title><p>Its text.';
const MEGABYTE = 1_000_000;

// macOS has only one address of its own
describe.skipIf(process.platform === 'darwin')('a page is fetched', () => {
	const servers: Server[] = [];
	let visits: string[] = [];
	let site = '';
	let inside = 0;

	const listen = async (host: string, listener: RequestListener, port = 0) => {
		const server = createServer(listener);
		await new Promise<void>((done) => server.listen(port, host, done));
		servers.push(server);
		return (server.address() as AddressInfo).port;
	};

	beforeAll(async () => {
		inside = await listen('127.0.0.1', ({ url }, answer) => {
			visits.push(url ?? '');
			answer.setHeader('content-type', 'text/html').end('a secret');
		});
		const port = await listen(INTERNET, outside);
		site = `http://public.example:${port}`;
	});
	beforeEach(() => {
		visits = [];
	});
	afterAll(() => {
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
	});

	const NAMES: Record<string, string[]> = {
		'public.example': [INTERNET],
		'other.example': [INTERNET],
		'inside.example': ['127.0.0.1'],
		'inside.example.': ['127.0.0.1'],
		'inside6.example': ['::1'],
		'mapped.example': ['::ffff:127.0.0.1'],
		'private.example': ['10.0.0.1'],
		'metadata.example': ['169.254.169.254'],
		'mixed.example': [INTERNET, '127.0.0.1'],
		'unknown.example': [],
		localhost: ['127.0.0.1', '::1'],
		'localhost.': ['127.0.0.1']
	};
	const options: FetchOptions = {
		resolve: async (host) => NAMES[host] ?? [],
		isAllowed: (address) => isPublicAddress(address) || address === INTERNET
	};
	const fetchHere = (address: string, more: FetchOptions = {}) =>
		fetchPage(address, { ...options, ...more });

	const ROUTES: Record<string, RequestListener> = {
		'/page': (_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
		'/gzip': (_, answer) =>
			answer
				.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
				.end(gzipSync(PAGE)),
		'/brotli': (_, answer) =>
			answer
				.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
				.end(brotliCompressSync(PAGE)),
		'/headers': ({ headers }, answer) =>
			answer.setHeader('content-type', 'text/plain').end(JSON.stringify(headers)),
		'/missing': (_, answer) => answer.writeHead(404, { 'content-type': 'text/html' }).end('no'),
		'/picture': (_, answer) => answer.setHeader('content-type', 'image/png').end('x'),
		'/untyped': (_, answer) => answer.end('x'),
		'/script': (_, answer) => answer.setHeader('content-type', 'text/javascript').end('x'),
		'/declared-large': (_, answer) =>
			answer
				.writeHead(200, { 'content-type': 'text/plain', 'content-length': 21 * MEGABYTE })
				.end(),
		'/endless': (_, answer) => {
			answer.setHeader('content-type', 'text/plain');
			const piece = 'x'.repeat(100_000);
			const more = () => {
				while (!answer.destroyed && answer.write(piece));
			};
			answer.on('drain', more);
			more();
		},
		'/bomb': (_, answer) =>
			answer
				.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
				.end(gzipSync(Buffer.alloc(30 * MEGABYTE))),
		'/silent': () => undefined,
		'/slow': (_, answer) => {
			answer.setHeader('content-type', 'text/plain');
			answer.write('x');
		},
		'/cut': (_, answer) => {
			answer.writeHead(200, { 'content-type': 'text/plain', 'content-length': 10 });
			answer.write('x', () => answer.destroy());
		},
		'/garbled': (_, answer) =>
			answer
				.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
				.end('no gzip'),
		'/loop': (_, answer) => answer.writeHead(302, { location: '/loop' }).end()
	};

	function outside(...[request, answer]: Parameters<RequestListener>): void {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
		const to = searchParams.get('to');
		const status = Number(searchParams.get('status') ?? 302);
		if (pathname === '/to' && to !== null)
			answer.writeHead(status, { location: Buffer.from(to).toString('latin1') }).end();
		else (ROUTES[pathname] ?? ROUTES['/missing'])?.(request, answer);
	}

	test('with its address, its type, its bytes and their hash', async () => {
		const before = Date.now();
		const fetched = await fetchHere(`${site}/page#part`);
		expect(fetched).toMatchObject({
			ok: true,
			page: { address: `${site}/page`, type: 'text/html' }
		});
		const { page } = fetched as Extract<typeof fetched, { ok: true }>;
		expect(new TextDecoder().decode(page.data)).toBe(PAGE);
		expect(page.hash).toBe(createHash('sha256').update(PAGE).digest('hex'));
		expect(page.at).toBeGreaterThanOrEqual(before);
	});

	test.for(['/gzip', '/brotli'])('as it was before it was compressed: %s', async (path) => {
		const fetched = await fetchHere(site + path);
		expect(fetched.ok && new TextDecoder().decode(fetched.page.data)).toBe(PAGE);
	});

	test.for([301, 302, 303, 307, 308])('where a redirect leads, by status %i', async (status) => {
		const to = encodeURIComponent(`${site.replace('public', 'other')}/page`);
		const fetched = await fetchHere(`${site}/to?status=${status}&to=${to}`);
		expect(fetched).toMatchObject({
			ok: true,
			page: { address: expect.stringContaining('other') }
		});
	});

	test('without cookie, referrer or anything of who asks', async () => {
		const fetched = await fetchHere(`${site}/to?to=/headers`);
		const headers = JSON.parse(
			fetched.ok ? new TextDecoder().decode(fetched.page.data) : '{}'
		) as object;
		expect(Object.keys(headers).toSorted()).toEqual([
			...['accept', 'accept-encoding', 'connection', 'host', 'user-agent']
		]);
	});

	test.for([
		['/missing', 'status'],
		['/picture', 'type'],
		['/untyped', 'type'],
		['/script', 'type'],
		['/declared-large', 'too-large'],
		['/endless', 'too-large'],
		['/bomb', 'too-large'],
		['/cut', 'unreachable'],
		['/garbled', 'unreachable'],
		['/loop', 'redirects']
	] as const)('or not, with the reason: %s is %s', async ([path, problem]) => {
		expect(await fetchHere(site + path)).toMatchObject({ ok: false, problem });
	});

	test.for(['/silent', '/slow'])('for no longer than it may take: %s', async (path) => {
		const fetched = await fetchHere(site + path, { timeout: 200 });
		expect(fetched).toEqual({ ok: false, problem: 'too-slow' });
	});

	test('for no longer, also while its host is looked for', async () => {
		const resolve = () => new Promise<string[]>(() => undefined);
		const fetched = await fetchHere(`${site}/page`, { timeout: 100, resolve });
		expect(fetched).toEqual({ ok: false, problem: 'too-slow' });
	});

	const HOSTS_INSIDE = [
		// every way to write 127.0.0.1 (WHATWG URL, 4.5.1)
		...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '0x7f.0.0.1'],
		...['017700000001', '0177.0.0.1', '0177.0.0.01', '127.0.0.1.', '0x7F.0x0.0x0.0x1'],
		...['１２７.０.０.１', '127。0。0。1', '%31%32%37.0.0.1', '00000177.1'],
		...['[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
		...['[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[::ffff:0:7f00:1]'],
		...['[2001:0:7f00:1::]', '[fe80::1]', '[fc00::1]', '[fd00:ec2::254]', '[::]', '[ff02::1]'],
		...['0.0.0.0', '0', '0x0', '10.0.0.1', '0x0a.0.0.1', '012.0.0.1', '172.16.0.1', '192.168.0.1'],
		...['192.168.257', '169.254.169.254', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376'],
		...[
			'100.100.100.200',
			'192.0.0.192',
			'224.0.0.1',
			'255.255.255.255',
			'240.0.0.1',
			'198.18.0.1'
		],
		...[
			'localhost',
			'LOCALHOST',
			'localhost.',
			'inside.example',
			'INSIDE.example',
			'inside.example.'
		],
		...['inside6.example', 'mapped.example', 'private.example', 'metadata.example'],
		...['mixed.example', 'unknown.example']
	];

	test.for(HOSTS_INSIDE)('never from inside: %s', async (host) => {
		const address = `http://${host}:${inside}/`;
		const refused = { ok: false, problem: 'unreachable' };
		expect(await fetchHere(address)).toEqual(refused);
		const detour = `${site}/to?to=${encodeURIComponent(address)}`;
		expect(await fetchHere(detour), 'nor by a redirect').toEqual(refused);
		const twice = `${site}/to?to=${encodeURIComponent(detour)}`;
		expect(await fetchHere(twice), 'nor by two').toEqual(refused);
		expect(visits).toEqual([]);
	});

	test.for([
		...[
			'file:///etc/passwd',
			'ftp://public.example/',
			'gopher://public.example/',
			'data:text/html,x'
		],
		...['javascript:alert(1)', 'blob:http://public.example/x', 'ws://public.example/'],
		...['http://', 'http:///', 'public.example', '//public.example', '', ' ', 'http://a b/'],
		...['http://public.example@127.0.0.1/', 'http://user:secret@public.example/'],
		...['http://[::1', 'http://[fe80::1%25eth0]/'],
		...['http://256.1.1.1/', 'http://1.2.3.4.5/', 'http://0x100000000/', 'http://127.0.0.1:99999/'],
		...['http://public.example:22/', 'http://public.example:25/', 'http://public.example:0/'],
		`http://public.example/${'x'.repeat(2000)}`
	])('from nothing but the web: %s', async (address) => {
		const refused = { ok: false, problem: 'address' };
		expect(await fetchHere(address)).toEqual(refused);
		const { hostname } = new URL(site);
		// relative addresses are right in a redirect
		if (!/^([a-z]+:\/?\/?[^/]|http:\/\/256)/.test(address) || address.includes(' ')) return;
		const detour = `${site}/to?to=${encodeURIComponent(address)}`;
		expect(await fetchHere(detour), `by a redirect of ${hostname}`).toMatchObject({ ok: false });
		expect(visits).toEqual([]);
	});

	test('from where its host was when it was looked at, whatever DNS says later', async () => {
		const answers = [[INTERNET], ['127.0.0.1']];
		let asked = 0;
		const resolve = async () => answers[Math.min(asked++, 1)] ?? [];
		const rebinding = `http://rebinding.example:${new URL(site).port}/page`;
		expect(await fetchHere(rebinding, { resolve })).toMatchObject({ ok: true });
		expect(asked, 'once for each request').toBe(1);
		expect(await fetchHere(rebinding, { resolve })).toEqual({ ok: false, problem: 'unreachable' });
		asked = 0;
		const again = `http://rebinding.example:${new URL(site).port}/to?to=/page`;
		expect(await fetchHere(again, { resolve }), 'nor at a redirect').toMatchObject({ ok: false });
		expect(visits).toEqual([]);
	});

	test('with this machine’s own resolver, not from this machine', async () => {
		const fetched = await fetchPage(`http://localhost:${inside}/`);
		expect(fetched).toEqual({ ok: false, problem: 'unreachable' });
		expect(visits).toEqual([]);
	});
});
