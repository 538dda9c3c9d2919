import { issue, type Place } from '#lib/dates/parsed.ts';
import { edtfOfMoment, edtfOfStretch, type DateTime } from './dates/moment.ts';
import type { StoryReader } from './imported-story.ts';
import { Collected } from './reading/collect.ts';
import { fieldOf, isFields, readJson, textIn, textOf, type Fields } from './reading/json.ts';

const FORMAT = 'Wikidata';

/** Wikidata's precisions: https://www.mediawiki.org/wiki/Wikibase/DataModel#Dates_and_times */
const MILLENNIUM = 6;
const CENTURY = 7;
const DECADE = 8;
const YEAR = 9;
const MONTH = 10;
const DAY = 11;
/** A time of RDF: the year is astronomical. */
const TIME = /^([+-]?\d{4,})-(\d\d)-(\d\d)T/;
const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/([A-Z]\d+)/;

/** Columns that a query has of itself, apart from those that its author added. */
const START = [
	'pointInTime',
	'point_in_time',
	'date',
	'time',
	'start',
	'startTime',
	'when',
	'inception'
];
const END = ['end', 'endTime', 'endDate', 'end_time', 'dissolved'];

/** Reads the JSON result of a query of Wikidata: events with a point in time, and with its precision. */
export const readWikidata: StoryReader = (text, options) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const bindings = fieldOf(fieldOf(json.value, 'results'), 'bindings');
	const rows = Array.isArray(json.value) ? json.value : bindings;
	if (!Array.isArray(rows))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const collected = new Collected(FORMAT, options);
	const seen = new Set<string>();
	for (const [index, row] of collected.take(rows)) {
		const place = { path: Array.isArray(json.value) ? [index] : ['results', 'bindings', index] };
		if (!isFields(row)) {
			collected.report(issue('exchange.noEvent', {}, place));
			continue;
		}
		const cells = plainCells(row);
		const item = Object.values(cells).find((cell) => ENTITY.test(cell)) ?? '';
		const labels = Object.keys(cells).filter((key) => /label$/i.test(key));
		const itemKey = Object.keys(cells).find((key) => cells[key] === item) ?? '';
		const title =
			textIn(cells, `${itemKey}Label`, 'label', 'title', 'name') || textIn(cells, ...labels);
		// a query gives a row for each value of each column
		const times = Object.values(cells).filter((cell) => TIME.test(cell));
		const key = [item, ...times].join(' ');
		if (item !== '' && seen.has(key)) continue;
		seen.add(key);
		const edtf = dateOf(cells, place, collected);
		const summary = textIn(cells, `${itemKey}Description`, 'description');
		const event = collected.add(
			{
				title: /^Q\d+$/.test(title) ? '' : title,
				...(summary && { summary }),
				insteadOfTitle: [summary, title, ENTITY.exec(item)?.[1] ?? ''],
				...(edtf !== undefined && { date: { edtf } }),
				links: [{ address: textIn(cells, 'article', 'sitelink', 'url') || item }]
			},
			place
		);
		if (event.date && item !== '') event.date.source = item;
	}
	return collected.finish();
};

/** The texts of a row, whether they come with their types or alone. */
function plainCells(row: Fields): Record<string, string> {
	const textOfCell = (value: unknown) => textOf(isFields(value) ? fieldOf(value, 'value') : value);
	return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, textOfCell(value)]));
}

function dateOf(cells: Record<string, string>, place: Place, collected: Collected) {
	const keys = Object.keys(cells);
	const isTime = (key: string) => TIME.test(cells[key] ?? '');
	const find = (names: string[]) =>
		names.find((name) => keys.includes(name) && isTime(name)) ??
		names
			.map((name) =>
				keys.find((key) => key.toLowerCase().startsWith(name.toLowerCase()) && isTime(key))
			)
			.find(Boolean);
	const endKey = find(END);
	const startKey = find(START) ?? keys.find((key) => isTime(key) && key !== endKey);
	const read = (key: string | undefined) => {
		if (key === undefined) return undefined;
		const time = cells[key] ?? '';
		const precision = precisionOf(cells, key, startKey);
		const edtf = readTime(time, precision);
		if (edtf === undefined) collected.report(issue('exchange.date', { text: time }, place));
		else if (precision === undefined && /-01-01T/.test(time))
			collected.report(issue('exchange.precision', { text: time }, place));
		return edtf;
	};
	const [start, end] = [read(startKey), read(endKey)];
	if (start === undefined || end === undefined || start.startsWith('[') || /X/.test(start + end))
		return start;
	return edtfOfStretch({ start, end, certain: true }) ?? start;
}

function precisionOf(cells: Record<string, string>, key: string, startKey: string | undefined) {
	const keys = Object.keys(cells).filter((each) => /precision/i.test(each));
	const own = keys.find((each) => each.toLowerCase().includes(key.toLowerCase()));
	const only = keys.length === 1 && key === startKey ? keys[0] : undefined;
	const precision = Number(cells[own ?? only ?? ''] || NaN);
	return Number.isInteger(precision) ? precision : undefined;
}

/** The EDTF of a time and its precision; without one, the first of January is taken for its year. */
export function readTime(time: string, precision?: number): string | undefined {
	const [, years, months, days] = TIME.exec(time) ?? [];
	const [year, month, day] = [Number(years), Number(months), Number(days)];
	if (years === undefined || Math.abs(year) > 9999) return undefined;
	const guessed = month <= 1 && day <= 1 ? YEAR : DAY;
	const whole: DateTime = { year, month, day };
	switch (precision ?? guessed) {
		case MILLENNIUM: {
			const first = Math.floor((year - 1) / 1000) * 1000 + 1;
			const [start, end] = [first, first + 999].map((each) => edtfOfMoment({ year: each }));
			return start && end ? edtfOfStretch({ start, end, certain: false }) : undefined;
		}
		case CENTURY:
			// the 18th century is 1701 to 1800 there, and 17XX in EDTF
			return year > 0 ? `${String(Math.floor((year - 1) / 100)).padStart(2, '0')}XX` : undefined;
		case DECADE:
			return year >= 0 ? `${String(Math.floor(year / 10)).padStart(3, '0')}X` : undefined;
		case YEAR:
			return edtfOfMoment({ year });
		case MONTH:
			return edtfOfMoment({ year, month: month || undefined });
		default:
			return (precision ?? DAY) >= DAY ? edtfOfMoment(whole) : undefined;
	}
}
