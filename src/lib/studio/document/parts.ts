import * as v from 'valibot';
import * as Y from 'yjs';
import * as form from '#lib/exchange/story-json/schema.ts';
import type { Article, Company, Era, Relation, StoryEvent } from '#lib/story/story.ts';
import { deleteList, plainValue, readFields, setList } from './list-items.ts';

/** The parts of a draft that every story has; `draft.ts` says how a draft keeps them. */
export const PARTS = ['articles', 'companies', 'events'] as const;
/** Values that were read before and still hold, by the fields that they were read from. */
export type KnownValues = WeakMap<Y.Map<unknown>, object>;
/** Not every story has these; a relation has its id in a draft only. */
export const MORE_PARTS = ['eras', 'relations'] as const;
export type MorePart = (typeof MORE_PARTS)[number];
export type Part = (typeof PARTS)[number] | MorePart;
/**
 * Defaults for the fields of each part: a row of a draft that the browser could not read again may have had the rest.
 */
const LEAST: { [P in Part]: Omit<Fields[P], 'id'> } = {
	articles: { title: '', published: null, language: 'de' },
	companies: { names: [''], aliases: [] },
	events: {
		...{ kind: 'report', title: '', date: null, companies: [], claim: { status: 'asserted' } },
		// a draft may hold what no published story may
		passages: [] as unknown as StoryEvent['passages']
	},
	eras: { title: '', edtf: '' },
	relations: { kind: 'leads-to', from: '', to: '' }
};
/** Validators for the fields of each part, whoever wrote them. */
const FORMS = {
	articles: v.omit(form.article, ['blocks']),
	companies: form.company,
	events: form.event,
	eras: form.era,
	relations: v.object({ ...form.relation.entries, id: v.string() })
};
export type Fields = {
	articles: Omit<Article, 'blocks'>;
	companies: Company;
	events: StoryEvent;
	eras: Era;
	relations: Relation & { id: string };
};

/** Adds a thing at the end of its part, or changes the fields of the one that has its id. */
export function put<P extends Part>(doc: Y.Doc, part: P, value: Fields[P]): void {
	doc.transact(() => {
		const things = doc.getMap<Y.Map<unknown>>(part);
		const fields = things.get(value.id) ?? things.set(value.id, new Y.Map());
		setFields(fields, value);
		const order = orderOf(doc, part);
		if (!order.toArray().includes(value.id)) order.push([value.id]);
	});
}

/** Takes a thing out of its part; an unknown id changes nothing. */
export function remove(doc: Y.Doc, part: Part, id: string): void {
	doc.transact(() => {
		doc.getMap(part).delete(id);
		const order = orderOf(doc, part);
		for (const [index, each] of [...order.toArray().entries()].reverse())
			if (each === id) order.delete(index);
	});
}

/** Puts the things of a part into an order. */
export function setOrder(doc: Y.Doc, part: Part, ids: string[]): void {
	const order = orderOf(doc, part);
	if (JSON.stringify(order.toArray()) === JSON.stringify(ids)) return;
	order.delete(0, order.length);
	order.push(ids);
}

/**
 * The things of a part in the author's order. Two authors may have added or removed the same one at once. What is none
 * of a story's is left out: another program may have written it.
 */
export function list<P extends Part>(doc: Y.Doc, part: P, values: KnownValues): Fields[P][] {
	const things = doc.getMap<Y.Map<unknown>>(part);
	const ids = new Set([...orderOf(doc, part).toArray(), ...[...things.keys()].sort()]);
	return [...ids].flatMap((id) => {
		const fields: unknown = things.get(id);
		if (!(fields instanceof Y.Map)) return [];
		const value = values.get(fields) ?? readThing(fields, id, part);
		if (value) values.set(fields, value);
		return value ? [value as Fields[P]] : [];
	});
}

function readThing(fields: Y.Map<unknown>, id: string, part: Part): object | undefined {
	try {
		const read: { id?: unknown } = { ...LEAST[part], id, ...readFields(fields) };
		// drafts of before may have fields that are `undefined`
		const value = v.is(FORMS[part], read) ? read : (plainValue(read) as typeof read);
		return value.id === id && v.is(FORMS[part], value) ? value : undefined;
	} catch {
		// too deep to be read
		return undefined;
	}
}

function orderOf(doc: Y.Doc, part: Part): Y.Array<string> {
	return doc.getArray<string>(`order/${part}`);
}

/** Only what is different is written, so that a change of one field does not undo another author's. */
export function setFields(fields: Y.Map<unknown>, value: object): void {
	const now = readFields(fields);
	for (const [key, next] of Object.entries(value)) {
		if (next === undefined || JSON.stringify(now[key]) === JSON.stringify(next)) continue;
		if (Array.isArray(next)) setList(fields, key, next);
		else fields.set(key, plainValue(next));
	}
	for (const key of Object.keys(now)) {
		if ((value as Record<string, unknown>)[key] !== undefined) continue;
		if (Array.isArray(now[key])) deleteList(fields, key);
		else fields.delete(key);
	}
}
