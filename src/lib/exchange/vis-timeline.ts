import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import { parseEdtf, type Edtf } from '#lib/dates/edtf.ts';
import { issue, type Place } from '#lib/dates/parsed.ts';
import { daysOf, edtfOfEnd, edtfOfMoment, edtfOfStretch, momentOfTime } from './dates/moment.ts';
import { readDate } from './dates/read-date.ts';
import type { StoryReader, StoryWriter } from './imported-story.ts';
import { Collected } from './reading/collect.ts';
import { htmlOfText, textOfHtml } from './reading/html-text.ts';
import {
	fieldOf,
	isFields,
	readJson,
	namesIn,
	textIn,
	textOf,
	type Fields
} from './reading/json.ts';
import { dateIssue } from './timelinejs/dates.ts';

const FORMAT = 'vis-timeline';
const NO_GROUP = '';
/** How ASP.NET wrote dates, which vis-timeline reads. */
const ASP_DATE = /^\/?Date\((-?\d+)/i;

/** Reads the items of vis-timeline, alone or with their groups, as its DataSets give them for JSON. */
export const readVisTimeline: StoryReader = (text, options) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const items = entriesOf(
		Array.isArray(json.value)
			? json.value
			: (fieldOf(json.value, 'items') ?? fieldOf(json.value, 'data'))
	);
	if (!items) return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const groups = new Map(
		(entriesOf(fieldOf(json.value, 'groups')) ?? []).map((group) => [
			textIn(group, 'id'),
			textOfHtml(textIn(group, 'content', 'title', 'id'))
		])
	);
	const collected = new Collected(FORMAT, options);
	for (const [index, item] of collected.take(items)) {
		const place = { path: Array.isArray(json.value) ? [index] : ['items', index] };
		if (!isFields(item)) {
			collected.report(issue('exchange.noEvent', {}, place));
			continue;
		}
		const edtf = dateOf(item, place, collected);
		const title = textOfHtml(textIn(item, 'content', 'name', 'label'));
		if (textIn(item, 'type') === 'background' && title !== '' && edtf !== undefined) {
			const [id, source] = [textIn(item, 'id').replace(/^era-/, ''), textIn(item, 'source')];
			const rest = { ...namesIn(item), ...(source && { source }) };
			collected.addEra({ id, title, edtf, ...rest }, place);
			continue;
		}
		const group = textIn(item, 'group');
		const summary = textOfHtml(textIn(item, 'title', 'description', 'text'));
		collected.add(
			{
				id: textIn(item, 'id'),
				title,
				...(summary && { summary }),
				insteadOfTitle: [summary, groups.get(group) ?? group],
				...(edtf !== undefined && { date: { edtf } }),
				groups: [groups.get(group) || group]
			},
			place
		);
	}
	return collected.finish({ title: textOfHtml(textIn(json.value, 'title')) });
};

/** A list, or the entries of a DataSet that was written as it is. */
function entriesOf(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value;
	const data = fieldOf(value, '_data');
	return isFields(data) ? Object.values(data) : undefined;
}

function dateOf(item: Fields, place: Place, collected: Collected): string | undefined {
	const own = textIn(item, 'edtf');
	if (own !== '' && parseEdtf(own).ok) return own;
	const [start, end] = ['start', 'end'].map((key) => {
		const value = fieldOf(item, key);
		const edtf = readMoment(value);
		const written = textOf(value);
		if (written !== '' && edtf === undefined) collected.report(dateIssue(written, place));
		return edtf;
	});
	if (start === undefined) return end && edtfOfEnd(end);
	if (end === undefined || end === start) return start;
	const edtf = edtfOfStretch({ start, end, certain: true });
	if (edtf !== undefined) return edtf;
	collected.report(issue('exchange.reversed', { text: `${start} – ${end}` }, place));
	return edtfOfStretch({ start: end, end: start, certain: true });
}

function readMoment(value: unknown): string | undefined {
	const [, milliseconds] = ASP_DATE.exec(textOf(value)) ?? [];
	const time = milliseconds ?? (typeof value === 'number' ? value : undefined);
	if (time === undefined) return readDate(textOf(value));
	const moment = momentOfTime(Number(time));
	return moment && edtfOfMoment(moment);
}

/**
 * Writes items and groups for two DataSets of vis-timeline; the EDTF of a date goes with its item. An event without a
 * known day is left out: each item needs one.
 */
export const writeVisTimeline: StoryWriter = (story, options = {}) => {
	const items = story.events.flatMap(({ id, title, summary, date, companies }) => {
		const edtf = edtfOf(date);
		const times = edtf && writeTimes(edtf);
		if (!times) return [];
		const group = companies.find((company) => story.companies.some(({ id }) => id === company));
		return {
			id,
			content: htmlOfText(title),
			...times,
			group: group ?? NO_GROUP,
			...(summary && { title: htmlOfText(summary) }),
			edtf: edtf.text
		};
	});
	const eras = (story.eras ?? []).flatMap(({ id, title, names, edtf, source }) => {
		const parsed = parseEdtf(edtf);
		const times = parsed.ok && writeTimes(parsed.value);
		if (!times) return [];
		const { start, end = start } = times;
		// no event may have its id
		return {
			id: `era-${id}`,
			content: htmlOfText(title),
			type: 'background',
			start,
			end,
			edtf,
			names,
			source
		};
	});
	const used = new Set(items.map(({ group }) => group));
	const named = story.companies
		.filter(({ id }) => used.has(id))
		.map(({ id, names }) => ({ id, content: htmlOfText(names[0]) }));
	// beside groups, an item of none is not drawn
	const groups = used.has(NO_GROUP) ? [...named, { id: NO_GROUP, content: '' }] : named;
	const provenance = options.provenance && formatProvenance(options.provenance);
	const value = { title: htmlOfText(story.title), provenance, items: [...items, ...eras], groups };
	return `${JSON.stringify(value, undefined, '\t')}\n`;
};

function writeTimes(edtf: Edtf): Fields | undefined {
	const { first, after } = daysOf(edtf);
	const isDay = edtf.type === 'date' && edtf.precision === 'day' && edtf.day !== undefined;
	const start = first ?? after;
	if (start === undefined) return undefined;
	if (isDay || first === undefined || after === undefined) return { start, type: 'point' };
	return { start: first, end: after, type: 'range' };
}
