import { describe, expect, test } from 'vitest';
import { readPlain } from './plain/read-plain.ts';
import { outline } from './texts.test-data.ts';

const REST =
	'Die Bahn steht still, seit der Hang ins Rutschen kam. Wann sie wieder fährt, ist offen.';
const first = (line: string, rest = REST) => outline(readPlain(`${line}\n\n${rest}`))[0];

describe('the first line of a text without headings', () => {
	test.for([
		['Die Seilbahn, die nie fuhr'],
		['Wann fährt die Bahn wieder?'],
		['Concorde, 1956–2003'],
		['«Der Hang kommt»']
	])('is its title: %s', ([line = '']) => {
		expect(first(line)).toBe(`h1: ${line}`);
	});

	test.for([
		['a sentence', 'Die Bahn steht still.'],
		['a sentence in quotation marks', '«Die Bahn steht still.»'],
		['a greeting', 'Liebe Frau Amstutz,'],
		['a beginning', 'Der Ablauf in Kürze:'],
		['a byline', 'Von Lea Amstutz'],
		['a day', '14. März 2025'],
		['a place and a day', 'Chur, 14. März 2025'],
		['an address', 'Bahn AG\nDorfstrasse 1\n7000 Chur'],
		['too long', 'Die Bahn steht still und '.repeat(6) + 'niemand weiss weiter']
	])('is none: %s', ([, line = '']) => {
		expect(first(line)).toBe(`p: ${line.replaceAll('\n', ' / ')}`);
	});

	test('is none without a longer paragraph of sentences', () => {
		expect(first('Einkaufen für Samstag', 'Brot und Käse\n\nÄpfel und Birnen, dazu Wein')).toBe(
			'p: Einkaufen für Samstag'
		);
	});
});
