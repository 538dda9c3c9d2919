import { expect, test } from 'vitest';
import type { ImportedText, Result } from '#lib/studio/texts/imported-text.ts';
import { FRAGMENTS } from './hostile.test-data.ts';
import { readPage, readPasted } from './read-html.ts';

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
