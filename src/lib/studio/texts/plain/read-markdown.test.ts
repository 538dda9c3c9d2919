import { expect, test } from 'vitest';
import { outline } from '#lib/studio/texts/texts.test-data.ts';
import { readMarkdown } from './read-markdown.ts';

test.for<[string, string, string[]]>([
	[
		'blocks',
		'# Titel\n\nEin *schönes* **Wort**.\n\n> Zitat\n\n1. Eins',
		['h1: Titel', 'p: Ein _schönes_ **Wort**.', 'quote: Zitat', 'ol: Eins']
	],
	['a link', '[hier](https://example.org)', ['p: [hier](https://example.org)']],
	[
		'no link but to the web',
		'Schreiben Sie [mir](mailto:a@example.org).',
		['p: Schreiben Sie mir.']
	],
	['a picture keeps its caption only', '![Legende](/bild.jpg)', ['caption: Legende']],
	[
		'a table as plain text',
		'Text\n\n| a | b |\n| - | - |',
		['p: Text', 'p: | a | b | / | - | - |']
	],
	['brackets in brackets', `${'['.repeat(5000)}x`, [`p: ${'['.repeat(5000)}x`]],
	['quotations in quotations', `${'>'.repeat(20_000)} x`, ['! nesting']],
	['lists in lists', `${'- '.repeat(20_000)} x`, ['! nesting']]
])('%s', ([, text, blocks]) => {
	expect(outline(readMarkdown(text))).toEqual(blocks);
});

test('what articles do not hold is noted with its line', () => {
	const result = readMarkdown('---\ntitle: T\n---\n\nText\n\n<div>a</div>\n');
	expect(result.ok && result.value.notes).toEqual([{ rule: 'as-plain-text', values: { line: 7 } }]);
});

test('front matter becomes proposals', () => {
	const result = readMarkdown(
		'---\ntitle: "Ein Titel"\nauthor: Anna Muster\ndate: 2024-06-04T10:00\nurl: https://example.org/a\nlayout: post\n---\nText'
	);
	const source = 'front-matter';
	expect(result.ok && result.value.proposals).toEqual({
		title: { value: 'Ein Titel', source },
		author: { value: 'Anna Muster', source },
		published: { value: '2024-06-04', source },
		url: { value: 'https://example.org/a', source }
	});
});
