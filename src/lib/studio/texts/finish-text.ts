import { textOf, type Block, type Run } from '#lib/article/blocks.ts';
import { tidyRuns } from '#lib/article/tidy-runs.ts';
import { readByline } from './byline.ts';
import { findInvisible } from './invisible.ts';
import { ListNumbers } from './list-numbers.ts';
import {
	MAX_TEXT_LENGTH,
	problem,
	type ImportedText,
	type Proposals,
	type Result,
	type TextNote
} from './imported-text.ts';
import { markTitle } from './title-line.ts';

/** A block as a reader of some format makes it: not yet tidied, and without an id. */
export type RawBlock = { runs: Run[]; page?: number } & (
	| { kind: 'heading'; depth: 1 | 2 | 3 | 4 }
	| { kind: 'paragraph' | 'quotation' }
	| { kind: 'caption' }
	/** `number` as the text has it, `NaN` for a letter; an article numbers its items from 1. */
	| { kind: 'item'; ordered: boolean; number?: number | undefined }
);

/** C0 and C1 controls but tab, line feed and carriage return, and what is never a character. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Hints where a word may be broken; they are no part of its spelling. */
const SOFT_HYPHENS = /\u00ad/g;
const LIGATURES = /[\ufb00-\ufb06]/g;
/**
 * Makes the text of an article out of raw blocks: marks its title, cleans and tidies their runs, drops empty blocks,
 * numbers the others, and notes what cannot be seen. Fails where nothing is left, or too much.
 */
export function finishText(
	raw: RawBlock[],
	proposals: Proposals = {},
	notes: TextNote[] = []
): Result<ImportedText> {
	const counts = { controls: 0, replaced: 0 };
	const clean = (text: string) =>
		text
			.replace(CONTROLS, () => {
				counts.controls += 1;
				return '';
			})
			.replace(LONE_SURROGATES, () => {
				counts.replaced += 1;
				return '\ufffd';
			})
			.replace(SOFT_HYPHENS, '')
			.replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));

	const characters = raw.reduce((sum, { runs }) => sum + lengthOf(runs), 0);
	if (characters > MAX_TEXT_LENGTH) {
		return problem('text-too-long', { characters, limit: MAX_TEXT_LENGTH });
	}

	const blocks: Block[] = [];
	const lists = new ListNumbers();
	let count = 0;
	for (const rawBlock of markTitle(raw)) {
		const { number, ...block } = { number: undefined, ...rawBlock };
		const runs = tidyRuns(block.runs.map((run) => ({ ...lookOf(run), text: clean(run.text) })));
		if (!runs.some(({ text }) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text))) continue;
		lists.note(block.kind === 'item' && block.ordered, number);
		if (block.kind === 'heading' || block.kind === 'caption') blocks.push({ ...block, runs });
		else {
			count += 1;
			blocks.push({ ...block, id: `p${count}`, runs });
		}
	}
	if (blocks.length === 0) return problem('no-text', {});

	const characterNotes: TextNote[] = [];
	if (counts.controls > 0)
		characterNotes.push({ rule: 'controls', values: { count: counts.controls } });
	if (counts.replaced > 0)
		characterNotes.push({ rule: 'replaced', values: { count: counts.replaced } });
	if (lists.renumbered > 0)
		characterNotes.push({ rule: 'list-numbers', values: { count: lists.renumbered } });
	const invisible = blocks.reduce((sum, { runs }) => sum + findInvisible(textOf(runs)).length, 0);
	if (invisible > 0) characterNotes.push({ rule: 'invisible', values: { count: invisible } });
	return {
		ok: true,
		value: {
			blocks,
			proposals: { ...readByline(blocks), ...withHeading(proposals, blocks) },
			notes: [...notes, ...characterNotes]
		}
	};
}

function lookOf({ emphasis, strong, href }: Run): Omit<Run, 'text'> {
	return {
		...(emphasis && { emphasis }),
		...(strong && { strong }),
		...(href !== undefined && /^https?:\/\/[^\s]/i.test(href) && { href })
	};
}

function lengthOf(runs: Run[]): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** A text whose file names no title is proposed its own first heading, if that comes first. */
function withHeading(proposals: Proposals, [first]: Block[]): Proposals {
	if (proposals.title || first?.kind !== 'heading') return proposals;
	const value = textOf(first.runs).replace(/\s+/g, ' ');
	return { ...proposals, title: { value, source: 'heading' } };
}
