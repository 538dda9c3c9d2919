import { expect, test } from 'vitest';
import { countRenumbered } from './docx/list-numbers.ts';
import type { ImportedText, Result } from './imported-text.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readPlain } from './plain/read-plain.ts';
import { readPasted } from './html/read-html.ts';

function renumberedIn(result: Result<ImportedText>): number {
	const notes = result.ok ? result.value.notes : [];
	const note = notes.find((each) => each.rule === 'list-numbers');
	return note?.values.count ?? 0;
}

test.for<[string, string, number]>([
	['from 1', '<ol><li>a</li><li>b</li></ol>', 0],
	['bullets', '<ul><li>a</li></ul>', 0],
	['from 3', '<ol start="3"><li>a</li><li>b</li></ol>', 1],
	['two of them', '<ol start=3><li>a</ol><p>x</p><ol start=4><li>b</ol>', 2],
	['one item with a number of its own', '<ol><li>a</li><li value="7">b</li></ol>', 1],
	['backwards', '<ol reversed><li>a</li><li>b</li></ol>', 1],
	['letters', '<ol type="a"><li>a</li></ol>', 1],
	['going on after a paragraph', '<ol><li>a</ol><p>x</p><ol start=2><li>b</ol>', 1],
	[
		'as Word writes it',
		"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>4.<span> </span></span>a</p>",
		1
	],
	[
		'from 1, as Word writes it',
		"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span> </span></span>a</p>",
		0
	]
])('HTML, a list %s', ([, html, count]) => {
	expect(renumberedIn(readPasted(html))).toBe(count);
});

test.for<[string, number]>([
	['1. a\n2. b', 0],
	['3. a\n4. b', 1],
	['1. a\n2. b\n\nx\n\n3. c\n4. d', 1]
])('plain text and Markdown: %j', ([text, count]) => {
	expect(renumberedIn(readPlain(text))).toBe(count);
	expect(renumberedIn(readMarkdown(text))).toBe(count);
});

test('Markdown counts by itself after the first', () => {
	expect(renumberedIn(readMarkdown('1. a\n1. b\n   goes on\n1. c'))).toBe(0);
});

const level = (start: number, format: string) =>
	`<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const numbering = (levels: string, override = '') =>
	`<w:numbering><w:abstractNum w:abstractNumId="5">${levels}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="5"/>${override}</w:num></w:numbering>`;
const document =
	'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:p>';

test.for<[string, string, number]>([
	['from 1', numbering(level(1, 'decimal')), 0],
	['bullets', numbering(level(1, 'bullet')), 0],
	['from 3', numbering(level(3, 'decimal')), 1],
	['letters', numbering(level(1, 'lowerLetter')), 1],
	[
		'begun anew at 4',
		numbering(
			level(1, 'decimal'),
			'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'
		),
		1
	],
	['not used', numbering(level(3, 'decimal')).replace('w:numId="2"', 'w:numId="3"'), 0]
])('Word, a list %s', ([, xml, count]) => {
	expect(countRenumbered(document, xml)).toBe(count);
});

test('a broken document costs no more than its length', () => {
	const broken = '<w:abstractNum <w:num <w:lvl <w:start <w:numPr>'.repeat(20_000);
	expect(countRenumbered(broken, broken)).toBe(0);
});
