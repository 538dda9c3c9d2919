import { locate, plainText } from '#lib/article/plain-text.ts';
import { languageOf } from '#lib/dates/language.ts';
import type { TextRange } from '#lib/quotes/text-range.ts';
import type { Article, Company, EventDate, StoryEvent } from '#lib/story/story.ts';
import { describeInArticle } from '#lib/studio/document/describe-in-article.ts';
import { findCompanies } from '#lib/suggest/companies/find-companies.ts';
import { findDates } from '#lib/suggest/dates/find-dates.ts';
import { suggestEvents, type EventProposal } from '#lib/suggest/events/suggest-events.ts';

/** Longest title that is made of a quote, in UTF-16 units. */
const MAX_TITLE = 70;
/** Blocks before the chosen words that are read too: they may say what "it" and "that year" are. */
const BLOCKS_BEFORE = 3;
/** A proposal says what chosen words say if they have so much of its passage. */
const MIN_SHARE = 0.6;

/** An event made of words that a person chose in an article; `undefined` if they are blank. */
export function proposeEvent(
	article: Article,
	range: TextRange,
	companies: Company[]
): Omit<StoryEvent, 'id'> | undefined {
	const { text, starts } = plainText(article.blocks);
	const quote = describeInArticle(article.blocks)(range.start, range.end);
	if (!quote) return undefined;
	const { position } = quote;
	const first = Math.max(0, locate({ text, starts }, position.start).block - BLOCKS_BEFORE);
	const last = locate({ text, starts }, position.end - 1).block;
	const near = { ...article, blocks: article.blocks.slice(first, last + 1) };
	const offset = starts[first] ?? 0;
	const here = { start: position.start - offset, end: position.end - offset };

	const proposal = proposalFor(near, here, companies);
	const found = findCompanies(plainText(near.blocks).text, companies, {
		published: article.published?.edtf ?? null
	}).filter(isIn(here));
	return {
		kind: proposal?.kind ?? 'milestone',
		title: proposal?.title ?? titleOf(quote.exact),
		date: dateIn(quote.exact, proposal) ?? foundDate(near, here),
		companies: [
			...new Set([...(proposal?.companies ?? []), ...found.map(({ company }) => company)])
		],
		claim: proposal?.claim ?? { status: 'asserted' },
		passages: [{ article: article.id, ...quote }]
	};
}

/** The program's own proposal for the same words. */
function proposalFor(
	article: Article,
	here: TextRange,
	companies: Company[]
): EventProposal | undefined {
	const shareOf = ({ passages: [{ position }] }: EventProposal) => {
		if (!position) return 0;
		const common = Math.min(position.end, here.end) - Math.max(position.start, here.start);
		return common / (position.end - position.start);
	};
	const { proposals } = suggestEvents(article, companies, { minimum: 0 });
	return proposals
		.filter((proposal) => shareOf(proposal) >= MIN_SHARE)
		.sort((a, b) => shareOf(b) - shareOf(a) || b.score - a.score)[0];
}

function dateIn(words: string, proposal: EventProposal | undefined): EventDate | undefined {
	const date = proposal?.date;
	return date?.words !== undefined && words.includes(date.words) ? date : undefined;
}

function foundDate({ blocks, language, published }: Article, here: TextRange): EventDate | null {
	const spoken = languageOf(language);
	if (!spoken) return null;
	const dates = findDates(plainText(blocks).text, {
		language: spoken,
		published: published?.edtf ?? null
	});
	const date = dates.find(isIn(here));
	if (!date) return null;
	const { edtf, basis, words, anchor } = date;
	return { edtf, basis, words, ...(anchor !== undefined && { anchor }) };
}

/** The words of a quote as a title: cut at a word, without the signs at their end. */
export function titleOf(exact: string): string {
	const words = exact.replace(/\s+/g, ' ').trim();
	const bare = words.replace(/[\s.,;:!?–—-]+$/u, '');
	if (bare.length <= MAX_TITLE) return bare;
	const cut = bare.slice(0, MAX_TITLE);
	const end = cut.lastIndexOf(' ');
	return `${(end > 0 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/[\s.,;:!?–—-]+$/u, '')}…`;
}

const isIn =
	({ start, end }: TextRange) =>
	(other: TextRange) =>
		other.start >= start && other.end <= end;
