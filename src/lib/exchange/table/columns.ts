import { hasDayFirst, readDate } from '#lib/exchange/dates/read-date.ts';
import { headKey, type TextTable } from './table.ts';

/** The roles of a table's columns. */
export const COLUMN_ROLES = [
	...['title', 'date', 'end', 'year', 'month', 'day', 'summary', 'group', 'link', 'note', 'id'],
	...['instant', 'edtf', 'basis', 'words', 'anchor', 'source', 'kind', 'claim', 'by', 'weight']
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column has each role, by its place in the row. */
export type Columns = Partial<Record<ColumnRole, number>>;

/** Most rows that a guess looks at. */
const SAMPLE = 50;

/** How columns are called, the surest first; as keys of heads. */
const NAMES: Record<ColumnRole, string[]> = {
	title: [
		...[
			'title',
			'headline',
			'message',
			'eventtitle',
			'event',
			'eventname',
			'name',
			'subject',
			'label'
		],
		...[
			'titel',
			'ereignis',
			'ereignisname',
			'bezeichnung',
			'betreff',
			'uberschrift',
			'what',
			'content'
		],
		...['eventlabel', 'itemlabel', 'heading', 'topic', 'was'],
		...['titulo', 'evento', 'hecho', 'acontecimiento'],
		...['العنوان', 'عنوان', 'الحدث']
	],
	date: [
		...[
			'datetime',
			'date',
			'startdate',
			'start',
			'begin',
			'begindate',
			'dtstart',
			'from',
			'eventdate'
		],
		...['datum', 'startdatum', 'beginn', 'von', 'when', 'wann', 'pointintime', 'time', 'timestamp'],
		...['zeitpunkt', 'zeit', 'zeitraum', 'displaydate', 'period', 'day', 'tag', 'year', 'jahr'],
		...['fecha', 'inicio', 'desde', 'dia', 'ano'],
		...['التاريخ', 'تاريخ']
	],
	end: [
		...['end', 'enddate', 'endtime', 'dtend', 'finish', 'until', 'to', 'stop', 'enddatum', 'ende'],
		...['bis', 'endyear', 'fin', 'hasta']
	],
	year: ['year', 'startyear', 'jahr', 'ano'],
	month: ['month', 'startmonth', 'monat', 'mes'],
	day: ['day', 'startday', 'tag', 'dia'],
	summary: [
		...['summary', 'description', 'text', 'details', 'notes', 'body', 'beschreibung', 'comment'],
		...[
			'zusammenfassung',
			'bemerkung',
			'kommentar',
			'inhalt',
			'abstract',
			'resumen',
			'descripcion'
		],
		...['الملخص', 'الوصف']
	],
	group: [
		...[
			'companies',
			'company',
			'organisation',
			'organization',
			'group',
			'category',
			'categories',
			'tags'
		],
		...['unternehmen', 'firma', 'gruppe', 'kategorie', 'kategorien', 'thema', 'era'],
		...['empresa', 'empresas'],
		...['الشركات', 'الشركة']
	],
	link: [
		'link',
		'url',
		'sourceurl',
		'href',
		'weblink',
		'media',
		'website',
		'quelle',
		'fuente',
		'الرابط'
	],
	note: ['datenote', 'timestampdesc', 'note', 'notiz', 'nota'],
	id: ['id', 'eventid', 'uid', 'key', 'slug'],
	instant: ['timestamp', 'time'],
	edtf: ['edtf'],
	basis: ['basis', 'datebasis'],
	words: ['words', 'datewords'],
	anchor: ['anchor'],
	source: ['datesource', 'source'],
	kind: ['kind'],
	claim: ['claim'],
	by: ['accordingto'],
	weight: ['weight']
};

/** The keys of heads that name a title, a date or a text, for finding out a delimiter. */
export const KNOWN_HEADS: ReadonlySet<string> = new Set(
	[NAMES.title, NAMES.date, NAMES.end, NAMES.summary, NAMES.group].flat()
);

/** Guesses what the columns of a table are, by their heads, then by what they hold. */
export function guessColumns({ heads, rows }: TextTable): Columns {
	const keys = heads.map(headKey);
	const columns: Columns = {};
	for (const role of COLUMN_ROLES) {
		const at = NAMES[role].map((name) => keys.indexOf(name)).find((index) => index >= 0);
		if (at !== undefined) columns[role] = at;
	}
	// "day" and "year" are parts of a date where both are there, and a date where they stand alone
	const { year, month } = columns;
	if (year === undefined || month === undefined) delete columns.year;
	if (columns.year === undefined) {
		delete columns.month;
		delete columns.day;
	} else if (columns.date === columns.year || columns.date === columns.day) delete columns.date;

	const sample = rows.slice(0, SAMPLE);
	const share = (column: number, is: (cell: string) => boolean) => {
		const cells = sample.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);
		return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
	};
	const free = () => keys.map((_, at) => at).filter((at) => !Object.values(columns).includes(at));
	const isDate = (cell: string) => /\d{3}/.test(cell) && readDate(cell) !== undefined;
	if (columns.date === undefined && columns.year === undefined && columns.edtf === undefined) {
		const found = free().find((at) => share(at, isDate) > 0.6);
		if (found !== undefined) columns.date = found;
	}
	if (columns.title === undefined) {
		const found =
			free().find((at) => share(at, (cell) => !isDate(cell) && /\p{L}{2}/u.test(cell)) > 0.6) ??
			columns.summary;
		if (found !== undefined) columns.title = found;
		if (found === columns.summary) delete columns.summary;
	}
	return columns;
}

/** Whether a table has a column of dates, or one that is called as titles are. */
export function isEvents({ heads }: TextTable, { title, date, year, edtf }: Columns): boolean {
	if (date !== undefined || year !== undefined || edtf !== undefined) return true;
	return title !== undefined && NAMES.title.includes(headKey(heads[title] ?? ''));
}

/** Whether the first row of a table is an event already: a cell of it is a date, and none is a known head. */
export function hasNoHeads({ heads }: TextTable): boolean {
	return (
		heads.some((cell) => /\d{4}/.test(cell) && readDate(cell) !== undefined) &&
		!heads.some((cell) => KNOWN_HEADS.has(headKey(cell)))
	);
}

/** Whether the dates of some columns have the day first. */
export function isDayFirst({ rows }: TextTable, columns: Columns): boolean {
	const { date, end } = columns;
	return [date, end].some(
		(column) => column !== undefined && hasDayFirst(rows.map(({ cells }) => cells[column] ?? ''))
	);
}
