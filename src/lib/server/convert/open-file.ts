import { readFileSync } from 'node:fs';

/** Largest archive that is read, unpacked, in bytes. */
export const MAX_UNPACKED = 200_000_000;

/** The files of an archive. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

/** How the commands read files, so that they read them as the studio does. */
export type Opening = {
	decode: (bytes: Uint8Array) => { text: string };
	/** All files of a ZIP archive; `undefined` if it cannot be read or is too large. */
	unpack: (bytes: Uint8Array<ArrayBuffer>, limit: number) => Promise<Parts | undefined>;
};

/** A file as text, or as the office document it is; `undefined` for an archive of something else. */
export type OpenedFile =
	| { kind: 'text'; text: string }
	| { kind: 'xlsx'; bytes: ArrayBuffer }
	| { kind: 'docx'; xml: string }
	| { kind: 'pdf' | 'png'; text: string };

/** Opens a file by what it holds. */
export async function openFile(path: string, opening: Opening): Promise<OpenedFile | undefined> {
	const bytes = new Uint8Array(readFileSync(path));
	const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1');
	if (latin(bytes.subarray(0, 4)) === '\u0089PNG') return { kind: 'png', text: latin(bytes) };
	if (latin(bytes.subarray(0, 1024)).includes('%PDF-'))
		return { kind: 'pdf', text: await wordsOfPdf(bytes) };
	const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (!isArchive) return { kind: 'text', text: opening.decode(bytes).text };
	const parts = await opening.unpack(bytes, MAX_UNPACKED);
	if (parts?.has('xl/workbook.xml')) return { kind: 'xlsx', bytes: bytes.buffer };
	const xml = parts?.get('word/document.xml');
	return xml && { kind: 'docx', xml: new TextDecoder().decode(xml) };
}

/** The words of a PDF; empty if it cannot be read. */
async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
	const { extractText, getDocumentProxy } = await import('unpdf');
	try {
		const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
		return text;
	} catch {
		return '';
	}
}
