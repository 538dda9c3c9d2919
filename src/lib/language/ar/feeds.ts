import type { FeedWords } from '#lib/language/de/feeds.ts';
import { isolate } from './nouns.ts';

/** The words of feeds in Arabic. */
export const ar: FeedWords = {
	events: (title) => `${isolate(title)}: الأحداث`,
	corrections: (title) => `${isolate(title)}: التصحيحات`,
	allEvents: 'Fundstelle: القصص',
	allCorrections: 'Fundstelle: التصحيحات',
	undated: 'بلا تاريخ',
	corrected: (article) => `تصحيح: ${isolate(article)}`,
	was: 'سابقًا',
	is: 'الآن',
	noStory: 'يجب أن يكون «url» عنوان قصة موجودة هنا.',
	noSuchFormat: 'قيمة «format» هي «json» أو «xml».'
};
