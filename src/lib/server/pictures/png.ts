import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The most pixels of a picture: as many as a sheet of A3 has at 300 dots to the inch, which take 70 MB to draw. */
export const MAX_PIXELS = 17_500_000;

const FONTS = import.meta.glob<string>('./fonts/*.ttf', {
	query: '?inline',
	import: 'default',
	eager: true
});

let fontFiles: Promise<string[]> | undefined;

/** The fonts as files, which is how resvg reads them; the server's bundle has them within. */
function writeFonts(): Promise<string[]> {
	return (fontFiles ??= (async () => {
		const folder = await mkdtemp(join(tmpdir(), 'fundstelle-fonts-'));
		return Promise.all(
			Object.values(FONTS).map(async (font, i) => {
				const file = join(folder, `${i}.ttf`);
				await writeFile(file, Buffer.from(font.slice(font.indexOf(',') + 1), 'base64'));
				return file;
			})
		);
	})());
}

let last: Promise<unknown> = Promise.resolve();

/**
 * An SVG as a PNG of `width` px, drawn beside the server's own thread; one at a time, so that the others have room.
 * `undefined` if it has letters that neither the fonts above nor the system's have: they would be empty boxes.
 */
export function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const drawn = last.then(() => render(svg, width));
	last = drawn.catch(() => undefined);
	return drawn;
}

async function render(svg: string, width: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [{ renderAsync }, fontFiles] = await Promise.all([import('@resvg/resvg-js'), writeFonts()]);
	const foreign = foreignLetters(svg);
	const font = {
		loadSystemFonts: foreign.length > 0,
		fontFiles,
		defaultFontFamily: 'Inter',
		sansSerifFamily: 'Inter',
		serifFamily: 'Source Serif 4'
	};
	if (foreign.length > 0) {
		const { pixels } = await renderAsync(sampleOf([UNASSIGNED, ...foreign]), { font });
		if (hasTwin(pixels, foreign.length + 1)) return undefined;
	}
	const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font });
	return new Uint8Array(image.asPng());
}

/** No font has it, so that it looks like any other letter that none has. */
const UNASSIGNED = '\u{e0fff}';
/** Side of the square in which a sample letter is drawn, in px. */
const SIDE = 40;

/** Letters below each other, each in a square of its own. */
function sampleOf(letters: readonly string[]): string {
	const drawn = letters.map((letter, i) => `<text x="8" y="${i * SIDE + 28}">${letter}</text>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${letters.length * SIDE}" font-size="20">${drawn.join('')}</svg>`;
}

/** Whether one of the squares looks like the first. */
function hasTwin(pixels: Buffer, count: number): boolean {
	const bytes = SIDE * SIDE * 4;
	const square = (i: number) => pixels.subarray(i * bytes, (i + 1) * bytes);
	return Array.from({ length: count - 1 }, (_, i) => square(i + 1)).some((other) =>
		square(0).equals(other)
	);
}

/** More than these are not looked for: a font that has them has its script. */
const MOST_LETTERS = 60;
const OWN =
	/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;

/** The letters of a drawing's words that are in none of the scripts which the fonts here are for. */
function foreignLetters(svg: string): string[] {
	const words = svg.replace(/<style>[^]*?<\/style>|<[^<>]*>/g, '');
	const letters = new Set(
		[...words].filter((letter) => /\p{L}/u.test(letter) && !OWN.test(letter))
	);
	return [...letters].slice(0, MOST_LETTERS);
}
