import type { Node } from 'prosemirror-model';
import * as v from 'valibot';
import * as Y from 'yjs';
import type { Block } from '#lib/article/blocks.ts';
import * as form from '#lib/exchange/story-json/schema.ts';
import { withKnownSteps } from '#lib/story/steps.ts';
import type { Story } from '#lib/story/story.ts';
import { toBlocks, toNode } from '#lib/studio/editor/blocks.ts';
import { fillText, readText } from './article-text.ts';
import { all, becomePart, upgradeParts, withIds, withoutId } from './eras-and-relations.ts';
import { readFields } from './list-items.ts';
import { list, PARTS, put, remove, setFields, setOrder, type KnownValues } from './parts.ts';

/*
 * A draft is a Yjs document that several people or tabs may change at once. `meta` is a map of the story's own
 * fields. `articles`, `companies`, `events`, `eras` and `relations` are maps by id of maps of fields (parts.ts); every
 * field is a plain value that is replaced whole, and so is each item of a field that is a list (list-items.ts). `order` has, for each of the five, the ids in the author's order. The
 * text of an article is `words/<id>` (article-text.ts), which the editor is bound to. `dismissed` has the keys of the
 * proposals that were dismissed, `taken` those of the others with the ids of the events they became.
 */

/** A story's own fields. */
export type Meta = Pick<Story, 'slug' | 'title' | 'language' | 'summary' | 'kinds' | 'steps'>;

/** Values that were read before and still hold, so that a small change of a long story is read quickly. */
export type ReadParts = {
	/** By the article's id. */
	blocks: Map<string, Block[]>;
	/** The nodes that the blocks were made of, for the editor, by the article's id. */
	nodes: Map<string, Node>;
	/** Values of the things of all parts. */
	values: KnownValues;
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
		for (const era of story.eras ?? []) put(doc, 'eras', era);
		for (const relation of withIds(story.relations ?? [])) put(doc, 'relations', relation);
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
	const eras = all(doc, 'eras', values);
	const relations = all(doc, 'relations', values).map(withoutId);
	return withKnownSteps({
		...readMeta(doc),
		...(eras.length > 0 && { eras }),
		...(relations.length > 0 && { relations }),
		articles: list(doc, 'articles', values).map((article) => ({
			...article,
			blocks: blocksOf(article.id)
		})),
		companies: list(doc, 'companies', values),
		events: list(doc, 'events', values)
	});
}

function metaOf({ slug, title, language, summary, kinds, steps }: Story): Meta {
	return {
		...{ slug, title, language },
		...(summary !== undefined && { summary }),
		...(kinds && { kinds }),
		...(steps && { steps })
	};
}

/** The story's own fields; a new document has no title yet. */
export function readMeta(doc: Y.Doc): Meta {
	const fields = Object.entries(readFields(doc.getMap('meta'))).filter(
		([key, value]) => Object.hasOwn(DETAILS, key) && v.is(DETAILS[key as keyof Meta], value)
	);
	return { slug: '', title: '', language: 'de', ...Object.fromEntries(fields) };
}
const DETAILS = v.omit(form.details, ['eras', 'relations']).entries;

export function setMeta(doc: Y.Doc, meta: Meta): void {
	doc.transact(() => {
		upgradeParts(doc);
		setFields(doc.getMap('meta'), meta);
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
		becomePart(doc, 'eras', story.eras ?? []);
		becomePart(doc, 'relations', withIds(story.relations ?? []));
	});
}
