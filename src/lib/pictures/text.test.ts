import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#lib/density/text-lines.ts';
import { cleanText, cutToBytes, wrapText } from './text.ts';

/** Words of all scripts, and characters that no XML has. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme', maxLength: 400 }),
	fc.lorem({ maxCount: 60 })
);

test.each([
	['a\tb\r\n  c', 'a b c'],
	['a\u0000\u0008\u001fb\ufffe', 'ab'],
	['28.\u00a0November', '28.\u00a0November'],
	['half \ud83d emoji', 'half emoji']
])('%j is cleaned to %j', (text, clean) => {
	expect(cleanText(text)).toBe(clean);
});

test('lines have all words in order, and none is too wide', () => {
	fc.assert(
		fc.property(anyText, fc.integer({ min: 40, max: 600 }), (text, width) => {
			const lines = wrapText(text, width, 13);
			expect(lines.join('').replaceAll(' ', '')).toBe(cleanText(text).replaceAll(' ', ''));
			for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
			for (const line of lines) expect(line.isWellFormed()).toBe(true);
		})
	);
});

test('a text is cut after the most lines', () => {
	const lines = wrapText('one two three four five six seven eight', 60, 13, 2);
	expect(lines).toHaveLength(2);
	expect(lines[1]).toMatch(/…$/);
	expect(textWidth(lines[1]!, 13)).toBeLessThanOrEqual(60);
});

test('an address breaks behind a slash', () => {
	expect(wrapText('https://news.example/stories/sale', 170, 13)[0]).toMatch(/\/$/);
});

test('a text that is cut to bytes takes no more of them in HTML', () => {
	const escape = (text: string) =>
		text
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;');
	fc.assert(
		fc.property(anyText, fc.integer({ min: 8, max: 300 }), (text, most) => {
			const cut = cutToBytes(text, most);
			expect(Buffer.byteLength(escape(cut))).toBeLessThanOrEqual(most);
			expect(cut.isWellFormed()).toBe(true);
			if (Buffer.byteLength(escape(cleanText(text))) <= most) expect(cut).toBe(cleanText(text));
		})
	);
});
