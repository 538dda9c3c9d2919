import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/dates/language.ts';

/** All tables of words by file and language: `told.ts` → `de` → its exports. */
const modules = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '!./*/*.test.ts'], {
	eager: true
});
const tables = new Map<string, Partial<Record<Language, unknown>>>();
for (const [path, exports] of Object.entries(modules)) {
	const [, language = '', file = ''] = path.split('/');
	const { [language]: own, ...others } = exports;
	const known = tables.get(file) ?? {};
	tables.set(file, { ...known, [language]: { own, ...others } });
}
const files = [...tables].filter(([, { en }]) => en !== undefined);

/** The leaves of a table, by path: `own.marks.point`. */
function leaves(value: unknown, path = ''): [path: string, leaf: unknown][] {
	if (typeof value !== 'object' || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** Takes any use that a sentence makes of a value, and says in the end which value it was: `⟦0.text⟧`. */
function placeholder(name: string): unknown {
	return new Proxy(() => placeholder(name), {
		get(_, key) {
			if (key === Symbol.toPrimitive)
				return (hint: string) => (hint === 'number' ? 5 : `⟦${name}⟧`);
			if (key === Symbol.iterator) return () => [placeholder(name)].values();
			if (key === 'toString' || key === 'valueOf') return () => `⟦${name}⟧`;
			if (key === 'length') return 2;
			const isMethod = typeof key === 'symbol' || key in String.prototype || key in Array.prototype;
			return placeholder(isMethod ? name : `${name}.${key}`);
		},
		apply: () => placeholder(name)
	});
}

type Sentence = (...values: unknown[]) => unknown;

/** The sentence for placeholders; `undefined` if it looks something up that they are not. */
function said(sentence: Sentence): string | undefined {
	try {
		const words = sentence(...Array.from({ length: 5 }, (_, nth) => placeholder(`${nth}`)));
		return JSON.stringify(words, (_, value: unknown) =>
			typeof value === 'function' ? String(value) : value
		);
	} catch {
		return undefined;
	}
}

const valuesIn = (words: string) => [...new Set(words.match(/⟦[^⟧]*⟧/g))].sort();
/** Words that are a sentence, or part of one: names and signs are the same in several languages. */
const isSentence = (words: string) => /\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(words);

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
	test.each(files)('%s says as much as English', (_, words) => {
		const [english, own] = [new Map(leaves(words.en)), new Map(leaves(words[language]))];
		const shape = (all: Map<string, unknown>) =>
			[...all]
				// the types of dates leave a language more freedom
				.filter(([path]) => !path.includes('.dates.'))
				.map(([path, leaf]) => `${path}: ${typeof leaf}`)
				.sort();
		expect(shape(own)).toEqual(shape(english));
	});

	test.each(files)('%s is all in this language', (_, words) => {
		const english = new Map(leaves(words.en));
		const wrong = leaves(words[language]).flatMap(([path, leaf]) => {
			const other = english.get(path);
			const [own, theirs] = [leaf, other].map((each) =>
				typeof each === 'function' ? said(each as Sentence) : each
			);
			if (typeof own !== 'string' || typeof theirs !== 'string') return [];
			if (own.trim() === '' && theirs !== '') return `${path} is empty`;
			return own === theirs && isSentence(own) ? `${path}: ${own}` : [];
		});
		expect(wrong).toEqual([]);
	});

	test.each(files)('%s leaves out no value', (file, words) => {
		const english = new Map(leaves(words.en));
		const wrong = leaves(words[language]).flatMap(([path, leaf]) => {
			const other = english.get(path);
			// dates have tables of their own
			if (path.includes('.dates.')) return [];
			if (typeof leaf !== 'function' || typeof other !== 'function') return [];
			const [own, theirs] = [said(leaf as Sentence), said(other as Sentence)];
			if (own === undefined || theirs === undefined) return [];
			const [has, needs] = [valuesIn(own), valuesIn(theirs)];
			return has.join() === needs.join() ? [] : `${path}: ${has.join()} for ${needs.join()}`;
		});
		expect(wrong, file).toEqual([]);
	});

	test.each(files)('%s can count', (_, words) => {
		const english = new Map(leaves(words.en));
		for (const [path, leaf] of leaves(words[language])) {
			const other = english.get(path);
			if (typeof leaf !== 'function' || typeof other !== 'function') continue;
			for (const n of [0, 1, 2, 3, 11, 100]) {
				let theirs: unknown;
				try {
					theirs = (other as Sentence)(n, n, n);
				} catch {
					break;
				}
				if (typeof theirs !== 'string' || /undefined|NaN|object/.test(theirs)) break;
				const own = (leaf as Sentence)(n, n, n);
				expect(own, `${path}(${n})`).toMatch(/\S/);
				expect(own, `${path}(${n})`).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	});
});
