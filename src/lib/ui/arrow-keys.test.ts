import { expect, it } from 'vitest';
import { alongLine } from './arrow-keys.ts';

it.each([
	['ArrowRight', false, 'ArrowRight'],
	['ArrowLeft', false, 'ArrowLeft'],
	['ArrowRight', true, 'ArrowLeft'],
	['ArrowLeft', true, 'ArrowRight'],
	['ArrowUp', true, 'ArrowUp'],
	['Home', true, 'Home'],
	['a', true, 'a']
])('%s, from right to left: %s, means %s', (key, rightToLeft, meaning) =>
	expect(alongLine(key, rightToLeft)).toBe(meaning)
);
