import { afterEach, expect, test, vi } from 'vitest';
import { kindOf, logLine, placeOf, sayInJson } from './log.ts';

const said = { log: console.log, info: console.info, warn: console.warn, error: console.error };
afterEach(() => void Object.assign(console, said));

test.for([
	['/', '/'],
	['/?q=secret', '/'],
	['/feed.xml', '/feed.xml'],
	['/stories/bauer-sucht-frau?event=x', '/stories/bauer-sucht-frau'],
	['/stories/bauer-sucht-frau/export', '/stories/bauer-sucht-frau/export'],
	['/embed/bauer-sucht-frau', '/embed/bauer-sucht-frau'],
	['/_app/immutable/x.js', '/_app/…'],
	['/newsroom', '/newsroom'],
	['/newsroom/welcome?lang=de', '/newsroom/welcome'],
	['/newsroom/invitation/secret', '/newsroom/invitation/…'],
	['/newsroom/drafts/4b1c/publication', '/newsroom/drafts/…'],
	['/studio/4b1c0a3e', '/studio/…'],
	['/preview/4b1c0a3e', '/…'],
	['/etc/passwd', '/…'],
	['/x\r\nSet-Cookie: a=b', '/…'],
	['/anna@example.org', '/…'],
	[undefined, '/…']
])('%s is logged as %s', ([url, expected]) => {
	expect(placeOf(url)).toBe(expected);
});

test('a line stays one, whatever is in it', () => {
	const line = logLine('error', 'one\r\ntwo\u2028"three"', {}, new Date(0));
	expect(line).not.toMatch(/[\r\n]/);
	expect(JSON.parse(line)).toEqual({
		...{ time: '1970-01-01T00:00:00.000Z', level: 'error' },
		message: 'one\r\ntwo\u2028"three"'
	});
});

test('all that is said is JSON', () => {
	const write = vi.fn<(line: string) => void>();
	sayInJson(write);
	console.log('Fundstelle is at %s', 'x');
	console.error(new Error('broken\nin two'));
	console.warn({ a: 1 });
	const lines = write.mock.calls.map(([line]) => JSON.parse(line) as Record<string, string>);
	expect(lines.map(({ level, message }) => [level, message])).toEqual([
		['info', 'Fundstelle is at %s x'],
		['error', 'broken\nin two'],
		['warn', '{ a: 1 }']
	]);
	expect(lines[1]?.stack).toContain('log.test.ts');
});

test.for([
	['/', 'other'],
	['/stories/x?y', 'stories'],
	['/newsroom/sync', 'newsroom'],
	['/_app/immutable/x.js', 'file'],
	['/anything-else', 'other'],
	['', 'other'],
	[undefined, 'other']
])('%s is of the kind %s', ([url, expected]) => {
	expect(kindOf(url)).toBe(expected);
});
