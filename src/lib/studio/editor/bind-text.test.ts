import fc from 'fast-check';
import { joinBackward, setBlockType, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { blocks } from '#lib/article/blocks.test-data.ts';
import { WRITING, fillText, readText } from '#lib/studio/document/article-text.ts';
import { bindText, isFromDraft } from './bind-text.ts';
import { toNode } from './blocks.ts';
import { schema } from './schema.ts';

/** An editor without a page: its state, and the plugin that binds it. */
function edit(doc: Y.Doc) {
	const text = doc.getText('text');
	const plugin = bindText(text);
	let fromDraft = 0;
	const view = {
		state: EditorState.create({ doc: readText(text), plugins: [plugin] }),
		dispatch(transaction: Transaction) {
			const before = view.state;
			view.state = before.apply(transaction);
			if (isFromDraft(transaction)) fromDraft++;
			bound?.update?.(view as unknown as EditorView, before);
		}
	};
	const bound = plugin.spec.view?.(view as unknown as EditorView);
	return {
		doc,
		text,
		view,
		get fromDraft() {
			return fromDraft;
		},
		run(change: (state: EditorState, dispatch: (transaction: Transaction) => void) => unknown) {
			change(view.state, (transaction) => view.dispatch(transaction));
		},
		select(position: number, to = position) {
			const { doc, tr } = view.state;
			const at = (place: number) => doc.resolve(Math.min(place, doc.content.size));
			view.dispatch(tr.setSelection(TextSelection.between(at(position), at(to))));
		},
		close: () => bound?.destroy?.()
	};
}
type Edited = ReturnType<typeof edit>;

function twoEditors(node: Node): [Edited, Edited] {
	const one = new Y.Doc();
	fillText(one.getText('text'), node);
	const two = new Y.Doc();
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	return [edit(one), edit(two)];
}

/** Lets the two have everything of each other. */
function meet([one, two]: [Edited, Edited]): void {
	Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(two.doc)));
	Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc, Y.encodeStateVector(one.doc)));
}

const paragraphs = (...texts: string[]) =>
	schema.node(
		'doc',
		null,
		texts.map((text) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]))
	);
const linesOf = ({ view }: Edited) => view.state.doc.children.map((block) => block.textContent);

test.each<[string, (editor: Edited, place: 0 | 1) => void, string[]]>([
	[
		'both divide at one place',
		(editor) => (editor.select(4), editor.run(splitBlock)),
		['Die', '', ' Mühle steht.', 'Ende.']
	],
	[
		'both divide one block, at two places',
		(editor, place) => (editor.select(place ? 10 : 4), editor.run(splitBlock)),
		['Die', ' Mühle', ' steht.', 'Ende.']
	],
	[
		'both join the same two blocks',
		(editor) => (editor.select(19), editor.run(joinBackward)),
		['Die Mühle steht.Ende.']
	],
	[
		'one divides a block, the other writes behind that place',
		(editor, place) => {
			editor.select(place ? 10 : 4);
			editor.run(place ? (state, go) => go(state.tr.insertText('n')) : splitBlock);
		},
		['Die', ' Mühlen steht.', 'Ende.']
	],
	[
		'one joins two blocks, the other writes in the second',
		(editor, place) => {
			editor.select(place ? 24 : 19);
			editor.run(place ? (state, go) => go(state.tr.insertText('!')) : joinBackward);
		},
		['Die Mühle steht.Ende.!']
	],
	[
		'one makes a heading of a block, the other writes in it',
		(editor, place) => {
			editor.select(place ? 10 : 4);
			editor.run(
				place ? (state, go) => go(state.tr.insertText('n')) : setBlockType(schema.nodes.heading!)
			);
		},
		['Die Mühlen steht.', 'Ende.']
	]
])('no word comes twice or is lost: %s', (_, act, lines) => {
	const both = twoEditors(paragraphs('Die Mühle steht.', 'Ende.'));
	both.forEach((editor, place) => act(editor, place as 0 | 1));
	meet(both);
	for (const editor of both) expect(linesOf(editor)).toEqual(lines);
});

const lettersOf = (node: Node) => [...node.textContent];

const KINDS = ['type', 'divide', 'join', 'kind', 'mark', 'break', 'undo'] as const;
const steps = fc.array(
	fc.record({
		editor: fc.nat(1),
		kind: fc.constantFrom(...KINDS),
		at: fc.nat(10_000),
		length: fc.nat(20),
		meet: fc.integer({ min: 0, max: 4 }).map((turn) => turn === 0)
	}),
	{ minLength: 20, maxLength: 60 }
);

test('whatever two authors do at once, both see the same, and every word once', () => {
	fc.assert(
		fc.property(blocks, steps, (some, all) => {
			// no one can put a cursor into the middle of a character
			const start = JSON.parse(JSON.stringify(some).replaceAll('😀', '☺')) as typeof some;
			const both = twoEditors(toNode(start));
			const managers = both.map(
				({ text }) => new Y.UndoManager(text, { trackedOrigins: new Set([WRITING]) })
			);
			let typed = 0;
			let isUndone = false;
			for (const step of all) {
				const editor = both[step.editor]!;
				const { size } = editor.view.state.doc.content;
				editor.select(step.at % size, (step.at % size) + (step.kind === 'mark' ? step.length : 0));
				const paragraph = schema.nodes[['paragraph', 'quotation', 'item'][step.length % 3]!]!;
				if (step.kind === 'type') {
					const letter = String.fromCodePoint(0x4e00 + typed++);
					editor.run((state, go) => go(state.tr.insertText(letter)));
				} else if (step.kind === 'divide') editor.run(splitBlock);
				else if (step.kind === 'join') editor.run(joinBackward);
				else if (step.kind === 'kind') editor.run(setBlockType(paragraph));
				else if (step.kind === 'mark') editor.run(toggleMark(schema.marks.strong!));
				else if (step.kind === 'break') {
					const isAllowed = editor.view.state.selection.$from.parent.type.name !== 'heading';
					const node = schema.node('hardBreak');
					if (isAllowed) editor.run((state, go) => go(state.tr.replaceSelectionWith(node)));
				} else {
					managers[step.editor]!.undo();
					isUndone = true;
				}
				expect(readText(editor.text).eq(editor.view.state.doc)).toBe(true);
				if (step.meet) meet(both);
			}
			meet(both);
			const [one, two] = both.map(({ view }) => view.state.doc);
			expect(one!.toJSON()).toEqual(two!.toJSON());
			one!.check();
			const letters = lettersOf(one!).sort().join('');
			const before = lettersOf(toNode(start));
			const own = Array.from({ length: typed }, (_, n) => String.fromCodePoint(0x4e00 + n));
			if (!isUndone) expect(letters).toBe([...before, ...own].sort().join(''));
			for (const editor of both) editor.close();
		}),
		{ numRuns: 40, endOnFailure: true }
	);
});

test('what is written elsewhere leaves the cursor at its words, and what is written here does not come back', () => {
	const both = twoEditors(paragraphs('Die Mühle steht.', 'Ende.'));
	const [here, there] = both;
	here.select(5, 10);
	there.select(1);
	there.run((state, go) => go(state.tr.insertText('Sieh: ')));
	there.run(splitBlock);
	meet(both);
	const { selection, doc } = here.view.state;
	expect(doc.textBetween(selection.from, selection.to)).toBe('Mühle');
	const { fromDraft } = here;
	here.run((state, go) => go(state.tr.insertText('Säge')));
	expect(here.fromDraft).toBe(fromDraft);
	expect(linesOf(here)).toEqual(['Sieh: ', 'Die Säge steht.', 'Ende.']);
});

test('a character of two units is never cut', () => {
	const both = twoEditors(paragraphs('a😀b'));
	both[0].run((state, go) => go(state.tr.insertText('😁', 2, 4)));
	meet(both);
	expect(linesOf(both[1])).toEqual(['a😁b']);
});

test('two authors who each take away one of two blocks can go on writing', () => {
	const both = twoEditors(paragraphs('eins', 'zwei'));
	both[0].run((state, go) => go(state.tr.delete(0, 6)));
	both[1].select(7);
	both[1].run(joinBackward);
	meet(both);
	expect(linesOf(both[0])).toEqual(['zwei']);
	for (const editor of both) {
		editor.select(5);
		editor.run((state, go) => go(state.tr.insertText('!')));
		expect(readText(editor.text).eq(editor.view.state.doc)).toBe(true);
		meet(both);
	}
	expect(linesOf(both[0]).join('')).toBe('zwei!!');
});
