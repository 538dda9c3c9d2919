import type { StoryListWords } from '#lib/language/de/story-list.ts';
import { quoted } from './nouns.ts';

export const ar: StoryListWords = {
	searchLabel: 'البحث في العناوين والشركات',
	search: 'بحث',
	older: 'قصص أقدم',
	latest: 'جميع القصص، الأحدث أولًا',
	found: (query) => `قصص عن ${quoted(query)}، الأحدث أولًا.`,
	noneFound: (query) =>
		`لا قصة تجمع كلمات ${quoted(query)} كلها في عنوانها أو بين شركاتها. جرّب كلمات أقل، أو أول الكلمة وحده.`,
	noneBefore: 'لا توجد قصص أقدم.'
};
