declare module 'virtual:stories' {
	import type { Site } from '#lib/exchange/folder/read-site.ts';
	import type { MatchedStory } from '#lib/story/matches.ts';

	import type { StoryMedia } from '#lib/server/media/make-media.ts';

	const stories: MatchedStory[];
	export const site: Site;
	/** By slug, of stories that have any. */
	export const media: Record<string, StoryMedia>;
	export default stories;
}
