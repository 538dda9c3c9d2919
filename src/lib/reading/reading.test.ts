import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { Reading } from './reading.svelte.ts';

const event = (id: string, edtf: string | null, ...companies: string[]): StoryEvent => ({
	...{ id, kind: 'report', title: id, companies, claim: { status: 'asserted' } },
	date: edtf === null ? null : { edtf, basis: 'stated', words: edtf },
	passages: [{ article: id === 'sued' ? 'b' : 'a', exact: id }]
});

const STORY: Story = {
	...{ slug: 'story', title: 'A story', language: 'en' },
	articles: ['a', 'b'].map((id) => ({
		id,
		title: id,
		published: null,
		language: 'en',
		blocks: []
	})),
	companies: ['tesla', 'openai'].map((id) => ({ id, names: [id], aliases: [] })),
	events: [
		event('founded', '2015-12-11', 'openai'),
		event('left', '2018', 'openai', 'tesla'),
		event('sued', '2024-08-05', 'openai'),
		event('ordered', null, 'tesla')
	]
};

const VERSIONS = [
	{ id: 'a', article: 'a', isLatest: false },
	{ id: 'a@2024-08-01', article: 'a', since: '2024-08-01', isLatest: true },
	{ id: 'b', article: 'b', isLatest: true }
];

/** A reading whose navigation sets its URL; `visited` are the addresses it went to. */
function readingAt(search: string, story = STORY) {
	let url = new URL(`https://example.org/stories/story${search}`);
	const visited: [address: string, replace: boolean][] = [];
	const reading = new Reading({
		publishedPath: '/stories/story',
		shown: () => ({
			...{ story, versions: VERSIONS },
			proofs: ['founded', 'sued'].map((id, i) => ({
				...{ id: `${id}-1`, event: id, article: id === 'sued' ? 'b' : 'a', exact: id },
				...{ state: 'exact' as const, place: { start: i, end: i + 1 }, changes: [] }
			}))
		}),
		url: () => url,
		navigate: async (address, { replace }) => {
			await Promise.resolve();
			visited.push([address.replace('/stories/story', ''), replace]);
			url = new URL(address, url);
		}
	});
	return { reading, visited };
}

describe('the shown events', () => {
	test.for<[search: string, shown: string[], possible: string[]]>([
		['', ['founded', 'left', 'sued', 'ordered'], []],
		['?company=tesla', ['left', 'ordered'], []],
		['?company=tesla&company=openai&match=all', ['left'], []],
		['?q=sue', ['sued'], []],
		['?from=2015-01-01&to=2018-06-30', ['founded', 'left', 'sued', 'ordered'], []],
		['?from=2015-01-01&to=2018-06-30&time=only', ['founded', 'left'], ['left']],
		['?from=2015-01-01&to=2018-12-31&time=only', ['founded', 'left'], []]
	])('of «%s»', ([search, shown, possible]) => {
		const { reading } = readingAt(search);
		expect(reading.events.map(({ id }) => id)).toEqual(shown);
		expect([...reading.possibleIds]).toEqual(possible);
	});

	test('have their passages, or are unproven', () => {
		const { reading } = readingAt('?company=openai');
		expect(reading.passages.map(({ id }) => id)).toEqual(['founded-1', 'sued-1']);
		expect(reading.unproven.map(({ id }) => id)).toEqual(['left']);
	});
});

describe('addresses', () => {
	test.for<[string, (reading: Reading) => string, string]>([
		['an event', (reading) => reading.eventHref('left'), '?event=left&company=tesla#event-left'],
		[
			'an event that the filter leaves out',
			(reading) => reading.eventHref('sued'),
			'?event=sued#event-sued'
		],
		[
			'a passage',
			(reading) => reading.passageHref('sued', 'sued-1'),
			'?event=sued&company=tesla#sued-1'
		],
		[
			'a passage in an earlier version',
			(reading) => reading.passageHref('founded', 'founded-1', 'a'),
			'?event=founded&company=tesla&version=a#founded-1'
		],
		[
			'a permalink, with the version shown',
			(reading) => reading.permalink('founded'),
			'?event=founded&company=tesla&version=a%402024-08-01#event-founded'
		]
	])('%s', ([, hrefOf, href]) => {
		expect(hrefOf(readingAt('?company=tesla&part=2').reading)).toBe(`/stories/story${href}`);
	});

	test('keep the page of the list unless other events come onto it', () => {
		const { reading } = readingAt('?part=2');
		expect(reading.href({ view: 'list' })).toBe('/stories/story?view=list&part=2');
		expect(reading.href({ query: 'x' })).toBe('/stories/story?q=x');
	});
});

describe('a change', () => {
	test('adds up with one that is still on its way', async () => {
		const { reading, visited } = readingAt('');
		await Promise.all([reading.select('sued'), reading.change({ companies: ['tesla'] })]);
		expect(visited.at(-1)).toEqual(['?event=sued&company=tesla', false]);
	});

	test('to an event that the filter leaves out shows all, and keeps the period that is drawn', async () => {
		const { reading, visited } = readingAt('?company=tesla&from=2015-01-01&to=2018-12-31');
		await reading.select('left');
		await reading.select('sued');
		expect(visited.map(([address]) => address)).toEqual([
			'?event=left&company=tesla&from=2015-01-01&to=2018-12-31',
			'?event=sued&from=2015-01-01&to=2018-12-31'
		]);
	});

	test('to what is shown already goes nowhere', async () => {
		const { reading, visited } = readingAt('?event=sued');
		await reading.select('sued');
		expect(visited).toEqual([]);
	});
});

describe('input into the filter', () => {
	const LONG = {
		...STORY,
		events: Array.from({ length: 121 }, (_, i) => event(`e${i}`, null, 'tesla'))
	};
	const PAUSE_MS = 150;
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	test('applies at once in a short story, as one step in the history', async () => {
		const { reading, visited } = readingAt('');
		reading.filterInput.change({ query: 'm' });
		await vi.advanceTimersByTimeAsync(0);
		reading.filterInput.change({ query: 'mo' });
		await vi.advanceTimersByTimeAsync(0);
		expect(visited).toEqual([
			['?q=m', false],
			['?q=mo', true]
		]);
	});

	test('waits in a long story until the reader pauses, and goes together with the next change', async () => {
		const { reading, visited } = readingAt('', LONG);
		reading.filterInput.change({ query: 'm' });
		reading.filterInput.change({ query: 'mo' });
		await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
		expect(visited).toEqual([]);
		reading.filterInput.change({ companies: ['tesla'] });
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(visited).toEqual([['?company=tesla&q=mo', false]]);
	});

	test('is dropped when the reader goes elsewhere', async () => {
		const { reading, visited } = readingAt('', LONG);
		reading.filterInput.change({ query: 'm' });
		reading.filterInput.cancel();
		await vi.advanceTimersByTimeAsync(PAUSE_MS);
		expect(visited).toEqual([]);
	});
});

test.for([
	['?event=left', '/stories/story/events/left/card'],
	['?event=left&lang=en', '/stories/story/events/left/card?lang=en'],
	['?lang=%26x', '/stories/story/events/left/card?lang=%26x']
] as const)('from %s a story is handed on at %s', ([search, expected]) => {
	expect(readingAt(search).reading.sharingHref('events/left/card')).toBe(expected);
});
