import { expect, test } from 'vitest';
import { withKnownSteps } from './steps.ts';

const events = [{ id: 'a' }, { id: 'b' }];

test.for([
	['of events that are there', ['b', 'a'], ['b', 'a']],
	['of one that is gone', ['b', 'c'], ['b']],
	['twice of the same', ['a', 'b', 'a'], ['a', 'b']],
	['of none that is there', ['c'], undefined],
	['none', [], undefined]
] as const)('steps %s', ([, steps, expected]) => {
	const story = { events, steps: steps.map((event) => ({ event })) };
	expect(withKnownSteps(story).steps?.map(({ event }) => event)).toEqual(expected);
});

test('a story without steps stays the same', () => {
	const story = { events };
	expect(withKnownSteps(story)).toBe(story);
});
