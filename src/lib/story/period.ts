import { span, type IntervalEnd } from '#lib/dates/edtf.ts';
import { covers, dayToTime, overlaps, type Span } from '#lib/dates/days.ts';
import { edtfOf, spanOf } from './event-date.ts';
import type { EventDate, StoryEvent } from './story.ts';

/** An event is certainly in a window of time, possibly (its span only overlaps the window), or outside it. */
export type Certainty = 'certain' | 'possible' | 'outside';

/** Places a date in a window, whose days may be infinite; without a date, or with an invalid one, `outside`. */
export function certaintyWithin(date: EventDate | null, window: Span): Certainty {
	const edtf = edtfOf(date);
	if (!edtf) return 'outside';
	const whole = known(span(edtf));
	if (!overlaps(whole, window)) return 'outside';
	if (covers(window, whole)) return 'certain';
	if (edtf.type !== 'interval') return 'possible';
	// an interval certainly includes the days between its latest start and its earliest end
	const core = { earliest: edge(edtf.start, 'latest'), latest: edge(edtf.end, 'earliest') };
	const hasCore = !isEmpty(core);
	return hasCore && overlaps(core, window) ? 'certain' : 'possible';
}

/** The first and last day of a period, as ISO dates; an open end becomes that of the events, if they have one. */
export function periodDays(
	{ earliest, latest }: Span,
	events: StoryEvent[]
): { from: string | undefined; to: string | undefined } {
	const [first, last] = extentOf(events);
	const known = (day: string | null) => (day && Number.isFinite(dayToTime(day)) ? day : undefined);
	return { from: known(earliest) ?? first, to: known(latest) ?? last };
}

/** The first and last day that any of the events can mean, apart from open and unknown ends. */
function extentOf(events: StoryEvent[]): [first: string | undefined, last: string | undefined] {
	const days = events
		.flatMap(({ date }): (string | null)[] => Object.values(spanOf(date) ?? {}))
		.filter((day) => day !== null)
		.filter((day) => Number.isFinite(dayToTime(day)))
		.sort((a, b) => dayToTime(a) - dayToTime(b));
	return [days[0], days.at(-1)];
}

function edge(bound: IntervalEnd, side: 'earliest' | 'latest'): string | null {
	if (bound === 'unknown') return null;
	if (bound === 'open') return side === 'latest' ? '-inf' : 'inf';
	return span(bound)[side];
}

function known({ earliest, latest }: Span): Span {
	return { earliest: earliest ?? '-inf', latest: latest ?? 'inf' };
}

/** Two coarse ends (`2018/2018`) may leave no certain day; an unknown end leaves none. */
function isEmpty({ earliest, latest }: Span): boolean {
	if (earliest === null || latest === null) return true;
	return !overlaps({ earliest, latest: 'inf' }, { earliest: '-inf', latest });
}
