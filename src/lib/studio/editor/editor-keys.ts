import type { Command } from 'prosemirror-state';
import {
	backToParagraph,
	insertBreak,
	setBlock,
	splitItem,
	toggleEmphasis,
	toggleStrong
} from './commands.ts';

type Actions = {
	undo: () => void;
	redo: () => void;
	link: () => void;
	onchoose: (choice: 'event' | 'passage') => void;
};

/** The keys of the text; with AltGr people write, so there is none with Ctrl and Alt. */
export function editorKeys({ undo, redo, link, onchoose }: Actions): Record<string, Command> {
	const act = (action: () => void): Command => {
		return (_, dispatch) => {
			if (dispatch) action();
			return true;
		};
	};
	return {
		'Mod-z': act(undo),
		'Mod-Shift-z': act(redo),
		'Mod-y': act(redo),
		'Mod-b': toggleStrong,
		'Mod-i': toggleEmphasis,
		'Mod-k': act(link),
		'Mod-Shift-0': setBlock('paragraph'),
		'Mod-Shift-1': setBlock('heading'),
		'Mod-Shift-8': setBlock('item'),
		'Mod-Shift-9': setBlock('quotation'),
		'Shift-Enter': insertBreak,
		'Mod-Enter': act(() => onchoose('event')),
		'Mod-Shift-Enter': act(() => onchoose('passage')),
		Enter: splitItem,
		Backspace: backToParagraph
	};
}

/** The keys as a person reads them: `⌘` where there is such a key. */
export function keyName(key: string): string {
	const isApple = /Mac|iP(hone|ad)/.test(navigator.userAgent);
	return isApple ? `⌘${key.replace('+', '').replace('⇧', '⇧')}` : `Ctrl+${key.replace('⇧', '⇧')}`;
}
