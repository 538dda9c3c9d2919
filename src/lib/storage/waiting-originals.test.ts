import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetWaiting, keepWaiting, waitingOriginals } from './waiting-originals.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const file = (article: string, ...bytes: number[]) => ({
	...{ article, name: `${article}.pdf` },
	brought: { bytes: Uint8Array.from(bytes) }
});

test('originals are kept for each draft, the last one of an article, until they are forgotten', async () => {
	expect(await waitingOriginals('one')).toEqual([]);
	await keepWaiting('one', file('a', 1));
	await keepWaiting('one', file('b', 2));
	await keepWaiting('two', file('a', 9));
	const page = { article: 'a', name: 'https://example.org/', brought: { original: 'id' } };
	await keepWaiting('one', page);
	expect(await waitingOriginals('one')).toEqual([page, file('b', 2)]);
	await forgetWaiting('one', 'a');
	expect(await waitingOriginals('one')).toEqual([file('b', 2)]);
	await forgetWaiting('one');
	expect(await waitingOriginals('one')).toEqual([]);
	expect(await waitingOriginals('two')).toEqual([file('a', 9)]);
});
