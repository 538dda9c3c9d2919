import type { ReviewMessages } from '#lib/language/de/review.ts';
import { count, isolate, quoted } from './nouns.ts';

/** The words of checks and comments in Arabic. */
export const ar: ReviewMessages = {
	locale: 'ar-u-nu-latn',
	states: {
		written: () => 'لم يُدقَّق بعد',
		checked: (by, day) => `دقّقه ${isolate(by)} في ${day}`,
		wrong: (by, day) => `اعترض عليه ${isolate(by)} في ${day}`,
		changed: (by, day) => `تغيّر منذ أن دقّقه ${isolate(by)} في ${day}`
	},
	shortStates: {
		written: 'غير مدقَّق',
		checked: 'مدقَّق',
		wrong: 'معترَض عليه',
		changed: 'تغيّر منذ تدقيقه'
	},
	parts: {
		title: 'العنوان',
		kind: 'النوع',
		claim: 'من القائل',
		date: 'التاريخ',
		summary: 'الملخص',
		companies: 'الشركات',
		words: 'الموضع والكلمات المحيطة به'
	},
	itself: 'المقال نفسه',
	presence: {
		title: 'من هنا أيضًا',
		here: (name) => `${isolate(name)} هنا أيضًا`,
		inField: (name, field, event) =>
			`${isolate(name)} يكتب في ${quoted(field)}${event ? ` من ${quoted(event)}` : ''}`,
		inText: (name, place) => `${isolate(name)} في النص: ${isolate(place)}`
	},
	comments: {
		title: 'التعليقات',
		write: 'تعليق جديد',
		send: 'إرسال',
		about: 'على',
		onEvent: 'الحدث',
		onPassage: (number) => `الموضع ${number}`,
		onStory: 'القصة',
		onStoryTitle: 'عن القصة كلها',
		aboutEvent: (title) => `على ${quoted(title)}`,
		mention: (name) => `إشارة إلى ${isolate(name)}`,
		by: (name) => `تعليق من ${isolate(name)}`,
		answer: 'رد',
		answerTo: (name) => `الرد على ${isolate(name)}`,
		sendAnswer: 'إرسال الرد',
		settle: 'حُسم',
		settleOf: (name) => `حُسم تعليق ${isolate(name)}`,
		reopen: 'إعادة فتح',
		reopenOf: (name) => `إعادة فتح تعليق ${isolate(name)}`,
		settled: (name, when) => `حُسم: ${isolate(name)}، ${when}`,
		settledOnes: (n) => `المحسومة (${n})`,
		lost: 'لم يُحفظ هذا: لم يستجب الخادم. حاول مرة أخرى.'
	},
	check: {
		title: 'تدقيق',
		open: 'عرضه على مدقّق',
		intro:
			'هل يقول المقال ما يقوله الحدث؟ هل تاريخه وشركاته صحيحة؟ يُعدّ الحدث مدقَّقًا متى وجده صحيحًا شخصٌ غير الذي غيّره آخر مرة.',
		progress: (checked, all) => `المدقَّق ${count(checked)} من ${count(all)}`,
		place: (number, all) => `الحدث ${number} من ${all}`,
		all: 'جميع الأحداث',
		none: 'لا أحداث في هذه المسودة بعد.',
		studio: 'فتح في الاستوديو',
		difference: 'ما اختلف منذ ذلك الحين',
		passage: 'الموضع',
		date: 'التاريخ',
		companies: 'الشركات',
		noCompanies: 'لا شيء',
		claim: 'من القائل',
		source: 'المصدر',
		actions: 'الحكم',
		right: 'صحيح',
		wrong: 'خطأ',
		withdraw: 'سحب حكمي',
		previous: 'الحدث السابق',
		next: 'الحدث التالي',
		keys: 'استخدام المفاتيح',
		key: { right: 'ص', wrong: 'خ' },
		reason: 'ما الخطأ؟',
		reasonHint: 'يصير تعليقًا على الحدث. اكتب @ ثم الاسم لتسأل أحدًا.',
		wrongSubmit: 'الإبلاغ عن خطأ',
		own: 'أنت آخر من غيّر هذا الحدث. يجب أن يدقّقه شخص آخر.',
		unproven: 'لا موضع لهذا الحدث: ليس هناك ما يُدقَّق بعد.',
		problems: {
			stale: 'تغيّر الحدث للتو. هذا وضعه الآن؛ يرجى الحكم من جديد.',
			'same-person': 'أنت آخر من غيّر هذا الحدث. يجب أن يدقّقه شخص آخر.',
			text: 'اكتب ما الخطأ، بما لا يتجاوز 2000 حرف.',
			unknown: 'لم يعد هذا الحدث موجودًا.'
		},
		done: {
			right: (title) => `تم تدقيق ${quoted(title)}.`,
			withdrawn: (title) => `سُحب حكمك على ${quoted(title)}.`,
			wrong: (title) => `سُجّل الاعتراض على ${quoted(title)}، مع تعليقك.`
		}
	}
};
