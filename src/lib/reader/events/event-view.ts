import type { Messages } from '#lib/language/de/interface.ts';
import { plainText, type PlainText } from '#lib/article/plain-text.ts';
import type { Proof } from '#lib/story/proofs.ts';
import type { Company, Story, StoryEvent } from '#lib/story/story.ts';
import type { Language } from '#lib/dates/language.ts';
import type { VersionRef } from '#lib/article/versions.ts';
import { dateSteps, type Step } from './date-steps.ts';
import { viewProof, type ProofView } from './proof-view.ts';
import { dateWords } from './labels.ts';

/** Everything about an event that its card, its place in the list and its sheet show, in words. */
export type EventView = {
	event: StoryEvent;
	/** Its place in the order of time, from 1. */
	number: number;
	/** Of the event's own words. */
	language: string;
	date: string;
	companies: Company[];
	proofs: ProofView[];
	steps: Step[];
};

type Given = {
	story: Story;
	proofs: Proof[];
	versions: VersionRef[];
	language: Language;
	t: Messages;
};

/** What an event is seen in. */
export type ViewContext = Given & {
	/** The plain texts of the articles, by id. */
	texts: ReadonlyMap<string, PlainText>;
};

/** The views of all events of a story, in its order. */
export function viewEvents(given: Given): EventView[] {
	const texts = new Map(given.story.articles.map(({ id, blocks }) => [id, plainText(blocks)]));
	const proofsOf = Map.groupBy(given.proofs, ({ event }) => event);
	const context = { ...given, texts };
	return given.story.events.map((event, i) =>
		viewEvent(event, i + 1, proofsOf.get(event.id) ?? [], context)
	);
}

function viewEvent(
	event: StoryEvent,
	number: number,
	proofs: Proof[],
	context: ViewContext
): EventView {
	const { story, language, t } = context;
	// of thousands of events only some are looked at
	const date = once(() => dateWords(event.date, language) ?? t.noDate);
	const proofViews = once(() => proofs.flatMap((proof) => viewProof(proof, context) ?? []));
	const steps = once(() => (event.date ? dateSteps(event.date, event, context) : []));
	return {
		event,
		number,
		language: story.language,
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
