import { expect, test } from 'vitest';
import type { Article } from '#lib/story/story.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { proposeEvent, titleOf } from './propose-event.ts';

const article: Article = {
	id: 'muehle',
	title: 'Die Mühle',
	language: 'de-CH',
	published: { edtf: '2024-05-03', basis: 'external', source: 'Zeitung' },
	blocks: [
		'Die Firma Birke ist alt und gross.',
		'Am 4. Juni 2021 kaufte Acker die Mühle. Vor zwei Jahren schloss Birke das Werk.',
		'Niemand weiss, wem das nützt und wer davon erfuhr.'
	].map((text, i) => ({ kind: 'paragraph', id: `p${i + 1}`, runs: [{ text }] }))
};
const companies = [
	{ id: 'acker', names: ['Acker'] as [string], aliases: [] },
	{ id: 'birke', names: ['Birke'] as [string], aliases: [] }
];
const { text } = plainText(article.blocks);

function propose(words: string) {
	const start = text.indexOf(words);
	return proposeEvent(article, { start, end: start + words.length }, companies);
}

test('a stated date and the company of the words', () => {
	expect(propose('Am 4. Juni 2021 kaufte Acker die Mühle.')).toMatchObject({
		date: { edtf: '2021-06-04', basis: 'stated', words: '4. Juni 2021' },
		companies: ['acker'],
		passages: [{ article: 'muehle', exact: 'Am 4. Juni 2021 kaufte Acker die Mühle.' }]
	});
});

test('a date that is relative to the day of publication', () => {
	expect(propose('Vor zwei Jahren schloss Birke das Werk')).toMatchObject({
		date: { basis: 'relative', words: 'Vor zwei Jahren', anchor: 'published' },
		companies: ['birke']
	});
});

test('words without a date, a company or a proposal', () => {
	expect(propose('wem das nützt und wer davon')).toMatchObject({
		title: 'wem das nützt und wer davon',
		date: null,
		companies: [],
		claim: { status: 'asserted' }
	});
});

test('a date outside the chosen words is none of theirs', () => {
	expect(propose('kaufte Acker die Mühle')?.date).toBeNull();
});

test('blank words make no event', () => {
	expect(proposeEvent(article, { start: 3, end: 4 }, companies)).toBeUndefined();
});

test.each([
	['kaufte die Mühle.', 'kaufte die Mühle'],
	['zwei\nZeilen', 'zwei Zeilen'],
	[
		'Diese Worte sind so lang, dass sie als Titel nicht ganz stehen bleiben können, sondern enden',
		'Diese Worte sind so lang, dass sie als Titel nicht ganz stehen…'
	]
])('the title of «%s»', (exact, title) => {
	expect(titleOf(exact)).toBe(title);
});
