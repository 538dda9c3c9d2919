import { expect, test } from 'vitest';
import { certaintyInAny, erasIn, erasOf, spanOfEra } from './eras.ts';
import { relationsOf, withoutEvents } from './relations.ts';
import type { Era, EventDate, Story } from './story.ts';

const ERAS: Era[] = [
	{ id: 'build', title: 'Building', edtf: '1969/1976' },
	{ id: 'doubt', title: 'Doubts', edtf: '1975-06/..' },
	{ id: 'none', title: 'No date', edtf: 'soon' }
];

const on = (edtf: string): EventDate => ({ edtf, basis: 'external', source: 'a book' });

test.for<[string, EventDate | null, string[]]>([
	['a day within', on('1970-05-01'), ['build']],
	['a day in two at once', on('1976-02-01'), ['build', 'doubt']],
	['a year that only reaches into one', on('1975'), ['build', 'doubt']],
	['what began before and lasted into it', on('1960/1970'), ['build']],
	['a moment that may be in it', on('[1960..1969]'), ['build']],
	['after an end', on('1977'), ['doubt']],
	['long after an open end', on('2200'), ['doubt']],
	['before all', on('1968'), []],
	['without a date', null, []]
])('%s', ([, date, ids]) => {
	expect(erasOf(date, ERAS).map(({ id }) => id)).toEqual(ids);
});

test.for<[wanted: string, title: string, language: string]>([
	['fr', 'La guerre', 'fr'],
	['de', 'Der Krieg', 'de-CH'],
	['de-AT', 'Der Krieg', 'de-CH'],
	['it', 'Der Krieg', 'de-CH']
])('in %s an era is called %s, which is in %s', ([wanted, title, language]) => {
	const names = { fr: 'La guerre', en: 'The war' };
	const eras: Era[] = [{ id: 'war', title: 'Der Krieg', names, edtf: '1914/1918' }];
	const [named] = erasIn({ eras, language: 'de-CH' }, wanted);
	expect([named?.title, named?.language]).toEqual([title, language]);
});

test('how certain it is that a date is in one of several eras', () => {
	const spans = ERAS.flatMap((era) => spanOfEra(era) ?? []);
	expect(spans).toHaveLength(2);
	expect(certaintyInAny(on('1970'), spans)).toBe('certain');
	expect(certaintyInAny(on('[1960..1969]'), spans)).toBe('possible');
	expect(certaintyInAny(on('1960'), spans)).toBe('outside');
	expect(certaintyInAny(on('1970'), [])).toBe('outside');
});

const STORY: Story = {
	...{ slug: 's', title: 'S', language: 'en', articles: [], companies: [] },
	events: ['a', 'b', 'c'].map((id) => ({
		...{ id, kind: 'report', title: id, date: null, companies: [] },
		claim: { status: 'asserted' },
		passages: [{ article: 'x', exact: id }]
	})),
	relations: [
		{ kind: 'leads-to', from: 'a', to: 'b', judgement: 'So it seems' },
		{ kind: 'answers', from: 'c', to: 'a', judgement: 'So it seems' },
		{ kind: 'part-of', from: 'b', to: 'c', judgement: 'So it seems' }
	]
};

test('an event has its relations from both sides', () => {
	const of = (id: string) =>
		relationsOf(id, STORY).map(({ relation, isFrom, other }) => [
			...[relation.kind, isFrom, other.id]
		]);
	expect(of('a')).toEqual([
		['leads-to', true, 'b'],
		['answers', false, 'c']
	]);
	expect(of('c')).toEqual([
		['answers', true, 'a'],
		['part-of', false, 'b']
	]);
	expect(of('unknown')).toEqual([]);
});

test('with an event its relations go', () => {
	const left = withoutEvents(STORY, ({ id }) => id === 'a');
	expect(left.events.map(({ id }) => id)).toEqual(['b', 'c']);
	expect(left.relations).toEqual([STORY.relations?.[2]]);
	expect(withoutEvents({ ...STORY, relations: undefined! }, () => true).relations).toBeUndefined();
});
