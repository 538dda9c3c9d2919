import * as v from 'valibot';
import * as Y from 'yjs';
import { details } from '#lib/exchange/story-json/schema.ts';
import type { Relation } from '#lib/story/story.ts';
import { upgradeLists } from './list-items.ts';
import {
	list,
	PARTS,
	put,
	remove,
	setOrder,
	type Fields,
	type KnownValues,
	type MorePart
} from './parts.ts';

/**
 * Brings an older draft into the present form: its eras and relations were fields of the story's own, and each of its
 * lists was one value.
 */
export function upgradeParts(doc: Y.Doc): void {
	const meta = doc.getMap('meta');
	doc.transact(() => {
		if (meta.has('eras') || meta.has('relations')) {
			const [eras, relations] = [former(doc, 'eras'), former(doc, 'relations')];
			meta.delete('eras');
			meta.delete('relations');
			for (const era of eras) put(doc, 'eras', era);
			for (const relation of relations) put(doc, 'relations', relation);
		}
		upgradeLists(meta);
		for (const part of PARTS)
			for (const fields of doc.getMap(part).values())
				if (fields instanceof Y.Map) upgradeLists(fields as Y.Map<unknown>);
	});
}

/** Eras or relations that an older draft has as a field of the story's own. */
function former<P extends MorePart>(doc: Y.Doc, part: P): Fields[P][] {
	const value = doc.getMap('meta').get(part);
	if (value === undefined || !v.is(details.entries[part], value)) return [];
	return (part === 'relations' ? withIds(value as Relation[]) : value) as Fields[P][];
}

/** The eras or relations of a draft, of whatever age. */
export function all<P extends MorePart>(
	doc: Y.Doc,
	part: P,
	values: KnownValues = new WeakMap()
): Fields[P][] {
	const things = list(doc, part, values);
	const known = new Set(things.map(({ id }) => id));
	return [...former(doc, part).filter(({ id }) => !known.has(id)), ...things];
}

/** The ids of a draft's relations, in the order in which its story has them. */
export function relationIds(doc: Y.Doc): string[] {
	return all(doc, 'relations').map(({ id }) => id);
}

/** Relations with ids made of what they say, so that whoever makes them makes the same ones. */
export function withIds(relations: readonly Relation[]): Fields['relations'][] {
	const used = new Map<string, number>();
	return relations.map((relation) => {
		const key = `${relation.kind} ${relation.from} ${relation.to}`;
		const times = (used.get(key) ?? 0) + 1;
		used.set(key, times);
		return { ...relation, id: times === 1 ? key : `${key} ${times}` };
	});
}

/** A relation as a story has it. */
export function withoutId({ kind, from, to, passage, judgement }: Fields['relations']): Relation {
	return {
		kind,
		from,
		to,
		...(passage && { passage }),
		...(judgement !== undefined && { judgement })
	};
}

/** Makes the eras or relations of a draft the same as others. */
export function becomePart<P extends MorePart>(
	doc: Y.Doc,
	part: P,
	things: readonly Fields[P][]
): void {
	const ids = things.map(({ id }) => id);
	for (const { id } of all(doc, part)) if (!ids.includes(id)) remove(doc, part, id);
	for (const thing of things) put(doc, part, thing);
	setOrder(doc, part, ids);
}
