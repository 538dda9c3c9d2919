import { TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Applies a transaction that changes how the text is drawn, not what it says. The browser tells the editor of a
 * selection a little after it has changed, and drawing in between would put the one before back: so the transaction
 * carries what is selected now.
 */
export function draw(view: EditorView, transaction: Transaction): void {
	const selected = selectedNow(view);
	if (selected && !selected.eq(view.state.selection)) transaction.setSelection(selected);
	view.dispatch(transaction);
}

function selectedNow(view: EditorView): TextSelection | undefined {
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
	return selection instanceof TextSelection ? selection : undefined;
}
