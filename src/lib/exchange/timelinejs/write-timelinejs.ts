import { parseEdtf } from '#lib/dates/edtf.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { Media } from '#lib/story/media.ts';
import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import { htmlOfText } from '#lib/exchange/reading/html-text.ts';
import { writeSlideDate } from './dates.ts';

/** Writes the JSON of TimelineJS 3. An event without a known day is left out: each slide needs one. */
export const writeTimelineJs: StoryWriter = (story, options = {}) => {
	const names = new Map(story.companies.map(({ id, names }) => [id, names[0]]));
	const events = story.events.flatMap(({ id, title, summary, date, companies, media = [] }) => {
		const edtf = edtfOf(date);
		if (!edtf || !date) return [];
		const dates = writeSlideDate(edtf, options.describeDate?.(date) ?? edtf.text);
		const group = companies.map((company) => names.get(company)).find(Boolean);
		if (!dates) return [];
		return {
			unique_id: id,
			...dates,
			...(group !== undefined && { group }),
			...mediaSlide(media),
			text: { headline: htmlOfText(title), ...(summary && { text: htmlOfText(summary) }) }
		};
	});
	const eras = (story.eras ?? []).flatMap(({ id, title, names, edtf, source }) => {
		const parsed = parseEdtf(edtf);
		const dates = parsed.ok && writeSlideDate(parsed.value, edtf);
		if (!dates) return [];
		// each needs an end too; the EDTF, which TimelineJS lets through, says what both stand for
		const { start_date, end_date = start_date } = dates;
		const text = { headline: htmlOfText(title) };
		return { unique_id: id, start_date, end_date, text, edtf, names, source };
	});
	const text = {
		headline: htmlOfText(story.title),
		...(story.summary && { text: htmlOfText(story.summary) })
	};
	const provenance = options.provenance && formatProvenance(options.provenance);
	return `${JSON.stringify({ title: { text }, events, ...(eras.length > 0 && { eras }), provenance }, undefined, '\t')}\n`;
};

/** The media that TimelineJS shows by itself: the first one on another host, such as a film at YouTube. */
function mediaSlide(media: readonly Media[]) {
	const shown = media.find(({ link }) => link !== undefined);
	if (!shown) return {};
	const { link, alt, caption = '', credit = '' } = shown;
	const about = { caption: htmlOfText(caption), credit: htmlOfText(credit) };
	return { media: { url: link, alt, ...about } };
}
