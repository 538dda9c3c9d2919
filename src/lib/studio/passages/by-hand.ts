import { tick } from 'svelte';
import type { Quote } from '#lib/quotes/quote.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { describeInArticle } from '#lib/studio/document/describe-in-article.ts';
import type { StepName } from '#lib/studio/document/history.svelte.ts';
import type { OpenDraft, PassageRef } from '#lib/studio/open-draft.svelte.ts';

/** Makes an event of chosen words, and opens its form. */
export async function makeEvent(
	draft: OpenDraft,
	article: string,
	range: TextRange
): Promise<void> {
	// what finds dates and events is large, and needed only now
	const { proposeEvent } = await import('./propose-event.ts');
	draft.flush();
	const { articles, companies } = draft.story;
	const here = articles.find(({ id }) => id === article);
	const event = here && proposeEvent(here, range, companies);
	if (!event) return;
	draft.showEvent(draft.addEvent(event, 'eventAdded'));
	await focusPanel();
}

/** Makes chosen words a further passage of an event. */
export function addPassage(
	draft: OpenDraft,
	event: string,
	article: string,
	range: TextRange
): void {
	const quote = quoteOf(draft, article, range);
	const passages = passagesOf(draft, event);
	if (quote) setPassages(draft, event, [...passages, quote], 'passageAdded');
	draft.showEvent(event);
}

/** Gives a passage other words: those of a range. */
export function relink(draft: OpenDraft, ref: PassageRef, article: string, range: TextRange): void {
	const quote = quoteOf(draft, article, range);
	if (quote) replace(draft, ref, () => quote);
}

/** Notes that an event still rests on words that the text no longer has. `day` is today, `YYYY-MM-DD`. */
export function keepWords(draft: OpenDraft, ref: PassageRef, day: string): void {
	replace(draft, ref, (quote) => ({ ...quote, accepted: { on: day, was: quote.exact } }));
}

export function removePassage(draft: OpenDraft, { event, place }: PassageRef): void {
	const others = passagesOf(draft, event).filter((_, index) => index !== place);
	setPassages(draft, event, others, 'passageRemoved');
}

/** Lets the author choose the words of a passage in the text. */
export function startRelinking(draft: OpenDraft, ref: PassageRef): void {
	draft.relinking = ref;
	draft.textAlone = true;
	document.querySelector<HTMLElement>('.ProseMirror')?.focus({ preventScroll: true });
}

function replace(
	draft: OpenDraft,
	{ event, place }: PassageRef,
	make: (quote: Quote) => Quote
): void {
	const passages = passagesOf(draft, event).map((quote, index) =>
		index === place ? make(quote) : quote
	);
	setPassages(draft, event, passages, 'passage');
}

function quoteOf(draft: OpenDraft, article: string, { start, end }: TextRange): Quote | undefined {
	draft.flush();
	const here = draft.story.articles.find(({ id }) => id === article);
	const quote = here && describeInArticle(here.blocks)(start, end);
	return quote && { article, ...quote };
}

function passagesOf(draft: OpenDraft, event: string): Quote[] {
	return draft.story.events.find(({ id }) => id === event)?.passages ?? [];
}

// an event of a draft may lack passages
function setPassages(draft: OpenDraft, event: string, passages: Quote[], step: StepName): void {
	draft.changeEvent(event, { passages: passages as StoryEvent['passages'] }, step);
}

/** Takes the focus to what stands beside the text. */
export async function focusPanel(): Promise<void> {
	await tick();
	document.getElementById('panel')?.focus({ preventScroll: true });
}
