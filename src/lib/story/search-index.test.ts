import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SearchIndex } from './search-index.ts';
import { findSearchHits, wordsOf } from './search.ts';

const TEXTS = [
	['Übernahme in Zürich', 'Die Strasse war gesperrt.'],
	['Klage gegen OpenAI', 'Im Frühjahr 2024 klagte er.'],
	['OpenAI gegründet', 'Große Straße'],
	['Kla', 'ge']
];

describe('the texts that have each word of a query', () => {
	const index = new SearchIndex(TEXTS);
	test.for<[string, query: string, found: number[] | undefined]>([
		['a word', 'OpenAI', [1, 2]],
		['a prefix', 'openai klag', [1]],
		['two words, in two parts', 'frühjahr klage', [1]],
		['an umlaut by its letter', 'ubernahme', [0]],
		['ss and ß', 'straße', [0, 2]],
		['no word over the end of a part', 'klage', [1]],
		['a word twice', 'klage KLAGE', [1]],
		['a word that is nowhere', 'openai mars', []],
		['beyond the last word', 'zz', []],
		['no word', ' «», ', undefined],
		['nothing', '', undefined]
	])('%s', ([, query, found]) => {
		const set = index.find(query);
		expect(set && [...set].sort()).toEqual(found);
	});
});

test('of no texts none is found', () => {
	expect(new SearchIndex([]).find('a')).toEqual(new Set());
});

test('what is found is what reading every text finds', () => {
	const letters = [...'aAbsSßẞäÜéσςΣİ한1 ', 'u\u0308', 'ss', '-', '\n', '🚀', '\u0301'];
	const text = fc.array(fc.constantFrom(...letters), { maxLength: 10 }).map((t) => t.join(''));
	fc.assert(
		fc.property(
			fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 }),
			text,
			(texts, query) => {
				const found = new SearchIndex(texts).find(query);
				const isHit = (parts: string[]) =>
					wordsOf(query).every((word) => findSearchHits(parts.join('\n'), word).length > 0);
				const read = texts.flatMap((parts, i) => (isHit(parts) ? [i] : []));
				expect(found ? [...found].sort() : texts.map((_, i) => i)).toEqual(read);
			}
		),
		{ numRuns: 3000 }
	);
});
