import { expect, test } from 'vitest';
import type { EventView } from '#lib/reader/events/event-view.ts';
import type { Order } from '#lib/reading/url.ts';
import { orderOf, toldSteps } from './told-steps.ts';

const STEPS = [{ event: 'end', text: 'It ended so.' }, { event: 'begin' }];

test.for<[string, Order | undefined, { event: string }[] | undefined, Order]>([
	['by default, of time', undefined, undefined, 'time'],
	['by default, the author’s', undefined, STEPS, 'author'],
	['as asked for', 'text', STEPS, 'text'],
	['as asked for, though there are steps', 'time', STEPS, 'time'],
	['the author’s, who has none', 'author', undefined, 'time'],
	['of the text, without steps', 'text', undefined, 'text']
])('%s', ([, asked, steps, expected]) => {
	expect(orderOf(asked, steps)).toBe(expected);
});

const views = ['begin', 'middle', 'end'].map((id) => ({ event: { id } }) as EventView);
const passages = [{ event: 'end' }, { event: 'begin' }, { event: 'end' }];

test.for<[Order, string[]]>([
	['time', ['begin', 'middle', 'end']],
	// the middle has lost its passage
	['text', ['end', 'begin', 'middle']],
	['author', ['end', 'begin']]
])('in the order of %s', ([order, expected]) => {
	const told = toldSteps(order, views, { passages, steps: STEPS });
	expect(told.map(({ view }) => view.event.id)).toEqual(expected);
});

test('the author’s sentences stay with their events; what is filtered out is not told', () => {
	expect(toldSteps('author', views.slice(1), { passages, steps: STEPS })).toEqual([
		{ view: views[2], text: 'It ended so.' }
	]);
	expect(toldSteps('time', views, { passages, steps: STEPS }).map(({ text }) => text)).toEqual([
		...[undefined, undefined, 'It ended so.']
	]);
});
