import { bringIntoView, isNarrow } from './bring-into-view.ts';
import { highlightPassage } from './highlight.ts';
import type { Reading } from './reading.svelte.ts';

/** The share of the window above the sheet. */
const SHARE_ABOVE_SHEET = 0.45;

/** The consequences of selecting an event: where the page scrolls, where the focus goes, and what opens. */
export class Selection {
	/** Whether the sheet shows the selected event. */
	sheetIsOpen = $state(false);
	/** The events whose passages share the words that were clicked, and where, in px of the window. */
	choice: { ids: string[]; at: { x: number; y: number } } | undefined = $state.raw();

	#reading: Reading;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	/** Selects an event on the timeline: the article scrolls to its passage, the focus stays. */
	async onTimeline(id: string | undefined): Promise<void> {
		await this.#select(id);
		if (id !== undefined && !this.sheetIsOpen) await this.#showPassage(id);
	}

	/** Selects an event in the article: the focus goes to its card, or to the sheet where there are no cards. */
	async inText(id: string): Promise<void> {
		await this.#select(id);
		if (this.sheetIsOpen) await this.#showPassage(id);
		const target = this.sheetIsOpen ? '#sheet-title' : `[data-card="${CSS.escape(id)}"] a`;
		await bringIntoView(target, { focus: true });
	}

	/** Selects an event and goes to one of its passages, with the focus. */
	async toPassage(id: string, passageId: string): Promise<void> {
		this.sheetIsOpen = false;
		await this.#reading.select(id);
		await bringIntoView(`#${CSS.escape(passageId)}`, { focus: true });
		highlightPassage(passageId);
	}

	/** Closes the sheet; the focus returns to the event's link in the text. */
	closeSheet(): void {
		this.sheetIsOpen = false;
		const id = CSS.escape(this.#reading.selectedId ?? '');
		document.querySelector<HTMLElement>(`[data-to-event="${id}"]`)?.focus();
	}

	async #select(id: string | undefined): Promise<void> {
		this.choice = undefined;
		this.sheetIsOpen = id !== undefined && isNarrow();
		await this.#reading.select(id);
	}

	async #showPassage(id: string): Promise<void> {
		const passage = this.#reading.passages.find(({ event }) => event === id);
		if (!passage) return;
		const freeShare = this.sheetIsOpen ? SHARE_ABOVE_SHEET : 1;
		await bringIntoView(`#${CSS.escape(passage.id)}`, { freeShare });
		highlightPassage(passage.id);
	}
}
