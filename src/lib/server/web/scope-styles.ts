import type { CompileOptions } from 'svelte/compiler';

type CssHash = NonNullable<CompileOptions['cssHash']>;

/**
 * Gives each component the class that its styles are scoped by. A page has such classes hundreds of times, and
 * Svelte's own are three times as long; throws where two components would share one.
 */
export function scopeStyles(): CssHash {
	const components = new Map<string, string>();
	return ({ hash, filename }) => {
		const scope = `_${hash(filename).slice(-4)}`;
		const first = components.get(scope) ?? filename;
		if (first !== filename)
			throw new Error(
				`${first} and ${filename} would have the same scope (${scope}), and each the other's styles: rename one of them.`
			);
		components.set(scope, filename);
		return scope;
	};
}
