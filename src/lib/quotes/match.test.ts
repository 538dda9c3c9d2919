import { describe, expect, test } from 'vitest';
import { matchIn, type Match } from './match.ts';
import type { QuoteSelector } from './quote.ts';

const matchQuote = (text: string, quote: QuoteSelector) => matchIn(text)(quote);

/** The words of a match, as the text has them. */
function found(text: string, match: Match): string {
	if ('start' in match) return `${match.state}: ${text.slice(match.start, match.end)}`;
	if (match.state === 'lost') return 'lost';
	return `ambiguous: ${match.candidates.map(({ start }) => start).join(' ')}`;
}

describe('a quote is found word for word, apart from white space and quotation marks', () => {
	test.for<[string, string, QuoteSelector, string]>([
		['plain', 'Im Frühjahr klagte er.', { exact: 'Frühjahr' }, 'exact: Frühjahr'],
		['at the start', 'Im Frühjahr', { exact: 'Im' }, 'exact: Im'],
		['at the end', 'Im Frühjahr', { exact: 'Frühjahr' }, 'exact: Frühjahr'],
		['whole text', 'Im Frühjahr', { exact: 'Im Frühjahr' }, 'exact: Im Frühjahr'],
		[
			'double space',
			'ein  kluger\u00a0 Zug',
			{ exact: 'ein kluger Zug' },
			'exact: ein  kluger\u00a0 Zug'
		],
		['space in the quote', 'ein kluger Zug', { exact: ' ein\n\tkluger ' }, 'exact: ein kluger'],
		['over a line break', 'er ging\nund kam', { exact: 'ging und' }, 'exact: ging\nund'],
		['thin space', 'um 10\u202f000 Franken', { exact: '10 000' }, 'exact: 10\u202f000'],
		['guillemets', 'habe «gebeten», zu', { exact: '"gebeten", zu' }, 'exact: «gebeten», zu'],
		['German quotes', 'der „Zug“ kam', { exact: '«Zug» kam' }, 'exact: „Zug“ kam'],
		['English quotes', 'the “Move” is', { exact: "the 'Move'" }, 'exact: the “Move”'],
		['apostrophe', 'Let’s go', { exact: "Let's" }, 'exact: Let’s'],
		['inner quotes', '‹so› und ‚so‘', { exact: '"so" und "so"' }, 'exact: ‹so› und ‚so‘'],
		['an emoji before', '😀😀 Frühjahr', { exact: 'Frühjahr' }, 'exact: Frühjahr'],
		['an emoji inside', 'so 😀 ist', { exact: '😀 ist' }, 'exact: 😀 ist'],
		['another case', 'Im Frühjahr', { exact: 'im frühjahr' }, 'changed: Im Frühjahr'],
		[
			'in capitals',
			'Am ENDE DER STRASSE, da',
			{ exact: 'Ende der Straße' },
			'changed: ENDE DER STRASSE'
		],
		['another word', 'Im Frühjahr', { exact: 'Im Herbst' }, 'lost'],
		['blank', 'Im Frühjahr', { exact: ' ' }, 'lost'],
		['an empty text', '', { exact: 'Im' }, 'lost'],
		['twice', 'da, und da', { exact: 'da' }, 'ambiguous: 0 8'],
		['overlapping itself', 'aaa', { exact: 'aa' }, 'ambiguous: 0 1']
	])('%s', ([, text, quote, expected]) => {
		expect(found(text, matchQuote(text, quote))).toBe(expected);
	});
});

describe('the context, and then the position, decides between several', () => {
	const text = 'Erst da. Dann da! Zuletzt «da».';
	test.for<[string, QuoteSelector, Match]>([
		['prefix', { exact: 'da', prefix: 'Dann ' }, { state: 'exact', start: 14, end: 16 }],
		[
			'prefix without its space',
			{ exact: 'da', prefix: 'Dann' },
			{ state: 'exact', start: 14, end: 16 }
		],
		['suffix', { exact: 'da', suffix: '. Dann' }, { state: 'exact', start: 5, end: 7 }],
		['normalized suffix', { exact: 'da', suffix: '”.' }, { state: 'exact', start: 27, end: 29 }],
		[
			'both',
			{ exact: 'da', prefix: 'Erst ', suffix: '. Dann' },
			{ state: 'exact', start: 5, end: 7 }
		],
		[
			'position',
			{ exact: 'da', position: { start: 14, end: 16 } },
			{ state: 'exact', start: 14, end: 16 }
		],
		[
			'the context against the position',
			{ exact: 'da', prefix: 'Erst ', position: { start: 14, end: 16 } },
			{ state: 'moved', start: 5, end: 7 }
		],
		[
			'only one place, elsewhere',
			{ exact: 'Zuletzt', prefix: 'nirgends', position: { start: 0, end: 7 } },
			{ state: 'moved', start: 18, end: 25 }
		],
		[
			'a position beside all of them',
			{ exact: 'da', position: { start: 15, end: 17 } },
			{
				state: 'ambiguous',
				candidates: [
					{ start: 5, end: 7, score: 1 },
					{ start: 14, end: 16, score: 1 },
					{ start: 27, end: 29, score: 1 }
				]
			}
		],
		[
			'two that agree equally come first',
			{ exact: 'a', suffix: '.' },
			{ state: 'exact', start: 6, end: 7 }
		],
		[
			'prefix for one and suffix for another',
			{ exact: 'da', prefix: 'Zuletzt «', suffix: '!' },
			{
				state: 'ambiguous',
				candidates: [
					{ start: 14, end: 16, score: 1 },
					{ start: 27, end: 29, score: 1 },
					{ start: 5, end: 7, score: 1 }
				]
			}
		]
	])('%s', ([, quote, expected]) => {
		expect(matchQuote(text, quote)).toEqual(expected);
	});
});

const TEXT = `Das Rathaus hat einen Turm. Der Gemeinderat beschloss am Montag den Bau einer neuen Brücke über den Bach.
Die Kosten betragen drei Millionen Franken. Ein Teil der Anwohner wehrte sich gegen das Vorhaben, weil der Lärm zunehme.
Im Herbst begann die Firma mit den Arbeiten. Die Eröffnung ist für den Sommer geplant.`;
const BRIDGE = 'Der Gemeinderat beschloss am Montag den Bau einer neuen Brücke über den Bach.';
const AROUND = {
	prefix: 'Das Rathaus hat einen Turm. ',
	suffix: '\nDie Kosten betragen drei Millionen Franken.'
};

describe('what became of a quote when its article was edited', () => {
	const quote: QuoteSelector = { exact: BRIDGE, ...AROUND };
	const copy = `\nWie gesagt: ${BRIDGE} So war es.`;
	test.for<[string, (text: string) => string, string]>([
		['nothing', (text) => text, `exact: ${BRIDGE}`],
		['something before', (text) => `Ein Vorspann.\n${text}`, `exact: ${BRIDGE}`],
		[
			'a word',
			(text) => text.replace('am Montag', 'am Dienstag'),
			`changed: ${BRIDGE.replace('Montag', 'Dienstag')}`
		],
		[
			'the first word',
			(text) => text.replace('Der Gemeinderat', 'Die Gemeinde'),
			`changed: ${BRIDGE.replace('Der Gemeinderat', 'Die Gemeinde')}`
		],
		[
			'most words',
			(text) => text.replace('beschloss am Montag den Bau einer', 'ist gegen den Plan mit einer'),
			`changed: ${BRIDGE.replace('beschloss am Montag den Bau einer', 'ist gegen den Plan mit einer')}`
		],
		[
			'a word, and there is a copy elsewhere',
			(text) => text.replace('am Montag', 'am Dienstag') + copy,
			`changed: ${BRIDGE.replace('Montag', 'Dienstag')}`
		],
		['there is a copy elsewhere', (text) => text + copy, `exact: ${BRIDGE}`],
		['it stands elsewhere', (text) => text.replace(`${BRIDGE}\n`, '') + copy, `exact: ${BRIDGE}`],
		['it is gone', (text) => text.replace(`${BRIDGE}\n`, ''), 'lost'],
		[
			'it is gone, and there is a lookalike',
			(text) =>
				`${text.replace(`${BRIDGE}\n`, '')}\nZuvor: ${BRIDGE.replace('Montag', 'Freitag')} Nein.`,
			'lost'
		],
		['all is in capitals', (text) => text.toUpperCase(), `changed: ${BRIDGE.toUpperCase()}`],
		['all is decomposed', (text) => text.normalize('NFD'), `exact: ${BRIDGE.normalize('NFD')}`]
	])('%s', ([, edit, expected]) => {
		const text = edit(TEXT);
		expect(found(text, matchQuote(text, quote))).toBe(expected);
	});

	test('with both texts, and how much of the words is left', () => {
		const text = TEXT.replace('am Montag', 'am Dienstag');
		const match = matchQuote(text, quote);
		expect(match).toMatchObject({
			state: 'changed',
			was: BRIDGE,
			is: BRIDGE.replace('Montag', 'Dienstag')
		});
		expect('score' in match && match.score).toBeCloseTo(1 - 4 / 79, 1);
	});

	test('a position is not left by typesetting alone, but by what is put before it', () => {
		const start = TEXT.indexOf(BRIDGE);
		const placed = { ...quote, position: { start, end: start + BRIDGE.length } };
		const typeset = TEXT.replace('Rathaus', 'Rat\u00adhaus');
		expect(matchQuote(typeset, placed)).toMatchObject({ state: 'exact', start: start + 1 });
		expect(matchQuote(`So. ${TEXT}`, placed)).toMatchObject({ state: 'moved', start: start + 4 });
	});

	test('a passage that is gone may leave a place worth a look', () => {
		const lookalike = BRIDGE.replace('Montag', 'Freitag');
		const text = `${TEXT.replace(`${BRIDGE}\n`, '')}\nZuvor: ${lookalike} Nein.`;
		const start = text.indexOf(lookalike);
		expect(matchQuote(text, quote)).toMatchObject({
			suggestion: { start, end: start + lookalike.length }
		});
	});

	test('a short quote that is gone is not put elsewhere', () => {
		const word: QuoteSelector = {
			exact: 'den Bau',
			prefix: 'beschloss am Montag ',
			suffix: ' einer neuen Brücke'
		};
		const text = `${TEXT.replace(' den Bau', '')} Sie lobte den Bau.`;
		expect(matchQuote(text, word).state).toBe('lost');
	});

	test('a quote may run over several paragraphs', () => {
		const exact = `${BRIDGE}\nDie Kosten betragen drei Millionen Franken.`;
		const text = TEXT.replace('drei Millionen', 'vier Millionen').replace(
			'\nDie Kosten',
			'\n\nDie Kosten'
		);
		const match = matchQuote(text, {
			exact,
			prefix: AROUND.prefix,
			suffix: ' Ein Teil der Anwohner'
		});
		expect(found(text, match)).toBe(
			`changed: ${BRIDGE}\n\nDie Kosten betragen vier Millionen Franken.`
		);
	});

	test('part of a word is not the word', () => {
		const text = 'Er sprach von den Brückenbauern der Stadt.';
		const match = matchQuote(text, {
			exact: 'Brücken',
			prefix: 'sprach von den ',
			suffix: ' der Stadt'
		});
		expect(found(text, match)).toBe('changed: Brückenbauern');
	});
});

test('many quotes are matched in their order', () => {
	const quotes = [
		{ exact: 'Die Eröffnung' },
		{ exact: 'nirgends zu finden' },
		{ exact: 'Im Herbst' }
	];
	expect(quotes.map(matchIn(TEXT)).map((match) => found(TEXT, match))).toEqual([
		'exact: Die Eröffnung',
		'lost',
		'exact: Im Herbst'
	]);
});
