import { issue } from '#lib/dates/parsed.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import { readClock } from '#lib/exchange/dates/read-clock.ts';
import type { StoryReader, StoryWriter } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { htmlOfText } from '#lib/exchange/reading/html-text.ts';
import { textIn, type Fields } from '#lib/exchange/reading/json.ts';
import { readCsv, writeCsv, type Csv } from '#lib/exchange/table/csv.ts';
import { cellsByKey, headKey } from '#lib/exchange/table/table.ts';
import { isCosmological, writeSlideDate } from './dates.ts';
import { addSlide, wordsOf } from './read-timelinejs.ts';
import { readTimelineJs2Date } from './read-timelinejs-2.ts';

const FORMAT = 'TimelineJS sheet';

/** The heads of the sheet, as TimelineJS's own template has them. */
const HEADS = [
	...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time'],
	...['Display Date', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption'],
	...['Media Thumbnail', 'Type', 'Group', 'Background']
];
/** The sheet of TimelineJS 2 has these for the parts of dates. */
const LEGACY_HEADS = ['Start Date', 'End Date', 'Tag'];
const KEYS = new Set([...HEADS, ...LEGACY_HEADS].map(headKey));

/** Whether heads are those of the sheet of TimelineJS, of today or of old. */
export function isTimelineSheet(heads: readonly string[]): boolean {
	const keys = new Set(heads.map(headKey));
	return keys.has('headline') && (keys.has('year') || keys.has('startdate'));
}

/** Reads the sheet of TimelineJS, saved as CSV. */
export const readTimelineSheet: StoryReader = (text, options) => {
	const csv = readCsv(text, KEYS);
	if (!csv.ok) return csv;
	if (!isTimelineSheet(csv.value.heads))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	return readSheet(csv.value, new Collected(FORMAT, options));
};

/** Reads the sheet of TimelineJS as a table, wherever that came from. */
export function readSheet({ heads, rows, issues }: Csv, collected: Collected) {
	for (const each of issues) collected.report(each);
	let title: Fields | undefined;
	for (const [, row] of collected.take(rows)) {
		const { type, ...slide } = slideOf(cellsByKey(heads, row));
		if (isCosmological(slide.start_date))
			return { ok: false as const, issues: [issue('exchange.cosmological', {}, row.place)] };
		if (type === 'title' && !title) title = slide;
		else addSlide(slide, row.place, collected);
	}
	const { headline, summary } = wordsOf(title);
	return collected.finish({ title: headline, summary });
}

function slideOf(cells: Map<string, string>): Fields & { type: string } {
	const cell = (key: string) => cells.get(key) ?? '';
	return {
		type: cell('type').toLowerCase(),
		start_date: dateOf(cells, ''),
		end_date: dateOf(cells, 'end'),
		display_date: cell('displaydate'),
		text: { headline: cell('headline'), text: cell('text') },
		media: { url: cell('media'), caption: cell('mediacaption'), credit: cell('mediacredit') },
		group: cell('group') || cell('tag')
	};
}

function dateOf(cells: Map<string, string>, edge: '' | 'end'): Fields | string {
	const legacy = cells.get(edge === 'end' ? 'enddate' : 'startdate') ?? '';
	if (legacy !== '') return readTimelineJs2Date(legacy) ?? legacy;
	const [year, month, day, time] = ['year', 'month', 'day', 'time'].map(
		(part) => cells.get(edge + part) ?? ''
	);
	const [hour = '', minute = '', second = ''] = readClock(time ?? '')?.split(':') ?? [];
	return { year, month, day, hour, minute, second: second.slice(0, 2) };
}

/** Writes the sheet of TimelineJS. An event without a known day is left out: each row needs one. */
export const writeTimelineSheet: StoryWriter = (story, options = {}) => {
	const names = new Map(story.companies.map(({ id, names }) => [id, names[0]]));
	const title = rowOf({
		Headline: htmlOfText(story.title),
		Text: htmlOfText(story.summary ?? ''),
		// the title shows no picture, so that this is for whoever opens the sheet
		'Media Credit': options.provenance ? formatProvenance(options.provenance) : '',
		Type: 'title'
	});
	const rows = story.events.flatMap(({ title, summary = '', date, companies }) => {
		const edtf = edtfOf(date);
		const slide = edtf && date && writeSlideDate(edtf, options.describeDate?.(date) ?? edtf.text);
		if (!slide) return [];
		const row = rowOf({
			...partCells(slide.start_date, ''),
			...partCells(slide.end_date, 'End '),
			'Display Date': textIn(slide, 'display_date'),
			Headline: htmlOfText(title),
			Text: htmlOfText(summary),
			Group: companies.map((company) => names.get(company)).find(Boolean) ?? ''
		});
		return [row];
	});
	return writeCsv([HEADS, title, ...rows]);
};

function partCells(date: unknown, edge: string): Record<string, string> {
	const [hour, minute, second] = ['hour', 'minute', 'second'].map((key) => textIn(date, key));
	return {
		[`${edge}Year`]: textIn(date, 'year'),
		[`${edge}Month`]: textIn(date, 'month'),
		[`${edge}Day`]: textIn(date, 'day'),
		[`${edge}Time`]: hour
			? [hour, minute, second].map((part = '') => part.padStart(2, '0')).join(':')
			: ''
	};
}

function rowOf(cells: Record<string, string>): string[] {
	return HEADS.map((head) => cells[head] ?? '');
}
