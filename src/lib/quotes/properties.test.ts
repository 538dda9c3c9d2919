import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { describeQuote } from './describe.ts';
import { matchIn, type Match } from './match.ts';
import type { QuoteSelector } from './quote.ts';

const matchQuote = (text: string, quote: QuoteSelector) => matchIn(text)(quote);

// texts of 2 MB take their time where much else runs
vi.setConfig({ testTimeout: 60_000 });

const SIGNS = [
	...'abcdeB .,-…«»„“\'"– \n\t\u00a0\u202f\u00ad\u200b\u0301ﬁäй한字😀?',
	'\ud800',
	'\udc00'
];
const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((all) => all.join(''));
const anyText = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 60 }));

const SYLLABLES = 'ka ro mi ten sal ü ber gan li vor stel no än hei den zu fra pel tor wis'.split(
	' '
);
const word = fc
	.array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
	.map((syllables) => syllables.join(''));
/** Words that hardly ever repeat, in sentences and paragraphs. */
const prose = fc
	.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '\n', ' – ', ' «', '» ')), {
		minLength: 30,
		maxLength: 120
	})
	.map((parts) => parts.flat().join('').trim());

type Range = [number, number];
const range: fc.Arbitrary<Range> = fc.tuple(
	fc.double({ min: 0, max: 1, noNaN: true }),
	fc.double({ min: 0, max: 1, noNaN: true })
);

function describeRange(text: string, [a, b]: Range): ReturnType<typeof describeQuote> {
	const [start = 0, end = 0] = [a, b]
		.map((at) => Math.round(at * text.length))
		.sort((x, y) => x - y);
	return describeQuote(text, start, end);
}

function places(match: Match): { start: number; end: number }[] {
	if (match.state === 'lost') return [];
	const all = match.state === 'ambiguous' ? match.candidates : [match];
	return all.map(({ start, end }) => ({ start, end }));
}

function withoutHash(quote: QuoteSelector): QuoteSelector {
	const { exact, prefix, suffix, position } = quote;
	return {
		exact,
		...(prefix && { prefix }),
		...(suffix && { suffix }),
		...(position && { position })
	};
}

describe('a described quote is found where it was', () => {
	test.for([
		['any text', anyText],
		['prose', prose]
	] as const)('%s', ([, texts]) => {
		fc.assert(
			fc.property(texts, range, (text, at) => {
				const quote = describeRange(text, at);
				if (!quote) return;
				const { exact, position } = quote;
				expect(text.slice(position.start, position.end)).toBe(exact);
				expect(exact.trim()).toBe(exact);
				expect(matchQuote(text, quote)).toEqual({ state: 'exact', ...position });
				const searched = matchQuote(text, withoutHash(quote));
				// of what is invisible, a normalized text knows only that it is there
				if (/[\p{L}\p{N}]/u.test(exact)) expect(searched.state).toBe('exact');
			}),
			{ numRuns: 500 }
		);
	});

	test('in prose without its position too', () => {
		fc.assert(
			fc.property(prose, range, (text, at) => {
				const quote = describeRange(text, at);
				if (!quote || !/\p{L}/u.test(quote.exact)) return;
				const { exact, prefix = '', suffix = '', position } = quote;
				const match = matchQuote(text, { exact, prefix, suffix });
				expect(match).toMatchObject({ state: 'exact', start: position.start, end: position.end });
			}),
			{ numRuns: 500 }
		);
	});
});

test('an edit elsewhere leaves a quote at its words', () => {
	fc.assert(
		fc.property(prose, range, range, fc.oneof(prose, signs), (text, at, [from, to], put) => {
			const quote = describeRange(text, at);
			// so that the edit cannot make a second place of it
			if (!quote || quote.exact.length < 12 || put.includes(quote.exact)) return;
			const { position } = quote;
			const isBefore = from * text.length < position.start;
			const [low, high] = isBefore ? [0, position.start - 1] : [position.end + 1, text.length];
			if (low > high || text.indexOf(quote.exact) !== text.lastIndexOf(quote.exact)) return;
			const [start = 0, end = 0] = [from, to]
				.map((share) => Math.round(low + share * (high - low)))
				.sort((x, y) => x - y);
			const edited = `${text.slice(0, start)}${put} ${text.slice(end)}`;
			const shift = isBefore ? edited.length - text.length : 0;
			const match = matchQuote(edited, quote);
			expect(['exact', 'moved']).toContain(match.state);
			expect(places(match)).toEqual([{ start: position.start + shift, end: position.end + shift }]);
		}),
		{ numRuns: 500 }
	);
});

test('what is found verbatim is the quote, and what is changed is not', () => {
	const squash = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
	fc.assert(
		fc.property(prose, prose, range, (text, other, at) => {
			const quote = describeRange(other, at);
			if (!quote) return;
			const match = matchQuote(text, withoutHash(quote));
			for (const { start, end } of places(match)) {
				expect(start).toBeLessThan(end);
				expect(end).toBeLessThanOrEqual(text.length);
			}
			if (match.state === 'exact' || match.state === 'moved') {
				expect(squash(text.slice(match.start, match.end))).toBe(squash(quote.exact));
			}
			if (match.state === 'changed') {
				expect(match.is).toBe(text.slice(match.start, match.end));
				expect(match.was).toBe(quote.exact);
			}
		}),
		{ numRuns: 300 }
	);
});

describe('nothing throws', () => {
	test('on any text and quote', () => {
		fc.assert(
			fc.property(anyText, anyText, anyText, anyText, fc.integer(), fc.integer(), (...given) => {
				const [text, exact, prefix, suffix, start, end] = given;
				for (const context of [{}, { prefix }, { prefix, suffix, position: { start, end } }]) {
					const match = matchQuote(text, { exact, ...context });
					for (const place of places(match)) {
						expect(place.start).toBeGreaterThanOrEqual(0);
						expect(place.end).toBeGreaterThan(place.start);
						expect(place.end).toBeLessThanOrEqual(text.length);
					}
				}
				const quote = describeQuote(text, start, end);
				if (quote) expect(matchQuote(text, quote).state).toBe('exact');
			}),
			{ numRuns: 1000 }
		);
	});

	test.for<[string, string, QuoteSelector]>([
		['of one letter', 'a'.repeat(2_000_000), { exact: 'aaa', prefix: 'aaaa', suffix: 'b' }],
		[
			'of one letter, a long quote',
			'a'.repeat(2_000_000),
			{ exact: 'a'.repeat(500_000), prefix: 'b' }
		],
		['of one mark', '\u0301'.repeat(2_000_000), { exact: '\u0301e', suffix: '\u0301' }],
		['of one word', 'aber '.repeat(400_000), { exact: 'aber abend', prefix: 'aber aber' }],
		['of halves of characters', '\ud800'.repeat(2_000_000), { exact: '\ud800a', prefix: '\udc00' }]
	])('on 2 MB %s', ([, text, quote]) => {
		expect(['ambiguous', 'lost', 'changed']).toContain(matchQuote(text, quote).state);
		const described = describeQuote(text, 1_000_000, 1_000_100)!;
		expect(matchQuote(text, described)).toEqual({ state: 'exact', ...described.position });
		expect(matchQuote(text, withoutHash(described)).state).toBe('exact');
	});
});
