import type { Relation } from '#lib/story/story.ts';

/** The middle of an event's mark: its time in ms UTC, and how far down the plot it is, in px. */
export type MarkPlace = { time: number; down: number };

/** A line between the marks of two events; `judged` if only the editor's judgement says that they hang together. */
export type RelationLine = { key: string; from: MarkPlace; to: MarkPlace; judged: boolean };

/** The lines of the chosen event to those that it is related to, as far as both are drawn. */
export function relationLines(
	relations: readonly Relation[],
	chosen: string | undefined,
	placeOf: (id: string) => MarkPlace | undefined
): RelationLine[] {
	return relations.flatMap(({ kind, from, to, passage }) => {
		if (chosen === undefined || (from !== chosen && to !== chosen)) return [];
		const [start, end] = [placeOf(from), placeOf(to)];
		return start && end
			? [{ key: `${kind} ${from} ${to}`, from: start, to: end, judged: !passage }]
			: [];
	});
}
