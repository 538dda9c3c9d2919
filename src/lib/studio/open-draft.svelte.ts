import type { Node } from 'prosemirror-model';
import { createContext } from 'svelte';
import * as Y from 'yjs';
import type { Block } from '#lib/article/blocks.ts';
import { LANGUAGES } from '#lib/dates/language.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import { KeptDocument } from '#lib/storage/kept-document.svelte.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { checkStory, warnings } from '#lib/story/rules.ts';
import { slugOf } from '#lib/story/slug.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import type { Article, Company, Story, StoryEvent } from '#lib/story/story.ts';
import { readText } from './document/article-text.ts';
import { mergeCompanies, removeCompany } from './document/companies.ts';
import {
	articleOf,
	become,
	put,
	readMeta,
	remove,
	setMeta,
	setText,
	textOf,
	toStory,
	type Meta,
	type ReadParts
} from './document/draft.ts';
import { upgradeTexts } from './document/former-text.ts';
import { foundPassages } from './document/found-passages.ts';
import { History, type StepName } from './document/history.svelte.ts';
import { DraftMatches } from './document/match-draft.ts';
import { shapeIssues } from './document/shape-issues.ts';
import type { DraftFile } from './hand-on/draft-file.ts';
import { ServerCopy } from './newsroom/server-copy.svelte.ts';
import type { Taking } from './proposals/accept.ts';

/** Texts are read again when typing has paused for so long. */
const TEXT_PAUSE_MS = 300;

/** What is lit up in the text of an article: a proposal with its sentence and date. */
export type Spotlight = {
	article: string;
	ranges: (TextRange & { part: 'sentence' | 'date' })[];
};

/** What is known of a text besides its words and its id. */
export type ArticleDetails = Omit<Article, 'id' | 'blocks' | 'since' | 'earlier'>;

/** An editor that is open for the text of an article. */
export type TextEditing = {
	article: string;
	/** The text as it is; the same array while it is the same text. */
	readonly blocks: Block[];
	/** Lets the quotes of this article follow what was written since the last time. */
	settle: () => void;
};

/** Which of an event's quotes. */
export type PassageRef = { event: string; place: number };

/** What stands beside the text. */
export const PANELS = ['proposals', 'proofs', 'events', 'problems', 'story'] as const;

/** A draft while an author works on it: its document, and the story that this is at present. */
export class OpenDraft {
	readonly id: string;
	readonly kept: KeptDocument;
	readonly server: ServerCopy;
	readonly history: History;
	/** The event that is chosen in text, list and form. */
	selectedId = $state<string>();
	/** On a phone: whether the text is shown without a panel over it. */
	textAlone = $state(false);
	/** The passage whose words are to be chosen in the text next, instead of those it has. */
	relinking = $state.raw<PassageRef>();

	#panel = $state<(typeof PANELS)[number]>('proposals');
	#spotlight = $state.raw<Spotlight>();
	#lights = $state.raw<() => Spotlight | undefined>();

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
		this.server = new ServerCopy(this.doc, id);
		this.history = new History(this.doc, () => this.#editing?.settle());
		this.doc.on('afterTransaction', this.#onchange);
		void this.kept.opened.then(() => upgradeTexts(this.doc));
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
	selected = $derived.by(() => this.#story.events.find(({ id }) => id === this.selectedId));
	/** The story with the events that break no rule, which are all that a reader gets. */
	publishable: MatchedStory = $derived.by(() => {
		const { story, matches } = this.matched;
		return {
			story: { ...story, events: story.events.filter(this.#isSound) },
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

	get panel(): (typeof PANELS)[number] {
		return this.#panel;
	}

	set panel(panel: (typeof PANELS)[number]) {
		this.#panel = panel;
		this.textAlone = false;
	}

	/** What is lit up in the text. */
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

	/** What is wrong with an event; the paths are those in the story. */
	issuesOf(id: string): Issue[] {
		return this.#issuesByEvent.get(id) ?? [];
	}

	/** Chooses an event and opens its form beside the text; without an id, the list of all. */
	showEvent(id: string | undefined): void {
		this.selectedId = id;
		this.panel = 'events';
	}

	/** Fills a draft with one that comes from elsewhere; undoing does not empty it again. */
	fill({ story, dismissed, taken }: DraftFile): void {
		this.doc.transact(() => {
			become(this.doc, story);
			for (const key of dismissed) this.doc.getMap('dismissed').set(key, true);
			for (const [key, event] of taken) this.doc.getMap('taken').set(key, event);
		});
		this.flush();
	}

	/** All of the draft, as `fill` takes it. */
	asFile(): DraftFile {
		this.flush();
		return {
			story: this.#story,
			dismissed: [...this.#dismissed],
			taken: [...this.#taken]
		};
	}

	/** Makes the draft the same as an earlier state of it, as one step. */
	restore(story: Story): void {
		this.history.step('restored', () => become(this.doc, story));
		this.flush();
	}

	/** Lights up the words of a passage in the text, also on a phone. */
	showPassage(article: string, range: TextRange): void {
		this.textAlone = true;
		this.#spotlight = { article, ranges: [{ ...range, part: 'sentence' }] };
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
				if (passages) put(this.doc, 'events', { ...event, passages });
			}
		});
	}

	setMeta(fields: Partial<Meta>, step: StepName, field?: string): void {
		this.history.step(step, () => setMeta(this.doc, { ...readMeta(this.doc), ...fields }), field);
	}

	/** Adds a text with what is known of it; the first one also names a story without a title. Returns its id. */
	addArticle(blocks: readonly Block[], details: ArticleDetails): string {
		const id = slugOf(details.title, this.#ids('articles'), 'text');
		this.history.step('articleAdded', () => {
			put(this.doc, 'articles', { id, ...details });
			setText(this.doc, id, blocks);
			const meta = readMeta(this.doc);
			if (meta.title !== '' || this.#story.articles.length > 0) return;
			const { title } = details;
			const own = LANGUAGES.find((language) => details.language.startsWith(language));
			setMeta(this.doc, {
				...meta,
				title,
				slug: slugOf(title, [], 'story'),
				language: own ?? meta.language
			});
		});
		this.flush();
		return id;
	}

	putArticle(article: Omit<Article, 'blocks'>, step: StepName, field?: string): void {
		this.history.step(step, () => put(this.doc, 'articles', article), field);
	}

	removeArticle(id: string): void {
		this.history.step('articleRemoved', () => {
			remove(this.doc, 'articles', id);
			setText(this.doc, id, []);
		});
	}

	/** Adds an event with an id made of its title, and any `companies` it needs that the story lacks. */
	addEvent(
		fields: Omit<StoryEvent, 'id' | 'passages'> & { passages: StoryEvent['passages'][number][] },
		step: StepName,
		companies: readonly Company[] = []
	): string {
		const id = slugOf(fields.title, [...this.#ids('events'), 'published'], 'event');
		this.history.step(step, () => {
			for (const company of companies) put(this.doc, 'companies', company);
			put(this.doc, 'events', { ...fields, id } as StoryEvent);
		});
		return id;
	}

	/** Changes fields of an event; `undefined` takes one away. */
	changeEvent(id: string, fields: Partial<StoryEvent>, step: StepName, field?: string): void {
		const event = this.#story.events.find((each) => each.id === id);
		if (event)
			this.history.step(step, () => put(this.doc, 'events', { ...event, ...fields }), field);
	}

	/** Makes events of proposals, with the companies they need, as one step. */
	take({ events, companies, taken }: Taking, step: StepName): void {
		this.history.step(step, () => {
			for (const company of companies) put(this.doc, 'companies', company);
			for (const event of events) put(this.doc, 'events', event);
			for (const [key, event] of taken) this.doc.getMap('taken').set(key, event);
		});
	}

	removeEvent(id: string): void {
		if (this.selectedId === id) this.selectedId = undefined;
		this.history.step('eventRemoved', () => remove(this.doc, 'events', id));
	}

	/** A company of this name: the story's, or a new one that is not yet in it. */
	companyNamed(name: string): Company {
		const known = this.#story.companies.find(({ names }) => names.includes(name));
		return (
			known ?? { id: slugOf(name, this.#ids('companies'), 'company'), names: [name], aliases: [] }
		);
	}

	/** Adds a company to those of an event, with any further names, and to the story if it is new. */
	addCompanyTo(event: string, name: string, others: readonly string[] = []): void {
		const known = this.companyNamed(name);
		const [first] = known.names;
		const names = new Set([...known.names, ...others]);
		names.delete(first);
		const company: Company = { ...known, names: [first, ...names] };
		const { companies = [] } = this.#story.events.find(({ id }) => id === event) ?? {};
		this.history.step('companies', () => {
			put(this.doc, 'companies', company);
			this.changeEvent(event, { companies: [...new Set([...companies, company.id])] }, 'companies');
		});
	}

	putCompany(company: Company, step: StepName, field?: string): void {
		this.history.step(step, () => put(this.doc, 'companies', company), field);
	}

	/** Removes a company, from the events that are about it too. */
	removeCompany(id: string): void {
		this.history.step('companyRemoved', () => removeCompany(this.doc, this.#story.events, id));
	}

	/** Makes two companies one, with the names and events of both. */
	mergeCompanies(from: Company, into: Company): void {
		this.history.step('companyMerged', () =>
			mergeCompanies(this.doc, this.#story.events, { from, into })
		);
	}

	dismiss(keys: readonly string[]): void {
		this.history.step('dismissed', () => {
			for (const key of keys) this.doc.getMap('dismissed').set(key, true);
		});
	}

	/** Ends the work on it in this tab. */
	close(): void {
		clearTimeout(this.#textPause);
		this.doc.off('afterTransaction', this.#onchange);
		this.history.close();
		this.server.close();
		this.kept.close();
	}

	#isSound = (event: StoryEvent | undefined): boolean =>
		event !== undefined && this.issuesOf(event.id).length === 0;

	#ids(part: 'articles' | 'companies' | 'events'): string[] {
		return this.#story[part].map(({ id }) => id);
	}

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

export const [getDraft, setDraft] = createContext<OpenDraft>();
