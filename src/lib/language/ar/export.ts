import type { ExportWords } from '#lib/language/de/export.ts';
import { quoted } from './nouns.ts';

/** The words of the page with all formats, in Arabic. */
export const ar: ExportWords = {
	title: 'تصدير',
	intro:
		'هذه القصة للاستخدام في مكان آخر. يذكر كل ملف من أين جاء وفي أي يوم؛ وما لا يتسع له تنسيقٌ ما مبيَّن معه.',
	back: 'إلى القصة',
	download: 'تنزيل',
	whole: 'يحوي كل شيء.',
	missing: (count) => `ما ينقص أو يتغير (${count})`,
	groups: {
		documents: 'للقراءة والحفظ',
		tables: 'للفرز والتحليل',
		timelines: 'لخطوط زمنية أخرى',
		calendars: 'للتقويم',
		archives: 'للأرشيف والبرامج',
		feeds: 'للاشتراك'
	},
	lines: {
		docx: 'جدول بالتاريخ والحدث والدليل والمصدر، مع حاشية لكل حدث؛ ويصلح أيضًا لبرنامجي LibreOffice وGoogle Docs.',
		xlsx: 'صف لكل حدث، مع أول يوم وآخر يوم، والاقتباسات والمصادر.',
		csv: 'الجدول نفسه نصًا، لكل برنامج يقرأ الجداول.',
		timelinejs: 'لبرنامج TimelineJS من Knight Lab، ملفًا بجانب صفحتك.',
		'timelinejs-sheet': 'لبرنامج TimelineJS، للصق في جدول Google الذي يقرأ منه.',
		markwhen: 'نص لمواصلة الكتابة في markwhen.',
		simile: 'للصفحات المبنية بأداة Simile Timeline.',
		'vis-timeline': 'للمبرمجين: عناصر ومجموعات لمكتبة vis-timeline.',
		icalendar: 'الأحداث في تقويم Outlook أو Apple أو Google.',
		fundstelle: 'القصة كلها في ملف واحد، بمقالاتها ومواضعها: للحفظ، وللفتح في الاستوديو.',
		annotations: 'المواضع تعليقاتٍ توضيحية وفق معيار W3C، كما يقرؤها Hypothesis والأرشيفات.'
	},
	pdf: 'افتح القصة واطبعها، واختر «حفظ بتنسيق PDF» وجهةً للطباعة. تحصل على الخط الزمني كاملًا والقائمة والمقال بمواضع مرقّمة، على ورق A4 أو Letter. ومع خيار «رسومات الخلفية» تُطبع العلامات أيضًا.',
	openStory: 'فتح القصة',
	feed: 'أحداث القصة في خلاصة Atom.',
	correctionsFeed: 'تصحيحات القصة في خلاصة Atom.',
	openFeed: 'فتح الخلاصة',
	noSuch: (file) => `لا يوجد لهذه القصة ملف ${quoted(file)}.`
};
