import { Slice, type Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import * as Y from 'yjs';
import {
	WRITING,
	differingBlocks,
	readText,
	startsWithSeparator,
	writeText
} from '#lib/studio/document/article-text.ts';

const key = new PluginKey('text of the draft');

/** Whether a change came from the draft: from undoing, or from another tab. */
export function isFromDraft(transaction: Transaction): boolean {
	return transaction.getMeta(key) === true;
}

/** Keeps an editor, which shows a text of the draft already, and that text the same. */
export function bindText(text: Y.Text): Plugin {
	return new Plugin({
		key,
		view: (view) => {
			let shown = view.state.doc;
			let isWriting = false;
			let cursor: Y.RelativePosition[] | undefined;
			const { doc } = text;
			const onbefore = () => {
				const { selection } = view.state;
				if (isWriting || !(selection instanceof TextSelection)) return;
				cursor = [selection.anchor, selection.head].map((position) =>
					// with the character before it, so that what others write at the cursor comes behind it
					Y.createRelativePositionFromTypeIndex(text, offsetOf(view.state.doc, position, text), -1)
				);
			};
			const onafter = () => (cursor = undefined);
			const show = () => {
				if (isWriting) return;
				const transaction = become(view.state.tr, readText(text));
				shown = transaction.doc;
				const [anchor, head] = (cursor ?? []).map((place) => {
					const found = doc && Y.createAbsolutePositionFromRelativePosition(place, doc);
					return found ? positionOf(shown, found.index, text) : undefined;
				});
				if (anchor !== undefined && head !== undefined)
					transaction.setSelection(
						TextSelection.between(shown.resolve(anchor), shown.resolve(head))
					);
				view.dispatch(transaction.setMeta(key, true).setMeta('addToHistory', false));
			};
			doc?.on('beforeAllTransactions', onbefore);
			doc?.on('afterAllTransactions', onafter);
			text.observe(show);
			return {
				update: () => {
					const before = shown;
					const after = view.state.doc;
					if (before === after) return;
					shown = after;
					isWriting = true;
					try {
						doc?.transact(() => writeText(text, before, after), WRITING);
					} finally {
						isWriting = false;
					}
				},
				destroy: () => {
					doc?.off('beforeAllTransactions', onbefore);
					doc?.off('afterAllTransactions', onafter);
					text.unobserve(show);
				}
			};
		}
	});
}

/** Replaces only the blocks that are different, or the words in a single one. */
function become(transaction: Transaction, next: Node): Transaction {
	const { doc } = transaction;
	const { same, old, next: blocks } = differingBlocks(doc, next);
	if (old.length + blocks.length === 0) return transaction;
	let from = 0;
	for (let index = 0; index < same; index++) from += doc.child(index).nodeSize;
	const [before, after] = [old[0], blocks[0]];
	if (old.length === 1 && blocks.length === 1 && before && after) {
		const start = before.content.findDiffStart(after.content);
		const ends = before.content.findDiffEnd(after.content);
		if (start !== null && ends && before.hasMarkup(after.type, after.attrs)) {
			// equal words on both sides of the difference may be counted twice
			const twice = Math.max(0, start - Math.min(ends.a, ends.b));
			const words = new Slice(after.content.cut(start, ends.b + twice), 0, 0);
			return transaction.replace(from + 1 + start, from + 1 + ends.a + twice, words);
		}
	}
	const size = old.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
	return transaction.replaceWith(from, from + size, blocks);
}

/** Where a position of the editor is in the text: each block takes one unit less there. */
function offsetOf(doc: Node, position: number, text: Y.Text): number {
	const offset = position - doc.resolve(position).index(0) - (startsWithSeparator(text) ? 0 : 1);
	return Math.min(Math.max(offset, 0), text.length);
}

function positionOf(doc: Node, offset: number, text: Y.Text): number {
	const wanted = offset + (startsWithSeparator(text) ? 0 : 1);
	let start = 0;
	for (let index = 0; index < doc.childCount; index++) {
		const end = start + doc.child(index).content.size + 1;
		if (wanted < end + 1 || index === doc.childCount - 1)
			return Math.min(Math.max(wanted, start + 1), end) + index;
		start = end;
	}
	return 1;
}
