import { edtfOf } from '#lib/story/event-date.ts';
import { endsOf, edtfOfMoment } from '#lib/exchange/dates/moment.ts';
import type { Reader, Writer } from '#lib/exchange/imported-story.ts';
import { KNOWN_HEADS } from './columns.ts';
import { readCsv, writeCsv } from './csv.ts';
import { readTable, type TableOptions } from './read-table.ts';

/** Reads any table saved as CSV, or with tabs, semicolons or bars. */
export const readCsvEvents: Reader = (text, options?: TableOptions) => {
	const csv = readCsv(text, KNOWN_HEADS);
	if (!csv.ok) return csv;
	const read = readTable(csv.value, 'CSV', options);
	const { issues } = csv.value;
	if (!read.ok) return { ok: false, issues: [...read.issues, ...issues.slice(0, 20)] };
	return {
		ok: true,
		value: { ...read.value, unread: [...issues.slice(0, 500), ...read.value.unread] }
	};
};

const HEADS = [
	...['Start', 'End', 'Title', 'Summary', 'Companies', 'Kind', 'Quotes'],
	...['Claim', 'According to', 'EDTF', 'Basis', 'Words', 'Anchor', 'Date source', 'Date note'],
	...['Weight', 'ID']
];

/** Writes the events as a table for spreadsheets, with first and last day, the EDTF, and how dates are known. */
export const writeCsvEvents: Writer = ({ companies, events }) => {
	const names = new Map(companies.map(({ id, names }) => [id, names[0]]));
	const rows = events.map((event) => {
		const { date, claim } = event;
		const edtf = edtfOf(date);
		const { start, end } = edtf ? endsOf(edtf) : {};
		return [
			(start && edtfOfMoment({ ...start, time: undefined })) ?? '',
			(end && edtfOfMoment({ ...end, time: undefined })) ?? '',
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
	});
	return writeCsv([HEADS, ...rows]);
};
