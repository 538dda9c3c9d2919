import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Signal } from '#lib/server/store/signals.ts';
import { inParts, PresenceElsewhere } from './presence-elsewhere.ts';

const DRAFT = crypto.randomUUID();
const opened: Awareness[] = [];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	for (const awareness of opened.splice(0)) awareness.destroy();
	vi.useRealTimers();
});

function awareness(): Awareness {
	const made = new Awareness(new Y.Doc());
	made.setLocalState(null);
	opened.push(made);
	return made;
}

/** A person's browser says where they are, to the server that they are at. */
function browser(of: Awareness) {
	const own = awareness();
	return (place: object | null) => {
		own.setLocalState(place && { place });
		applyAwarenessUpdate(of, encodeAwarenessUpdate(own, [own.clientID]), 'a connection');
	};
}

/** Servers that tell each other; what was told is kept. */
function servers(count: number) {
	const told: string[] = [];
	const all = Array.from({ length: count }, () => ({
		presence: new PresenceElsewhere({
			tell(text) {
				told.push(text);
				const [, draft = '', server = '', said = ''] = text.split(' ');
				const signal: Signal = { about: 'presence', draft, server, said };
				for (const { presence } of all) presence.hear(signal);
			}
		}),
		awareness: awareness()
	}));
	return { all, told };
}

const placesAt = (of: Awareness) =>
	[...of.getStates().values()].map(({ place }) => place as object);

test('where someone is at one server is known at the others, and when they are gone', () => {
	const { all } = servers(3);
	for (const { presence, awareness } of all) presence.open(DRAFT, awareness);
	const say = browser(all[0]!.awareness);
	say({ event: 'e1' });
	vi.advanceTimersByTime(1000);
	for (const { awareness } of all) expect(placesAt(awareness)).toEqual([{ event: 'e1' }]);
	say(null);
	vi.advanceTimersByTime(1000);
	for (const { awareness } of all) expect(placesAt(awareness)).toEqual([]);
});

test('a server that opens the draft later learns who is there', () => {
	const { all } = servers(2);
	const [one, two] = all;
	one!.presence.open(DRAFT, one!.awareness);
	browser(one!.awareness)({ event: 'e1' });
	vi.advanceTimersByTime(1000);
	two!.presence.open(DRAFT, two!.awareness);
	vi.advanceTimersByTime(1000);
	expect(placesAt(two!.awareness)).toEqual([{ event: 'e1' }]);
});

test('nothing that is heard is told again, and much at once is told once', () => {
	const { all, told } = servers(2);
	for (const { presence, awareness } of all) presence.open(DRAFT, awareness);
	told.length = 0;
	const say = browser(all[0]!.awareness);
	for (let start = 0; start < 100; start++) say({ start });
	vi.advanceTimersByTime(1000);
	expect(told).toHaveLength(1);
	expect(placesAt(all[1]!.awareness)).toEqual([{ start: 99 }]);
});

test('a draft that is closed here hears nothing any more, and what is no update harms nobody', () => {
	const { all } = servers(2);
	for (const { presence, awareness } of all) presence.open(DRAFT, awareness);
	for (const said of ['', '%', 'AAAA', '////////', 'x'.repeat(9000)])
		all[1]!.presence.hear({ about: 'presence', draft: DRAFT, server: 'other', said });
	all[1]!.presence.close(DRAFT);
	browser(all[0]!.awareness)({ event: 'e1' });
	vi.advanceTimersByTime(1000);
	expect(placesAt(all[1]!.awareness)).toEqual([]);
});

test('what is said fits into what PostgreSQL tells, and says all who fit', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(9000), { maxLength: 12 }), (lengths) => {
			const of = awareness();
			for (const length of lengths) browser(of)({ field: 'x'.repeat(length) });
			const there = awareness();
			for (const part of inParts(of, [...of.getStates().keys()])) {
				expect(`presence ${DRAFT} ${DRAFT} ${part}`.length).toBeLessThan(8000);
				applyAwarenessUpdate(there, Buffer.from(part, 'base64'), 'told');
			}
			const short = lengths.filter((length) => length < 3000).length;
			expect(there.getStates().size).toBeGreaterThanOrEqual(short);
		}),
		{ numRuns: 30 }
	);
});
