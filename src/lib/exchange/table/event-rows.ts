import { endsOf, edtfOfMoment, type DateTime } from '#lib/exchange/dates/moment.ts';
import type { UnprovenEvent, WritableStory, WriteOptions } from '#lib/exchange/imported-story.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import { formatProvenance } from '#lib/story/provenance.ts';

const HEADS = [
	...['Start', 'End', 'Title', 'Summary', 'Companies', 'Kind', 'Quotes'],
	...['Claim', 'According to', 'EDTF', 'Basis', 'Words', 'Anchor', 'Date source', 'Date note'],
	...['Weight', 'ID']
];

/**
 * The events of a story as a table for spreadsheets, heads first: first and last day, the EDTF, how dates are known.
 * Each row says where it comes from, so that it still does when it is copied elsewhere.
 */
export function eventRows(
	{ companies, events }: WritableStory,
	{ provenance }: WriteOptions = {}
): string[][] {
	const names = new Map(companies.map(({ id, names }) => [id, names[0]]));
	const more = provenance ? [formatProvenance(provenance)] : [];
	const rows = events.map((event) => [...rowOf(event, names), ...more]);
	return [[...HEADS, ...more.map(() => 'Provenance')], ...rows];
}

function rowOf(event: UnprovenEvent, names: ReadonlyMap<string, string>): string[] {
	const { date, claim } = event;
	const edtf = edtfOf(date);
	const { start, end } = edtf ? endsOf(edtf) : {};
	return [
		dayOf(start),
		dayOf(end),
		event.title,
		event.summary ?? '',
		event.companies.flatMap((id) => names.get(id) ?? []).join('; '),
		event.kind,
		event.passages.map(({ exact }) => exact).join('\n'),
		claim.status,
		claim.by ?? '',
		date?.edtf ?? '',
		date?.basis ?? '',
		date?.words ?? '',
		date?.anchor ?? '',
		date?.source ?? '',
		date?.note ?? '',
		event.weight === undefined ? '' : String(event.weight),
		event.id
	];
}

function dayOf(moment: DateTime | undefined): string {
	return (moment && edtfOfMoment({ ...moment, time: undefined })) ?? '';
}
