import type { MediaWords } from '#lib/language/de/media.ts';
import { isolate } from './nouns.ts';

/** The words beside pictures, sounds and films, in Arabic. */
export const ar: MediaWords = {
	source: 'المصدر',
	spoken: 'النص المكتوب',
	captions: 'الترجمة المصاحبة',
	watch: (host) => `المشاهدة على ${isolate(host)}`,
	large: 'عرض بحجم كبير',
	notHere: 'هذا الملف في مجلد القصة فقط، وليس على هذا الموقع.'
};
