import type { VerifyWords } from '#lib/language/de/verify.ts';
import { count, isolate, quoted } from './nouns.ts';

/** The words of `npm run verify`, in Arabic. */
export const ar: VerifyWords = {
	title: (file, story) => `${isolate(file)} مقارنةً بقصة ${quoted(story)}`,
	exact: 'وارد في المقال حرفيًا',
	several: 'وارد في المقال حرفيًا، في عدة مواضع',
	changed: 'تغيّرت الصياغة',
	lost: 'لم يعد واردًا في المقال',
	sum: (found, all) =>
		all === 1
			? `اقتباس هذا الملف ${found === 1 ? 'وارد' : 'لم يعد واردًا'} في المقال حرفيًا.`
			: `الوارد حرفيًا في المقال من اقتباسات هذا الملف: ${count(found)} من ${count(all)}.`,
	noQuotes: 'لا يحوي هذا الملف اقتباسات: لا يمكن القول إلا ما إذا كانت القصة لا تزال كما هي.',
	same: (day) => `القصة لا تزال كما كانت في ${day}.`,
	different: (day, address) => `تغيّرت القصة منذ ${day}: صدّر الملف من جديد، من ${isolate(address)}.`,
	altered: 'غُيّر هذا الملف بعد تصديره: محتواه ليس ما يعلنه. صدّره من جديد.',
	noProvenance: 'لا يذكر هذا الملف من أي إصدار من القصة جاء.'
};
