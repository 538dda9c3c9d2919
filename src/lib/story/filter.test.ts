import { describe, expect, test } from 'vitest';
import { countByCompany, countByFacet, filterEvents, type EventFilter } from './filter.ts';
import type { StoryEvent } from './story.ts';

function event(id: string, companies: string[], more: Partial<StoryEvent> = {}): StoryEvent {
	return {
		id,
		kind: 'report',
		title: id,
		date: null,
		companies,
		claim: { status: 'asserted' },
		passages: [{ article: 'a', exact: '…' }],
		...more
	};
}

const events = [
	event('founded', ['openai'], { title: 'OpenAI gegründet' }),
	event('sued', ['openai', 'microsoft'], {
		kind: 'lawsuit',
		claim: { status: 'reported' },
		title: 'Klage',
		summary: 'Musk zieht vor Gericht.',
		passages: [
			{ article: 'a', exact: 'Im Frühjahr klagte er.' },
			{ article: 'b', exact: 'Der Konzern profitiere.', prefix: 'davor', suffix: 'danach' }
		]
	}),
	event('ordered', ['nvidia', 'x', 'openai'], {
		kind: 'order',
		claim: { status: 'reported', by: 'CNBC' },
		title: 'Chips'
	}),
	event('heat', [], { title: 'Hitze' })
];

const NOTHING: EventFilter = { companies: [], all: false, query: '' };

describe('which events are left', () => {
	test.for<[string, Partial<EventFilter>, string[]]>([
		['no filter', {}, ['founded', 'sued', 'ordered', 'heat']],
		['no filter, all of none', { all: true }, ['founded', 'sued', 'ordered', 'heat']],
		['one company', { companies: ['openai'] }, ['founded', 'sued', 'ordered']],
		['any of two', { companies: ['microsoft', 'x'] }, ['sued', 'ordered']],
		['all of two', { companies: ['openai', 'x'], all: true }, ['ordered']],
		['all of two that never meet', { companies: ['microsoft', 'x'], all: true }, []],
		['a company without events', { companies: ['oracle'] }, []],
		['title', { query: 'gegründet' }, ['founded']],
		['summary', { query: 'gericht' }, ['sued']],
		['first quote', { query: 'frühjahr' }, ['sued']],
		['second quote', { query: 'profitiere' }, ['sued']],
		['words from title, summary and quotes', { query: 'klage gericht konzern' }, ['sued']],
		['words from two events', { query: 'klage chips' }, []],
		['not what stands around a quote', { query: 'davor' }, []],
		['one kind', { chosen: { kind: ['lawsuit'] } }, ['sued']],
		['any of two kinds', { chosen: { kind: ['lawsuit', 'order'] } }, ['sued', 'ordered']],
		['what is asserted', { chosen: { claim: ['asserted'] } }, ['founded', 'heat']],
		['what is reported', { chosen: { claim: ['reported'] } }, ['sued', 'ordered']],
		['what one has said', { chosen: { by: ['CNBC'] } }, ['ordered']],
		[
			'asserted, or said by someone',
			{ chosen: { claim: ['asserted'], by: ['CNBC'] } },
			['founded', 'ordered', 'heat']
		],
		['kind and claim narrow together', { chosen: { kind: ['report'], claim: ['reported'] } }, []],
		['kind and company', { chosen: { kind: ['report'] }, companies: ['openai'] }, ['founded']],
		['kind and query', { chosen: { kind: ['order', 'lawsuit'] }, query: 'chips' }, ['ordered']],
		['company and query', { companies: ['openai'], query: 'chips' }, ['ordered']],
		['company without the query', { companies: ['microsoft'], query: 'chips' }, []]
	])('%s', ([, filter, left]) => {
		expect(filterEvents(events, { ...NOTHING, ...filter }).map(({ id }) => id)).toEqual(left);
	});
});

test('each company is counted once for each of its events', () => {
	expect(countByCompany(events)).toEqual(
		new Map([
			['openai', 3],
			['microsoft', 1],
			['nvidia', 1],
			['x', 1]
		])
	);
	expect(countByCompany([])).toEqual(new Map());
});

test('each event is counted once for its kind, for its claim and for who said it', () => {
	expect([...countByFacet(events, 'kind')]).toEqual([
		...[
			['report', 2],
			['lawsuit', 1],
			['order', 1]
		]
	]);
	expect([...countByFacet(events, 'claim')]).toEqual([
		['asserted', 2],
		['reported', 2]
	]);
	expect([...countByFacet(events, 'by')]).toEqual([['CNBC', 1]]);
});

test('however often it is searched, an event is read once', () => {
	let read = 0;
	const counted = Array.from({ length: 1000 }, (_, i) =>
		Object.defineProperty(event(`e${i}`, []), 'title', {
			get: () => {
				read++;
				return `Titel ${i}`;
			}
		})
	);
	for (const query of ['1', '12', '123', 'titel 999', 'nirgends'])
		filterEvents(counted, { ...NOTHING, query });
	expect(read).toBe(1000);
	expect(filterEvents(counted, { ...NOTHING, query: '99' }).map(({ id }) => id)).toEqual([
		'e99',
		...Array.from({ length: 10 }, (_, i) => `e${990 + i}`)
	]);
});
