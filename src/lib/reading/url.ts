import { dayToTime, timeToDay } from '#lib/dates/days.ts';
import type { Story } from '#lib/story/story.ts';
import type { VersionRef } from '#lib/article/versions.ts';

/** The drawn timeline, the list of events, or reading order beside time order. */
export const VIEWS = ['timeline', 'list', 'clocks'] as const;
export type View = (typeof VIEWS)[number];

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
	view?: View;
	/** The articles that are shown as they were, not as they are now: ids of versions. */
	versions: string[];
	/** The passages are marked in the text. */
	marks: boolean;
	/** The timeline's axis without folds. */
	straight: boolean;
	/** Which part of a long list is shown, from 1. */
	part?: number;
};

/** The last time that a date in JavaScript can have. */
const LAST = 8.64e15;

/** Read an address's parameters; ids that the story does not have are left out and named in `unknown`. */
export function parseReading(
	parameters: URLSearchParams,
	story: Pick<Story, 'events' | 'companies'>,
	allVersions: readonly VersionRef[]
): { state: ReadingState; unknown: string[] } {
	const event = parameters.get('event') || undefined;
	const companies = [...new Set(parameters.getAll('company').filter(Boolean))];
	const known = new Set(story.companies.map(({ id }) => id));
	const eventKnown = story.events.some(({ id }) => id === event);
	const [from, to] = [parameters.get('from'), parameters.get('to')];
	const days = readDays(from, to);
	const timeOnly = parameters.get('time') === 'only';
	const view = VIEWS.find((each) => each === parameters.get('view'));
	const versions = [...new Set(parameters.getAll('version').filter(Boolean))];
	const versionOf = (id: string) => allVersions.find((version) => version.id === id);
	return {
		state: {
			...(event && eventKnown && { event }),
			companies: companies.filter((id) => known.has(id)),
			all: parameters.get('match') === 'all',
			query: parameters.get('q') ?? '',
			...days,
			timed: days !== undefined && timeOnly,
			...(view && { view }),
			versions: versions.filter((id) => versionOf(id)?.isLatest === false),
			marks: parameters.get('marks') !== 'off',
			straight: parameters.get('axis') === 'straight',
			...readPart(parameters.get('part'))
		},
		unknown: [
			...(event && !eventKnown ? [event] : []),
			...companies.filter((id) => !known.has(id)),
			...versions.filter((id) => !versionOf(id)),
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
	for (const id of state.versions) parameters.append('version', id);
	if (!state.marks) parameters.set('marks', 'off');
	if (state.straight) parameters.set('axis', 'straight');
	if (state.part) parameters.set('part', String(state.part));
	return parameters;
}

const OURS = new Set([
	...['event', 'company', 'match', 'q', 'from', 'to', 'time'],
	...['view', 'version', 'marks', 'axis'],
	'part'
]);

function readPart(text: string | null): { part: number } | undefined {
	return /^[1-9]\d{0,6}$/.test(text ?? '') ? { part: Number(text) } : undefined;
}

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
