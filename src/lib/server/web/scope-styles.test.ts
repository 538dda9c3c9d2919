import { expect, test } from 'vitest';
import { scopeStyles } from './scope-styles.ts';

const component = (filename: string, hashed: string) => ({
	...{ filename, name: 'Any', css: 'p{}' },
	hash: (text: string) => (text === filename ? hashed : 'another')
});

test('a component has the same short class whenever it is compiled', () => {
	const scope = scopeStyles();
	expect(scope(component('src/A.svelte', '1a2b3c4'))).toBe('_b3c4');
	expect(scope(component('src/B.svelte', 'xyz'))).toBe('_xyz');
	// for the server, then for browsers
	expect(scope(component('src/A.svelte', '1a2b3c4'))).toBe('_b3c4');
});

test('two components with one class are refused by their names', () => {
	const scope = scopeStyles();
	scope(component('src/A.svelte', '1a2b3c4'));
	expect(() => scope(component('src/B.svelte', '9b3c4'))).toThrow(
		/^src\/A\.svelte and src\/B\.svelte .* rename one of them\.$/
	);
});
