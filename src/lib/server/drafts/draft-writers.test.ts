import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { fromStory, toStory } from '#lib/studio/document/draft.ts';
import { upgradeParts } from '#lib/studio/document/eras-and-relations.ts';
import { put, remove } from '#lib/studio/document/parts.ts';
import { fillWithWriters, mergeKept } from './draft-document.ts';
import type { KeptDraft } from './draft-log.ts';
import { writerOf } from './draft-writers.ts';

const event: StoryEvent = {
	...{ id: 'sale', kind: 'acquisition', title: 'Sold', date: null, companies: ['firm'] },
	claim: { status: 'asserted' },
	passages: [{ article: 'text', exact: 'was sold' }]
};
const story: Story = {
	...{ slug: 's', title: 'S', language: 'en', articles: [] },
	companies: [{ id: 'firm', names: ['Firm'], aliases: [] }],
	events: [event, { ...event, id: 'other' }]
};

/** A draft that several write, each an update at a time. */
class Written {
	doc = new Y.Doc();
	kept: KeptDraft = { state: undefined, updates: [], by: [], writers: new Map(), number: 0 };

	by(person: string, write: (doc: Y.Doc) => void): void {
		const before = Y.encodeStateVector(this.doc);
		write(this.doc);
		this.kept.updates.push(Y.encodeStateAsUpdate(this.doc, before));
		this.kept.by.push({ person, number: ++this.kept.number });
	}

	merge(): void {
		const { data: state, writers } = mergeKept(this.kept);
		this.kept = { ...this.kept, state, writers, updates: [], by: [] };
	}

	last(id: string): string | null {
		return writerOf(fillWithWriters(new Y.Doc(), this.kept), { id, companies: ['firm'] }, 'owner');
	}
}

const cases: [what: string, write: (doc: Y.Doc) => void, sale: string, other: string][] = [
	['its title', (doc) => put(doc, 'events', { ...event, title: 'Bought' }), 'eva', 'anna'],
	[
		'a field that is only taken away',
		(doc) => void (doc.getMap('events').get('sale') as Y.Map<unknown>).delete('claim'),
		...(['eva', 'anna'] as const)
	],
	[
		'a company of both',
		(doc) => put(doc, 'companies', { id: 'firm', names: ['Other'], aliases: [] }),
		...(['eva', 'eva'] as const)
	],
	[
		'its weight, which is not checked',
		(doc) => put(doc, 'events', { ...event, weight: 2 }),
		'anna',
		'anna'
	],
	[
		'where its words were found',
		(doc) =>
			put(doc, 'events', {
				...event,
				passages: [{ ...event.passages[0], position: { start: 1, end: 2 } }]
			}),
		...(['anna', 'anna'] as const)
	],
	[
		'what it rests on',
		(doc) => put(doc, 'events', { ...event, passages: [{ article: 'text', exact: 'was not' }] }),
		...(['eva', 'anna'] as const)
	],
	[
		'which name of a company of both comes first',
		(doc) => put(doc, 'companies', { id: 'firm', names: ['Firm Ltd', 'Firm'], aliases: [] }),
		...(['eva', 'eva'] as const)
	],
	[
		'all of it, written anew',
		(doc) => {
			remove(doc, 'events', 'sale');
			put(doc, 'events', { ...event, title: 'New' });
		},
		...(['eva', 'anna'] as const)
	]
];

test.each(cases)('whoever changes %s', (_, write, sale, other) => {
	for (const merges of [[], [0], [1], [0, 1]]) {
		const draft = new Written();
		draft.by('anna', (doc) => fromStory(story, doc));
		if (merges.includes(0)) draft.merge();
		draft.by('eva', write);
		if (merges.includes(1)) draft.merge();
		expect([draft.last('sale'), draft.last('other')], `merged ${merges.join()}`).toEqual([
			sale,
			other
		]);
	}
});

test('an older draft whose lists are kept item by item from now on is nobody’s new work', () => {
	const draft = new Written();
	const passages = ['b', 'a', 'c'].map((exact) => ({ article: 'text', exact }));
	draft.by('anna', (doc) => {
		fromStory(story, doc);
		const former = new Y.Map<unknown>(Object.entries({ ...event, id: 'former', passages }));
		doc.getMap('events').set('former', former);
	});
	draft.by('eva', upgradeParts);
	expect(draft.last('former')).toBe('anna');
	expect(toStory(draft.doc).events.at(-1)).toMatchObject({ id: 'former', passages });
});

test('what was merged before anyone noted it is the owner’s', () => {
	const draft = new Written();
	draft.by('anna', (doc) => fromStory(story, doc));
	draft.merge();
	draft.kept.writers = new Map();
	expect(draft.last('sale')).toBe('owner');
});

test('an update that cannot be read changes nobody’s work', () => {
	const draft = new Written();
	draft.by('anna', (doc) => fromStory(story, doc));
	draft.kept.updates.push(new Uint8Array([255, 255, 255]));
	draft.kept.by.push({ person: 'eva', number: 2 });
	expect(draft.last('sale')).toBe('anna');
});
