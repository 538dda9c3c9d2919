import { expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { checkQuotes, type CheckedQuote } from './check-quotes.ts';
import { openStory } from './read-story.ts';

const ARTICLE = `# The sale

In spring 2023 the firm was sold to a bank from Bern. Nobody knew the price.

The “bank” said nothing. It was said that it was sold again.
`;
const YAML = `title: A sale # a story
language: en
articles:
  - { id: first, title: First, published: null }
companies: []
events:
  - id: sale
    kind: acquisition
    title: Sold
    date: null
    companies: []
    passages:
      - 'the  firm was sold'
      - exact: The "bank" said nothing
        prefix: the price.
        position: { start: 3, end: 26 }
  - id: price
    kind: report
    title: A price
    date: null
    companies: []
    accepted: { on: 2024-08-01, was: Nobody at all ever knew what it had cost }
    passages:
      - Nobody at all ever knew what it had cost
      - In spring 2023 the company was sold to a bank from Basel
      - was sold
`;
const files = (yaml: string) => ({ 'story.yaml': yaml, 'first.md': ARTICLE });

test('every quote is told of, with its state and its place', () => {
	const { quotes, problems } = checkQuotes('a-story', files(YAML));
	expect(problems).toEqual([]);
	expect(
		quotes.map(({ id, state, paragraph, accepted, line, column }) => ({
			...{ id, state, paragraph, accepted },
			at: `${line}:${column}`
		}))
	).toEqual([
		{ id: 'sale-1', state: 'exact', paragraph: 'p1', accepted: false, at: '13:9' },
		{ id: 'sale-2', state: 'moved', paragraph: 'p2', accepted: false, at: '14:16' },
		{ id: 'price-1', state: 'lost', paragraph: undefined, accepted: true, at: '24:9' },
		{ id: 'price-2', state: 'changed', paragraph: 'p1', accepted: false, at: '25:9' },
		{ id: 'price-3', state: 'ambiguous', paragraph: undefined, accepted: false, at: '26:9' }
	]);
	const sentence = ({ issue }: CheckedQuote) => issue && describeIssue(issue, 'en');
	expect(quotes[2]!.issue).toBeUndefined();
	expect(sentence(quotes[3]!)).toMatch(/^The wording has changed/);
	expect(quotes[3]!.pieces).toEqual([
		{ text: 'In spring 2023 the ' },
		{ text: 'company', change: 'gone' },
		{ text: 'firm', change: 'new' },
		{ text: ' was sold to a bank from ' },
		{ text: 'Basel', change: 'gone' },
		{ text: 'Bern', change: 'new' }
	]);
	expect(sentence(quotes[4]!)).toMatch(/are in the article “first” 2 times/);
});

test('only what was found is written anew, as it stands in the article, and that only once', () => {
	const { written } = checkQuotes('a-story', files(YAML));
	const [before, after] = [YAML.split('\n'), (written ?? '').split('\n')];
	expect(after.slice(0, 12)).toEqual(before.slice(0, 12));
	expect(after.slice(-11)).toEqual(before.slice(-11));
	const text = ARTICLE.replace('# ', '').replaceAll('\n\n', '\n');
	const at = (words: string) => {
		const start = text.indexOf(words);
		return { exact: words, position: { start, end: start + words.length } };
	};
	const { matched } = openStory('a-story', files(written ?? ''));
	expect(matched?.story.events[0]!.passages).toMatchObject([
		at('the firm was sold'),
		at('The “bank” said nothing')
	]);
	expect(checkQuotes('a-story', files(written ?? '')).written).toBeUndefined();
	expect(checkQuotes('a-story', files(written ?? '')).quotes.map(({ state }) => state)).toEqual([
		...['exact', 'exact', 'lost', 'changed', 'ambiguous']
	]);
});

test('a story that breaks other rules is checked all the same', () => {
	const { quotes, problems } = checkQuotes(
		'a-story',
		files(YAML.replace('[]\n    passages', '[bank]\n    passages'))
	);
	expect(quotes).toHaveLength(5);
	expect(
		problems.map((issue) => `${issue.line}: ${describeIssue(issue, 'en').slice(0, 18)}`)
	).toEqual(['11: The company “bank”']);
});

test('of a story that cannot be read there is only what is wrong', () => {
	const { quotes, problems } = checkQuotes('a-story', files('title: ['));
	expect(quotes).toEqual([]);
	expect(problems.length).toBeGreaterThan(0);
});
