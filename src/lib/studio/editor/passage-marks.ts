import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping, StepMap } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isFromDraft } from './bind-text.ts';
import type { DocRange } from './text-positions.ts';

/** A passage in the text: where it is, and which of an event's quotes it belongs to. */
export type MarkedPassage = DocRange & {
	event: string;
	place: number;
	/** The label of its button. */
	label: string;
	/** Its words are not those of its quote. */
	isChanged: boolean;
};

/** Words that are lit up for a while. */
export type Light = DocRange & { part: 'sentence' | 'date' };

type Layer = 'passages' | 'chosen' | 'lights';
type Marks = Record<Layer, DecorationSet> & {
	/** Keys of passages at which the text was changed here since they were last followed. */
	touched: ReadonlySet<string>;
};

/** In positions: what is written so near to a passage may belong to the surroundings that its quote names. */
const SURROUNDINGS = 100;
const NONE: ReadonlySet<string> = new Set();

const key = new PluginKey<Marks>('passage marks');

export const keyOf = ({ event, place }: { event: string; place: number }) => `${event} ${place}`;

/**
 * Marks passages. While the text is written, the marks go along by the editor's own mapping; `setMarks` puts
 * them where the quotes were found.
 */
export function passageMarks(onchoose: (event: string) => void): Plugin[] {
	const { empty } = DecorationSet;
	const marks = new Plugin<Marks>({
		key,
		state: {
			init: () => ({ passages: empty, chosen: empty, lights: empty, touched: NONE }),
			apply: (transaction, before, old) => ({
				...(transaction.docChanged ? goAlong(transaction, before, old.doc) : before),
				...(transaction.getMeta(key) as Partial<Marks> | undefined)
			})
		},
		props: {
			handleDOMEvents: {
				click: (_, { target }) => {
					const button = target instanceof Element && target.closest('[data-to-event]');
					const event = button ? button.getAttribute('data-to-event') : null;
					if (event !== null) onchoose(event);
					return event !== null;
				}
			}
		}
	});
	const layer = (name: Layer) =>
		new Plugin({ props: { decorations: (state) => key.getState(state)?.[name] } });
	return [marks, layer('passages'), layer('chosen'), layer('lights')];
}

/** The passages that are still in the text, by their keys, and those at which it was changed here. */
export function readMarks(state: EditorState): {
	ranges: Map<string, DocRange>;
	touched: ReadonlySet<string>;
} {
	const { passages, touched } = key.getState(state) ?? {
		passages: DecorationSet.empty,
		touched: NONE
	};
	const found = passages.find(undefined, undefined, ({ part }) => part === 'words');
	return {
		ranges: new Map(found.map(({ spec, from, to }) => [String(spec.of), { from, to }])),
		touched
	};
}

/** Clears the touched passages, once they have been dealt with. */
export function forgetTouched(transaction: Transaction): Transaction {
	return change(transaction, { touched: NONE });
}

/** Puts all passages and all lights into the text; `undefined` leaves them as they are. Nothing if all stay. */
export function setMarks(
	state: EditorState,
	{
		passages,
		lights
	}: { passages: readonly MarkedPassage[] | undefined; lights: readonly Light[] | undefined }
): Transaction | undefined {
	const changed = {
		...(passages && changePassages(state, passages)),
		...(lights && changeLights(state, lights))
	};
	return Object.keys(changed).length > 0 ? change(state.tr, changed) : undefined;
}

/** Only marks that differ from those that are there are made anew. */
function changePassages(state: EditorState, passages: readonly MarkedPassage[]): Partial<Marks> {
	const before = key.getState(state)?.passages ?? DecorationSet.empty;
	const nameOf = ({ spec, from, to }: Decoration) => `${spec.key} ${from} ${to}`;
	const wanted = new Map(passages.flatMap(drawPassage).map((mark) => [nameOf(mark), mark]));
	const stale = before.find().filter((mark) => !wanted.delete(nameOf(mark)));
	if (stale.length + wanted.size === 0) return {};
	return { passages: before.remove(stale).add(state.doc, [...wanted.values()]) };
}

function changeLights(state: EditorState, lights: readonly Light[]): Partial<Marks> {
	if (lights.length === 0 && key.getState(state)?.lights === DecorationSet.empty) return {};
	const marks = lights.map(({ from, to, part }) =>
		Decoration.inline(from, to, { class: `light-${part}` })
	);
	return { lights: DecorationSet.create(state.doc, marks) };
}

/** Marks the passages of the chosen event, with a handle at each end. */
export function setChosen(
	state: EditorState,
	passages: readonly (DocRange & { place: number })[],
	labels: HandleLabels
): Transaction {
	const marks = passages.flatMap(({ from, to, place }) => [
		Decoration.inline(from, to, { class: 'chosen' }),
		drawHandle(from, 'start', place, labels.start),
		drawHandle(to, 'end', place, labels.end)
	]);
	return change(state.tr, { chosen: DecorationSet.create(state.doc, marks) });
}

export function hasChosen(state: EditorState): boolean {
	return key.getState(state)?.chosen !== DecorationSet.empty;
}

export type HandleLabels = { start: string; end: string };

function change(transaction: Transaction, change: Partial<Marks>): Transaction {
	return transaction.setMeta(key, change);
}

function goAlong(transaction: Transaction, marks: Marks, old: Node): Marks {
	const { doc, mapping } = transaction;
	// undoing and other tabs may replace whole blocks
	const isForeign = isFromDraft(transaction);
	const along = isForeign ? differenceOf(old, doc) : mapping;
	const passages = marks.passages.map(along, doc);
	return {
		passages,
		chosen: marks.chosen.map(along, doc),
		lights: marks.lights.map(along, doc),
		touched: isForeign ? marks.touched : touch(marks.touched, passages, mapping)
	};
}

/** One step from one text to the other. */
function differenceOf(before: Node, after: Node): Mapping {
	const start = before.content.findDiffStart(after.content);
	const ends = before.content.findDiffEnd(after.content);
	if (start === null || !ends) return new Mapping();
	// equal words on both sides of the difference may be counted twice
	const twice = Math.max(0, start - Math.min(ends.a, ends.b));
	return new Mapping([new StepMap([start, ends.a + twice - start, ends.b + twice - start])]);
}

function touch(
	before: ReadonlySet<string>,
	passages: DecorationSet,
	mapping: Mapping
): ReadonlySet<string> {
	const touched = new Set(before);
	mapping.maps.forEach((map, index) => {
		const rest = mapping.slice(index + 1);
		map.forEach((_, __, start, end) => {
			const [from, to] = [rest.map(start, -1), rest.map(end, 1)];
			for (const { spec } of passages.find(from - SURROUNDINGS, to + SURROUNDINGS))
				touched.add(String(spec.of));
		});
	});
	return touched;
}

function drawPassage(passage: MarkedPassage): Decoration[] {
	const { from, to, event, label, isChanged } = passage;
	const of = keyOf(passage);
	const look = isChanged ? 'passage changed' : 'passage';
	return [
		Decoration.inline(from, to, { class: look }, { of, part: 'words', key: `${of} ${look}` }),
		Decoration.widget(to, () => drawButton(event, label), {
			...{ of, part: 'button', key: `${of} ${label}` },
			...{ side: -1, ignoreSelection: true, stopEvent: () => true }
		})
	];
}

function drawButton(event: string, label: string): HTMLElement {
	// a button element could be torn from its words at the end of a line; and it takes no focus, since the keyboard
	// has a key for the passage at the cursor, and hundreds of stops would lie in its way
	const button = document.createElement('span');
	button.role = 'button';
	button.className = 'to-event';
	button.dataset.toEvent = event;
	button.ariaLabel = label;
	button.title = label;
	return button;
}

function drawHandle(at: number, end: 'start' | 'end', place: number, label: string): Decoration {
	return Decoration.widget(
		at,
		() => {
			const handle = document.createElement('button');
			handle.type = 'button';
			handle.tabIndex = -1;
			handle.className = `handle ${end}`;
			handle.dataset.handle = end;
			handle.dataset.place = String(place);
			handle.ariaLabel = label;
			handle.title = label;
			return handle;
		},
		{
			...{ key: `${end} ${place} ${label}`, side: end === 'start' ? 1 : -2 },
			...{ ignoreSelection: true, stopEvent: () => true }
		}
	);
}
