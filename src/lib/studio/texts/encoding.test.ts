import { expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

const WORDS = 'Zürich – «Über Ärger», sagte Zoë.';

function utf16(text: string, big: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index += 1) {
		view.setUint16(index * 2, text.charCodeAt(index), !big);
	}
	return bytes;
}

/** Windows-1252 of what is Latin-1, and of the dash. */
const windows = (text: string) =>
	Uint8Array.from(text, (character) => (character === '–' ? 0x96 : character.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const cut = (bytes: Uint8Array) => bytes.subarray(0, 2);

test.for<[string, Uint8Array, boolean, string, string]>([
	['UTF-8', utf8(WORDS), false, WORDS, 'utf-8'],
	['UTF-8 with a mark', utf8(`\ufeff${WORDS}`), false, WORDS, 'utf-8'],
	['UTF-8 cut in a letter', cut(utf8('aü')), false, 'a\ufffd', 'utf-8'],
	[
		'UTF-8 with a broken byte',
		Uint8Array.of(...utf8('üüüüüüüüüüü'), 0xfc),
		false,
		'üüüüüüüüüüü\ufffd',
		'utf-8'
	],
	['UTF-16 with a mark', utf16(`\ufeff${WORDS}`, false), false, WORDS, 'utf-16le'],
	['UTF-16BE with a mark', utf16(`\ufeff${WORDS}`, true), false, WORDS, 'utf-16be'],
	['UTF-16 without a mark', utf16(WORDS, false), false, WORDS, 'utf-16le'],
	['UTF-16BE without a mark', utf16(WORDS, true), false, WORDS, 'utf-16be'],
	['Windows-1252', windows(WORDS), false, WORDS, 'windows-1252'],
	[
		'ISO 8859-1 as declared',
		windows('<meta charset="iso-8859-1">ü'),
		true,
		'<meta charset="iso-8859-1">ü',
		'windows-1252'
	],
	[
		'Windows-1251 as declared',
		Uint8Array.of(
			...utf8('<meta http-equiv=Content-Type content="text/html; charset=windows-1251">'),
			...[0xcf, 0x61]
		),
		true,
		'<meta http-equiv=Content-Type content="text/html; charset=windows-1251">Пa',
		'windows-1251'
	],
	[
		'declared only for HTML',
		Uint8Array.of(...utf8('<meta charset=koi8-r>'), 0xcf, 0x61),
		false,
		'<meta charset=koi8-r>Ïa',
		'windows-1252'
	],
	[
		'a wrong declaration',
		windows('<meta charset=utf-8>ü'),
		true,
		'<meta charset=utf-8>ü',
		'windows-1252'
	],
	[
		'an unknown declaration',
		windows('<meta charset=x-klingon>ü'),
		true,
		'<meta charset=x-klingon>ü',
		'windows-1252'
	],
	[
		'UTF-8 declared as Latin-1',
		utf8('<meta charset=latin1>ü'),
		true,
		'<meta charset=latin1>ü',
		'utf-8'
	],
	[
		'XML',
		Uint8Array.of(...utf8('<?xml version="1.0" encoding="ISO-8859-2"?>'), 0xb1),
		true,
		'<?xml version="1.0" encoding="ISO-8859-2"?>ą',
		'iso-8859-2'
	],
	['nothing', new Uint8Array(), false, '', 'utf-8']
])('%s', ([, bytes, html, text, encoding]) => {
	expect(decodeText(bytes, html)).toEqual({ text, encoding });
});
