import type { StoryReader, StoryWriter } from '#lib/exchange/imported-story.ts';
import { KNOWN_HEADS } from './columns.ts';
import { readCsv, writeCsv } from './csv.ts';
import { eventRows } from './event-rows.ts';
import { readTable, type TableOptions } from './read-table.ts';

/** Reads any table saved as CSV, or with tabs, semicolons or bars. */
export const readCsvEvents: StoryReader = (text, options?: TableOptions) => {
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

/** Writes the events as a table for spreadsheets. */
export const writeCsvEvents: StoryWriter = (story, options) => writeCsv(eventRows(story, options));
