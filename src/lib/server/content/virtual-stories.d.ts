declare module 'virtual:stories' {
	import type { Site } from '#lib/exchange/folder/read-site.ts';
	import type { MatchedStory } from '#lib/story/matches.ts';

	const stories: MatchedStory[];
	export const site: Site;
	export default stories;
}
