import { textOf } from '#lib/article/blocks.ts';
import { dayIn, findByline } from './byline.ts';
import type { RawBlock } from './finish-text.ts';

/** The greatest length of a title in UTF-16 units. */
const MAX_LENGTH = 120;
/** A sentence, a greeting or a beginning, none of which is a title. */
const OTHER_END = /[.,:;…–—-]["'»«”“’)]*$/;
const SENTENCE_END = /[.!?]["'»«”“’)]*$/;

/**
 * Makes the first line of a text without any heading its heading, if it looks like the title: short, no sentence,
 * neither a byline nor a day, and followed by a longer paragraph of sentences.
 */
export function markTitle(raw: readonly RawBlock[]): RawBlock[] {
	const [first, ...rest] = raw.filter(({ runs }) => textOf(runs).trim() !== '');
	if (first?.kind !== 'paragraph' || raw.some(({ kind }) => kind === 'heading')) return [...raw];
	const line = textOf(first.runs).trim();
	const isTitle =
		line.length <= MAX_LENGTH &&
		/\p{L}{2}/u.test(line) &&
		!line.includes('\n') &&
		!OTHER_END.test(line) &&
		dayIn(line) === undefined &&
		!findByline([{ ...first, id: '' }]) &&
		rest.some(({ kind, runs }) => {
			const text = textOf(runs).trim();
			return kind === 'paragraph' && text.length > line.length && SENTENCE_END.test(text);
		});
	return isTitle
		? raw.map((block) => (block === first ? { ...first, kind: 'heading', depth: 1 } : block))
		: [...raw];
}
