import { dayToTime, timeToDay } from '#lib/story/edtf.ts';
import type { Story } from '#lib/story/story.ts';

/** What can be shared of what a reader looks at; it lives in the address. */
export type ReadingState = {
	event?: string;
	companies: string[];
	/** An event must be about all of the companies, not only one of them. */
	all: boolean;
	query: string;
	/** The days at the ends of the timeline's window, as `YYYY-MM-DD` or expanded. */
	from?: string;
	to?: string;
	/** Only what was, or may have been, within the window. */
	timed: boolean;
	view?: 'timeline' | 'list';
	/** The timeline's axis without folds. */
	straight: boolean;
};

/** The last time that a date in JavaScript can have. */
const LAST = 8.64e15;

/** Read an address's parameters; ids that the story does not have are left out and named in `unknown`. */
export function parseReading(
	parameters: URLSearchParams,
	story: Story
): { state: ReadingState; unknown: string[] } {
	const event = parameters.get('event') || undefined;
	const companies = [...new Set(parameters.getAll('company').filter(Boolean))];
	const known = new Set(story.companies.map(({ id }) => id));
	const eventKnown = story.events.some(({ id }) => id === event);
	const [from, to] = [parameters.get('from'), parameters.get('to')];
	const days = readDays(from, to);
	const timeOnly = parameters.get('time') === 'only';
	const view = parameters.get('view');
	return {
		state: {
			...(event && eventKnown && { event }),
			companies: companies.filter((id) => known.has(id)),
			all: parameters.get('match') === 'all',
			query: parameters.get('q') ?? '',
			...days,
			timed: days !== undefined && timeOnly,
			...((view === 'timeline' || view === 'list') && { view }),
			straight: parameters.get('axis') === 'straight'
		},
		unknown: [
			...(event && !eventKnown ? [event] : []),
			...companies.filter((id) => !known.has(id)),
			...(days || !timeOnly ? [] : [from, to].filter((text) => text !== null).filter(Boolean))
		]
	};
}

/** The parameters for a state, those that are not ours (`lang`) kept; parse ∘ format is the identity. */
export function formatReading(state: ReadingState, others: URLSearchParams): URLSearchParams {
	const parameters = new URLSearchParams();
	for (const [key, value] of others) if (!OURS.has(key)) parameters.append(key, value);
	if (state.event) parameters.set('event', state.event);
	for (const id of state.companies) parameters.append('company', id);
	if (state.all) parameters.set('match', 'all');
	if (state.query) parameters.set('q', state.query);
	if (state.from && state.to) {
		parameters.set('from', state.from);
		parameters.set('to', state.to);
		if (state.timed) parameters.set('time', 'only');
	}
	if (state.view) parameters.set('view', state.view);
	if (state.straight) parameters.set('axis', 'straight');
	return parameters;
}

const OURS = new Set(['event', 'company', 'match', 'q', 'from', 'to', 'time', 'view', 'axis']);

/** Both days, if they are days and in order. */
function readDays(
	from: string | null,
	to: string | null
): { from: string; to: string } | undefined {
	if (!from || !to || !isDay(from) || !isDay(to)) return undefined;
	return dayToTime(from) <= dayToTime(to) ? { from, to } : undefined;
}

/** As `timeToDay` writes it: 30 February would count on into March. The day's end is also a time. */
function isDay(text: string): boolean {
	const time = dayToTime(text);
	return Math.abs(time) < LAST && timeToDay(time) === text;
}
