import { SearchIndex } from './search-index.ts';
import type { StoryEvent } from './story.ts';

export type EventFilter = { companies: string[]; all: boolean; query: string };

/** The events about any (or all) of the companies whose titles, summaries or quotes have the query's words. */
export function filterEvents(events: StoryEvent[], filter: EventFilter): StoryEvent[] {
	const found = filter.query ? indexOf(events).find(filter.query) : undefined;
	return events.filter((event, i) => (!found || found.has(i)) && isAbout(event, filter));
}

/** How many of the events are about each company. */
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

// a reader searches the same events again with every letter typed
const indexes = new WeakMap<StoryEvent[], SearchIndex>();

function indexOf(events: StoryEvent[]): SearchIndex {
	const index = indexes.get(events) ?? new SearchIndex(events.map(searchedTexts));
	indexes.set(events, index);
	return index;
}

function searchedTexts({ title, summary = '', passages }: StoryEvent): string[] {
	return [title, summary, ...passages.map(({ exact }) => exact)];
}
