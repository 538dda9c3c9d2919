import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { matchStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { correctionsFeed, eventsFeed, storiesFeed, type Addresses } from './feeds.ts';
import { sitemap } from './sitemap.ts';
import { describeStory } from './structured-data.ts';

const STORY: Story = {
	slug: 'sale',
	title: 'Sold & gone',
	language: 'en',
	summary: 'A <short> story',
	articles: [
		{
			id: 'first',
			title: 'The sale',
			published: { edtf: '2024-06-04', basis: 'external', source: 'the paper' },
			language: 'en',
			since: '2024-08-01',
			blocks: [
				{ kind: 'paragraph', id: 'p1', runs: [{ text: 'In spring a bank from Bern bought it.' }] }
			],
			earlier: [
				{
					blocks: [
						{
							kind: 'paragraph',
							id: 'p1',
							runs: [{ text: 'In spring a bank from Basel bought it.' }]
						}
					]
				}
			]
		}
	],
	companies: [{ id: 'bank', names: ['The Bank'], aliases: [] }],
	events: [
		{
			id: 'sale',
			kind: 'acquisition',
			title: 'A bank buys it ]]> \u0001',
			date: { edtf: '2024-21', basis: 'inferred', note: 'the article is of that year' },
			companies: ['bank'],
			claim: { status: 'asserted' },
			passages: [{ article: 'first', exact: 'a bank from Bern bought it' }]
		},
		{
			id: 'price',
			kind: 'statement',
			title: 'Nobody knew the price',
			date: null,
			companies: [],
			claim: { status: 'asserted' },
			passages: [{ article: 'first', exact: 'In spring' }]
		}
	]
};

const ADDRESSES: Addresses = {
	home: 'https://news.example/',
	self: 'https://news.example/feed.xml',
	story: (slug) => `https://news.example/stories/${slug}`,
	image: (slug) => `https://news.example/stories/${slug}/share.png`,
	built: new Date('2026-01-01T00:00:00Z')
};

/** The elements of an XML text: each entry's children by name, with their text or the address they link to. */
function entriesOf(xml: string): Record<string, string>[] {
	const entries: Record<string, string>[] = [];
	let name = '';
	const parser = new Parser(
		{
			onopentag(tag, { href }) {
				if (tag === 'entry' || tag === 'url') entries.push({});
				name = tag;
				const entry = entries.at(-1);
				if (entry && href !== undefined) entry[tag] = href;
			},
			ontext(text) {
				const entry = entries.at(-1);
				if (entry && text.trim() !== '') entry[name] = (entry[name] ?? '') + text;
			}
		},
		{ xmlMode: true }
	);
	parser.end(xml);
	return entries;
}

test('events are in order of time, with date, quote and permalink', () => {
	expect(entriesOf(eventsFeed(matchStory(STORY), ADDRESSES))).toEqual([
		{
			title: 'A bank buys it ]]&gt; ',
			id: 'https://news.example/stories/sale?event=sale#event-sale',
			link: 'https://news.example/stories/sale?event=sale#event-sale',
			updated: '2024-08-01T00:00:00.000Z',
			summary: 'spring 2024',
			content:
				'<p>spring 2024</p><blockquote>a bank from Bern bought it</blockquote><p>The sale</p>'
		},
		expect.objectContaining({ title: 'Nobody knew the price', summary: 'undated' })
	]);
});

test('of a story in a language that is none of ours, our words in its feed are English', () => {
	const feed = eventsFeed(matchStory({ ...STORY, language: 'rm' }), ADDRESSES);
	expect(feed).toContain('spring 2024');
});

test('a correction has the words before and after', () => {
	const feed = correctionsFeed([matchStory(STORY)], { language: 'en' }, ADDRESSES);
	expect(entriesOf(feed)).toEqual([
		{
			title: 'Corrected: The sale',
			id: 'https://news.example/stories/sale?version=first@2024-08-01',
			link: 'https://news.example/stories/sale?version=first@2024-08-01',
			updated: '2024-08-01T00:00:00.000Z',
			content:
				'<h3>A bank buys it ]]&gt; </h3>' +
				'<p>Before: a bank from <em>Basel</em> bought it</p>' +
				'<p>Now: a bank from <em>Bern</em> bought it</p>'
		}
	]);
});

test('… and what the editor says of it', () => {
	const noted = { ...STORY, articles: STORY.articles.map((of) => ({ ...of, note: 'Bern & all' })) };
	const feed = correctionsFeed([matchStory(noted)], { language: 'en' }, ADDRESSES);
	expect(entriesOf(feed)).toEqual([
		expect.objectContaining({
			summary: 'Bern &amp; all',
			content: expect.stringMatching(/^<p>Bern &amp; all<\/p><h3>/) as string
		})
	]);
});

test('of several corrections on one day the latest is first', () => {
	const twice = {
		...STORY,
		articles: STORY.articles.map((of) => ({
			...of,
			since: '2024-08-01.2',
			earlier: [...(of.earlier ?? []), { since: '2024-08-01', blocks: [] }]
		}))
	};
	const feed = correctionsFeed([matchStory(twice)], { language: 'en' }, ADDRESSES);
	expect(entriesOf(feed).map(({ id }) => id)).toEqual([
		'https://news.example/stories/sale?version=first@2024-08-01.2',
		'https://news.example/stories/sale?version=first@2024-08-01'
	]);
});

test('a site’s stories', () => {
	expect(entriesOf(storiesFeed([STORY], 'de', ADDRESSES))).toEqual([
		expect.objectContaining({
			title: 'Sold &amp; gone',
			link: 'https://news.example/stories/sale',
			summary: 'A &lt;short&gt; story'
		})
	]);
});

test('a sitemap has every page in every language', () => {
	const xml = sitemap(['https://news.example/?a=1&b=2'], ['de', 'en']);
	expect(entriesOf(xml)).toEqual([
		{
			loc: 'https://news.example/?a=1&b=2',
			'xhtml:link': 'https://news.example/?a=1&b=2&lang=en'
		}
	]);
});

test('search engines get the first and last day of a story, and not all events of a long one', () => {
	const [sale, price] = STORY.events;
	const dated = (edtf: string, i: number) => ({
		...sale!,
		id: `e${i}`,
		date: { edtf, basis: 'stated' as const, words: edtf }
	});
	const describe = (events: Story['events']) =>
		describeStory({ ...STORY, events }, 'https://news.example', 'i.png') as Record<string, unknown>;
	expect(describe(STORY.events)).toMatchObject({ temporalCoverage: '2024-03-01/2024-05-31' });
	expect(describe(['[..1999-05]', '2001', '-0043'].map(dated))).toMatchObject({
		temporalCoverage: '-000043-01-01/2001-12-31'
	});
	expect(describe([price!]).temporalCoverage).toBeUndefined();
	const long = describe(Array.from({ length: 121 }, (_, i) => dated('2020', i)));
	expect(long).toMatchObject({ headline: STORY.title, temporalCoverage: '2020-01-01/2020-12-31' });
	expect(long.about).toBeUndefined();
});

test('search engines get the outer bounds of a date, and the date itself as EDTF', () => {
	const { about, image } = describeStory(
		STORY,
		'https://news.example/stories/sale',
		'https://news.example/stories/sale/share.png'
	) as { about: object[]; image: string };
	expect(image).toBe('https://news.example/stories/sale/share.png');
	expect(about).toEqual([
		{
			'@type': 'Event',
			name: 'A bank buys it ]]> \u0001',
			url: 'https://news.example/stories/sale?event=sale',
			startDate: '2024-03-01',
			endDate: '2024-05-31',
			additionalProperty: { '@type': 'PropertyValue', propertyID: 'EDTF', value: '2024-21' }
		},
		{
			'@type': 'Event',
			name: 'Nobody knew the price',
			url: 'https://news.example/stories/sale?event=price'
		}
	]);
});
