import { dayToTime } from '#lib/dates/days.ts';
import { issue, type Issue, type NoValues } from '#lib/dates/parsed.ts';
import type { Block } from '#lib/article/blocks.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { matchIn, type Match } from '#lib/quotes/match.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { spanOf } from './event-date.ts';
import { quoteIssues } from './quote-rules.ts';
import type { Relation, RelationKind, Story, StoryEvent } from './story.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'relation.event': { event: string };
		'relation.self': NoValues;
		'relation.twice': NoValues;
		/** It rests neither on a passage nor on the editor's judgement. */
		'relation.noGround': NoValues;
		/** By its nature the first event precedes the other, but its date is later: both are titles, with their dates. */
		'relation.againstTime': { first: string; firstDate: string; then: string; thenDate: string };
		/** The titles of the events that lead to each other in a circle, from the one that this relation is from. */
		'relation.circle': { events: readonly string[] };
	}
}

/** Which of its events is the earlier one, where the kind of a relation says so. */
const ORDER: Partial<Record<RelationKind, 'from' | 'to'>> = {
	'leads-to': 'from',
	answers: 'to',
	withdraws: 'to'
};
/** Kinds that no event can have to itself, not even over others. */
const NO_CIRCLE: readonly RelationKind[] = ['leads-to', 'part-of'];

/** The issues of a story's relations. */
export function checkRelations(story: Story): Issue[] {
	const { relations = [], events } = story;
	const known = new Map(events.map((event) => [event.id, event]));
	const seen = new Set<string>();
	const issues = relations.flatMap((relation, index) => {
		const path: Issue['path'] = ['relations', index];
		const { kind, from, to } = relation;
		const strange = (['from', 'to'] as const).filter((end) => !known.has(relation[end]));
		const key = `${kind} ${from} ${to}`;
		const isTwice = seen.has(key);
		seen.add(key);
		return [
			...strange.map((end) =>
				issue('relation.event', { event: relation[end] }, { path: [...path, end] })
			),
			...(from === to ? [issue('relation.self', {}, { path: [...path, 'to'] })] : []),
			...(isTwice ? [issue('relation.twice', {}, { path })] : []),
			...(relation.passage || relation.judgement ? [] : [issue('relation.noGround', {}, { path })]),
			...passageIssues(relation.passage, story, [...path, 'passage']),
			...againstTime(relation, known, path)
		];
	});
	return [...issues, ...circles(relations, known)];
}

function passageIssues(quote: Quote | undefined, story: Story, path: Issue['path']): Issue[] {
	if (!quote) return [];
	const article = story.articles.find(({ id }) => id === quote.article);
	if (!article)
		return [issue('story.article', { article: quote.article }, { path: [...path, 'article'] })];
	if (article.blocks.length === 0 || quote.exact.trim() === '') return [];
	const { text, match } = matcherOf(article.blocks);
	return quoteIssues(quote, match(quote), text, path);
}

type Matcher = { text: string; match: (quote: Quote) => Match };

// a draft is checked after each key that its author presses, while most texts stay
const matchers = new WeakMap<Block[], Matcher>();

function matcherOf(blocks: Block[]): Matcher {
	const known = matchers.get(blocks);
	if (known) return known;
	const { text } = plainText(blocks);
	const matcher = { text, match: matchIn(text) };
	matchers.set(blocks, matcher);
	return matcher;
}

/** An issue only where the dates leave no doubt: every day of what comes first is after every day of the other. */
function againstTime(
	relation: Relation,
	known: ReadonlyMap<string, StoryEvent>,
	path: Issue['path']
): Issue[] {
	const order = ORDER[relation.kind];
	if (!order) return [];
	const first = known.get(relation[order]);
	const then = known.get(relation[order === 'from' ? 'to' : 'from']);
	const earliest = dayToTime(spanOf(first?.date ?? null)?.earliest ?? '-inf');
	const latest = dayToTime(spanOf(then?.date ?? null)?.latest ?? 'inf');
	if (!first?.date || !then?.date || !(earliest > latest)) return [];
	const values = {
		...{ first: first.title, firstDate: first.date.edtf },
		...{ then: then.title, thenDate: then.date.edtf }
	};
	return (['from', 'to'] as const).map((end) =>
		issue('relation.againstTime', values, { path: [...path, end] })
	);
}

/** An issue for each relation of a circle, so that all of their places are named. */
function circles(relations: readonly Relation[], known: ReadonlyMap<string, StoryEvent>): Issue[] {
	return NO_CIRCLE.flatMap((kind) => {
		const next = Map.groupBy(
			relations.filter((relation) => relation.kind === kind && relation.from !== relation.to),
			({ from }) => from
		);
		return relations.flatMap((relation, index) => {
			if (relation.kind !== kind || relation.from === relation.to) return [];
			const way = shortestWay(relation.to, relation.from, next);
			if (!way) return [];
			const events = [relation.from, ...way].map((id) => known.get(id)?.title ?? id);
			return [issue('relation.circle', { events }, { path: ['relations', index] })];
		});
	});
}

/** The ids from one event to another, both included; `undefined` if no relations lead there. */
function shortestWay(
	start: string,
	goal: string,
	next: ReadonlyMap<string, Relation[]>
): string[] | undefined {
	const before = new Map<string, string | undefined>([[start, undefined]]);
	// a map goes on to what is added while it is gone through
	for (const [id] of before) {
		if (id === goal) {
			const way = [];
			for (let at: string | undefined = goal; at !== undefined; at = before.get(at))
				way.unshift(at);
			return way;
		}
		for (const { to } of next.get(id) ?? []) if (!before.has(to)) before.set(to, id);
	}
	return undefined;
}
