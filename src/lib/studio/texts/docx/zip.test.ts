import { expect, test } from 'vitest';
import { zip } from '#lib/studio/texts/texts.test-data.ts';
import { pack, readDirectory, unpack, type ZipEntry } from './zip.ts';

const decode = (parts: Map<string, Uint8Array>) =>
	[...parts].map(([name, data]) => [name, new TextDecoder().decode(data)]);

async function unpackAll(archive: Uint8Array, limit = 1_000_000) {
	return unpack(new Uint8Array(archive), readDirectory(archive)!, limit);
}

test('a compressed archive is unpacked, packed and unpacked again', async () => {
	const files = { 'a.xml': 'Text '.repeat(1000), 'ordner/ü.xml': 'ü', 'leer.xml': '' };
	const ascii = { 'a.xml': files['a.xml'], 'leer.xml': '' };
	const parts = await unpackAll(zip(ascii));
	expect(parts.ok && decode(parts.value)).toEqual(Object.entries(ascii));
	const named = new Map(
		Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])
	);
	const again = await unpackAll(new Uint8Array(pack(named)));
	expect(again.ok && decode(again.value)).toEqual(Object.entries(files));
});

const BOMB = Buffer.alloc(5_000_000);
test.for<[string, Uint8Array, string]>([
	['declares too much', zip({ a: BOMB }), 'bomb'],
	[
		'declares little and unpacks to more than the limit',
		zip({ a: BOMB }, { a: { declared: 10 } }),
		'bomb'
	],
	['declares little and unpacks to more', zip({ a: 'Text' }, { a: { declared: 2 } }), 'broken'],
	['declares more than there is', zip({ a: 'Text' }, { a: { declared: 20 } }), 'broken'],
	[
		'many that are too much together',
		zip({ a: BOMB.subarray(0, 600_000), b: BOMB.subarray(0, 600_000) }),
		'bomb'
	],
	['is encrypted', zip({ a: 'Text' }, { a: { encrypted: true } }), 'password']
])('an archive that %s', async ([, archive, rule]) => {
	const parts = await unpackAll(archive);
	expect(parts.ok ? undefined : parts.problem.rule).toBe(rule);
});

test('entries that share their bytes are counted one by one', async () => {
	const archive = zip({ a: BOMB.subarray(0, 400_000) });
	const [entry] = readDirectory(archive)!;
	const entries: ZipEntry[] = ['a', 'b', 'c'].map((name) => ({ ...entry!, name }));
	const parts = await unpack(new Uint8Array(archive), entries, 1_000_000);
	expect(parts.ok ? undefined : parts.problem.rule).toBe('bomb');
});

test('no archive', () => {
	expect(readDirectory(new Uint8Array())).toBeUndefined();
	expect(readDirectory(new TextEncoder().encode('PK\u0003\u0004 and no end'))).toBeUndefined();
	expect(readDirectory(zip({ a: 'Text' }).subarray(0, -30))).toBeUndefined();
});
