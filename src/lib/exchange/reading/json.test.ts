import { expect, test } from 'vitest';
import { jsonLines, MAX_BAD_LINES, readJson } from './json.ts';
import { MAX_EVENTS } from './limits.ts';

test.for<[string, unknown]>([
	['{"a":1}', { a: 1 }],
	['\ufeff[1]', [1]],
	["{'a': 1, /* why */ b: 'x',}", { a: 1, b: 'x' }],
	['var data = {"a":1};', { a: 1 }],
	['storyjs_jsonp_data = {"a":1}', { a: 1 }],
	['callback({"a":1});', { a: 1 }],
	['var items = new vis.DataSet([1]);', [1]],
	['export default [1];', [1]]
])('%s is read', ([text, value]) => expect(readJson(text)).toEqual({ ok: true, value }));

test.for<[string, string, number?, number?]>([
	['', 'exchange.empty'],
	['\ufeff \n', 'exchange.empty'],
	['{"a":1,\n"b" 2}', 'exchange.json', 2, 5],
	['<html>', 'exchange.json'],
	['{"a":1,\n', 'exchange.json', 2, 1],
	['[{},'.repeat(800_000), 'exchange.tooLarge']
])('%# is refused, with its place', ([text, rule, line, column]) => {
	const read = readJson(text);
	expect(read.ok ? [] : read.issues).toMatchObject([
		{ rule, ...(line !== undefined && { line, column }) }
	]);
});

test('a key of all objects stays a key', () => {
	const read = readJson('{"__proto__":{"x":1}}');
	expect(read.ok && Object.hasOwn(read.value as object, '__proto__')).toBe(true);
	expect('x' in {}).toBe(false);
});

test('lines of objects: blank ones are passed over, each of the others has its number', () => {
	expect([...jsonLines('{"a":1}\n\n  \r\n{"a":2}\r\n{"a":\n[1]')]).toEqual([
		{ line: 1, text: '{"a":1}', value: { a: 1 } },
		{ line: 4, text: '{"a":2}', value: { a: 2 } },
		{ line: 5, text: '{"a":' },
		{ line: 6, text: '[1]' }
	]);
});

test('a file of other lines is not read to its end', () => {
	expect([...jsonLines('{x}\n'.repeat(5_000_000))]).toHaveLength(MAX_BAD_LINES);
	expect([...jsonLines('{}\n'.repeat(5_000_000))]).toHaveLength(MAX_EVENTS + 1);
});
