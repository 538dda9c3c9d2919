import type { Node } from 'prosemirror-model';
import * as v from 'valibot';
import * as Y from 'yjs';
import type { Block } from '#lib/article/blocks.ts';
import * as form from '#lib/exchange/story-json/schema.ts';
import { withKnownSteps } from '#lib/story/steps.ts';
import type { Article, Company, Story, StoryEvent } from '#lib/story/story.ts';
import { toBlocks, toNode } from '#lib/studio/editor/blocks.ts';
import { fillText, readText } from './article-text.ts';

/**
 * A draft is a Yjs document that several people or tabs may change at once. `meta` is a map of the story's own
 * fields. `articles`, `companies` and `events` are maps by id of maps of fields; every field is a plain value that
 * is replaced whole. `order` has, for each of the three, the ids in the author's order. The text of an article is
 * `words/<id>` (article-text.ts), which the editor is bound to. `dismissed` has the keys of the proposals that were
 * dismissed, `taken` those of the others with the ids of the events they became.
 */
export const PARTS = ['articles', 'companies', 'events'] as const;
export type Part = (typeof PARTS)[number];
/** What a thing has at least: a row of a draft that the browser could not read again may have had the rest. */
const LEAST: { [P in Part]: Omit<Fields[P], 'id'> } = {
	articles: { title: '', published: null, language: 'de' },
	companies: { names: [''], aliases: [] },
	events: {
		...{ kind: 'report', title: '', date: null, companies: [], claim: { status: 'asserted' } },
		// a draft may hold what no published story may
		passages: [] as unknown as StoryEvent['passages']
	}
};
/** What the fields of a thing are like, whoever wrote them. */
const FORMS = {
	articles: v.omit(form.article, ['blocks']),
	companies: form.company,
	events: form.event
};
type Fields = { articles: Omit<Article, 'blocks'>; companies: Company; events: StoryEvent };

/** A story's own fields. */
export type Meta = Pick<
	Story,
	'slug' | 'title' | 'language' | 'summary' | 'kinds' | 'eras' | 'relations' | 'steps'
>;

/** What was read before and is still true, so that a small change of a long story is read quickly. */
export type ReadParts = {
	/** By the article's id. */
	blocks: Map<string, Block[]>;
	/** The nodes that the blocks were made of, for the editor, by the article's id. */
	nodes: Map<string, Node>;
	/** Of articles, companies and events. */
	values: WeakMap<Y.Map<unknown>, object>;
};

const TEXT = 'words/';

/** The text of an article, which is empty if there is none. */
export function textOf(doc: Y.Doc, article: string): Y.Text {
	return doc.getText(TEXT + article);
}

/** A shared type, of whatever kind; none lies in a root type. */
type Shared = { readonly parent: Shared | null };

/** The article whose text a shared type is or lies in; `undefined` for everything else. */
export function articleOf(doc: Y.Doc, type: Shared): string | undefined {
	let root = type;
	while (root.parent) root = root.parent;
	for (const [name, shared] of doc.share)
		if ((shared as Shared) === root)
			return name.startsWith(TEXT) ? name.slice(TEXT.length) : undefined;
	return undefined;
}

/** Fills an empty document with a story. */
export function fromStory(story: Story, doc: Y.Doc = new Y.Doc()): Y.Doc {
	const { articles, companies, events } = story;
	doc.transact(() => {
		setMeta(doc, metaOf(story));
		for (const { blocks, ...article } of articles) {
			put(doc, 'articles', article);
			setText(doc, article.id, blocks);
		}
		for (const company of companies) put(doc, 'companies', company);
		for (const event of events) put(doc, 'events', event);
	});
	return doc;
}

/** The story that a draft is at present. It may break the rules of a story, and lack passages. */
export function toStory(
	doc: Y.Doc,
	{ blocks, nodes, values }: ReadParts = {
		blocks: new Map(),
		nodes: new Map(),
		values: new WeakMap()
	}
): Story {
	const blocksOf = (id: string) => {
		const known = blocks.get(id);
		if (known) return known;
		const node = readText(textOf(doc, id));
		nodes.set(id, node);
		const read = toBlocks(node);
		blocks.set(id, read);
		return read;
	};
	return withKnownSteps({
		...readMeta(doc),
		articles: list(doc, 'articles', values).map((article) => ({
			...article,
			blocks: blocksOf(article.id)
		})),
		companies: list(doc, 'companies', values),
		events: list(doc, 'events', values)
	});
}

function metaOf({ slug, title, language, summary, kinds, eras, relations, steps }: Story): Meta {
	return {
		...{ slug, title, language },
		...(summary !== undefined && { summary }),
		...(kinds && { kinds }),
		...(eras && { eras }),
		...(relations && { relations }),
		...(steps && { steps })
	};
}

/** The story's own fields; a new document has no title yet. */
export function readMeta(doc: Y.Doc): Meta {
	const fields = [...doc.getMap('meta').entries()].filter(
		([key, value]) => Object.hasOwn(DETAILS, key) && v.is(DETAILS[key as keyof Meta], value)
	);
	return { slug: '', title: '', language: 'de', ...Object.fromEntries(fields) };
}
const DETAILS = form.details.entries;

export function setMeta(doc: Y.Doc, meta: Meta): void {
	doc.transact(() => setFields(doc.getMap('meta'), meta));
}

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

/** Replaces the text of an article. */
export function setText(doc: Y.Doc, article: string, blocks: readonly Block[]): void {
	doc.transact(() =>
		fillText(textOf(doc, article), blocks.length > 0 ? toNode(blocks) : undefined)
	);
}

/** Makes a draft the same as a story, and touches only what is different. */
export function become(doc: Y.Doc, story: Story): void {
	const now = toStory(doc);
	doc.transact(() => {
		setMeta(doc, metaOf(story));
		for (const part of PARTS) {
			const kept = new Set(story[part].map(({ id }) => id));
			for (const { id } of now[part]) {
				if (kept.has(id)) continue;
				remove(doc, part, id);
				if (part === 'articles') setText(doc, id, []);
			}
		}
		for (const { blocks, ...article } of story.articles) {
			put(doc, 'articles', article);
			const known = now.articles.find(({ id }) => id === article.id);
			if (JSON.stringify(known?.blocks) !== JSON.stringify(blocks))
				setText(doc, article.id, blocks);
		}
		for (const company of story.companies) put(doc, 'companies', company);
		for (const event of story.events) put(doc, 'events', event);
		for (const part of PARTS)
			setOrder(
				doc,
				part,
				story[part].map(({ id }) => id)
			);
	});
}

function setOrder(doc: Y.Doc, part: Part, ids: string[]): void {
	const order = orderOf(doc, part);
	if (JSON.stringify(order.toArray()) === JSON.stringify(ids)) return;
	order.delete(0, order.length);
	order.push(ids);
}

/**
 * The things of a part in the author's order. Two authors may have added or removed the same one at once. What is none
 * of a story's is left out: another program may have written it.
 */
function list<P extends Part>(doc: Y.Doc, part: P, values: ReadParts['values']): Fields[P][] {
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
		const value: { id?: unknown } = { ...LEAST[part], id, ...fields.toJSON() };
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
function setFields(fields: Y.Map<unknown>, value: object): void {
	for (const [key, next] of Object.entries(value)) {
		if (next === undefined) continue;
		if (JSON.stringify(fields.get(key)) !== JSON.stringify(next)) fields.set(key, next);
	}
	for (const key of [...fields.keys()])
		if ((value as Record<string, unknown>)[key] === undefined) fields.delete(key);
}
