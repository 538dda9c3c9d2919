import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Block } from '#lib/article/blocks.ts';
import type { Article, Company, Story, StoryEvent } from '#lib/story/story.ts';
import { toBlocks, toNode } from '#lib/studio/editor/blocks.ts';
import { schema } from '#lib/studio/editor/schema.ts';

/**
 * A draft is a Yjs document that several people or tabs may change at once. `meta` is a map of the story's own
 * fields. `articles`, `companies` and `events` are maps by id of maps of fields; every field is a plain value that
 * is replaced whole. `order` has, for each of the three, the ids in the author's order. The text of an article is
 * the XML fragment `text/<id>`, which the editor is bound to.
 */
export const PARTS = ['articles', 'companies', 'events'] as const;
export type Part = (typeof PARTS)[number];
type Fields = { articles: Omit<Article, 'blocks'>; companies: Company; events: StoryEvent };

/** The fragment that holds the text of an article. */
export function textOf(doc: Y.Doc, article: string): Y.XmlFragment {
	return doc.getXmlFragment(`text/${article}`);
}

/** Fills an empty document with a story. */
export function fromStory(story: Story, doc: Y.Doc = new Y.Doc()): Y.Doc {
	const { slug, title, language, summary, articles, companies, events } = story;
	doc.transact(() => {
		setFields(doc.getMap('meta'), { slug, title, language, summary });
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
export function toStory(doc: Y.Doc): Story {
	const meta = doc.getMap('meta').toJSON() as Pick<
		Story,
		'slug' | 'title' | 'language' | 'summary'
	>;
	return {
		...meta,
		articles: list(doc, 'articles').map((article) => ({
			...article,
			blocks: toBlocks(yXmlFragmentToProseMirrorRootNode(textOf(doc, article.id), schema))
		})),
		companies: list(doc, 'companies'),
		events: list(doc, 'events')
	};
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
	const fragment = textOf(doc, article);
	doc.transact(() => {
		fragment.delete(0, fragment.length);
		prosemirrorToYXmlFragment(toNode(blocks), fragment);
	});
}

/** The things of a part in the author's order. Two authors may have added or removed the same one at once. */
function list<P extends Part>(doc: Y.Doc, part: P): Fields[P][] {
	const things = doc.getMap<Y.Map<unknown>>(part);
	const ids = new Set([...orderOf(doc, part).toArray(), ...[...things.keys()].sort()]);
	return [...ids].flatMap((id) => {
		const fields = things.get(id);
		return fields ? [fields.toJSON() as Fields[P]] : [];
	});
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
