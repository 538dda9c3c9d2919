import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Media } from '#lib/story/media.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { drafts } from './draft.test-data.ts';
import { fromStory, toStory } from './draft.ts';
import { relationIds, upgradeParts } from './eras-and-relations.ts';
import { readFields, setList } from './list-items.ts';
import { put } from './parts.ts';

const quote = (exact: string): Quote => ({ article: 'text', exact });
const event: StoryEvent = {
	...{ id: 'sale', kind: 'acquisition', title: 'Sold', date: null, companies: ['firm', 'bank'] },
	claim: { status: 'asserted' },
	media: [
		{ file: 'bridge.jpg', alt: 'Bridge' },
		{ file: 'bell.ogg', alt: 'Bell' }
	],
	passages: [quote('sold'), quote('bought')]
};
const story: Story = {
	...{ slug: 's', title: 'S', language: 'en', articles: [], events: [event] },
	companies: [
		{ id: 'firm', names: ['Firm', 'The firm'], aliases: [{ text: 'it', match: 'context' }] }
	]
};

/** A draft of before, in which each list was one value. */
function former(): Y.Doc {
	const doc = new Y.Doc();
	for (const part of ['companies', 'events'] as const)
		for (const thing of story[part]) {
			doc.getMap(part).set(thing.id, new Y.Map<unknown>(Object.entries(thing)));
			doc.getArray(`order/${part}`).push([thing.id]);
		}
	for (const key of ['slug', 'title', 'language'] as const) doc.getMap('meta').set(key, story[key]);
	return doc;
}

function upgraded(): Y.Doc {
	const doc = former();
	upgradeParts(doc);
	return doc;
}

/** The draft that results when two authors each change its event and company. */
function merged(
	start: Y.Doc,
	...changes: [one: (doc: Y.Doc) => void, two: (doc: Y.Doc) => void]
): Story {
	const docs = changes.map((change) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(start));
		change(doc);
		return doc;
	});
	const [one, two] = docs.map((doc) => Y.encodeStateAsUpdate(doc));
	Y.applyUpdate(docs[0]!, two!);
	Y.applyUpdate(docs[1]!, one!);
	expect(toStory(docs[1]!)).toEqual(toStory(docs[0]!));
	return toStory(docs[0]!);
}

const setEvent = (fields: Partial<StoryEvent>) => (doc: Y.Doc) =>
	put(doc, 'events', { ...event, ...fields });
const photo = (file: string) => ({ file, alt: '' });
const [bridge, bell] = event.media!;

for (const [age, start] of [
	['a draft', () => fromStory(story)],
	['a draft of before', upgraded]
] as const)
	test.each<
		[
			what: string,
			one: Partial<StoryEvent>,
			two: Partial<StoryEvent>,
			field: keyof StoryEvent,
			expected: unknown[]
		]
	>([
		[
			'a picture each',
			{ media: [...event.media!, photo('one.jpg')] },
			{ media: [...event.media!, photo('two.jpg')] },
			'media',
			[bridge, bell, photo('one.jpg'), photo('two.jpg')]
		],
		[
			'the same picture',
			{ media: [...event.media!, photo('one.jpg')] },
			{ media: [...event.media!, photo('one.jpg')] },
			'media',
			[bridge, bell, photo('one.jpg')]
		],
		[
			'what is said of two pictures',
			{ media: [{ ...bridge!, caption: 'Old' }, bell!] },
			{ media: [bridge!, { ...bell!, alt: 'A bell' }] },
			'media',
			[
				{ ...bridge, caption: 'Old' },
				{ ...bell, alt: 'A bell' }
			]
		],
		[
			'a passage each',
			{ passages: [...event.passages, quote('a third')] },
			{ passages: [...event.passages, quote('a fourth')] },
			'passages',
			[...event.passages, quote('a third'), quote('a fourth')]
		],
		[
			'a company each, one for another',
			{ companies: ['firm', 'shop'] },
			{ companies: ['firm', 'bank', 'mill'] },
			'companies',
			['firm', 'shop', 'mill']
		]
	])(`two authors give ${age} %s`, (_, one, two, field, expected) => {
		const { events } = merged(start(), setEvent(one), setEvent(two));
		expect(new Set(events[0]?.[field] as unknown[])).toEqual(new Set(expected));
		expect(events[0]?.[field]).toHaveLength(expected.length);
	});

describe.each([
	['the one', [1, 2]],
	['the other', [2, 1]]
] as const)('two authors open a draft of before apart, and %s has the higher number', (_, ids) => {
	const apart = (
		start: Y.Doc,
		...changes: [one: (doc: Y.Doc) => void, two: (doc: Y.Doc) => void]
	) => {
		const [one, two] = changes.map((change, author) => (doc: Y.Doc) => {
			doc.clientID = ids[author]!;
			upgradeParts(doc);
			change(doc);
		});
		return merged(start, one!, two!);
	};

	test('a picture each, and both stay', () => {
		const adds = (file: string) => setEvent({ media: [...event.media!, photo(file)] });
		const { events } = apart(former(), adds('one.jpg'), adds('two.jpg'));
		expect(events[0]?.media?.map(({ file }) => file)).toHaveLength(4);
	});

	test('what only one of them changed is changed', () => {
		const { events, companies } = apart(
			former(),
			setEvent({ media: [{ ...bridge!, caption: 'Old' }, bell!] }),
			(doc) => put(doc, 'companies', { ...story.companies[0]!, names: ['Firm Ltd', 'The firm'] })
		);
		expect(events[0]?.media).toEqual([{ ...bridge, caption: 'Old' }, bell]);
		expect(companies[0]?.names).toEqual(['Firm Ltd', 'The firm']);
	});

	test('each changes an era, and one of them a relation', () => {
		const start = former();
		const [war, peace] = [
			{ id: 'war', title: 'War', edtf: '1914/1918' },
			{ id: 'peace', title: 'Peace', edtf: '1919/1938' }
		];
		const relation = { kind: 'answers', from: 'sale', to: 'sale' } as const;
		start.getMap('meta').set('eras', [war, peace]);
		start.getMap('meta').set('relations', [relation]);
		const { eras, relations } = apart(
			start,
			(doc) => put(doc, 'eras', { ...war, title: 'The war' }),
			(doc) => {
				put(doc, 'eras', { ...peace, edtf: '1919/1939' });
				const [id] = relationIds(doc);
				put(doc, 'relations', { ...relation, id: id!, judgement: 'We think so' });
			}
		);
		expect(eras).toEqual([
			{ ...war, title: 'The war' },
			{ ...peace, edtf: '1919/1939' }
		]);
		expect(relations).toEqual([{ ...relation, judgement: 'We think so' }]);
	});
});

test('what an older program writes after that is brought into the present form again', () => {
	const doc = upgraded();
	const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['step']) });
	const writes = () =>
		doc
			.getMap<Y.Map<unknown>>('events')
			.get('sale')!
			.set('media', [photo('late.jpg')]);
	writes();
	doc.transact(() => upgradeParts(doc), 'step');
	const late = toStory(doc).events[0]?.media;
	expect(late).toContainEqual(photo('late.jpg'));
	for (let time = 0; time < 2; time++) {
		undo.undo();
		expect(toStory(doc).events[0]?.media).toEqual(late);
		undo.redo();
		expect(toStory(doc).events[0]?.media).toEqual(late);
		undo.undo();
		doc.transact(() => upgradeParts(doc), 'step');
		expect(toStory(doc).events[0]?.media).toEqual(late);
	}
});

test('two authors give a company another name, and an alias', () => {
	const [firm] = story.companies;
	const { companies } = merged(
		fromStory(story),
		(doc) => put(doc, 'companies', { ...firm!, names: ['Firm Ltd', 'The firm', 'Firma'] }),
		(doc) =>
			put(doc, 'companies', {
				...firm!,
				aliases: [...firm!.aliases, { text: 'shop', match: 'word' }]
			})
	);
	expect(companies[0]).toEqual({
		id: 'firm',
		names: ['Firm Ltd', 'The firm', 'Firma'],
		aliases: [...firm!.aliases, { text: 'shop', match: 'word' }]
	});
});

test('a draft of before is the same story, before and after it is opened', () => {
	const doc = former();
	expect(toStory(doc)).toEqual(story);
	upgradeParts(doc);
	expect(toStory(doc)).toEqual(story);
	for (const part of ['companies', 'events'])
		for (const fields of doc.getMap<Y.Map<unknown>>(part).values())
			expect([...fields.keys()]).not.toContain(part === 'events' ? 'media' : 'names');
});

test('a field that is emptied within an item or a value is gone, and the event stays', () => {
	const doc = fromStory(story);
	setEvent({
		media: [{ ...bridge!, caption: undefined } as unknown as Media, bell!],
		claim: { status: 'asserted', by: undefined } as unknown as StoryEvent['claim']
	})(doc);
	setEvent({
		media: [{ ...bridge!, caption: undefined, alt: 'A bridge' } as unknown as Media, bell!]
	})(doc);
	expect(toStory(doc).events).toStrictEqual([
		{ ...event, media: [{ ...bridge!, alt: 'A bridge' }, bell!] }
	]);
	setEvent({
		...{ media: [{ ...bridge!, caption: 'Old' }, bell!] },
		claim: { status: 'reported', by: undefined } as unknown as StoryEvent['claim']
	})(doc);
	expect(toStory(doc).events[0]?.claim).toStrictEqual({ status: 'reported' });
});

test('an event of before with an emptied field is read', () => {
	const doc = fromStory(story);
	const media = [{ ...bridge!, caption: undefined }];
	doc.getMap<Y.Map<unknown>>('events').get('sale')!.set('media', media);
	expect(toStory(doc).events).toHaveLength(1);
});

test('one change of an item is all that is written, and undo takes it back', () => {
	const doc = fromStory(story);
	const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['step']) });
	const keys: unknown[] = [];
	doc.on('afterTransaction', ({ changed }) =>
		keys.push(...[...changed.values()].flatMap((own) => [...own]))
	);
	doc.transact(() => setEvent({ media: [bridge!, { ...bell!, alt: 'A bell' }] })(doc), 'step');
	expect(keys).toEqual([expect.stringMatching(/^media\/./)]);
	undo.undo();
	expect(toStory(doc)).toEqual(story);
});

test('any list is kept as it is, in its order, after any other', () => {
	const lists = fc.array(fc.oneof(fc.constantFrom('', 'a', 'b', '/', '__proto__'), fc.string()));
	fc.assert(
		fc.property(
			fc.array(lists, { minLength: 1 }),
			fc.constantFrom('names', 'companies'),
			(all, field) => {
				const fields = new Y.Doc().getMap('fields');
				for (const list of all) {
					setList(fields, field, list);
					expect(readFields(fields)[field] ?? []).toEqual(list);
				}
			}
		)
	);
});

test('a draft of any story whose lists were each one value is that story', () => {
	fc.assert(
		fc.property(drafts, (any) => {
			const doc = fromStory({ ...any, events: [] });
			for (const each of any.events) {
				doc.getMap('events').set(each.id, new Y.Map<unknown>(Object.entries(each)));
				doc.getArray('order/events').push([each.id]);
			}
			expect(toStory(doc).events).toEqual(any.events);
			upgradeParts(doc);
			expect(toStory(doc).events).toEqual(any.events);
		})
	);
});
