import { Plugin, PluginKey, TextSelection, type EditorState } from 'prosemirror-state';
import type { UndoManager, XmlFragment } from 'yjs';

type Place = { anchor: number; head: number };
type StackEvent = {
	stackItem: { meta: Map<unknown, unknown> };
	changedParentTypes: Map<unknown, unknown>;
};

const key = new PluginKey<Place>('undo selection');

/**
 * Undoing puts the cursor back to where it was before. (The plugin of y-prosemirror would end the draft's manager
 * together with the view.)
 */
export function undoSelection(manager: UndoManager, text: XmlFragment): Plugin<Place> {
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
