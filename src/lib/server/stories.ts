import stories from 'virtual:stories';
import type { Story } from '#lib/story/story.ts';

export { stories };

/** The story published under the slug. */
export function findStory(slug: string): Story | undefined {
	return stories.find((story) => story.slug === slug);
}
