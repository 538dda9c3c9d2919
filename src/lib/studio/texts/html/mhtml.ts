import { decodeText } from '#lib/studio/texts/encoding.ts';

/** The page in a single-file archive, and the address it was saved from. */
export type SavedPage = { html: string; encoding: string; address?: string };

const BOUNDARY = /boundary="?([^"\r\n;]+)"?/i;
const BLANK_LINE = /\r?\n\r?\n/;

/** The first HTML part of a page that a browser saved as a single file (MHTML, RFC 2557), if there is one. */
export function readMhtml(bytes: Uint8Array): SavedPage | undefined {
	// the headers and the encodings of the parts are ASCII
	const text = new TextDecoder('windows-1252').decode(bytes);
	const [head = ''] = text.split(BLANK_LINE, 1);
	const [, boundary] = BOUNDARY.exec(head) ?? [];
	if (boundary === undefined) return undefined;
	for (const part of text.split(`--${boundary}`).slice(1)) {
		const [headers = ''] = part.replace(/^\r?\n/, '').split(BLANK_LINE, 1);
		if (!/^content-type:\s*text\/html/im.test(headers)) continue;
		const body = part.slice(part.indexOf(headers) + headers.length).replace(/^(\r?\n){2}/, '');
		const decoded = decodeBody(body, valueOf(headers, 'content-transfer-encoding'));
		if (!decoded) return undefined;
		const { text: html, encoding } = decodeText(decoded, true);
		const address =
			valueOf(head, 'snapshot-content-location') ?? valueOf(headers, 'content-location');
		return { html, encoding, ...(address !== undefined && { address }) };
	}
	return undefined;
}

function valueOf(headers: string, name: string): string | undefined {
	return new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(headers)?.[1];
}

function decodeBody(body: string, encoding = ''): Uint8Array | undefined {
	if (/^quoted-printable$/i.test(encoding)) {
		const joined = body.replace(/=[ \t]*\r?\n/g, '');
		return toBytes(
			joined.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		);
	}
	if (!/^base64$/i.test(encoding)) return toBytes(body);
	try {
		return toBytes(atob(body.replace(/\s+/g, '')));
	} catch {
		return undefined;
	}
}

function toBytes(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
	return bytes;
}
