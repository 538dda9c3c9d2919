import { flash } from './highlight.ts';
import type { Reading } from './reading.svelte.ts';
import type { Passage } from '#lib/story/passages.ts';
import { bringIntoView, isNarrow } from './bring-into-view.ts';

/** The share of the window that the sheet leaves free. */
const ABOVE_SHEET = 0.45;

/** What follows when an event is chosen: where the page scrolls, where the focus goes, and what opens. */
export class Selection {
	/** Whether the chosen event is shown in the sheet. */
	sheet = $state(false);
	/** The events that rest on the words under the pointer, to choose from. */
	choice: { ids: string[]; at: { x: number; y: number } } | undefined = $state.raw();

	#reading: Reading;
	#passages: () => Passage[];

	constructor(reading: Reading, passages: () => Passage[]) {
		this.#reading = reading;
		this.#passages = passages;
	}

	/** The article comes to the passage, unless the sheet shows its words; the focus stays. */
	onTimeline = async (id: string | undefined): Promise<void> => {
		await this.#select(id);
		if (id !== undefined && !this.sheet) await this.#showPassage(id);
	};

	/** On to the event's card, or to the sheet where there are no cards. */
	inText = async (id: string): Promise<void> => {
		await this.#select(id);
		if (this.sheet) await this.#showPassage(id);
		const target = this.sheet ? '#sheet-title' : `[data-card="${CSS.escape(id)}"] a`;
		await bringIntoView(target, { focus: true });
	};

	toPassage = async (id: string, passageId: string): Promise<void> => {
		this.sheet = false;
		await this.#reading.change({ event: id });
		await bringIntoView(`#${CSS.escape(passageId)}`, { focus: true });
		flash(passageId);
	};

	/** The focus goes back to the words that the sheet was about. */
	closeSheet = (): void => {
		this.sheet = false;
		const id = CSS.escape(this.#reading.selected?.id ?? '');
		document.querySelector<HTMLElement>(`[data-to-event="${id}"]`)?.focus();
	};

	async #select(id: string | undefined): Promise<void> {
		this.choice = undefined;
		this.sheet = id !== undefined && isNarrow();
		await this.#reading.change({ event: id });
	}

	/** The event's first passage, unless it can be seen already. */
	async #showPassage(id: string): Promise<void> {
		const passage = this.#passages().find(({ event }) => event === id);
		if (!passage) return;
		const free = this.sheet ? ABOVE_SHEET : 1;
		await bringIntoView(`#${CSS.escape(passage.id)}`, { free });
		flash(passage.id);
	}
}
