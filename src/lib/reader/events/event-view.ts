import type { Messages } from '#lib/language/de/interface.ts';
import type { Proof } from '#lib/story/proofs.ts';
import type { Company, Story, StoryEvent } from '#lib/story/story.ts';
import type { Language } from '#lib/dates/language.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import { dateSteps, type Step } from './date-steps.ts';
import { viewProof, type ProofView } from './proof-view.ts';
import { kindWords } from '#lib/language/kinds.ts';
import { formatDate } from './labels.ts';

/** An event in the interface's words, for its card, its list entry and its sheet. */
export type EventView = {
	event: StoryEvent;
	/** Its position in time order, from 1. */
	number: number;
	/** The language of the event's own words. */
	storyLanguage: string;
	date: string;
	/** Its kind in words. */
	kind: string;
	companies: Company[];
	proofs: ProofView[];
	steps: Step[];
};

/** Everything that the views of a story's events are made from. */
export type ViewContext = {
	story: Story;
	proofs: Proof[];
	versions: VersionRef[];
	language: Language;
	t: Messages;
};

/** The views of all events of a story, in its order. */
export function viewEvents(context: ViewContext): EventView[] {
	const proofsOf = Map.groupBy(context.proofs, ({ event }) => event);
	return context.story.events.map((event, i) =>
		viewEvent(event, i + 1, proofsOf.get(event.id) ?? [], context)
	);
}

/** The view of one event, made without those of the others. */
export function findEventView(context: ViewContext, id: string): EventView | undefined {
	const at = context.story.events.findIndex((event) => event.id === id);
	const event = context.story.events[at];
	const proofs = context.proofs.filter((proof) => proof.event === id);
	return event && viewEvent(event, at + 1, proofs, context);
}

function viewEvent(
	event: StoryEvent,
	number: number,
	proofs: Proof[],
	context: ViewContext
): EventView {
	const { story, t } = context;
	// computed on demand: a long story shows few of its events at a time
	const date = once(() => formatDate(event.date, t) ?? t.noDate);
	const proofViews = once(() => proofs.flatMap((proof) => viewProof(proof, context) ?? []));
	const steps = once(() => (event.date ? dateSteps(event.date, event, context) : []));
	return {
		event,
		number,
		storyLanguage: story.language,
		kind: kindWords(event.kind, story, context),
		companies: story.companies.filter(({ id }) => event.companies.includes(id)),
		get date() {
			return date();
		},
		get proofs() {
			return proofViews();
		},
		get steps() {
			return steps();
		}
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
