declare module 'virtual:stories' {
	import type { MatchedStory } from '#lib/story/matches.ts';

	const stories: MatchedStory[];
	export default stories;
}
