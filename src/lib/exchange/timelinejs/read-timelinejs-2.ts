import { issue, type Place } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { edtfOfEnd, edtfOfMoment, edtfOfStretch } from '#lib/exchange/dates/moment.ts';
import { readClock } from '#lib/exchange/dates/read-clock.ts';
import { readDate } from '#lib/exchange/dates/read-date.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import { fieldOf, isFields, listOf, readJson, textIn } from '#lib/exchange/reading/json.ts';
import { dateIssue, fromShownYear } from './dates.ts';
import { mediaOf } from './read-timelinejs.ts';

const FORMAT = 'TimelineJS 2';

/** Reads the JSON, or JSONP, of TimelineJS 2. */
export const readTimelineJs2: StoryReader = (text, options) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const timeline = fieldOf(json.value, 'timeline') ?? json.value;
	const dates = fieldOf(timeline, 'date');
	const eras = fieldOf(timeline, 'era');
	if (!Array.isArray(dates) && !Array.isArray(eras))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };

	const collected = new Collected(FORMAT, options);
	for (const [key, list] of [
		['date', listOf(dates)],
		['era', listOf(eras)]
	] as const) {
		for (const [index, entry] of collected.take(list))
			addEntry(entry, { path: ['timeline', key, index] }, collected);
	}
	return collected.finish({
		title: textOfHtml(textIn(timeline, 'headline')),
		summary: textOfHtml(textIn(timeline, 'text'))
	});
};

function addEntry(entry: unknown, place: Place, collected: Collected): void {
	if (!isFields(entry)) return collected.report(issue('exchange.noEvent', {}, place));
	const summary = textOfHtml(textIn(entry, 'text'));
	const media = mediaOf(fieldOf(entry, 'asset'));
	const tags = fieldOf(entry, 'tags') ?? fieldOf(entry, 'tag');
	const groups = Array.isArray(tags) ? tags.map(String) : textIn({ tags }, 'tags').split(',');
	const date = dateOf(entry, place, collected);
	collected.add(
		{
			title: textOfHtml(textIn(entry, 'headline')),
			summary: [summary, media.words].filter(Boolean).join('\n\n'),
			insteadOfTitle: [summary, ...media.titles, ...groups],
			...(date !== undefined && { date: { edtf: date } }),
			links: media.links,
			groups: groups.map(textOfHtml)
		},
		place
	);
}

function dateOf(entry: unknown, place: Place, collected: Collected): string | undefined {
	const [start, end] = ['startDate', 'endDate'].map((key) => {
		const written = textIn(entry, key);
		const edtf = written === '' ? undefined : readTimelineJs2Date(written);
		if (written !== '' && edtf === undefined) collected.report(dateIssue(written, place));
		return edtf;
	});
	if (start === undefined && end !== undefined) return edtfOfEnd(end);
	if (start === undefined || end === undefined) return start;
	const edtf = edtfOfStretch({ start, end, certain: true });
	if (edtf !== undefined) return edtf;
	collected.report(issue('exchange.reversed', { text: `${start} – ${end}` }, place));
	return edtfOfStretch({ start: end, end: start, certain: true });
}

const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?$/;

/** Reads `2011,3,23,10,30`, or a date in another of the forms that TimelineJS 2 and its sheet knew. */
export function readTimelineJs2Date(written: string): string | undefined {
	const parts = COMPACT.exec(written)?.slice(1).filter(Boolean) ?? written.split(',');
	const [year = '', month, day, ...time] = parts.map((part) => part.trim());
	if (!/^[+-]?\d{1,6}$/.test(year)) return readDate(written);
	const number = (part: string | undefined) => Number(part) || undefined;
	const moment = {
		year: fromShownYear(Number(year)),
		month: number(month),
		day: number(day),
		time:
			readClock(
				time
					.slice(0, 3)
					.map((part) => part.padStart(2, '0'))
					.join(':')
			) || undefined
	};
	return edtfOfMoment(moment) ?? edtfOfMoment({ year: moment.year });
}
