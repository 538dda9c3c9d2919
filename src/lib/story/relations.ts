import type { Relation, Story, StoryEvent } from './story.ts';

/** A relation as one of its two events has it. */
export type RelationSide = {
	relation: Relation;
	/** Whether the relation is from this event, or to it. */
	isFrom: boolean;
	other: StoryEvent;
};

/** The relations of an event, both ways, in the story's order. */
export function relationsOf(id: string, { relations = [], events }: Story): RelationSide[] {
	return relations.flatMap((relation) => {
		const isFrom = relation.from === id;
		if (!isFrom && relation.to !== id) return [];
		const other = events.find((event) => event.id === (isFrom ? relation.to : relation.from));
		return other ? [{ relation, isFrom, other }] : [];
	});
}

/** A story without some of its events, and without what relates to them. */
export function withoutEvents(story: Story, isGone: (event: StoryEvent) => boolean): Story {
	const gone = new Set(story.events.filter(isGone).map(({ id }) => id));
	return {
		...story,
		events: story.events.filter(({ id }) => !gone.has(id)),
		...(story.relations && {
			relations: story.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to))
		})
	};
}
