import type { Block } from './blocks.ts';

/** A half-open range of the article's plain text, in UTF-16 offsets. */
type TextRange = { start: number; end: number };

/** A piece of a block with uniform formatting and the same passages throughout. */
export type Segment<Passage extends TextRange = TextRange> = {
	text: string;
	/** UTF-16 offset in the article's plain text. */
	start: number;
	emphasis: boolean;
	strong: boolean;
	href?: string;
	/** The passages that cover the segment, the shortest first. */
	passages: Passage[];
	/** The passages that end with the segment. */
	ending: Passage[];
};

/**
 * Splits a block where its formatting changes and at both ends of every passage, so that nothing nests or overlaps.
 * `blockStart` is the block's offset in the article's plain text.
 */
export function segmentsOf<Passage extends TextRange>(
	block: Block,
	blockStart: number,
	passages: Passage[]
): Segment<Passage>[] {
	const segments: Segment<Passage>[] = [];
	let runStart = blockStart;
	for (const { text, emphasis = false, strong = false, href } of block.runs) {
		const runEnd = runStart + text.length;
		const inRun = (offset: number) => offset > runStart && offset < runEnd;
		const cuts = passages.flatMap(({ start, end }) => [start, end]).filter(inRun);
		const bounds = [...new Set([runStart, ...cuts, runEnd])].sort((a, b) => a - b);
		for (const [i, start] of bounds.slice(0, -1).entries()) {
			const end = bounds[i + 1] ?? runEnd;
			if (start === end) continue;
			segments.push({
				text: text.slice(start - runStart, end - runStart),
				start,
				emphasis,
				strong,
				...(href !== undefined && { href }),
				passages: passages
					.filter((passage) => passage.start < end && passage.end > start)
					.sort((a, b) => a.end - a.start - (b.end - b.start)),
				ending: passages.filter((passage) => passage.end === end)
			});
		}
		runStart = runEnd;
	}
	return segments;
}
