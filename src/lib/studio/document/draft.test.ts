import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { fromStory, toStory } from './draft.ts';
import { put, remove } from './parts.ts';
import { upgradeParts } from './eras-and-relations.ts';
import { drafts } from './draft.test-data.ts';

test('a story that becomes a draft is the same story', () => {
	fc.assert(
		fc.property(drafts, (story) => {
			expect(toStory(fromStory(story))).toEqual(story);
		})
	);
});

test('a draft that was sent to another tab is the same draft', () => {
	fc.assert(
		fc.property(drafts, (story) => {
			const other = new Y.Doc();
			Y.applyUpdate(other, Y.encodeStateAsUpdate(fromStory(story)));
			expect(toStory(other)).toEqual(story);
		})
	);
});

test('two authors change two fields of one event, and both changes stay', () => {
	const [story] = fc.sample(
		drafts.filter(({ events }) => events.length > 0),
		{ numRuns: 1, seed: 1 }
	);
	if (!story?.events[0]) throw new Error('no event');
	const [event] = story.events;
	const one = fromStory(story);
	const two = new Y.Doc();
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	put(one, 'events', { ...event, title: 'One' });
	put(two, 'events', { ...event, summary: 'Two' });
	Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	expect(toStory(one).events[0]).toMatchObject({ title: 'One', summary: 'Two' });
	expect(toStory(two)).toEqual(toStory(one));
});

test('what is removed is gone, and undo brings it back where it was', () => {
	fc.assert(
		fc.property(
			drafts.filter(({ events }) => events.length > 1),
			(story) => {
				const doc = fromStory(story);
				const undo = new Y.UndoManager([doc.getMap('events'), doc.getArray('order/events')]);
				remove(doc, 'events', story.events[0]?.id ?? '');
				expect(toStory(doc).events).toEqual(story.events.slice(1));
				undo.undo();
				expect(toStory(doc)).toEqual(story);
			}
		)
	);
});

test('an event of which a part could not be read again is still an event, without proof', () => {
	const doc = new Y.Doc();
	doc.getMap<Y.Map<unknown>>('events').set('sale', new Y.Map([['title', 'Sale']]));
	expect(toStory(doc).events).toMatchObject([
		{ id: 'sale', title: 'Sale', date: null, companies: [], passages: [] }
	]);
});

test('two authors add an era and a relation each, and all of them stay', () => {
	const [story] = fc.sample(drafts, { numRuns: 1, seed: 2 });
	const one = fromStory({ ...story!, eras: undefined, relations: undefined });
	const two = new Y.Doc();
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	put(one, 'eras', { id: 'war', title: 'War', edtf: '1914/1918' });
	put(two, 'eras', { id: 'peace', title: 'Peace', edtf: '1919/1938' });
	put(one, 'relations', { id: '1', kind: 'answers', from: 'a', to: 'b' });
	put(two, 'relations', { id: '2', kind: 'leads-to', from: 'b', to: 'c' });
	Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	expect(toStory(two)).toEqual(toStory(one));
	expect(new Set(toStory(one).eras?.map(({ id }) => id))).toEqual(new Set(['war', 'peace']));
	expect(toStory(one).relations).toHaveLength(2);
});

test('a draft of before, whose eras and relations were among the fields of the story, is the same one', () => {
	const [story] = fc.sample(drafts, { numRuns: 1, seed: 3 });
	const eras = [{ id: 'war', title: 'War', edtf: '1914/1918' }];
	const relation = { kind: 'answers', from: 'a', to: 'b', judgement: 'We think so' } as const;
	const former = () => {
		const doc = fromStory({ ...story!, eras: undefined, relations: undefined });
		doc.getMap('meta').set('eras', eras).valueOf();
		doc.getMap('meta').set('relations', [relation, relation]);
		return doc;
	};
	const expected = { ...toStory(former()), eras, relations: [relation, relation] };
	const [one, two] = [former(), new Y.Doc()];
	Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
	expect(toStory(one)).toEqual(expected);
	for (const doc of [one, two]) {
		upgradeParts(doc);
		expect(toStory(doc)).toEqual(expected);
		expect(doc.getMap('meta').has('eras')).toBe(false);
	}
	Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
	expect(toStory(one)).toEqual(expected);
});
