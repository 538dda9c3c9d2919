import { problem, type Result } from '#lib/studio/texts/imported-text.ts';

/** A file in a ZIP archive, as its directory declares it. */
export type ZipEntry = {
	name: string;
	compression: number;
	encrypted: boolean;
	packed: number;
	size: number;
	offset: number;
};

/** Files of an archive, unpacked. */
export type ZipParts = Map<string, Uint8Array<ArrayBuffer>>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
const MAX_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;

/** The directory of an archive; `undefined` if it cannot be read. ZIP64 and archives in parts are not read. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	if (count > MAX_ENTRIES) return undefined;
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		entries.push({
			name: name.replaceAll('\\', '/'),
			compression: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/**
 * Unpacks entries of an archive. Both what they declare and what comes out is measured, so that no more than
 * `limit` bytes are ever held.
 */
export async function unpack(
	bytes: Uint8Array<ArrayBuffer>,
	entries: ZipEntry[],
	limit: number
): Promise<Result<ZipParts>> {
	const bomb = problem('bomb', { limit: limit / 1_000_000 });
	const broken = problem('broken', { format: 'DOCX' });
	if (entries.reduce((sum, { size }) => sum + size, 0) > limit) return bomb;
	const parts: ZipParts = new Map();
	let left = limit;
	for (const entry of entries) {
		if (entry.encrypted) return problem('password', {});
		const data = packedBytes(bytes, entry);
		if (!data) return broken;
		const part = entry.compression === STORED ? data : await inflate(data, left);
		if (part === 'too-large') return bomb;
		if (part?.length !== entry.size) return broken;
		left -= part.length;
		if (left < 0) return bomb;
		parts.set(entry.name, part);
	}
	return { ok: true, value: parts };
}

/** All files of an archive; `undefined` if it cannot be read or holds more than `limit` bytes. */
export async function openArchive(
	bytes: Uint8Array<ArrayBuffer>,
	limit: number
): Promise<ZipParts | undefined> {
	const entries = readDirectory(bytes);
	const parts = entries && (await unpack(bytes, entries, limit));
	return parts?.ok ? parts.value : undefined;
}

/** An archive of these parts, not compressed and without checksums, for a reader that does not ask for them. */
export function pack(parts: ZipParts): ArrayBuffer {
	const files = [...parts].map(([name, data]) => ({ name: new TextEncoder().encode(name), data }));
	const length = files.reduce(
		(sum, { name, data }) => sum + 76 + 2 * name.length + data.length,
		END_LENGTH
	);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	const offsets: number[] = [];
	let at = 0;
	for (const { name, data } of files) {
		offsets.push(at);
		view.setUint32(at, LOCAL, true);
		writeSizes(view, at + 4, name, data);
		bytes.set(name, at + 30);
		bytes.set(data, at + 30 + name.length);
		at += 30 + name.length + data.length;
	}
	const directory = at;
	for (const [index, { name, data }] of files.entries()) {
		view.setUint32(at, CENTRAL, true);
		writeSizes(view, at + 6, name, data);
		view.setUint32(at + 42, offsets[index] ?? 0, true);
		bytes.set(name, at + 46);
		at += 46 + name.length;
	}
	view.setUint32(at, END, true);
	view.setUint16(at + 8, files.length, true);
	view.setUint16(at + 10, files.length, true);
	view.setUint32(at + 12, at - directory, true);
	view.setUint32(at + 16, directory, true);
	return bytes.buffer;
}

/** Writes what both headers of a file share from "version needed" on: names are UTF-8, nothing is compressed. */
function writeSizes(view: DataView, at: number, name: Uint8Array, data: Uint8Array): void {
	view.setUint16(at, 20, true);
	view.setUint16(at + 2, 0x0800, true);
	view.setUint32(at + 14, data.length, true);
	view.setUint32(at + 18, data.length, true);
	view.setUint16(at + 22, name.length, true);
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= 0 && at >= last - MAX_COMMENT_LENGTH; at -= 1) {
		if (view.getUint32(at, true) === END) return at;
	}
	return undefined;
}

function packedBytes(
	bytes: Uint8Array<ArrayBuffer>,
	{ offset, packed, compression }: ZipEntry
): Uint8Array<ArrayBuffer> | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
	if (compression !== STORED && compression !== DEFLATED) return undefined;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

async function inflate(
	data: Uint8Array<ArrayBuffer>,
	limit: number
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
	const reader = new Blob([data])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			length += next.value.length;
			if (length > limit) {
				await reader.cancel();
				return 'too-large';
			}
			chunks.push(next.value);
		}
	} catch {
		return undefined;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
