import type { Mark, Node } from 'prosemirror-model';
import { textOf, type Block, type Run } from '#lib/article/blocks.ts';
import { tidyRuns } from '#lib/article/tidy-runs.ts';
import { isLink, schema } from './schema.ts';

/** The editor's node for the blocks of an article; an article without blocks is one empty paragraph. */
export function toNode(blocks: readonly Block[]): Node {
	const children = blocks.map((block) => {
		const attrs = { page: block.page ?? null, ...attrsOf(block) };
		return schema.node(block.kind, attrs, inlineOf(block.runs));
	});
	return schema.node('doc', null, children.length > 0 ? children : [schema.node('paragraph')]);
}

// typing makes a few new nodes and keeps all others
const blocksByDoc = new WeakMap<Node, Block[]>();
const runsByBlock = new WeakMap<Node, Run[]>();

/**
 * The blocks that an editor's node holds: the inverse of `toNode`, with ids counted and blank blocks left out. The
 * same node gives the same array.
 */
export function toBlocks(doc: Node): Block[] {
	const known = blocksByDoc.get(doc) ?? readBlocks(doc);
	blocksByDoc.set(doc, known);
	return known;
}

/** The words of a block as its article has them: its runs, end to end. */
export function wordsOf(block: Node): string {
	return textOf(runsOf(block));
}

function readBlocks(doc: Node): Block[] {
	const blocks: Block[] = [];
	let count = 0;
	doc.forEach((node) => {
		const runs = runsOf(node);
		if (runs.length === 0) return;
		const { page, depth, ordered, image } = node.attrs;
		const shared = { runs, ...(page !== null && { page }) };
		const id = () => `p${++count}`;
		switch (node.type.name) {
			case 'heading':
				blocks.push({ ...shared, kind: 'heading', depth });
				break;
			case 'item':
				blocks.push({ ...shared, kind: 'item', id: id(), ordered });
				break;
			case 'caption':
				blocks.push({ ...shared, kind: 'caption', ...(image !== null && { image }) });
				break;
			default:
				blocks.push({
					...shared,
					kind: node.type.name === 'quotation' ? 'quotation' : 'paragraph',
					id: id()
				});
		}
	});
	return blocks;
}

function attrsOf(block: Block): Record<string, unknown> {
	if (block.kind === 'heading') return { depth: block.depth };
	if (block.kind === 'item') return { ordered: block.ordered };
	if (block.kind === 'caption') return { image: block.image ?? null };
	return {};
}

function inlineOf(runs: readonly Run[]): Node[] {
	return runs.flatMap(({ text, emphasis, strong, href }) => {
		const marks: Mark[] = [
			...(href === undefined ? [] : [schema.mark('link', { href })]),
			...(strong ? [schema.mark('strong')] : []),
			...(emphasis ? [schema.mark('emphasis')] : [])
		];
		return text
			.split('\n')
			.flatMap((line, index) => [
				...(index > 0 ? [schema.node('hardBreak')] : []),
				...(line === '' ? [] : [schema.text(line, marks)])
			]);
	});
}

function runsOf(node: Node): Run[] {
	const known = runsByBlock.get(node) ?? readRuns(node);
	runsByBlock.set(node, known);
	return known;
}

/** The character that a break becomes: a heading has none. */
export function breakIn(block: Node): ' ' | '\n' {
	return block.type.name === 'heading' ? ' ' : '\n';
}

function readRuns(node: Node): Run[] {
	const runs: Run[] = [];
	node.forEach(({ text = breakIn(node), marks }) => {
		const link = marks.find(({ type }) => type.name === 'link');
		const has = (name: string) => marks.some(({ type }) => type.name === name);
		runs.push({
			text,
			...(has('emphasis') && { emphasis: true }),
			...(has('strong') && { strong: true }),
			...(isLink(link?.attrs.href) && { href: link.attrs.href })
		});
	});
	return tidyRuns(runs);
}
