import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Marks a folder as an earlier export, which the next one may replace. */
const MARK = '.fundstelle-export';

/** Whether a site may be written there: there is nothing yet, or an earlier export. */
export async function isReplaceable(folder: string): Promise<boolean> {
	if (!existsSync(folder)) return true;
	try {
		const names = await readdir(folder);
		return names.length === 0 || names.includes(MARK);
	} catch {
		// a file
		return false;
	}
}

/**
 * Writes a site beside its folder and puts it in place at the end, so that what is served is never half a site.
 * `write` is given the folder to write to.
 */
export async function replaceFolder(
	folder: string,
	write: (folder: string) => Promise<void>
): Promise<void> {
	const target = resolve(folder);
	const [fresh, old] = ['new', 'old'].map((name) => `${target}.${name}-${randomUUID()}`) as [
		string,
		string
	];
	try {
		await mkdir(fresh, { recursive: true });
		await writeFile(
			join(fresh, MARK),
			'Written by `npm run export`, which may replace this folder.\n'
		);
		await write(fresh);
		if (existsSync(target)) await rename(target, old);
		await rename(fresh, target);
	} finally {
		await rm(fresh, { recursive: true, force: true });
		// if the new one did not get its place, the old one has it again
		if (existsSync(old) && !existsSync(target)) await rename(old, target);
		await rm(old, { recursive: true, force: true });
	}
}

export async function writeInto(
	folder: string,
	file: string,
	body: string | Uint8Array
): Promise<void> {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, body);
}

/** Copies the built files, without those that only our own server sends compressed. */
export async function copyBuilt(from: string, to: string): Promise<void> {
	await cp(from, to, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
}
