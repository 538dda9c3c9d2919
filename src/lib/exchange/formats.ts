import type { Issue } from '#lib/dates/parsed.ts';
import type { StoryReader, WritableStory, StoryWriter } from './imported-story.ts';
import { lossesOf, withQuotedWords } from './losses.ts';
import type { FormatId } from './recognise.ts';

/** A format that stories are read from or written in. Its reader and writer are loaded when they are needed. */
export type Format = {
	id: FormatId;
	/** As its users call it, in any language. */
	name: string;
	/** The extension of written files, with its dot. */
	extension: string;
	mediaType: string;
	/** Whether it shows vague dates as vague. */
	showsVague: boolean;
	/** Whether it has the words of passages as text that is not read again. */
	quotes?: true;
	read: () => Promise<StoryReader>;
	/** Not there for a format that is only read. */
	write?: () => Promise<StoryWriter>;
};

const JSON_TYPE = 'application/json';

export const FORMATS: readonly Format[] = [
	{
		id: 'fundstelle',
		name: 'Fundstelle (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: true,
		read: async () => (await import('./story-json/read-story-json.ts')).readStoryJson,
		write: async () => (await import('./story-json/write-story-json.ts')).writeStoryJson
	},
	{
		id: 'timelinejs',
		name: 'TimelineJS 3 (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: false,
		read: async () => (await import('./timelinejs/read-timelinejs.ts')).readTimelineJs,
		write: async () => (await import('./timelinejs/write-timelinejs.ts')).writeTimelineJs
	},
	{
		id: 'timelinejs-2',
		name: 'TimelineJS 2 (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: false,
		read: async () => (await import('./timelinejs/read-timelinejs-2.ts')).readTimelineJs2
	},
	{
		id: 'timelinejs-sheet',
		name: 'TimelineJS (CSV)',
		extension: '.csv',
		mediaType: 'text/csv',
		showsVague: false,
		read: async () => (await import('./timelinejs/sheet.ts')).readTimelineSheet,
		write: async () => (await import('./timelinejs/sheet.ts')).writeTimelineSheet
	},
	{
		id: 'markwhen',
		name: 'markwhen',
		extension: '.mw',
		mediaType: 'text/plain',
		showsVague: false,
		read: async () => (await import('./markwhen/read-markwhen.ts')).readMarkwhen,
		write: async () => (await import('./markwhen/write-markwhen.ts')).writeMarkwhen
	},
	{
		id: 'simile',
		name: 'Simile Timeline (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: true,
		read: async () => (await import('./simile/read-simile-json.ts')).readSimileJson,
		write: async () => (await import('./simile/write-simile.ts')).writeSimileJson
	},
	{
		id: 'simile-xml',
		name: 'Simile Timeline (XML)',
		extension: '.xml',
		mediaType: 'application/xml',
		showsVague: true,
		read: async () => (await import('./simile/read-simile-xml.ts')).readSimileXml
	},
	{
		id: 'vis-timeline',
		name: 'vis-timeline (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: false,
		read: async () => (await import('./vis-timeline.ts')).readVisTimeline,
		write: async () => (await import('./vis-timeline.ts')).writeVisTimeline
	},
	{
		id: 'csv',
		name: 'CSV',
		extension: '.csv',
		mediaType: 'text/csv',
		showsVague: true,
		quotes: true,
		read: async () => (await import('./table/csv-events.ts')).readCsvEvents,
		write: async () => (await import('./table/csv-events.ts')).writeCsvEvents
	},
	{
		id: 'jsonl',
		name: 'JSONL',
		extension: '.jsonl',
		mediaType: 'application/jsonl',
		showsVague: true,
		read: async () => (await import('./table/json-lines.ts')).readJsonLines
	},
	{
		id: 'icalendar',
		name: 'iCalendar',
		extension: '.ics',
		mediaType: 'text/calendar',
		showsVague: false,
		read: async () => (await import('./icalendar/read-icalendar.ts')).readICalendar,
		write: async () => (await import('./icalendar/write-icalendar.ts')).writeICalendar
	},
	{
		id: 'annotations',
		name: 'Web Annotations (JSON-LD)',
		extension: '.jsonld',
		mediaType: 'application/ld+json',
		showsVague: true,
		read: async () => (await import('./annotations/read-annotations.ts')).readAnnotations,
		write: async () => (await import('./annotations/write-annotations.ts')).writeAnnotations
	},
	{
		id: 'wikidata',
		name: 'Wikidata (JSON)',
		extension: '.json',
		mediaType: JSON_TYPE,
		showsVague: true,
		read: async () => (await import('./wikidata.ts')).readWikidata
	}
];

export function formatOf(id: FormatId): Format | undefined {
	return FORMATS.find((format) => format.id === id);
}

/** The losses of a story in a format; none for a format that is not written. */
export async function lossesIn(format: Format, story: WritableStory): Promise<Issue[]> {
	if (!format.write) return [];
	const [write, read] = await Promise.all([format.write(), format.read()]);
	const losses = lossesOf(story, { write, read }, format.showsVague);
	return format.quotes ? withQuotedWords(losses) : losses;
}
