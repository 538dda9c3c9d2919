import * as vocabulary from '#lib/dates/vocabulary/ar.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, place } from './lexicon.ts';

/** The forms that are one word; the others have patterns of their own. */
const single = (list: string[][]) => list.map((forms) => forms.filter((form) => !/ /.test(form)));

const ORDINALS = {
	...place(single(vocabulary.ORDINALS.slice(0, 10))),
	...all(1, 'الحادي الحادية')
};
const MONTHS = single(vocabulary.MONTHS);
/** Without the name of a month that is also that of a carmaker, Nissan. */
const CLEAR_MONTHS = MONTHS.map((forms) => forms.filter((form) => !form.endsWith('نيسان')));

const lexicon: DateLexicon = {
	month: place(MONTHS),
	clearmonth: place(CLEAR_MONTHS),
	kanun: { الأول: 12, الثاني: 1 },
	tishrin: { الأول: 10, الثاني: 11 },
	weekday: count('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
	n: count(
		'واحد/واحدة اثنين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة'
	),
	ord: { ...place(single(vocabulary.ORDINALS.slice(0, 4))), الأخير: 4 },
	ordday: { ...ORDINALS, ...all(20, 'العشرين'), ...all(30, 'الثلاثين') },
	century: { ...ORDINALS, ...all(20, 'العشرون العشرين') },
	/** Words that follow the ones of a number. */
	plus: {
		...all(10, 'عشر عشرة'),
		...all(20, 'والعشرون والعشرين'),
		...all(30, 'والثلاثون والثلاثين')
	},
	season: place(vocabulary.SEASONS),
	theseason: { الربيع: 1, الصيف: 2, الخريف: 3, الشتاء: 4 },
	tens2: place(vocabulary.DECADES, 20, 10),
	thetens2: place(
		vocabulary.DECADES.map((forms) => forms.filter((form) => /^و?ال/.test(form))),
		20,
		10
	),
	tensplural: place(single(vocabulary.ORDINALS.slice(0, 10)), 0, 10),
	half: { الأول: 'first half', الثاني: 'second half' },
	part: {
		...all('start', 'أوائل مطلع بداية بدايات مستهل وأوائل ومطلع وبداية'),
		...all('mid', 'منتصف أواسط وسط ومنتصف'),
		...all('end', 'أواخر نهاية نهايات ختام وأواخر ونهاية بنهاية')
	},
	dir: {
		...all('last', 'الماضي الماضية الفائت الفائتة المنصرم المنصرمة'),
		...all('this', 'الجاري الجارية الحالي الحالية'),
		...all('next', 'المقبل المقبلة القادم القادمة')
	},
	single: {
		...all('week', 'الأسبوع'),
		...all('month', 'الشهر'),
		...all('year', 'العام السنة'),
		...all('decade', 'العقد'),
		...all('century', 'القرن')
	},
	unit: {
		...all('day', 'يوم أيام يومًا'),
		...all('week', 'أسبوع أسابيع أسبوعًا'),
		...all('month', 'شهر أشهر شهور شهرًا'),
		...all('year', 'سنة سنوات سنين عام أعوام عامًا'),
		...all('decade', 'عقود'),
		...all('century', 'قرون')
	},
	/** Two of a unit. */
	stretch: {
		...{ يومين: 'day', أسبوعين: 'week', شهرين: 'month' },
		...{ عامين: 'year', سنتين: 'year', عقدين: 'decade', قرنين: 'century' }
	},
	rel: { أمس: -1, اليوم: 0, غدًا: 1 },
	daypart: all(0, 'صباح مساء ليلة فجر ظهر عصر'),
	join: all(0, 'إلى حتى و - – /'),
	open: { '(': 0 },
	close: { ')': 0 },
	sign: all(0, '€ $ £ ¥ % ٪ °'),
	counted: all(
		0,
		'دولار دولارا دولارات يورو جنيه جنيها ريال ريالا درهم درهما دينار دينارا ليرة فرنك شخص شخصا أشخاص نسمة موظف موظفا عامل عاملا وظيفة كيلومتر كيلومترا كلم كم متر مترا طن طنا برميل سيارة طائرة وحدة منزل منزلا قتيل قتيلا جريح جريحا ضحية جندي جنديا صفحة نقطة ساعة يوم يوما مرة حالة شركة متجر سهم سهما ألف مليون مليار'
	)
};

const macros: Record<string, string> = {
	month: '<month>|كانون <kanun>|تشرين <tishrin>',
	months: '(شهر)? ($month|$month / $month|$month <open> $month <close>)',
	year: '(،|من)? ($ofyear)? <yyyy> (م)?',
	ofyear: '(عام|العام|سنة|لعام|لسنة|بعام|وعام)',
	lead: '(يوم)? <weekday> ،?',
	before: 'في|وفي|خلال|منذ|حتى|إلى|من|قبل|بعد|بحلول|أو|و',
	bc: 'ق +.? +م +.?|قبل الميلاد',
	ce: 'للميلاد|بعد الميلاد|ميلادي|ميلادية',
	partof: '<part> (من)?',
	nth: '<century> <plus>?',
	ago: '(قبل|منذ) (نحو|حوالي|أكثر من|أقل من|قرابة)?'
};

const rules: DateRule[] = [
	{
		rule: 'day-month-year',
		means: 'date',
		patterns: [
			'($lead)? <dd> (من)? $months ($year)?',
			'($lead)? <ordday> <plus>? من $months ($year)?',
			'<dd> $months <dir>'
		]
	},
	{
		rule: 'days-of-one-month',
		means: 'date',
		patterns: ['{ <dd> } <join> <dd> (من)? $months ($year)?']
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'<dd> +/ +<mm> +/ (+<yyyy>|+<yy>)',
			'<dd> +. +<mm> +. +<yyyy>',
			'<dd> +- +<mm> +- +<yyyy>',
			'<yyyy> +- +<mm2> +- +<dd2>',
			'<yyyy> +/ +<mm> +/ +<dd>'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'($partof)? $months $year',
			'($partof) $months',
			'شهر $month',
			'($before) { (<clearmonth>|كانون <kanun>|تشرين <tishrin>) }',
			'{ $month } (إلى|حتى|–|-)? <month> <yyyy>',
			'بين { <clearmonth> }'
		]
	},
	{ rule: 'last-next-month', means: 'nearMonth', patterns: ['(<part>)? $months <dir>'] },
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely> (م)?',
			'$ofyear <year> (م)?',
			'($partof) ($ofyear)? <yyyy>',
			'($before|بين|نحو|حوالي|عامي|سنتي) { <yyyy> }',
			'($before) { $ofyear <yyyy> (م)? }',
			'{ <yyyy> } (إلى|–|-|و|حتى) <yyyy>'
		]
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: ['($ofyear)? (<n>|<year>) ($bc)']
	},
	{
		rule: 'year-era',
		means: 'year',
		given: { era: 'ce' },
		patterns: ['($ofyear)? (<n>|<year>) ($ce)', '$ofyear <n> م', '($ofyear) <n>']
	},
	{
		rule: 'years',
		means: 'years',
		patterns: ['<likely> (+/|+-|+–) +<yy>', '<likely> +/ +<likely>']
	},
	{
		rule: 'season',
		means: 'season',
		patterns: [
			'($partof)? (فصل)? <season> $year',
			'(فصل)? <season> ($ofyear)? <yyyy> (+/|+-|+–) (+<yy>|+<yyyy>)',
			'($partof)? (فصل)? <theseason> <dir>',
			'(فصل)? <season> (العام|السنة) <dir>',
			'($before) { (فصل)? <theseason> }',
			'($partof) <theseason>'
		]
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: ['الربع <ord> ($year)?', 'الربع <ord> من (العام|السنة) <dir>']
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: ['النصف <ord> $year', 'النصف <ord> من (العام|السنة) <dir>']
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			'($partof)? <tens2> القرن $nth (الميلادي)?',
			'العقد <tensplural> من القرن $nth (الميلادي)?',
			'($partof)? (عقد)? <thetens2>',
			'($partof)? عقد <tens>'
		]
	},
	{
		rule: 'decade-of-last-century',
		means: 'decade',
		given: { century: 20 },
		patterns: ['($partof)? <tens2> القرن (الماضي|المنصرم|الفائت)']
	},
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'($partof)? القرن $nth (الميلادي)?',
			'($partof)? القرن (ال)? <dd> (الميلادي)?',
			'النصف <half> من القرن $nth',
			'النصف <half> من القرن (ال)? <dd>'
		]
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: ['($partof)? القرن $nth ($bc)', '($partof)? القرن (ال)? <dd> ($bc)']
	},
	{ rule: 'day-by-name', means: 'day', patterns: ['<rel>', 'يوم أمس'] },
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: [
			'يوم <weekday> (<dir>)?',
			'<weekday> <dir>',
			'<daypart> (يوم)? <weekday> (<dir>)?',
			'(أمس|اليوم) <weekday>'
		]
	},
	{ rule: 'last-next', means: 'unit', patterns: ['(<part>)? <single> <dir>'] },
	{
		rule: 'this',
		means: 'unit',
		given: { dir: 'this' },
		patterns: ['(هذا|هذه) <single>', '<part> (هذا|هذه) <single>']
	},
	{ rule: 'ago', means: 'ago', patterns: ['$ago <n> <unit>'] },
	{ rule: 'two-ago', means: 'ago', given: { n: 2 }, patterns: ['$ago <stretch>'] },
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<sign> +<yyyy>',
			'<number> (+,|+.|+٬|+٫) +<number>',
			'(رقم|صفحة|المادة|غرفة|رحلة|طراز|بوينغ|إيرباص|ويندوز|رؤية|أجندة) <yyyy>',
			'<number> / <number> / <number>',
			'($ofyear)? <yyyy> (هجري|هجرية|للهجرة|ه)'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'<thetens2> من (عمره|عمرها|العمر|أعمارهم|عمري)',
			'(الربيع|ربيع) العربي',
			'ربيع (الأول|الآخر|الثاني)',
			'(المصري|القدس|الوطن|رأي|روسيا) اليوم',
			'اليوم (السابع|التالي|الأول|الثاني|الثالث|الأخير|نفسه)',
			'الجمعة (السوداء|العظيمة)',
			'(شركة|سيارة|سيارات|مجموعة|تحالف) نيسان'
		]
	}
];

/** Modern Standard Arabic, with the months of the Gulf and Egypt, the Levant and the Maghreb. */
export const ARABIC: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['من'],
		to: ['إلى', 'الى', 'حتى', '–', '-', '—'],
		between: ['بين'],
		and: ['و'],
		since: ['منذ'],
		bounds: [],
		onDay: ['يوم']
	},
	ordinalDot: false,
	abbreviations: 'د م ص ق أ',
	// a text that has no word of a list has none of `_`
	tense: {
		past: 'كان كانوا قال أعلن وقع وقّع بدأ أطلق تأسس جرى تم شهد أكد أصدر قرر رفع فاز خسر باع ولد توفي قتل غادر ترك وصل أقيم نشر كتب دخل خرج بلغ سجل عين أقال',
		future:
			'سوف سيكون ستكون سيتم ستتم سيبدأ ستبدأ سيجري ستجري المقرر المتوقع المنتظر يعتزم تعتزم يُتوقع يتوقع',
		futurePairs: '_',
		things: '_',
		behind: 'منذ',
		perfect: '_',
		participle: /(?!)/,
		// with the ending of a woman's or a company's deed, or of the patterns افتعل and انفعل
		pastEnding: /^(?!س[تي]|ال)\p{L}+[^ا]ت$|^ا[^اويىة]{4}$/u,
		notPast: 'وقت تحت بيت صوت بنت موت زيت ليست إنترنت انترنت ثابت اغسطس',
		articles: '_',
		governs: 'لن قد',
		ahead: 'حتى بحلول',
		goesOn: '_',
		clauses: '',
		prepositions: '_',
		otherwise: 'past'
	}
};
