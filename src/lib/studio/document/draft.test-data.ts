import fc from 'fast-check';
import { blocks } from '#lib/article/blocks.test-data.ts';
import { stories } from '#lib/story/story.test-data.ts';
import type { Story } from '#lib/story/story.ts';

/** Stories with a text, and with ids that are not used twice, as those of a draft cannot be. */
export const drafts: fc.Arbitrary<Story> = fc
	.tuple(stories, fc.array(blocks, { minLength: 2, maxLength: 2 }))
	.map(([story, texts]) => ({
		...story,
		articles: story.articles.map((article, index) => ({ ...article, blocks: texts[index] ?? [] })),
		companies: unique(story.companies),
		events: unique(story.events)
	}))
	.map(({ eras = [], relations = [], ...story }) => ({
		...story,
		...(eras.length > 0 && { eras: unique(eras) }),
		...(relations.length > 0 && { relations })
	}));

function unique<T extends { id: string }>(things: T[]): T[] {
	return things.filter(({ id }, index) => things.findIndex((one) => one.id === id) === index);
}
