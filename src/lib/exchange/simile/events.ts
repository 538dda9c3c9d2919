import { parseEdtf } from '#lib/dates/edtf.ts';
import type { Place } from '#lib/dates/parsed.ts';
import type { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import { readSimileTimes } from './dates.ts';

/** Adds an event of Simile Timeline, given by its attributes; JSON and XML differ in what they take for lasting. */
export function addSimileEvent(
	attribute: (name: string) => string,
	description: string,
	{ place, lasts, collected }: { place: Place; lasts: boolean; collected: Collected }
): void {
	const said = (attribute('isDuration') || attribute('durationEvent')).toLowerCase();
	const { date, issues } = readSimileTimes(
		{
			start: attribute('start') || attribute('startDate'),
			latestStart: attribute('latestStart'),
			earliestEnd: attribute('earliestEnd'),
			end: attribute('end') || attribute('endDate'),
			lasted: said === '' ? lasts : said === 'true' || said === '1'
		},
		place
	);
	for (const each of issues) collected.report(each);
	const edtf = attribute('edtf');
	const own = edtf !== '' && parseEdtf(edtf).ok ? { edtf } : date;
	// line breaks of HTML are spaces
	const summary = textOfHtml(description.replace(/\s+/g, ' '));
	const caption = textOfHtml(attribute('caption'));
	collected.add(
		{
			id: attribute('id') || attribute('eventID'),
			title: textOfHtml(attribute('title')),
			...(summary && { summary }),
			insteadOfTitle: [caption, summary, attribute('link')],
			...(own && { date: own }),
			links: [{ address: attribute('link') }, { address: attribute('image') }],
			groups: [attribute('trackName'), attribute('category')].map(textOfHtml)
		},
		place
	);
}
