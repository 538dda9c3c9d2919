declare module 'virtual:stories' {
	import type { Story } from '#lib/story/story.ts';

	const stories: Story[];
	export default stories;
}
