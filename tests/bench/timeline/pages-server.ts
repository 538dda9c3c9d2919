import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { makeEvents } from './stories.ts';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.woff2': 'font/woff2'
};

/** The site's, for our page. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

/** The bench's pages, built and served, and the events for them. */
export async function servePages(
	names: string[],
	/** The folder that is served as /timelinejs/. */
	timelineJs?: string,
	/** The folder of the pages. */
	root = PAGES
): Promise<{ origin: string; close: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'fundstelle-bench-'));
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: {
			outDir: folder,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			target: 'esnext',
			rollupOptions: { input: names.map((name) => join(root, `${name}.html`)) }
		}
	});
	const fileOf = (pathname: string) =>
		timelineJs && pathname.startsWith('/timelinejs/')
			? join(timelineJs, normalize(pathname.slice('/timelinejs'.length)))
			: join(folder, normalize(pathname));
	const made = new Map<string, string>();
	const server: Server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		// what a browser asks for by itself
		if (pathname === '/favicon.ico') {
			response.writeHead(204).end();
			return;
		}
		const [, count] = /^\/events\/(\d+)\.json$/.exec(pathname) ?? [];
		const body = count ? Promise.resolve(eventsOf(made, count)) : readFile(fileOf(pathname));
		body.then(
			(content) => {
				const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
				if (pathname === '/ours.html') response.setHeader('Content-Security-Policy', POLICY);
				// a page has its events with it, or asks for them before any script: so does each of these
				const events = pathname.endsWith('.html') && searchParams.get('n');
				if (events) response.setHeader('Link', preload(`/events/${events}.json`));
				response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
			},
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			await rm(folder, { recursive: true });
		}
	};
}

function preload(path: string): string {
	return `<${path}>; rel=preload; as=fetch; crossorigin`;
}

function eventsOf(made: Map<string, string>, count: string): string {
	const events = made.get(count) ?? JSON.stringify(makeEvents(Number(count)));
	// the largest would not leave room for others
	if (!made.has(count)) made.clear();
	made.set(count, events);
	return events;
}
