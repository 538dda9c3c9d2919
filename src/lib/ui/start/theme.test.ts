import { expect, test } from 'vitest';
import { storedTheme, type Theme } from './theme.ts';

test.for<[stored: string | null, theme: Theme | undefined]>([
	['light', 'light'],
	['dark', 'dark'],
	[null, undefined],
	['', undefined],
	['sepia', undefined]
])('%s is %s', ([stored, theme]) => {
	expect(storedTheme(() => ({ getItem: (key) => (key === 'theme' ? stored : null) }))).toBe(theme);
});

function refuse(): never {
	throw new DOMException('Storage is blocked', 'SecurityError');
}

test.for<[string, storage: () => Pick<Storage, 'getItem'>]>([
	['cannot be had', refuse],
	['cannot be read', () => ({ getItem: refuse })]
])('the system decides where storage %s', ([, storage]) => {
	expect(storedTheme(storage)).toBeUndefined();
});
