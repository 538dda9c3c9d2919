import * as Y from 'yjs';

/** Who wrote something last, by the number of their update; `null`: a program, or whoever made the draft. */
export type Writer = { person: string | null; number: number };
/** By what they wrote: `events/<id>` or `companies/<id>`. */
export type Writers = Map<string, Writer>;

/** The fields that a check covers, by part of a draft (story/checked.ts). */
const FIELDS: Record<string, readonly string[]> = {
	events: ['title', 'kind', 'claim', 'date', 'summary', 'companies', 'passages'],
	companies: ['names']
};

type WrittenUpdate = Writer & { data: Uint8Array };

/**
 * Applies updates to a document one after the other, and finds out whose changed what a check is of. `writers` are
 * those until then. An update that cannot be applied is left out.
 */
export function followWriters(
	doc: Y.Doc,
	updates: readonly WrittenUpdate[],
	writers: Writers
): Writers {
	const found: Writers = new Map(writers);
	const contents = readAll(doc);
	const touched = new Set<string>();
	const notice = ({ changed }: Y.Transaction) => {
		for (const [type, keys] of changed)
			for (const thing of thingsOf(doc, type, keys)) touched.add(thing);
	};
	doc.on('afterTransaction', notice);
	for (const { data, person, number } of updates) {
		touched.clear();
		try {
			Y.applyUpdate(doc, data);
		} catch {
			continue;
		}
		for (const thing of touched) {
			const content = contentOf(doc, thing);
			if (content === (contents.get(thing) ?? '')) continue;
			contents.set(thing, content);
			found.set(thing, { person, number });
		}
	}
	doc.off('afterTransaction', notice);
	return found;
}

/** The last one who wrote what a check of an event is of; `owner` is whoever made the draft. */
export function writerOf(
	writers: Writers,
	{ id, companies }: { id: string; companies: readonly string[] },
	owner: string | null
): string | null {
	const things = [`events/${id}`, ...companies.map((company) => `companies/${company}`)];
	const last = things
		.flatMap((thing) => writers.get(thing) ?? [])
		.reduce<Writer | undefined>(
			(latest, each) => (latest && latest.number >= each.number ? latest : each),
			undefined
		);
	return last ? last.person : owner;
}

function readAll(doc: Y.Doc): Map<string, string> {
	const things = Object.keys(FIELDS).flatMap((part) =>
		[...doc.getMap(part).keys()].map((id) => `${part}/${id}`)
	);
	return new Map(things.map((thing) => [thing, contentOf(doc, thing)]));
}

function contentOf(doc: Y.Doc, thing: string): string {
	const [part = '', ...id] = thing.split('/');
	const fields = doc.getMap(part).get(id.join('/'));
	if (!(fields instanceof Y.Map)) return '';
	try {
		return JSON.stringify(FIELDS[part]?.map((field) => plain(valueOf(fields, field))));
	} catch {
		// too deep to be read: the studio leaves it out, too
		return '';
	}
}

/** A field, or the list that the studio keeps item by item (studio/document/list-items.ts), in its order. */
function valueOf(fields: Y.Map<unknown>, field: string): unknown {
	const start = `${field}/`;
	const keys = [...fields.keys()].filter((key) => key.startsWith(start) && key !== start).sort();
	if (keys.length === 0) return fields.get(field) ?? (LISTS.includes(field) ? [] : undefined);
	const order: unknown = fields.get(start);
	const ordered = (Array.isArray(order) ? order : []).map((id) => `${start}${String(id)}`);
	const known = ordered.filter((key) => fields.has(key));
	return [...new Set([...known, ...keys])].map((key) => fields.get(key));
}
const LISTS = ['companies', 'passages', 'names'];

/** Where a quote was last found is found anew with each reading, and is nobody's work. */
function plain(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return value.map((each: unknown) => {
		if (typeof each !== 'object' || each === null) return each;
		const { article, exact, prefix, suffix } = each as Record<string, unknown>;
		return exact === undefined ? each : { article, exact, prefix, suffix };
	});
}

/** A shared type, of whatever kind; the item that holds it knows its key. */
type Shared = { parent: Shared | null; _item: { parentSub: string | null } | null };

function thingsOf(doc: Y.Doc, type: unknown, keys: ReadonlySet<string | null>): string[] {
	let within = type as Shared;
	for (const part of Object.keys(FIELDS))
		if (type === doc.getMap(part))
			return [...keys].flatMap((key) => (key === null ? [] : [`${part}/${key}`]));
	while (within.parent?.parent) within = within.parent;
	const part = Object.keys(FIELDS).find((name) => (within.parent as unknown) === doc.getMap(name));
	const id = within._item?.parentSub;
	return part !== undefined && typeof id === 'string' ? [`${part}/${id}`] : [];
}
