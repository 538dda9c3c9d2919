import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetFiles, keepFiles, keptFiles } from './files.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

const bytes = (...values: number[]) => Uint8Array.from(values);

test('files are kept for each draft, the last one of a name, until the draft is forgotten', async () => {
	expect(await keptFiles('one')).toEqual({});
	await keepFiles('one', { 'a.png': bytes(1), 'b.wav': bytes(2, 3) });
	await keepFiles('two', { 'a.png': bytes(9) });
	await keepFiles('one', { 'a.png': bytes(4) });
	expect(await keptFiles('one')).toEqual({ 'a.png': bytes(4), 'b.wav': bytes(2, 3) });
	await forgetFiles('one');
	expect(await keptFiles('one')).toEqual({});
	expect(await keptFiles('two')).toEqual({ 'a.png': bytes(9) });
});
