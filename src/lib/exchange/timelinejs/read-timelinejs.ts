import { parseEdtf } from '#lib/dates/edtf.ts';
import { issue, type Place } from '#lib/dates/parsed.ts';
import type { StoryReader } from '#lib/exchange/imported-story.ts';
import { Collected, type FoundEvent } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import {
	fieldOf,
	isFields,
	listOf,
	readJson,
	namesIn,
	textIn
} from '#lib/exchange/reading/json.ts';
import { isCosmological, readSlideDate } from './dates.ts';

const FORMAT = 'TimelineJS';

/** Reads the JSON of TimelineJS 3: https://timeline.knightlab.com/docs/json-format.html */
export const readTimelineJs: StoryReader = (text, options) => {
	const json = readJson(text);
	if (!json.ok) return json;
	const data = json.value;
	const events = Array.isArray(data) ? data : fieldOf(data, 'events');
	const eras = fieldOf(data, 'eras');
	if (!Array.isArray(events) && !Array.isArray(eras))
		return { ok: false, issues: [issue('exchange.notThis', { format: FORMAT })] };
	const lists = [listOf(events), listOf(eras)];
	if (
		textIn(data, 'scale') === 'cosmological' ||
		lists.some((list) =>
			list.some(
				(slide) =>
					textIn(slide, 'scale') === 'cosmological' || isCosmological(fieldOf(slide, 'start_date'))
			)
		)
	)
		return { ok: false, issues: [issue('exchange.cosmological', {})] };

	const collected = new Collected(FORMAT, options);
	for (const [index, slide] of collected.take(listOf(events)))
		addSlide(slide, { path: ['events', index] }, collected);
	for (const [index, slide] of collected.take(listOf(eras)))
		addEra(slide, { path: ['eras', index] }, collected);
	const title = fieldOf(data, 'title');
	const { headline, summary } = wordsOf(title);
	return collected.finish({ title: headline, summary });
};

/** Adds an era; one without a title or a date cannot be told from the time around it. */
export function addEra(slide: unknown, place: Place, collected: Collected): void {
	if (!isFields(slide)) return collected.report(issue('exchange.noEvent', {}, place));
	const { date, issues } = readSlideDate(slide, place);
	for (const each of issues) collected.report(each);
	if (!date) return collected.report(issue('exchange.noEvent', {}, place));
	const own = textIn(slide, 'edtf');
	const edtf = own !== '' && parseEdtf(own).ok ? own : date.edtf;
	const { headline, summary } = wordsOf(slide);
	const source = textIn(slide, 'source') || summary;
	const id = textIn(slide, 'unique_id');
	const era = { id, title: headline, edtf, ...namesIn(slide), ...(source && { source }) };
	collected.addEra(era, place);
}

/** Adds a slide. */
export function addSlide(slide: unknown, place: Place, collected: Collected): void {
	if (!isFields(slide)) return collected.report(issue('exchange.noEvent', {}, place));
	const { headline, summary } = wordsOf(slide);
	const media = mediaOf(fieldOf(slide, 'media'));
	const { date, issues } = readSlideDate(slide, place);
	for (const each of issues) collected.report(each);
	const group = textOfHtml(textIn(slide, 'group', 'tag'));
	collected.add(
		{
			id: textIn(slide, 'unique_id'),
			title: headline,
			summary: [summary, media.words].filter(Boolean).join('\n\n'),
			insteadOfTitle: [summary, ...media.titles, group],
			...(date && { date }),
			links: media.links,
			groups: [group]
		},
		place
	);
}

/** Headline and text of a slide. */
export function wordsOf(slide: unknown): { headline: string; summary: string } {
	const text = fieldOf(slide, 'text');
	return {
		headline: textOfHtml(textIn(text, 'headline') || textIn(slide, 'headline')),
		summary: textOfHtml(typeof text === 'string' ? text : textIn(text, 'text'))
	};
}

type Media = { words: string; titles: string[] } & Required<Pick<FoundEvent, 'links'>>;

/** The media of a slide as a link; a quotation or code to embed becomes its words instead. */
export function mediaOf(media: unknown): Media {
	const url = textIn(media, 'url', 'media');
	const about = ['caption', 'credit', 'title', 'alt'].map((key) => textOfHtml(textIn(media, key)));
	const [caption = '', credit = '', title = '', alt = ''] = about;
	const said = [caption || title || alt, credit].filter(Boolean).join(' – ');
	const [, inside] = /^<(?:iframe|embed)[^>]*?\ssrc\s*=\s*["']([^"'\s>]+)/i.exec(url) ?? [];
	const address = url.startsWith('<') ? (inside ?? '') : url;
	const words = url.startsWith('<') && !inside ? textOfHtml(url) : '';
	return {
		words: [words, address === '' ? said : ''].filter(Boolean).join('\n\n'),
		titles: [words, caption, title, alt, credit, address],
		links: address === '' ? [] : [{ address, ...(said && { about: said }) }]
	};
}
