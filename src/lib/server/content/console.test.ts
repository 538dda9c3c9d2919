import { expect, test } from 'vitest';
import { issue } from '#lib/dates/parsed.ts';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { consoleLanguage, problemLine } from './console.ts';

test.for([
	['language: de', 'de'],
	['language: en', 'en'],
	['language: rm', 'en'],
	['language: [de]', 'en'],
	['language: [', 'en'],
	['title: de', 'en']
] as const)('of a story with %s, problems are reported in %s', ([yaml, expected]) => {
	expect(consoleLanguage(readStory('a-story', { 'story.yaml': yaml }).language)).toBe(expected);
});

test('a problem is one line with its place', () => {
	const place = { path: [], line: 3, column: 7 };
	expect(problemLine(issue('shape.text', {}, place), 'a/story.yaml', 'en')).toBe(
		'a/story.yaml:3:7: A text must stand here.'
	);
	expect(problemLine(issue('shape.text', {}), 'a/story.yaml', 'de')).toBe(
		'a/story.yaml:1:1: Hier muss ein Text stehen.'
	);
});
