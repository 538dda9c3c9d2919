import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { untrack } from 'svelte';
import { plainText } from '#lib/article/plain-text.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Article } from '#lib/story/story.ts';
import { textOf } from '#lib/studio/document/draft.ts';
import type { OpenDraft, Spotlight } from '#lib/studio/open-draft.svelte.ts';
import type { TextInput } from '#lib/studio/texts/imported-text.ts';
import { bindText } from './bind-text.ts';
import { toBlocks } from './blocks.ts';
import { draw, readSelection } from './browser-selection.ts';
import { clipboard } from './clipboard.ts';
import { lookOf, type Look } from './commands.ts';
import { dragBounds, type DraggedPassage } from './drag-bounds.ts';
import { editorKeys } from './editor-keys.ts';
import { followPassages } from './follow-passages.ts';
import { invisibleMarks } from './invisible-marks.ts';
import { layOutByAndBy } from './lay-out.ts';
import {
	forgetTouched,
	hasChosen,
	passageMarks,
	readMarks,
	setChosen,
	setMarks,
	type Light,
	type MarkedPassage
} from './passage-marks.ts';
import { passagesToMark } from './passages-to-mark.ts';
import { showRange } from './show-range.ts';
import { positionsIn } from './text-positions.ts';
import { undoSelection } from './undo-selection.ts';

/** With more blocks than this, not all are laid out at once. */
const LONG_TEXT = 200;

/** Words that are selected, and where they end, in pixels from the corner of the element that holds the editor. */
export type SelectedWords = {
	range: TextRange;
	words: string;
	box: { left: number; bottom: number };
};

export type EditorSource = {
	draft: OpenDraft;
	article: () => Article;
	/** The labels of the marks in the text. */
	labels: () => { event: (title: string) => string; start: string; end: string };
	/** Reads what is pasted, or dropped. */
	read: (inputs: TextInput[]) => void;
	/** The key for the words that are selected was pressed. */
	onchoose: (choice: 'event' | 'passage', range: TextRange) => void;
	/** A passage of the chosen event was given other bounds. */
	onbounds: (place: number, range: TextRange) => void;
};

/** The editor of an article's text: a ProseMirror view that is bound to the draft, with the passages marked. */
export class ArticleEditor {
	selected = $state.raw<SelectedWords>();
	look = $state.raw<Look>({ isStrong: false, isEmphasis: false });
	/** The address of a link is being asked for. */
	isLinking = $state(false);
	#source: EditorSource;
	#view: EditorView | undefined;
	#settled: EditorState['doc'] | undefined;
	#isPointing = false;
	/** The story and label by which the passages were marked last. */
	#marked: { matched: MatchedStory; label: (title: string) => string } | undefined;
	#lit: Spotlight | undefined;

	constructor(source: EditorSource) {
		this.#source = source;
	}

	/** The article's plain text as it is now. */
	get text(): string {
		return this.#view ? positionsIn(this.#view.state.doc).text : '';
	}

	attach = (element: HTMLElement): (() => void) => {
		const { draft, article } = this.#source;
		const view = untrack(() => this.#open(element, article()));
		this.#view = view;
		this.#marked = undefined;
		this.#lit = undefined;
		const isLong = view.state.doc.childCount > LONG_TEXT;
		const stopLayingOut = isLong ? layOutByAndBy() : () => undefined;
		const stop = draft.edit({
			article: untrack(article).id,
			get blocks() {
				return toBlocks(view.state.doc);
			},
			settle: () => this.#settle(view)
		});
		$effect(() => this.#showMarks(view));
		$effect(() => this.#showChosen(view));
		$effect(() => this.#scrollToSpotlight(view));
		const onpointerend = () => {
			this.#isPointing = false;
			readSelection(view);
			this.#readSelection(view);
		};
		const ends = ['pointerup', 'pointercancel'] as const;
		for (const end of ends) window.addEventListener(end, onpointerend);
		return () => {
			for (const end of ends) window.removeEventListener(end, onpointerend);
			stop();
			stopLayingOut();
			this.#view = undefined;
			view.destroy();
		};
	};

	/** Runs a command on the text, which then has the focus. */
	run(command: Command): void {
		const view = this.#view;
		if (!view) return;
		command(view.state, (transaction) => view.dispatch(transaction));
		view.focus();
	}

	/** Changes the text; the focus stays. */
	change(make: (state: EditorState) => Transaction): void {
		if (this.#view) this.#view.dispatch(make(this.#view.state));
	}

	/** Selects a range of the plain text and shows it. */
	select(range: TextRange): void {
		const view = this.#view;
		if (!view) return;
		const { from, to } = positionsIn(view.state.doc).toDoc(range);
		view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
		showRange(view, { from, to });
	}

	/** Reads what is selected, before something is done with it. */
	readSelection(): void {
		if (this.#view) readSelection(this.#view);
	}

	/** Puts the cursor behind what is selected. */
	deselect(): void {
		const view = this.#view;
		if (!view) return;
		const { doc, selection, tr } = view.state;
		view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)));
	}

	focus(): void {
		this.#view?.focus();
	}

	#open(element: HTMLElement, { id, language, title }: Article): EditorView {
		const { draft, onbounds, onchoose, read } = this.#source;
		const text = textOf(draft.doc, id);
		const doc = draft.textNode(id);
		const keys = editorKeys({
			undo: () => draft.history.undo(),
			redo: () => draft.history.redo(),
			link: () => (this.isLinking = true),
			onchoose: (choice) => {
				if (this.selected) onchoose(choice, this.selected.range);
				else this.#chooseAtCursor();
			}
		});
		const state = EditorState.create({
			doc,
			plugins: [
				bindText(text),
				undoSelection(draft.history.manager, text),
				invisibleMarks(),
				...passageMarks((event) => draft.showEvent(event)),
				dragBounds({
					read: () => this.#chosen(view),
					onpreview: (passages) => this.#drawChosen(view, passages),
					onmove: ({ place, ...range }) =>
						onbounds(place, positionsIn(view.state.doc).toText(range))
				}),
				clipboard(read),
				keymap(keys),
				keymap({
					...baseKeymap,
					Enter: chainCommands(keys.Enter ?? (() => false), baseKeymap.Enter ?? (() => false))
				})
			]
		});
		const view = new EditorView(element, {
			state,
			attributes: {
				class: doc.childCount > LONG_TEXT ? 'long' : '',
				...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': title, lang: language },
				spellcheck: 'true'
			},
			dispatchTransaction: (transaction) => {
				view.updateState(view.state.apply(transaction));
				if (transaction.docChanged || transaction.selectionSet) this.#readSelection(view);
			},
			handleDOMEvents: {
				pointerdown: () => {
					this.#isPointing = true;
				},
				// a key that selects may come while a button is held
				keydown: (_, { key, ctrlKey, metaKey }) => {
					this.#isPointing = false;
					if (ctrlKey || metaKey || key === 'Tab') readSelection(view);
				},
				beforeinput: (_, event) => {
					// phones undo by shaking, and menus have it too
					if (event.inputType === 'historyUndo') draft.history.undo();
					else if (event.inputType === 'historyRedo') draft.history.redo();
					else return false;
					event.preventDefault();
					return true;
				}
			}
		});
		return view;
	}

	#readSelection(view: EditorView): void {
		const { state } = view;
		const look = lookOf(state);
		if (JSON.stringify(look) !== JSON.stringify(this.look)) this.look = look;
		const { from, to, empty } = state.selection;
		if (empty || this.#isPointing) {
			if (this.selected) this.selected = undefined;
			return;
		}
		const positions = positionsIn(state.doc);
		const range = positions.toText({ from, to });
		const words = positions.text.slice(range.start, range.end);
		const holder = view.dom.parentElement?.getBoundingClientRect();
		const end = view.coordsAtPos(to, -1);
		this.selected =
			words.trim() === '' || !holder
				? undefined
				: { range, words, box: { left: end.left - holder.left, bottom: end.bottom - holder.top } };
	}

	/** The quotes of passages that were written in become what is there now. */
	#settle(view: EditorView): void {
		const { state } = view;
		if (state.doc === this.#settled) return;
		this.#settled = state.doc;
		const { draft, article } = this.#source;
		const { id } = untrack(article);
		const marks = readMarks(state);
		const events = untrack(() => draft.story.events);
		const { changed, places } = followPassages(events, id, positionsIn(state.doc), marks);
		if (marks.touched.size > 0) draw(view, forgetTouched(state.tr));
		draft.follow(changed, toBlocks(state.doc), places);
	}

	/** Puts the marks where the quotes were found, and lights up the spotlight: at once, since each costs a layout. */
	#showMarks(view: EditorView): void {
		if (!this.#source.draft.isTextSeen) return;
		const transaction = setMarks(view.state, {
			passages: this.#passages(view),
			lights: this.#lights(view)
		});
		if (transaction) draw(view, transaction);
	}

	/** The passages of all events; `undefined` if they are marked already, or the text is being written. */
	#passages(view: EditorView): MarkedPassage[] | undefined {
		const { draft, article, labels } = this.#source;
		const { matched } = draft;
		const { id, blocks } = article();
		const label = labels().event;
		if (matched === this.#marked?.matched && label === this.#marked.label) return undefined;
		const positions = positionsIn(view.state.doc);
		// the marks go along until the next pause
		if (plainText(blocks).text !== positions.text) return undefined;
		this.#marked = { matched, label };
		return passagesToMark(matched, id, positions, label);
	}

	#showChosen(view: EditorView): void {
		const { draft, labels } = this.#source;
		if (!draft.isTextSeen) return;
		const { selectedId } = draft;
		// after any change of the passages and of the language
		void draft.matched;
		void labels();
		const passages = this.#chosen(view);
		this.#drawChosen(view, passages);
		if (selectedId !== this.#shownId && passages[0]) showRange(view, passages[0]);
		this.#shownId = selectedId;
	}

	#drawChosen(view: EditorView, passages: readonly DraggedPassage[]): void {
		if (passages.length === 0 && !hasChosen(view.state)) return;
		draw(view, setChosen(view.state, passages, untrack(this.#source.labels)));
	}

	/** The passages of the chosen event that are in the text. */
	#chosen(view: EditorView): DraggedPassage[] {
		const event = untrack(() => this.#source.draft.selectedId);
		return [...readMarks(view.state).ranges].flatMap(([key, range]) => {
			const [of, place] = key.split(' ');
			return of === event ? [{ ...range, place: Number(place) }] : [];
		});
	}

	#shownId: string | undefined;

	/** The lights of the spotlight; `undefined` if it is lit up already, and its lights go along with the text. */
	#lights(view: EditorView): Light[] | undefined {
		const { spotlight } = this.#source.draft;
		if (spotlight === this.#lit) return undefined;
		this.#lit = spotlight;
		return this.#lightsOf(spotlight, view);
	}

	#lightsOf(spotlight: Spotlight | undefined, view: EditorView): Light[] {
		const positions = positionsIn(view.state.doc);
		const isHere = spotlight?.article === untrack(this.#source.article).id;
		return (isHere ? spotlight.ranges : []).map(({ part, ...range }) => ({
			part,
			...positions.toDoc(range)
		}));
	}

	#scrollToSpotlight(view: EditorView): void {
		const lights = this.#lightsOf(this.#source.draft.spotlight, view);
		const first = lights.find(({ part }) => part === 'sentence') ?? lights[0];
		if (first) showRange(view, first);
	}

	#chooseAtCursor(): void {
		if (!this.#view) return;
		const { selection } = this.#view.state;
		for (const [key, { from, to }] of readMarks(this.#view.state).ranges)
			if (from <= selection.from && to >= selection.to) {
				this.#source.draft.showEvent(key.split(' ')[0]);
				return;
			}
	}
}
