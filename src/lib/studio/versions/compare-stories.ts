import type { Quote } from '#lib/quotes/quote.ts';
import type { Article, Story, StoryEvent } from '#lib/story/story.ts';

/** The fields of a story's own, of its articles, companies and events, that a comparison names. */
export type ComparedField =
	| keyof Omit<Story, 'articles' | 'companies' | 'events' | 'mediaHashes'>
	| keyof Omit<Article, 'id' | keyof PublishedOnly>
	| keyof Omit<Story['companies'][number], 'id'>
	| keyof Omit<StoryEvent, 'id'>;

/** The part of an article that it gets by being published. */
type PublishedOnly = Pick<Article, 'since' | 'note' | 'earlier'>;

/** The change of one thing: `fields` are the names of those that changed. */
export type Change = { id: string; title: string } & (
	{ change: 'added' | 'removed' } | { change: 'changed'; fields: ComparedField[] }
);

/** How a story differs from an earlier state of it. */
export type StoryChanges = {
	story: ComparedField[];
	events: Change[];
	articles: Change[];
	companies: Change[];
};

/** Compares two states of a story by what a reader gets; the order of things is not compared. */
export function compareStories(before: Story, after: Story): StoryChanges {
	const own = ({ slug, title, language, summary, kinds, eras, relations, steps }: Story) => ({
		...{ slug, title, language, summary, kinds, eras, relations, steps }
	});
	return {
		story: changedFields(own(before), own(after)),
		events: changesOf(before.events.map(asRead), after.events.map(asRead), ({ title }) => title),
		articles: changesOf(
			before.articles.map(asWritten),
			after.articles.map(asWritten),
			({ title }) => title
		),
		companies: changesOf(before.companies, after.companies, ({ names }) => names[0])
	};
}

/** An article without its history, which a draft has not. */
function asWritten(article: Article): Omit<Article, keyof PublishedOnly> {
	const written = { ...article };
	delete written.since;
	delete written.note;
	delete written.earlier;
	return written;
}

/** An event with the white space around its quotes as a published story has it. */
function asRead(event: StoryEvent) {
	const trimmed = (quote: Quote) => ({
		...quote,
		...(quote.prefix !== undefined && { prefix: quote.prefix.trim() || undefined }),
		...(quote.suffix !== undefined && { suffix: quote.suffix.trim() || undefined })
	});
	return { ...event, passages: event.passages.map(trimmed) };
}

/** The removed ones come where the earlier state had them, the added ones last. */
function changesOf<T extends { id: string }>(
	before: readonly T[],
	after: readonly T[],
	titleOf: (thing: T) => string
): Change[] {
	const now = new Map(after.map((thing) => [thing.id, thing]));
	const known = new Set(before.map(({ id }) => id));
	const changes = before.flatMap((thing): Change[] => {
		const { id } = thing;
		const next = now.get(id);
		if (!next) return [{ id, title: titleOf(thing), change: 'removed' }];
		const fields = changedFields(thing, next);
		return fields.length > 0 ? [{ id, title: titleOf(next), change: 'changed', fields }] : [];
	});
	const added = after.filter(({ id }) => !known.has(id));
	return [
		...changes,
		...added.map((thing): Change => ({ id: thing.id, title: titleOf(thing), change: 'added' }))
	];
}

function changedFields(before: object, after: object): ComparedField[] {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<ComparedField>;
	const valueIn = (thing: object, key: string) =>
		JSON.stringify((thing as Record<string, unknown>)[key] ?? null, inOrder);
	return [...keys].filter((key) => valueIn(before, key) !== valueIn(after, key));
}

/** Sorts keys: a published story has them in alphabetical order, a draft has not, and that is no difference. */
function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
