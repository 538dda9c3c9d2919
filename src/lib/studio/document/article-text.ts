import { Mark, type Node } from 'prosemirror-model';
import * as Y from 'yjs';
import { schema } from '#lib/studio/editor/schema.ts';

/**
 * The text of an article in a draft is one row of characters: the words of all blocks, each block after a separator
 * that has its kind, and "\n" for a break within one. Dividing a block inserts a separator, joining two deletes one,
 * and no word is ever written a second time. With an element for each block, as y-prosemirror has it, two authors
 * who divided one block at once had its second half twice.
 */
type Separator = { kind: string; [attribute: string]: unknown };
type Op = { insert: string | object; attributes?: Record<string, unknown> };
type Change = Op | { retain: number; attributes?: Record<string, unknown> } | { delete: number };

/** Blocks as the row has them. All offsets are in UTF-16 units; a separator is one. */
type Row = { units: string; separators: Map<number, Node>; runs: Run[] };
type Run = { start: number; end: number; marks: readonly Mark[] };

/** The origin of what an author writes in a text. */
export const WRITING = Symbol('writing');

const SEPARATOR = '\ufffc';

/** The editor's node for a text. */
export function readText(text: Y.Text): Node {
	return toNode(text.toDelta() as Op[]);
}

/** Makes a text that reads as `before` read as `after`, and touches only what is different. */
export function writeText(text: Y.Text, before: Node, after: Node): void {
	const { same, old, next } = differingBlocks(before, after);
	const changes = changesBetween(rowOf(old), rowOf(next));
	if (changes.length === 0) return;
	if (!startsWithSeparator(text)) text.insertEmbed(0, separatorOf(before.child(0)), {});
	let start = 0;
	for (let index = 0; index < same; index++) start += before.child(index).content.size + 1;
	text.applyDelta([...(start > 0 ? [{ retain: start }] : []), ...changes]);
}

/** Replaces all of a text. */
export function fillText(text: Y.Text, node: Node | undefined): void {
	text.delete(0, text.length);
	if (node) text.applyDelta(insertions(rowOf(node.children), 0, Infinity));
}

/** Two authors who each took away one of two blocks may have left no separator before the first words. */
export function startsWithSeparator(text: Y.Text): boolean {
	let item = text._start;
	while (item && (item.deleted || !item.countable)) item = item.right;
	return item?.content instanceof Y.ContentEmbed;
}

/** The blocks in which two nodes differ, after `same` first ones. */
export function differingBlocks(
	before: Node,
	after: Node
): { same: number; old: Node[]; next: Node[] } {
	const [old, next] = [before.children, after.children];
	const shorter = Math.min(old.length, next.length);
	const isSame = (a: Node | undefined, b: Node | undefined) => a === b || (a && b && a.eq(b));
	let same = 0;
	while (same < shorter && isSame(old[same], next[same])) same++;
	let behind = 0;
	while (behind < shorter - same && isSame(old.at(-1 - behind), next.at(-1 - behind))) behind++;
	return {
		same,
		old: old.slice(same, old.length - behind),
		next: next.slice(same, next.length - behind)
	};
}

function toNode(ops: readonly Op[]): Node {
	const blocks: Node[] = [];
	let separator: Separator | undefined;
	let content: Node[] = [];
	const end = () => {
		if (separator) blocks.push(blockOf(separator, content));
		content = [];
	};
	for (const { insert, attributes = {} } of ops) {
		if (typeof insert !== 'string') {
			end();
			separator = insert as Separator;
			continue;
		}
		separator ??= { kind: 'paragraph' };
		const marks = Object.entries(attributes).flatMap(([name, value]) => markOf(name, value));
		insert.split('\n').forEach((words, index) => {
			if (index > 0) content.push(schema.node('hardBreak', null, undefined, marks));
			if (words !== '') content.push(schema.text(words, marks));
		});
	}
	end();
	return schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
}

/** Nothing for a mark that the editor does not have, or without what it needs: another program may have written it. */
function markOf(name: string, value: unknown): Mark[] {
	try {
		return schema.marks[name]
			? [schema.mark(name, value === true ? undefined : (value as object))]
			: [];
	} catch {
		return [];
	}
}

function blockOf({ kind, ...attributes }: Separator, content: Node[]): Node {
	const type = schema.nodes[kind]?.isBlock && kind !== 'doc' ? kind : 'paragraph';
	return schema.node(type, attributes, content);
}

function separatorOf(block: Node): Separator {
	const attributes = Object.entries(block.attrs).filter(([, value]) => value !== null);
	return { kind: block.type.name, ...Object.fromEntries(attributes) };
}

function rowOf(blocks: readonly Node[]): Row {
	const row: Row = { units: '', separators: new Map(), runs: [] };
	const add = (units: string, marks: readonly Mark[]) => {
		const start = row.units.length;
		row.units += units;
		row.runs.push({ start, end: row.units.length, marks });
	};
	for (const block of blocks) {
		row.separators.set(row.units.length, block);
		add(SEPARATOR, Mark.none);
		block.forEach(({ text = '\n', marks }) => add(text, marks));
	}
	return row;
}

/** The changes that turn one row into the other, from its start. */
function changesBetween(before: Row, after: Row): Change[] {
	const shorter = Math.min(before.units.length, after.units.length);
	const isSame = (a: number, b: number) => {
		const [one, other] = [before.separators.get(a), after.separators.get(b)];
		if (one && other) return one.hasMarkup(other.type, other.attrs);
		return !one && !other && before.units[a] === after.units[b];
	};
	let start = 0;
	while (start < shorter && isSame(start, start)) start++;
	if (isHigh(before.units[start - 1])) start--;
	let [end, afterEnd] = [before.units.length, after.units.length];
	while (end > start && afterEnd > start && isSame(end - 1, afterEnd - 1)) {
		end--;
		afterEnd--;
	}
	if (isLow(before.units[end])) {
		end++;
		afterEnd++;
	}
	const changes = [
		...restyled(before, 0, after, start),
		...(end > start ? [{ delete: end - start }] : []),
		...insertions(after, start, afterEnd),
		...restyled(before, end - afterEnd, after, after.units.length, afterEnd)
	];
	return changes.some((change) => !('retain' in change) || change.attributes) ? changes : [];
}

/** Half of a character that takes two units is never written alone. */
const isHigh = (unit = '') => unit >= '\ud800' && unit <= '\udbff';
const isLow = (unit = '') => unit >= '\udc00' && unit <= '\udfff';

function insertions({ units, separators, runs }: Row, from: number, to: number): Op[] {
	return runs.flatMap(({ start, end, marks }): Op[] => {
		const [first, last] = [Math.max(start, from), Math.min(end, to)];
		if (first >= last) return [];
		const block = separators.get(first);
		const attributes = Object.fromEntries(marks.map((mark) => [mark.type.name, valueOf(mark)]));
		// half of a character on its own would not reach other documents as it is here
		const words = units.slice(first, last).toWellFormed();
		return [{ insert: block ? separatorOf(block) : words, attributes }];
	});
}

/** Goes over units that stay, from `from` to `to` in `after`, and gives them the marks they have there. */
function* restyled(
	before: Row,
	shift: number,
	after: Row,
	to: number,
	from = 0
): Generator<Change> {
	let [old, next] = [0, 0];
	for (let at = from; at < to;) {
		while ((before.runs[old]?.end ?? Infinity) <= at + shift) old++;
		while ((after.runs[next]?.end ?? Infinity) <= at) next++;
		const [was, is] = [before.runs[old], after.runs[next]];
		const end = Math.min(to, (was?.end ?? Infinity) - shift, is?.end ?? Infinity);
		const [oldMarks, marks] = [was?.marks ?? Mark.none, is?.marks ?? Mark.none];
		const attributes = Mark.sameSet(oldMarks, marks)
			? undefined
			: Object.fromEntries([
					...oldMarks.map((mark) => [mark.type.name, null]),
					...marks.map((mark) => [mark.type.name, valueOf(mark)])
				]);
		yield { retain: end - at, ...(attributes && { attributes }) };
		at = end;
	}
}

function valueOf({ attrs }: Mark): unknown {
	return Object.keys(attrs).length > 0 ? attrs : true;
}
