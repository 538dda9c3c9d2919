import { wordingDiff, type DiffPiece } from '#lib/article/wording-diff.ts';
import { locate, plainText } from '#lib/article/plain-text.ts';
import type { ReviewMessages } from '#lib/language/de/review.ts';
import type { I18n } from '#lib/language/i18n.ts';
import { kindWords } from '#lib/language/kinds.ts';
import { matchIn } from '#lib/quotes/match.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import { dateSteps, type Step } from '#lib/reader/events/date-steps.ts';
import { formatByline, formatDate, placeLabel } from '#lib/reader/events/labels.ts';
import type { CheckedContent, CheckedPart, CheckState } from '#lib/story/checked.ts';
import type { Article, Story, StoryEvent } from '#lib/story/story.ts';

/** A piece of a paragraph: the passage, the words of the date in it, or what stands around. */
type Piece = { text: string; part: 'around' | 'passage' | 'date' };

/** A quote in its paragraph, and where that is from. */
export type PassageView = {
	pieces: Piece[];
	lang: string;
	/** Where it stands, or what became of it. */
	place: string;
	isFound: boolean;
	source: { title: string; byline: string; url: string | undefined };
};

type Context = { story: Story; i18n: I18n };

export function viewPassages(event: StoryEvent, { story, i18n }: Context): PassageView[] {
	return event.passages.flatMap((quote) => {
		const article = story.articles.find(({ id }) => id === quote.article);
		return article ? [viewPassage(quote, article, event.date?.words, { story, i18n })] : [];
	});
}

function viewPassage(
	quote: Quote,
	article: Article,
	dateWords: string | undefined,
	{ story, i18n }: Context
): PassageView {
	const plain = plainText(article.blocks);
	const match = matchIn(plain.text)(quote);
	const source = {
		title: article.title,
		byline: formatByline(article, i18n),
		url: article.url
	};
	const lang = article.language;
	if (!('start' in match)) {
		const pieces: Piece[] = [{ text: quote.exact, part: 'passage' }];
		return { pieces, lang, place: i18n.t.proof[match.state], isFound: false, source };
	}
	const { start, end, state } = match;
	const first = plain.starts[locate(plain, start).block] ?? 0;
	const after = plain.starts[locate(plain, end - 1).block + 1];
	const last = after === undefined ? plain.text.length : after - 1;
	const pieces: Piece[] = [
		{ text: plain.text.slice(first, start), part: 'around' },
		...cutDate(plain.text.slice(start, end), dateWords),
		{ text: plain.text.slice(end, last), part: 'around' }
	];
	return {
		pieces: pieces.filter(({ text }) => text !== ''),
		...{ lang, source, isFound: state !== 'changed' },
		place: `${i18n.t.proof[state]} ${i18n.t.proofIn(placeLabel(start, article, { story, t: i18n.t }))}`
	};
}

function cutDate(passage: string, words: string | undefined): Piece[] {
	const at = words ? passage.indexOf(words) : -1;
	if (!words || at < 0) return [{ text: passage, part: 'passage' }];
	return [
		{ text: passage.slice(0, at), part: 'passage' },
		{ text: words, part: 'date' },
		{ text: passage.slice(at + words.length), part: 'passage' }
	];
}

/** The reasons for its date, from its words to the days that it can mean. */
export function stepsOf(event: StoryEvent, { story, i18n }: Context): Step[] {
	const [first] = event.passages as readonly Quote[];
	if (!event.date) return [];
	const proven = first ? event : { ...event, passages: [{ article: '', exact: '' }] as [Quote] };
	return dateSteps(event.date, proven, { story, ...i18n, proofs: [], versions: [] });
}

/** How an event differs from what was checked, part by part. */
export function differenceOf(
	state: CheckState,
	now: CheckedContent,
	{ story, i18n }: Context,
	t: ReviewMessages
): { part: CheckedPart; pieces: DiffPiece[] }[] {
	if (state.state !== 'changed') return [];
	return state.parts.map((part) => ({
		part,
		pieces: wordingDiff(
			inWords(part, state.before, { story, i18n }, t),
			inWords(part, now, { story, i18n }, t)
		)
	}));
}

function inWords(
	part: CheckedPart,
	content: CheckedContent,
	{ story, i18n }: Context,
	t: ReviewMessages
): string {
	const { claim, date } = content;
	switch (part) {
		case 'words':
			return content.words
				.map(({ prefix, exact, suffix }) => `${prefix}${i18n.t.quoted(exact)}${suffix}`)
				.join(' … ');
		case 'companies':
			return content.companies.join(i18n.t.dates.comma) || t.check.noCompanies;
		case 'date':
			return date
				? [
						formatDate(date, i18n.t) ?? date.edtf,
						`(${date.edtf})`,
						i18n.t.basis[date.basis],
						...[date.words, date.anchor, date.source, date.note].filter((each) => each)
					].join(' · ')
				: i18n.t.noDate;
		case 'kind':
			return kindWords(content.kind, story, i18n);
		case 'claim':
			return claim.status === 'reported' ? (claim.by ?? '…') : t.itself;
		default:
			return content[part];
	}
}
