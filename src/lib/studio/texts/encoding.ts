/** A text and the WHATWG name of the encoding it was read in. */
export type Decoded = { text: string; encoding: string };

/** How far into a file its nature is looked for, in bytes. */
const SAMPLE_BYTES = 4096;
/** Share of zeros among the high bytes that makes UTF-16 of Latin text. */
const MIN_ZERO_SHARE = 0.4;
const DECLARED =
	/<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/**
 * Decodes a text file: by its byte order mark, as UTF-8 where that is valid, as UTF-16 by its pattern of
 * zeros, by what an HTML file declares, else as Windows-1252. Never fails.
 */
export function decodeText(bytes: Uint8Array, html: boolean): Decoded {
	const encoding =
		markOf(bytes) ??
		zerosOf(bytes) ??
		(isUtf8(bytes) ? 'utf-8' : undefined) ??
		(html ? declaredOf(bytes) : undefined) ??
		'windows-1252';
	return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function markOf([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return undefined;
}

function zerosOf(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
	let even = 0;
	let odd = 0;
	for (const [index, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (index % 2 === 0) even += 1;
		else odd += 1;
	}
	const least = (sample.length / 2) * MIN_ZERO_SHARE;
	if (odd > least && even < odd / 4) return 'utf-16le';
	if (even > least && odd < even / 4) return 'utf-16be';
	return undefined;
}

/** Whether a file reads as UTF-8, give or take a broken byte: of ten characters beyond ASCII nine are whole. */
function isUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
	const broken = text.match(/\ufffd/g)?.length ?? 0;
	if (broken === 0) return true;
	const whole = (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) - broken;
	return whole >= broken * 9;
}

/** The declared encoding, if it is one that browsers know and that these bytes can be. */
function declaredOf(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE_BYTES));
	const [, meta, xml] = DECLARED.exec(head) ?? [];
	try {
		const { encoding } = new TextDecoder(meta ?? xml ?? '');
		// the file is neither, or it would have been found out before
		return /^utf-(8|16)/.test(encoding) ? undefined : encoding;
	} catch {
		return undefined;
	}
}
