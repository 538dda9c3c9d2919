/// <reference lib="webworker" />
import { version } from '$service-worker';
import {
	drawnFor,
	fileFor,
	filesNamedIn,
	ICON,
	keyOf,
	mannerOf,
	MAX_PAGES,
	mayKeep,
	pageOfData
} from './lib/ui/offline/keep.ts';

/*
 * Keeps what was opened: pages by the network first, built files for ever. A new version waits until the reader
 * asks for it; what was kept for an old one stays until all of it is here for the new one.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const PAGES = `pages-${version}`;
const FILES = `files-${version}`;
/** Headers of a kept page: the address it was drawn for; and that it is the one for a page that is not kept. */
const DRAWN = 'x-drawn-for';
const OFFLINE = /\/offline\/?(\?|$)/;

/** From a page: the address of itself, of the page to show without network, and of all it has loaded. */
type Opened = { page: string; offline: string; resources: string[] };

worker.addEventListener('activate', (event) => {
	event.waitUntil(worker.clients.claim().then(moveIn));
});

worker.addEventListener('message', (event) => {
	const message = event.data as Opened | 'take-over';
	if (message === 'take-over') void worker.skipWaiting();
	else event.waitUntil(keepOpened(message).catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const manner = mannerOf(request, scope);
	if (manner === 'kept') event.respondWith(keptOrFresh(fileFor(request.url, scope)));
	else if (manner !== 'network') event.respondWith(freshOrKept(event));
});

/** A built file; one that a full device cannot keep is shown all the same. */
function keptOrFresh(url: string): Promise<Response> {
	return builtFile(url).catch(() => fetch(url));
}

async function freshOrKept(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const isPage = request.mode === 'navigate';
	try {
		const response = await fetch(request);
		if (mayKeep(response))
			event.waitUntil(put(request.url, response.clone()).catch(() => undefined));
		const opened = pageOfData(request.url);
		if (response.ok && opened) event.waitUntil(keepPage(opened).catch(() => undefined));
		return response;
	} catch (error) {
		const kept = await caches.match(keyOf(fileFor(request.url, scope)));
		if (kept) return isPage ? drawn(kept, request.url) : kept;
		const offline = isPage ? await offlinePage(request.url) : undefined;
		if (offline) return offline;
		throw error;
	}
}

async function builtFile(url: string): Promise<Response> {
	const files = await caches.open(FILES);
	const own = await files.match(url);
	if (own) return own;
	// what an earlier version kept is soon let go
	const response = (await caches.match(url)) ?? (await fetch(url));
	if (mayKeep(response)) await files.put(url, response.clone());
	return response;
}

async function keepOpened({ page, offline, resources }: Opened): Promise<void> {
	await keepPage(page);
	await keepPage(offline);
	const files = resources.filter((url) => mannerOf(new Request(url), scope) === 'kept');
	await Promise.all(files.map(builtFile));
	const data = resources.filter((url) => mannerOf(new Request(url), scope) === 'data');
	for (const url of [...data, scope + ICON]) await put(url, await fetch(url));
	await moveIn();
}

/** Pages whose files are all kept, as far as this run of the worker knows. */
const whole = new Set<string>();

/** Keeps a page with the files that it needs, now and once its parts are used; rejects without network. */
async function keepPage(url: string): Promise<void> {
	const asked = { method: 'GET', mode: 'navigate', url, headers: new Headers() } as const;
	const key = keyOf(url);
	if (mannerOf(asked, scope) !== 'page' || whole.has(key)) return;
	const pages = await caches.open(PAGES);
	if (!(await pages.match(key))) await put(url, await fetch(url));
	const page = await pages.match(key);
	if (!page) return;
	const known = new Set<string>();
	const waiting = filesNamedIn(await page.text(), url, scope);
	for (let file = waiting.pop(); file; file = waiting.pop()) {
		if (known.has(file)) continue;
		known.add(file);
		const kept = await builtFile(file);
		if (/\.(js|css)$/.test(file)) waiting.push(...filesNamedIn(await kept.text(), file, scope));
	}
	whole.add(key);
}

async function put(url: string, response: Response): Promise<void> {
	if (!mayKeep(response)) return;
	const cache = await caches.open(PAGES);
	const headers = new Headers(response.headers);
	// the body is no longer compressed
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	const { pathname, search } = new URL(url);
	headers.set(DRAWN, pathname + search);
	const body = await response.arrayBuffer();
	const key = keyOf(url);
	// put at the end, so that the first is the one not opened for longest
	await cache.delete(key);
	await cache.put(key, new Response(body, { headers }));
	const others = (await cache.keys()).filter((request) => !OFFLINE.test(request.url));
	for (const request of others.slice(0, -MAX_PAGES)) await cache.delete(request);
}

async function drawn(kept: Response, url: string): Promise<Response> {
	const address = kept.headers.get(DRAWN) ?? '';
	const { pathname, search } = new URL(url);
	if (address === pathname + search) return kept;
	return new Response(drawnFor(await kept.text(), address), { headers: kept.headers });
}

/** The page that says so, in the language of the address, or of what was opened. */
async function offlinePage(url: string): Promise<Response | undefined> {
	const asked = new URL(url);
	const all = await (await caches.open(PAGES)).keys();
	// the last opened first
	const pages = all
		.map((request) => new URL(request.url))
		.filter(({ href }) => OFFLINE.test(href))
		.reverse();
	const inLanguage = pages.find(
		({ searchParams }) => searchParams.get('lang') === asked.searchParams.get('lang')
	);
	// where each language has a folder: the deepest that the address is in
	const inFolder = pages
		.filter(({ pathname }) => asked.pathname.startsWith(pathname.replace(/offline\/?$/, '')))
		.toSorted((a, b) => b.pathname.length - a.pathname.length);
	const found = inLanguage ?? inFolder[0] ?? pages[0];
	return found && (await caches.match(found.href));
}

/** Keeps what earlier versions kept, and then lets them go; without network they stay. */
async function moveIn(): Promise<void> {
	const earlier = (await caches.keys()).filter(
		(name) => /^(pages|files)-/.test(name) && name !== PAGES && name !== FILES
	);
	if (earlier.length === 0) return;
	const own = await caches.open(PAGES);
	try {
		for (const name of earlier.filter((each) => each.startsWith('pages-'))) {
			for (const { url } of await (await caches.open(name)).keys()) {
				if (mannerOf(new Request(url), scope) !== 'data') await keepPage(url);
				else if (!(await own.match(url))) await put(url, await fetch(url));
			}
		}
		for (const name of earlier) await caches.delete(name);
	} catch {
		// tried again when a page is opened
	}
}
