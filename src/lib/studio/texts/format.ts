/** The format of a file, by its first bytes and, where these do not tell, by its name and type. */
export type Format =
	| 'pdf'
	| 'zip'
	| 'html'
	| 'mhtml'
	| 'markdown'
	| 'plain'
	| 'picture'
	| 'old-word'
	| { other: string };

/* eslint-disable no-control-regex -- formats begin with them */

/** The first bytes as Latin-1, by what they mean. */
const SIGNATURES: [RegExp, Format][] = [
	[/^PK(\u0003\u0004|\u0005\u0006)/, 'zip'],
	[/^\xd0\xcf\u0011\xe0/, 'old-word'],
	[/^\{\\rtf/, { other: 'RTF' }],
	[/^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/, 'picture'],
	[/^[^]{4}ftyp(heic|avif|mif1)/, 'picture'],
	[/^(\u001f\x8b|7z\xbc\xaf|Rar!)/, { other: 'ZIP' }],
	[/^%!PS/, { other: 'PostScript' }],
	[/^(ID3|OggS|fLaC|RIFF[^]{4}(WAVE|AVI )|[^]{4}ftyp)/, { other: 'audio/video' }]
];
const PDF = /%PDF-\d/;
const HTML =
	/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const MHTML = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?content-type:\s*multipart\/related/i;
const SAMPLE_BYTES = 1024;

/** Finds out what a file is. */
export function formatOf(bytes: Uint8Array, name: string, type: string): Format {
	const head = Array.from(bytes.subarray(0, SAMPLE_BYTES), (byte) =>
		String.fromCharCode(byte)
	).join('');
	if (PDF.test(head)) return 'pdf';
	const [, format] = SIGNATURES.find(([signature]) => signature.test(head)) ?? [];
	if (format !== undefined) return format;
	// UTF-16 has a zero beside each of these letters
	const text = head.replaceAll('\0', '').replace(/^(\xff\xfe|\xfe\xff)/, '');
	if (MHTML.test(text)) return 'mhtml';
	if (
		/\.(html?|xhtml?)$/i.test(name) ||
		/^(text\/html|application\/xhtml)/.test(type) ||
		HTML.test(text)
	) {
		return 'html';
	}
	return /\.(md|markdown|mdown|mkd)$/i.test(name) || type === 'text/markdown'
		? 'markdown'
		: 'plain';
}
