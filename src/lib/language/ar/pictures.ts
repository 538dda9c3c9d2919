import type { PictureWords } from '#lib/language/de/pictures.ts';
import { ARTICLE, count, EVENT, counted, isolate, PASSAGE, quoted } from './nouns.ts';

type Noun = Parameters<typeof counted>[1];

/** "and one more", "and two more", "and 3 more": the adjective agrees with the noun. */
function others(n: number, [one, few]: Noun): string {
	if (n === 1) return `و${one} آخر`;
	if (n === 2) return `و${one}ان آخران`;
	const noun = counted(n, [one, few]);
	return n % 100 > 2 && n % 100 < 11 ? `و${noun} أخرى` : `و${noun} آخر`;
}

/** The words of pictures and cards in Arabic. */
export const ar: PictureWords = {
	bars: 'عدد الأحداث بقدر طول الشريط',
	quoted,
	moreSources: (n) => others(n, ARTICLE),
	more: (n) => others(n, EVENT),
	origin: ({ address, day }) => `Fundstelle · ${isolate(address)} · حتى ${day}`,
	morePassages: (n) => others(n, PASSAGE),
	openStory: 'عرضه على الخط الزمني',
	altText: (title) => `خط زمني: ${isolate(title)}`,
	problems: {
		width: (least, most) =>
			`«width» هو العرض بالبكسل: عدد صحيح من ${count(least)} إلى ${count(most)}.`,
		direction: 'قيمة «direction» هي «wide» (أفقي) أو «down» (نزولًا).',
		theme: 'قيمة «theme» هي «light» (فاتح) أو «dark» (داكن).',
		noEvent: (id) => `لا يوجد حدث ${quoted(id)} في هذه القصة.`,
		letters:
			'ليست لدى الخادم حروف الخط الذي كُتبت به هذه الكلمات. خذ الصورة بتنسيق SVG: ففيه يرسمها المتصفح.',
		tooLarge: 'الصورة أكبر مما يتسع له PNG. اختر عرضًا أصغر، أو خذ الصورة بتنسيق SVG.'
	}
};
