/** How much of a file's beginning `mediaTypeOf` needs, in bytes. */
export const HEAD_BYTES = 4096;

/** Signs at the beginning of files, in Latin-1; `.` is any byte. */
const SIGNS: [sign: RegExp, type: string][] = [
	[/^\x89PNG\r\n[^]\n/, 'image/png'],
	[/^\xff\xd8\xff/, 'image/jpeg'],
	[/^RIFF[^]{4}WEBP/, 'image/webp'],
	[/^[^]{4}ftyp(?:avif|avis|mif1[^]{4}(?:[^]{4})*?avif)/, 'image/avif'],
	[/^RIFF[^]{4}WAVE/, 'audio/wav'],
	[/^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'audio/mpeg'],
	[/^fLaC/, 'audio/flac'],
	[/^OggS/, 'audio/ogg'],
	[/^[^]{4}ftypM4[AB] /, 'audio/mp4'],
	[/^[^]{4}ftyp(?:isom|iso[2-9]|mp4[12]|avc1|dash|M4V )/, 'video/mp4'],
	[/^[^]\x45\xdf\xa3[^]{0,64}webm/, 'video/webm'],
	[/^(?:\xef\xbb\xbf)?WEBVTT(?:[\s]|$)/, 'text/vtt'],
	// white space, an XML declaration, comments and a document type may come before it
	[
		/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i,
		'image/svg+xml'
	]
];

const ENDINGS: Readonly<Record<string, string>> = {
	...{ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/avif': 'avif' },
	...{ 'image/svg+xml': 'svg', 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/flac': 'flac' },
	...{ 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'video/mp4': 'mp4', 'video/webm': 'webm' },
	'text/vtt': 'vtt'
};

/** The ending that names have of files of a media type. */
export function endingOf(type: string): string {
	return ENDINGS[type] ?? 'bin';
}

/** The media type that a name has the ending of; `undefined` for all others. */
export function typeOfName(name: string): string | undefined {
	const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
	return Object.keys(ENDINGS).find((type) => ENDINGS[type] === ending);
}

/** The type of a picture, sound, film or WebVTT by its first bytes, whatever its name; `undefined` for all else. */
export function mediaTypeOf(head: Uint8Array): string | undefined {
	let latin = '';
	for (const byte of head.subarray(0, HEAD_BYTES)) latin += String.fromCharCode(byte);
	return SIGNS.find(([sign]) => sign.test(latin))?.[1];
}
