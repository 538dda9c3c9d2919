import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stories } from '#lib/story/story.test-data.ts';
import { toStory } from './to-story.ts';
import { parseStoryFile } from './schema.ts';
import { readYaml } from './yaml.ts';
import { readStory } from './read-story.ts';
import { writeStory } from './write-story.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const filesOf = (slug: string) => {
	const folder = new URL(`${slug}/`, CONTENT);
	return Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
	);
};

const SLUGS = readdirSync(CONTENT).filter((name) => !name.includes('.'));

test.for(SLUGS)('%s is the same story once written and read again', (slug) => {
	const story = readStory(slug, filesOf(slug));
	if (!story.ok) throw new Error(JSON.stringify(story.issues));
	const files = writeStory(story.value.story);
	const again = readStory(slug, files);
	expect(again).toEqual(story);
	if (again.ok) expect(writeStory(again.value.story)).toEqual(files);
});

test('whatever a story holds, its YAML says the same', () => {
	fc.assert(
		fc.property(stories, (written) => {
			const { value, issues: unread } = readYaml(writeStory(written)['story.yaml'] ?? '');
			expect(unread).toEqual([]);
			const { file, issues } = parseStoryFile(value);
			expect(issues).toEqual([]);
			expect(file && toStory('story', file, () => [{ blocks: [] }])).toEqual(written);
		})
	);
});
