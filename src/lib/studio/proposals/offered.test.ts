import { expect, test } from 'vitest';
import { findProposals } from './find-proposals.ts';
import { offered, offeredSentences } from './offered.ts';
import { article, decisions, event, KLARWERK, story } from './proposals.test-data.ts';

const TEXT = article(
	'one',
	'Am 4. Juni 2024 gründete Klarwerk eine Tochter in Bern. Am 5. Juni 2024 verklagte Klarwerk die Stadt.',
	'Neuerdings regnet es in Bern.'
);
const { proposals, sentences } = findProposals(TEXT, [KLARWERK]);
const [first, second] = proposals as [(typeof proposals)[number], (typeof proposals)[number]];
const empty = story({ articles: [TEXT], companies: [KLARWERK] });

test('all is offered of which nothing was decided', () => {
	expect(proposals).toHaveLength(2);
	expect(offered(proposals, decisions(empty))).toEqual(proposals);
});

test('what was dismissed is not', () => {
	const others = { dismissed: new Set([first.key]) };
	expect(offered(proposals, decisions(empty, others))).toEqual([second]);
});

test('what became an event is not, until that event is removed', () => {
	const taken = new Map([[first.key, 'founding']]);
	const date = { edtf: '1999', basis: 'external' as const, source: 'x' };
	const passages: [{ article: string; exact: string }] = [{ article: 'one', exact: 'Bern' }];
	const made = story({ ...empty, events: [event({ id: 'founding', date, passages })] });
	expect(offered(proposals, decisions(made, { taken }))).toEqual([second]);
	expect(offered(proposals, decisions(empty, { taken }))).toEqual(proposals);
});

test.each([
	['the same passage and date', first.passages[0].exact, '2024-06-04', false],
	[
		'most of the passage and the same date',
		'gründete Klarwerk eine Tochter in Bern',
		'2024-06-04',
		false
	],
	['the same passage, its date corrected', first.passages[0].exact, '2024-06-03', false],
	[
		'most of the passage and another date',
		'gründete Klarwerk eine Tochter in Bern',
		'2024-06-03',
		true
	],
	['little of the passage and the same date', 'in Bern', '2024-06-04', true]
])('beside an event with %s', (_, exact, edtf, isOffered) => {
	const date = { edtf, basis: 'external' as const, source: 'x' };
	const made = story({
		...empty,
		events: [event({ date, passages: [{ article: 'one', exact }] })]
	});
	expect(offered([first], decisions(made))).toHaveLength(isOffered ? 1 : 0);
});

test('a sentence is offered until it is dismissed or its time is in a passage', () => {
	const [sentence] = sentences;
	expect(offeredSentences(sentences, decisions(empty))).toEqual(sentences);
	const dismissed = new Set([sentence?.key ?? '']);
	expect(offeredSentences(sentences, decisions(empty, { dismissed }))).toEqual([]);
	const passages: [{ article: string; exact: string }] = [
		{ article: 'one', exact: 'Neuerdings regnet es' }
	];
	const made = story({ ...empty, events: [event({ passages })] });
	expect(offeredSentences(sentences, decisions(made))).toEqual([]);
});

test('that one event of a sentence was accepted leaves the others of this sentence open', () => {
	const text = article(
		'one',
		'Wie Klarwerk nun berichtet, habe Nordlicht die Stadt Bern verklagt.'
	);
	const within = (exact: string) => ({
		...first,
		...{ key: exact, date: null, passages: [{ article: 'one', exact }] as typeof first.passages },
		places: [{ words: exact, sentence: range(exact), passage: range(exact) }]
	});
	const range = (exact: string) => {
		const start = text.blocks[0]!.runs[0]!.text.indexOf(exact);
		return { start, end: start + exact.length };
	};
	const report = within('Wie Klarwerk nun berichtet, habe Nordlicht die Stadt Bern verklagt.');
	const suit = within('habe Nordlicht die Stadt Bern verklagt.');
	const made = story({ articles: [text], events: [event({ passages: report.passages })] });
	const taken = new Map([[report.key, 'e']]);
	expect(offered([report, suit], decisions(made, { taken }))).toEqual([suit]);
	// a proposal of just these words is the same under another key
	expect(offered([{ ...report, key: 'other' }], decisions(made, { taken }))).toEqual([]);
});
