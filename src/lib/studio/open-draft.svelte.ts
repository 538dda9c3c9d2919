import { createContext } from 'svelte';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { DraftChanges } from './draft-changes.svelte.ts';
import { DraftOriginals } from './newsroom/draft-originals.svelte.ts';

/** The highlight in the text of an article: a proposal with its sentence and date. */
export type Spotlight = {
	article: string;
	ranges: (TextRange & { part: 'sentence' | 'date' })[];
};

/** Which of an event's quotes. */
export type PassageRef = { event: string; place: number };

/** The panels beside the text. */
export const PANELS = ['proposals', 'proofs', 'events', 'problems', 'story'] as const;

/** A draft while an author works on it, with what this author looks at. */
export class OpenDraft extends DraftChanges {
	/** The event that is chosen in text, list and form. */
	selectedId = $state<string>();
	/** The text has been painted: what all passages have to be found for comes later. */
	isTextSeen = $state(false);
	/** On a phone: whether the text is shown without a panel over it. */
	textAlone = $state(false);
	/** The passage whose words are to be chosen in the text next, instead of those it has. */
	relinking = $state.raw<PassageRef>();

	/** The original beside the text, in place of the panel. */
	openOriginal = $state.raw<{ article: string; page?: number | undefined }>();
	readonly originals = new DraftOriginals(this.id, () => this.server.isJoined);

	#panel = $state<(typeof PANELS)[number]>('proposals');
	#spotlight = $state.raw<Spotlight>();
	#lights = $state.raw<() => Spotlight | undefined>();

	selected = $derived.by(() => this.story.events.find(({ id }) => id === this.selectedId));

	get panel(): (typeof PANELS)[number] {
		return this.#panel;
	}

	set panel(panel: (typeof PANELS)[number]) {
		this.#panel = panel;
		this.textAlone = false;
		this.openOriginal = undefined;
	}

	/** The highlight in the text. */
	get spotlight(): Spotlight | undefined {
		return this.#lights?.() ?? this.#spotlight;
	}

	set spotlight(spotlight: Spotlight | undefined) {
		this.#spotlight = spotlight;
	}

	/** Lights up whatever `lights` gives, until the function that this returns is called. */
	lightUp(lights: () => Spotlight | undefined): () => void {
		this.#lights = lights;
		return () => {
			if (this.#lights === lights) this.#lights = undefined;
		};
	}

	/** Chooses an event and opens its form beside the text; without an id, the list of all. */
	showEvent(id: string | undefined): void {
		this.selectedId = id;
		this.panel = 'events';
	}

	/** Lights up the words of a passage in the text, also on a phone. */
	showPassage(article: string, range: TextRange): void {
		this.textAlone = true;
		this.#spotlight = { article, ranges: [{ ...range, part: 'sentence' }] };
	}

	override removeEvent(id: string): void {
		if (this.selectedId === id) this.selectedId = undefined;
		super.removeEvent(id);
	}
}

export const [getDraft, setDraft] = createContext<OpenDraft>();
