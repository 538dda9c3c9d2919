import { describe, expect, test } from 'vitest';
import { describeQuote } from './describe.ts';

describe('a stretch is trimmed and made of whole words', () => {
	test.for<[string, string, [number, number], string | undefined]>([
		['as it is', 'Im Frühjahr klagte er.', [3, 11], 'Frühjahr'],
		['space at its ends', 'Im  Frühjahr klagte', [2, 13], 'Frühjahr'],
		['parts of words', 'Im Frühjahr klagte er.', [5, 14], 'Frühjahr klagte'],
		['from its end', 'Im Frühjahr klagte er.', [11, 3], 'Frühjahr'],
		['with its punctuation', 'Er klagte. Sie nicht.', [0, 10], 'Er klagte.'],
		['beyond the text', 'Im Frühjahr', [-5, 99], 'Im Frühjahr'],
		['part of a character', 'so 👩‍👧 ist', [5, 6], '👩‍👧'],
		['a mark of its own', 'so e\u0301 ist', [3, 4], 'e\u0301'],
		['nothing but space', 'a \n b', [1, 4], undefined],
		['nothing', 'ab', [1, 1], undefined],
		['no text', '', [0, 0], undefined]
	])('%s', ([, text, [start, end], exact]) => {
		const quote = describeQuote(text, start, end);
		expect(quote?.exact).toBe(exact);
		if (quote) expect(text.slice(quote.position.start, quote.position.end)).toBe(exact);
	});
});

describe('the context', () => {
	const words = Array.from({ length: 60 }, (_, i) => `wort${i}`).join(' ');
	const at = words.indexOf('wort30');

	test('has at least 64 units on each side, and whole words', () => {
		const { prefix = '', suffix = '' } = describeQuote(words, at, at + 6) ?? {};
		for (const side of [prefix, suffix]) {
			expect(side.length).toBeGreaterThanOrEqual(64);
			expect(side.length).toBeLessThan(72);
		}
		expect(prefix).toMatch(/^ ?wort\d+ .*wort29 $/);
		expect(suffix).toMatch(/^ wort31 .* wort\d+ ?$/);
	});

	test('is left out where there is none', () => {
		expect(describeQuote('Im Frühjahr', 0, 11)).not.toHaveProperty('prefix');
		expect(describeQuote('Im Frühjahr', 0, 11)).not.toHaveProperty('suffix');
	});

	test('is widened until no other place has it', () => {
		const text = `${words} eins ${words} zwei ${words}`;
		const start = text.lastIndexOf('wort10');
		const { prefix = '', exact, suffix = '' } = describeQuote(text, start, start + 6)!;
		expect(text.split(prefix + exact + suffix)).toHaveLength(2);
		expect(prefix).toContain('zwei');
	});
});

test('the hash is that of the whole text', () => {
	const hash = (text: string) => describeQuote(text, 0, 2)!.hash;
	expect(hash('Im Frühjahr')).toBe(hash('Im Frühjahr'));
	expect(hash('Im Frühjahr')).not.toBe(hash('Im Frühjahr.'));
	expect(hash('Im Frühjahr')).toMatch(/^[a-z\d]+$/);
});
