import type { ToldWords } from '#lib/language/de/told.ts';
import { counted } from './nouns.ts';

/** The words of a story told step by step, in Arabic. */
export const ar: ToldWords = {
	opening: 'البداية',
	start: 'ابدأ',
	next: 'التالي',
	previous: 'السابق',
	place: (step, of) => `${step} من ${of}`,
	steps: (n) => counted(n, ['خطوة', 'خطوات']),
	order: 'الترتيب',
	orders: { author: 'كما رُويت', time: 'بحسب الزمن', text: 'بحسب النص' },
	fullScreen: 'ملء الشاشة',
	leaveFullScreen: 'إنهاء ملء الشاشة',
	copyStep: 'رابط هذه الخطوة',
	keys: 'التقليب بمفاتيح الأسهم أو Page Up وPage Down، أو بالتمرير بالإصبع.',
	details: 'التفاصيل'
};
