import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { WRITING } from './article-text.ts';
import { History } from './history.svelte.ts';

function open() {
	const doc = new Y.Doc();
	const meta = doc.getMap<string>('meta');
	const history = new History(doc);
	const type = (text: string, field = 'title') =>
		history.step('title', () => meta.set(field, text), field);
	return { doc, meta, history, type };
}

test('what is typed in one field is undone as a whole, and redone', () => {
	const { meta, history, type } = open();
	meta.set('title', 'before');
	for (const text of ['', 'K', 'Kl', 'Klage']) type(text);
	expect(history.undoName).toBe('title');
	history.undo();
	expect(meta.get('title')).toBe('before');
	expect(history.redoName).toBe('title');
	history.redo();
	expect(meta.get('title')).toBe('Klage');
});

test('another field, another step or words typed in the text begin a new one', () => {
	const { doc, meta, history, type } = open();
	type('a');
	type('b', 'summary');
	history.undo();
	expect(meta.toJSON()).toEqual({ title: 'a' });
	history.step('kind', () => meta.set('kind', 'plan'));
	type('c');
	history.undo();
	expect(meta.toJSON()).toEqual({ title: 'a', kind: 'plan' });
	type('d');
	doc.transact(() => meta.set('text', 'words'), WRITING);
	type('e');
	history.undo();
	expect(meta.toJSON()).toEqual({ title: 'd', kind: 'plan', text: 'words' });
	expect(history.undoName).toBe('text');
	history.undo();
	expect(meta.toJSON()).toEqual({ title: 'd', kind: 'plan' });
});

test('what changes nothing in the text ends no typing', () => {
	const { doc, meta, history, type } = open();
	type('a');
	doc.transact(() => undefined, WRITING);
	type('ab');
	history.undo();
	expect(meta.toJSON()).toEqual({});
});

test('what another author wrote since is not undone', () => {
	const { doc, meta, history, type } = open();
	const other = new Y.Doc();
	type('mine');
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
	other.getMap<string>('meta').set('title', 'theirs');
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
	history.undo();
	expect(meta.toJSON()).toEqual({ title: 'theirs' });
});
