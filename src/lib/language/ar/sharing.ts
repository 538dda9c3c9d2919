import type { SharingWords } from '#lib/language/de/sharing.ts';

/** The words of the pages that hand a story on, in Arabic. */
export const ar: SharingWords = {
	back: 'عودة إلى القصة',
	embedTitle: 'تضمين',
	embedIntro:
		'هذا الخط الزمني داخل صفحة أخرى: مع قائمته والحدث المختار ودليله. بلا ملفات تعريف ارتباط وبلا طلبات إلى أطراف ثالثة.',
	options: 'الخيارات',
	theme: 'الألوان',
	themePage: 'كالصفحة المحيطة',
	themeLight: 'فاتح',
	themeDark: 'داكن',
	event: 'الحدث المختار',
	noEvent: 'بلا اختيار',
	height: 'الارتفاع بالبكسل، ما لم يضبطه شيء',
	apply: 'تطبيق',
	iframe: 'إطار (iframe)',
	iframeHint:
		'يعمل في كل مكان. تضبط ارتفاعه نصوص التضمين البرمجية من Datawrapper أو pym.js؛ ومن دونها يبقى كما هو.',
	component: 'عنصر (نص برمجي واحد)',
	componentHint: 'ارتفاعه دائمًا بقدر محتواه.',
	copy: 'نسخ الشيفرة',
	copied: 'تم النسخ',
	copyFailed: 'تعذّر النسخ؛ يرجى التحديد والنسخ يدويًا.',
	preview: 'معاينة',
	narrow: 'عرض 320 بكسلًا',
	wide: 'العرض كاملًا',
	weight: 'ما يُنقل قبل أن يفعل أحد شيئًا:',
	files: 'ملفات',
	picture: 'صورةً',
	pictureIntro:
		'الخط الزمني كاملًا مع العنوان ومفتاح الرموز والمصدر. عرضه بالبكسل مذكور في العنوان (width).',
	pictureWide: 'أفقيًا',
	pictureDown: 'نزولًا',
	cardTitle: 'بطاقة اقتباس',
	cardIntro:
		'الحدث مع الكلمات التي تثبته، بلغة HTML جاهزةً للصق: بلا نصوص برمجية، وبجميع أنماطها، للفاتح والداكن والورق.',
	cardCode: 'شيفرة HTML للبطاقة',
	asPicture: 'صورةً، حيث لا يمكن استخدام HTML',
	version: 'هذا الإصدار من القصة'
};
