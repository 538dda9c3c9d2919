import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { findInvisible } from '#lib/studio/texts/invisible.ts';

/** Shows the characters of the text that cannot be seen, each by its code point. */
export function invisibleMarks(): Plugin<DecorationSet> {
	return new Plugin<DecorationSet>({
		state: {
			init: (_, { doc }) => DecorationSet.create(doc, marksIn(doc, 0, doc.content.size)),
			apply: (transaction, marks) => (transaction.docChanged ? renew(marks, transaction) : marks)
		},
		props: {
			decorations(state) {
				return this.getState(state);
			}
		}
	});
}

/** The marks go along, and those of the blocks that changed are made anew. */
function renew(marks: DecorationSet, { doc, mapping }: Transaction): DecorationSet {
	let after = marks.map(mapping, doc);
	for (const [at, map] of mapping.maps.entries())
		map.forEach((_from, _to, start, end) => {
			const rest = mapping.slice(at + 1);
			const [from, to] = [rest.map(start, -1), rest.map(end, 1)];
			const first = doc.resolve(from);
			const last = doc.resolve(to);
			const [begin, finish] = [
				first.depth ? first.before(1) : from,
				last.depth ? last.after(1) : to
			];
			after = after.remove(after.find(begin, finish)).add(doc, marksIn(doc, begin, finish));
		});
	return after;
}

function marksIn(doc: Node, from: number, to: number): Decoration[] {
	const marks: Decoration[] = [];
	doc.nodesBetween(from, to, (block, at) => {
		if (!block.isTextblock) return true;
		// a line break is one position, and so it is one unit here
		const text = block.textBetween(0, block.content.size, undefined, '\n');
		for (const { code, start, end } of findInvisible(text))
			marks.push(
				Decoration.inline(at + 1 + start, at + 1 + end, { class: 'invisible', 'data-code': code })
			);
		return false;
	});
	return marks;
}
