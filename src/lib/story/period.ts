import { parseEdtf, span, type Bound } from '#lib/dates/edtf.ts';
import { covers, dayToTime, overlaps, type Span } from '#lib/dates/days.ts';
import type { EventDate, StoryEvent } from './story.ts';

/** Whether an event was in a stretch of time: surely, perhaps (its span only overlaps it), or not. */
export type TimeFit = 'certain' | 'possible' | 'outside';

/** An event without a date cannot be placed, so it is `outside`. `window` has finite or infinite days. */
export function fitsIn(date: EventDate | null, window: Span): TimeFit {
	const parsed = date && parseEdtf(date.edtf);
	if (!parsed?.ok) return 'outside';
	const edtf = parsed.value;
	const whole = known(span(edtf));
	if (!overlaps(whole, window)) return 'outside';
	if (covers(window, whole)) return 'certain';
	if (edtf.type !== 'interval') return 'possible';
	// what lasted was surely there in the days that it lasted for certain
	const core = { earliest: edge(edtf.start, 'latest'), latest: edge(edtf.end, 'earliest') };
	const hasCore = !overlapsNothing(core);
	return hasCore && overlaps(core, window) ? 'certain' : 'possible';
}

/** The days at a period's ends; an open end is that of the events. */
export function periodDays(
	{ earliest, latest }: Span,
	events: StoryEvent[]
): { from: string | undefined; to: string | undefined } {
	const [first, last] = extentOf(events);
	const known = (day: string | null) => (day && Number.isFinite(dayToTime(day)) ? day : undefined);
	return { from: known(earliest) ?? first, to: known(latest) ?? last };
}

/** The first and the last day that any of the events can mean; open and unknown ends aside. */
function extentOf(events: StoryEvent[]): [first: string | undefined, last: string | undefined] {
	const days = events
		.flatMap(({ date }): (string | null)[] => {
			const parsed = date && parseEdtf(date.edtf);
			return parsed?.ok ? Object.values(span(parsed.value)) : [];
		})
		.filter((day) => day !== null)
		.filter((day) => Number.isFinite(dayToTime(day)))
		.sort((a, b) => dayToTime(a) - dayToTime(b));
	return [days[0], days.at(-1)];
}

function edge(bound: Bound, side: 'earliest' | 'latest'): string | null {
	if (bound === 'unknown') return null;
	if (bound === 'open') return side === 'latest' ? '-inf' : 'inf';
	return span(bound)[side];
}

function known({ earliest, latest }: Span): Span {
	return { earliest: earliest ?? '-inf', latest: latest ?? 'inf' };
}

/** Two coarse ends may leave no day that is certain: `2018/2018`, and an unknown end leaves none either. */
function overlapsNothing({ earliest, latest }: Span): boolean {
	if (earliest === null || latest === null) return true;
	return !overlaps({ earliest, latest: 'inf' }, { earliest: '-inf', latest });
}
