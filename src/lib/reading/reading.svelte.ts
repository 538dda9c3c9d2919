import { createContext } from 'svelte';
import type { Span } from '#lib/dates/days.ts';
import { filterEvents, type EventFilter } from '#lib/story/filter.ts';
import { findPassages } from '#lib/story/passages.ts';
import type { ShownStory } from '#lib/story/shown-story.ts';
import type { EventDate, Story, StoryEvent } from '#lib/story/story.ts';
import { certaintyInAny, spanOfEra } from '#lib/story/eras.ts';
import { certaintyWithin, type Certainty } from '#lib/story/period.ts';
import { FilterInput } from './filter-input.ts';
import { Selection } from './selection.svelte.ts';
import { formatReading, hiddenFields, NO_FILTER, parseReading, type ReadingState } from './url.ts';

/** A change to one of these puts other events on the list's pages, so that its page is chosen again. */
const RESETS_LIST_PAGE = ['event', 'companies', 'all', 'query', 'chosen', 'periodOnly'] as const;

/** The inputs of a reading. The getters are read reactively: a new story or URL updates it in place. */
export type ReadingSource = {
	shown: () => ShownStory;
	url: () => URL;
	/** Resolves when the page shows the address; `replace` adds no entry to the history. */
	navigate: (address: string, options: { replace: boolean }) => Promise<void>;
	/** The path of the story's own page, if the articles are there and not on this page. */
	storyPath?: string;
	/** The path of a published story, below which are the pages that hand it on. */
	publishedPath?: string;
	/** Where readers say what is wrong: a URL. */
	contact?: string | undefined;
	/** The address of a file of the story's media by its `src`; without it, that is the address. */
	mediaHref?: (name: string) => string;
};

/** The state of one reader's page; one per story page. Its home is the URL: to change it is to navigate. */
export class Reading {
	/** The event whose passage is being read: it follows the scroll position and is not part of the URL. */
	nearId = $state<string>();
	readonly selection = new Selection(this);
	readonly filterInput = new FilterInput(this);

	readonly storyPath: string | undefined;
	readonly #publishedPath: string | undefined;
	readonly contact: string | undefined;
	readonly mediaHref: (name: string) => string;

	#source: ReadingSource;
	/** The target of a running navigation, so that two changes in a row add up. */
	#pendingUrl: URL | undefined;

	url = $derived.by(() => this.#source.url());
	shown = $derived.by(() => this.#source.shown());
	#parsed = $derived.by(() => this.#parse(this.url));

	story: Story = $derived(this.shown.story);
	/** The language of the story's own words; the interface has its own, `i18n.language`. */
	storyLanguage = $derived(this.story.language);
	versions = $derived(this.shown.versions);

	state = $derived(this.#parsed.state);
	/** Ids and days in the URL that the story does not know. */
	unknown = $derived(this.#parsed.unknown);
	query = $derived(this.state.query);
	/** The selected companies. The array keeps its identity until others are selected, as `events` does. */
	companies: string[] = $derived.by(stable(() => this.state.companies));
	#filter: EventFilter = $derived.by(
		stable(() => {
			const { companies, all, query, chosen } = this.state;
			return { companies, all, query, chosen };
		})
	);
	#period: Span | undefined = $derived.by(
		stable(() => {
			const { periodOnly, from, to } = this.state;
			return periodOnly && from && to ? { earliest: from, latest: to } : undefined;
		})
	);
	/** The events that match the filter, the search and the period, in the story's order. */
	events = $derived.by(() =>
		filterEvents(this.story.events, this.#filter).filter(
			({ date }) => this.#certaintyOf(date) !== 'outside'
		)
	);
	#eras: Span[] | undefined = $derived.by(
		stable(() => {
			const { era } = this.state.chosen;
			return (
				era &&
				this.story.eras?.flatMap((each) => (era.includes(each.id) ? (spanOfEra(each) ?? []) : []))
			);
		})
	);
	shownIds = $derived(new Set(this.events.map(({ id }) => id)));
	/** The shown events that may lie outside the period. */
	possibleIds = $derived.by(() => {
		const possible = this.events.filter(({ date }) => this.#certaintyOf(date) === 'possible');
		return new Set(possible.map(({ id }) => id));
	});
	#allPassages = $derived.by(() => findPassages(this.story, this.shown.proofs));
	/** The passages of the shown events, in text order. */
	passages = $derived.by(() => this.#allPassages.filter(({ event }) => this.shownIds.has(event)));
	/** The shown events without a passage in the articles as they are shown. */
	unproven = $derived.by(() => {
		const proven = new Set(this.#allPassages.map(({ event }) => event));
		return this.events.filter(({ id }) => !proven.has(id));
	});
	#eventsById = $derived.by(() => new Map(this.story.events.map((event) => [event.id, event])));
	selected: StoryEvent | undefined = $derived.by(() =>
		this.#eventsById.get(this.state.event ?? '')
	);
	selectedId = $derived(this.selected?.id);
	/** URL parameters that the filter's form has no field for, as names and values. */
	hiddenFields = $derived.by(() => hiddenFields(this.url.searchParams));

	constructor(source: ReadingSource) {
		this.#source = source;
		this.storyPath = source.storyPath;
		this.#publishedPath = source.publishedPath;
		this.contact = source.contact;
		this.mediaHref = source.mediaHref ?? ((name) => name);
	}

	/** The address of this page with a change to what it shows. */
	href(change: Partial<ReadingState>, hash = ''): string {
		return addressOf(this.url, this.state, change) + (hash && `#${hash}`);
	}

	/** The address of an event in the list. */
	eventHref(id: string): string {
		return this.href(this.#selecting(id), `event-${id}`);
	}

	/** The address of a passage, in the version of its article that is shown or in another one. */
	passageHref(id: string, passageId: string, version?: string): string {
		return this.#storyHref({ event: id, ...(version && this.withVersion(version)) }, passageId);
	}

	/** The address of an event that keeps leading to the words it rests on now, even after a correction. */
	permalink(id: string): string {
		const articles = this.#eventsById.get(id)?.passages.map(({ article }) => article);
		const versions = this.versions.filter(({ article }) => articles?.includes(article));
		const shown = versions.filter(({ id }) => this.state.versions.includes(id));
		const latest = versions.filter(
			({ article, isLatest }) => isLatest && !shown.some((version) => version.article === article)
		);
		const cited = [...shown, ...latest].map((version) => version.id);
		return this.#storyHref({ event: id, versions: cited }, `event-${id}`);
	}

	/** The address of a page that hands the story on, in this page's language; a draft has none. */
	sharingHref(below: string): string | undefined {
		const language = this.url.searchParams.get('lang');
		const search = language === null ? '' : `?lang=${encodeURIComponent(language)}`;
		return this.#publishedPath && `${this.#publishedPath}/${below}${search}`;
	}

	/** An address on the page that has the articles; of what is only this page's, it keeps the language. */
	#storyHref(change: Partial<ReadingState>, hash: string): string {
		if (this.storyPath === undefined) return this.href(change, hash);
		const language = this.url.searchParams.get('lang');
		const others = new URLSearchParams(language === null ? {} : { lang: language });
		return `${this.storyPath}?${formatReading({ ...this.state, ...change }, others)}#${hash}`;
	}

	/** The versions shown once the one with this id is; the latest version of an article is left out. */
	withVersion(id: string): Pick<ReadingState, 'versions'> {
		const { article, isLatest } = this.versions.find((version) => version.id === id) ?? {};
		const others = this.state.versions.filter((other) =>
			this.versions.every((version) => version.id !== other || version.article !== article)
		);
		return { versions: isLatest ? others : [...others, id] };
	}

	/** Selects an event, or none, and leaves the scroll position and the focus alone. */
	select(id: string | undefined): Promise<void> {
		return this.change(this.#selecting(id));
	}

	/** An event that the filter leaves out is shown among all events. */
	#selecting(id: string | undefined): Partial<ReadingState> {
		return { event: id, ...(id !== undefined && !this.shownIds.has(id) && NO_FILTER) };
	}

	/** Changes what is shown; `replace` adds no entry to the history. Resolves when the page shows it. */
	async change(change: Partial<ReadingState>, { replace = false } = {}): Promise<void> {
		const from = this.#pendingUrl ?? this.url;
		const address = addressOf(from, this.#parse(from).state, change);
		if (address === from.pathname + from.search) return;
		const to = new URL(address, from);
		this.#pendingUrl = to;
		await this.#source.navigate(address, { replace });
		if (this.#pendingUrl === to) this.#pendingUrl = undefined;
	}

	/** Whether a date is in the period and in one of the chosen eras; certainly, where none is chosen. */
	#certaintyOf(date: EventDate | null): Certainty {
		const within = [
			this.#period ? certaintyWithin(date, this.#period) : 'certain',
			this.#eras ? certaintyInAny(date, this.#eras) : 'certain'
		];
		return (['outside', 'possible'] as const).find((each) => within.includes(each)) ?? 'certain';
	}

	#parse({ searchParams }: URL): ReturnType<typeof parseReading> {
		return parseReading(searchParams, this.story, this.versions);
	}
}

export const [getReading, setReading] = createContext<Reading>();

/** Returns the previous value while the new one equals it as JSON, so that its dependents do not rerun. */
function stable<T>(get: () => T): () => T {
	let last: { value: T; json: string | undefined } | undefined;
	return () => {
		const value = get();
		const json = JSON.stringify(value);
		if (!last || last.json !== json) last = { value, json };
		return last.value;
	};
}

function addressOf(from: URL, state: ReadingState, change: Partial<ReadingState>): string {
	const resets = RESETS_LIST_PAGE.some((name) => name in change);
	const changed = { ...state, ...(resets && { listPage: undefined }), ...change };
	const search = formatReading(changed, from.searchParams).toString();
	return from.pathname + (search && `?${search}`);
}
