import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageCache } from './page-cache.ts';
import { PageFile } from './page-file.ts';

const SIZE = 1_000_000;
const REQUEST = new Request('http://localhost/');
const HTML = '<!doctype html><p>Eine Seite</p>'.repeat(50);
const HEADERS: [string, string][] = [['content-type', 'text/html']];

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fundstelle-pages-'));
	file = join(folder, 'data', 'pages.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (text: string) => ({ body: bytes(text), headers: HEADERS, dense: false });
const textOf = (pages: PageFile, key: string) => {
	const found = pages.find(key);
	return found && new TextDecoder().decode(found.body);
};

test('a page is there again in the next process, and the newest of two', () => {
	const first = new PageFile(file, SIZE);
	first.keep('a', page('before'));
	first.keep('a', { ...page('after'), dense: true });
	first.close();
	const next = new PageFile(file, SIZE);
	expect(next.find('a')).toEqual({ body: bytes('after'), headers: HEADERS, dense: true });
	expect(next.find('b')).toBeUndefined();
	next.close();
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the pages that were written first make room for others', () => {
	const pages = new PageFile(file, SIZE);
	const text = 'x'.repeat(10_000);
	for (let number = 0; number < 500; number++) pages.keep(String(number), page(text));
	expect(textOf(pages, '499')).toBe(text);
	expect(pages.find('0')).toBeUndefined();
	pages.close();
	// besides the last to come and what it wrote into
	expect(statSync(file).size).toBeLessThan(SIZE + 100_000);
});

test('two processes share a file', () => {
	const [one, other] = [new PageFile(file, SIZE), new PageFile(file, SIZE)];
	one.keep('a', page('of one'));
	other.keep('b', page('of the other'));
	expect([textOf(one, 'b'), textOf(other, 'a')]).toEqual(['of the other', 'of one']);
	one.close();
	other.close();
});

test('what is no database is thrown away', () => {
	new PageFile(file, SIZE).close();
	writeFileSync(file, 'not a database '.repeat(500));
	const without = new PageFile(file, SIZE);
	without.keep('a', page('lost'));
	expect(without.find('a')).toBeUndefined();
	const next = new PageFile(file, SIZE);
	next.keep('a', page('kept'));
	expect(textOf(next, 'a')).toBe('kept');
	next.close();
});

test('where nothing can be written there are no pages', () => {
	writeFileSync(join(folder, 'data'), 'a file where a folder should be');
	const without = new PageFile(file, SIZE);
	without.keep('a', page('lost'));
	expect(without.find('a')).toBeUndefined();
	expect(readdirSync(folder)).toEqual(['data']);
});

test('a page that lasts is not rendered again by the next process, however it is asked for', async () => {
	const render = vi.fn(
		async () => new Response(HTML, { headers: { 'content-type': 'text/html' } })
	);
	const pages = new PageFile(file, SIZE);
	const cache = new PageCache(SIZE, pages);
	await cache.answer('lasting', REQUEST, render, true);
	await cache.answer('passing', REQUEST, render);
	await vi.waitUntil(() => pages.find('lasting'));
	pages.close();

	const again = new PageFile(file, SIZE);
	const next = new PageCache(SIZE, again);
	const dense = await next.find('lasting', 'br');
	expect(brotliDecompressSync(dense!.body).toString()).toBe(HTML);
	expect(dense!.sent['content-encoding']).toBe('br');
	const answer = await next.answer('lasting', REQUEST, render, true);
	expect(await answer.text()).toBe(HTML);
	expect(render).toHaveBeenCalledTimes(2);
	expect(await next.find('passing', 'br')).toBeUndefined();
	again.close();
});

test('a picture that lasts is kept as it is', async () => {
	const pages = new PageFile(file, SIZE);
	const render = async () => new Response(HTML, { headers: { 'content-type': 'image/png' } });
	await new PageCache(SIZE, pages).answer('picture', REQUEST, render, true);
	expect(textOf(pages, 'picture')).toBe(HTML);
	const next = await new PageCache(SIZE, pages).find('picture', 'br');
	expect(new TextDecoder().decode(next!.body)).toBe(HTML);
	expect(next!.sent).toEqual({ 'content-type': 'image/png', 'content-length': HTML.length });
	pages.close();
});

test('a page that is asked for again is written in its denser form', async () => {
	const pages = new PageFile(file, SIZE);
	const cache = new PageCache(SIZE, pages);
	const render = async () => new Response(HTML, { headers: { 'content-type': 'text/html' } });
	await cache.answer('a', REQUEST, render, true);
	await vi.waitUntil(() => pages.find('a'));
	expect(pages.find('a')!.dense).toBe(false);
	await cache.condense('a');
	const { body, dense } = pages.find('a')!;
	expect(dense).toBe(true);
	expect(brotliDecompressSync(body).toString()).toBe(HTML);
	pages.close();
});
