import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { unpackStory } from './unpack-story.ts';

const zip = (names: readonly string[]) =>
	zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))) as Uint8Array<ArrayBuffer>;

/* Names in an archive that lead out of it: whatever is taken of them is a name in the story's folder. */
test.for<[names: string[], taken: string[]]>([
	[
		['a/story.yaml', 'a/../../etc/passwd.md', 'a/b.md'],
		['b.md', 'story.yaml']
	],
	[['a/story.yaml', '/etc/passwd.md', '/a/b.md'], ['story.yaml']],
	[
		['../story.yaml', '../b.md'],
		['b.md', 'story.yaml']
	],
	[
		['../../../etc/story.yaml', '../../../etc/b.md'],
		['b.md', 'story.yaml']
	],
	[['story.yaml', '../b.md', 'c/d.md'], ['story.yaml']],
	[['a/story.yaml', 'a/..\\..\\evil.md'], ['story.yaml']],
	[
		['a/story.yaml', 'a/__proto__.md', 'a/__proto__'],
		['__proto__.md', 'story.yaml']
	],
	[
		['__proto__/story.yaml', '__proto__/b.md'],
		['b.md', 'story.yaml']
	],
	[['a/story.yaml', 'a/story.yaml/b.md'], ['story.yaml']],
	[['a/story.yaml', 'a/b.exe', 'a/.env', 'a/b.md\u0000.exe'], ['story.yaml']]
])('of %j these are taken: %j', async ([names, taken]) => {
	const result = await unpackStory('x.zip', zip(names));
	if (!result?.ok) throw new Error('no story in it');
	const { slug, files } = result.value;
	expect(Object.keys(files).toSorted()).toEqual(taken.toSorted());
	expect(Object.keys(files).filter((name) => name.includes('/'))).toEqual([]);
	expect(({} as { x?: unknown }).x).toBeUndefined();
	// a folder of another name than a slug is no story, so that nothing is written under it
	if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug)) expect(readStory(slug, files).ok).toBe(false);
});
