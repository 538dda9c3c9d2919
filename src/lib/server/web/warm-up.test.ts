import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { offerPages } from './kept-pages.ts';
import { warmUp } from './warm-up.ts';

const asked: (string | undefined)[][] = [];
const server = createServer(({ url, headers }, response) => {
	asked.push([url, headers.host, headers['accept-language']]);
	response.end('<p>A story</p>');
});
afterAll(() => server.close());

test('the latest stories are asked for in turn, as readers ask, each in its language', async () => {
	const condensed: string[] = [];
	offerPages({
		find: async () => undefined,
		condense: async ({ href }) => void condensed.push(href),
		latest: async () => [
			{ path: '/stories/a', language: 'de' },
			{ path: '/stories/b', language: 'en' }
		]
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	await warmUp('127.0.0.1', (server.address() as AddressInfo).port, 'https://news.example');
	expect(asked).toEqual([
		['/stories/a', 'news.example', 'de'],
		['/stories/b', 'news.example', 'en']
	]);
	expect(condensed).toEqual(['https://news.example/stories/a', 'https://news.example/stories/b']);
});
