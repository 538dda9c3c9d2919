import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { borrow } from './borrow.js';

// Rebuilds the small fonts of the first view: the letters of western Europe, in the weights that are used.
// Other letters come from the whole fonts, which a browser fetches only for pages that have such letters.

const FOLDER = 'src/lib/ui/fonts';
/** In addition to ASCII and Latin-1: typographic marks, the euro, minus, arrows. Keep in sync with fonts.css. */
const MORE = '‐‑–—‘’‚“”„†•…′″‹›€−←↑→↓';
/** File name, source and weights of each font; bold italics are rare enough for the whole font. */
const FONTS = /** @type {const} */ ([
	['inter-normal', 'inter/files/inter-latin-wght-normal.woff2', { min: 400, max: 700 }],
	[
		'serif-normal',
		'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		{ min: 400, max: 700 }
	],
	['serif-italic', 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', 400]
]);
/** OpenType features to keep; the others are old-style figures, fractions, and features of other scripts. */
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

// Rebuilds the fonts that pictures are drawn with on the server: of one weight each, because resvg knows no variable
// ones. There the other letters have no web font to come from, so the rare scripts are included in one weight.
const PICTURE_FOLDER = 'src/lib/server/pictures/fonts';
const INTER = 'inter/files/inter';
const SERIF = 'source-serif-4/files/source-serif-4';
const latinExtended = range(0x100, 0x17f) + range(0x218, 0x21b) + range(0x1e00, 0x1eff);
const PICTURE_FONTS = /** @type {const} */ ([
	['inter-400', `${INTER}-latin`, 400, letters],
	['inter-500', `${INTER}-latin`, 500, letters],
	['inter-600', `${INTER}-latin`, 600, letters],
	['inter-latin-extended', `${INTER}-latin-ext`, 400, latinExtended],
	['inter-greek', `${INTER}-greek`, 400, range(0x370, 0x3ff)],
	['inter-cyrillic', `${INTER}-cyrillic`, 400, range(0x400, 0x45f)],
	['serif-400', `${SERIF}-latin`, 400, letters],
	['serif-600', `${SERIF}-latin`, 600, letters]
]);

mkdirSync(PICTURE_FOLDER, { recursive: true });
for (const [name, source, wght, text] of PICTURE_FONTS) {
	const file = `${PICTURE_FOLDER}/${name}.ttf`;
	const small = await subset(
		readFileSync(`node_modules/@fontsource-variable/${source}-wght-normal.woff2`),
		text,
		{ targetFormat: 'truetype', variationAxes: { wght }, keepFeatures: FEATURES, noHinting: true }
	);
	writeFileSync(file, small);
	console.log(`${file}: ${small.length} bytes`);
}

// Arabic and Latin in one font: resvg takes all letters of a text with Arabic from another font, or else drops some.
// Isolates are in it, so that they are no letters that the font lacks.
const arabic = readFileSync(
	`${await borrow('vazirmatn', '33.0.3')}/fonts/ttf/Vazirmatn-Regular.ttf`
);
const arabicLetters = letters + range(0x600, 0x6ff) + range(0x200c, 0x200f) + range(0x2066, 0x2069);
const arabicFile = `${PICTURE_FOLDER}/vazirmatn-400.ttf`;
const smallArabic = await subset(arabic, arabicLetters, {
	targetFormat: 'truetype',
	keepFeatures: [...FEATURES, 'init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'mark', 'mkmk'],
	noHinting: true
});
writeFileSync(arabicFile, smallArabic);
console.log(`${arabicFile}: ${smallArabic.length} bytes`);
