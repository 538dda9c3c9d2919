import type { StoryListWords } from '#lib/language/de/story-list.ts';

export const en: StoryListWords = {
	searchLabel: 'Search titles and companies',
	search: 'Search',
	older: 'Older stories',
	latest: 'All stories, the latest first',
	found: (query) => `Stories about “${query}”, the latest first.`,
	noneFound: (query) =>
		`No story has all words of “${query}” in its title or among its companies. Try fewer words, or only the beginning of one.`,
	noneBefore: 'There are no older stories.'
};
