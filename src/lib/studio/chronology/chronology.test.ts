import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { zipSync, strToU8 } from 'fflate';
import { readXlsxTable } from '#lib/exchange/table/xlsx.ts';
import { guessMapping } from './columns.ts';
import { readTable } from './read-table.ts';
import { toEvents } from './to-events.ts';
import type { Table } from './table.ts';

const LANGUAGES = ['de', 'en'] as const;
const context = {
	file: 'chronik.csv',
	languages: LANGUAGES,
	events: [],
	companies: [{ id: 'bahn-ag', names: ['Bahn AG'] as [string], aliases: [] }],
	pageWord: 'S.'
};
const read = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
	const result = await readTable(new File([content], name));
	return result.ok ? result.table : result.problem;
};

test.for<[string, string, Table | string]>([
	[
		'comma',
		'Datum,Was\n2018,"Kauf, dann\nVerkauf"\n',
		[
			['Datum', 'Was'],
			['2018', 'Kauf, dann Verkauf']
		]
	],
	[
		'semicolon',
		'Datum;Was\r\n1.2.2018;Kauf\r\n',
		[
			['Datum', 'Was'],
			['1.2.2018', 'Kauf']
		]
	],
	[
		'tab',
		'date\twhat\n2018\tsale\n',
		[
			['date', 'what'],
			['2018', 'sale']
		]
	],
	[
		'byte order mark',
		'\ufeffDatum;Was\n2018;Kauf',
		[
			['Datum', 'Was'],
			['2018', 'Kauf']
		]
	],
	[
		'blank rows and columns',
		'a,b,,\n,,,\n1,2,,\n',
		[
			['a', 'b'],
			['1', '2']
		]
	],
	['nothing', '', 'empty'],
	['blanks', ' , \n', 'empty'],
	['too many rows', 'a\n'.repeat(5001), 'tooManyRows']
])('text with separators: %s', async ([, content, table]) => {
	expect(await read('x.csv', content)).toEqual(table);
});

test('a spreadsheet: texts, numbers and days of its first sheet', async () => {
	const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
	const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const xlsx = zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
		),
		'_rels/.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		),
		'xl/workbook.xml': strToU8(
			`<workbook ${ns} xmlns:r="${r}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${r}/styles" Target="styles.xml"/></Relationships>`
		),
		'xl/styles.xml': strToU8(
			`<styleSheet ${ns}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
		),
		'xl/worksheets/sheet1.xml': strToU8(
			`<worksheet ${ns}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c><c r="B1" t="inlineStr"><is><t>Seite</t></is></c></row><row r="2"><c r="A2" s="1"><v>45447</v></c><c r="B2"><v>12</v></c></row></sheetData></worksheet>`
		)
	});
	expect(await read('x.xlsx', xlsx as Uint8Array<ArrayBuffer>)).toEqual([
		['Datum', 'Seite'],
		// day 45447 of the spreadsheet's count
		['2024-06-04', '12']
	]);
	expect(await read('x.xlsx', xlsx.slice(0, -30) as Uint8Array<ArrayBuffer>)).toBe('broken');
});

test.for<[string[], Table, object]>([
	[
		['Datum', 'Ereignis', 'Wer', 'Quelle', 'Seite', 'Bemerkung'],
		[],
		{ date: 0, what: 1, who: 2, source: 3, page: 4, note: 5 }
	],
	[
		['Notes', 'Page', 'Source', 'Companies', 'What happened', 'When'],
		[],
		{ note: 0, page: 1, source: 2, who: 3, what: 4, date: 5 }
	],
	[['Nr.', 'Datum', 'Text'], [['1', '2018', 'Die Bahn wird gekauft']], { date: 1, what: 2 }]
])('heads %s', ([heads, rows, columns]) => {
	expect(guessMapping([heads, ...rows], LANGUAGES)).toEqual({ hasHeads: true, columns });
});

test('without heads the dates are found by what they are', () => {
	const table = [
		['1', 'Im Frühjahr 2018', 'Die Bahn wird gekauft'],
		['2', '4. Juni 2024', 'Der Turm fällt']
	];
	expect(guessMapping(table, LANGUAGES)).toEqual({
		hasHeads: false,
		columns: { date: 1, what: 2 }
	});
});

test('rows become unproven events', () => {
	const table = [
		['Datum', 'Was', 'Wer', 'Quelle', 'Seite', 'Notiz'],
		['4. Juni 2024', 'Kauf des Turms', 'bahn ag und Turm GmbH', 'Protokoll', 'S. 12', 'eilig'],
		['2018-21', 'Kauf des Turms', 'Turm GmbH', '', '', ''],
		['irgendwann', 'Streit', '', 'Brief', '', ''],
		['2019', '', 'Turm GmbH', '', '', '']
	];
	const mapping = guessMapping(table, LANGUAGES);
	const { events, companies, skipped, unread } = toEvents(table, mapping, context);
	expect([skipped, unread]).toEqual([1, 1]);
	expect(companies).toEqual([{ id: 'turm-gmbh', names: ['Turm GmbH'], aliases: [] }]);
	const shared = { kind: 'milestone', claim: { status: 'asserted' }, passages: [] };
	expect(events).toEqual([
		{
			...shared,
			id: 'kauf-des-turms',
			title: 'Kauf des Turms',
			date: { edtf: '2024-06-04', basis: 'external', source: 'Protokoll, S. 12' },
			summary: 'eilig',
			companies: ['bahn-ag', 'turm-gmbh']
		},
		{
			...shared,
			id: 'kauf-des-turms-2',
			title: 'Kauf des Turms',
			date: { edtf: '2018-21', basis: 'external', source: 'chronik.csv' },
			companies: ['turm-gmbh']
		},
		{
			...shared,
			id: 'streit',
			title: 'Streit',
			date: null,
			summary: 'irgendwann · Brief',
			companies: []
		}
	]);
});

test('a spreadsheet: a cell that shows a month or a year is one', async () => {
	const { default: write } = await import('write-excel-file/universal');
	const day = (year: number, month: number, format: string, date = 1) => ({
		...{ type: Date, value: new Date(Date.UTC(year, month - 1, date)), format }
	});
	const blob = await write(
		[
			[{ value: 'Datum' }],
			[day(2024, 7, 'mmmm yyyy')],
			[day(2018, 1, 'yyyy')],
			[day(2024, 7, 'dd.mm.yyyy')],
			[day(2024, 7, 'mmm yy', 15)]
		],
		{ sheet: 'A' }
	).toBlob();
	const table = [['Datum'], ['2024-07'], ['2018'], ['2024-07-01'], ['2024-07-15']];
	expect(await read('x.xlsx', new Uint8Array(await blob.arrayBuffer()))).toEqual(table);
	const events = await readXlsxTable(await blob.arrayBuffer());
	expect(events.ok && events.value.rows.map(({ cells }) => cells)).toEqual(table.slice(1));
});

test('a spreadsheet by LibreOffice with a month, a year and a day', async () => {
	const bytes = await readFile('tests/data/tables/monat-und-jahr.xlsx');
	expect(await read('x.xlsx', new Uint8Array(bytes))).toEqual([
		['Datum', 'Was'],
		['2024-07', 'Kauf'],
		['2018', 'Bau'],
		['2024-07-01', 'Brand']
	]);
});
