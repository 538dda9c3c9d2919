import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/dates/parsed.ts';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { readStory } from './folder/read-story.ts';
import { SAMPLES, writableStories } from './exchange.test-data.ts';
import { FORMATS, formatOf, lossesIn } from './formats.ts';
import type { ImportedStory, StoryPart, WritableStory } from './imported-story.ts';
import { recogniseFormat, type FormatId } from './recognise.ts';

const CONTENT = new URL('../../content/', import.meta.url);
/** The published stories; a file beside them is about the site. */
const SLUGS = readdirSync(CONTENT).filter((name) => !name.includes('.'));
const content = (slug: string) => {
	const folder = new URL(`${slug}/`, CONTENT);
	const files = readdirSync(folder).map((name) => [
		name,
		readFileSync(new URL(name, folder), 'utf8')
	]);
	const story = readStory(slug, Object.fromEntries(files) as Record<string, string>);
	if (!story.ok) throw new Error(JSON.stringify(story.issues));
	return story.value.story;
};
const WRITTEN = FORMATS.filter(({ write }) => write).map(({ id }) => id);
const lostParts = (losses: Issue[]) =>
	losses.flatMap((loss) => (loss.rule === 'exchange.loss' ? [loss.values.part] : []));

test('each format has a name and an id of its own', () => {
	for (const key of ['id', 'name'] as const)
		expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
});

describe.each(Object.keys(SAMPLES) as FormatId[])('%s', (id) => {
	const { name, text, events } = SAMPLES[id];

	test('a file is recognised, also by what it holds alone', () => {
		expect(recogniseFormat(name, text)).toBe(id);
		expect(recogniseFormat('file', text)).toBe(id);
		expect(recogniseFormat(name, `\ufeff${text}`)).toBe(id);
	});

	test('all of its events are read, whatever its line ends and mark', async () => {
		const read = await formatOf(id)!.read();
		for (const variant of [text, `\ufeff${text}`, text.replace(/\r?\n/g, '\r\n')]) {
			const story = read(variant, { name });
			expect(story.ok && story.value.events.length, JSON.stringify(story)).toBe(events);
			if (!story.ok) continue;
			for (const event of story.value.events) {
				expect(event.id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
				expect(event.title).not.toMatch(/[<>\n]/);
				if (event.date) expect(parseEdtf(event.date.edtf).ok, event.date.edtf).toBe(true);
			}
		}
	});
});

/** The value of each part of a story, found in another way than losses are. */
const PART_OF: Partial<Record<StoryPart, (story: WritableStory | ImportedStory) => unknown>> = {
	events: ({ events }) => events.length,
	titles: ({ events }) => events.map(({ title }) => title),
	summaries: ({ events }) => events.map(({ summary }) => summary ?? ''),
	dates: ({ events }) => events.map(({ date }) => date?.edtf),
	bases: ({ events }) => events.map(({ date }) => date && { ...date, edtf: '' }),
	kinds: ({ events }) => events.map(({ kind }) => kind),
	claims: ({ events }) => events.map(({ claim }) => claim),
	weights: ({ events }) => events.map(({ weight }) => weight),
	ids: ({ events }) => events.map(({ id }) => id),
	companies: ({ events, companies }) =>
		events.map((event) =>
			event.companies.map((id) => companies.find((company) => company.id === id)?.names[0])
		),
	companyNames: ({ companies }) => companies,
	articles: ({ articles }) => articles,
	passages: ({ events }) =>
		events.map(({ passages }) =>
			passages.map(({ article, exact, prefix, suffix }) => ({ article, exact, prefix, suffix }))
		),
	storyTitle: ({ title }) => title,
	storySummary: ({ summary }) => summary ?? '',
	language: ({ language }) => language,
	steps: ({ steps }) => steps ?? [],
	media: ({ events }) => events.map(({ media }) => media ?? [])
};

describe.each(WRITTEN)('%s, written and read again', (id) => {
	test('loses only what is said to get lost', async () => {
		const format = formatOf(id)!;
		const [write, read] = [await format.write!(), await format.read()];
		await fc.assert(
			fc.asyncProperty(writableStories, async (story) => {
				const losses = await lossesIn(format, story);
				for (const loss of losses) expect(describeIssue(loss, 'en')).toMatch(/\S/);
				const lost = new Set(lostParts(losses));
				if (lost.has('quotedOnly')) lost.add('passages');
				const text = write(story);
				expect(write(story)).toBe(text);
				const again = read(text);
				if (!again.ok) return expect(lost).toContain('events');
				const kept = lost.has('events')
					? { ...story, events: keptOf(story, again.value, losses) }
					: story;
				for (const [part, of] of Object.entries(PART_OF)) {
					if (lost.has(part as StoryPart) || kept.events === undefined) continue;
					expect(of(again.value), `${part}\n${text}`).toEqual(of(kept as WritableStory));
				}
			}),
			{ numRuns: 150 }
		);
	});
});

test('an event that is left out does not take another of its name along', async () => {
	const event = (id: string, title: string, edtf?: string) => ({
		...{ id, title, kind: 'founding' as const, companies: [], passages: [] },
		...{ claim: { status: 'asserted' as const } },
		date: edtf === undefined ? null : { edtf, basis: 'stated' as const }
	});
	const story: WritableStory = {
		...{ slug: 'story', title: 'Story', language: 'de', articles: [], companies: [] },
		events: [
			...[event('a', 'Same'), event('b', 'Same')],
			...[event('c', 'Other', '2024-06-04'), event('d', 'Same', '2024-06-04')]
		]
	};
	const losses = await lossesIn(formatOf('timelinejs-sheet')!, story);
	expect(losses.find(({ values }) => 'part' in values && values.part === 'events')?.values).toEqual(
		{
			...{ part: 'events', count: 2, of: 4, examples: ['Same', 'Same'] }
		}
	);
});

test('no format has the files of media, whoever shows them', async () => {
	const story = content('bauer-sucht-frau');
	const [article, ...articles] = story.articles;
	const [event, ...events] = story.events;
	const shown = (file: string) => ({ file, alt: 'A' });
	const told = {
		...story,
		articles: [{ ...article!, media: [shown('a.png'), shown('b.png')] }, ...articles],
		events: [
			{ ...event!, media: [shown('a.png'), { ...shown('c.wav'), captions: 'c.vtt' }] },
			...events
		]
	};
	const losses = await lossesIn(formatOf('fundstelle')!, told);
	expect(losses.map(({ values }) => values)).toEqual([
		{ part: 'mediaFiles', count: 4, of: 4, examples: ['a.png', 'b.png', 'c.wav'] }
	]);
});

/** The events that are not said to be left out; none to compare where the titles do not tell them apart. */
function keptOf(story: WritableStory, again: ImportedStory, losses: Issue[]) {
	const left = losses.find(
		(loss) => loss.rule === 'exchange.loss' && loss.values.part === 'events'
	);
	const count = left && 'count' in left.values ? left.values.count : 0;
	expect(again.events.length).toBe(story.events.length - count);
	const titles = story.events.map(({ title }) => title.replace(/\s+/g, ''));
	if (new Set(titles).size < titles.length || lostParts(losses).includes('titles'))
		return undefined;
	return story.events.filter(({ title }) => again.events.some((event) => event.title === title));
}

describe('what the published stories lose', () => {
	const ALWAYS = [
		'bases',
		'kinds',
		'claims',
		'passages',
		'companyNames',
		'articles',
		'language',
		'slug'
	];
	test.each<[FormatId, StoryPart[]]>([
		['fundstelle', []],
		['timelinejs', ['events', 'companies']],
		['timelinejs-sheet', ['events', 'companies', 'ids']],
		['markwhen', ['events']],
		['simile', ['events', 'companies', 'storySummary']],
		['vis-timeline', ['events', 'companies', 'storySummary']],
		['icalendar', ['events']]
	])('%s', async (id, more) => {
		for (const slug of SLUGS) {
			const losses = await lossesIn(formatOf(id)!, content(slug));
			const expected = id === 'fundstelle' ? [] : [...ALWAYS, ...more];
			expect(lostParts(losses).sort()).toEqual(expected.sort());
		}
	});

	test('a date that a format cannot draw is told of', async () => {
		const story = content('concorde');
		const vague = story.events.filter(({ date }) =>
			/[~?[X]|\.\.|^\d{4}-[234]\d$/.test(date?.edtf ?? '')
		);
		const losses = await lossesIn(formatOf('icalendar')!, story);
		const dated = story.events.filter(({ date }) => date).length;
		expect(losses.at(-1)).toMatchObject({
			rule: 'exchange.drawn',
			values: { count: vague.length, of: dated }
		});
	});
});

test.each(['timelinejs', 'simile', 'vis-timeline', 'markwhen', 'csv', 'icalendar'] as const)(
	'%s holds every day that a date can mean',
	async (id) => {
		const format = formatOf(id)!;
		const [write, read] = [await format.write!(), await format.read()];
		fc.assert(
			fc.property(writableStories, (story) => {
				const again = read(write(story));
				if (!again.ok) return;
				for (const { id, date } of again.value.events) {
					const own = story.events.find((event) => event.id === id)?.date;
					if (!date || !own || !parseEdtf(own.edtf).ok) continue;
					const [was, is] = [own, date].map(({ edtf }) => {
						const parsed = parseEdtf(edtf);
						return parsed.ok ? span(parsed.value) : undefined;
					});
					expect(is, `${own.edtf} became ${date.edtf}`).toEqual(was);
				}
			}),
			{ numRuns: 100 }
		);
	}
);
