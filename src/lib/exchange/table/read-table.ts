import { parseEdtf } from '#lib/dates/edtf.ts';
import { issue, type Parsed } from '#lib/dates/parsed.ts';
import { BASES, EVENT_KINDS, type EventDate } from '#lib/story/story.ts';
import { edtfOfEnd, edtfOfMoment, edtfOfStretch } from '#lib/exchange/dates/moment.ts';
import { isEitherOrder, readDate, type DateHabits } from '#lib/exchange/dates/read-date.ts';
import type { ImportedStory, ImportOptions } from '#lib/exchange/imported-story.ts';
import { Collected } from '#lib/exchange/reading/collect.ts';
import { textOfHtml } from '#lib/exchange/reading/html-text.ts';
import { dateIssue } from '#lib/exchange/timelinejs/dates.ts';
import {
	guessColumns,
	hasNoHeads,
	isDayFirst,
	isEvents,
	type Columns,
	type ColumnRole
} from './columns.ts';
import type { TextRow, TextTable } from './table.ts';

export type TableOptions = ImportOptions & {
	/** The roles of the columns; guessed where it is missing. */
	columns?: Columns;
};

/** Cells that stand for no date. */
const NO_DATE =
	/^(?:-|–|—|\?|n\/?a|n\.?\s?d\.?|o\.?\s?d\.?|null|none|unknown|unbekannt|undated|nan)$/i;

/** Reads a table of events, wherever it came from. */
export function readTable(
	table: TextTable,
	format: string,
	options: TableOptions = {}
): Parsed<ImportedStory> {
	const body = hasNoHeads(table)
		? {
				heads: table.heads.map(() => ''),
				rows: [{ cells: table.heads, place: { path: [], line: 1 } }, ...table.rows]
			}
		: table;
	const columns = options.columns ?? guessColumns(body);
	if (!isEvents(body, columns)) {
		const known = table.heads.filter(Boolean).slice(0, 20);
		return { ok: false, issues: [issue('exchange.columns', { columns: known })] };
	}
	const collected = new Collected(format, options);
	const habits = { dayFirst: isDayFirst(body, columns), epochs: true };
	for (const [, row] of collected.take(body.rows)) addRow(row, columns, habits, collected);
	return collected.finish();
}

function addRow(row: TextRow, columns: Columns, habits: DateHabits, collected: Collected): void {
	const cell = (role: ColumnRole) => {
		const at = columns[role];
		return at === undefined ? '' : (row.cells[at]?.trim() ?? '');
	};
	const edtf = dateOf(cell, habits, row, collected);
	const title = textOfHtml(cell('title'));
	const summary = textOfHtml(cell('summary'));
	if (title === '' && summary === '' && edtf === undefined) return;
	const link = cell('link');
	const event = collected.add(
		{
			id: cell('id'),
			title,
			...(summary && { summary }),
			insteadOfTitle: [summary, cell('group'), cell('note')],
			...(edtf !== undefined && {
				date: { edtf, ...(cell('note') && { note: textOfHtml(cell('note')) }) }
			}),
			links: /^https?:\/\//i.test(link) ? [{ address: link }] : [],
			groups: cell('group').split(/\s*[;|\n]\s*/)
		},
		row.place
	);
	if (event.date) event.date = reasonOf(event.date, cell);
	const kind = EVENT_KINDS.find((each) => each === cell('kind'));
	if (kind) event.kind = kind;
	if (cell('claim') === 'reported' || cell('by') !== '')
		event.claim = {
			status: cell('claim') === 'asserted' ? 'asserted' : 'reported',
			...(cell('by') && { by: cell('by') })
		};
	if (/^\d$/.test(cell('weight'))) event.weight = Number(cell('weight'));
}

type Cells = (role: ColumnRole) => string;

/** The date with how it is known, where the table is one of ours and says it. */
function reasonOf({ edtf, note, ...date }: EventDate, cell: Cells): EventDate {
	const basis = BASES.find((each) => each === cell('basis'));
	const [words, anchor, source] = [cell('words'), cell('anchor'), cell('source')];
	if (!basis) return { edtf, ...date, ...(note && { note }) };
	return {
		edtf,
		basis,
		...(words && { words }),
		...(anchor && { anchor }),
		...(source && { source }),
		...(note && { note })
	};
}

function dateOf(
	cell: Cells,
	habits: DateHabits,
	{ place }: TextRow,
	collected: Collected
): string | undefined {
	if (cell('edtf') !== '' && parseEdtf(cell('edtf')).ok) return cell('edtf');
	const [start, end] = [startOf(cell), cell('end')].map((written) => {
		if (written === '' || NO_DATE.test(written)) return undefined;
		const edtf = readDate(written, habits);
		if (edtf === undefined) collected.report(dateIssue(written.slice(0, 80), place));
		else if (!habits.dayFirst && isEitherOrder(written))
			collected.report(issue('exchange.dayOrder', { text: written }, place));
		return edtf;
	});
	if (start === undefined) return end === undefined ? undefined : edtfOfEnd(end);
	if (end === undefined) return start;
	const edtf = edtfOfStretch({ start, end, certain: true });
	if (edtf !== undefined) return edtf;
	// one of the two is no plain date, or they are the wrong way round
	const swapped = edtfOfStretch({ start: end, end: start, certain: true });
	const text = `${startOf(cell)} – ${cell('end')}`;
	collected.report(issue(swapped ? 'exchange.reversed' : 'exchange.date', { text }, place));
	return swapped ?? start;
}

function startOf(cell: Cells): string {
	if (cell('year') === '') return cell('date') || cell('instant');
	const [year = '', month = '', day = ''] = [cell('year'), cell('month'), cell('day')];
	const [y, m, d] = [year, month, day].map(Number);
	const moment = { year: y ?? NaN, ...(m && { month: m }), ...(m && d && { day: d }) };
	// a month may be a name
	const edtf = month === '' || m ? edtfOfMoment(moment) : undefined;
	return edtf ?? [day, month, year].filter(Boolean).join(' ');
}
