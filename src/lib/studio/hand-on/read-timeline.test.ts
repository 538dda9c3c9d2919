import { expect, test } from 'vitest';
import { SAMPLES } from '#lib/exchange/exchange.test-data.ts';
import { writeXlsx } from '#lib/exchange/table/xlsx.ts';
import { openFolder } from '#lib/server/convert/find-folder.ts';
import { fromStory, toStory } from '#lib/studio/document/draft.ts';
import { readIncoming } from './read-incoming.ts';

const bring = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
	readIncoming([{ path: name, file: new File([content], name) }], 'de');

/** Tables of an author's own are read by the studio, which asks what their columns are. */
const OWN_TABLES = new Set(['csv']);

test.each(Object.entries(SAMPLES).filter(([id]) => !OWN_TABLES.has(id)))(
	'%s becomes a draft',
	async (id, { name, text, events }) => {
		const incoming = await bring(name, text);
		expect(incoming?.draft?.story.events.length).toBe(events);
		const { story } = incoming!.draft!;
		expect(story.title).not.toBe('');
		expect(toStory(fromStory(story)).events.map((event) => event.id)).toEqual(
			story.events.map((event) => event.id)
		);
		if (id !== 'fundstelle') expect(story.events.flatMap(({ passages }) => passages)).toEqual([]);
	}
);

test('a quote of a text that is not in the file is in the summary', async () => {
	const { name, text } = SAMPLES.annotations;
	const incoming = await bring(name, text);
	expect(incoming?.draft?.story).toMatchObject({
		articles: [],
		events: [{ summary: '«was sold» (A text, https://a.example/text)', passages: [] }]
	});
});

test('a workbook of ours becomes a draft, any other table does not', async () => {
	const { story } = openFolder('src/content/concorde').matched!;
	const incoming = await bring('concorde.xlsx', await writeXlsx(story));
	expect(incoming?.draft?.story.events.length).toBe(34);
	expect(await bring('own.csv', 'Datum;Was\n2018;Kauf\n')).toBeUndefined();
	expect(await bring('broken.xlsx', 'PK')).toBeUndefined();
});

test.each<[what: string, name: string, text: string, rules: string[]]>([
	['a damaged file', 'a.json', '{"events":[', ['exchange.json']],
	['a file without events', 'a.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', ['exchange.noEvents']]
])('%s is refused with its reason', async (_, name, text, rules) => {
	const incoming = await bring(name, text);
	expect(incoming?.draft).toBeUndefined();
	expect(incoming?.issues.map(({ rule }) => rule)).toEqual(rules);
});

test('what could not be read is told with its place, and the rest is there', async () => {
	const text = '{"events":[{"start_date":{"year":"soon"},"text":{"headline":"A"}},7]}';
	const incoming = await bring('a.json', text);
	expect(incoming?.draft?.story.events.map(({ title, date }) => [title, date])).toEqual([
		['A', null]
	]);
	expect(incoming?.issues.map(({ path }) => path.join('.'))).toEqual(['events.0', 'events.1']);
});

test('a file that is too large is refused', async () => {
	const incoming = await bring('a.json', ' '.repeat(20_000_001));
	expect(incoming).toMatchObject({ problem: { rule: 'file-too-large' } });
});
