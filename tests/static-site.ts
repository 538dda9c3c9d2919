import { execFile } from 'node:child_process';
import { readFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { test as base } from './journey.ts';
import { TEST_STORIES } from './run/test-stories.js';

export const BASE = '/blatt';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2'
};

type Site = { url: string; folder: string };

/** Journeys on the test stories, exported once and served by the plainest server of files. */
export const test = base.extend<object, { staticSite: Site }>({
	staticSite: [
		// eslint-disable-next-line no-empty-pattern -- the first argument must be destructured
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'fundstelle-static-'));
			const site = join(folder, 'site');
			await exportStories(site);
			const server = await serveFiles(site);
			const { port } = server.address() as AddressInfo;
			await use({ url: `http://localhost:${port}`, folder: site });
			server.closeAllConnections();
			server.close();
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: 600_000 }
	],
	baseURL: async ({ staticSite }, use) => use(staticSite.url)
});

async function exportStories(out: string): Promise<void> {
	await promisify(execFile)(
		process.execPath,
		[
			...['src/bin/export.ts', '--out', out, '--base', BASE, '--origin', 'https://news.example'],
			...['--card-pngs', '10']
		],
		{
			cwd: fileURLToPath(new URL('..', import.meta.url)),
			env: { ...process.env, ...TEST_STORIES }
		}
	);
}

/** Files by their path, a folder by its index.html, and 404.html for the rest: no address is rewritten. */
async function serveFiles(folder: string): Promise<Server> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = decodeURIComponent(pathname);
		const wanted = path.startsWith(`${BASE}/`) ? join(folder, path.slice(BASE.length)) : '';
		const found = wanted && (await stat(wanted).catch(() => undefined));
		if (found && found.isDirectory() && !path.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		const file = found && found.isDirectory() ? join(wanted, 'index.html') : wanted;
		const body = await readFile(file).catch(() => undefined);
		response.writeHead(body ? 200 : 404, {
			'content-type': TYPES[body ? extname(file) : '.html'] ?? 'application/octet-stream'
		});
		response.end(body ?? (await readFile(join(folder, '404.html'))));
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	return server;
}
