import { dayToTime, timeToDay } from '#lib/dates/days.ts';
import { countByFacet, FACETS, type Chosen, type Facet } from '#lib/story/filter.ts';
import type { Story } from '#lib/story/story.ts';
import type { VersionRef } from '#lib/article/versions.ts';

/** The drawn timeline, across or down, the list of events, text order next to time order, or one event after the other. */
export const VIEWS = ['timeline', 'down', 'list', 'clocks', 'story'] as const;
export type View = (typeof VIEWS)[number];

/** The order in which a story is told: that of time, of its articles, or its author's. */
export const ORDERS = ['time', 'text', 'author'] as const;
export type Order = (typeof ORDERS)[number];

/** The part of a reading that can be shared; its home is the URL. */
export type ReadingState = {
	event?: string;
	companies: string[];
	/** An event must be about all of the companies, not only one of them. */
	all: boolean;
	query: string;
	/** Kinds and claims; without one, all are shown. */
	chosen: Chosen;
	/** The first and the last day of the period, as `YYYY-MM-DD` or with an expanded year. */
	from?: string;
	to?: string;
	/** Only events that were, or may have been, in the period; otherwise it is only the timeline's window. */
	periodOnly: boolean;
	view?: View;
	/** Order of a story told step by step; without it the author's order, where there is one. */
	order?: Order;
	/** Ids of versions: these articles are shown as they were, the others as they are now. */
	versions: string[];
	/** Passages are marked in the text. */
	marks: boolean;
	/** The timeline's axis has no folds. */
	straight: boolean;
	/** The page of a long list of events, from 1; without it the one with the selected event. */
	listPage?: number;
};

/** The change that shows all events; the drawn period stays. */
export const NO_FILTER = {
	companies: [],
	all: false,
	query: '',
	chosen: {},
	periodOnly: false
} satisfies Partial<ReadingState>;

/** The largest time value of a JavaScript date (ECMA-262), in ms from the epoch. */
const MAX_TIME_MS = 8.64e15;

/** Parses a URL's parameters; ids that the story does not have are left out and listed in `unknown`. */
export function parseReading(
	parameters: URLSearchParams,
	story: Pick<Story, 'events' | 'companies' | 'eras'>,
	allVersions: readonly VersionRef[]
): { state: ReadingState; unknown: string[] } {
	const event = parameters.get('event') || undefined;
	const companies = [...new Set(parameters.getAll('company').filter(Boolean))];
	const known = new Set(story.companies.map(({ id }) => id));
	const eventKnown = story.events.some(({ id }) => id === event);
	const [from, to] = [parameters.get('from'), parameters.get('to')];
	const days = parseDays(from, to);
	const periodOnly = parameters.get('time') === 'only';
	const view = VIEWS.find((each) => each === parameters.get('view'));
	const order = ORDERS.find((each) => each === parameters.get('order'));
	const versions = [...new Set(parameters.getAll('version').filter(Boolean))];
	const { chosen, strangers } = parseChosen(parameters, story);
	const versionOf = (id: string) => allVersions.find((version) => version.id === id);
	return {
		state: {
			...(event && eventKnown && { event }),
			companies: companies.filter((id) => known.has(id)),
			all: parameters.get('match') === 'all',
			query: parameters.get('q') ?? '',
			chosen,
			...days,
			periodOnly: days !== undefined && periodOnly,
			...(view && { view }),
			...(order && { order }),
			versions: versions.filter((id) => versionOf(id)?.isLatest === false),
			marks: parameters.get('marks') !== 'off',
			straight: parameters.get('axis') === 'straight',
			...parseListPage(parameters.get('part'))
		},
		unknown: [
			...(event && !eventKnown ? [event] : []),
			...companies.filter((id) => !known.has(id)),
			...strangers,
			...versions.filter((id) => !versionOf(id)),
			...(days || !periodOnly ? [] : [from, to].filter((text) => text !== null).filter(Boolean))
		]
	};
}

/** Formats a state as parameters, after those of `others` that are not ours (`lang`). `parseReading` inverts it. */
export function formatReading(state: ReadingState, others: URLSearchParams): URLSearchParams {
	const parameters = new URLSearchParams();
	for (const [key, value] of others) if (!OURS.has(key)) parameters.append(key, value);
	if (state.event) parameters.set('event', state.event);
	for (const id of state.companies) parameters.append('company', id);
	if (state.all) parameters.set('match', 'all');
	if (state.query) parameters.set('q', state.query);
	for (const [facet, values] of Object.entries(state.chosen))
		for (const value of values) parameters.append(facet, value);
	if (state.from && state.to) {
		parameters.set('from', state.from);
		parameters.set('to', state.to);
		if (state.periodOnly) parameters.set('time', 'only');
	}
	if (state.view) parameters.set('view', state.view);
	if (state.order) parameters.set('order', state.order);
	for (const id of state.versions) parameters.append('version', id);
	if (!state.marks) parameters.set('marks', 'off');
	if (state.straight) parameters.set('axis', 'straight');
	if (state.listPage) parameters.set('part', String(state.listPage));
	return parameters;
}

/** The parameters that the filter's form carries as hidden fields, having no controls for them. */
export function hiddenFields(parameters: URLSearchParams): [name: string, value: string][] {
	return [...parameters].filter(([name]) => HIDDEN.has(name));
}

const FACET_NAMES = [...Object.keys(FACETS), 'era'] as Facet[];

const OURS = new Set([
	...['event', 'company', 'match', 'q', 'from', 'to', 'time', ...FACET_NAMES],
	...['view', 'order', 'version', 'marks', 'axis'],
	'part'
]);

const HIDDEN = new Set(['lang', 'view', 'order', 'event', 'axis', 'version', 'marks']);

/** The chosen values of each facet that events have, and those that none has. */
function parseChosen(
	parameters: URLSearchParams,
	{ events, eras = [] }: Pick<Story, 'events' | 'eras'>
): { chosen: Chosen; strangers: string[] } {
	const chosen: Chosen = {};
	const strangers: string[] = [];
	for (const facet of FACET_NAMES) {
		const asked = [...new Set(parameters.getAll(facet).filter(Boolean))];
		if (asked.length === 0) continue;
		const known = facet === 'era' ? new Set(eras.map(({ id }) => id)) : countByFacet(events, facet);
		const own = asked.filter((value) => known.has(value));
		if (own.length > 0) chosen[facet] = own;
		strangers.push(...asked.filter((value) => !known.has(value)));
	}
	return { chosen, strangers };
}

function parseListPage(text: string | null): { listPage: number } | undefined {
	return /^[1-9]\d{0,6}$/.test(text ?? '') ? { listPage: Number(text) } : undefined;
}

/** `undefined` unless both are days, and in order. */
function parseDays(
	from: string | null,
	to: string | null
): { from: string; to: string } | undefined {
	if (!from || !to || !isDay(from) || !isDay(to)) return undefined;
	return dayToTime(from) <= dayToTime(to) ? { from, to } : undefined;
}

/** Whether `timeToDay` would write it: 30 February would become 1 March. The end of the day must be a time too. */
function isDay(text: string): boolean {
	const time = dayToTime(text);
	return Math.abs(time) < MAX_TIME_MS && timeToDay(time) === text;
}
