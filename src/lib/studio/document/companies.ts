import type * as Y from 'yjs';
import type { Alias, Company, StoryEvent } from '#lib/story/story.ts';
import { put, remove } from './parts.ts';

/** Removes a company, from the events that are about it too. */
export function removeCompany(doc: Y.Doc, events: readonly StoryEvent[], id: string): void {
	remove(doc, 'companies', id);
	for (const event of events)
		if (event.companies.includes(id))
			put(doc, 'events', {
				...event,
				companies: event.companies.filter((each) => each !== id)
			});
}

/** Makes two companies one, with the names and events of both. */
export function mergeCompanies(
	doc: Y.Doc,
	events: readonly StoryEvent[],
	{ from, into }: { from: Company; into: Company }
): void {
	put(doc, 'companies', merged(from, into));
	remove(doc, 'companies', from.id);
	for (const event of events)
		if (event.companies.includes(from.id)) {
			const companies = event.companies.map((id) => (id === from.id ? into.id : id));
			put(doc, 'events', { ...event, companies: [...new Set(companies)] });
		}
}

/** One company of two, with the names and paraphrases of both; its own name is that of `into`. */
export function merged(from: Company, into: Company): Company {
	const [first, ...others] = into.names;
	const names = [...new Set([...others, ...from.names])].filter((name) => name !== first);
	const aliases = [...into.aliases, ...from.aliases].filter(
		(alias, index, all) => all.findIndex((each) => isSame(each, alias)) === index
	);
	return { id: into.id, names: [first, ...names], aliases };
}

function isSame(a: Alias, b: Alias): boolean {
	return a.text === b.text && a.match === b.match && a.from === b.from && a.until === b.until;
}
