import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readClamd, scan } from './clamd.ts';
import { HARMFUL, HARMFUL_NAME, HAS_CLAMD, startClamd } from './clamd.test-data.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let said: string[];
beforeEach(() => {
	said = [];
	vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')));
});
afterEach(() => vi.restoreAllMocks());

test.for([
	['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
	['localhost:3310', { host: 'localhost', port: 3310 }],
	['10.0.0.5:3310', { host: '10.0.0.5', port: 3310 }],
	['[::1]:3310', { host: '::1', port: 3310 }],
	['localhost', 'error'],
	['clamd.ctl', 'error'],
	[':3310', 'error'],
	['localhost:clamd', 'error']
] as const)('%j leads to %j', ([address, place]) => {
	if (place === 'error') expect(() => readClamd(address)).toThrow(/^CLAMD_ADDRESS: /);
	else expect(readClamd(address)).toEqual(place);
});

describe.runIf(HAS_CLAMD)('ClamAV', () => {
	let clamd: Awaited<ReturnType<typeof startClamd>>;
	beforeAll(async () => {
		clamd = await startClamd();
	});
	afterAll(() => clamd.stop());

	const archive = zipSync({ 'word/document.xml': bytes(`<w:t>${HARMFUL}</w:t>`) });
	const found = { found: HARMFUL_NAME };
	test.for([
		['harmless words', bytes('These words are not.'), 'clean'],
		['nothing', new Uint8Array(), 'clean'],
		['harmful words', bytes(`<p>${HARMFUL}</p>`), found],
		['harmful words in an archive', archive, found],
		['1 MB of nothing', new Uint8Array(1024 * 1024), 'clean'],
		['more than it takes', new Uint8Array(8 * 1024 * 1024), 'unscanned']
	] as const)('calls %s what they are', async ([, data, is]) => {
		expect(await scan(data, clamd.address)).toEqual(is);
		expect(said).toHaveLength(is === 'unscanned' ? 1 : 0);
	});
});

describe('a scanner that', () => {
	const open = new Set<Socket>();
	let act: (socket: Socket) => void;
	const server = createServer((socket) => {
		open.add(socket.on('error', () => undefined));
		socket.resume();
		act(socket);
	});
	let address: string;
	beforeAll(async () => {
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(() => {
		for (const socket of open) socket.destroy();
		open.clear();
	});
	afterAll(() => server.close());

	const answering = (text: string) => (socket: Socket) => void socket.end(text);
	test.for<[what: string, act: (socket: Socket) => void, why: RegExp]>([
		['says nothing', () => undefined, /aborted/],
		['never ends', (socket) => void socket.write('stream: '), /aborted/],
		['is gone', (socket) => void socket.destroy(), /no answer|ECONNRESET|EPIPE|Premature/],
		['ends without an answer', answering(''), /no answer/],
		['speaks otherwise', answering('HTTP/1.1 200 OK\r\n\r\n'), /HTTP/],
		['has an error', answering('stream: Broken. ERROR\0'), /Broken/],
		['says less than that all is well', answering('stream: O'), /stream: O$/],
		['says more than that', answering('stream: OK\0stream: x FOUND\0'), /x FOUND/],
		['answers without end', answering('x'.repeat(100_000)), /without end/]
	])('%s has scanned nothing', async ([, acting, why]) => {
		act = acting;
		expect(await scan(bytes('x'), address, 300)).toBe('unscanned');
		expect(said).toEqual([expect.stringMatching(why)]);
		expect(said[0]).toMatch(/^ClamAV /);
	});

	test('is not there has scanned nothing', async () => {
		expect(await scan(bytes('x'), '/nowhere/clamd.ctl')).toBe('unscanned');
		expect(said).toEqual([expect.stringContaining('ENOENT')]);
	});
});
