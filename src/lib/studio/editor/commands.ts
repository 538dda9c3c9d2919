import { chainCommands, setBlockType, splitBlockAs, toggleMark } from 'prosemirror-commands';
import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema.ts';

/** The kinds of block that an author chooses among. */
export const BLOCK_KINDS = ['paragraph', 'heading', 'quotation', 'item'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** How the text at the cursor looks; no kind for those that cannot be chosen. */
export type Look = { block?: BlockKind; isStrong: boolean; isEmphasis: boolean; href?: string };

const { heading, paragraph, item, hardBreak } = schema.nodes;
const { strong, emphasis, link } = schema.marks;

/** Choosing the kind that a block has makes it a paragraph again. */
export function setBlock(kind: BlockKind): Command {
	return (state, dispatch) => {
		const next = lookOf(state).block === kind ? 'paragraph' : kind;
		return setBlockType(schema.nodes[next] ?? typeOf(paragraph))(state, dispatch);
	};
}

export const toggleStrong = toggleMark(typeOf(strong));
export const toggleEmphasis = toggleMark(typeOf(emphasis));

/** Links the selected words, or the link at the cursor, to an address; an empty one takes the link away. */
export function setLink(href: string): Command {
	return ({ selection, doc, tr }, dispatch) => {
		const { $from, empty } = selection;
		const here = empty ? linkRange(doc, $from.pos) : selection;
		if (!here) return false;
		tr.removeMark(here.from, here.to, typeOf(link));
		if (href !== '') tr.addMark(here.from, here.to, typeOf(link).create({ href }));
		dispatch?.(tr);
		return true;
	};
}

export const insertBreak: Command = ({ selection: { $from }, tr }, dispatch) => {
	if ($from.parent.type === heading) return false;
	dispatch?.(tr.replaceSelectionWith(typeOf(hardBreak).create()).scrollIntoView());
	return true;
};

/** A list goes on with a further item, and ends with an empty one. */
export const splitItem: Command = chainCommands(
	(state, dispatch) => {
		const { parent } = state.selection.$from;
		if (parent.type !== item || parent.content.size > 0) return false;
		return setBlockType(typeOf(paragraph))(state, dispatch);
	},
	(state, dispatch) => {
		const { parent } = state.selection.$from;
		if (parent.type !== item) return false;
		return splitBlockAs(() => ({ type: typeOf(item), attrs: { ...parent.attrs, page: null } }))(
			state,
			dispatch
		);
	}
);

/** At the start of a block that is none, makes it a paragraph before it is joined with the one above. */
export const backToParagraph: Command = (state, dispatch) => {
	const { $from, empty } = state.selection;
	if (!empty || $from.parentOffset > 0 || $from.parent.type === paragraph) return false;
	return setBlockType(typeOf(paragraph))(state, dispatch);
};

/** The formatting at the selection, for the buttons of the toolbar. */
export function lookOf(state: EditorState): Look {
	const { $from, empty } = state.selection;
	const marks =
		(empty ? state.storedMarks : undefined) ??
		($from.nodeAfter && !empty ? $from.nodeAfter.marks : $from.marks());
	const has = (type: Mark['type'] | undefined) => marks.some((mark) => mark.type === type);
	const href = marks.find((mark) => mark.type === link)?.attrs.href as string | undefined;
	const block = BLOCK_KINDS.find((kind) => kind === $from.parent.type.name);
	return {
		...(block && { block }),
		isStrong: has(strong),
		isEmphasis: has(emphasis),
		...(href !== undefined && { href })
	};
}

function linkRange(doc: EditorState['doc'], at: number): { from: number; to: number } | undefined {
	const $at = doc.resolve(at);
	let range: { from: number; to: number } | undefined;
	$at.parent.forEach((node, offset) => {
		const from = $at.start() + offset;
		const to = from + node.nodeSize;
		if (from <= at && to >= at && node.marks.some(({ type }) => type === link))
			range ??= { from, to };
	});
	return range;
}

// the schema's names are known to have a type, which its declaration does not say
function typeOf<T>(type: T | undefined): T {
	if (type === undefined) throw new Error('the schema lacks a type');
	return type;
}
