import type { Issue } from '#lib/dates/parsed.ts';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { writeStory } from '#lib/exchange/folder/write-story.ts';
import { isSlug } from '#lib/story/rules.ts';
import { withKnownSteps } from '#lib/story/steps.ts';
import { withoutEvents } from '#lib/story/relations.ts';
import type { Article, Story, StoryEvent } from '#lib/story/story.ts';

/** Obstacles to publishing a story as a whole, other than broken rules. */
export type Obstacle = 'title' | 'slug' | 'noText' | 'noEvents';

/** The parts of a draft that can be published, and those that cannot yet. */
export type Outlook = {
	/** The files of the story's folder, by name; there if nothing stands in the way. */
	files?: Record<string, string>;
	/** The events among them. */
	events: number;
	/** Events that stay behind, in the author's order, with what is wrong with them. */
	behind: { event: StoryEvent; issues: Issue[] }[];
	obstacles: Obstacle[];
	/** Rules that the story breaks elsewhere than in its events; paths are those with these `articles`. */
	issues: Issue[];
	articles: Article[];
};

/**
 * Looks at a draft the way a build does: written as a folder and read again, until no event is left that breaks a
 * rule, alone or because another one stays behind. Texts without a word are left out if nothing quotes them.
 */
export function outlookOf(draft: Story): Outlook {
	const behind = new Map<string, Issue[]>();
	let story = tidy(draft);
	for (;;) {
		const files = writeStory(story);
		const read = readStory(isSlug(story.slug) ? story.slug : 'story', files);
		const issues = read.ok ? [] : read.issues;
		const broken = Map.groupBy(issues, (each) => eventAt(story, each));
		broken.delete(undefined);
		// an empty list of events is named as an obstacle
		const others = issues.filter(
			(each) => eventAt(story, each) === undefined && each.path[0] !== 'events'
		);
		for (const [id, found] of broken) if (id !== undefined) behind.set(id, found);
		if (broken.size > 0) {
			story = withKnownSteps(withoutEvents(story, ({ id }) => behind.has(id)));
			continue;
		}
		const obstacles = obstaclesOf(story);
		// what is missing as a whole is said once, as an obstacle
		const rest = others.filter(
			({ path: [part, index] }) => part !== 'title' && !(part === 'articles' && index === undefined)
		);
		return {
			...(obstacles.length === 0 && rest.length === 0 && { files }),
			events: story.events.length,
			behind: draft.events.flatMap((event) => {
				const issues = behind.get(event.id);
				return issues ? [{ event, issues }] : [];
			}),
			obstacles,
			issues: rest,
			articles: story.articles
		};
	}
}

function obstaclesOf({ title, slug, articles, events }: Story): Obstacle[] {
	return [
		...(title.trim() === '' ? (['title'] as const) : []),
		...(isSlug(slug) ? [] : (['slug'] as const)),
		...(articles.length === 0 ? (['noText'] as const) : []),
		...(articles.length > 0 && events.length === 0 ? (['noEvents'] as const) : [])
	];
}

function eventAt({ events }: Story, { path: [part, index] }: Issue): string | undefined {
	return part === 'events' && typeof index === 'number' ? events[index]?.id : undefined;
}

/** A draft without the blanks of fields that were emptied, and without texts that have no word. */
function tidy(story: Story): Story {
	const quoted = new Set(
		story.events.flatMap(({ passages }) => passages.map((quote) => quote.article))
	);
	return {
		...withoutBlanks(story),
		...(story.kinds && {
			kinds: story.kinds.map(({ id, names }) => ({ id, names: withoutBlanks(names) }))
		}),
		...(story.eras && { eras: story.eras.map(withoutBlanks) }),
		...(story.relations && { relations: story.relations.map(withoutBlanks) }),
		articles: story.articles
			.filter(({ id, blocks }) => blocks.length > 0 || quoted.has(id))
			.map(withoutBlanks),
		events: story.events.map((event) => ({
			...withoutBlanks(event),
			claim: withoutBlanks(event.claim)
		}))
	};
}

const REQUIRED = new Set(['id', 'title', 'slug']);

function withoutBlanks<T extends object>(value: T): T {
	return Object.fromEntries(
		Object.entries(value).filter(([key, field]) => REQUIRED.has(key) || field !== '')
	) as T;
}
