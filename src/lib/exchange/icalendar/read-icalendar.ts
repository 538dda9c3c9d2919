import ICAL from 'ical.js';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { issue, type Place } from '#lib/dates/parsed.ts';
import { readDate } from '#lib/exchange/dates/read-date.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import { withoutMark } from '#lib/exchange/reading/json.ts';
import { dateOfTime, edtfOfEvent, type CalendarDate } from './dates.ts';
import { unfold, type ContentLine } from './lines.ts';

const FORMAT = 'iCalendar';
const EVENTS = new Set(['VEVENT', 'VJOURNAL', 'VTODO']);
/** Properties that are read; all others may say what they like. */
const READ = new Set(
	(
		'UID SUMMARY DESCRIPTION LOCATION CATEGORIES URL ATTACH DTSTART DTEND DUE DURATION RRULE RDATE ' +
		'X-WR-CALNAME NAME X-WR-CALDESC'
	).split(' ')
);
/** The last line of a description, which has the date as it is known. */
const EDTF_LINE = /(?:^|\n)EDTF: (\S+)[^\n]*\s*$/;

type Properties = Map<string, { property?: ICAL.Property; raw: string }[]>;
type Component = { name: string; properties: Properties; place: Place };

/** Reads a calendar (RFC 5545) line by line, so that a line that cannot be read costs no other. */
export const readICalendar: StoryReader = (text, options) => {
	const source = withoutMark(text);
	if (source.trim() === '') return { ok: false, issues: [issue('exchange.empty', {})] };
	if (!/^BEGIN:V/im.test(source.slice(0, 10_000)))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const collected = new Collected(FORMAT, options);
	const calendar: Component = { name: 'VCALENDAR', properties: new Map(), place: { path: [] } };
	const open: string[] = [];
	let event: Component | undefined;
	for (const line of unfold(source)) {
		if (collected.isFull) break;
		const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line.text) ?? [];
		const component = name.toUpperCase();
		if (edge?.toUpperCase() === 'BEGIN') {
			open.push(component);
			if (EVENTS.has(component)) {
				// one that never ended ends where the next begins
				if (event) addEvent(event, collected);
				const place = { path: [], line: line.number };
				event = { name: component, properties: new Map(), place };
			}
		} else if (edge) {
			open.pop();
			if (EVENTS.has(component) && event) {
				addEvent(event, collected);
				event = undefined;
			}
		} else {
			const inner = open.at(-1) ?? '';
			if (EVENTS.has(inner) && event) addLine(line, event.properties, collected);
			else if (inner === 'VCALENDAR') addLine(line, calendar.properties, collected);
		}
	}
	if (event) addEvent(event, collected);
	const title = valueOf(calendar, 'X-WR-CALNAME') || valueOf(calendar, 'NAME');
	return collected.finish({ title, summary: valueOf(calendar, 'X-WR-CALDESC') });
};

function addLine(
	{ text, number }: ContentLine,
	properties: Properties,
	collected: Collected
): void {
	const name = /^[^;:]*/.exec(text)?.[0].trim().toUpperCase() ?? '';
	if (!READ.has(name)) return;
	// a parameter in quotation marks may hold colons
	const raw = /^(?:[^":]|"[^"]*")*:(.*)$/s.exec(text)?.[1] ?? '';
	const property = parseProperty(text);
	if (!property && !DATES.has(name)) {
		const place = { path: [], line: number };
		collected.report(issue('exchange.line', { text: text.slice(0, 60) }, place));
		return;
	}
	const known = properties.get(name) ?? [];
	known.push({ ...(property && { property }), raw });
	properties.set(name, known);
}

const DATES = new Set(['DTSTART', 'DTEND', 'DUE']);

/** A property of ours is of the form that the standard gives it, or not there. */
function parseProperty(text: string): ICAL.Property | undefined {
	try {
		const property = ICAL.Property.fromString(text);
		property.getValues();
		return property;
	} catch {
		return undefined;
	}
}

function valuesOf({ properties }: Component, name: string): string[] {
	return (properties.get(name) ?? []).flatMap(({ property }) => {
		const values: unknown[] = property?.getValues() ?? [];
		// what the library does not know it leaves as it is written
		const plain = property?.type === 'unknown' ? unescapeText : (value: string) => value;
		return values.filter((value) => typeof value === 'string').map((value) => plain(value).trim());
	});
}

function unescapeText(value: string): string {
	return value.replace(/\\([nN\\;,])/g, (_, escaped: string) =>
		escaped.toLowerCase() === 'n' ? '\n' : escaped
	);
}

function valueOf(component: Component, name: string): string {
	return valuesOf(component, name).find(Boolean) ?? '';
}

function addEvent(component: Component, collected: Collected): void {
	const { place, properties } = component;
	const description = valueOf(component, 'DESCRIPTION');
	const [line = '', known] = EDTF_LINE.exec(description) ?? [];
	const own = known !== undefined && parseEdtf(known).ok ? known : undefined;
	const rest = own === undefined ? description : description.slice(0, -line.length);
	const summary = textOfHtml(rest);
	const location = valueOf(component, 'LOCATION');
	const edtf = own ?? dateOf(component, collected);
	const [rule] = [...(properties.get('RRULE') ?? []), ...(properties.get('RDATE') ?? [])];
	if (rule) collected.report(issue('exchange.recurs', { text: rule.raw.slice(0, 60) }, place));
	const addresses = [...valuesOf(component, 'URL'), ...valuesOf(component, 'ATTACH')];
	collected.add(
		{
			id: OWN_ID.exec(valueOf(component, 'UID'))?.[1] ?? '',
			title: valueOf(component, 'SUMMARY'),
			summary: [summary, location].filter(Boolean).join('\n\n'),
			insteadOfTitle: [summary, location, ...addresses],
			...(edtf !== undefined && { date: { edtf } }),
			links: addresses
				.filter((address) => /^https?:/i.test(address) && !own)
				.map((address) => ({ address })),
			groups: valuesOf(component, 'CATEGORIES')
		},
		place
	);
}

/** The ids that we write. */
const OWN_ID = /^([a-z\d-]+)@[a-z\d-]*\.fundstelle$/;

function dateOf(component: Component, collected: Collected): string | undefined {
	const read = (name: string): CalendarDate | undefined => {
		const [found] = component.properties.get(name) ?? [];
		if (!found) return undefined;
		const value: unknown = found.property?.getFirstValue();
		const date = value instanceof ICAL.Time ? dateOfTime(value) : looseDate(found.raw);
		if (!date)
			collected.report(issue('exchange.date', { text: found.raw.slice(0, 60) }, component.place));
		return date;
	};
	const duration: unknown = component.properties.get('DURATION')?.[0]?.property?.getFirstValue();
	return edtfOfEvent(
		read('DTSTART'),
		read('DTEND') ?? (component.name === 'VTODO' ? read('DUE') : undefined),
		duration instanceof ICAL.Duration ? duration : undefined
	);
}

/** A date in another form than the standard's, such as a day without `VALUE=DATE`. */
function looseDate(raw: string): CalendarDate | undefined {
	const edtf = readDate(raw);
	return edtf !== undefined && /^-?\d{4}-\d\d-\d\d/.test(edtf)
		? { edtf, isDay: !edtf.includes('T') }
		: undefined;
}
