import { expect, test } from 'vitest';
import type { Quote } from '#lib/quotes/quote.ts';
import { matchStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { inContext, quoteProblems } from './quote-problems.ts';

const TEXT = 'Acker kaufte die alte Mühle am Bach. Der Rat schwieg dazu. Der Rat schwieg dazu.';

function problemsOf(quote: Omit<Quote, 'article'>) {
	const story: Story = {
		slug: 's',
		title: 'S',
		language: 'de',
		articles: [
			{
				...{ id: 'a', title: 'A', language: 'de', published: null },
				blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: TEXT }] }]
			}
		],
		companies: [],
		events: [
			{
				...{ id: 'e', kind: 'report', title: 'E', date: null, companies: [] },
				claim: { status: 'asserted' },
				passages: [{ article: 'a', ...quote }]
			}
		]
	};
	return quoteProblems(matchStory(story)).map(({ match }) => match.state);
}

test.each([
	['the very words', { exact: 'Acker kaufte die alte Mühle' }, []],
	['other words', { exact: 'Acker verkaufte die alte Mühle am Bach' }, ['changed']],
	['words that are there twice', { exact: 'Der Rat schwieg dazu.' }, ['ambiguous']],
	['words that are nowhere', { exact: 'ganz und gar andere Dinge' }, ['lost']],
	[
		'a loss that was accepted',
		{
			exact: 'ganz und gar andere Dinge',
			accepted: { on: '2024-01-01', was: 'ganz und gar andere Dinge' }
		},
		[]
	]
])('%s', (_, quote, states) => {
	expect(problemsOf(quote)).toEqual(states);
});

test('a range in its surroundings', () => {
	const start = TEXT.indexOf('schwieg');
	expect(inContext(TEXT, { start, end: start + 7 })).toEqual({
		before: '… kaufte die alte Mühle am Bach. Der Rat ',
		words: 'schwieg',
		after: ' dazu. Der Rat schwieg dazu.'
	});
	expect(inContext(TEXT, { start: 0, end: 5 })).toEqual({
		before: '',
		words: 'Acker',
		after: ' kaufte die alte Mühle am Bach. Der Rat …'
	});
});
