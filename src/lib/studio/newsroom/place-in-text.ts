import type { Place } from './others.ts';

/** The editor's element; each of its children is a paragraph. */
const EDITOR = '#text .ProseMirror';

/** Where the selection is in the text that is open; `undefined` outside of it. */
export function selectedPlace(): Pick<Place, 'block' | 'start' | 'end'> | undefined {
	const selection = getSelection();
	const editor = document.querySelector(EDITOR);
	if (!editor || !selection || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const block = [...editor.children].findIndex((child) => child.contains(range.startContainer));
	const element = editor.children[block];
	if (!element) return undefined;
	const before = document.createRange();
	before.selectNodeContents(element);
	before.setEnd(range.startContainer, range.startOffset);
	const start = before.toString().length;
	return { block, start, end: start + range.toString().length };
}

/** The words that someone else has selected; of a caret, the character that it stands at. */
export function rangeAt({ block, start, end }: Place): Range | undefined {
	const element = document.querySelector(EDITOR)?.children[block ?? -1];
	if (!element || start === undefined || end === undefined) return undefined;
	const from = pointAt(element, start);
	const to = pointAt(element, Math.max(end, start + 1)) ?? endOf(element);
	if (!from || !to) return undefined;
	const range = document.createRange();
	range.setStart(...from);
	range.setEnd(...to);
	return range;
}

function pointAt(element: Element, offset: number): [Node, number] | undefined {
	let left = offset;
	for (const node of textsOf(element)) {
		if (left <= node.data.length) return [node, left];
		left -= node.data.length;
	}
	return undefined;
}

function endOf(element: Element): [Node, number] | undefined {
	const last = textsOf(element).at(-1);
	return last && [last, last.data.length];
}

function textsOf(element: Element): Text[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	while (walker.nextNode()) found.push(walker.currentNode as Text);
	return found;
}
