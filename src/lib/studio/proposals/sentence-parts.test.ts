import { expect, test } from 'vitest';
import { sentenceParts } from './sentence-parts.ts';

const words = 'Wie es heisst, zog er 2018 fort.';
const sentence = { start: 100, end: 100 + words.length };
const range = (text: string) => {
	const start = 100 + words.indexOf(text);
	return { start, end: start + text.length };
};

test('a sentence is cut where its passage and its date begin and end', () => {
	const place = { words, sentence, passage: range('zog er 2018 fort'), date: range('2018') };
	expect(sentenceParts(place)).toEqual([
		{ text: 'Wie es heisst, ', part: 'around' },
		{ text: 'zog er ', part: 'passage' },
		{ text: '2018', part: 'date' },
		{ text: ' fort', part: 'passage' },
		{ text: '.', part: 'around' }
	]);
});

test('without a date, and with a passage that is all of it, there are no empty parts', () => {
	expect(sentenceParts({ words, sentence, passage: sentence })).toEqual([
		{ text: words, part: 'passage' }
	]);
});
