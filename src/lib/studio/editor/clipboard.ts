import type { Slice } from 'prosemirror-model';
import { Fragment, Slice as SliceOf } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Block } from '#lib/article/blocks.ts';
import type { TextInput } from '#lib/studio/texts/imported-text.ts';
import { inputsOf } from '#lib/studio/texts/read-texts.ts';
import { toNode } from './blocks.ts';

/** Marks what was copied here: foreign HTML can claim to be ours, but does not know the last number. */
const OWN = 'application/x-fundstelle';

let copied: { token: string; slice: Slice } | undefined;

/**
 * Copying and pasting. Only what was copied in this window is pasted as it is; all else goes to `read`, which reads
 * it without any HTML being parsed by the browser.
 */
export function clipboard(read: (inputs: TextInput[]) => void): Plugin {
	return new Plugin({
		props: {
			handleDOMEvents: {
				copy: (view, event) => copy(view, event),
				cut: (view, event) => {
					if (!copy(view, event)) return false;
					view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
					return true;
				},
				paste: (view, event) => {
					event.preventDefault();
					// Firefox pastes where something is selected, though the focus is elsewhere
					if (!event.clipboardData || !view.hasFocus()) return true;
					const own = copied?.token === event.clipboardData.getData(OWN) ? copied : undefined;
					if (own) view.dispatch(view.state.tr.replaceSelection(own.slice).scrollIntoView());
					else read(inputsOf(event.clipboardData));
					return true;
				},
				drop: (view, event) => {
					// the editor moves its own words itself
					if (view.dragging || !event.dataTransfer) return false;
					event.preventDefault();
					read(inputsOf(event.dataTransfer));
					return true;
				}
			}
		}
	});
}

function copy(view: EditorView, event: ClipboardEvent): boolean {
	const { selection } = view.state;
	if (selection.empty || !event.clipboardData) return false;
	event.preventDefault();
	const slice = selection.content();
	const { dom, text } = view.serializeForClipboard(slice);
	copied = { token: crypto.randomUUID(), slice };
	event.clipboardData.setData('text/html', dom.innerHTML);
	event.clipboardData.setData('text/plain', text);
	event.clipboardData.setData(OWN, copied.token);
	return true;
}

/** Puts blocks in the place of the selection: whole blocks, or words that join those around. */
export function insertBlocks(state: EditorState, blocks: readonly Block[]): Transaction {
	const { content } = toNode(blocks);
	const { $from, $to } = state.selection;
	const isWhole = $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size;
	const isWords = blocks.length === 1 && blocks[0]?.kind === 'paragraph';
	if ($from.depth > 0 && isWhole && !isWords)
		return state.tr.replaceWith($from.before(), $to.after(), content).scrollIntoView();
	return state.tr.replaceSelection(SliceOf.maxOpen(Fragment.from(content))).scrollIntoView();
}
