import { createContext } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { plainText } from '#lib/article/plain-text.ts';
import type { Company } from '#lib/story/story.ts';
import type { OpenDraft, Spotlight } from '#lib/studio/open-draft.svelte.ts';
import { accept, eventOfSentence, join, type Choice } from './accept.ts';
import type { OpenSentence, Proposal } from './find-proposals.ts';
import { hasSureTitle } from './likelihood.ts';
import { likelyCompany } from './likely-name.ts';
import { offered, offeredSentences } from './offered.ts';
import type { ProposalSearch } from './proposal-search.svelte.ts';

/** The decisions about a proposal that have a letter. */
export type Decision = 'accept' | 'skip' | 'edit' | 'join' | 'name' | 'undo';
export type TriageAction = Decision | 'previous' | 'next';

/**
 * The proposals that wait for their author, and the one that is looked at. Which are open follows from the draft
 * alone; here are only the author's changes to proposals that were not accepted yet.
 */
export class Triage {
	#draft: OpenDraft;
	#search: ProposalSearch;
	#currentKey = $state<string>();
	/** The place of the current proposal when it was chosen, for when it is gone. */
	#place = $state(0);
	/** A sentence that is shown in the text in place of the proposal. */
	#shown = $state.raw<Spotlight>();
	#titles = new SvelteMap<string, string>();
	/** Keys of proposals with names of companies that shall not be added. */
	#unticked = new SvelteSet<string>();

	constructor(draft: OpenDraft, search: ProposalSearch) {
		this.#draft = draft;
		this.#search = search;
	}

	#decisions = $derived.by(() => ({
		dismissed: this.#draft.dismissed,
		taken: this.#draft.taken,
		events: new Set(this.#draft.story.events.map(({ id }) => id)),
		passages: this.#draft.passages
	}));
	#found = $derived.by(() =>
		this.#draft.story.articles.flatMap(({ id }) => this.#search.found.get(id) ?? [])
	);
	all = $derived.by(() => this.#found.flatMap(({ proposals }) => proposals));
	open: Proposal[] = $derived.by(() => offered(this.all, this.#decisions));
	/** The sentences with a time that became no event. */
	sentences: OpenSentence[] = $derived.by(() =>
		offeredSentences(
			this.#found.flatMap(({ sentences }) => sentences),
			this.#decisions
		)
	);
	current: Proposal | undefined = $derived.by(
		() =>
			this.open.find(({ key }) => key === this.#currentKey) ??
			this.open[Math.min(this.#place, this.open.length - 1)]
	);
	/** The event that was accepted last, which a proposal can be joined with. */
	lastAccepted = $derived.by(() => {
		const accepted = new Set(this.#draft.taken.values());
		return this.#draft.story.events.findLast(({ id }) => accepted.has(id));
	});

	/** The sentence and the date of the current proposal, unless the text has changed meanwhile. */
	spotlight: Spotlight | undefined = $derived.by(
		() => this.#shown ?? (this.current && this.#lightOn(this.current))
	);

	titleOf({ key, title }: Proposal): string {
		return this.#titles.get(key) ?? title;
	}

	rename({ key }: Proposal, title: string): void {
		this.#titles.set(key, title);
	}

	/** False for a title that may not stand and that its author has not changed. */
	hasTitle(proposal: Proposal): boolean {
		return hasSureTitle(proposal) || this.titleOf(proposal) !== proposal.title;
	}

	adds({ key }: Proposal, candidate: string): boolean {
		return !this.#unticked.has(`${key}|${candidate}`);
	}

	toggle({ key }: Proposal, candidate: string): void {
		const name = `${key}|${candidate}`;
		if (!this.#unticked.delete(name)) this.#unticked.add(name);
	}

	/** The companies of the story that the new ones of the current proposal may be, each with its name there. */
	likelyNames: { name: string; company: Company }[] = $derived.by(() =>
		(this.current?.candidates ?? []).flatMap((name) => {
			const company = likelyCompany(name, this.#draft.story.companies);
			return company ? [{ name, company }] : [];
		})
	);

	/** Makes a name in the text one of a company that the story has. */
	addName({ name, company }: { name: string; company: Company }): void {
		this.#draft.putCompany({ ...company, names: [...company.names, name] }, 'company');
	}

	choose({ key }: Proposal): void {
		this.#shown = undefined;
		this.#currentKey = key;
		this.#place = this.open.findIndex((proposal) => proposal.key === key);
	}

	/** Looks at the proposal that is so many further on; stops at the ends. */
	go(steps: number): void {
		const at = this.current ? this.open.indexOf(this.current) : 0;
		const next = this.open[Math.max(0, Math.min(at + steps, this.open.length - 1))];
		if (next) this.choose(next);
	}

	/** Makes the current proposal an event; returns the event's id. */
	accept(): string | undefined {
		const { current } = this;
		if (!current || this.titleOf(current).trim() === '') return undefined;
		const taking = accept([this.#choiceOf(current)], this.#draft.story);
		this.#passOn(() => this.#draft.take(taking, 'accepted'));
		return taking.events[0]?.id;
	}

	/** Accepts several as one step. */
	acceptAll(proposals: readonly Proposal[]): void {
		const choices = proposals.map((proposal) => this.#choiceOf(proposal));
		this.#draft.take(accept(choices, this.#draft.story), 'accepted');
	}

	join(): void {
		const { current, lastAccepted } = this;
		if (!current || !lastAccepted) return;
		const taking = join(this.#choiceOf(current), lastAccepted, this.#draft.story);
		this.#passOn(() => this.#draft.take(taking, 'joined'));
	}

	skip(): void {
		const { current } = this;
		if (current) this.#passOn(() => this.#draft.dismiss([current.key]));
	}

	/** Takes back the last step, and looks at the proposal that comes back with it. */
	undo(): void {
		const before = new Set(this.open.map(({ key }) => key));
		this.#draft.history.undo();
		const back = this.open.find(({ key }) => !before.has(key));
		if (back) this.choose(back);
	}

	/** Makes an event of a sentence; returns the event's id. */
	acceptSentence(sentence: OpenSentence): string | undefined {
		const taking = eventOfSentence(sentence, this.#draft.story);
		this.#draft.take(taking, 'eventAdded');
		return taking.events[0]?.id;
	}

	dismissSentence({ key }: OpenSentence): void {
		this.#draft.dismiss([key]);
	}

	show({ article, sentence, times }: OpenSentence): void {
		this.#shown = {
			article,
			ranges: [
				{ ...sentence, part: 'sentence' },
				...times.map(({ start, end }) => ({ start, end, part: 'date' as const }))
			]
		};
	}

	/** Decides about the current proposal, and goes on to the next. */
	#passOn(decide: () => void): void {
		const at = this.current ? this.open.indexOf(this.current) : 0;
		const next = this.open[at + 1] ?? this.open[at - 1];
		decide();
		if (next) this.choose(next);
	}

	#choiceOf(proposal: Proposal): Choice {
		return {
			proposal,
			title: this.titleOf(proposal).trim(),
			candidates: proposal.candidates.filter((name) => this.adds(proposal, name))
		};
	}

	#lightOn({ article, places, passages }: Proposal): Spotlight | undefined {
		const blocks = this.#draft.story.articles.find(({ id }) => id === article)?.blocks ?? [];
		const { text } = plainText(blocks);
		const isCurrent = places.every(
			({ passage }, index) => text.slice(passage.start, passage.end) === passages[index]?.exact
		);
		if (!isCurrent) return undefined;
		return {
			article,
			ranges: places.flatMap(({ sentence, date }) => [
				{ ...sentence, part: 'sentence' as const },
				...(date ? [{ ...date, part: 'date' as const }] : [])
			])
		};
	}
}

export const [getTriage, setTriage] = createContext<Triage>();
