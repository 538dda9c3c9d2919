import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readContent } from '#lib/server/content/read-content.ts';
import { fromStory, toStory } from '#lib/studio/document/draft.ts';
import { put } from '#lib/studio/document/parts.ts';
import { isAllowedUpdate, isEmptyUpdate } from './allowed-update.ts';

const stories = [...readContent('src/content').values()].flatMap((read) =>
	read.ok ? [read.value.story] : []
);

function written(write: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	write(doc);
	return Y.encodeStateAsUpdate(doc);
}

test.for(stories.map((story) => [story.slug, story] as const))(
	'the draft of %s may be written',
	([, story]) => {
		const doc = fromStory(story);
		expect(isAllowedUpdate(Y.encodeStateAsUpdate(doc))).toBe(true);
		const before = Y.encodeStateVector(doc);
		doc.getMap('dismissed').set('x', true);
		doc.getMap('taken').set('x', 'y');
		put(doc, 'companies', { id: 'new', names: ['New'], aliases: [] });
		expect(isAllowedUpdate(Y.encodeStateAsUpdate(doc, before))).toBe(true);
	}
);

describe('what is no part of a draft is refused', () => {
	test.for<[name: string, update: Uint8Array]>([
		['nothing', new Uint8Array()],
		['random bytes', new Uint8Array([7, 255, 254, 1, 99])],
		['one that was cut', written((doc) => doc.getMap('meta').set('title', 'x')).slice(0, -6)],
		['another root', written((doc) => doc.getMap('secrets').set('x', 1))],
		['a root of a like name', written((doc) => doc.getMap('metadata').set('x', 1))],
		[
			'a script in a text',
			written((doc) => doc.getXmlFragment('text/a').push([new Y.XmlElement('script')]))
		],
		['a document within it', written((doc) => doc.getMap('meta').set('x', new Y.Doc()))],
		['bytes', written((doc) => doc.getMap('meta').set('x', new Uint8Array(3)))],
		['a list', written((doc) => doc.getMap('events').set('x', new Y.Array()))],
		['something embedded', written((doc) => doc.getText('words/a').insertEmbed(0, { image: 'x' }))]
	])('%s', ([, update]) => expect(isAllowedUpdate(update)).toBe(false));
});

test('an update that says nothing is empty, and no other', () => {
	expect(isEmptyUpdate(Y.encodeStateAsUpdate(new Y.Doc()))).toBe(true);
	expect(isEmptyUpdate(written((doc) => doc.getMap('meta').set('title', '')))).toBe(false);
});

test('a draft stays readable, whatever bytes of its updates are changed', () => {
	const honest = fromStory({ ...stories[0]!, title: 'honest' });
	const state = Y.encodeStateAsUpdate(honest);
	const change = written((doc) => {
		Y.applyUpdate(doc, state);
		put(doc, 'companies', { id: 'new', names: ['New'], aliases: [] });
		doc.getText('words/new').insertEmbed(0, { kind: 'paragraph' });
	});
	const hostile = fc
		.array(fc.tuple(fc.nat(change.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
		.map((changes) => {
			const update = change.slice();
			for (const [at, byte] of changes) update[at] = byte;
			return update;
		});
	fc.assert(
		fc.property(hostile, (update) => {
			fc.pre(isAllowedUpdate(update));
			const doc = new Y.Doc();
			Y.applyUpdate(doc, state);
			try {
				Y.applyUpdate(doc, update);
			} catch {
				// left out when the draft is loaded again
			}
			// those who have it open go on writing
			doc.getMap('meta').set('summary', 'later');
			const again = new Y.Doc();
			Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
			expect(toStory(again).summary).toBe('later');
		}),
		{ numRuns: 200 }
	);
});
