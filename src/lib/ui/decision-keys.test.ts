import { expect, test } from 'vitest';
import { decisionOf } from './decision-keys.ts';

const LETTERS = { accept: 'A', skip: 'X', undo: 'ر' };
const press = (key: string, others: object = {}, rightToLeft = false) =>
	decisionOf(
		{
			...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
			...{ defaultPrevented: false, isComposing: false },
			...others
		},
		LETTERS,
		rightToLeft
	);

test.each([
	['a', 'accept'],
	['A', 'accept'],
	['x', 'skip'],
	['ر', 'undo'],
	['ArrowLeft', 'previous'],
	['ArrowRight', 'next'],
	['b', undefined],
	['ArrowUp', undefined],
	['Enter', undefined],
	['constructor', undefined]
])('%s means %s', (key, decision) => {
	expect(press(key)).toBe(decision);
});

test('the arrow that points on along the line is that to the left where lines run to the left', () => {
	expect(press('ArrowLeft', {}, true)).toBe('next');
	expect(press('ArrowRight', {}, true)).toBe('previous');
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented', 'isComposing'])(
	'with %s it is somebody else’s',
	(name) => {
		expect(press('a', { [name]: true })).toBeUndefined();
	}
);
