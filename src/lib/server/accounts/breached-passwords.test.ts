import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBreached } from './breached-passwords.ts';
import { readForm } from './forms.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'fundstelle-breached-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(passwords: string[], lineOf: (hash: string, i: number) => string): string {
	const hashes = passwords.map((each) => createHash('sha1').update(each).digest('hex'));
	const file = join(folder, crypto.randomUUID());
	writeFileSync(file, hashes.toSorted().map(lineOf).join(''));
	return file;
}

describe.for<[name: string, lineOf: (hash: string, i: number) => string]>([
	['as it can be downloaded', (hash, i) => `${hash.toUpperCase()}:${i ** 3}\r\n`],
	['of hashes alone', (hash) => `${hash}\n`],
	['whose last line has no end', (hash, i) => `${i > 0 ? '\n' : ''}${hash}`]
])('a list %s', ([, lineOf]) => {
	test.for([0, 1, 2, 100, 5000])('of %i passwords has these and no others', async (count) => {
		const listed = Array.from({ length: count }, (_, i) => `listed ${i}`);
		const file = fileOf(listed, lineOf);
		const step = Math.max(1, Math.floor(count / 500));
		for (let i = 0; i < count; i += step) expect(await isBreached(listed[i]!, file)).toBe(true);
		for (let i = 0; i < 200; i++) expect(await isBreached(`other ${i}`, file)).toBe(false);
	});

	test('has its first and its last', async () => {
		const listed = Array.from({ length: 3000 }, (_, i) => `listed ${i}`);
		const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
		const sorted = listed.toSorted((a, b) => (sha1(a) < sha1(b) ? -1 : 1));
		const file = fileOf(listed, lineOf);
		for (const password of [sorted[0]!, sorted.at(-1)!])
			expect(await isBreached(password, file)).toBe(true);
	});
});

test('without a list no password is in it', async () =>
	expect(await isBreached('whatever', '')).toBe(false));

test.for([
	['newcomer', { secret: 'a'.repeat(43), name: 'Ada', email: 'ada@example.org' }, 'password'],
	['password', { password: 'old' }, 'newPassword'],
	['reset', { secret: 'a'.repeat(43) }, 'newPassword']
] as const)('the form %s takes none of the list', async ([name, fields, field]) => {
	const known = 'correct horse battery staple';
	process.env.FUNDSTELLE_BREACHED_PASSWORDS = fileOf([known], (hash) => `${hash}\n`);
	try {
		const read = (password: string) => {
			const body = new URLSearchParams({ ...fields, [field]: password });
			return readForm(name, new Request('http://localhost', { method: 'POST', body }));
		};
		expect(await read(known)).toEqual({ ok: false, faults: { [field]: 'breached' } });
		expect(await read('vier kleine gelbe boote')).toMatchObject({ ok: true });
	} finally {
		delete process.env.FUNDSTELLE_BREACHED_PASSWORDS;
	}
});
