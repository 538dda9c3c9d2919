import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import type { Text, UndoManager } from 'yjs';

type Place = { anchor: number; head: number };
type StackEvent = {
	stackItem: { meta: Map<unknown, unknown> };
	changedParentTypes: Map<unknown, unknown>;
};

const key = new PluginKey<Place>('undo selection');

/** Undoing puts the cursor back to where it was before. */
export function undoSelection(manager: UndoManager, text: Text): Plugin<Place> {
	return new Plugin<Place>({
		key,
		state: {
			init: (_, { selection }) => selection,
			apply: (transaction, place, old) => (transaction.docChanged ? placeIn(old) : place)
		},
		view: (view) => {
			const onadded = ({ stackItem }: StackEvent) => {
				stackItem.meta.set(text, key.getState(view.state));
			};
			const onpopped = ({ stackItem, changedParentTypes }: StackEvent) => {
				const place = stackItem.meta.get(text) as Place | undefined;
				if (!place || !changedParentTypes.has(text)) return;
				const { doc, tr } = view.state;
				const at = (position: number) => doc.resolve(Math.min(position, doc.content.size));
				const selection = TextSelection.between(at(place.anchor), at(place.head));
				view.dispatch(tr.setSelection(selection).scrollIntoView());
			};
			manager.on('stack-item-added', onadded);
			manager.on('stack-item-popped', onpopped);
			return {
				destroy() {
					manager.off('stack-item-added', onadded);
					manager.off('stack-item-popped', onpopped);
				}
			};
		}
	});
}

function placeIn({ selection: { anchor, head } }: EditorState): Place {
	return { anchor, head };
}
