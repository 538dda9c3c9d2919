import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { toNode } from '#lib/studio/editor/blocks.ts';
import { makeStory } from '../studio-story.ts';

/* ProseMirror with the words of the long draft and nothing else: what any editor of that text takes. */
const words = Number(new URLSearchParams(location.search).get('words'));
const [article] = makeStory(words, 0).articles;
const style = new CSSStyleSheet();
style.replaceSync(
	'.ProseMirror { white-space: pre-wrap; max-width: 40rem; margin: auto; font: 1rem/1.6 serif }' +
		'.ProseMirror > * { content-visibility: auto; contain-intrinsic-block-size: auto 4rem }'
);
document.adoptedStyleSheets.push(style);
new EditorView(document.body, {
	state: EditorState.create({ doc: toNode(article?.blocks ?? []), plugins: [keymap(baseKeymap)] }),
	attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Der lange Text' }
});
