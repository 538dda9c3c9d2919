import type { FaultMessages } from '#lib/language/de/faults.ts';

/** Why the server cannot answer just now, in Arabic. */
export const ar: FaultMessages = {
	away: 'يتعذّر الوصول إلى مخزن غرفة الأخبار حاليًا. حاول مجددًا بعد قليل.',
	kept: 'يبقى ما تكتبه في الاستوديو على جهازك ويُرسل لاحقًا.',
	full: 'لم تبق مساحة على الخادم. ما حُفظ في أمان، أما الجديد فلا يُقبل إلا بعد أن يُفسح أحدٌ المجال. وإلى ذلك الحين يبقى ما تكتبه في الاستوديو على جهازك.'
};
