import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { schema } from '#lib/studio/editor/schema.ts';
import { fillText } from './article-text.ts';
import { textOf } from './draft.ts';

/** The author of what is brought into the present form: whichever tab does it, it is the same change. */
const UPGRADE = 1;

/** Brings the texts of an older draft, which had an element for each block, into the present form. */
export function upgradeTexts(doc: Y.Doc): void {
	if (doc.store.clients.has(UPGRADE)) return;
	const upgrade = new Y.Doc();
	upgrade.clientID = UPGRADE;
	upgrade.transact(() => {
		for (const id of [...doc.getMap('articles').keys()].sort()) {
			const former = doc.share.has(`text/${id}`) ? doc.getXmlFragment(`text/${id}`) : undefined;
			if (!former || former.length === 0 || textOf(doc, id).length > 0) continue;
			const blocks = former.toArray().flatMap(readBlock);
			if (blocks.length > 0) fillText(textOf(upgrade, id), schema.node('doc', null, blocks));
		}
	});
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(upgrade));
}

function readBlock(element: unknown): Node[] {
	if (!(element instanceof Y.XmlElement)) return [];
	const name = schema.nodes[element.nodeName]?.isBlock ? element.nodeName : 'paragraph';
	const content = element.toArray().flatMap((child) => {
		if (child instanceof Y.XmlText) return readRuns(child);
		return [schema.node('hardBreak')];
	});
	return [schema.node(name, element.getAttributes(), content)];
}

function readRuns(text: Y.XmlText): Node[] {
	const ops = text.toDelta() as { insert: string; attributes?: Record<string, object> }[];
	return ops.map(({ insert, attributes = {} }) =>
		schema.text(
			insert,
			Object.entries(attributes).flatMap(([name, attrs]) =>
				schema.marks[name] ? [schema.mark(name, attrs)] : []
			)
		)
	);
}
