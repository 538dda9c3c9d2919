import { expect, test } from 'vitest';
import { toPng } from './png.ts';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><text y="40" font-size="40">Ää</text></svg>';

/** The size in the header of a PNG (its first chunk, IHDR). */
function sizeOf(png: Uint8Array): [width: number, height: number] {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
}

test('a PNG has the width asked for, and its text in a font of ours', async () => {
	const [png, empty] = await Promise.all([toPng(SVG, 300), toPng(SVG.replace('Ää', ''), 300)]);
	expect([...png!.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	expect(sizeOf(png!)).toEqual([300, 150]);
	expect(png!.length).toBeGreaterThan(empty!.length * 2);
});

test('after a drawing that fails the next one is drawn', async () => {
	await expect(toPng('<svg', 100)).rejects.toThrow();
	expect(sizeOf((await toPng(SVG, 100))!)).toEqual([100, 50]);
});

test('letters that no font here has are not drawn as empty boxes', async () => {
	// Linear A and Kitan: no system is likely to have them all
	const png = await toPng(SVG.replace('Ää', '\u{10600}\u{18b00}\u{16a70}'), 100);
	expect(png).toBeUndefined();
});

test('what has no letters of its own is drawn with any fonts', async () => {
	expect(await toPng(SVG.replace('Ää', '→ 「」 1'), 100)).toBeDefined();
});
