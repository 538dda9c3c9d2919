import { expect, test } from 'vitest';
import { outline } from '#lib/studio/texts/texts.test-data.ts';
import { readPage, readPasted } from './read-html.ts';

/** Word's clipboard around a selection, with its conditional comments. */
const word = (body: string) =>
	`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\r
<head>\r
<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r
<meta name=ProgId content=Word.Document>\r
<!--[if !mso]>\r
<style>v\\:* {behavior:url(#default#VML);}</style>\r
<![endif]--><!--[if gte mso 9]><xml>\r
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>\r
</xml><![endif]-->\r
<style><!-- p.MsoNormal {margin:0cm;} --></style>\r
</head>\r
<body lang=DE-CH style='tab-interval:35.4pt'>\r
<!--StartFragment-->${body}<!--EndFragment-->\r
</body>\r
</html>`;

const wordItem = (marker: string, text: string, list = 'l0 level1 lfo1') =>
	`<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\r\n`;

/** The clipboard of Google Docs. */
const docs = (body: string) =>
	`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f0a8c1e-7fff-2b1d-93c4-1d2e3f405162">${body}</b><br class="Apple-interchange-newline">`;
const docsSpan = (text: string, style = 'font-weight:400;font-style:normal') =>
	`<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style};font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${text}</span>`;
const docsParagraph = (text: string) =>
	`<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${text}</p>`;

/** The clipboard of LibreOffice Writer. */
const writer = (body: string) =>
	`<!DOCTYPE html>\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n\t\tp { line-height: 115%; background: transparent }\n\t</style>\n</head>\n<body lang="de-CH" link="#000080" vlink="#800000" dir="ltr">${body}</body>\n</html>\n`;

test.for<[string, string, string[]]>([
	[
		'Word: title, headings, paragraphs over source lines',
		word(
			"<p class=MsoTitle>Die Seilbahn<o:p></o:p></p>\r\n<p class=MsoSubtitle>Ein Streit<o:p></o:p></p>\r\n<h2>Der\r\nBau<o:p></o:p></h2>\r\n<p class=MsoNormal><span lang=DE style='mso-ansi-language:DE'>Im Frühjahr\r\n2018 <b style='mso-bidi-font-weight:normal'>begann</b><span style='mso-spacerun:yes'>  </span>der <i>Bau</i>.<o:p></o:p></span></p>\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
		),
		[
			'h1: Die Seilbahn',
			'h2: Ein Streit',
			'h2: Der Bau',
			'p: Im Frühjahr 2018 **begann** der _Bau_.'
		]
	],
	[
		'Word: lists, whose markers are text',
		word(
			wordItem("<span style='font-family:Symbol'>·</span>", 'Eins') +
				wordItem('1.', 'Zwei', 'l1 level1 lfo2') +
				wordItem('iv)', 'Drei', 'l1 level2 lfo2') +
				"<p class=MsoNormal style='mso-list:none'>Text</p>"
		),
		['ul: Eins', 'ol: Zwei', 'ol: Drei', 'p: Text']
	],
	[
		'Word: quotation, caption, table',
		word(
			'<p class=MsoQuote>Ein Zitat</p><p class=MsoIntenseQuote>Noch eines</p><p class=MsoCaption>Abbildung 1: Talstation</p><table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Jahr<o:p></o:p></p></td><td><p class=MsoNormal>Gäste<o:p></o:p></p></td></tr></table>'
		),
		[
			'quote: Ein Zitat',
			'quote: Noch eines',
			'caption: Abbildung 1: Talstation',
			'p: Jahr',
			'p: Gäste'
		]
	],
	[
		'Word: footnotes, comments, pictures, hidden text, deletions',
		word(
			'<p class=MsoNormal>Das war so.<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Und <del>nicht </del><ins>doch</ins>.<span style=\'mso-special-character:comment\'></span><v:shape id="_x0000_i1025" type="#_x0000_t75"><v:imagedata src="file:///C:/image001.png"/></v:shape><img src="file:///C:/image001.png"><span style=\'display:none;mso-hide:all\'>geheim</span></p><div style=\'mso-element:footnote-list\'><div style=\'mso-element:footnote\' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Protokoll.</p></div></div><div style=\'mso-element:comment-list\'><p>Kommentar</p></div>'
		),
		['p: Das war so. Und doch.', 'p: Protokoll.']
	],
	[
		'Google Docs: looks are in styles',
		docs(
			`<h1 dir="ltr" style="line-height:1.38;">${docsSpan('Titel', 'font-weight:700')}</h1>` +
				docsParagraph(
					docsSpan('Das ist ') +
						docsSpan('fett', 'font-weight:700;font-style:normal') +
						docsSpan(' und ') +
						docsSpan('schräg', 'font-weight:400;font-style:italic') +
						docsSpan('.')
				) +
				'<br />' +
				docsParagraph(
					`<a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D" style="text-decoration:none;">${docsSpan('Link')}</a>`
				)
		),
		['h1: Titel', 'p: Das ist **fett** und _schräg_.', 'p: [Link](https://example.org/a)']
	],
	[
		'Google Docs: lists and tables',
		docs(
			`<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">${docsSpan('Eins')}</p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation">${docsSpan('Innen')}</p></li></ol></ul><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;"><colgroup><col width="301"></colgroup><tbody><tr><td>${docsParagraph(docsSpan('c1'))}</td><td>${docsParagraph(docsSpan('c2'))}</td></tr></tbody></table></div>`
		),
		['ul: Eins', 'ol: Innen', 'p: c1', 'p: c2']
	],
	[
		'LibreOffice',
		writer(
			'<h1 class="western">Die Seilbahn</h1>\n<p style="line-height: 100%; margin-bottom: 0cm">Das ist <b>fett</b> und <i>schräg</i> <font color="#ff0000">rot</font>\nund geht weiter.<br/>\n\n</p>\n<blockquote>Ein Zitat</blockquote>\n<ol>\n\t<li><p>Eins</p></li>\n</ol>\n<p class="caption-western">Bild 1</p><div title="footer"><p>Seite 3</p></div><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Protokoll</p>'
		),
		[
			'h1: Die Seilbahn',
			'p: Das ist **fett** und _schräg_ rot und geht weiter.',
			'quote: Ein Zitat',
			'ol: Eins',
			'caption: Bild 1',
			'p: Protokoll'
		]
	],
	[
		'Chromium: a selection of a page',
		`<meta charset='utf-8'><h2 style="box-sizing: border-box; font-weight: 700; font-style: normal; color: rgb(33, 37, 41); white-space: normal;">Der Bau</h2><p style="font-weight: 400; font-style: normal; white-space: normal;">Im <strong style="font-weight: bolder;">Frühjahr</strong><span> </span><a href="https://example.org/x?a=1&amp;b=2" style="color: rgb(0, 86, 179);">2018</a>.</p><figure><img src="https://example.org/i.jpg"><figcaption>Die Talstation</figcaption></figure>`,
		[
			'h2: Der Bau',
			'p: Im **Frühjahr** [2018](https://example.org/x?a=1&b=2).',
			'caption: Die Talstation'
		]
	],
	[
		'Chromium on Windows: with the fragment marked',
		'<html>\r\n<body>\r\n<!--StartFragment--><span style="font-weight: 400; display: inline !important; float: none;">nur ein Satz</span><!--EndFragment-->\r\n</body>\r\n</html>',
		['p: nur ein Satz']
	],
	[
		'Safari',
		'<meta charset="UTF-8"><p>eins<span class="Apple-converted-space">&nbsp;</span>zwei</p>',
		['p: eins\u00a0zwei']
	],
	[
		'line breaks',
		'<p>Muster AG<br>Dorfstrasse 1<br></p><p>a<br><br>b</p>',
		['p: Muster AG / Dorfstrasse 1', 'p: a', 'p: b']
	],
	['preformatted', '<pre>a\n  b\n\nc</pre>', ['p: a / b', 'p: c']],
	['description lists', '<dl><dt>Jahr</dt><dd>2018</dd></dl>', ['p: Jahr', 'p: 2018']],
	['headings to the fourth', '<h4>a</h4><h5>b</h5><h6>c</h6>', ['h4: a', 'h4: b', 'h4: c']],
	[
		'quotation with paragraphs',
		'<blockquote><p>a</p><p>b</p></blockquote>',
		['quote: a', 'quote: b']
	],
	['unclosed elements', '<p>a<p>b<ul><li>c<li>d</ul>e', ['p: a', 'p: b', 'ul: c', 'ul: d', 'p: e']],
	['crossed elements', '<p><b>a<i>b</b>c</i></p>', ['p: **a**_**b**_c']],
	['sub- and superscript stay in the words', '<p>CO<sub>2</sub> m<sup>2</sup></p>', ['p: CO2 m2']],
	[
		'marks of Wikipedia',
		'<p>So war es.<sup><a href="#cite_note-1">[1]</a></sup></p>',
		['p: So war es.']
	],
	['a link within the page that is no mark', '<p><a href="#bau">der Bau</a></p>', ['p: der Bau']],
	['quotation marks of q', '<p>er sagte <q>ja</q></p>', ['p: er sagte "ja"']],
	['soft hyphens', '<p>Ver&shy;wal&shy;tung</p>', ['p: Verwaltung']],
	['words of cells', '<table><tr><td>c1<td>c2</table>', ['p: c1', 'p: c2']],
	['entities', '<p>&lt;b&gt; &amp; &#x1F600; &nbsp;&copy;</p>', ['p: <b> & 😀 ©']],
	['nothing', '<p> </p><img src=a>', ['! no-text']]
])('%s', ([, html, blocks]) => {
	// the crossed look is written in one order only
	expect(outline(readPasted(html)).map((line) => line.replace('_**b**_', '**_b_**'))).toEqual(
		blocks.map((line) => line.replace('_**b**_', '**_b_**'))
	);
});

const SENTENCE =
	'Die Gemeindeversammlung beschloss im Frühjahr, eine Pendelbahn zum Schattengrat zu bauen, und zwar bald. ';
const page = (head: string, body: string) =>
	`<!doctype html>\n<!-- saved from url=(0035)https://example.org/artikel/seilbahn -->\n<html lang="de"><head><meta charset="utf-8"><title>Die Seilbahn | Anzeiger</title>${head}</head><body><nav><ul><li><a href="/a">Politik</a><li><a href="/b">Sport</a></ul></nav><div class="cookie-banner">Wir verwenden Cookies.</div>${body}<aside><h3>Mehr zum Thema</h3><a href="/c">Noch ein Artikel</a></aside><footer>Impressum Datenschutz</footer></body></html>`;
const article = `<article><h1>Die Seilbahn</h1><p class="byline">Von Regula Beispiel</p><time datetime="2024-06-04T23:30:00+02:00">4. Juni</time>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}<h2>Der Bau</h2><ul><li>Eins, ein Unternehmen für Seile aller Art</li><li>Zwei, ein Unternehmen für Stützen</li></ul><figure><figcaption>Die Talstation</figcaption></figure><p>${SENTENCE}<a href="/d">Mehr</a></p></article>`;

async function readPages(html: string) {
	return readPage(html, [], () => undefined);
}

test('a saved page: its article without the rest', async () => {
	const result = await readPages(page('', article));
	const words = SENTENCE.repeat(3).trim();
	expect(outline(result)).toEqual([
		'p: 4. Juni',
		...Array.from({ length: 4 }, () => `p: ${words}`),
		'h2: Der Bau',
		...['ul: Eins, ein Unternehmen für Seile aller Art', 'ul: Zwei, ein Unternehmen für Stützen'],
		'caption: Die Talstation',
		`p: ${SENTENCE}[Mehr](https://example.org/d)`
	]);
	expect(result.ok && result.value.notes).toEqual([]);
});

test('a page without an article is taken whole, with a note', async () => {
	const result = await readPages('<title>x</title><p>Kurz.</p>');
	expect(outline(result)).toEqual(['p: Kurz.']);
	expect(result.ok && result.value.notes).toEqual([{ rule: 'whole-page', values: {} }]);
});

test('what a word processor saved is taken whole, without a note', async () => {
	const result = await readPages(
		'<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body><p class=MsoNormal>Kurz.</p></body></html>'
	);
	expect(outline(result)).toEqual(['p: Kurz.']);
	expect(result.ok && result.value.notes).toEqual([]);
});

const META =
	'<meta property="og:title" content="OG-Titel"><meta property="og:site_name" content="Anzeiger"><meta name="author" content="A. Muster"><link rel="canonical" href="https://example.org/kanonisch"><meta property="article:published_time" content="2024-06-03T08:00:00Z">';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const LD = {
	'@context': 'https://schema.org',
	'@graph': [
		{ '@type': 'WebSite', name: 'x' },
		{
			'@type': ['NewsArticle'],
			headline: 'LD-Titel',
			author: [{ '@type': 'Person', name: 'Anna' }, { name: 'Beat' }],
			publisher: { '@type': 'Organization', name: 'LD-Verlag' },
			datePublished: '2024-06-02T23:59:00+02:00',
			mainEntityOfPage: { '@id': 'https://example.org/ld' }
		}
	]
};

test.for<[string, string, Record<string, [string, string] | undefined>]>([
	[
		'JSON-LD first',
		META + ld(LD),
		{
			title: ['LD-Titel', 'json-ld'],
			author: ['Anna, Beat', 'json-ld'],
			publisher: ['LD-Verlag', 'json-ld'],
			published: ['2024-06-02', 'json-ld'],
			url: ['https://example.org/ld', 'json-ld']
		}
	],
	[
		'OpenGraph and meta',
		META,
		{
			title: ['OG-Titel', 'open-graph'],
			author: ['A. Muster', 'meta'],
			publisher: ['Anzeiger', 'open-graph'],
			published: ['2024-06-03', 'open-graph'],
			url: ['https://example.org/kanonisch', 'canonical']
		}
	],
	[
		'what the page itself says',
		'',
		{
			title: ['Die Seilbahn', 'title'],
			author: ['Regula Beispiel', 'byline'],
			publisher: undefined,
			published: ['2024-06-04', 'time'],
			url: ['https://example.org/artikel/seilbahn', 'saved-from']
		}
	],
	[
		'JSON-LD that is broken',
		META + '<script type="application/ld+json">{"@type":</script>',
		{ title: ['OG-Titel', 'open-graph'] }
	],
	[
		'JSON-LD in ten thousand brackets',
		`<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script>`,
		{ title: ['Die Seilbahn', 'title'] }
	],
	[
		'a day that does not exist',
		'<meta name="date" content="2024-02-30">',
		{ published: ['2024-06-04', 'time'] }
	],
	[
		'an address that is none of the web',
		'<link rel=canonical href="javascript:alert(1)">',
		{ url: ['https://example.org/artikel/seilbahn', 'saved-from'] }
	],
	[
		'an author given by an address',
		'<meta property="article:author" content="https://example.org/anna">',
		{ author: ['Regula Beispiel', 'byline'] }
	]
])('proposals: %s', async ([, head, expected]) => {
	const result = await readPages(page(head, article));
	const found = result.ok ? result.value.proposals : {};
	for (const [field, proposal] of Object.entries(expected)) {
		const { value, source } = found[field as keyof typeof found] ?? {};
		expect([field, value, source]).toEqual([field, ...(proposal ?? [undefined, undefined])]);
	}
});
