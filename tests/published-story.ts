import { readFileSync, readdirSync } from 'node:fs';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import type { Story } from '#lib/story/story.ts';

/** A published story, as its folder has it. */
export function publishedStory(slug: string): Story {
	const folder = new URL(`../src/content/${slug}/`, import.meta.url);
	const files = readdirSync(folder).map((name) => [
		name,
		readFileSync(new URL(name, folder), 'utf8')
	]);
	const read = readStory(slug, Object.fromEntries(files) as Record<string, string>);
	if (!read.ok) throw new Error(`The story ${slug} is wrong.`);
	return read.value.story;
}
