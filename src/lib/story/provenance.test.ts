import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProvenance, formatProvenance, hashStory } from './provenance.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.for<[what: string, value: object, canonical: string]>([
	['sorted keys', { b: 1, a: { d: [], c: 'x' } }, '{"a":{"c":"x","d":[]},"b":1}'],
	['nothing for what is not there', { a: undefined, b: null }, '{"b":null}'],
	['UTF-8 as it is', { a: 'Fundstelle «ü» \u20ac' }, '{"a":"Fundstelle «ü» €"}'],
	['escapes as in RFC 8785', { a: '\u000f\n"\\/' }, '{"a":"\\u000f\\n\\"\\\\/"}'],
	['half a character replaced', { a: '\ud800' }, '{"a":"\ufffd"}']
])('a hash is that of %s', async ([, value, canonical]) => {
	expect(await hashStory(value)).toBe(sha256(canonical));
});

test('the order of keys changes no hash, any value does', async () => {
	await fc.assert(
		fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
			const turned = Object.fromEntries(Object.entries(value).reverse());
			expect(await hashStory(turned)).toBe(await hashStory(value));
			expect(await hashStory({ ...value, 'one more': 1 })).not.toBe(await hashStory(value));
		})
	);
});

const hash = 'a1'.repeat(32);
const provenance = { address: 'https://news.example/stories/sale', day: '2026-11-28', hash };

test.for<[where: string, text: (line: string) => string]>([
	['alone', (line) => line],
	['in JSON', (line) => JSON.stringify({ title: 'x', provenance: line })],
	['in HTML', (line) => `<p class="source">${line}</p>`],
	['in a comment', (line) => `<!-- ${line} -->`],
	['in a cell', (line) => `a,b,${line}\r\n`],
	['after long text', (line) => `${'word '.repeat(5000)}\n${line}`]
])('a provenance is found %s', ([, text]) => {
	expect(findProvenance(text(formatProvenance(provenance)))).toEqual(provenance);
});

test.for([
	'',
	'sha256:',
	` sha256:${hash}`,
	`https://a.example 2026-11-28 sha256:${hash.slice(1)}`
])('there is none in %j', (text) => {
	expect(findProvenance(text)).toBeUndefined();
});
