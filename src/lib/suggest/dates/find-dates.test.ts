import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { LANGUAGES, type Language } from '#lib/dates/language.ts';
import { readMoment } from './calendar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { ITALIAN } from './it.ts';
import { compile, matchAll } from './patterns.ts';
import { tokenize } from './tokens.ts';
import { findDates } from './find-dates.ts';

const find = (text: string, language: Language = 'de', published: string | null = '2024-06-12') =>
	findDates(text, { language, published });

/** Words that rules are made of, so that random texts come near to dates. */
const PIECES = Object.values({ GERMAN, ENGLISH, ITALIAN }).flatMap(({ lexicon }) =>
	Object.values(lexicon).flatMap((words) => Object.keys(words).slice(0, 6))
);
const piece = fc.oneof(
	fc.constantFrom(
		...PIECES,
		'.',
		',',
		'–',
		'/',
		':',
		'(',
		')',
		'bis',
		'am',
		'im',
		'of',
		'the',
		'\n'
	),
	fc.integer({ min: 0, max: 99_999 }).map(String),
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.constantFrom('\ud800', '\udc00', '\u0000', '\u2028', 'ﬁ', 'İ', '٣', 'e\u0301', '𝟚𝟘𝟚𝟜', '👩‍👩‍👧')
);
const texts = fc
	.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 40 })
	.map((parts) => parts.flat().join(''));
const publications = fc.constantFrom(
	'2024-06-12',
	'2024-02-29',
	'2024-06',
	'2024',
	'1999-12-31',
	null,
	'x'
);

describe.each(LANGUAGES)('whatever the text (%s)', (language) => {
	test('words are cut out by their offsets, in order; every date parses', () => {
		fc.assert(
			fc.property(texts, publications, (text, published) => {
				let end = 0;
				for (const date of find(text, language, published)) {
					expect(date.words).toBe(text.slice(date.start, date.end));
					expect(date.words).not.toBe('');
					expect(date.start).toBeGreaterThanOrEqual(end);
					end = date.end;
					expect(parseEdtf(date.edtf)).toMatchObject({ ok: true });
					expect(date.basis === 'relative').toBe(date.anchor !== undefined);
					if (date.anchor === 'published') expect(readMoment(published)).not.toBeNull();
					else if (date.anchor) expect(parseEdtf(date.anchor)).toMatchObject({ ok: true });
					const { lasting } = date;
					if (!lasting) continue;
					expect(lasting.words).toBe(text.slice(lasting.start, lasting.end));
					expect(parseEdtf(lasting.edtf)).toMatchObject({ ok: true });
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('any Unicode, lone surrogates included, is read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				expect(() => find(text, language)).not.toThrow();
			})
		);
	});
});

/** Made to keep rules busy: long beginnings of dates that never end. */
const HOSTILE = {
	'am ': 'prepositions',
	'1': 'one number',
	'1 ': 'numbers',
	'1.': 'points',
	'1. und ': 'days without a month',
	'der letzten ': 'half a phrase',
	'Anfang der frühen ': 'half a phrase, with a part',
	a: 'one word',
	'Mo., den ': 'days of the week',
	'the early mid-late ': 'English parts',
	'vor rund ': 'ago',
	' ': 'spaces',
	'\n': 'lines',
	'\n ': 'lines of spaces',
	'2024 ': 'years',
	'2024–': 'years and dashes',
	'1.1.': 'short days',
	'um 20.00, 20.00, ': 'times',
	'Am Freitag ': 'days to be placed by a tense that never comes',
	'\ud800': 'half characters',
	'(': 'brackets'
};

describe.each(Object.entries({ de: GERMAN, en: ENGLISH }))(
	'time grows with length (%s)',
	(_, language) => {
		const grammar = compile(language);
		const stepsOf = (text: string) => matchAll(tokenize(text, grammar.vocabulary), grammar).steps;

		test.each(Object.entries(HOSTILE))('%j (%s)', (unit) => {
			const [small, large] = [10_000, 100_000].map((length) =>
				stepsOf(unit.repeat(Math.ceil(length / unit.length)))
			);
			expect(large!).toBeLessThanOrEqual(11 * small! + 1000);
			expect(large!).toBeLessThan(40 * 100_000);
		});

		test('all of them in a megabyte', () => {
			const mixture = Object.keys(HOSTILE).map((unit) =>
				unit.repeat(Math.ceil(50_000 / unit.length))
			);
			expect(stepsOf(mixture.join(' '))).toBeLessThan(40 * 1_000_000);
		});
	}
);

describe('what words are relative to', () => {
	test.each([
		['Im Mai', null, []],
		['Damals, gestern, am Freitag', null, []],
		['Am 4. Juni 2024. Zwei Tage später', null, ['2024-06-04', '2024-06-06']],
		['Letztes Jahr, letzten Monat, gestern', '2024', ['2023']],
		['Letztes Jahr, letzten Monat, gestern', '2024-06', ['2023', '2024-05']],
		['Heute', '2024-06', ['2024-06']],
		['Im Mai 2024', 'no date', ['2024-05']]
	])('%j, published %j', (text, published, expected) => {
		expect(find(text, 'de', published).map(({ edtf }) => edtf)).toEqual(expected);
	});

	test('the anchor is the publication, or an earlier date', () => {
		const text = 'Sie kam am 3. Mai 1999. Am Tag darauf ging sie. Gestern rief sie an.';
		expect(find(text).map(({ basis, anchor }) => anchor ?? basis)).toEqual([
			'stated',
			'1999-05-03',
			'published'
		]);
	});

	test('a day whose month and year stand with the next is relative to that year', () => {
		expect(find('vom 3. bis 5. Mai 2023').map(({ anchor }) => anchor)).toEqual(['2023', undefined]);
	});

	test('news counts from its publication, unless the sentence is about another year', () => {
		const text =
			'Seit dem 3. Mai 2020 gilt es. Im Herbst wird gewählt. 2021 stieg es, im Mai sank es.';
		expect(find(text).map(({ edtf }) => edtf)).toEqual([
			'2020-05-03',
			'2024-23',
			'2021',
			'2021-05'
		]);
	});

	test('a history counts from the most recent date, not from its publication', () => {
		const text =
			'1861 begann er. 1862 ging er weiter. 1863 auch. 1864 auch. 1865 endete er. ' +
			'1866, 1867 und 1868 war Friede. Im April 1861 fiel das Fort. Im Juli folgte die Schlacht.';
		expect(find(text).at(-1)).toMatchObject({ words: 'Juli', edtf: '1861-07', anchor: '1861-04' });
	});

	test('the line that dates the article itself is none of its dates', () => {
		const text = 'Ein Werk brennt\n12. Juni 2024\nEs brannte 2018.';
		expect(find(text).map(({ edtf }) => edtf)).toEqual(['2018']);
		expect(find('Ein Werk brennt\n11. Juni 2024\nEs brannte.')).toHaveLength(1);
		expect(find('4. Juni 2024', 'de', null)).toHaveLength(1);
	});

	test('it stands for a publication that is not known', () => {
		const text = 'Ein Werk brennt\n12. Juni 2024\nEs brannte gestern.';
		expect(find(text, 'de', null)).toMatchObject([
			{ words: 'gestern', edtf: '2024-06-11', basis: 'relative', anchor: '2024-06-12' }
		]);
	});
});

describe('before or after the publication', () => {
	test.each([
		['en', 'The vote is now set for Friday.', '2024-06-14'],
		['en', 'They set off two devices Friday.', '2024-06-07'],
		['en', 'The probe is to be launched Friday.', '2024-06-14'],
		['en', 'The funeral takes place on Friday.', '2024-06-14'],
		['en', 'They put it off on Friday.', '2024-06-07'],
		['en', 'They plan to cut it off on Friday.', '2024-06-14'],
		['en', 'Friday’s vote was short.', '2024-06-07'],
		['en', 'The vote was short on Friday.', '2024-06-07'],
		['en', 'It was held last Tuesday.', '2024-06-04'],
		['en', 'It was held last Monday.', '2024-06-10'],
		['en', 'Schools stay closed until February.', '2025-02'],
		['en', 'Schools were closed until February.', '2024-02'],
		['en', 'They declared a dividend payable Dec. 1.', '2024-12-01'],
		['en', 'They have not been paid since October, and will not be.', '2023-10'],
		['de', 'Zeugen eines Überfalls vom Freitagabend sind gesucht.', '2024-06-07'],
		['de', 'Am Freitag verliess sie das Spital.', '2024-06-07'],
		['de', 'Die Aktion endet im Mai.', '2025-05']
	] as const)('%s: %s', (language, text, edtf) => {
		expect(find(text, language).map((date) => date.edtf)).toContain(edtf);
	});

	test('a time right before its day is of that day, whatever day was named before', () => {
		const text = 'The court on Tuesday said that it will hear him at 6 p.m. on Thursday.';
		expect(find(text, 'en').map(({ words, edtf }) => `${words} ${edtf}`)).toContain(
			'6 p.m. 2024-06-13'
		);
	});

	test('a deadline counts from the publication, not from the day before it in the text', () => {
		const text = 'Sie kommt am 26. Juni. Anmeldung bis Freitag.';
		expect(find(text).map(({ edtf }) => edtf)).toEqual(['2024-06-26', '2024-06-14']);
	});

	test('the limit of a period is not its subject', () => {
		const text = 'In the first half, ended June 2, it earned more than a year earlier.';
		expect(find(text, 'en').at(-1)?.edtf).toBe('2023-40');
	});
});

describe('times that lasted', () => {
	test.each([
		['de', 'Der Krieg dauerte von 1941 bis 1945.', 'von 1941 bis 1945', '1941/1945'],
		['de', 'Zwischen 2010 und 2015 stieg sie.', 'Zwischen 2010 und 2015', '2010/2015'],
		['de', 'Sie steigt seit 2015.', 'seit 2015', '2015/..'],
		[
			'de',
			'Die Messe geht vom 3. bis zum 5. Mai 2025.',
			'vom 3. bis zum 5. Mai 2025',
			'2025-05-03/2025-05-05'
		],
		['en', 'It lasted from 1941 to 1945.', 'from 1941 to 1945', '1941/1945'],
		['en', 'Between 2010 and 2015 it rose.', 'Between 2010 and 2015', '2010/2015'],
		['en', 'It has risen since May 2015.', 'since May 2015', '2015-05/..']
	] as const)('%s: %s', (language, text, words, edtf) => {
		const found = find(text, language);
		expect(found.length).toBeGreaterThan(0);
		for (const { lasting } of found) expect(lasting).toMatchObject({ words, edtf });
	});

	test.each(['1945 und 1941', 'von 1945 bis 1941', '1941, 1945', 'seit den 1990er-Jahren'])(
		'not %s',
		(text) => {
			for (const date of find(text)) expect(date.lasting).toBeUndefined();
		}
	);
});

test('a compiled rule has a name of its own', () => {
	for (const { rules } of [GERMAN, ENGLISH])
		expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
});
