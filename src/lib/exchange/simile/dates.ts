import { dayToTime } from '#lib/dates/days.ts';
import { parseEdtf, span } from '#lib/dates/edtf.ts';
import { issue, type Issue, type Place } from '#lib/dates/parsed.ts';
import {
	dayBefore,
	edtfOfDays,
	edtfOfEnd,
	edtfOfMoment,
	edtfOfStretch,
	momentOfTime
} from '#lib/exchange/dates/moment.ts';
import { readDate } from '#lib/exchange/dates/read-date.ts';
import { dateIssue } from '#lib/exchange/timelinejs/dates.ts';

/** The four moments of an event, as written, and whether it lasted all the time between them. */
export type SimileTimes = Record<'start' | 'latestStart' | 'earliestEnd' | 'end', string> & {
	lasted: boolean;
};

/**
 * The meaning of Simile Timeline's four moments: an event that lasted began between `start` and `latestStart` and ended
 * between `earliestEnd` and `end`; one that did not happened once, between `start` and `end`. A moment is the very
 * beginning of its unit, so that from 1845 to 1846 is in 1845.
 */
export function readSimileTimes(
	times: SimileTimes,
	place: Place
): { date?: { edtf: string; note?: string }; issues: Issue[] } {
	const issues: Issue[] = [];
	const read = (written: string) => {
		const edtf = written === '' ? undefined : readSimileDate(written);
		if (written !== '' && edtf === undefined) issues.push(dateIssue(written, place));
		return edtf;
	};
	const start = read(times.start) ?? read(times.latestStart);
	const end = read(times.end) ?? read(times.earliestEnd);
	if (start === undefined || end === undefined) {
		const only = start ?? (end && edtfOfEnd(end));
		return { ...(only !== undefined && { date: { edtf: only } }), issues };
	}
	if (dayToTime(firstDay(end)) < dayToTime(firstDay(start))) {
		issues.push(issue('exchange.reversed', { text: `${start} – ${end}` }, place));
		const edtf = edtfOfStretch({ start: end, end: start, certain: times.lasted });
		return { ...(edtf !== undefined && { date: { edtf } }), issues };
	}
	const { latestStart, earliestEnd } = times;
	const from = { first: start, beyond: read(latestStart) };
	const to = { first: read(earliestEnd), beyond: end };
	const edtf = times.lasted
		? edtfOfStretch({
				start: edge(from.first, from.beyond) ?? start,
				end: (to.first && edge(to.first, to.beyond)) ?? lastOf(times.end, end),
				certain: true
			})
		: within(start, end);
	const isVague = latestStart !== '' || earliestEnd !== '';
	const note = [times.start, latestStart, earliestEnd, times.end].filter(Boolean).join(' … ');
	return { ...(edtf !== undefined && { date: { edtf, ...(isVague && { note }) } }), issues };
}

function readSimileDate(written: string): string | undefined {
	const text = written.trim();
	if (/^\d{9,}$/.test(text)) {
		const moment = momentOfTime(Number(text));
		return moment && edtfOfMoment(moment);
	}
	return readDate(text);
}

/** One moment from the beginning of one date to the beginning of another. */
function within(start: string, end: string): string | undefined {
	const [first, beyond] = [firstDay(start), firstDay(end)];
	if (first === beyond) return start;
	// a time of day beyond the first reaches into it
	return edtfOfDays(first, end.includes('T') ? beyond : dayBefore(beyond));
}

/** A beginning or an end that is only known to lie within days; coarser than known where EDTF asks for it. */
function edge(first: string, beyond: string | undefined): string | undefined {
	const edtf = beyond === undefined ? undefined : within(first, beyond);
	if (edtf === undefined || !edtf.startsWith('[')) return edtf;
	const [from = '', to = ''] = edtf.slice(1, -1).split('..');
	const year = from.slice(0, 4);
	return to.startsWith(year) ? year : `${year}~`;
}

/** The end of what lasted: midnight at its end belongs to the day before. */
function lastOf(written: string, edtf: string): string {
	return /\b00:00(?::00)?\b/.test(written) && /^\d{4}-\d\d-\d\d$/.test(edtf)
		? dayBefore(edtf)
		: edtf;
}

function firstDay(edtf: string): string {
	const parsed = parseEdtf(edtf);
	return (parsed.ok && span(parsed.value).earliest) || '';
}
