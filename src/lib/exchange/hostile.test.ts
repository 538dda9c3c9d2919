import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { LANGUAGES } from '#lib/dates/language.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { hugeTexts, SAMPLES } from './exchange.test-data.ts';
import { FORMATS, formatOf } from './formats.ts';
import type { StoryReader } from './imported-story.ts';
import { recogniseFormat, type FormatId } from './recognise.ts';

/** Time after which a hostile file counts as one that hangs, in ms; a busy machine is slow. */
const HANGS_MS = 60_000;

/** A sentence, or a story of which all can be used. */
function check(read: StoryReader, text: string): void {
	const before = Object.keys(Object.prototype).length;
	const result = read(text);
	const issues = result.ok ? result.value.unread : result.issues;
	if (!result.ok) expect(issues.length).toBeGreaterThan(0);
	for (const each of issues.slice(0, 50))
		for (const language of LANGUAGES) expect(describeIssue(each, language)).toMatch(/\S{2}/);
	expect(issues.length).toBeLessThan(1200);
	expect(Object.keys(Object.prototype).length).toBe(before);
	if (!result.ok) return;
	const ids = new Set(result.value.companies.map(({ id }) => id));
	for (const { title, date, companies, kind, id } of result.value.events.slice(0, 500)) {
		expect([typeof title, typeof kind, typeof id]).toEqual(['string', 'string', 'string']);
		if (date) expect(typeof date.edtf).toBe('string');
		if (date && date.basis === 'external') expect(parseEdtf(date.edtf).ok, date.edtf).toBe(true);
		expect(Array.isArray(companies) && ids).toBeTruthy();
	}
}

const WRONG = [
	...['null', 'true', '[]', '{}', '"x"', '1e999', '-1e308', '99999999999999999999', '""', '"<b>"'],
	...[
		'{"__proto__":{"polluted":1}}',
		'{"constructor":{"prototype":{"x":1}}}',
		'[[[[[[]]]]]]',
		'"\\ud800"'
	]
];
const BITS = [
	...[
		'\0',
		'\ufeff',
		'\r',
		'"',
		"'",
		'{',
		'[',
		'}',
		'<',
		'&#x0;',
		'<event>',
		'</data>',
		'\\',
		':',
		','
	],
	...[
		'__proto__',
		'constructor',
		'99999999',
		'-1',
		'0',
		'NaN',
		'END:VEVENT\r\n',
		'BEGIN:VEVENT\r\n',
		'\ud800'
	],
	...[
		'2020: ',
		'#',
		'!x',
		'every day',
		'/',
		'9'.repeat(400),
		' '.repeat(300),
		'\n\n',
		'<script>',
		'e9'
	]
];

/** A good file, damaged in one to four places. */
function damaged(text: string): fc.Arbitrary<string> {
	const place = fc.nat(Math.max(0, text.length - 1));
	const damage = fc.oneof(
		place.map((at) => (source: string) => source.slice(0, at)),
		fc.tuple(place, fc.constantFrom(...BITS)).map(
			([at, bit]) =>
				(source: string) =>
					source.slice(0, at) + bit + source.slice(at)
		),
		fc.tuple(place, fc.nat(0xffff)).map(
			([at, code]) =>
				(source: string) =>
					source.slice(0, at) + String.fromCharCode(code) + source.slice(at + 1)
		),
		fc.tuple(place, place).map(
			([a, b]) =>
				(source: string) =>
					source.slice(0, Math.min(a, b)) + source.slice(Math.max(a, b))
		),
		fc.tuple(place, place).map(
			([a, b]) =>
				(source: string) =>
					source + source.slice(Math.min(a, b), Math.max(a, b))
		),
		// one value of JSON after another becomes something else
		fc.tuple(fc.nat(60), fc.constantFrom(...WRONG)).map(([nth, wrong]) => (source: string) => {
			let count = -1;
			return source.replace(/:\s*(?:"(?:[^"\\]|\\.)*"|-?\d+|null|true)/g, (value) =>
				(count += 1) === nth ? `:${wrong}` : value
			);
		}),
		fc
			.tuple(fc.nat(40), fc.constantFrom('__proto__', 'constructor', 'toString', ''))
			.map(([nth, key]) => (source: string) => {
				let count = -1;
				return source.replace(/"(\w+)":/g, (value) => ((count += 1) === nth ? `"${key}":` : value));
			})
	);
	return fc
		.array(damage, { minLength: 1, maxLength: 4 })
		.map((all) => all.reduce((source, hurt) => hurt(source), text));
}

describe.each(Object.keys(SAMPLES) as FormatId[])('%s', (id) => {
	test('a damaged file is read in part, or refused with a sentence', async () => {
		const read = await formatOf(id)!.read();
		fc.assert(
			fc.property(damaged(SAMPLES[id].text), (text) => {
				check(read, text);
				recogniseFormat('file', text);
			}),
			{ numRuns: 150 }
		);
	});

	test('any text, and a file of any other format', async () => {
		const read = await formatOf(id)!.read();
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(read, text)),
			{ numRuns: 100 }
		);
		for (const { text } of Object.values(SAMPLES)) check(read, text);
		for (const json of [
			'[]',
			'{}',
			'null',
			'0',
			'"x"',
			'[null]',
			'[[]]',
			'[{}]',
			'{"events":{}}',
			'{"events":[[]]}'
		])
			check(read, json);
	});
});

describe.each(FORMATS.map(({ id }) => id))('%s bears', (id) => {
	test.each(hugeTexts(300_000))('%s', { timeout: HANGS_MS }, async (_, text) => {
		check(await formatOf(id)!.read(), text);
	});
});
