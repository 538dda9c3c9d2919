import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '#lib/story/story.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import {
	formatReading,
	hiddenFields,
	ORDERS,
	parseReading,
	VIEWS,
	type ReadingState
} from './url.ts';

const story: Story = {
	slug: 'story',
	title: 'A story',
	language: 'en',
	articles: [],
	eras: [{ id: 'early', title: 'Early', edtf: '2015/2018' }],
	companies: ['tesla', 'openai', 'x'].map((id) => ({ id, names: [id], aliases: [] })),
	events: ['founded', 'sued'].map((id) => ({
		id,
		kind: id === 'sued' ? 'lawsuit' : 'founding',
		title: id,
		date: null,
		companies: [],
		claim: id === 'sued' ? { status: 'reported', by: 'CNBC & Co.' } : { status: 'asserted' },
		passages: [{ article: 'a', exact: id }]
	}))
};

const NOTHING: ReadingState = {
	companies: [],
	all: false,
	query: '',
	chosen: {},
	periodOnly: false,
	versions: [],
	marks: true,
	straight: false
};

const VERSIONS: VersionRef[] = [
	{ id: 'a', article: 'a', isLatest: false },
	{ id: 'a@2024-08-01', article: 'a', since: '2024-08-01', isLatest: false },
	{ id: 'a@2025-01-31', article: 'a', since: '2025-01-31', isLatest: true },
	{ id: 'b', article: 'b', isLatest: true }
];

const parse = (search: string) => parseReading(new URLSearchParams(search), story, VERSIONS);

describe('an address says what is shown', () => {
	test.for<[search: string, state: Partial<ReadingState>]>([
		['', {}],
		['event=sued', { event: 'sued' }],
		['event=', {}],
		['company=tesla', { companies: ['tesla'] }],
		['company=x&company=tesla', { companies: ['x', 'tesla'] }],
		['company=x&company=x&company=', { companies: ['x'] }],
		['match=all', { all: true }],
		['match=any', {}],
		['q=Fr%C3%BChjahr+2024', { query: 'Frühjahr 2024' }],
		['kind=lawsuit', { chosen: { kind: ['lawsuit'] } }],
		['kind=lawsuit&kind=founding&kind=lawsuit', { chosen: { kind: ['lawsuit', 'founding'] } }],
		['kind=&claim=&by=', {}],
		['era=early', { chosen: { era: ['early'] } }],
		['claim=reported&by=CNBC+%26+Co.', { chosen: { claim: ['reported'], by: ['CNBC & Co.'] } }],
		['from=2018-01-01&to=2024-07-31', { from: '2018-01-01', to: '2024-07-31' }],
		['from=2018-01-01&to=2018-01-01', { from: '2018-01-01', to: '2018-01-01' }],
		['from=-000043-03-15&to=0033-04-03', { from: '-000043-03-15', to: '0033-04-03' }],
		['from=9999-12-31&to=%2B010000-01-01', { from: '9999-12-31', to: '+010000-01-01' }],
		[
			'from=2018-01-01&to=2018-01-01&time=only',
			{ from: '2018-01-01', to: '2018-01-01', periodOnly: true }
		],
		['from=2018-01-01&to=2018-01-01&time=all', { from: '2018-01-01', to: '2018-01-01' }],
		['time=only', {}],
		['view=list', { view: 'list' }],
		['view=timeline', { view: 'timeline' }],
		['view=clocks', { view: 'clocks' }],
		['view=map', {}],
		['version=a', { versions: ['a'] }],
		['version=a@2024-08-01&version=a%402024-08-01', { versions: ['a@2024-08-01'] }],
		// as it is now, which needs not be said
		['version=a@2025-01-31&version=b&version=', {}],
		['marks=off', { marks: false }],
		['marks=on', {}],
		['axis=straight', { straight: true }],
		['axis=bent', {}],
		['part=3', { listPage: 3 }],
		['part=0', {}],
		['part=-1', {}],
		['part=1e9', {}],
		['part=', {}],
		['lang=en&utm_source=mail', {}]
	])('%s', ([search, state]) => {
		expect(parse(search)).toEqual({ state: { ...NOTHING, ...state }, unknown: [] });
	});
});

describe('days that are none, or only one of them, are ignored', () => {
	test.for([
		'from=2018-01-01',
		'to=2018-01-01',
		'from=2018-01-01&to=',
		'from=yesterday&to=today',
		'from=2024-02-30&to=2024-07-31',
		'from=2023-02-29&to=2024-07-31',
		'from=2024-13-01&to=2025-01-01',
		'from=2024-00-10&to=2025-01-01',
		'from=2024-01-00&to=2025-01-01',
		'from=2018-01-01T00:00&to=2019-01-01',
		'from=2018-01-01&to=%2B999999-01-01',
		'from=2018-01-01&to=%2B275760-09-13',
		'from=-999999-01-01&to=2018-01-01',
		'from=-000000-01-01&to=2018-01-01',
		// the end before the start
		'from=2024-07-31&to=2018-01-01',
		'from=0033-04-03&to=-000043-03-15'
	])('%s', (search) => {
		expect(parse(search)).toEqual({ state: NOTHING, unknown: [] });
	});
});

describe('what the story does not have is left out and named', () => {
	test.for<[search: string, state: Partial<ReadingState>, unknown: string[]]>([
		['event=landed', {}, ['landed']],
		// a period that was asked for and is none
		['from=soon&to=2019-01-01&time=only', {}, ['soon', '2019-01-01']],
		['from=soon&to=&time=only', {}, ['soon']],
		['company=nasa', {}, ['nasa']],
		['company=nasa&company=tesla&company=esa', { companies: ['tesla'] }, ['nasa', 'esa']],
		['company=nasa&company=nasa', {}, ['nasa']],
		['event=landed&company=nasa&q=moon', { query: 'moon' }, ['landed', 'nasa']],
		// a kind that no event is of
		['kind=merger&kind=lawsuit', { chosen: { kind: ['lawsuit'] } }, ['merger']],
		['claim=denied&by=NBC', {}, ['denied', 'NBC']],
		['era=late', {}, ['late']],
		['event=tesla&company=sued', {}, ['tesla', 'sued']],
		['version=a@2023-08-01&version=c&version=a', { versions: ['a'] }, ['a@2023-08-01', 'c']]
	])('%s', ([search, state, unknown]) => {
		expect(parse(search)).toEqual({ state: { ...NOTHING, ...state }, unknown });
	});
});

describe('the address of what is shown', () => {
	test('says nothing of what is as ever', () => {
		expect(formatReading(NOTHING, new URLSearchParams()).toString()).toBe('');
	});

	test('keeps the parameters that are not ours, in their order, repeated ones too', () => {
		const others = new URLSearchParams('lang=en&event=sued&ref=a&company=x&ref=b&from=x&q=y');
		expect(formatReading(NOTHING, others).toString()).toBe('lang=en&ref=a&ref=b');
	});

	test('replaces what was shown before', () => {
		const before = new URLSearchParams('company=x&company=openai&view=list&match=all');
		const state: ReadingState = { ...NOTHING, companies: ['tesla'], event: 'sued' };
		expect(formatReading(state, before).toString()).toBe('event=sued&company=tesla');
	});

	test('leaves the parameters that it is given as they are', () => {
		const others = new URLSearchParams('lang=en&event=sued');
		formatReading(NOTHING, others);
		expect(others.toString()).toBe('lang=en&event=sued');
	});
});

test.for<[search: string, fields: [string, string][]]>([
	['', []],
	['company=x&match=all&q=moon&from=2018-01-01&to=2019-01-01&time=only', []],
	['part=3', []],
	['utm_source=mail', []],
	[
		'lang=en&view=list&event=sued&axis=straight&marks=off',
		[
			['lang', 'en'],
			['view', 'list'],
			['event', 'sued'],
			['axis', 'straight'],
			['marks', 'off']
		]
	],
	[
		'version=a&q=moon&version=a%402024-08-01',
		[
			['version', 'a'],
			['version', 'a@2024-08-01']
		]
	]
])('the form carries the rest of «%s»', ([search, fields]) => {
	expect(hiddenFields(new URLSearchParams(search))).toEqual(fields);
});

const DAY = 86_400_000;
const anyDays = fc
	.tuple(fc.integer({ min: -3e6, max: 6e6 }), fc.integer({ min: 0, max: 1e6 }))
	.map(([from, length]) => {
		const day = (n: number) => new Date(n * DAY).toISOString().replace(/T.*/, '');
		return { from: day(from), to: day(from + length) };
	});
const anyState: fc.Arbitrary<ReadingState> = fc
	.tuple(
		fc.option(fc.constantFrom('founded', 'sued'), { nil: undefined }),
		fc.uniqueArray(fc.constantFrom('tesla', 'openai', 'x')),
		fc.boolean(),
		fc.string({ unit: 'grapheme' }),
		fc.option(anyDays, { nil: undefined }),
		fc.boolean(),
		fc.option(fc.constantFrom(...VIEWS), { nil: undefined }),
		fc.option(fc.constantFrom(...ORDERS), { nil: undefined }),
		fc.boolean(),
		fc.uniqueArray(fc.constantFrom('a', 'a@2024-08-01')),
		fc.boolean(),
		fc.option(fc.integer({ min: 1, max: 9_999_999 }), { nil: undefined }),
		fc.record(
			{
				kind: fc.uniqueArray(fc.constantFrom('lawsuit', 'founding'), { minLength: 1 }),
				claim: fc.uniqueArray(fc.constantFrom('asserted', 'reported'), { minLength: 1 }),
				by: fc.constant<string[]>(['CNBC & Co.'])
			},
			{ requiredKeys: [] }
		)
	)
	.map(
		([
			event,
			companies,
			all,
			query,
			days,
			periodOnly,
			view,
			order,
			straight,
			versions,
			marks,
			listPage,
			chosen
		]) => ({
			...(listPage !== undefined && { listPage }),
			...(event && { event }),
			companies,
			all,
			query,
			chosen,
			...days,
			// nothing is outside a period that is not there
			periodOnly: periodOnly && days !== undefined,
			...(view && { view }),
			...(order && { order }),
			versions,
			marks,
			straight
		})
	);

test('to read an address that was written gives what was shown, and loses nothing of others', () => {
	const anyOthers = fc.array(fc.tuple(fc.constantFrom('lang', 'ref', 'Q'), fc.string()));
	fc.assert(
		fc.property(anyState, anyOthers, (state, pairs) => {
			const others = new URLSearchParams(pairs);
			const search = formatReading(state, others).toString();
			expect(parse(search)).toEqual({ state, unknown: [] });
			const back = new URLSearchParams(search);
			for (const key of new Set(others.keys()))
				expect(back.getAll(key)).toEqual(others.getAll(key));
			// to write what was read changes nothing
			expect(formatReading(parse(search).state, back).toString()).toBe(search);
		})
	);
});

test('no address is too strange to be read', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.constantFrom('event', 'company', 'from', 'to', 'time', 'q', 'version'),
					fc.string()
				)
			),
			(pairs) => {
				const { state } = parseReading(new URLSearchParams(pairs), story, VERSIONS);
				expect(parse(formatReading(state, new URLSearchParams()).toString()).state).toEqual(state);
			}
		)
	);
});
