import { expect, test } from 'vitest';
import type { Passage } from '#lib/story/passages.ts';
import type { Article } from '#lib/story/story.ts';
import type { EventView } from '#lib/reader/events/event-view.ts';
import { twoClocks } from './two-clocks.ts';

const article = (id: string, ...texts: string[]): Article => ({
	...{ id, title: id, published: null, language: 'en' },
	blocks: texts.map((text, i) => ({ kind: 'paragraph', id: `p${i + 1}`, runs: [{ text }] }))
});
const passage = (event: string, article: string, start: number, end: number): Passage => ({
	...{ id: `${event}-1`, event, article, start, end },
	state: 'exact'
});
const view = (id: string, edtf: string | null): EventView => ({
	event: {
		...{ id, kind: 'report', title: id, companies: [], claim: { status: 'asserted' } },
		date: edtf === null ? null : { edtf, basis: 'stated', words: edtf },
		passages: [{ article: 'a', exact: id }]
	},
	...{
		number: 1,
		storyLanguage: 'en',
		kind: 'report',
		date: '',
		companies: [],
		proofs: [],
		steps: []
	}
});

// with their line breaks both articles are 40 units long
const ARTICLES = [article('a', 'x'.repeat(9), 'x'.repeat(9)), article('b', 'x'.repeat(19))];

test('each thread leads from the middle of its words to the row of its event', () => {
	const views = [view('early', '2015'), view('late', '2024~'), view('sometime', null)];
	const passages = [
		passage('sometime', 'a', 0, 8),
		passage('late', 'a', 10, 20),
		passage('early', 'b', 0, 20),
		passage('gone', 'b', 0, 1)
	];
	const { threads } = twoClocks(ARTICLES, passages, views);
	expect(
		threads.map(({ passage: { event }, from, to, ink }) => ({ event, from, to, ink }))
	).toEqual([
		{ event: 'sometime', from: expect.closeTo((4 / 40) * 3, 5), to: 2.5, ink: 'undated' },
		{ event: 'late', from: expect.closeTo((15 / 40) * 3, 5), to: 1.5, ink: 'vague' },
		{ event: 'early', from: expect.closeTo((30 / 40) * 3, 5), to: 0.5, ink: 'sure' }
	]);
});

test('the paragraphs take as much of the height as they have of the text', () => {
	const { bands } = twoClocks(ARTICLES, [], [view('a', '2015'), view('b', '2016')]);
	expect(bands.map(({ from, to }) => [from, to])).toEqual([
		[0, 0.5],
		[0.5, expect.closeTo(0.95, 5)],
		[1, expect.closeTo(1.95, 5)]
	]);
});

test.for<[edtf: string, ink: string]>([
	['2024-06-04', 'sure'],
	['2018', 'sure'],
	['2015/..', 'sure'],
	['2018?', 'vague'],
	['2018%', 'vague'],
	['[..2024-07]', 'vague'],
	['[2018..2020]', 'vague'],
	['2024-07~/..', 'vague']
])('the thread to %s is %s', ([edtf, ink]) => {
	const { threads } = twoClocks(ARTICLES, [passage('a', 'a', 0, 1)], [view('a', edtf)]);
	expect(threads.map((thread) => thread.ink)).toEqual([ink]);
});
