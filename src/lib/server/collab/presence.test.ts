import { expect, test } from 'vitest';
import { keepOwnPresence } from './presence.ts';

const ANNA = { id: 'anna', name: 'Anna', role: 'author' as const };
const known = new Map([
	[1, { person: { id: 'anna', name: 'Anna' } }],
	[2, { person: { id: 'bea', name: 'Bea' } }]
]);
const after = (states: [number, unknown][]) => {
	const map = new Map(states) as Map<number, Record<string, unknown>>;
	keepOwnPresence(map, known, ANNA);
	return Object.fromEntries(map);
};
const person = { id: 'anna', name: 'Anna' };

test.each<[what: string, states: [number, unknown][], expected: object]>([
	[
		'has the name of its session',
		[[1, { person: { id: 'bea', name: 'Bea' }, place: {} }]],
		{ 1: { person, place: {} } }
	],
	[
		'has its place, and nothing else',
		[[3, { place: { article: 'a', field: 'Titel', start: 1, more: 1 }, html: '<b>' }]],
		{ 3: { person, place: { article: 'a', field: 'Titel', start: 1 } } }
	],
	[
		'says where, or is not there',
		[
			[9, {}],
			[1, { place: { field: 'x'.repeat(201) } }]
		],
		{}
	],
	['is in nobody else’s place', [[2, { place: {} }]], {}]
])('who is there %s', (_, states, expected) => {
	expect(after(states)).toEqual(expected);
});

test('nobody is in more than twenty places', () => {
	const many = Array.from({ length: 100 }, (_, client) => [client + 10, { place: {} }]);
	expect(Object.keys(after(many as [number, unknown][]))).toHaveLength(19);
});
