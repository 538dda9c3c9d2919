import { matchesQuery } from './search.ts';
import type { StoryEvent } from './story.ts';

export type EventFilter = { companies: string[]; all: boolean; query: string };

/** The events about any (or all) of the companies whose titles, summaries or quotes have the query's words. */
export function filterEvents(events: StoryEvent[], filter: EventFilter): StoryEvent[] {
	return events.filter(
		(event) => isAbout(event, filter) && matchesQuery(searchedTexts(event), filter.query)
	);
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

function searchedTexts({ title, summary = '', passages }: StoryEvent): string[] {
	return [title, summary, ...passages.map(({ exact }) => exact)];
}
