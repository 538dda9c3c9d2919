import { render } from 'svelte/server';
import type { Language } from '#lib/dates/language.ts';
import type { Messages } from '#lib/language/de/interface.ts';
import { PICTURE_WORDS } from '#lib/language/pictures.ts';
import { hashText } from '#lib/quotes/hash.ts';
import type { EventView } from '#lib/reader/events/event-view.ts';
import { formatByline } from '#lib/reader/events/labels.ts';
import { formatProvenance, type Provenance } from '#lib/story/provenance.ts';
import type { Story } from '#lib/story/story.ts';
import { toMark, type Mark } from '#lib/timeline/ink/mark.ts';
import { cardStyles } from './card-styles.ts';
import CardMarkup from './CardMarkup.svelte';
import { Flow } from './flow.ts';
import { draw, type Drawing, type SheetOptions } from './sheet.ts';
import { cleanText, cutToBytes } from './text.ts';

/** The content of a quote card: an event with the words that prove it, where they are, and where that can be checked. */
export type Card = {
	title: string;
	/** The language of the story's words. */
	lang: string;
	date: string;
	claim: string | undefined;
	mark: { mark: Mark; core: { from: number; to: number } } | undefined;
	quote: string;
	quoteLang: string;
	/** The state of the proof in words. */
	proof: string;
	source: string;
	sourceUrl: string | undefined;
	permalink: string;
	/** From which version of the story the card is, as `findProvenance` reads it. */
	provenance: string;
};

type CardOptions = {
	story: Story;
	view: EventView;
	language: Language;
	t: Messages;
	permalink: string;
	provenance: Provenance;
};

/** Bytes of the parts of a card as HTML, so that all of it is less than 20 kB. */
const MOST = { title: 1200, quote: 7000, source: 1000, words: 600, url: 1500 };

/** The card of an event, its words cut where they are longer than any card has room for. */
export function cardOf({ story, view, language, t, permalink, provenance }: CardOptions): Card {
	const words = PICTURE_WORDS[language];
	const [proof] = view.proofs;
	const { event } = view;
	const articleId = event.passages[0].article;
	const article = story.articles.find(({ id }) => id === articleId);
	const byline = article && formatByline(article, { language, t });
	const more = view.proofs.length - 1;
	const mark = toMark(event, t.dates);
	const url = article?.url;
	return {
		title: cutToBytes(event.title, MOST.title),
		lang: story.language,
		date: cutToBytes(view.date, MOST.words),
		claim:
			event.claim.status === 'reported'
				? cutToBytes(`${t.accordingTo} ${event.claim.by ?? '…'}`, MOST.words)
				: undefined,
		mark: mark && {
			mark,
			core: { from: mark.openStart || mark.openEnd ? 0 : 0.25, to: 0.75 }
		},
		quote: cutToBytes(proof?.quote ?? event.passages[0].exact, MOST.quote),
		quoteLang: proof?.lang ?? story.language,
		proof: cutToBytes(
			[proof?.sentence, more > 0 && words.morePassages(more)].filter(Boolean).join(', '),
			MOST.words
		),
		source: cutToBytes(
			[words.quoted(article?.title ?? story.title), byline].filter(Boolean).join(' · '),
			MOST.source
		),
		sourceUrl:
			url !== undefined && url.length <= MOST.url && /^https?:/.test(url) ? url : undefined,
		permalink: permalink.length <= MOST.url ? permalink : provenance.address,
		provenance: formatProvenance(provenance)
	};
}

/** A card as HTML for any page: without a script, with all its styles, for light, dark and paper. */
export function cardHtml(card: Card, { language }: { language: Language }): string {
	const id = `fundstelle-${hashText(card.permalink).slice(0, 12)}`;
	const props = { card, id, words: PICTURE_WORDS[language], language };
	const { body } = render(CardMarkup, { props });
	const markup = body
		.replace(/<!--[^]*?-->/g, '')
		// a page may have several cards, and their patterns other colours
		.replace(/(<(?:linearGradient|pattern) id=")/g, `$1${id}-`);
	// within the figure, so that no page shows it as text
	const styled = markup.replace(
		/<figure[^>]*>/,
		(figure) => `${figure}<style>${cardStyles(id)}</style>`
	);
	return `${styled.trim()}\n`;
}

const CARD_WIDTH = 640;
const INDENT = 18;

/** A card as a drawing, for where only pictures go. */
export function drawCard(
	card: Card,
	options: Pick<SheetOptions, 'story' | 'language' | 't' | 'theme'>
): Drawing {
	const margin = 28;
	const flow = new Flow(margin + INDENT, margin, CARD_WIDTH - 2 * margin - INDENT);
	flow.text(card.title, 'title', { most: 3, lang: card.lang, scale: 0.9 });
	flow.take(4);
	const line = flow.take(22);
	const shift = card.mark ? 50 : 0;
	if (card.mark) flow.samples.push({ x: flow.left, y: line + 2, of: card.mark });
	const date = new Flow(flow.left + shift, line + 1, flow.width - shift);
	date.text([card.date, card.claim].filter(Boolean).join(' · '), 'words', { most: 1 });
	flow.lines.push(...date.lines);
	flow.take(12);
	flow.text(`${PICTURE_WORDS[options.language].quoted(card.quote)}`, 'quote', {
		most: 14,
		lang: card.quoteLang
	});
	flow.take(8);
	if (card.proof) flow.text(card.proof, 'small', { most: 2 });
	flow.text(card.source, 'small', { most: 3 });
	flow.take(8);
	flow.text(card.permalink, 'accent', { most: 3 });
	flow.text(card.provenance, 'small', { most: 4, scale: 0.8 });
	const height = Math.ceil(flow.y + margin);
	const bar = { x: margin, y: margin + 2, width: 3, height: height - 2 * margin - 4 };
	const named = { ...options.story, title: cleanText(card.title) };
	const origin = { address: card.permalink, day: '', provenance: card.provenance };
	return draw({ ...options, story: named, origin }, { flow, bar }, { width: CARD_WIDTH, height });
}
