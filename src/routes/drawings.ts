import { error } from '@sveltejs/kit';
import { listVersions } from '#lib/article/versions.ts';
import { languageFor, type Language } from '#lib/dates/language.ts';
import { loadMessages } from '#lib/language/i18n.ts';
import { PICTURE_WORDS } from '#lib/language/pictures.ts';
import { cardOf, drawCard, type Card } from '#lib/pictures/card.ts';
import { drawSheet, type Drawing, type SheetOptions } from '#lib/pictures/sheet.ts';
import { LEAST_WIDTH, MOST_WIDTH, readSheetQuery } from '#lib/pictures/sheet-query.ts';
import type { Theme } from '#lib/pictures/styles.ts';
import { findEventView } from '#lib/reader/events/event-view.ts';
import { formatDate } from '#lib/reader/events/labels.ts';
import { formatReading, parseReading } from '#lib/reading/url.ts';
import { provenanceOf } from '#lib/server/content/provenance.ts';
import { cachedShownStory } from '#lib/server/content/stories.ts';
import { withText } from '#lib/server/pictures/png-text.ts';
import { MAX_PIXELS, toPng } from '#lib/server/pictures/png.ts';
import { answerFile } from '#lib/server/web/file-answer.ts';
import { publishedAddress } from '#lib/server/web/exporting.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { addressesOf } from './addresses.ts';

/** A drawing is in the language of its story, unless its address asks for another. */
function wordsFor(url: URL, { language }: App.Locals, { story }: MatchedStory): Language {
	return url.searchParams.has('lang') ? language : languageFor(story.language);
}

/** The options for drawing a story, apart from a drawing's own parameters. */
export async function drawingOptions(
	matched: MatchedStory,
	url: URL,
	locals: App.Locals,
	theme: Theme = 'light'
): Promise<SheetOptions> {
	const language = wordsFor(url, locals, matched);
	const found = await provenanceOf(matched.story, addressesOf(url));
	const published = { ...found, address: publishedAddress(found.address, language) };
	const { address, day } = published;
	const t = await loadMessages(language);
	const words = formatDate({ edtf: day, basis: 'stated' }, t) ?? day;
	return {
		story: cachedShownStory(matched).story,
		language,
		t,
		theme,
		origin: {
			...{ address, day: words.replaceAll(' ', '\u00a0') },
			provenance: formatProvenance(published)
		}
	};
}

/** The picture that an address asks for; a sentence with 400 where that cannot be drawn. */
export async function drawAsked(
	matched: MatchedStory,
	url: URL,
	locals: App.Locals
): Promise<Drawing> {
	const { problems } = PICTURE_WORDS[locals.language];
	const query = readSheetQuery(url.searchParams);
	if (!query.ok) {
		const { wrong } = query;
		error(400, wrong === 'width' ? problems.width(LEAST_WIDTH, MOST_WIDTH) : problems[wrong]);
	}
	return drawSheet(await drawingOptions(matched, url, locals, query.value.theme), query.value);
}

export const answerSvg = ({ svg }: Drawing): Response =>
	answerFile(svg, 'image/svg+xml; charset=utf-8');

/** A drawing as PNG; a sentence where it has more pixels than this server draws, or letters that it has no font for. */
export async function answerPng(
	{ svg, width, height, provenance }: Drawing,
	language: Language,
	scale = 1
): Promise<Response> {
	if (width * height * scale ** 2 > MAX_PIXELS)
		error(400, PICTURE_WORDS[language].problems.tooLarge);
	const png = await toPng(svg, width * scale);
	if (!png) error(501, PICTURE_WORDS[language].problems.letters);
	return answerFile(withText(png, 'Source', provenance), 'image/png');
}

/** A card as it is drawn, with the addresses that it is published at. */
export function drawFound({ card, options }: Awaited<ReturnType<typeof findCard>>): Drawing {
	const { language } = options;
	const [address = '', ...version] = card.provenance.split(' ');
	const published = {
		permalink: publishedAddress(card.permalink, language),
		provenance: [publishedAddress(address, language), ...version].join(' ')
	};
	return drawCard({ ...card, ...published }, options);
}

/** The card of an event; the page that says there is none if the story does not have the event. */
export async function findCard(
	matched: MatchedStory,
	eventId: string,
	url: URL,
	locals: App.Locals
): Promise<{ card: Card; options: SheetOptions }> {
	const { problems } = PICTURE_WORDS[locals.language];
	const theme = url.searchParams.get('theme') ?? 'light';
	if (theme !== 'light' && theme !== 'dark') error(400, problems.theme);
	const options = await drawingOptions(matched, url, locals, theme);
	const { language, t } = options;
	const shown = cachedShownStory(matched);
	const view = findEventView({ ...shown, language, t }, eventId);
	if (!view) error(404, problems.noEvent(eventId));
	const addresses = addressesOf(url);
	const articles = new Set(view.event.passages.map(({ article }) => article));
	const versions = listVersions(matched.story)
		.filter(({ article, isLatest }) => isLatest && articles.has(article))
		.map(({ id }) => id);
	const none = parseReading(new URLSearchParams(), shown.story, []).state;
	const query = formatReading({ ...none, event: eventId, versions }, new URLSearchParams());
	const card = cardOf({
		...{ story: shown.story, view, language, t },
		permalink: `${addresses.story(shown.story.slug)}?${query}#event-${eventId}`,
		provenance: await provenanceOf(matched.story, addresses)
	});
	return { card, options };
}
