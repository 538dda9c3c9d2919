import { describe, expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { listVersions } from '#lib/article/versions.ts';
import { readStory } from './read-story.ts';
import { writeStory } from './write-story.ts';

const STORY = (passages: string, more = '') => `title: Versions
language: en
articles:
  - { id: first, title: First, published: null }
companies: []
events:
  - id: sale
    kind: acquisition
    title: Sold
    date: null
    companies: []
${more}    passages:
${passages}`;

const OLD = 'The firm was sold in spring to a bank from Bern. Nobody knew why it was sold at all.';
const NEW = 'The firm was sold in summer to a bank from Bern. Nobody knew why it was sold at all.';
const SHORT = 'Nobody knew why.';

const read = (yaml: string, files: Record<string, string>) =>
	readStory('a-story', { 'story.yaml': yaml, ...files });
const problems = (yaml: string, files: Record<string, string>) => {
	const parsed = read(yaml, files);
	return parsed.ok
		? []
		: parsed.issues.map((issue) => `${issue.file}:${issue.line}: ${describeIssue(issue, 'en')}`);
};

test('an article is its latest version, and keeps the earlier ones, the oldest first', () => {
	const parsed = read(STORY('      - The firm was sold in summer\n'), {
		'first@2024-10-02.md': NEW,
		'first.md': SHORT,
		'first@2024-08-01.md': OLD
	});
	const text = (words: string) => [{ kind: 'paragraph', id: 'p1', runs: [{ text: words }] }];
	expect(parsed.ok && parsed.value.story.articles).toEqual([
		{
			id: 'first',
			title: 'First',
			published: null,
			language: 'en',
			since: '2024-10-02',
			blocks: text(NEW),
			earlier: [{ blocks: text(SHORT) }, { since: '2024-08-01', blocks: text(OLD) }]
		}
	]);
});

test('a version has the sentence about it, and keeps it', () => {
	const yaml = STORY('      - it was sold at all\n').replace(
		'published: null',
		'published: null, corrections: { 2024-08-01: It was summer. }'
	);
	const parsed = read(yaml, { 'first.md': OLD, 'first@2024-08-01.md': NEW });
	const notes = (of: typeof parsed) =>
		of.ok && listVersions(of.value.story).map(({ id, note }) => [id, note]);
	const expected = [
		['first', undefined],
		['first@2024-08-01', 'It was summer.']
	];
	expect(notes(parsed)).toEqual(expected);
	if (parsed.ok)
		expect(notes(readStory('a-story', writeStory(parsed.value.story)))).toEqual(expected);
});

describe('what stops a build', () => {
	const CHANGED = { 'first.md': OLD, 'first@2024-08-01.md': NEW };
	const LOST = { 'first.md': OLD, 'first@2024-08-01.md': SHORT };
	const words = 'The firm was sold in spring to a bank from Bern.';

	test.for<[string, string, Record<string, string>, string[]]>([
		[
			'words that the latest version has not',
			STORY(`      - ${words}\n`),
			CHANGED,
			['story.yaml:13: The wording has changed: instead of']
		],
		[
			'… not when that is known of the event',
			STORY(`      - ${words}\n`, `    accepted: { on: 2024-08-01, was: "${words}" }\n`),
			CHANGED,
			[]
		],
		[
			'… or of the passage, whatever its typesetting',
			STORY(
				`      - exact: ${words}\n        accepted: { on: 2024-08-01, was: The  firm was sold in spring to a bank from Bern. }\n`
			),
			CHANGED,
			[]
		],
		['lost words', STORY(`      - ${words}\n`), LOST, ['story.yaml:13: These words are not in']],
		[
			'… not when that is known',
			STORY(`      - ${words}\n`, `    accepted: { on: 2024-08-01, was: "${words}" }\n`),
			LOST,
			[]
		],
		[
			'ambiguous words, not when that is known',
			STORY(
				'      - exact: was sold\n        accepted: { on: 2024-08-01, was: was sold }\n      - it was sold at all\n'
			),
			CHANGED,
			[]
		],
		[
			'other words than those that are known to be gone',
			STORY(`      - ${words}\n`, '    accepted: { on: 2024-08-01, was: it was sold at all }\n'),
			CHANGED,
			['story.yaml:14: The wording has changed: instead of']
		],
		[
			'accepted words of none of several passages',
			STORY(
				'      - it was sold at all\n      - a bank from Bern\n',
				'    accepted: { on: 2024-08-01, was: The firm was sold }\n'
			),
			CHANGED,
			['story.yaml:12: No passage of this event has the words under “was”']
		],
		[
			'a day that is none',
			STORY('      - it was sold at all\n', '    accepted: { on: 2024-02-30, was: sold }\n'),
			CHANGED,
			['story.yaml:14: “2024-02-30” is not a day']
		],
		[
			'a version of no day',
			STORY('      - it was sold at all\n'),
			{ 'first.md': OLD, 'first@august.md': NEW, 'first@2024-13-01.md': NEW, 'first@.md': NEW },
			[
				'first@.md:1: The name first@.md gives no day',
				'first@2024-13-01.md:1: The name first@2024-13-01.md gives no day',
				'first@august.md:1: The name first@august.md gives no day'
			]
		],
		[
			'a version that is not counted from the second of its day on',
			STORY('      - it was sold at all\n'),
			{ 'first.md': OLD, 'first@2024-08-01.1.md': NEW, 'first@2024-08-01.md.2.md': NEW },
			[
				'first@2024-08-01.1.md:1: The name first@2024-08-01.1.md gives no day',
				'first@2024-08-01.md.2.md:1: The name first@2024-08-01.md.2.md gives no day'
			]
		],
		[
			'a version of an article that the story has not',
			STORY('      - it was sold at all\n'),
			{ 'first.md': OLD, 'second@2024-08-01.md': NEW },
			['second@2024-08-01.md:1: This article is not in story.yaml']
		],
		[
			'a version without its first one',
			STORY('      - it was sold at all\n'),
			{ 'first@2024-08-01.md': NEW },
			['story.yaml:4: The file first.md is missing']
		],
		[
			'a sentence about a version that is not there',
			STORY('      - it was sold at all\n').replace(
				'published: null',
				'published: null, corrections: { 2024-08-02: It was summer. }'
			),
			{ 'first.md': OLD, 'first@2024-08-01.md': NEW },
			['story.yaml:4: This sentence is about the version first@2024-08-02.md']
		],
		[
			'a fault in an earlier version',
			STORY('      - it was sold at all\n'),
			{ 'first.md': `${OLD}\n\n<br>`, 'first@2024-08-01.md': NEW },
			['first.md:3: HTML does not belong']
		]
	])('%s', ([, yaml, files, expected]) => {
		const found = problems(yaml, files);
		expect(found.map((issue, i) => issue.slice(0, expected[i]?.length))).toEqual(expected);
	});
});
