import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';
import { readCsvEvents } from './csv-events.ts';
import { readJsonLines } from './json-lines.ts';

const rows = (text: string) => {
	const story = readCsvEvents(text);
	if (!story.ok) return story.issues.map(({ rule }) => rule);
	return story.value.events.map(({ title, date, summary, companies }) =>
		[title, date?.edtf ?? '', summary ?? '', companies.join('+')].join('|').replace(/\|+$/, '')
	);
};

describe('a table of events', () => {
	test.for<[what: string, text: string, ...events: string[]]>([
		['commas', 'date,title\n2024-06-04,A\n', 'A|2024-06-04'],
		[
			'semicolons and German',
			'\ufeffDatum;Ereignis;Beschreibung\r\n3.4.2024;Treffen;"a; b"\r\n',
			'Treffen|2024-04-03|a; b'
		],
		['tabs', 'when\twhat\n1999\tA', 'A|1999'],
		['Excel’s own line', 'sep=|\ndate|title\n1999|A', 'A|1999'],
		[
			'two dates',
			'start,end,name\n1914,1918,War\n1918,1914,Back',
			'War|1914/1918',
			'Back|1914/1918'
		],
		[
			'parts of dates',
			'Year,Month,Day,Event\n2024,6,4,X\n2023,,,Y\n2022,May,,Z',
			'X|2024-06-04',
			'Y|2023',
			'Z|2022-05'
		],
		[
			'days first in all rows',
			'date,title\n13/4/2024,A\n3/4/2024,B',
			'A|2024-04-13',
			'B|2024-04-03'
		],
		['no heads', '2024-06-04,Something\n1999,Other', 'Something|2024-06-04', 'Other|1999'],
		['columns found by what they hold', 'a,b\nHello,2024\nThere,2023', 'Hello|2024', 'There|2023'],
		['heads in Arabic', 'التاريخ,العنوان\n4 يونيو 2024,A', 'A|2024-06-04'],
		['heads in Spanish', 'Fecha,Título,Año de edición\n4 de junio de 2024,A,1999', 'A|2024-06-04'],
		['no date', 'date,title\nn.d.,A\n-,B', 'A', 'B'],
		['groups', 'date,title,category\n2024,A,x; y', 'A|2024||x+y'],
		['markup', 'date,title\n2024,<b>A</b> &amp; B', 'A & B|2024'],
		[
			'log',
			'timestamp,message,timestamp_desc\n1532703487000000,Opened,Access',
			'Opened|2018-07-27T14:58:07Z'
		],
		['nothing of events', 'a,b\n1,2\n', 'exchange.columns'],
		['nothing', ' \n', 'exchange.empty']
	])('with %s', ([, text, ...events]) => expect(rows(text)).toEqual(events));

	test('takes the columns it is told', () => {
		const story = readCsvEvents('a,b\nHello,2024\n', {
			columns: { title: 1, date: 1, summary: 0 }
		} as object);
		expect(story.ok && story.value.events).toMatchObject([{ title: '2024', summary: 'Hello' }]);
	});

	test('says in which line something is wrong', () => {
		const story = readCsvEvents('date,title\n2024,"A\nB"\nsoon,C\n3/4/2024,D\n');
		expect(story.ok && story.value.unread.map(({ rule, line }) => [rule, line])).toEqual([
			['exchange.date', 4],
			['exchange.dayOrder', 5]
		]);
	});
});

test('objects of JSON, one to a line or in a list', () => {
	for (const text of [
		'{"message":"A","datetime":"2018-07-27","x":{"deep":[1]}}\n\n{bad\n{"message":"B","timestamp":1532703487}',
		'[{"message":"A","datetime":"2018-07-27"},{"message":"B","timestamp":1532703487}]',
		'{"meta":1,"rows":[{"message":"A","datetime":"2018-07-27"},{"message":"B","timestamp":1532703487}]}'
	]) {
		const story = readJsonLines(text);
		expect(story.ok && story.value.events).toMatchObject([
			{ title: 'A', date: { edtf: '2018-07-27' } },
			{ title: 'B', date: { edtf: '2018-07-27T14:58:07Z' } }
		]);
	}
});

test('a file with very many lines that are no objects is read up to them', () => {
	const good = (n: number) => `{"date":"2018","title":"Sold ${n}"}\n`;
	const story = readJsonLines(good(1) + '{x}\n'.repeat(2000) + good(2));
	expect(story.ok && story.value.events.map(({ title }) => title)).toEqual(['Sold 1']);
	expect(story.ok && story.value.unread.at(-1)).toMatchObject({
		...{ rule: 'exchange.brokenOff', line: 1001 }
	});
});

test('no cell is a formula, and each is what it was once read again', () => {
	const cells = ['=1+1', '+1', '-1', '-44', '@x', '\tx', "'=1", "''=1", "it's", 'a,"b"\n;c', '-'];
	const text = writeCsv([['head'], ...cells.map((cell) => ['x', cell])]);
	const csv = readCsv(text);
	expect(csv.ok && csv.value.rows.map((row) => row.cells[1])).toEqual(cells);
	for (const line of text.split('\r\n').slice(1)) {
		const [, cell = ''] = /^x,"?(.*)$/s.exec(line) ?? [];
		if (!/^-?\d+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	}
});

describe('a quotation mark that is never closed', () => {
	const line = `2024-06-04,"${'x'.repeat(90)}"\n`;
	const head = 'date,title\n';

	test('costs what comes after it, which is told with its line', () => {
		const csv = readCsv(`${head}${line}1999,"open\n${line.replaceAll('"', '').repeat(12_000)}`);
		expect(csv.ok && csv.value.rows.map(({ cells }) => cells[0])).toEqual(['2024-06-04']);
		expect(csv.ok && csv.value.issues).toEqual([
			{ rule: 'exchange.row', values: {}, path: [], line: 3 }
		]);
	});

	test('costs nothing within a cell, where it is a character', () => {
		const csv = readCsv(`${head}1999,a 5" disk\n${line.repeat(12_000)}`);
		expect(csv.ok && [csv.value.rows.length, csv.value.issues.length]).toEqual([12_001, 0]);
	});
});
