import { describe, expect, test } from 'vitest';
import { matchStory } from './matches.ts';
import { findProofs } from './proofs.ts';
import type { Article, Story } from './story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { atVersions } from '#lib/article/versions.ts';

const FIRST = 'In spring 2023 the firm was sold to a bank from Bern. Nobody knew the price.';
const SECOND = 'In summer 2023 the firm was sold to a bank from Bern. Nobody knew the price.';
const THIRD =
	'In summer 2023 the firm was sold to a bank from Bern. The heirs did not agree at all. So the bank said.';

const blocks = (...texts: string[]): Article['blocks'] =>
	texts.map((text, i) => ({ kind: 'paragraph', id: `p${i + 1}`, runs: [{ text }] }));
const versions: Article = {
	...{ id: 'a', title: 'A', published: null, language: 'en' },
	earlier: [{ blocks: blocks(FIRST) }, { since: '2024-01-01', blocks: blocks(SECOND) }],
	since: '2024-08-01',
	blocks: blocks(THIRD)
};
const single: Article = { ...versions };
delete single.earlier;
delete single.since;

const storyOf = (article: Article, ...quotes: Omit<Quote, 'article'>[]): Story => ({
	...{ slug: 'a', title: 'A', language: 'en', articles: [article], companies: [] },
	events: [
		{
			...{ id: 'sale', kind: 'acquisition', title: 'Sold', date: null, companies: [] },
			claim: { status: 'asserted' },
			passages: quotes.map((quote) => ({ ...quote, article: 'a' })) as [Quote, ...Quote[]]
		}
	]
});
const SPRING = 'In spring 2023 the firm was sold to a bank from Bern.';
const SUMMER = 'In summer 2023 the firm was sold to a bank from Bern.';
const TO_SUMMER = [
	{ text: 'In ' },
	{ text: 'spring', change: 'gone' },
	{ text: 'summer', change: 'new' },
	{ text: ' 2023 the firm was sold to a bank from Bern.' }
];

describe('what became of a quote', () => {
	test.for<[string, Article, Omit<Quote, 'article'>, object]>([
		[
			'it stands there as ever',
			single,
			{ exact: 'to a bank from Bern' },
			{ state: 'exact', place: { start: 33, end: 52 }, changes: [] }
		],
		[
			'it stands there in all versions',
			versions,
			{ exact: 'to a bank from Bern' },
			{ state: 'exact', changes: [] }
		],
		[
			'it changed, and the story has the new words',
			versions,
			{ exact: SUMMER },
			{ state: 'exact', changes: [{ since: '2024-01-01', pieces: TO_SUMMER }] }
		],
		[
			'it changed, and the story keeps the old words',
			versions,
			{ exact: SPRING, accepted: { on: '2024-09-09', was: SPRING } },
			{
				state: 'changed',
				place: { start: 0, end: 53 },
				pieces: TO_SUMMER,
				standsIn: 'a',
				changes: [{ since: '2024-01-01', pieces: TO_SUMMER }]
			}
		],
		[
			'it is gone',
			versions,
			{ exact: 'Nobody knew the price.' },
			{
				state: 'lost',
				standsIn: 'a@2024-01-01',
				changes: [
					{ since: '2024-08-01', pieces: [{ text: 'Nobody knew the price.', change: 'gone' }] }
				]
			}
		],
		[
			'it came later',
			versions,
			{ exact: 'The heirs did not agree at all.' },
			{
				state: 'exact',
				changes: [
					{
						since: '2024-08-01',
						pieces: [{ text: 'The heirs did not agree at all.', change: 'new' }]
					}
				]
			}
		],
		[
			'it is gone from an article without versions, which is known',
			single,
			{ exact: 'Nobody knew it.', accepted: { on: '2024-08-02', was: 'Nobody knew it.' } },
			{
				state: 'lost',
				changes: [{ since: '2024-08-02', pieces: [{ text: 'Nobody knew it.', change: 'gone' }] }]
			}
		],
		[
			'it changed in an article without versions, which is known',
			single,
			{ exact: SUMMER, accepted: { on: '2024-08-02', was: SPRING } },
			{ state: 'exact', changes: [{ since: '2024-08-02', pieces: TO_SUMMER }] }
		],
		[
			'it stands there twice, which is known',
			single,
			{ exact: 'bank', accepted: { on: '2024-08-02', was: 'bank' } },
			{ state: 'ambiguous', changes: [] }
		],
		[
			'it is known to have changed, and has not',
			single,
			{ exact: SUMMER, accepted: { on: '2024-08-02', was: SUMMER } },
			{ state: 'exact', changes: [] }
		]
	])('%s', ([, article, quote, expected]) => {
		const [proof] = findProofs(matchStory(storyOf(article, quote)));
		expect(proof).toMatchObject({ id: 'sale-1', event: 'sale', article: 'a', ...expected });
		for (const key of ['place', 'pieces', 'standsIn'])
			expect(Object.hasOwn(proof!, key), key).toBe(
				Object.hasOwn(expected, key) || (key === 'place' && proof!.state === 'exact')
			);
	});
});

test('an earlier version is shown as it was; what happened since is told all the same', () => {
	const story = storyOf(versions, { exact: SUMMER }, { exact: 'Nobody knew the price.' });
	const [sale, price] = findProofs(matchStory(story), atVersions(story, ['a']));
	expect(sale).toMatchObject({
		state: 'changed',
		standsIn: 'a@2024-08-01',
		changes: [{ since: '2024-01-01', pieces: TO_SUMMER }]
	});
	expect(price).toMatchObject({ state: 'exact', changes: [{ since: '2024-08-01' }] });
});
