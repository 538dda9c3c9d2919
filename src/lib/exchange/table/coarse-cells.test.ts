import { expect, test } from 'vitest';
import { keepDatesCoarse, precisionOf } from './coarse-cells.ts';

test.each([
	['MMMM\\ YYYY', 'month'],
	['[$-407]MMM\\ YY;@', 'month'],
	['mm/yyyy', 'month'],
	['yyyy', 'year'],
	['"Jahr "yyyy', 'year'],
	['dd.mm.yyyy', undefined],
	['[$-407]d.\\ mmmm\\ yyyy;@', undefined],
	['yyyy\\-mm\\-dd\\ hh:mm', undefined],
	['hh:mm', undefined],
	['mmmm', undefined],
	['General', undefined],
	['#,##0.00\\ [$CHF-807]', undefined],
	['0" years"', undefined],
	['@', undefined]
])('the format %s shows: %s', (code, precision) => {
	expect(precisionOf(code)).toBe(precision);
});

/** The sheet of a workbook, as it is read. */
function sheetOf(sheet: string, workbook = ''): string {
	const parts = new Map(
		[
			['xl/styles.xml', styles],
			['xl/workbook.xml', workbook],
			['xl/worksheets/sheet1.xml', sheet]
		].map(([name, xml]) => [name!, new TextEncoder().encode(xml)])
	);
	keepDatesCoarse(parts);
	return new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'));
}

// 45474 is 1 July 2024, 43101 is 1 January 2018
const styles =
	'<styleSheet><numFmts count="2"><numFmt numFmtId="165" formatCode="MMMM\\ YYYY"/><numFmt formatCode=\'yyyy\' numFmtId="166"/></numFmts>' +
	'<cellStyleXfs><xf numFmtId="165"/></cellStyleXfs><cellXfs><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="17"/></cellXfs></styleSheet>';
test.each([
	['a month', '<c r="A1" s="1"><v>45474</v></c>', '<c r="A1" t="str"><v>2024-07</v></c>'],
	['a year', '<c r="A1" s="2" t="n"><v>43101</v></c>', '<c r="A1" t="str"><v>2018</v></c>'],
	['a built-in format', '<c r="A1" s="3"><v>45474</v></c>', '<c r="A1" t="str"><v>2024-07</v></c>'],
	[
		'a prefix',
		'<x:c r="A1" s="1"><x:v>45474</x:v></x:c>',
		'<x:c r="A1" t="str"><x:v>2024-07</x:v></x:c>'
	],
	['a formula', '<c s="1"><f>B1</f><v>45474</v></c>', '<c t="str"><v>2024-07</v></c>'],
	['a day that shows as one', '<c r="A1" s="0"><v>45474</v></c>', undefined],
	['a day that someone wrote', '<c r="A1" s="1"><v>45480</v></c>', undefined],
	['a month that someone wrote', '<c r="A1" s="2"><v>45474</v></c>', undefined],
	['a text', '<c r="A1" s="1" t="s"><v>0</v></c>', undefined],
	['nothing', '<c r="A1" s="1"/><c r="B1" s="0"><v>45474</v></c>', undefined],
	['no number', '<c r="A1" s="1"><v>x</v></c>', undefined],
	['a number past all calendars', '<c r="A1" s="1"><v>9e99</v></c>', undefined]
])('a cell with %s', (_, cell, other) => {
	expect(sheetOf(`<row>${cell}</row>`)).toBe(`<row>${other ?? cell}</row>`);
});

test('a workbook that counts its days from 1904', () => {
	const workbook = '<workbook><workbookPr date1904="1"/></workbook>';
	expect(sheetOf('<c s="1"><v>44012</v></c>', workbook)).toBe('<c t="str"><v>2024-07</v></c>');
});
