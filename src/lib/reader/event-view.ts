import { formatEdtf, parseEdtf, span, type Edtf } from '#lib/story/edtf.ts';
import type { Passage } from '#lib/story/passages.ts';
import { locate, plainText } from '#lib/story/plain-text.ts';
import { textFragment } from '#lib/story/text-fragment.ts';
import type {
	Article,
	Block,
	Company,
	EventDate,
	Language,
	Story,
	StoryEvent
} from '#lib/story/story.ts';
import type { Messages } from '#lib/i18n/messages-de.ts';

/** A step of how a date is known: a name and the words, which may hold an address. */
export type Step = { name: string; words: string; code?: string; lang?: string };

/** Everything about an event that its card, its place in the list and its sheet show, in words. */
export type EventView = {
	event: StoryEvent;
	/** Its place in the order of time, from 1. */
	number: number;
	/** Of the event's own words. */
	language: string;
	date: string;
	companies: Company[];
	passages: {
		passage: Passage;
		quote: string;
		where: string;
		lang: string;
		/** An address that leads to the words themselves, where the article is published or else on this page. */
		wordsHref: string;
	}[];
	steps: Step[];
};

type Context = { story: Story; passages: Passage[]; language: Language; t: Messages };

/** The views of all events of a story, in its order. */
export function viewEvents(context: Context): EventView[] {
	return context.story.events.map((event, i) => viewEvent(event, i + 1, context));
}

function viewEvent(event: StoryEvent, number: number, context: Context): EventView {
	const { story, passages, language, t } = context;
	return {
		event,
		number,
		language: story.language,
		date: dateWords(event.date, language) ?? t.noDate,
		companies: story.companies.filter(({ id }) => event.companies.includes(id)),
		passages: passages
			.filter((passage) => passage.event === event.id)
			.flatMap((passage) => {
				const article = story.articles.find(({ id }) => id === passage.article);
				if (!article) return [];
				const { text } = plainText(article.blocks);
				const quote = text.slice(passage.start, passage.end);
				const fragment = textFragment(text, passage.start, passage.end);
				const wordsHref = `${article.url ?? ''}#${article.url ? '' : passage.id}${fragment}`;
				const where = placeWords(article, passage, context);
				return [{ passage, quote, where, lang: article.language, wordsHref }];
			}),
		steps: event.date ? dateSteps(event.date, event, context) : []
	};
}

/** A date in words, or `undefined` where there is none. */
export function dateWords(date: EventDate | null, language: Language): string | undefined {
	const parsed = date && parseEdtf(date.edtf);
	return parsed?.ok ? formatEdtf(parsed.value, language) : undefined;
}

/** What a paragraph is called in the interface: "Absatz 2". */
export function blockLabel(block: Block, t: Messages): string {
	if (block.kind === 'heading') return t.heading;
	if (block.kind === 'caption') return t.caption;
	return t.paragraph(block.id.slice(1));
}

function placeWords(article: Article, { start }: Passage, { story, t }: Context): string {
	const block = article.blocks[locate(plainText(article.blocks), start).block];
	const label = block ? blockLabel(block, t) : '';
	return story.articles.length > 1 ? `${label}, «${article.title}»` : label;
}

/** words → anchor → rule → EDTF → span, then where else it is from and what is to be said of it. */
function dateSteps(date: EventDate, event: StoryEvent, context: Context): Step[] {
	const { language, t, story } = context;
	const parsed = parseEdtf(date.edtf);
	const article = story.articles.find(({ id }) => id === event.passages[0].article);
	const steps: (Step | undefined)[] = [
		date.words === undefined
			? undefined
			: { name: t.inText, words: date.words, lang: article?.language ?? story.language },
		date.anchor === undefined
			? undefined
			: { name: t.anchoredTo, words: anchorWords(date.anchor, article, context) },
		{ name: t.rule, words: t.rules[date.basis] },
		{
			name: t.readAs,
			words: dateWords(date, language) ?? date.edtf,
			code: date.edtf
		},
		parsed.ok ? { name: t.span, words: spanWords(parsed.value, context) } : undefined,
		date.source === undefined
			? undefined
			: { name: t.source, words: date.source, lang: story.language },
		date.note === undefined ? undefined : { name: t.note, words: date.note, lang: story.language }
	];
	return steps.filter((step) => step !== undefined);
}

function anchorWords(anchor: string, article: Article | undefined, context: Context): string {
	const { story, language, t } = context;
	if (anchor === 'published') {
		return t.anchorPublished(dateWords(article?.published ?? null, language) ?? t.noDate);
	}
	const other = story.events.find(({ id }) => id === anchor);
	if (other) return `${other.title}, ${dateWords(other.date, language) ?? t.noDate}`;
	return dateWords({ edtf: anchor, basis: 'stated' }, language) ?? anchor;
}

function spanWords(edtf: Edtf, { language, t }: Context): string {
	const { earliest, latest } = span(edtf);
	const words = (day: string | null, open: string) => {
		// a day of an expanded year (-000043-03-15) is written -0043-03-15 in EDTF
		const parsed = day === null ? undefined : parseEdtf(day.replace(/^-00/, '-'));
		return parsed?.ok ? formatEdtf(parsed.value, language) : open;
	};
	return t.spanDays(words(earliest, t.openStart), words(latest, t.openEnd));
}
