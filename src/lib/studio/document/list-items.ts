import type * as Y from 'yjs';
import { hashText } from '#lib/quotes/hash.ts';

/*
 * A field that is a list (the passages, companies and media of an event, the names of a company) is kept item by item,
 * so that what two authors add to one list at once both stays: item `i` of the field `media` is the field `media/i`, a
 * plain value, and `media/` has the ids of the items in order where they are not in the order of their ids, or
 * there are none. A list of an older draft is one value, the field `media` itself; it is read too, and the next change of it writes items.
 */

type Item = { id: string; value: unknown };

/** Items that stand for a thing elsewhere: one never becomes another, it goes and the other comes. */
const REFERENCES = ['companies'];

/** The fields of a thing or story, with each list put together. Throws if a value is too deep. */
export function readFields(fields: Y.Map<unknown>): Record<string, unknown> {
	const plain = Object.entries(fields.toJSON());
	const own = plain.filter(([key]) => !key.includes('/'));
	const lists = new Set(plain.flatMap(([key]) => fieldOf(key) ?? []));
	return Object.fromEntries([
		...own,
		...[...lists].map((field) => [field, itemsOf(fields, field).map(({ value }) => value)] as const)
	]);
}

/** Makes a field this list, and leaves alone whatever items are the same. */
export function setList(fields: Y.Map<unknown>, field: string, list: readonly unknown[]): void {
	const before = itemsOf(fields, field);
	const items = withIds(before, list, !REFERENCES.includes(field));
	const kept = new Set(items.map(({ id }) => id));
	for (const { id } of before) if (!kept.has(id)) fields.delete(`${field}/${id}`);
	for (const { id, value } of items) {
		const key = `${field}/${id}`;
		if (!isSame(fields.get(key), value)) fields.set(key, plainValue(value));
	}
	// what an older program wrote is among the items now
	if (fields.has(field)) fields.delete(field);
	const ids = items.map(({ id }) => id);
	if (ids.length > 0 && isSame(ids, ids.toSorted())) fields.delete(`${field}/`);
	else if (!isSame(fields.get(`${field}/`), ids)) fields.set(`${field}/`, ids);
}

/** A value without fields that are `undefined`: Yjs keeps them, and no part of a story may have one. */
export function plainValue(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

/** Takes a list away. */
export function deleteList(fields: Y.Map<unknown>, field: string): void {
	for (const key of [...fields.keys()])
		if (key === field || fieldOf(key) === field) fields.delete(key);
}

/** Writes the lists of an older draft item by item. */
export function upgradeLists(fields: Y.Map<unknown>): void {
	for (const field of formerLists(fields))
		setList(
			fields,
			field,
			itemsOf(fields, field).map((item) => item.value)
		);
}

/** Whether an older program wrote a list as one value. */
export function hasFormerList(fields: Y.Map<unknown>): boolean {
	return formerLists(fields).length > 0;
}

function formerLists(fields: Y.Map<unknown>): string[] {
	const isFormer = (key: string) => !key.includes('/') && Array.isArray(fields.get(key));
	return [...fields.keys()].filter(isFormer).sort();
}

/** The field that an item, or the order of items, belongs to. */
function fieldOf(key: string): string | undefined {
	const end = key.indexOf('/');
	return end < 0 ? undefined : key.slice(0, end);
}

function itemsOf(fields: Y.Map<unknown>, field: string): Item[] {
	const former = fields.get(field);
	const items = new Map(
		Array.isArray(former) ? withIds([], former, false).map(({ id, value }) => [id, value]) : []
	);
	const start = `${field}/`;
	const ids = [...fields.keys()].filter((key) => key.startsWith(start) && key !== start).sort();
	for (const key of ids) items.set(key.slice(start.length), fields.get(key));
	const order: unknown = fields.get(start);
	const known = (Array.isArray(order) ? order : []).filter((id) => items.has(id as string));
	return [...new Set([...(known as string[]), ...items.keys()])].map((id) => ({
		id,
		value: items.get(id)
	}));
}

/**
 * The items of a list, which keep their ids. An item that changed is one of before that is gone, if `mayChange`. The
 * others get ids made of what they say, so that two authors who add the same one add it once.
 */
function withIds(before: readonly Item[], list: readonly unknown[], mayChange: boolean): Item[] {
	const left = [...before];
	const take = (isIt: (item: Item) => boolean) => {
		const at = left.findIndex(isIt);
		return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
	};
	const used = new Set(before.map(({ id }) => id));
	const same = list.map((value) => take((item) => isSame(item.value, value)));
	return list.map((value, index) => {
		const id = same[index] ?? (mayChange ? take(() => true) : undefined) ?? newId(value, used);
		used.add(id);
		return { id, value };
	});
}

function newId(value: unknown, used: ReadonlySet<string>): string {
	const id = hashText(JSON.stringify(value));
	for (let times = 1; ; times++) {
		const numbered = times === 1 ? id : `${id}-${times}`;
		if (!used.has(numbered)) return numbered;
	}
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
