import { expect, test } from 'vitest';
import { moveOfKey, moveOfSwipe, type Move } from './moves.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const fits = { rightToLeft: false, scrolls: () => false };

test.for<[string, Move | undefined]>([
	['ArrowRight', 'next'],
	['ArrowLeft', 'previous'],
	['PageDown', 'next'],
	['PageUp', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	['ArrowDown', undefined],
	['Enter', undefined],
	[' ', undefined],
	['f', undefined]
])('%s', ([key, expected]) => {
	expect(moveOfKey({ key, ...none }, fits)).toBe(expected);
});

test.for(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('a key with %s is the browser’s', (held) => {
	expect(moveOfKey({ key: 'ArrowLeft', ...none, [held]: true }, fits)).toBeUndefined();
});

test('from right to left, what is on the left comes next', () => {
	const arabic = { ...fits, rightToLeft: true };
	expect(moveOfKey({ key: 'ArrowLeft', ...none }, arabic)).toBe('next');
	expect(moveOfKey({ key: 'ArrowRight', ...none }, arabic)).toBe('previous');
	expect(moveOfKey({ key: 'PageDown', ...none }, arabic)).toBe('next');
});

test('a long step is scrolled to its end before the next one comes', () => {
	const reading = { rightToLeft: false, scrolls: (down: boolean) => down };
	expect(moveOfKey({ key: 'PageDown', ...none }, reading)).toBeUndefined();
	expect(moveOfKey({ key: 'PageUp', ...none }, reading)).toBe('previous');
	expect(moveOfKey({ key: 'ArrowRight', ...none }, reading)).toBe('next');
});

test.for<[string, number, number, boolean, Move | undefined]>([
	['to the left', -80, 5, false, 'next'],
	['to the right', 80, -5, false, 'previous'],
	['to the left, in Arabic', -80, 5, true, 'previous'],
	['to the right, in Arabic', 80, 5, true, 'next'],
	['too short', -40, 0, false, undefined],
	['aslant', -80, 60, false, undefined],
	['down', 5, 300, false, undefined],
	['a tap', 0, 0, false, undefined]
])('a finger goes %s', ([, across, down, rightToLeft, expected]) => {
	expect(moveOfSwipe(across, down, rightToLeft)).toBe(expected);
});
