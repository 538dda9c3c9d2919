import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from './fragment.ts';

function fragmentOf(text: string, exact: string, from = 0): string {
	const start = text.indexOf(exact, from);
	return textFragment(text, start, start + exact.length);
}

test.for([
	['plain words', 'He sued the firm in spring.', 'sued the firm', ':~:text=sued%20the%20firm'],
	['a comma', 'Then, at last, it ended.', 'Then, at last', ':~:text=Then%2C%20at%20last'],
	['a hyphen', 'The KI-Chips came.', 'KI-Chips', ':~:text=KI%2DChips'],
	['an ampersand', 'Smith & Sons sold.', 'Smith & Sons', ':~:text=Smith%20%26%20Sons'],
	['German quotation marks', 'Er «bat» sie.', '«bat»', ':~:text=%C2%ABbat%C2%BB'],
	['Cyrillic', 'Он ушёл домой.', 'ушёл', ':~:text=%D1%83%D1%88%D1%91%D0%BB'],
	['Japanese', '彼は去った。', '去った', ':~:text=%E5%8E%BB%E3%81%A3%E3%81%9F']
] as const)('%s', ([, text, exact, expected]) => {
	expect(fragmentOf(text, exact)).toBe(expected);
});

test('words that stand twice are told apart by what is around them', () => {
	const text = 'In May it rained. In June it rained.';
	expect(fragmentOf(text, 'it rained', 10)).toBe(':~:text=June-,it%20rained,-.');
});

test('a long passage is named by its first and last words', () => {
	const long = 'one two three four five six ' + 'x '.repeat(60) + 'seven eight nine ten eleven';
	expect(fragmentOf(`${long}.`, long)).toBe(
		':~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven'
	);
});

test('a passage over two paragraphs is a range', () => {
	const text = 'The first ends here.\nThe second begins.';
	expect(fragmentOf(text, 'ends here.\nThe second')).toBe(':~:text=ends%20here.,The%20second');
});

test('whatever the text, the fragment holds no bare comma, hyphen or space but its own', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
			const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
			const fragment = textFragment(text, start ?? 0, end ?? 0);
			expect(fragment.replace(/^:~:text=|-,|,-|,/g, '')).toMatch(/^[\w.~%]*$/);
		})
	);
});
