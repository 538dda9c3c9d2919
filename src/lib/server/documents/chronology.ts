import { languageFor } from '#lib/dates/language.ts';
import { locate, plainText } from '#lib/article/plain-text.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { DOCUMENT_WORDS } from '#lib/language/documents.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { inTimeOrder } from '#lib/story/order.ts';
import { findPassages } from '#lib/story/passages.ts';
import { findProofs, type Proof } from '#lib/story/proofs.ts';
import type { Article, EventDate, Story, StoryEvent } from '#lib/story/story.ts';

/** An event as a row of a chronology, in words. */
export type ChronologyRow = {
	id: string;
	date: string;
	title: string;
	summary: string;
	/** Companies, and whose words the article reports. */
	facts: string[];
	proofs: { quote: string; source: string }[];
	/** How the date is known; empty if there is none. */
	known: string[];
};

/** A story as a chronology in its own language: its events in order of time, those without a date last. */
export function chronologyOf(matched: MatchedStory, t: Messages): ChronologyRow[] {
	const { story } = matched;
	const proofs = findProofs(matched);
	return inTimeOrder(story.events, findPassages(story, proofs)).map((event) => ({
		id: event.id,
		date: dateIn(story, event.date),
		title: event.title,
		summary: event.summary ?? '',
		facts: factsOf(event, story),
		proofs: proofs
			.filter((proof) => proof.event === event.id)
			.map((proof) => ({
				quote: proof.exact,
				source: sourceOf(proof, story, t)
			})),
		known: event.date ? knownBy(event.date, story, t) : [t.undatedWhy]
	}));
}

function dateIn({ language }: Story, date: EventDate | null): string {
	const edtf = edtfOf(date);
	return edtf
		? formatEdtf(edtf, DATE_WORDS[languageFor(language)])
		: DOCUMENT_WORDS[languageFor(language)].undated;
}

function factsOf({ companies, claim }: StoryEvent, story: Story): string[] {
	const words = DOCUMENT_WORDS[languageFor(story.language)];
	const names = companies.flatMap(
		(id) => story.companies.find((each) => each.id === id)?.names[0] ?? []
	);
	const said =
		claim.status === 'asserted' ? '' : claim.by ? words.accordingTo(claim.by) : words.reported;
	return [names.join(DATE_WORDS[languageFor(story.language)].comma), said].filter(Boolean);
}

/** The article with what is known of it, and the page or paragraph that has the words. */
function sourceOf({ article: id, state, place }: Proof, story: Story, t: Messages): string {
	const article = story.articles.find((each) => each.id === id);
	if (!article) return id;
	const { author, publisher, title, published } = article;
	const where =
		place && (state === 'exact' || state === 'moved')
			? placeIn(article, place.start, story, t)
			: t.proof[state];
	const day = published ? dateIn(story, published) : '';
	return [author, DOCUMENT_WORDS[languageFor(story.language)].words(title), publisher, day, where]
		.filter(Boolean)
		.join(', ');
}

function placeIn({ blocks }: Article, start: number, { language }: Story, t: Messages): string {
	const index = locate(plainText(blocks), start).block;
	const block = blocks[index];
	// a block without a page is on that of the last one that has one
	const page = blocks.slice(0, index + 1).findLast((each) => each.page !== undefined)?.page;
	if (page !== undefined) return DOCUMENT_WORDS[languageFor(language)].page(page);
	if (!block || block.kind === 'heading') return t.heading;
	return block.kind === 'caption' ? t.caption : t.paragraph(block.id.slice(1));
}

function knownBy(date: EventDate, story: Story, t: Messages): string[] {
	const words = DOCUMENT_WORDS[languageFor(story.language)];
	const anchor =
		date.anchor === 'published'
			? words.publication
			: (story.events.find(({ id }) => id === date.anchor)?.title ?? date.anchor);
	const said = [t.basis[date.basis], date.words && words.words(date.words)]
		.filter(Boolean)
		.join(': ');
	return [said, anchor ? words.anchored(anchor) : '', date.source ?? '', date.note ?? ''].filter(
		Boolean
	);
}
