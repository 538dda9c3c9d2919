import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Arrivals } from './arrivals.ts';

function changes(doc: Y.Doc): Uint8Array[] {
	const all: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => all.push(update));
	return all;
}

test('a value that is replaced is there all the time, also where the change before it comes late', () => {
	const sender = new Y.Doc();
	const fields = sender.getMap<string>('event');
	const sent = changes(sender);
	fields.set('passages', 'old');
	fields.set('title', 'A');
	fields.set('passages', 'new');
	const doc = new Y.Doc();
	const arrivals = new Arrivals(doc);
	for (const [place, seen] of [
		[0, { passages: 'old' }],
		[2, { passages: 'old' }],
		[1, { passages: 'new', title: 'A' }]
	] as const) {
		arrivals.take(sent[place]!, 'sender');
		expect(doc.getMap('event').toJSON()).toEqual(seen);
	}
});

test('what comes before the document is read waits for it', () => {
	const sender = new Y.Doc();
	sender.getMap('event').set('passages', 'old');
	const kept = Y.encodeStateAsUpdate(sender);
	const sent = changes(sender);
	sender.getMap('event').set('passages', 'new');
	const doc = new Y.Doc();
	const arrivals = new Arrivals(doc);
	arrivals.take(sent[0]!, 'sender');
	expect(doc.getMap('event').toJSON()).toEqual({});
	Y.applyUpdate(doc, kept);
	arrivals.retry();
	expect(doc.getMap('event').toJSON()).toEqual({ passages: 'new' });
});

test('in whatever order the changes of two authors come, a third never sees half of one', () => {
	const turns = fc.array(fc.tuple(fc.nat(1), fc.nat(2), fc.nat(3)), { maxLength: 60 });
	fc.assert(
		fc.property(turns, fc.array(fc.nat(1000), { minLength: 1 }), (all, order) => {
			const authors = [new Y.Doc(), new Y.Doc()];
			const sent: Uint8Array[] = [];
			for (const doc of authors)
				doc.on('update', (update: Uint8Array, origin: unknown) => {
					if (origin !== 'other') sent.push(update);
				});
			for (const [author, id, act] of all) {
				const doc = authors[author]!;
				const events = doc.getMap<Y.Map<string>>('events');
				const event = events.get(String(id));
				doc.transact(() => {
					if (act === 0) events.delete(String(id));
					else if (event) event.set('passages', `${String(act)} ${String(sent.length)}`);
					else events.set(String(id), new Y.Map<string>([['passages', 'new']]));
				});
				if (act === 3) Y.applyUpdate(authors[1 - author]!, Y.encodeStateAsUpdate(doc), 'other');
			}
			const third = new Y.Doc();
			const arrivals = new Arrivals(third);
			for (let turn = 0; sent.length > 0; turn++) {
				const place = order[turn % order.length]! % sent.length;
				arrivals.take(sent.splice(place, 1)[0]!, 'sender');
				expect(third.store.pendingStructs).toBeNull();
				for (const event of third.getMap<Y.Map<string>>('events').values())
					expect([...event.keys()]).toEqual(['passages']);
			}
			for (const doc of authors) Y.applyUpdate(doc, Y.encodeStateAsUpdate(third), 'other');
			const [seen, ...own] = [third, ...authors].map((doc) => doc.getMap('events').toJSON());
			for (const events of own) expect(events).toEqual(seen);
		}),
		{ endOnFailure: true }
	);
});
