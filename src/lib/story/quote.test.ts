import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, matchIn, matchQuote, type Match } from './quote.ts';
import type { Quote } from './story.ts';

type Selector = Omit<Quote, 'article'>;

/** What a match found, in the text's own words. */
function found(text: string, match: Match): string {
	if ('start' in match) return `${match.state}: ${text.slice(match.start, match.end)}`;
	if (match.state === 'lost') return 'lost';
	return `ambiguous: ${match.candidates.map(({ start }) => start).join(' ')}`;
}

describe('a quote is found word for word, apart from white space and quotation marks', () => {
	test.for<[string, string, Selector, string]>([
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
		['another case', 'Im Frühjahr', { exact: 'im frühjahr' }, 'lost'],
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
	test.for<[string, Selector, Match]>([
		['prefix', { exact: 'da', prefix: 'Dann ' }, { state: 'exact', start: 14, end: 16 }],
		[
			'prefix without its space',
			{ exact: 'da', prefix: 'Dann' },
			{ state: 'exact', start: 14, end: 16 }
		],
		['suffix', { exact: 'da', suffix: '. Dann' }, { state: 'exact', start: 5, end: 7 }],
		['folded suffix', { exact: 'da', suffix: '”.' }, { state: 'exact', start: 27, end: 29 }],
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
					{ start: 5, end: 7 },
					{ start: 14, end: 16 },
					{ start: 27, end: 29 }
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
					{ start: 14, end: 16 },
					{ start: 27, end: 29 },
					{ start: 5, end: 7 }
				]
			}
		]
	])('%s', ([, quote, expected]) => {
		expect(matchQuote(text, quote)).toEqual(expected);
	});
});

const character = fc.constantFrom(..."abc  \n\t\u00a0\u202f«»„“'’‹😀é".split(''), '\ud800');
const text = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''));

test('folding keeps the offset of every character', () => {
	fc.assert(
		fc.property(text, (original) => {
			const folded = fold(original);
			expect(folded.offsets).toHaveLength(folded.text.length);
			for (const [index, offset] of folded.offsets.entries()) {
				expect(fold(original.charAt(offset)).text).toBe(folded.text.charAt(index));
				expect(offset).toBeGreaterThan(folded.offsets[index - 1] ?? -1);
			}
			expect(fold(folded.text).text).toBe(folded.text);
		})
	);
});

test('any stretch of a text is found at its own place, or among several', () => {
	fc.assert(
		fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
			const [start, end] = [a % (original.length + 1), b % (original.length + 1)].sort(
				(x, y) => x - y
			);
			const exact = original.slice(start, end);
			const match = matchQuote(original, { exact });
			if (exact.trim() === '') {
				expect(match.state).toBe('lost');
				return;
			}
			const place = {
				start: start! + exact.length - exact.trimStart().length,
				end: end! - exact.length + exact.trimEnd().length
			};
			if (match.state === 'ambiguous') expect(match.candidates).toContainEqual(place);
			else expect(match).toEqual({ state: 'exact', ...place });
		}),
		{ numRuns: 500 }
	);
});

test('what is put before a quote only moves it', () => {
	fc.assert(
		fc.property(text, (before) => {
			const whole = `${before} Zug um Zug`;
			const match = matchIn(whole)({ exact: 'Zug um Zug', position: { start: 0, end: 10 } });
			expect(match).toEqual({ state: 'moved', start: before.length + 1, end: whole.length });
		})
	);
});
