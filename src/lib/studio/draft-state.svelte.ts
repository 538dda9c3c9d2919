import type { Node } from 'prosemirror-model';
import * as Y from 'yjs';
import type { Block } from '#lib/article/blocks.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { KeptDocument } from '#lib/storage/kept-document.svelte.ts';
import { withoutEvents } from '#lib/story/relations.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { checkStory, warnings } from '#lib/story/rules.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { withKnownSteps } from '#lib/story/steps.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { readText } from './document/article-text.ts';
import { articleOf, readMeta, textOf, toStory, type ReadParts } from './document/draft.ts';
import { put } from './document/parts.ts';
import { upgradeTexts } from './document/former-text.ts';
import { relationIds, upgradeParts } from './document/eras-and-relations.ts';
import { foundPassages } from './document/found-passages.ts';
import { History } from './document/history.svelte.ts';
import { DraftMatches } from './document/match-draft.ts';
import { withPassages } from './document/relation-passages.ts';
import { shapeIssues } from './document/shape-issues.ts';
import { DraftFiles } from './media/draft-files.svelte.ts';
import { ServerCopy } from './newsroom/server-copy.svelte.ts';

/** Texts are read again when typing has paused for so long. */
const TEXT_PAUSE_MS = 300;

/** An editor that is open for the text of an article. */
export type TextEditing = {
	article: string;
	/** The text as it is; the same array while it is the same text. */
	readonly blocks: Block[];
	/** Lets the quotes of this article follow what was written since the last time. */
	settle: () => void;
};

/** The document of a draft, and the story that this is at present. */
export class DraftState {
	readonly id: string;
	readonly kept: KeptDocument;
	readonly files: DraftFiles;
	readonly server: ServerCopy;
	readonly history: History;

	#story = $state.raw<Story>({
		slug: '',
		title: '',
		language: 'de',
		articles: [],
		companies: [],
		events: []
	});
	#dismissed = $state.raw<ReadonlySet<string>>(new Set());
	#taken = $state.raw<ReadonlyMap<string, string>>(new Map());
	#matches = new DraftMatches();
	#parts: ReadParts = { blocks: new Map(), nodes: new Map(), values: new WeakMap() };
	#stale = new Set<string>();
	#textPause: ReturnType<typeof setTimeout> | undefined;
	#editing: TextEditing | undefined;

	constructor(id: string) {
		this.id = id;
		this.kept = new KeptDocument(id, () => ({
			title: readMeta(this.doc).title,
			events: this.doc.getMap('events').size,
			...(this.server.at !== undefined && { shared: true })
		}));
		this.files = new DraftFiles(id);
		this.server = new ServerCopy(this.doc, id);
		this.history = new History(this.doc, () => this.#editing?.settle());
		this.doc.on('afterTransaction', this.#onchange);
		void this.kept.opened.then(() => {
			upgradeTexts(this.doc);
			upgradeParts(this.doc);
		});
	}

	get doc(): Y.Doc {
		return this.kept.doc;
	}

	/** The story as it is; its texts are those of the last pause in typing. It may break rules. */
	get story(): Story {
		return this.#story;
	}

	matched = $derived.by(() => this.#matches.match(this.#story));
	/** Everything that keeps the story from being published. */
	issues: Issue[] = $derived.by(() => [...shapeIssues(this.#story), ...checkStory(this.matched)]);
	warnings: Issue[] = $derived.by(() => warnings(this.#story));
	#issuesByEvent = $derived.by(() => Map.groupBy(this.issues, ({ path }) => this.#eventAt(path)));
	/** The passages of the events, as far as they are found, in text order. */
	passages = $derived.by(() => foundPassages(this.matched));
	eventsInTime: StoryEvent[] = $derived.by(() => inTimeOrder(this.#story.events, this.passages));
	/** The events that have no passage yet. */
	unproven: StoryEvent[] = $derived.by(() =>
		this.#story.events.filter(({ passages }) => Number(passages.length) === 0)
	);
	/** The story with the events that break no rule, which are all that a reader gets. */
	publishable: MatchedStory = $derived.by(() => {
		const { story, matches } = this.matched;
		return {
			story: withKnownSteps(withoutEvents(story, (event) => !this.#isSound(event))),
			matches: matches.filter((_, index) => this.#isSound(story.events[index]))
		};
	});
	/** Keys of proposals that were dismissed for good. */
	get dismissed(): ReadonlySet<string> {
		return this.#dismissed;
	}

	/** The events that proposals became, by the proposals' keys; some may have been removed since. */
	get taken(): ReadonlyMap<string, string> {
		return this.#taken;
	}

	/** The issues of an event; the paths are those in the story. */
	issuesOf(id: string): Issue[] {
		return this.#issuesByEvent.get(id) ?? [];
	}

	/** Reads the texts now, without waiting for a pause in typing. */
	flush(): void {
		clearTimeout(this.#textPause);
		this.#editing?.settle();
		if (this.#stale.size > 0) this.#read();
	}

	/** The text of an article as an editor begins with it. */
	textNode(article: string): Node {
		const known = this.#stale.has(article) ? undefined : this.#parts.nodes.get(article);
		return known ?? readText(textOf(this.doc, article));
	}

	/** Says which editor is open. Returns what ends that. */
	edit(editing: TextEditing): () => void {
		this.#editing = editing;
		return () => {
			this.flush();
			if (this.#editing === editing) this.#editing = undefined;
		};
	}

	/**
	 * Says what became of the quotes of an article while its text was written: those of `changed` are undone with
	 * the words, by event; those of `places` are in the text `blocks` unchanged.
	 */
	follow(
		changed: ReadonlyMap<string, StoryEvent['passages']>,
		blocks: readonly Block[],
		places: ReadonlyMap<Quote, TextRange>
	): void {
		this.#matches.place(blocks, places);
		if (changed.size === 0) return;
		this.history.follow(() => {
			for (const event of this.#story.events) {
				const passages = changed.get(event.id);
				if (!passages) continue;
				put(this.doc, 'events', { ...event, passages });
				this.followPassages(event.passages, passages);
			}
		});
	}

	/** Lets relations go along with the passages that they rest on. */
	protected followPassages(before: readonly Quote[], after: readonly Quote[]): void {
		const { relations = [] } = this.#story;
		if (relations.length === 0) return;
		const ids = relationIds(this.doc);
		for (const [index, relation] of withPassages(relations, before, after).entries()) {
			const id = ids[index];
			if (relation && id !== undefined) put(this.doc, 'relations', { ...relation, id });
		}
	}

	/** Ends the work on it in this tab. */
	close(): void {
		clearTimeout(this.#textPause);
		this.doc.off('afterTransaction', this.#onchange);
		this.history.close();
		this.server.close();
		this.files.close();
		this.kept.close();
	}

	#isSound = (event: StoryEvent | undefined): boolean =>
		event !== undefined && this.issuesOf(event.id).length === 0;

	#eventAt([part, index]: Issue['path']): string | undefined {
		return part === 'events' && typeof index === 'number'
			? this.#story.events[index]?.id
			: undefined;
	}

	#onchange = ({ changed }: Y.Transaction): void => {
		if (changed.size === 0) return;
		let onlyTexts = true;
		for (const type of changed.keys()) {
			if (type instanceof Y.Map) this.#parts.values.delete(type);
			const article = articleOf(this.doc, type);
			if (article === undefined) onlyTexts = false;
			else this.#stale.add(article);
		}
		// changes of fields show at once, those of texts at the next pause
		clearTimeout(this.#textPause);
		if (onlyTexts) this.#textPause = setTimeout(() => this.flush(), TEXT_PAUSE_MS);
		else {
			this.#editing?.settle();
			this.#read();
		}
	};

	#read(): void {
		const { blocks, nodes } = this.#parts;
		for (const id of this.#stale) {
			nodes.delete(id);
			if (this.#editing?.article === id) blocks.set(id, this.#editing.blocks);
			else blocks.delete(id);
		}
		this.#stale.clear();
		this.#story = toStory(this.doc, this.#parts);
		this.#dismissed = new Set(this.doc.getMap('dismissed').keys());
		this.#taken = new Map(this.doc.getMap<string>('taken').entries());
	}
}
