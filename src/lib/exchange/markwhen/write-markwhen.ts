import { parseEdtf, type Edtf } from '#lib/dates/edtf.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import { edtfOfMoment, endsOf, type DateTime } from '#lib/exchange/dates/moment.ts';
import type { StoryWriter } from '#lib/exchange/imported-story.ts';
import { writeHeader } from './header.ts';
import { needsShield } from './read-markwhen.ts';

/**
 * Writes a document of markwhen. It knows only level 0 of EDTF; a vaguer date becomes the time it can mean, and stays
 * beside it as a property. An event without a known day is left out: each needs one.
 */
export const writeMarkwhen: StoryWriter = (story, options = {}) => {
	const tags = new Map(story.companies.map(({ id }) => [id, id.replaceAll('-', '_')]));
	const names = new Map(story.companies.map(({ id, names }) => [tags.get(id) ?? id, names[0]]));
	const provenance = options.provenance && formatProvenance(options.provenance);
	const lines = writeHeader({ title: story.title, description: story.summary, provenance, names });
	for (const { id, title, summary, date, companies } of story.events) {
		const edtf = edtfOf(date);
		const written = edtf && writeDate(edtf);
		if (!edtf || written === undefined) continue;
		const tagged = companies.flatMap((company) => tags.get(company) ?? []);
		lines.push(
			'',
			`${written}: ${[oneLine(title), ...tagged.map((tag) => `#${tag}`)].join(' ')}`,
			`id: ${id}`,
			...(written === edtf.text ? [] : [`edtf: "${edtf.text}"`]),
			...(summary?.trim() ? summary.split('\n').map(shield) : [])
		);
	}
	return `${lines.join('\n')}\n`;
};

function oneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}

function shield(line: string): string {
	return needsShield(line) ? `. ${line}` : line;
}

function writeDate(edtf: Edtf): string | undefined {
	const { start, end } = endsOf(edtf);
	if (!start && !end) return undefined;
	const isOpen = edtf.type === 'interval' && edtf.end === 'open';
	const [first = '', last] = [start ?? end, start && end].map((edge) => edge && dateOf(edge));
	if (!first) return undefined;
	if (isOpen && start) return isEarly(start) ? undefined : `${first}/now`;
	if (last === undefined) return first;
	const isBefore = [start, end].some((edge) => edge && isEarly(edge));
	return isBefore ? writeYears(start, end) : `${first}/${last}`;
}

/** Whether markwhen has no days for a year. */
function isEarly({ year }: DateTime): boolean {
	return year < 1;
}

function dateOf(moment: DateTime): string | undefined {
	if (isEarly(moment)) return `${1 - moment.year} BCE`;
	const text = edtfOfMoment({ ...moment, time: undefined });
	return text !== undefined && parseEdtf(text).ok ? text : undefined;
}

function writeYears(start: DateTime | undefined, end: DateTime | undefined): string | undefined {
	if (!start || !end) return undefined;
	const years = [start, end].map((edge) =>
		isEarly(edge) ? `${1 - edge.year} BCE` : `${edge.year} CE`
	);
	return years.join(' - ');
}
