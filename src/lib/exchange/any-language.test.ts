import { expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { matchStory } from '#lib/story/matches.ts';
import type { Story } from '#lib/story/story.ts';
import { readStory } from './folder/read-story.ts';
import { writeStory } from './folder/write-story.ts';
import { readStoryJson } from './story-json/read-story-json.ts';
import { writeStoryJson } from './story-json/write-story-json.ts';

/** A story in Romansh, with a text of its own and one in Hebrew. */
const FILES = {
	'story.yaml': `title: La sonda
language: rm
summary: Ina sonda va en il spazi.
kinds:
  - id: atterrament
    names: { rm: Atterrament, he: נחיתה }
articles:
  - id: gasetta
    title: La sonda ei partida
    published: { edtf: 2019-02-23, basis: external, source: la gasetta }
  - id: iton
    title: החללית ברשית
    language: he
    published: null
companies:
  - id: spaceil
    names: [SpaceIL]
events:
  - id: partenza
    kind: launch
    title: La sonda va
    date: { edtf: 2019, basis: stated, words: "2019" }
    companies: [spaceil]
    passages:
      - article: gasetta
        exact: L’onn 2019 ei la sonda partida
  - id: nechita
    kind: atterrament
    title: Il cumbat
    date: null
    companies: [spaceil]
    passages:
      - article: iton
        exact: החללית התרסקה על הירח
`,
	'gasetta.md': 'L’onn 2019 ei la sonda partida da la Florida.\n',
	'iton.md': 'באפריל החללית התרסקה על הירח.\n'
};

function read(files: Record<string, string>): Story {
	const parsed = readStory('sonda', files);
	if (!parsed.ok)
		throw new Error(parsed.issues.map((each) => describeIssue(each, 'en')).join('\n'));
	return parsed.value.story;
}

test('a story and its texts may be in any language', () => {
	const story = read(FILES);
	expect(story.language).toBe('rm');
	expect(story.articles.map(({ language }) => language)).toEqual(['rm', 'he']);
	const states = matchStory(story)
		.matches.flat(2)
		.map(({ state }) => state);
	expect(states).toEqual(['exact', 'exact']);
});

test('and keeps it as a folder and in one file', () => {
	const story = read(FILES);
	expect(read(writeStory(story))).toEqual(story);
	const { unread, ...again } = (() => {
		const parsed = readStoryJson(writeStoryJson(story, {}));
		if (!parsed.ok) throw new Error('not read');
		return parsed.value;
	})();
	expect(unread).toEqual([]);
	expect(again).toEqual(story);
});

test('a wrong tag is named with its place', () => {
	const parsed = readStory('sonda', {
		...FILES,
		'story.yaml': FILES['story.yaml'].replace('language: rm', 'language: rumantsch')
	});
	expect(parsed.ok ? undefined : parsed.issues[0]).toMatchObject({
		...{ rule: 'shape.languageTag', line: 2, column: 11, path: ['language'] }
	});
});
