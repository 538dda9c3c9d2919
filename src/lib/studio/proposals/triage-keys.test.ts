import { expect, test } from 'vitest';
import { triageAction } from './triage-keys.ts';

const press = (key: string, others: object = {}) =>
	triageAction({
		...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
		...{ defaultPrevented: false, isComposing: false },
		...others
	});

test.each([
	['a', 'accept'],
	['A', 'accept'],
	['x', 'skip'],
	['e', 'edit'],
	['j', 'join'],
	['n', 'name'],
	['u', 'undo'],
	['ArrowLeft', 'previous'],
	['ArrowRight', 'next'],
	['b', undefined],
	['ArrowUp', undefined],
	['Enter', undefined],
	['constructor', undefined]
])('%s means %s', (key, action) => {
	expect(press(key)).toBe(action);
});

test('the arrow that points on along the line is that to the left where lines run to the left', () => {
	const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
	const press = (key: string) =>
		triageAction({ key, ...none, defaultPrevented: false, isComposing: false }, true);
	expect(press('ArrowLeft')).toBe('next');
	expect(press('ArrowRight')).toBe('previous');
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented', 'isComposing'])(
	'with %s it is somebody else’s',
	(name) => {
		expect(press('a', { [name]: true })).toBeUndefined();
	}
);
