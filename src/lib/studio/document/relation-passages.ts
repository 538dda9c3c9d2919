import type { Quote } from '#lib/quotes/quote.ts';
import type { Relation } from '#lib/story/story.ts';

/**
 * The relations that rest on passages whose words became others, each at its place in the list; `undefined` where a
 * relation stays as it is. The two lists of passages have the same ones at the same places.
 */
export function withPassages(
	relations: readonly Relation[],
	before: readonly Quote[],
	after: readonly Quote[]
): (Relation | undefined)[] {
	if (before.length !== after.length) return relations.map(() => undefined);
	const changed = new Map(before.map((quote, index) => [JSON.stringify(quote), after[index]]));
	return relations.map((relation) => {
		const passage = relation.passage && changed.get(JSON.stringify(relation.passage));
		const isSame = JSON.stringify(passage) === JSON.stringify(relation.passage);
		return passage && !isSame ? { ...relation, passage } : undefined;
	});
}
