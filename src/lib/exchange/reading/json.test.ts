import { expect, test } from 'vitest';
import { readJson } from './json.ts';

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
