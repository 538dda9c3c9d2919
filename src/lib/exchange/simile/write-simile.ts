import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { IntervalEnd, Edtf } from '#lib/dates/edtf.ts';
import { daysOf, isPlain } from '#lib/exchange/dates/moment.ts';
import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import { htmlOfText } from '#lib/exchange/reading/html-text.ts';
import type { Fields } from '#lib/exchange/reading/json.ts';

/**
 * Writes the JSON of Simile Timeline; the EDTF of a date goes with it, which Simile lets through. An event without a
 * known day is left out: each needs one.
 */
export const writeSimileJson: StoryWriter = (story, options = {}) => {
	const names = new Map(story.companies.map(({ id, names }) => [id, names[0]]));
	const events = story.events.flatMap(({ id, title, summary, date, companies }) => {
		const edtf = edtfOf(date);
		const times = edtf && writeTimes(edtf);
		if (!times || !date) return [];
		const track = companies.map((company) => names.get(company)).find(Boolean);
		return {
			id,
			title: htmlOfText(title),
			...(summary && { description: htmlOfText(summary) }),
			...times,
			...(!isPlain(edtf) && { caption: options.describeDate?.(date) ?? edtf.text }),
			edtf: edtf.text,
			...(track !== undefined && { trackName: track })
		};
	});
	const provenance = options.provenance && formatProvenance(options.provenance);
	const title = htmlOfText(story.title);
	const value = { dateTimeFormat: 'iso8601', title, provenance, events };
	return `${JSON.stringify(value, undefined, '\t')}\n`;
};

function writeTimes(edtf: Edtf): Fields | undefined {
	const { first, after } = daysOf(edtf);
	const start = first ?? after;
	if (start === undefined) return undefined;
	if (edtf.type === 'date' && edtf.precision === 'day' && edtf.day)
		return { start, durationEvent: false };
	if (edtf.type !== 'interval' || first === undefined || after === undefined)
		return { start, ...(after !== undefined && first && { end: after }), durationEvent: false };
	// a coarse end lies somewhere in its year or month
	const [from, to] = [edtf.start, edtf.end].map(coarseDays);
	return {
		start,
		...(from && { latestStart: from.after }),
		...(to && { earliestEnd: to.first }),
		end: after,
		durationEvent: true
	};
}

function coarseDays(bound: IntervalEnd): { first?: string; after?: string } | undefined {
	if (typeof bound === 'string' || bound.precision === 'day') return undefined;
	return daysOf({ ...bound, text: '', level: 0 });
}
