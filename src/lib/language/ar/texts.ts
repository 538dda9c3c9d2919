import type { TextMessages } from '#lib/language/de/texts.ts';
import { dates } from './dates.ts';
import { count, counted, isolate, quoted, SIGN } from './nouns.ts';

/** Advice for a format that is not read, where there is some. */
const WAYS: Record<string, string> = {
	EPUB: 'انسخ النص من برنامج القراءة والصقه هنا.',
	ODT: 'احفظ المستند بتنسيق DOCX: في LibreOffice عبر «ملف» ثم «حفظ باسم».',
	Pages: 'صدّر المستند من Pages بتنسيق Word: «ملف» ثم «تصدير».',
	RTF: 'افتح الملف في Word أو LibreOffice واحفظه بتنسيق DOCX.',
	XLSX: 'انسخ الخلايا التي تحوي النص والصقها هنا.',
	PPTX: 'احفظ العرض التقديمي بتنسيق PDF وأضفه.',
	PostScript: 'حوّل الملف إلى PDF.',
	ZIP: 'فك ضغط الأرشيف وأضف الملفات واحدًا واحدًا.',
	'audio/video': 'أضف تفريغًا مكتوبًا للتسجيل.'
};

/** Sentences about a text that was brought: faults and notes, in Arabic. */
export const ar: TextMessages = {
	problems: {
		'file-too-large': ({ megabytes, limit }) =>
			`حجم الملف ${megabytes} ميغابايت، وهو أكبر من اللازم؛ الحد الأقصى ${limit} ميغابايت. قسّمه، أو انسخ النص وحده.`,
		'folder-too-large': ({ megabytes, limit }) =>
			`حجم نصوص هذا المجلد معًا ${megabytes} ميغابايت، وهو أكبر من اللازم؛ الحد الأقصى ${limit} ميغابايت. وزّعها على عدة قصص.`,
		'text-too-long': ({ characters, limit }) =>
			`طول النص ${counted(characters, SIGN)}، وهو أطول من اللازم؛ الحد الأقصى ${count(limit)}. قسّمه على عدة ملفات.`,
		'empty-file': () => 'الملف فارغ. تحقق من أنه حُفظ كما يجب.',
		'no-text': () => 'لا نص هنا. انسخ النص نفسه والصقه.',
		scanned: ({ pages }) =>
			`${pages === 1 ? 'ملف PDF هذا صورة' : `صفحات ملف PDF هذا (${count(pages)}) صور`} بلا نص، وهو على الأرجح من ماسح ضوئي. استخرج النص أولًا (OCR)، مثلًا في Acrobat أو ببرنامج ماسحك الضوئي.`,
		password: () => 'الملف محمي بكلمة مرور. احفظه من دون كلمة مرور وأضفه من جديد.',
		broken: ({ format }) =>
			`ملف ${isolate(format)} هذا تالف أو ناقص. نزّله مرة أخرى، أو افتحه واحفظه من جديد.`,
		bomb: ({ limit }) =>
			`حجم هذا الملف بعد فك ضغطه يتجاوز ${limit} ميغابايت. افتحه واحفظ النص الذي تحتاج إليه فقط.`,
		nesting: ({ limit }) =>
			`يتجاوز التداخل في هذا الملف ${count(limit)} من المستويات. انسخ النص والصقه بلا تنسيق.`,
		'other-format': ({ format }) =>
			`لا تُقرأ الملفات من هذا النوع (${isolate(format)}). ${WAYS[format] ?? 'انسخ النص والصقه هنا.'}`,
		'old-word': () =>
			`هذا مستند Word قديم (${isolate('.doc')})، أو أنه محمي بكلمة مرور. احفظه في Word بتنسيق DOCX، من دون كلمة مرور.`,
		picture: () => 'هذه صورة. أضف النص نفسه؛ وإن كان في الصورة وحدها فاستخرجه منها أولًا (OCR).',
		'not-text': () =>
			'لا نص يمكن تمييزه في هذا الملف. الممكن: DOCX وPDF وHTML وMarkdown والنص الخالص.',
		'too-slow': ({ seconds }) =>
			`لم تتقدم القراءة خلال ${counted(seconds, ['ثانية', 'ثوانٍ'], true)} فأُوقفت. انسخ النص والصقه بلا تنسيق.`,
		cancelled: () => 'أُلغي: لم يُقرأ هذا النص.',
		failed: () => 'تعذّرت قراءة هذا الملف. انسخ النص والصقه هنا.'
	},
	notes: {
		invisible: ({ count: n }) =>
			`في النص أحرف غير مرئية، عددها ${count(n)}. تحقق من المواضع المعلَّمة: فهذه الأحرف قد تجعل الكلمات تبدو على غير حقيقتها.`,
		replaced: ({ count: n }) =>
			`حلّت العلامة «\ufffd» محل أحرف تالفة، عددها ${count(n)}. ضع الأحرف الصحيحة مكانها.`,
		controls: ({ count: n }) => `تُركت محارف تحكّم، عددها ${count(n)}.`,
		encoding: ({ encoding }) =>
			`الملف غير مكتوب بترميز UTF-8، وقد قُرئ بترميز ${isolate(encoding)}. تحقق من صحة الأحرف.`,
		'running-lines': ({ count: n, examples }) =>
			`تُرك من رؤوس الصفحات وتذييلاتها ${counted(n, ['سطر', 'أسطر'])}: ${examples.map(quoted).join(dates.comma)}${n > examples.length ? '…' : ''}`,
		'empty-pages': ({ pages }) =>
			`${pages.length === 1 ? 'لا نص في الصفحة' : 'لا نص في الصفحات'} ${pages.join(dates.comma)}. إن كانت من ماسح ضوئي فاستخرج نصها أولًا (OCR).`,
		'whole-page': () =>
			'تعذّر فصل المقال عن بقية الصفحة. احذف ما لا ينتمي إليه، كالقوائم والتنبيهات.',
		'as-plain-text': ({ line }) =>
			`في السطر ${line} ما لا تحويه المقالات (جدول أو شيفرة أو HTML). لذلك قُرئ كل شيء نصًا خالصًا.`,
		'list-numbers': ({ count: n }: { count: number }) =>
			`كان لقوائم مرقّمة، عددها ${count(n)}، أرقام أخرى أو حروف؛ وهي تبدأ هنا من 1. اكتب الأرقام المهمة في النص نفسه.`,
		'footnote-marks': ({ count: n }) =>
			`أُزيلت من الجمل علامات حواشٍ، عددها ${count(n)}؛ ونصوص الحواشي بين الفقرات.`
	},
	sources: {
		'json-ld': 'من بيانات الصفحة نفسها (JSON-LD)',
		'open-graph': 'من بيانات الصفحة للشبكات الاجتماعية (OpenGraph)',
		meta: 'من البيانات في رأس الصفحة',
		canonical: 'من عنوان الصفحة الأصلي',
		'fetched-from': 'العنوان الذي جُلبت منه الصفحة',
		'saved-from': 'من ملاحظة المتصفح عند الحفظ',
		time: 'من وقت مذكور في الصفحة',
		title: 'من عنوان الصفحة',
		byline: 'من سطر الكاتب',
		heading: 'من العنوان الأول',
		'first-words': 'من أول كلمات النص',
		'front-matter': 'من رأس ملف Markdown',
		docx: 'من خصائص مستند Word',
		pdf: 'من خصائص ملف PDF'
	}
};
