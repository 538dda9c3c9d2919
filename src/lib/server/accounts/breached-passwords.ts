import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** Bytes that are searched by reading them. */
const BLOCK = 4096;
/** A line is a hash, a count and its end: none is as long. */
const LINE = 128;
const HASH = 40;

/**
 * Whether a password is in a file of SHA-1 hashes, one on each line and in their order, as lists of passwords that became
 * known are given away. Without a file none is. The file is too large to be read: its lines are sought on the disk.
 */
export async function isBreached(
	password: string,
	file = process.env.FUNDSTELLE_BREACHED_PASSWORDS
): Promise<boolean> {
	if (!file) return false;
	const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
	const handle = await open(file);
	try {
		// its line begins within [first, end)
		let [first, end] = [0, (await handle.stat()).size];
		while (end - first > BLOCK) {
			const middle = Math.floor((first + end) / 2);
			const read = await readAt(handle, middle, 2 * LINE);
			const line = read.indexOf('\n') + 1;
			if (read.slice(line, line + HASH).toUpperCase() > hash) end = middle + line;
			else first = middle + line;
		}
		const lines = (await readAt(handle, first, end - first + LINE)).toUpperCase().split('\n');
		return lines.some((line) => line.startsWith(hash));
	} finally {
		await handle.close();
	}
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<string> {
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
	return buffer.toString('latin1', 0, bytesRead);
}
