import type { Span } from '#lib/dates/days.ts';
import { filterEvents, type EventFilter } from '#lib/story/filter.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { certaintyWithin } from '#lib/story/period.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import { formatReading, parseReading, type ReadingState } from './url.ts';

const PARTING = ['event', 'companies', 'all', 'query', 'timed'] as const;

type Navigate = (address: string, options: { replace: boolean }) => Promise<void>;

/** What one reader is looking at; one per story page. Its home is the address: to change it is to navigate. */
export class Reading {
	/** The event whose passage is being read; moves with the scroll and is never shared. */
	nearId = $state<string>();

	#story: () => Story;
	#versions: () => VersionRef[];
	#url: () => URL;
	#navigate: Navigate;
	/** Where it is going to, while it is: who does two things at once wants both. */
	#ahead: URL | undefined;

	#parsed = $derived.by(() =>
		parseReading(this.#url().searchParams, this.#story(), this.#versions())
	);

	state = $derived(this.#parsed.state);
	/** The chosen companies; like the events, the same array until others are chosen. */
	companies: string[] = $derived.by(steady(() => this.state.companies));
	#filter: EventFilter = $derived.by(
		steady(() => {
			const { companies, all, query } = this.state;
			return { companies, all, query };
		})
	);
	#window: Span | undefined = $derived.by(
		steady(() => {
			const { timed, from, to } = this.state;
			return timed && from && to ? { earliest: from, latest: to } : undefined;
		})
	);
	/** What the address names and the story does not have. */
	unknown = $derived(this.#parsed.unknown);
	/** The events that the filter, the search and the window leave, in the story's order. */
	events = $derived.by(() =>
		filterEvents(this.#story().events, this.#filter).filter(
			({ date }) => !this.#window || certaintyWithin(date, this.#window) !== 'outside'
		)
	);
	/** Those of them of which it is not sure that they were in the window. */
	possibleIds = $derived.by(() => {
		const window = this.#window;
		const possible = this.events.filter(
			({ date }) => window && certaintyWithin(date, window) === 'possible'
		);
		return new Set(possible.map(({ id }) => id));
	});
	shownIds = $derived(new Set(this.events.map(({ id }) => id)));
	#byId = $derived.by(() => new Map(this.#story().events.map((event) => [event.id, event])));
	selected: StoryEvent | undefined = $derived.by(() => this.#byId.get(this.state.event ?? ''));

	constructor(
		story: () => Story,
		versions: () => VersionRef[],
		url: () => URL,
		navigate: Navigate
	) {
		this.#story = story;
		this.#versions = versions;
		this.#url = url;
		this.#navigate = navigate;
	}

	/** The address of this page with a change to what it shows. */
	href(change: Partial<ReadingState>, hash = ''): string {
		return addressOf(this.#url(), this.state, change) + (hash && `#${hash}`);
	}

	/** The address of an event that leads to the words it rests on now, whatever becomes of the articles. */
	permalink(id: string): string {
		const articles = this.#byId.get(id)?.passages.map(({ article }) => article);
		const shown = this.#versions().filter(({ article }) => articles?.includes(article));
		const { versions } = this.state;
		const chosen = shown.filter(({ id }) => versions.includes(id));
		const latest = shown.filter(
			({ article, isLatest }) => isLatest && !chosen.some((version) => version.article === article)
		);
		const cited = [...chosen, ...latest].map((version) => version.id);
		return this.href({ event: id, versions: cited }, `event-${id}`);
	}

	/** The versions that are shown once that of this id is; the latest need not be said. */
	withVersion(id: string): Pick<ReadingState, 'versions'> {
		const { article, isLatest } = this.#versions().find((version) => version.id === id) ?? {};
		const others = this.state.versions.filter((other) =>
			this.#versions().every((version) => version.id !== other || version.article !== article)
		);
		return { versions: isLatest ? others : [...others, id] };
	}

	/** Change what is shown; `replace` leaves no step to go back to. Resolves when the page shows it. */
	async change(change: Partial<ReadingState>, { replace = false } = {}): Promise<void> {
		const from = this.#ahead ?? this.#url();
		const { state } = parseReading(from.searchParams, this.#story(), this.#versions());
		const address = addressOf(from, state, change);
		if (address === from.pathname + from.search) return;
		const to = new URL(address, from);
		this.#ahead = to;
		await this.#navigate(address, { replace });
		if (this.#ahead === to) this.#ahead = undefined;
	}
}

/** The value given before, as long as the one that `get` gives says the same: what depends on it is left alone. */
function steady<T>(get: () => T): () => T {
	let last: { value: T; text: string | undefined } | undefined;
	return () => {
		const value = get();
		const text = JSON.stringify(value);
		if (!last || last.text !== text) last = { value, text };
		return last.value;
	};
}

function addressOf(from: URL, state: ReadingState, change: Partial<ReadingState>): string {
	// another event, or other ones, are in other parts of the list
	const moves = PARTING.some((name) => name in change);
	const changed = { ...state, ...(moves && { part: undefined }), ...change };
	const search = formatReading(changed, from.searchParams).toString();
	return from.pathname + (search && `?${search}`);
}
