import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlOfText, textOfHtml } from './html-text.ts';

test.for([
	['plain & simple', 'plain & simple'],
	['two\nlines', 'two\nlines'],
	['<p>One</p><p>Two &amp; <b>three</b></p>', 'One\nTwo & three'],
	['a<br/>b<br>c', 'a\nb\nc'],
	['<a href="https://a.example">word</a> after', 'word (https://a.example) after'],
	['<a href="https://a.example">https://a.example</a>', 'https://a.example'],
	['<a href="javascript:alert(1)">word</a>', 'word'],
	['x<script>alert(1)</script>y<style>p{}</style>', 'xy'],
	['<ul><li>One<li>Two</ul>', 'One\nTwo'],
	['&lt;b&gt;', '<b>'],
	['1 < 2', '1 < 2']
] as const)('%s', ([html, text]) => expect(textOfHtml(html)).toBe(text));

test('words survive as HTML, with their lines', () => {
	const words = fc
		.stringMatching(/^[a-z<>&;"' ]{1,20}$/)
		.map((text) => text.replace(/\s+/g, ' ').trim());
	fc.assert(
		fc.property(fc.array(words.filter(Boolean), { minLength: 1, maxLength: 3 }), (lines) => {
			expect(textOfHtml(htmlOfText(lines.join('\n')))).toBe(lines.join('\n'));
		})
	);
});
