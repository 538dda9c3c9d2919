import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { invisibleMarks } from './invisible-marks.ts';
import { schema } from './schema.ts';

const paragraph = (text: string) =>
	schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
const open = (texts: readonly string[]) =>
	EditorState.create({
		doc: schema.node('doc', null, texts.map(paragraph)),
		plugins: [invisibleMarks()]
	});
const marked = (state: EditorState) =>
	(state.plugins[0]!.getState(state) as DecorationSet)
		.find()
		.map(({ from, to }) => [from, to])
		.sort(([a = 0], [b = 0]) => a - b);

test('each is marked where it is, also after a line break and beyond the first plane', () => {
	const doc = schema.node('doc', null, [
		paragraph('a\u200bb'),
		schema.node('paragraph', null, [
			schema.text('c'),
			schema.node('hardBreak'),
			schema.text('\u{e0061}\u202e')
		])
	]);
	const state = EditorState.create({ doc, plugins: [invisibleMarks()] });
	expect(marked(state)).toEqual([
		[2, 3],
		[8, 10],
		[10, 11]
	]);
});

const texts = fc.array(
	fc.string({ unit: fc.constantFrom('a', '\u200b', '\u202e', '👩', '\u200d') }),
	{
		minLength: 1,
		maxLength: 4
	}
);

test('after any change they are those of the text as it is', () => {
	const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { maxLength: 4 });
	fc.assert(
		fc.property(texts, changes, (start, all) => {
			const state = open(start);
			const { tr } = state;
			for (const [a, b, inserted] of all) {
				const size = tr.doc.content.size;
				const [from, to] = [a % (size + 1), b % (size + 1)].sort((x, y) => x - y);
				tr.replaceRange(from!, to!, schema.node('doc', null, inserted.map(paragraph)).slice(1));
			}
			const after = state.apply(tr);
			const anew = EditorState.create({ doc: after.doc, plugins: [invisibleMarks()] });
			expect(marked(after)).toEqual(marked(anew));
		})
	);
});
