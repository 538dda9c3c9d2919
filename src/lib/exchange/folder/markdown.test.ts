import { describe, expect, test } from 'vitest';
import type { Block } from '#lib/article/blocks.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { parseArticle } from './markdown.ts';

const paragraph = (id: string, text: string): Block => ({
	kind: 'paragraph',
	id,
	runs: [{ text }]
});

describe('the Markdown of an article', () => {
	test.for<[string, string, Block[]]>([
		['nothing', '', []],
		['a paragraph', 'Ein Satz.', [paragraph('p1', 'Ein Satz.')]],
		[
			'headings have no id',
			'# Titel\n\nText\n\n#### Klein\n\nMehr',
			[
				{ kind: 'heading', depth: 1, runs: [{ text: 'Titel' }] },
				paragraph('p1', 'Text'),
				{ kind: 'heading', depth: 4, runs: [{ text: 'Klein' }] },
				paragraph('p2', 'Mehr')
			]
		],
		[
			'underlined headings',
			'Titel\n===',
			[{ kind: 'heading', depth: 1, runs: [{ text: 'Titel' }] }]
		],
		['a soft break is a space', 'eine\nZeile', [paragraph('p1', 'eine Zeile')]],
		['a hard break', 'eine\\\nZeile  \nmehr', [paragraph('p1', 'eine\nZeile\nmehr')]],
		['white space collapses', ' ein  kluger\t\u00a0Zug ', [paragraph('p1', 'ein kluger Zug')]],
		['a lone no-break space stays', '10\u00a0000', [paragraph('p1', '10\u00a0000')]],
		['an entity', 'A &amp; B&nbsp; C', [paragraph('p1', 'A & B C')]],
		[
			'Windows line ends',
			'# A\r\n\r\nb\r\nc\r\n',
			[{ kind: 'heading', depth: 1, runs: [{ text: 'A' }] }, paragraph('p1', 'b c')]
		],
		['an escaped mark', 'ein \\*Stern\\* und \\[^1]', [paragraph('p1', 'ein *Stern* und [^1]')]],
		[
			'emphasis and strong',
			'so *sehr **wie*** es **geht**',
			[
				{
					kind: 'paragraph',
					id: 'p1',
					runs: [
						{ text: 'so ' },
						{ text: 'sehr ', emphasis: true },
						{ text: 'wie', emphasis: true, strong: true },
						{ text: ' es ' },
						{ text: 'geht', strong: true }
					]
				}
			]
		],
		[
			'links',
			'[a](https://a.ch) [b](http://b.ch "title") [c](mailto:c@c.ch) <https://d.ch> [e][] [f]\n\n[e]: https://e.ch',
			[
				{
					kind: 'paragraph',
					id: 'p1',
					runs: [
						{ text: 'a', href: 'https://a.ch' },
						{ text: ' ' },
						{ text: 'b', href: 'http://b.ch' },
						{ text: ' ' },
						{ text: 'c', href: 'mailto:c@c.ch' },
						{ text: ' ' },
						{ text: 'https://d.ch', href: 'https://d.ch' },
						{ text: ' ' },
						{ text: 'e', href: 'https://e.ch' },
						{ text: ' [f]' }
					]
				}
			]
		],
		[
			'a space has the looks that both its sides share',
			'der [*Zug* ](https://a.ch) fährt',
			[
				{
					kind: 'paragraph',
					id: 'p1',
					runs: [
						{ text: 'der ' },
						{ text: 'Zug', emphasis: true, href: 'https://a.ch' },
						{ text: ' fährt' }
					]
				}
			]
		],
		[
			'quotations, also inside each other',
			'> eins\n>\n> zwei\n>\n> > drei\n\nvier',
			[
				{ kind: 'quotation', id: 'p1', runs: [{ text: 'eins' }] },
				{ kind: 'quotation', id: 'p2', runs: [{ text: 'zwei' }] },
				{ kind: 'quotation', id: 'p3', runs: [{ text: 'drei' }] },
				paragraph('p4', 'vier')
			]
		],
		[
			'lists, nested ones flat',
			'- eins\n  1. zwei\n- drei',
			[
				{ kind: 'item', id: 'p1', ordered: false, runs: [{ text: 'eins' }] },
				{ kind: 'item', id: 'p2', ordered: true, runs: [{ text: 'zwei' }] },
				{ kind: 'item', id: 'p3', ordered: false, runs: [{ text: 'drei' }] }
			]
		],
		[
			'a figure that is not reproduced, its caption line by line',
			'![Elon Musk: Chef von «Tesla»\nQuelle: Tesla]()',
			[{ kind: 'caption', runs: [{ text: 'Elon Musk: Chef von «Tesla»\nQuelle: Tesla' }] }]
		],
		[
			'a figure with looks in its caption',
			'![Ein *Werk*,\\\n[Quelle](https://a.ch)](/werk.jpg)',
			[
				{
					kind: 'caption',
					image: '/werk.jpg',
					runs: [
						{ text: 'Ein ' },
						{ text: 'Werk', emphasis: true },
						{ text: ',\n' },
						{ text: 'Quelle', href: 'https://a.ch' }
					]
				}
			]
		],
		['thematic breaks are ignored', 'a\n\n***\n\nb', [paragraph('p1', 'a'), paragraph('p2', 'b')]],
		['a pipe makes no table', 'a | b\nc | d', [paragraph('p1', 'a | b c | d')]],
		['empty blocks are left out', '#\n\n-\n\na', [paragraph('p1', 'a')]]
	])('%s', ([, markdown, value]) => {
		expect(parseArticle(markdown)).toEqual({ ok: true, value });
	});
});

describe('what an article cannot hold is named with its place', () => {
	test.for<[string, string, ...string[]]>([
		['a block of HTML', 'a\n\n<div>b</div>', '3:1 HTML'],
		['HTML in a text', 'ein <b>Wort</b>', '1:5 HTML', '1:12 HTML'],
		['a comment', '<!-- a -->', '1:1 HTML'],
		['a block of code', 'a\n\n```\nb\n```', '3:1 Articles hold no code'],
		['an indented text', 'a\n\n    b', '3:1 Articles hold no code'],
		['code in a text', 'ein `Wort`', '1:5 Articles hold no code'],
		['a table', 'a\n\n| b | c |\n|---|---|\n| d | e |', '3:1 Articles hold no tables'],
		['a table in a quotation', '> b | c\n> -- | --\n> d | e', '1:3 Articles hold no tables'],
		[
			'a footnote',
			'eine\nZeile[^1]\n\n[^1]: Zwei Worte',
			'2:6 Articles hold no footnotes',
			'4:1 Articles hold no footnotes'
		],
		[
			'a footnote of one word',
			'eine Zeile[^1]\n\n[^1]: Wort',
			'1:11 Articles hold no footnotes',
			'3:1 Articles hold no footnotes'
		],
		['a picture in a text', 'ein ![Bild](/a.jpg)', '1:5 A picture does not stand inside'],
		['a linked picture', '[![Bild](/a.jpg)](https://a.ch)', '1:2 A picture does not stand inside'],
		['a picture without caption', '![](/a.jpg)', '1:1 The picture has no caption'],
		['a picture elsewhere', '![Bild](https://a.ch/a.jpg)', '1:1 A picture must be on this site'],
		['a picture of another host', '![Bild](//a.ch/a.jpg)', '1:1 A picture must be on this site'],
		['a script for a link', 'ein [Link](javascript:alert(1))', '1:5 This link leads nowhere'],
		['a link to a file', '[Link](a.html)', '1:1 This link leads nowhere'],
		['a link to nothing', '[Link](https://)', '1:1 This link leads nowhere'],
		['a small heading', '##### a', '1:1 Headings go from'],
		['a heading in a quotation', '> # a', '1:3 A quotation holds paragraphs only'],
		['two paragraphs in an item', '- a\n\n  b', '3:3 A list item has one paragraph only'],
		['a quotation in an item', '- > a', '1:3 A list item has one paragraph only'],
		[
			'everything at once',
			'<b>\n\n##### a\n\n`c`',
			'1:1 HTML',
			'3:1 Headings',
			'5:1 Articles hold no code'
		]
	])('%s', ([, markdown, ...expected]) => {
		const parsed = parseArticle(markdown);
		const found = parsed.ok
			? []
			: parsed.issues.map((issue) => `${issue.line}:${issue.column} ${describeIssue(issue, 'en')}`);
		expect(found).toHaveLength(expected.length);
		for (const [index, start] of expected.entries()) {
			expect(found[index]?.slice(0, start.length)).toBe(start);
		}
	});

	test('in German', () => {
		const parsed = parseArticle('<b>');
		expect(parsed).toEqual({
			ok: false,
			issues: [{ rule: 'markdown.html', values: {}, path: [], line: 1, column: 1 }]
		});
		expect(parsed.ok || describeIssue(parsed.issues[0]!, 'de')).toBe(
			'HTML gehört nicht in einen Artikel: Schreiben Sie die Stelle als Markdown.'
		);
	});
});
