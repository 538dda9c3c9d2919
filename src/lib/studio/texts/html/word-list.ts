import type { Element } from './markup.ts';

/** Word numbers with digits, letters or Roman numerals, and marks the rest with some symbol. */
const NUMBERED = /^[\s(]*(\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i;
const LIST_STYLE = /mso-list\s*:\s*(?!none|ignore|skip)\S/i;
/** The attribute in which the tree keeps the marker that Word wrote as text. */
const MARKER = 'data-marker';

/** The style of the text that stands for the marker of an item. */
export const IGNORED_MARKER = /mso-list\s*:\s*ignore/i;

/** Keeps the text of a marker with its paragraph, the last of the open elements that is an item of Word's. */
export function keepMarker(open: Element[], text: string): void {
	const paragraph = open.findLast(({ attributes }) => LIST_STYLE.test(attributes.style ?? ''));
	if (paragraph) paragraph.attributes[MARKER] = (paragraph.attributes[MARKER] ?? '') + text;
}

/**
 * Whether a paragraph of Word's is an item of a list: Word writes such as a paragraph with `mso-list` in its
 * style and the marker as text of its own, which is no part of the words.
 */
export function listMarker({ attributes }: Element): 'ordered' | 'unordered' | undefined {
	const { style = '', class: classes = '', [MARKER]: marker = '' } = attributes;
	if (!LIST_STYLE.test(style) && !/\bMsoList(Bullet|Number)/.test(classes)) return undefined;
	return NUMBERED.test(marker) || /\bMsoListNumber/.test(classes) ? 'ordered' : 'unordered';
}

/** The number that Word wrote before an item, `NaN` for a letter; nothing where it wrote none. */
export function markedNumber({ attributes }: Element): { number?: number } {
	const [, marker] = NUMBERED.exec(attributes[MARKER] ?? '') ?? [];
	return marker === undefined ? {} : { number: Number(marker) };
}
