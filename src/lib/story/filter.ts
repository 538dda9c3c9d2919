import { SearchIndex } from './search-index.ts';
import type { StoryEvent } from './story.ts';

/** Shows all events where no company is chosen and the query is empty. */
export type EventFilter = {
	/** Ids of the chosen companies. */ companies: string[];
	/** An event must be about all of the companies, not just one. */
	all: boolean;
	query: string;
};

/** The events about any (or all) of the companies that have the query's words in title, summary or quotes. */
export function filterEvents(events: StoryEvent[], filter: EventFilter): StoryEvent[] {
	const found = filter.query ? indexOf(events).find(filter.query) : undefined;
	return events.filter((event, i) => (!found || found.has(i)) && isAbout(event, filter));
}

/** Counts the events about each company, by company id; companies without events are absent. */
export function countByCompany(events: StoryEvent[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { companies } of events)
		for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
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
