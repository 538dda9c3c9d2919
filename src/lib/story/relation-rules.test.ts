import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRelations } from './relation-rules.ts';
import type { Relation, Story } from './story.ts';

/** A story of events by id and date, of which each two that are named lead to each other. */
function story(dates: Record<string, string | null>, relations: string[]): Story {
	return {
		...{ slug: 'a', title: 'A', language: 'en', articles: [], companies: [] },
		events: Object.entries(dates).map(([id, edtf]) => ({
			...{ id, kind: 'report', title: id, companies: [], claim: { status: 'asserted' } },
			date: edtf === null ? null : { edtf, basis: 'external', source: 'a book' },
			passages: [{ article: 'a', exact: id }]
		})),
		relations: relations.map((each): Relation => {
			const [from = '', to = ''] = each.split('>');
			return { kind: 'leads-to', from, to, judgement: 'So it seems' };
		})
	};
}

const rulesOf = (of: Story) =>
	checkRelations(of).map(({ rule, path }) => `${path.join('.')} ${rule}`);

test.for<[string, Record<string, string | null>, string[], string[]]>([
	['in the order of time', { a: '2018', b: '2019' }, ['a>b'], []],
	['in one year, whichever came first', { a: '2019', b: '2019-01' }, ['a>b'], []],
	['perhaps in order', { a: '[2018..2020]', b: '2019' }, ['a>b'], []],
	['about then', { a: '2019~', b: '2019' }, ['a>b'], []],
	['from something undated', { a: null, b: '2019' }, ['a>b'], []],
	['to something undated', { a: '2019', b: null }, ['a>b'], []],
	['from what goes on', { a: '2015/..', b: '2019' }, ['a>b'], []],
	['from what ended at an unknown time', { a: '[..2024]', b: '2019' }, ['a>b'], []],
	[
		'against time',
		{ a: '2020', b: '2019' },
		['a>b'],
		['relations.0.from relation.againstTime', 'relations.0.to relation.againstTime']
	],
	[
		'against time by a day',
		{ a: '2019-06-02', b: '2019-06-01' },
		['a>b'],
		['relations.0.from relation.againstTime', 'relations.0.to relation.againstTime']
	],
	[
		'against time although both are vague',
		{ a: '[2020..2024]', b: '2019~' },
		['a>b'],
		['relations.0.from relation.againstTime', 'relations.0.to relation.againstTime']
	],
	[
		'in a circle of undated ones',
		{ a: null, b: null, c: null },
		['a>b', 'b>c', 'c>a'],
		['relations.0 relation.circle', 'relations.1 relation.circle', 'relations.2 relation.circle']
	],
	[
		'a way into a circle is none of it',
		{ a: null, b: null, c: null },
		['a>b', 'b>c', 'c>b'],
		['relations.1 relation.circle', 'relations.2 relation.circle']
	],
	['two ways to one event', { a: null, b: null, c: null }, ['a>b', 'b>c', 'a>c'], []]
])('%s', ([, dates, relations, found]) => {
	expect(rulesOf(story(dates, relations))).toEqual(found);
});

test('a circle is told from its beginning to its end', () => {
	const [first] = checkRelations(story({ a: null, b: null, c: null }, ['a>b', 'b>c', 'c>a']));
	expect(first?.values).toEqual({ events: ['a', 'b', 'c', 'a'] });
});

test('what only ever leads on has no circle, and what leads back has', () => {
	const anyWays = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
		selector: (pair) => pair.join('>')
	});
	const dates = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`e${i}`, null]));
	fc.assert(
		fc.property(anyWays, (ways) => {
			const onward = ways.filter(([from, to]) => from < to).map(([from, to]) => `e${from}>e${to}`);
			expect(rulesOf(story(dates, onward))).toEqual([]);
			const [first] = onward;
			if (!first) return;
			const back = first.split('>').reverse().join('>');
			expect(rulesOf(story(dates, [...onward, back])).length).toBeGreaterThanOrEqual(2);
		})
	);
});
