import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SAMPLES, writableStories } from '#lib/exchange/exchange.test-data.ts';
import { storyJsonSchema } from './json-schema.ts';
import { readStoryJson } from './read-story-json.ts';
import { writeStoryJson } from './write-story-json.ts';

test('a story is the same once written and read again', () => {
	fc.assert(
		fc.property(writableStories, (story) => {
			const again = readStoryJson(
				writeStoryJson(story, { schema: 'https://f.example/schema/story.json' })
			);
			expect(again).toEqual({ ok: true, value: { ...story, unread: [] } });
		})
	);
});

test('of a damaged story all that is whole is read, the rest is told of with its path', () => {
	const file = JSON.parse(SAMPLES.fundstelle.text);
	file.story.events.push({ ...file.story.events[0], kind: 'party' }, 7);
	file.story.language = 'german';
	delete file.story.articles[0].title;
	const story = readStoryJson(JSON.stringify(file));
	expect(story.ok && [story.value.title, story.value.language, story.value.events.length]).toEqual([
		...['A sale', undefined, 1]
	]);
	expect(story.ok && story.value.unread.map(({ path }) => path.join('.')).sort()).toEqual([
		'story.articles.0.title',
		...['story.events.1.kind', 'story.events.2', 'story.language']
	]);
});

test.for([
	['{"fundstelle":2,"story":{}}', 'exchange.newer'],
	['{"fundstelle":1}', 'exchange.notThis'],
	['[]', 'exchange.notThis']
] as const)('%s is refused', ([text, rule]) => {
	const story = readStoryJson(text);
	expect(story.ok ? [] : story.issues.map((each) => each.rule)).toEqual([rule]);
});

test('its schema says what is needed, and where', () => {
	expect(storyJsonSchema()).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		required: ['fundstelle', 'story'],
		properties: {
			story: { required: ['slug', 'title', 'language', 'articles', 'companies', 'events'] }
		}
	});
});
