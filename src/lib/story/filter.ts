import { SearchIndex } from './search-index.ts';
import type { StoryEvent } from './story.ts';

/** The facets by which events are filtered, beside their companies: each with its value in an event. */
export const FACETS = {
	kind: ({ kind }: StoryEvent) => kind,
	claim: ({ claim }: StoryEvent) => claim.status,
	by: ({ claim }: StoryEvent) => claim.by
};
type EventFacet = keyof typeof FACETS;
/** Eras are none of an event's own: `eras.ts` says which it is in. */
export type Facet = EventFacet | 'era';
/** The chosen values of facets, for each of which any is enough; a facet without any is absent. */
export type Chosen = Partial<Record<Facet, string[]>>;

/** Shows all events where nothing is chosen and the query is empty. */
export type EventFilter = {
	/** Ids of the chosen companies. */ companies: string[];
	/** An event must be about all of the companies, not just one. */
	all: boolean;
	query: string;
	chosen?: Chosen;
};

/** The events about any (or all) of the companies, of the chosen kinds and claims, that have the query's words in title, summary or quotes. */
export function filterEvents(events: StoryEvent[], filter: EventFilter): StoryEvent[] {
	const found = filter.query ? indexOf(events).find(filter.query) : undefined;
	return events.filter(
		(event, i) => (!found || found.has(i)) && isAbout(event, filter) && isChosen(event, filter)
	);
}

/** Counts the events about each company, by company id; companies without events are absent. */
export function countByCompany(events: StoryEvent[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { companies } of events)
		for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** Counts the events by their values of a facet, in the order of their first. */
export function countByFacet(events: StoryEvent[], facet: EventFacet): Map<string, number> {
	const counts = new Map<string, number>();
	for (const event of events) {
		const value = FACETS[facet](event);
		if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Who said it is one question, whether it is answered by the sort of claim or by a name. */
function isChosen(event: StoryEvent, { chosen = {} }: EventFilter): boolean {
	const has = (facet: EventFacet) => chosen[facet]?.includes(FACETS[facet](event) ?? '');
	return (
		(!chosen.kind || !!has('kind')) &&
		((!chosen.claim && !chosen.by) || !!has('claim') || !!has('by'))
	);
}

function isAbout(event: StoryEvent, { companies, all }: EventFilter): boolean {
	if (companies.length === 0) return true;
	const about = (id: string) => event.companies.includes(id);
	return all ? companies.every(about) : companies.some(about);
}

// every letter typed searches the same events again
const indexes = new WeakMap<StoryEvent[], SearchIndex>();

function indexOf(events: StoryEvent[]): SearchIndex {
	const index = indexes.get(events) ?? new SearchIndex(events.map(searchedTexts));
	indexes.set(events, index);
	return index;
}

function searchedTexts({ title, summary = '', passages }: StoryEvent): string[] {
	return [title, summary, ...passages.map(({ exact }) => exact)];
}
