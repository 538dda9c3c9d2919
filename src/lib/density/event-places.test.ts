import { expect, test } from 'vitest';
import { EventPlaces } from './event-places.ts';

const events = Array.from({ length: 12_000 }, (_, i) => ({ id: `e${i}` }));

test('finds every event, before, while and after all are learnt', () => {
	const places = new EventPlaces(events);
	const found = () => ['e0', 'e4999', 'e5000', 'e11999', 'e12000'].map((id) => places.find(id));
	const right = [0, 4999, 5000, 11_999, undefined];
	expect(found()).toEqual(right);
	expect(places.learn()).toBe(true);
	expect(found()).toEqual(right);
	expect(places.learn()).toBe(true);
	expect(places.learn()).toBe(false);
	expect(found()).toEqual(right);
});

test('there may be none', () => {
	const places = new EventPlaces([]);
	expect(places.learn()).toBe(false);
	expect(places.find('e0')).toBeUndefined();
});
