import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReplaceable, replaceFolder, writeInto } from './site-folder.ts';

let around: string;
let site: string;

beforeEach(async () => {
	around = await mkdtemp(join(tmpdir(), 'fundstelle-'));
	site = join(around, 'site');
});
afterEach(() => rm(around, { recursive: true }));

test('a folder of something else is not replaced, an earlier export is', async () => {
	expect(await isReplaceable(site)).toBe(true);
	await writeInto(site, 'thesis.txt', 'years of work');
	expect(await isReplaceable(site)).toBe(false);
	expect(await isReplaceable(join(site, 'thesis.txt'))).toBe(false);

	const other = join(around, 'other');
	await replaceFolder(other, (folder) => writeInto(folder, 'old.html', 'old'));
	expect(await isReplaceable(other)).toBe(true);
	await replaceFolder(other, (folder) => writeInto(folder, 'a/new.html', 'new'));
	expect(await readFile(join(other, 'a/new.html'), 'utf8')).toBe('new');
	expect(existsSync(join(other, 'old.html'))).toBe(false);
});

test('what fails half-way leaves the earlier export, and nothing beside it', async () => {
	await replaceFolder(site, (folder) => writeInto(folder, 'index.html', 'whole'));
	const failing = replaceFolder(site, async (folder) => {
		await writeFile(join(folder, 'index.html'), 'half');
		throw new Error('disk full');
	});
	await expect(failing).rejects.toThrow('disk full');
	expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('whole');
	expect(await readdir(around)).toEqual(['site']);
});
