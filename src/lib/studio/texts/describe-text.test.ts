import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/dates/language.ts';
import { describe, loadTextSentences } from './describe-text.ts';
import type { NoteValues, ProblemValues } from './imported-text.ts';

/** Every rule with values; a missing rule is a type error. */
const PROBLEMS: ProblemValues = {
	'file-too-large': { megabytes: 23.4, limit: 20 },
	'folder-too-large': { megabytes: 23.4, limit: 20 },
	'text-too-long': { characters: 2_345_678, limit: 2_000_000 },
	'empty-file': {},
	'no-text': {},
	scanned: { pages: 12 },
	password: {},
	broken: { format: 'PDF' },
	bomb: { limit: 100 },
	nesting: { limit: 4000 },
	'other-format': { format: 'EPUB' },
	'old-word': {},
	picture: {},
	'not-text': {},
	'too-slow': { seconds: 60 },
	cancelled: {},
	failed: {}
};
const NOTES: NoteValues = {
	invisible: { count: 3 },
	replaced: { count: 1 },
	controls: { count: 2 },
	encoding: { encoding: 'windows-1252' },
	'list-numbers': { count: 2 },
	'running-lines': { count: 7, examples: ['Seite 1'] },
	'empty-pages': { pages: [2, 5] },
	'whole-page': {},
	'as-plain-text': { line: 7 },
	'footnote-marks': { count: 1 }
};

test.for([...LANGUAGES])('every rule has a sentence in %s', async (language) => {
	const { problems, notes, sources } = await loadTextSentences(language);
	for (const rule of Object.keys(PROBLEMS) as (keyof ProblemValues)[]) {
		const sentence = describe(problems, { rule, values: PROBLEMS[rule] } as never);
		expect(sentence, rule).toMatch(/^[\p{Lu}\p{Lo}].{15,}[.…]$/u);
		expect(sentence).not.toMatch(/undefined|NaN|ß/);
	}
	for (const rule of Object.keys(NOTES) as (keyof NoteValues)[]) {
		const sentence = describe(notes, { rule, values: NOTES[rule] } as never);
		expect(sentence, rule).toMatch(/^[\p{Lu}\p{Lo}\d].{15,}[.…]$/u);
		expect(sentence).not.toMatch(/undefined|NaN|ß/);
	}
	expect(Object.values(sources).every(Boolean)).toBe(true);
});

test('the values are in the sentences', async () => {
	const [de, en] = await Promise.all(LANGUAGES.map(loadTextSentences));
	const values = { characters: 2_345_678, limit: 2_000_000 };
	expect(describe(de!.problems, { rule: 'text-too-long', values })).toContain('2’345’678 Zeichen');
	expect(describe(en!.problems, { rule: 'text-too-long', values })).toContain(
		'2,345,678 characters'
	);
	expect(describe(en!.problems, { rule: 'scanned', values: { pages: 12 } })).toContain(
		'12 pictures'
	);
	expect(describe(de!.problems, { rule: 'scanned', values: { pages: 1 } })).toContain(
		'ist ein Bild ohne Text'
	);
});
