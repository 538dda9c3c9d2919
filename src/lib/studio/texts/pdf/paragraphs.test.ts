import { expect, test } from 'vitest';
import { finishText } from '#lib/studio/texts/finish-text.ts';
import { outline } from '#lib/studio/texts/texts.test-data.ts';
import { linesOf, type Page, type PdfItem } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findRunningLines } from './running-lines.ts';

const LEFT = 50;
const RIGHT = 350;
const FULL = RIGHT - LEFT;

type Set = { x?: number; width?: number; size?: number; gap?: number };

/** A page of lines from the top down; a line is its words, full and 10 points large unless said otherwise. */
function page(number: number, lines: (string | [string, Set])[]): Page {
	let y = 600;
	const items = lines.map((line): PdfItem => {
		const [text, { x = LEFT, width = FULL - (x - LEFT), size = 10, gap = 12 }] =
			typeof line === 'string' ? [line, {}] : line;
		y -= gap;
		return { text, x, y, width, size };
	});
	return { number, height: 600, lines: linesOf(items, number).lines };
}

function read(pages: Page[]): string[] {
	const running = findRunningLines(pages);
	const kept = pages.map((one) => ({
		...one,
		lines: one.lines.filter((line) => !running.has(line))
	}));
	const result = finishText(paragraphsOf(kept));
	const lines = outline(result);
	return lines.map(
		(line, index) => `${(result.ok && result.value.blocks[index]?.page) || ''} ${line}`
	);
}

const short = (text: string): [string, Set] => [text, { width: 100 }];
const foot = (text: string): [string, Set] => [text, { gap: 30, width: 40, size: 8 }];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüabcdefghijklmnopqrstuvwxyzäöü';
/** Lines that fill a page, so that its foot is at the foot; those of another page are others. */
const filling = (count: number, number: number) =>
	Array.from(
		{ length: count },
		(_, i) => `Zeile ${LETTERS[i]} der Seite ${LETTERS[number]} geht weiter`
	);

test.for<[string, Page[], string[]]>([
	[
		'lines of a paragraph',
		[page(1, ['eine Zeile voller Wörter', 'und noch eine, die', short('endet.')])],
		['1 p: eine Zeile voller Wörter und noch eine, die endet.']
	],
	[
		'a broken word',
		[page(1, ['eine Zeile voller Wör-', short('ter.')])],
		['1 p: eine Zeile voller Wörter.']
	],
	[
		'a short line ends a paragraph',
		[
			page(1, [
				'eine Zeile voller Wörter',
				short('endet hier.'),
				'Die nächste beginnt',
				short('und endet.')
			])
		],
		['1 p: eine Zeile voller Wörter endet hier.', '1 p: Die nächste beginnt und endet.']
	],
	[
		'a full line does not',
		[page(1, ['eine Zeile voller Wörter.', 'Noch ein Satz.', short('Und noch.')])],
		['1 p: eine Zeile voller Wörter. Noch ein Satz. Und noch.']
	],
	[
		'a gap begins a paragraph',
		[
			page(1, [
				'eins eins eins',
				'eins eins eins',
				['zwei zwei zwei', { gap: 20 }],
				'zwei zwei zwei',
				'zwei zwei zwei'
			])
		],
		['1 p: eins eins eins eins eins eins', '1 p: zwei zwei zwei zwei zwei zwei zwei zwei zwei']
	],
	[
		'an indent begins a paragraph',
		[
			page(1, [
				'eins eins eins',
				'eins eins eins.',
				['Zwei zwei zwei', { x: 65 }],
				'zwei zwei zwei'
			])
		],
		['1 p: eins eins eins eins eins eins.', '1 p: Zwei zwei zwei zwei zwei zwei']
	],
	[
		'headings by size',
		[
			page(1, [
				['Der Titel', { size: 20, width: 100, gap: 30 }],
				['Der Bau', { size: 14, width: 80, gap: 30 }],
				'eins eins',
				'zwei zwei',
				short('drei.')
			])
		],
		['1 h1: Der Titel', '1 h2: Der Bau', '1 p: eins eins zwei zwei drei.']
	],
	[
		'a paragraph over pages begins on its first',
		[
			page(1, ['eine Zeile voller Wörter', 'die noch nicht zu Ende']),
			page(2, ['ist, sondern auf der', 'nächsten Seite weitergeht.'])
		],
		[
			'1 p: eine Zeile voller Wörter die noch nicht zu Ende ist, sondern auf der nächsten Seite weitergeht.'
		]
	],
	[
		'a word over pages',
		[page(1, ['eine Zeile voller Wör-']), page(2, ['ter, und weiter'])],
		['1 p: eine Zeile voller Wörter, und weiter']
	],
	[
		'a sentence that ends with the page',
		[
			page(1, ['eine Zeile voller Wörter', 'und ein Satz.']),
			page(2, ['Noch ein Satz', 'steht hier.'])
		],
		['1 p: eine Zeile voller Wörter und ein Satz.', '2 p: Noch ein Satz steht hier.']
	],
	[
		'columns',
		[
			{
				number: 1,
				height: 600,
				lines: linesOf(
					[
						{ text: 'links oben voll', x: 50, y: 500, width: 140, size: 10 },
						{ text: 'links unten voll', x: 50, y: 488, width: 140, size: 10 },
						{ text: 'geht rechts weiter', x: 210, y: 500, width: 140, size: 10 },
						{ text: 'bis hier.', x: 210, y: 488, width: 60, size: 10 }
					],
					1
				).lines
			}
		],
		['1 p: links oben voll links unten voll geht rechts weiter bis hier.']
	],
	[
		'running heads, feet and numbers',
		[1, 2, 3].map((number) =>
			page(number, [
				['Anzeiger · Sonderdruck', { gap: 20, size: 8, width: 90 }],
				...filling(40, number),
				foot(`Seite ${number} von 3`)
			])
		),
		[`1 p: ${Array.from({ length: 3 }, (_, i) => filling(40, i + 1).join(' ')).join(' ')}`]
	],
	[
		'heads that change from left to right',
		[1, 2, 3, 4].map((number) =>
			page(number, [
				[number % 2 ? 'Anna Muster' : 'Die Seilbahn', { gap: 20, width: 60 }],
				...filling(40, number),
				foot(String(number + 11))
			])
		),
		[`1 p: ${Array.from({ length: 4 }, (_, i) => filling(40, i + 1).join(' ')).join(' ')}`]
	],
	[
		'lines that are alike in the middle stay',
		[1, 2].map((number) =>
			page(number, [...filling(20, number), short('Gleich.'), ...filling(19, number + 2)])
		),
		[
			`1 p: ${[...filling(20, 1), 'Gleich.'].join(' ')}`,
			`1 p: ${[...filling(19, 3), ...filling(20, 2), 'Gleich.'].join(' ')}`,
			`2 p: ${filling(19, 4).join(' ')}`
		]
	],
	[
		'footnotes after the paragraph that goes on',
		[
			page(1, [
				'eine Zeile voller Wörter',
				'die noch nicht zu Ende',
				['1 Protokoll vom 3. Mai', { size: 8, gap: 40 }],
				['2 Protokoll vom 4. Mai', { size: 8 }]
			]),
			page(2, ['ist, sondern hier weitergeht', short('und endet.')])
		],
		[
			'1 p: eine Zeile voller Wörter die noch nicht zu Ende ist, sondern hier weitergeht und endet.',
			'1 p: 1 Protokoll vom 3. Mai',
			'1 p: 2 Protokoll vom 4. Mai'
		]
	]
])('%s', ([, pages, blocks]) => {
	expect(read(pages)).toEqual(blocks);
});

test.for<[string, PdfItem[], string[], number]>([
	[
		'words of one line',
		[item('Im Früh', 0, 40), item('jahr', 40, 20), item('2018', 63, 20)],
		['Im Frühjahr 2018'],
		0
	],
	[
		'spaces of their own',
		[item('Im', 0, 10), item(' ', 10, 3), item('Jahr', 13, 20)],
		['Im Jahr'],
		0
	],
	['cells of a table', [item('Jahr', 0, 20), item('Gäste', 150, 25)], ['Jahr', 'Gäste'], 0],
	['a marker and its words', [item('•', 0, 4), item('Eins', 18, 20)], ['• Eins'], 0],
	[
		'a raised mark',
		[item('So war es.', 0, 50), { ...item('12', 50, 6), y: 104, size: 6 }, item(' Und', 56, 20)],
		['So war es. Und'],
		1
	],
	[
		'a raised number after a number stays',
		[item('10', 0, 10), { ...item('6', 10, 4), y: 104, size: 6 }],
		['106'],
		0
	],
	['lowered digits stay', [item('CO', 0, 12), { ...item('2', 12, 4), y: 98, size: 6 }], ['CO2'], 0],
	['the next line', [item('eins', 0, 20), { ...item('zwei', 0, 20), y: 88 }], ['eins', 'zwei'], 0]
])('lines: %s', ([, items, texts, marks]) => {
	const found = linesOf(items, 1);
	expect(found.lines.map(({ text }) => text)).toEqual(texts);
	expect(found.marks).toBe(marks);
});

function item(text: string, x: number, width: number): PdfItem {
	return { text, x, y: 100, width, size: 10 };
}
