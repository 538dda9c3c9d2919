import { expect, test } from 'vitest';
import { PageCache } from './page-cache.ts';

const page = (body: string, init: ResponseInit = {}) =>
	new Response(body, { headers: { 'content-type': 'text/html', etag: `"${body}"` }, ...init });

/** Asks for keys one after the other; which of them had to be drawn. */
async function drawnOf(keys: string[], most: number, init?: ResponseInit): Promise<string[]> {
	const cache = new PageCache(most);
	const drawn: string[] = [];
	for (const key of keys) {
		const answer = await cache.answer(key, async () => {
			drawn.push(key);
			return page(key, init);
		});
		expect(await answer.text()).toBe(key);
	}
	return drawn;
}

test.for<[string, keys: string[], most: number, drawn: string[]]>([
	['a page is drawn once', ['a', 'b', 'a', 'b'], 9, ['a', 'b']],
	[
		'the one not asked for longest goes first',
		['a', 'b', 'a', 'c', 'a', 'b'],
		2,
		['a', 'b', 'c', 'b']
	],
	['a page that is longer than all may be is not kept', ['abc', 'abc'], 2, ['abc', 'abc']],
	[
		'a long page takes the place of several',
		['a', 'b', 'cd', 'a', 'b'],
		2,
		['a', 'b', 'cd', 'a', 'b']
	]
])('%s', async ([, keys, most, drawn]) => {
	expect(await drawnOf(keys, most)).toEqual(drawn);
});

test('only pages and JSON that were found are kept', async () => {
	expect(await drawnOf(['a', 'a'], 9, { status: 404 })).toEqual(['a', 'a']);
	expect(await drawnOf(['a', 'a'], 9, { headers: { 'content-type': 'text/csv' } })).toEqual([
		'a',
		'a'
	]);
	expect(await drawnOf(['a', 'a'], 9, { headers: { 'content-type': 'application/json' } })).toEqual(
		['a']
	);
});

test('a kept page has the headers it was drawn with', async () => {
	const cache = new PageCache(9);
	const draw = async () => page('a');
	await cache.answer('a', draw);
	const again = await cache.answer('a', draw);
	expect(again.status).toBe(200);
	expect(Object.fromEntries(again.headers)).toEqual({ 'content-type': 'text/html', etag: '"a"' });
});

test('two who ask at the same time both get the page', async () => {
	const cache = new PageCache(9);
	const draw = async () => page('a');
	const answers = await Promise.all([cache.answer('a', draw), cache.answer('a', draw)]);
	expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['a', 'a']);
});
