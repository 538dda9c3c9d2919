import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/dates/language.ts';
import { countSteps } from '../../../../tests/run/count-steps.ts';
import { findDates } from './find-dates.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { ITALIAN } from './it.ts';
import { FRENCH } from './fr.ts';
import { ARABIC } from './ar.ts';
import { SPANISH } from './es.ts';
import { compile, matchAll, type PatternMatch } from './patterns.ts';
import { readMatches } from './read-matches.ts';
import { tokenize } from './tokens.ts';

/** The list, counting every time one of its items is read. */
function counting<T extends object>(list: T[], count: () => void): T[] {
	return new Proxy(list, {
		get(target, key, receiver) {
			// an index: every other property has a letter or is a symbol
			if (typeof key === 'string' && key < ':') count();
			return Reflect.get(target, key, receiver) as unknown;
		}
	});
}

/** Texts that keep the resolver busy: each has very many dates that depend on their context. */
const HOSTILE: Record<Language, Record<string, string>> = {
	ar: {
		'يوم الجمعة ': 'days of the week in one sentence without a verb',
		'يوم الجمعة. ': 'days of the week, a sentence each',
		'في مايو ': 'months without a year',
		'2019 في مايو ': 'years and months',
		'من 2010 إلى ': 'ranges that never end',
		'قبل عامين ': 'years that count back',
		'\n4 يونيو 2024\n': 'lines that look as if they dated the article',
		'مُدَّة ': 'no date at all'
	},
	de: {
		'am Freitag ': 'days of the week in one sentence without a verb',
		'am Freitag. ': 'days of the week, a sentence each',
		'im Mai ': 'months without a year',
		'2019 im Mai ': 'years and months',
		'1861 und im Juli ': 'a history',
		'um 20 Uhr ': 'times of day without a day',
		'um 20 Uhr am 3. Mai ': 'times of day and their day',
		'hat am Montag ': 'verbs whose participle never comes',
		'von 2010 bis ': 'ranges that never end',
		'am Tag darauf ': 'days that count from one another',
		'ein Jahr zuvor ': 'years that count back',
		'\n3. Mai 2024\n': 'lines that look as if they dated the article',
		'im Advent 2020, ': 'feasts',
		'der ': 'no date at all'
	},
	en: {
		'on Friday ': 'days of the week in one sentence without a verb',
		'on Friday. ': 'days of the week, a sentence each',
		"Friday's ": 'owners without a verb',
		'in May ': 'months without a year',
		'in 2019 that May ': 'years, clauses and months',
		'1861 and July ': 'a history',
		'at 8 p.m. ': 'times of day without a day',
		'at 8 p.m. Friday ': 'times of day and their day',
		'has on Monday ': 'verbs whose participle never comes',
		'from 2010 to ': 'ranges that never end',
		'the day after ': 'days that count from one another',
		'a year earlier ': 'years that count back',
		'\nMay 3, 2024\n': 'lines that look as if they dated the article',
		'After two days. ': 'times after others',
		'the ': 'no date at all'
	},
	es: {
		'el viernes ': 'days of the week in one sentence without a verb',
		'el viernes. ': 'days of the week, a sentence each',
		'en mayo ': 'months without a year',
		'en 2019 que en mayo ': 'years, clauses and months',
		'1861 y julio ': 'a history',
		'ha el lunes ': 'verbs whose participle never comes',
		'de 2010 a ': 'ranges that never end',
		'al día siguiente ': 'days that count from one another',
		'un año antes ': 'years that count back',
		'\n3 de mayo de 2024\n': 'lines that look as if they dated the article',
		'el ': 'no date at all'
	},
	fr: {
		'vendredi ': 'days of the week in one sentence without a verb',
		'Il vint vendredi. ': 'days of the week, a sentence each',
		'en mai ': 'months without a year',
		'en 2019 puis en mai ': 'years and months',
		'1861 et en juillet ': 'a history',
		'a lundi ': 'verbs whose participle never comes',
		'de 2010 à ': 'ranges that never end',
		'le lendemain ': 'days that count from one another',
		'un an plus tôt ': 'years that count back',
		'\n3 mai 2024\n': 'lines that look as if they dated the article',
		'à la fin du XIXe siècle ': 'centuries',
		'le ': 'no date at all'
	},
	it: {
		'venerdì ': 'days of the week in one sentence without a verb',
		'venerdì. ': 'days of the week, a sentence each',
		'a maggio ': 'months without a year',
		'nel 2019 che maggio ': 'years, clauses and months',
		'1861 e luglio ': 'a history',
		'ha lunedì ': 'verbs whose participle never comes',
		'dal 2010 al ': 'ranges that never end',
		'tra il l’ il 2010 ': 'articles before dates',
		'il giorno dopo ': 'days that count from one another',
		'un anno prima ': 'years that count back',
		'\n3 maggio 2024\n': 'lines that look as if they dated the article',
		'il ': 'no date at all'
	}
};
const PUBLISHED = '2024-06-12';
const GRAMMARS = { de: GERMAN, en: ENGLISH, fr: FRENCH, es: SPANISH, ar: ARABIC, it: ITALIAN };

describe.each(LANGUAGES)('work grows with length (%s)', (language) => {
	const grammar = compile(GRAMMARS[language]);

	const stepsFor = (text: string) =>
		countSteps(() => findDates(text, { language, published: PUBLISHED }));
	const times = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

	describe.each(Object.entries(HOSTILE[language]))('%j (%s)', (unit) => {
		test('in look-ups and characters, from the text to its dates', () => {
			const [small, large] = [10_000, 30_000].map((size) => stepsFor(times(unit, size)));
			expect(small).toBeGreaterThan(1000);
			// a square would make it nine times as much
			expect(large).toBeLessThan(3.6 * small!);
		});

		test('in words and matches read to resolve its dates', () => {
			const [small, large] = [4_000, 12_000].map((size) => {
				const text = times(unit, size);
				const tokens = tokenize(text, grammar.vocabulary);
				const { matches } = matchAll(tokens, grammar);
				let reads = 0;
				const count = () => reads++;
				const seen: [string, typeof tokens, PatternMatch[]] = [
					text,
					counting(tokens, count),
					counting(matches, count)
				];
				readMatches(...seen, { language: GRAMMARS[language], published: PUBLISHED });
				return reads;
			});
			expect(large!).toBeLessThan(3.6 * small! + 1000);
		});
	});

	test('all of them in 300 kilobytes', { timeout: 60_000 }, () => {
		const units = Object.keys(HOSTILE[language]);
		const mixture = (size: number) =>
			units.map((unit) => times(unit, size / units.length)).join('');
		expect(stepsFor(mixture(300_000))).toBeLessThan(12 * stepsFor(mixture(30_000)));
	});
});

test('a square is noticed', () => {
	const square = (length: number) =>
		countSteps(() => {
			for (let from = 0; from < length; from++) 'x'.repeat(length).slice(from);
		});
	expect(square(1000)).toBeGreaterThan(12 * square(100));
});
