import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { borrow } from './borrow.js';

// Makes the small fonts of the first view anew: the letters of western Europe, and the weights that are used.
// What is beyond comes from the whole fonts, whose files a browser fetches only where a page has such letters.

const FOLDER = 'src/lib/ui/fonts';
/** Beside ASCII and Latin-1: typographic marks, the euro, minus, arrows. Keep it in line with fonts.css. */
const MORE = '‐‑–—‘’‚“”„†•…′″‹›€−←↑→↓';
/** The weights of each; bold italics are rare enough for the whole font. */
const FONTS = /** @type {const} */ ([
	['inter-normal', 'inter/files/inter-latin-wght-normal.woff2', { min: 400, max: 700 }],
	[
		'serif-normal',
		'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		{ min: 400, max: 700 }
	],
	['serif-italic', 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', 400]
]);
/** The rest is old figures, fractions, and what a language beyond these letters needs. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'tnum'];

const require = createRequire(import.meta.url);
const subset = require(await borrow('subset-font', '2.9.0'));

/**
 * @param {number} from
 * @param {number} to
 */
const range = (from, to) =>
	String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + MORE;

mkdirSync(FOLDER, { recursive: true });
for (const [name, source, wght] of FONTS) {
	const font = readFileSync(`node_modules/@fontsource-variable/${source}`);
	const file = `${FOLDER}/${name}.woff2`;
	const small = await subset(font, letters, {
		targetFormat: 'woff2',
		variationAxes: { wght },
		keepFeatures: FEATURES,
		noHinting: true
	});
	writeFileSync(file, small);
	console.log(`${file}: ${small.length} bytes of ${font.length}`);
}
