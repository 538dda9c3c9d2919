import type { Rule, Rules } from '#lib/dates/parsed.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { dates } from './dates.ts';
import { ARTICLE, COMPANY, count, counted, DATE, EVENT, isolate, quoted } from './nouns.ts';

type ExchangeRule = Extract<Rule, `exchange.${string}`>;
type Loss = Rules['exchange.loss'];

const inEvents = (n: number) => `في ${counted(n, EVENT, true)}`;
const list = (names: readonly string[]) => names.map(quoted).join(dates.comma);

/** Sentences for a loss: of so many events, or of the story. */
const PARTS: Record<Loss['part'], (loss: Loss) => string> = {
	events: ({ count: n, of }) =>
		`تُرك ${count(n)} من ${counted(of, EVENT, true)}، لأن التنسيق يحتاج إلى يوم يستطيع كتابته`,
	titles: ({ count: n }) => `يتغير العنوان ${inEvents(n)}`,
	summaries: ({ count: n }) => `يتغير الملخص أو يغيب ${inEvents(n)}`,
	dates: ({ count: n }) => `يصير التاريخ تاريخًا آخر ${inEvents(n)}`,
	bases: ({ count: n }) => `يغيب بيان من أين عُرف التاريخ ${inEvents(n)}`,
	ownKinds: ({ count: n }) => `تغيب أنواع الأحداث الخاصة بأسمائها، وعددها ${count(n)}`,
	kinds: ({ count: n }) => `يغيب نوع الحدث ${inEvents(n)}`,
	claims: ({ count: n }) => `يغيب اسم من نُقل القول عنه ${inEvents(n)}`,
	weights: ({ count: n }) => `يغيب الوزن ${inEvents(n)}`,
	media: ({ count: n }) => `تغيب الصور والأصوات والأفلام ${inEvents(n)}`,
	mediaFiles: ({ count: n }) =>
		`تبقى ملفات الصور والأصوات والأفلام نفسها في مجلد القصة، وعددها ${count(n)}`,
	ids: ({ count: n }) => `يتغير العنوان داخل القصة ${inEvents(n)}`,
	companies: ({ count: n }) => `لا تُذكر جميع الشركات ${inEvents(n)}`,
	companyNames: ({ count: n }) =>
		`تغيب أسماء أخرى أو المعرّف أو تتغير في ${counted(n, COMPANY, true)}`,
	articles: ({ count: n }) => `يغيب النص في ${counted(n, ARTICLE, true)}`,
	passages: ({ count: n }) => `تغيب المواضع التي تثبت الحدث ${inEvents(n)}`,
	quotedOnly: ({ count: n }) => `الاقتباسات موجودة نصًا، بلا موضعها في المقال، ${inEvents(n)}`,
	places: ({ count: n }) => `تغيب أماكن المواضع ${inEvents(n)}؛ ويُعثر عليها من جديد بكلماتها`,
	eras: ({ count: n }) => `يغيب من الحقب: ${count(n)}`,
	relations: ({ count: n }) => `يغيب من العلاقات بين الأحداث: ${count(n)}`,
	storyTitle: () => 'يغيب عنوان القصة أو يتغير',
	storySummary: () => 'يغيب ملخص القصة أو يتغير',
	steps: () => 'يغيب ترتيب رواية القصة، مع ما كُتب على خطواتها',
	language: () => 'تغيب لغة القصة',
	slug: () => 'يغيب عنوان القصة على الويب'
};

/** Sentences for a file of another format, in Arabic: faults, notes and losses. */
export const exchange: Sentences<ExchangeRule> = {
	'exchange.empty': 'الملف فارغ. تحقق من أنه حُفظ كما يجب.',
	'exchange.notThis': ({ format }) =>
		`هذا ليس ملفًا بتنسيق ${isolate(format)}: اختر تنسيقًا آخر، أو صدّر الملف من جديد.`,
	'exchange.unknownFormat':
		'لم يُعرف تنسيق هذا الملف: اختر التنسيق بنفسك، أو احفظ الملف بتنسيق CSV.',
	'exchange.json': 'من هنا لم يعد هذا JSON: الملف تالف أو ناقص. صدّره من جديد.',
	'exchange.xml':
		'ينتهي الملف قبل أوانه، أو أن وسومه غير مغلقة؛ وقد أُخذ ما أمكنت قراءته. صدّره من جديد.',
	'exchange.tooLarge': ({ limit }) =>
		`يحوي الملف أكثر من ${counted(limit, ['إدخال', 'إدخالات'], true)}: قسّمه على عدة ملفات.`,
	'exchange.cosmological':
		'يحسب هذا الخط الزمني بملايين السنين («cosmological»): ولا يعرف Fundstelle إلا السنوات من 9999 ق.م إلى 9999.',
	'exchange.noEvent': 'هذا الإدخال ليس حدثًا وقد تُرك.',
	'exchange.noEvents': 'لم يُعثر على أي حدث في هذا الملف.',
	'exchange.untitled': ({ title }) =>
		`لا عنوان لهذا الحدث؛ ووُضع ${quoted(title)} مكانه: أعطه عنوانًا.`,
	'exchange.date': ({ text }) =>
		`تعذّرت قراءة ${quoted(text)} كتاريخ: يأتي الحدث بلا تاريخ، أو بدقة أقل. أعطه تاريخه.`,
	'exchange.year': ({ text }) =>
		`${quoted(text)} خارج السنوات من 9999 ق.م إلى 9999: يأتي الحدث بلا تاريخ.`,
	'exchange.reversed': ({ text }) =>
		`النهاية في ${quoted(text)} قبل البداية؛ وقد بُدّلتا: تحقق من التاريخ.`,
	'exchange.dayOrder': ({ text }) =>
		`قُرئ ${quoted(text)} شهرًا/يومًا: تحقق من التاريخ إن كان اليوم هناك أولًا.`,
	'exchange.precision': ({ text }) =>
		`لم تُذكر دقة ${quoted(text)}؛ فأُخذت السنة. اسأل في الاستعلام عن الدقة أيضًا.`,
	'exchange.relative': ({ text }) =>
		`يحيل ${quoted(text)} إلى ما ليس في الملف، أو إلى اليوم الحالي: يأتي الحدث بلا تاريخ.`,
	'exchange.recurs': ({ text }) => `هذا يتكرر (${quoted(text)})؛ وأُخذت المرة الأولى فقط.`,
	'exchange.groups': ({ names, count: n }) =>
		`صارت مجموعات أو وسوم، عددها ${count(n)}، شركات: ${list(names)}${n > names.length ? '…' : ''}. أزل ما ليس منها شركة.`,
	'exchange.line': ({ text }) => `تعذّرت قراءة هذا السطر فتُرك: ${quoted(text)}.`,
	'exchange.brokenOff': 'تعذّرت قراءة أسطر كثيرة حتى هنا: ولم يُقرأ ما يلي ذلك.',
	'exchange.columns': ({ columns }) =>
		`لم يُعثر ${columns.length > 0 ? `بين ${list(columns)}` : 'بين هذه الأعمدة'} على عمود للتواريخ أو العناوين: سمّ أحدها «التاريخ» وآخر «العنوان».`,
	'exchange.row': 'علامات الاقتباس في هذا الصف غير متوافقة: تحقق من أنه قُرئ كما يجب.',
	'exchange.noQuote': 'هذا التعليق التوضيحي لا يعلّم كلمات: يأتي بلا موضع.',
	'exchange.story': 'هذا الجزء من القصة تالف وقد تُرك.',
	'exchange.newer': 'كُتب هذا الملف بإصدار أحدث من Fundstelle: حدّث هذا الإصدار.',
	'exchange.more': ({ count: n }) => `وما لم يُقرأ أو تغيّر غير ذلك ولم يُذكر هنا: ${count(n)}.`,
	'exchange.loss': (loss) => {
		const { part, count: n, examples } = loss;
		const isOfEvents = !['storyTitle', 'storySummary', 'language', 'slug', 'steps'].includes(part);
		const named = isOfEvents && examples.length > 0 ? `: ${list(examples)}` : '';
		return `${PARTS[part](loss)}${named}${named && n > examples.length ? '…' : '.'}`;
	},
	'exchange.drawn': ({ count: n, of }) =>
		`${count(n)} من ${counted(of, DATE, true)} غير دقيق؛ والتنسيق لا يرسم إلا الدقيق، أما المعروف فمكتوب بجانبه.`
};
