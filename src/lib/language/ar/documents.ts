import type { DocumentWords } from '#lib/language/de/documents.ts';
import { isolate, quoted } from './nouns.ts';

/** The words of documents that are made of stories, in Arabic. */
export const ar: DocumentWords = {
	date: 'التاريخ',
	event: 'الحدث',
	quote: 'الدليل',
	source: 'المصدر',
	known: 'من أين عُرف التاريخ',
	undated: 'بلا تاريخ',
	accordingTo: (whom) => `بحسب ${isolate(whom)}`,
	reported: 'نقلًا عن آخرين',
	page: (number) => `ص ${number}`,
	words: quoted,
	anchored: (anchor) => `قياسًا إلى ${isolate(anchor)}`,
	publication: 'نشر المقال',
	provenance: 'المنشأ',
	pageOf: ['الصفحة ', ' من ']
};
