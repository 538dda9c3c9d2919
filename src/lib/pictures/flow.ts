import { sampleOf, type LegendSign } from '#lib/timeline/ink/signs.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { textWidth } from '#lib/density/text-lines.ts';
import { wrapText } from './text.ts';

/** A line of text at a place: the start of its base line, in px. */
export type TextLine = {
	x: number;
	y: number;
	text: string;
	look: TextLook;
	size: number;
	lang?: string;
};

export type Sample = { x: number; y: number; of: ReturnType<typeof sampleOf> | 'bars' };

export type TextLook = 'title' | 'head' | 'words' | 'small' | 'quote' | 'event' | 'lane' | 'accent';

/** Sizes in px of a text and of its line. */
const SIZES: Record<TextLook, [size: number, line: number]> = {
	title: [24, 30],
	head: [12, 18],
	words: [13, 19],
	small: [12, 17],
	quote: [17, 25],
	event: [13, 17],
	lane: [12, 17],
	accent: [13, 19]
};

const SAMPLE = { width: 40, height: 18, gap: 8 };
const SIGN_GAP = 20;

/** Lines and samples one below the other, in a column. */
export class Flow {
	readonly lines: TextLine[] = [];
	readonly samples: Sample[] = [];
	y: number;
	readonly left: number;
	readonly width: number;

	constructor(left: number, top: number, width: number) {
		[this.left, this.y, this.width] = [left, top, width];
	}

	/** Keeps a height free, and says where it begins. */
	take(height: number): number {
		const top = this.y;
		this.y += height;
		return top;
	}

	text(
		text: string,
		look: TextLook,
		{ most = 6, lang, scale = 1 }: { most?: number; lang?: string; scale?: number } = {}
	): void {
		const [size, line] = SIZES[look].map((pixels) => pixels * scale) as [number, number];
		for (const words of wrapText(text, this.width, size, most)) {
			const y = this.take(line) + line / 2 + size * 0.36;
			this.lines.push({ x: this.left, y, text: words, look, size, ...(lang && { lang }) });
		}
	}

	/** A legend, its signs side by side as far as there is room. */
	legend(signs: LegendSign[], t: Messages, bars: string | undefined): void {
		const [size, line] = SIZES.small;
		const entries: { of: Sample['of']; words: string }[] = signs.map((sign) => ({
			of: sampleOf(sign),
			words: t.marks[sign.words]
		}));
		if (bars !== undefined) entries.push({ of: 'bars', words: bars });
		const before = SAMPLE.width + SAMPLE.gap;
		let x = 0;
		let below = 0;
		for (const { of, words } of entries) {
			const lines = wrapText(words, this.width - before, size);
			const width = before + Math.max(...lines.map((each) => textWidth(each, size)));
			if (x > 0 && x + width > this.width) {
				this.y += below;
				[x, below] = [0, 0];
			}
			this.samples.push({ x: this.left + x, y: this.y + 1, of });
			for (const [i, text] of lines.entries()) {
				const y = this.y + i * line + 10 + size * 0.36;
				this.lines.push({ x: this.left + x + before, y, text, look: 'small', size });
			}
			x += width + SIGN_GAP;
			below = Math.max(below, lines.length * line + 8);
		}
		this.y += below;
	}
}
