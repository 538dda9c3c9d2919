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
	/** The selector of the link that opened the sheet, if that was not the text's. */
	#from: string | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	/** Selects an event on the timeline: the article scrolls to its passage, the focus stays. */
	async onTimeline(id: string | undefined): Promise<void> {
		await this.#select(id);
		if (id !== undefined && !this.sheetIsOpen) await this.#showPassage(id);
	}

	/** Selects an event on a timeline that scrolls with the page: the sheet shows it, and has the focus. */
	async onPage(id: string): Promise<void> {
		this.choice = undefined;
		this.sheetIsOpen = true;
		this.#from = `#timeline-down a[href$="#event-${CSS.escape(id)}"]`;
		await this.#reading.select(id);
		await bringIntoView(this.#from, { freeShare: SHARE_ABOVE_SHEET });
		await bringIntoView('#sheet-title', { focus: true });
	}

	/** Selects an event in the article: the focus goes to its card, or to the sheet where there are no cards. */
	async inText(id: string): Promise<void> {
		await this.#select(id);
		if (this.sheetIsOpen) await this.#showPassage(id);
		const target = this.sheetIsOpen ? '#sheet-title' : `[data-card="${CSS.escape(id)}"] a`;
		await bringIntoView(target, { focus: true });
	}

	/** Goes with the focus to an event that hangs together with another: to its entry from the list, else as from the text. */
	async toRelated(id: string, inList: boolean): Promise<void> {
		if (!inList) return this.inText(id);
		this.choice = undefined;
		await this.#reading.select(id);
		await bringIntoView(`#event-${CSS.escape(id)} h4 a`, { focus: true });
	}

	/** Selects an event and goes to one of its passages, with the focus. */
	async toPassage(id: string, passageId: string): Promise<void> {
		this.sheetIsOpen = false;
		await this.#reading.select(id);
		await bringIntoView(`#${CSS.escape(passageId)}`, { focus: true });
		highlightPassage(passageId);
	}

	/** Closes the sheet; the focus returns to the event's link on the timeline or in the text. */
	closeSheet(): void {
		this.sheetIsOpen = false;
		const id = CSS.escape(this.#reading.selectedId ?? '');
		const from = this.#from ?? `[data-to-event="${id}"]`;
		document.querySelector<HTMLElement>(from)?.focus();
	}

	async #select(id: string | undefined): Promise<void> {
		this.choice = undefined;
		this.#from = undefined;
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
