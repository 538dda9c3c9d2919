import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { SearchIndex } from './search-index.ts';
import { findSearchHits } from './search.ts';

const matchesQuery = (texts: string[], query: string) =>
	new SearchIndex([texts]).find(query)?.has(0) ?? true;
const findHits = (text: string, query: string) =>
	matchesQuery([text], query) ? findSearchHits(text, query) : null;

/** The hits in the text's own words; `null` if there are none because a word is missing. */
const cut = (text: string, hits: TextRange[] | null) =>
	hits && hits.map(({ start, end }) => text.slice(start, end));

describe('each word of a query is found where it begins a word', () => {
	test.for<[string, text: string, query: string, found: string[] | null]>([
		['a word', 'Musk klagt gegen OpenAI', 'OpenAI', ['OpenAI']],
		['each time', 'Klage um Klage', 'klage', ['Klage', 'Klage']],
		['any case', 'OpenAI und openai', 'OPENAI', ['OpenAI', 'openai']],
		['a prefix', 'im Frühjahr 2024', 'früh', ['Früh']],
		['not within a word', 'Rechenzentrum', 'zentrum', null],
		['not after a digit', 'A320neo', 'neo', null],
		['at a word start after one within', 'Anklage und Klage', 'klage', ['Klage']],
		['after a hyphen', 'KI-Rechenzentrum', 'rechen', ['Rechen']],
		['after a quotation mark', '«gebeten» (und', 'gebeten und', ['gebeten', 'und']],
		['an umlaut by its letter', 'Übernahme', 'ubernahme', ['Übernahme']],
		['a letter by its umlaut', 'ubernahme', 'Über', ['uber']],
		['an umlaut of two characters', 'im Fru\u0308hjahr', 'früh', ['Fru\u0308h']],
		['by an umlaut of two characters', 'im Frühjahr', 'fru\u0308h', ['Früh']],
		['the whole of a last letter', 'Menu\u0308 des Jahres', 'menu', ['Menu\u0308']],
		['accents', 'Café Crème', 'cafe creme', ['Café', 'Crème']],
		['ss by ß', 'Strasse', 'straße', ['Strasse']],
		['ß by ss', 'Große Straße', 'strasse', ['Straße']],
		['half of an ß', 'Maß halten', 'mas', ['Maß']],
		['capital ß', 'STRAẞE', 'strasse', ['STRAẞE']],
		['a ligature by its letters', 'Œuvre, Cæsar', 'oeuvre caesar', ['Œuvre', 'Cæsar']],
		['letters by their ligature', 'oeuvre, CAESAR', 'œuvre cæsar', ['oeuvre', 'CAESAR']],
		['a ligature of a printed text', 'Die ﬁnale Oﬀerte', 'final offert', ['ﬁnal', 'Oﬀert']],
		['half of a ligature', 'Œuvre', 'o', ['Œ']],
		[
			'a letter with a stroke',
			'Łódź, Sørensen, Đinđić',
			'lodz sorensen dindic',
			['Łódź', 'Sørensen', 'Đinđić']
		],
		['wide letters', 'ＡＢＣ', 'abc', ['ＡＢＣ']],
		['numbers', 'bereits 2018', '2018', ['2018']],
		[
			'several words, each of them',
			'Musk klagt, Musk siegt',
			'sieg musk',
			['Musk', 'Musk', 'sieg']
		],
		['one of several words is missing', 'Musk klagt', 'musk siegt', null],
		['words that overlap', 'Klagen', 'kla klage', ['Klage']],
		['words parted by anything', 'Klage gegen OpenAI', ' «klage», (openai)! ', ['Klage', 'OpenAI']],
		['an empty query', 'Musk', '', []],
		['blanks', 'Musk', ' \t\n', []],
		['only marks', 'Musk', '?! …', []],
		['an empty text', '', 'musk', null],
		['signs of regular expressions', 'C++ und .NET', 'c++ .net', ['C', 'NET']],
		['after an emoji', '🚀Start', 'start', ['Start']],
		['after a letter beyond the first plane', '𝒜klage', 'klage', null],
		['letters after an emoji have their own places', '🚀🚀 Übernahme', 'uber', ['Über']],
		['other scripts', 'Илон Маск', 'маск', ['Маск']]
	])('%s', ([, text, query, found]) => {
		expect(cut(text, findHits(text, query))).toEqual(found);
	});
});

test('words that are nowhere are no reason not to mark the others', () => {
	const text = 'Musk klagt gegen OpenAI';
	expect(cut(text, findSearchHits(text, 'openai musk mars'))).toEqual(['Musk', 'OpenAI']);
	expect(findSearchHits(text, 'mars')).toEqual([]);
	expect(findSearchHits(text, '')).toEqual([]);
});

describe('the words of a query may be in different texts', () => {
	test.for<[string, string[], string, boolean]>([
		['one text', ['Klage gegen OpenAI'], 'klage openai', true],
		['two texts', ['Klage', 'gegen OpenAI'], 'openai klage', true],
		['a word missing', ['Klage', 'gegen OpenAI'], 'klage tesla', false],
		['no word over the end of a text', ['Kla', 'ge'], 'klage', false],
		['each text begins a word', ['Anklage', 'klage'], 'klage', true],
		['an empty query', ['Klage'], '', true],
		['no text', [], 'klage', false],
		['no text and no query', [], '', true]
	])('%s', ([, texts, query, matches]) => {
		expect(matchesQuery(texts, query)).toBe(matches);
	});
});

describe('any text and query', () => {
	const LETTERS = [
		'a',
		'B',
		'ä',
		'Ü',
		'u\u0308',
		'é',
		'ß',
		's',
		'ss',
		'S',
		'1',
		'İ',
		'한',
		'Œ',
		'æ',
		'ﬁ',
		'🚀',
		'\u0301'
	];
	const anyWord = fc
		.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 4 })
		.map((letters) => letters.join(''));
	const anyText = fc
		.array(fc.oneof(anyWord, fc.constantFrom(' ', '-', '. ', '«', '\n')), { maxLength: 12 })
		.map((parts) => parts.join(''));
	const anyQuery = fc.oneof(
		anyText,
		fc.array(fc.constantFrom('a', 'ss', 'u', 'Ü', 's'), { maxLength: 3 }).map((w) => w.join(' '))
	);
	/** As a reader who does not mind case and accents sees it. */
	const plain = (text: string) =>
		text
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replaceAll('ß', 'ss')
			.replaceAll('œ', 'oe')
			.replaceAll('æ', 'ae');

	test('hits are in order, apart, and begin with a word of the query', () => {
		fc.assert(
			fc.property(anyText, anyQuery, (text, query) => {
				const words = plain(query)
					.split(/[^\p{L}\p{N}]+/u)
					.filter(Boolean);
				let last = -1;
				for (const { start, end } of findSearchHits(text, query)) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
					const hit = plain(text.slice(start, end));
					expect(words.some((word) => hit.startsWith(word))).toBe(true);
					expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]\p{M}*$/u);
					// no mark is parted from its letter
					expect(text.slice(end)).not.toMatch(/^\p{M}/u);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('a text is found by each of its words, and by their beginnings', () => {
		fc.assert(
			fc.property(anyText, fc.nat(), fc.nat(), (text, which, length) => {
				const words = plain(text)
					.split(/[^\p{L}\p{N}]+/u)
					.filter(Boolean);
				const word = words[which % Math.max(words.length, 1)];
				if (word === undefined) return;
				const prefix = [...word].slice(0, 1 + (length % word.length)).join('');
				expect(findHits(text, prefix)).not.toBeNull();
				expect(findHits(text, prefix.toUpperCase())).not.toBeNull();
			}),
			{ numRuns: 1000 }
		);
	});

	test('a text matches where every word of the query has a hit', () => {
		fc.assert(
			fc.property(anyText, anyQuery, (text, query) => {
				const words = query
					.split(/[^\p{L}\p{N}\p{M}]+/u)
					.filter((word) => /[\p{L}\p{N}]/u.test(word));
				const found = words.every((word) => findSearchHits(text, word).length > 0);
				expect(matchesQuery([text], query)).toBe(found);
			})
		);
	});
});
