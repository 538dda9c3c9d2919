import type { Language } from '#lib/dates/language.ts';
import { readDate } from '#lib/studio/form/read-date.ts';
import type { Table } from './table.ts';

/** The roles of a chronology's columns. */
export const ROLES = ['date', 'what', 'who', 'source', 'page', 'note'] as const;
export type Role = (typeof ROLES)[number];

/** The index of the column of each role; a role may have none. */
export type Columns = Partial<Record<Role, number>>;

/** How a table is read: whether its first row names the columns, and which is what. */
export type Mapping = { hasHeads: boolean; columns: Columns };

/** Heads as people write them, in German, English and Arabic. */
const HEADS: Record<Role, RegExp> = {
	date: /^(datum|date|day|tag|wann|when|zeit(punkt|raum)?|time|jahr|year|period)\b|^(ال)?(تاريخ|يوم|سنة)$/,
	what: /^(ereignis(se)?|events?|was|what|titel|title|vorgang|sachverhalt|beschreibung|description|geschehen|fact|headline)\b|^(ال)?(حدث|أحداث|عنوان|وصف)$|^ما حدث$/,
	who: /^(wer|who|firma|firmen|unternehmen|compan(y|ies)|beteiligte|akteur\w*|actors?|personen?|people|part(y|ies)|organi[sz]ation\w*)\b|^(ال)?(شركة|شركات|أطراف)$/,
	source:
		/^(quelle|source|fundstelle|dokument|document|beleg|evidence|reference|referenz|akte|file|link|url)\b|^(ال)?(مصدر|دليل|وثيقة)$/,
	page: /^(seite|s\.|page|p\.|pg|blatt|bl\.|fol|(ال)?صفحة)/,
	note: /^(notiz(en)?|notes?|bemerkung(en)?|kommentare?|comments?|anmerkung(en)?|remarks?|details?)\b|^(ال)?(ملاحظة|ملاحظات)$/
};
/** Rows that are looked at where no heads say what a column is. */
const SAMPLE_ROWS = 50;

/** Finds out which column is what: by the heads, else by what the cells hold. */
export function guessMapping(table: Table, languages: readonly Language[]): Mapping {
	const byHeads = rolesOfHeads(table[0] ?? []);
	if (Object.keys(byHeads).length >= 2 || (byHeads.date !== undefined && table.length > 1))
		return { hasHeads: true, columns: withWhat(byHeads, table.slice(1)) };
	return { hasHeads: false, columns: withWhat({ ...withDate(table, languages) }, table) };
}

function rolesOfHeads(heads: readonly string[]): Columns {
	const columns: Columns = {};
	for (const [index, head] of heads.entries()) {
		const text = head.toLowerCase().trim();
		const role = ROLES.find((each) => columns[each] === undefined && HEADS[each].test(text));
		if (role) columns[role] = index;
	}
	return columns;
}

/** The column in which most cells are dates. */
function withDate(table: Table, languages: readonly Language[]): Columns {
	const sample = table.slice(0, SAMPLE_ROWS);
	const counts = (table[0] ?? []).map(
		(_, index) =>
			sample.filter((row) => readDate(row[index] ?? '', { languages, published: null })).length
	);
	const most = Math.max(0, ...counts);
	return most * 2 >= sample.length && most > 0 ? { date: counts.indexOf(most) } : {};
}

/** The column that says what happened is the one with the most text among those without a role. */
function withWhat(columns: Columns, rows: Table): Columns {
	if (columns.what !== undefined) return columns;
	const used = new Set(Object.values(columns));
	const lengths = (rows[0] ?? []).map((_, index) =>
		used.has(index) ? -1 : rows.reduce((sum, row) => sum + (row[index]?.length ?? 0), 0)
	);
	const longest = Math.max(...lengths);
	return longest > 0 ? { ...columns, what: lengths.indexOf(longest) } : columns;
}
