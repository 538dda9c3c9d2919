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

/** An SVG as a PNG of `width` px, drawn beside the server's own thread; one at a time, so that the others have room. */
export function toPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const drawn = last.then(() => render(svg, width));
	last = drawn.catch(() => undefined);
	return drawn;
}

async function render(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const [{ renderAsync }, files] = await Promise.all([import('@resvg/resvg-js'), writeFonts()]);
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			loadSystemFonts: false,
			fontFiles: files,
			defaultFontFamily: 'Inter',
			sansSerifFamily: 'Inter',
			serifFamily: 'Source Serif 4'
		}
	});
	return new Uint8Array(image.asPng());
}
