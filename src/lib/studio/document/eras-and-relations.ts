import * as v from 'valibot';
import * as Y from 'yjs';
import { details } from '#lib/exchange/story-json/schema.ts';
import { hashText } from '#lib/quotes/hash.ts';
import type { Relation } from '#lib/story/story.ts';
import { hasFormerList, upgradeLists } from './list-items.ts';
import {
	list,
	MORE_PARTS,
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
 * lists was one value. Whoever does it makes the same change of the same draft, so that what two authors who do it
 * apart write afterwards both stays.
 */
export function upgradeParts(doc: Y.Doc): void {
	if (!isFormer(doc)) return;
	const author = parseInt(hashText(upgradeBy(0, doc).join()), 36) % 2 ** 32;
	Y.applyUpdate(doc, upgradeBy(author, doc));
}

/** The change that brings a draft into the present form, as one of this client of Yjs. */
function upgradeBy(client: number, doc: Y.Doc): Uint8Array {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	copy.clientID = client;
	let change: Uint8Array = new Uint8Array();
	copy.on('update', (update) => (change = update));
	copy.transact(() => {
		for (const part of MORE_PARTS) {
			const things = former(copy, part);
			copy.getMap('meta').delete(part);
			for (const thing of things) put(copy, part, thing);
		}
		for (const fields of withFields(copy)) upgradeLists(fields);
	});
	return change;
}

function isFormer(doc: Y.Doc): boolean {
	const meta = doc.getMap('meta');
	return MORE_PARTS.some((part) => meta.has(part)) || withFields(doc).some(hasFormerList);
}

/** The fields of the story and of each of its things, in an order that is the same for everyone. */
function withFields(doc: Y.Doc): Y.Map<unknown>[] {
	const all = PARTS.flatMap((part) => {
		const things = doc.getMap(part);
		return [...things.keys()].sort().map((id) => things.get(id));
	});
	return [doc.getMap('meta'), ...all.filter((each) => each instanceof Y.Map)];
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
