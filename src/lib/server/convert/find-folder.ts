import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openStory, STORY_FILE, type OpenStory } from '#lib/exchange/folder/read-story.ts';

/** The folder of a story: a path, or the name of one in the directory of published stories. */
export function findFolder(named: string, content: string): string | undefined {
	return [named, join(content, named)].find((path) => existsSync(join(path, STORY_FILE)));
}

/** Reads the story in a folder, with all that is wrong with it. */
export function openFolder(folder: string): OpenStory {
	const names = readdirSync(folder).filter((name) => name === STORY_FILE || name.endsWith('.md'));
	const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
	return openStory(basename(resolve(folder)), Object.fromEntries(files) as Record<string, string>);
}
