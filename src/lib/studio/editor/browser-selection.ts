import { TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/*
 * The browser tells the editor of a selection a little after it has changed, on a busy machine several keys later.
 */

/** Applies a transaction that changes how the text is drawn. The selection stays, where the editor would put the one before back. */
export function draw(view: EditorView, transaction: Transaction): void {
	const selected = unreadSelection(view);
	if (selected) transaction.setSelection(selected);
	view.dispatch(transaction);
}

/** Reads what is selected, for a key or button that acts on it; the text must have the focus still. */
export function readSelection(view: EditorView): void {
	const selected = unreadSelection(view);
	if (selected) view.dispatch(view.state.tr.setSelection(selected));
}

/** The browser's selection, if the editor does not know it yet. */
function unreadSelection(view: EditorView): TextSelection | undefined {
	const { anchorNode, anchorOffset, focusNode, focusOffset } =
		view.dom.ownerDocument.getSelection() ?? {};
	if (!view.hasFocus() || view.composing || !(view.state.selection instanceof TextSelection))
		return undefined;
	if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode))
		return undefined;
	const { doc } = view.state;
	const [anchor, head] = [
		view.posAtDOM(anchorNode, anchorOffset ?? 0),
		view.posAtDOM(focusNode, focusOffset ?? 0)
	];
	const selection = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
	const isUnread = selection instanceof TextSelection && !selection.eq(view.state.selection);
	return isUnread ? selection : undefined;
}
