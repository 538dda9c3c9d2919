import { expect, test } from 'vitest';
import { moveBound, sentencesAround, weaknessOf } from './chosen-words.ts';

const TEXT =
	'Am Montag kaufte Acker die Mühle. «Das war es», sagte sie.\nAcker schweigt. Am Montag auch.';
const range = (words: string, from = 0) => {
	const start = TEXT.indexOf(words, from);
	return { start, end: start + words.length };
};
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

test.each([
	['kaufte Acker die Mühle', undefined],
	['die Mühle', { kind: 'short' }],
	['Am Montag', { kind: 'repeated', count: 2 }],
	['Acker', { kind: 'repeated', count: 2 }]
])('«%s» as a quote', (words, weakness) => {
	expect(weaknessOf(TEXT, range(words))).toEqual(weakness);
});

test.each([
	['die Mühle', 'Am Montag kaufte Acker die Mühle.'],
	['Mühle. «Das', 'Am Montag kaufte Acker die Mühle. «Das war es», sagte sie.'],
	['schweigt', 'Acker schweigt.']
])('the sentences around «%s»', (words, sentences) => {
	expect(wordsOf(sentencesAround(TEXT, range(words), 'de'))).toBe(sentences);
});

test.each([
	['start', 'earlier', 'kaufte Acker'],
	['start', 'later', 'Acker'],
	['end', 'later', 'Acker die'],
	['end', 'earlier', 'Acker']
] as const)('%s %s from «Acker»', (bound, by, words) => {
	expect(wordsOf(moveBound(TEXT, range('Acker'), bound, by))).toBe(words);
});

test('a bound goes over the end of a sentence and of a line with the signs of the words', () => {
	const first = moveBound(TEXT, range('die'), 'end', 'later');
	expect(wordsOf(first)).toBe('die Mühle.');
	expect(wordsOf(moveBound(TEXT, range('sagte sie.'), 'end', 'later'))).toBe('sagte sie.\nAcker');
});

test('at the ends of the text a bound stays', () => {
	expect(moveBound(TEXT, range('Am'), 'start', 'earlier')).toEqual(range('Am'));
	expect(moveBound(TEXT, range('auch.'), 'end', 'later')).toEqual(range('auch.'));
});
