import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftFiles } from './draft-files.svelte.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

test('a file that one tab brings is there in another that is open already', async () => {
	const [one, other] = [new DraftFiles('a'), new DraftFiles('a')];
	await Promise.all([one.opened, other.opened]);
	const bytes = Uint8Array.from('OggS', (sign) => sign.charCodeAt(0));
	await one.add({ 'bell.ogg': bytes });
	expect(other.typeOf('bell.ogg')).toBeUndefined();
	await other.lookFor(['bell.ogg', 'away.ogg']);
	expect(other.typeOf('bell.ogg')).toBe('audio/ogg');
	expect(Object.keys(other.all)).toEqual(['bell.ogg']);
});
