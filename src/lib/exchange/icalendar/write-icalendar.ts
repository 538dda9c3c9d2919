import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import type { Edtf } from '#lib/dates/edtf.ts';
import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import { writeTimes } from './dates.ts';
import { fold } from './lines.ts';

/** Every event needs a time stamp; that of a file that is the same each time it is written is the same too. */
const STAMP = '20000101T000000Z';

/**
 * Writes a calendar (RFC 5545). A vague date becomes whole days, with what is known of it at the end of the
 * description. An event without a known day in the years 1 to 9999 is left out.
 */
export const writeICalendar: StoryWriter = (story, { address, describeDate, provenance } = {}) => {
	const names = new Map(story.companies.map(({ id, names }) => [id, names[0]]));
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fundstelle//Fundstelle//EN'],
		...['CALSCALE:GREGORIAN', `NAME:${escapeText(story.title)}`],
		`X-WR-CALNAME:${escapeText(story.title)}`,
		...(story.summary ? [`X-WR-CALDESC:${escapeText(story.summary)}`] : []),
		...(provenance ? [`X-FUNDSTELLE-PROVENANCE:${formatProvenance(provenance)}`] : [])
	];
	for (const { id, title, summary, date, companies } of story.events) {
		const edtf = edtfOf(date);
		const times = edtf && writeTimes(edtf);
		if (!times || !date) continue;
		const words = describeDate?.(date);
		const known = `EDTF: ${edtf.text}${words === undefined ? '' : ` (${words})`}`;
		const description = [summary ?? '', isWholeDay(edtf) ? '' : known].filter(Boolean).join('\n\n');
		const groups = companies.flatMap((company) => names.get(company) ?? []);
		lines.push(
			'BEGIN:VEVENT',
			`UID:${id}@${story.slug}.fundstelle`,
			`DTSTAMP:${STAMP}`,
			...times,
			`SUMMARY:${escapeText(title)}`,
			...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
			...(groups.length > 0 ? [`CATEGORIES:${groups.map(escapeText).join(',')}`] : []),
			...(address === undefined ? [] : [`URL:${address}?event=${encodeURIComponent(id)}`]),
			'TRANSP:TRANSPARENT',
			'END:VEVENT'
		);
	}
	lines.push('END:VCALENDAR');
	return `${lines.map(fold).join('\r\n')}\r\n`;
};

/** Whether a calendar says of a date all there is to say. */
function isWholeDay(edtf: Edtf): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(edtf.text);
}

/** A text as a value (RFC 5545, 3.3.11), without the control characters that none may have. */
function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/[^\P{Cc}\t]/gu, '');
}
