import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { ar } from './interface.ts';
import { counted, isolate, listed, PASSAGE, quoted } from './nouns.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'قرنًا',
	decade: 'عقدًا',
	year: 'سنة',
	'half-year': 'نصف سنة',
	season: 'فصلًا أو ربع سنة',
	month: 'شهرًا',
	week: 'أسبوعًا',
	weekend: 'عطلة أسبوع',
	day: 'يومًا'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ` إن كان المقال لا يذكر تاريخًا فاكتب ${quoted('date: null')}.`,
	published: ` إن كان وقت نشر المقال غير معروف فاكتب ${quoted('published: null')}.`,
	passages: ' يحتاج الحدث إلى موضع واحد على الأقل: الكلمات الواردة في المقال التي تثبته.',
	companies: ` إن لم تكن هناك شركات فاكتب ${quoted('companies: []')}.`
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} الصواب ${isolate(right)}`;

export const problems: Sentences = {
	...ar.problems,
	...exchange,

	'edtf.empty': edtf('التاريخ ناقص.'),
	'edtf.time': edtf('لا وقت إلا ليوم مفرد، ويُكتب مع الثواني.'),
	'edtf.space': edtf('لا مسافات في التاريخ.'),
	'edtf.order': edtf('ترتيب التاريخ سنة-شهر-يوم.'),
	'edtf.capital': edtf('يُكتب الرقم المجهول X كبيرة.'),
	'edtf.dash': edtf('تُكتب في التاريخ شرطات قصيرة.'),
	'edtf.interval': edtf('تُكتب المدة بداية/نهاية.'),
	'edtf.year': edtf(`السنوات من ${isolate('-9999')} إلى ${isolate('-0001')} ومن 0000 إلى 9999.`),
	'edtf.range': edtf('بين القوسين المربعين يُكتب الأسبق..اللاحق.'),
	'edtf.qualifier': edtf(`لا تُكتب في آخر التاريخ إلا علامة واحدة من ${isolate('? ~ %')}.`),
	'edtf.unspecified': edtf('لا تُكتب X إلا في آخر التاريخ، ولا تُكتب في المدد.'),
	'edtf.digits': edtf('للسنة أربعة أرقام، وللشهر واليوم رقمان.'),
	'edtf.month': edtf(
		`الأشهر ${isolate('01-12')}، والفصول ${isolate('21-24')}، وأرباع السنة ${isolate('33-36')}، وأنصافها ${isolate('40-41')}.`
	),
	'edtf.group': edtf('لا يوم للفصول وأرباع السنة وأنصافها.'),
	'edtf.day': ({ days, right }) =>
		`في هذا الشهر ${counted(days, ['يوم', 'أيام'])}. الصواب ${isolate(right)}`,
	'edtf.reversed': edtf('النهاية قبل البداية.'),
	'edtf.reversedRange': edtf('بين القوسين المربعين يأتي الأسبق أولًا.'),

	'date.noWords': ({ basis }) =>
		`يحتاج تاريخ ${quoted(`basis: ${basis}`)} إلى «words»: كلمات الموضع التي تذكره.`,
	'date.noAnchor': `يحتاج تاريخ ${quoted('basis: relative')} إلى «anchor»: «published» أو معرّف حدث أو تاريخ EDTF تُقاس إليه الكلمات.`,
	'date.noSource': `يحتاج تاريخ ${quoted('basis: external')} إلى «source»: المصدر الذي أُخذ منه، أو عنوانه.`,
	'date.noNote': `يحتاج تاريخ ${quoted('basis: inferred')} إلى «note»: جملة تقول ممّ استُنتج.`,
	'date.year': ({ words, ...year }) =>
		`السنة ${isolate(nameYear(year, 'ق.م'))} ليست في الكلمات ${quoted(words)}: أضفها إلى «words»؛ وإن لم تكن في الموضع فالصواب ${quoted('basis: relative')} أو «external».`,
	'date.finer': ({ edtf, unit }) =>
		`${isolate(edtf)} أدق من الكلمات، فهي لا تذكر إلا ${UNITS[unit]}: اكتب التاريخ بدقة الكلمات، أو اذكر مع ${quoted('basis: external')} المصدر الأدق.`,

	'story.slug': ({ id }) =>
		`${quoted(id)} لا يصلح معرّفًا: استخدم a–z و0–9 وشرطات مفردة فقط، مثل ${quoted('lawsuit-2024')}.`,
	'story.duplicate': ({ id }) => `المعرّف ${quoted(id)} مستخدم في الأعلى: أعط أحدهما معرّفًا آخر.`,
	'story.reserved': 'المعرّف «published» محجوز لنشر المقال: استخدم غيره.',
	'story.company': ({ company }) =>
		`الشركة ${quoted(company)} ليست ضمن «companies»: أضفها هناك، أو تحقق من كتابتها.`,
	'story.companyTwice': ({ company }) =>
		`الشركة ${quoted(company)} مذكورة هنا مرتين: احذف إحداهما.`,
	'story.kindTaken': ({ id }) =>
		`النوع ${quoted(id)} معروف أصلًا، وله اسم في كل لغة: احذف نوعك الخاص، أو أعطه معرّفًا آخر.`,
	'story.kindName': ({ language }) =>
		`لا اسم للنوع بلغة القصة: اكتبه في «names» باسم ${quoted(language)}.`,
	'story.eraName': ({ language }) =>
		`لا اسم للحقبة بلغة القصة: اكتبه في «title» باسم ${quoted(language)}.`,
	'story.kind': ({ kind }) => `لا يوجد نوع ${quoted(kind)}: اختر نوعًا معروفًا، أو سمّه في «kinds».`,
	'story.article': ({ article }) =>
		`لا يوجد مقال ${quoted(article)} في هذه القصة: أضفه في «articles»، أو تحقق من كتابته.`,
	'story.stepEvent': ({ event }) =>
		`لا يوجد حدث ${quoted(event)} في هذه القصة: تحقق من كتابته، أو احذف الخطوة.`,
	'story.stepTwice': ({ event }) =>
		`الحدث ${quoted(event)} خطوة بالفعل: وكل حدث يُروى مرة واحدة. احذف أحدهما.`,
	'relation.event': ({ event }) =>
		`لا يوجد حدث ${quoted(event)} في هذه القصة: اذكر معرّف حدث موجود.`,
	'relation.self': 'لا علاقة للحدث بنفسه: اذكر حدثًا آخر.',
	'relation.twice': 'هذه العلاقة مذكورة في الأعلى: احذف إحداهما.',
	'relation.noGround':
		'لا دليل على العلاقة: اذكر في «passage» كلمات المقال التي تثبتها، أو قل في «judgement» لماذا تراها هيئة التحرير كذلك.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`تسير العلاقة عكس الزمن: يُفترض أن يسبق ${quoted(first)} (${isolate(firstDate)}) الحدث ${quoted(then)} (${isolate(thenDate)}). بدّل «from» و«to»، أو تحقق من التاريخين.`,
	'relation.circle': ({ events }) =>
		`تدور العلاقات في حلقة: ${events.map(quoted).join(' ← ')}. احذف إحداها، أو اعكسها.`,
	'media.noAlt': ({ file }) =>
		`«alt» ناقص: قل في جملة ما يُرى أو يُسمع في ${quoted(file)}، لمن لا يراه أو لا يسمعه.`,
	'media.path': ({ file }) =>
		`يشير ${quoted(file)} إلى مكان آخر: ضع الملف بجانب story.yaml، واذكر اسمه فقط.`,
	'media.missing': ({ file }) =>
		`الملف ${quoted(file)} مفقود: ضعه بجانب story.yaml، أو تحقق من كتابته.`,
	'media.damaged': ({ file }) =>
		`الملف ${quoted(file)} تالف أو فارغ: افتح الصورة في برنامج آخر، واحفظها من جديد.`,
	'media.away': ({ file }) =>
		`تعذّر جلب الملف ${quoted(file)}. ما قيل عنه منقول مع النسخة: حاول مرة أخرى، أو اختر الملف من جديد في المسودة.`,
	'media.tooLarge': ({ file }) =>
		`الملف ${quoted(file)} أكبر مما تتسع له المسودة (20 ميغابايت للملف و100 ميغابايت للكل) فتُرك. ما قيل عنه باقٍ: اختر في المسودة ملفًا أصغر.`,
	'media.type': ({ file }) =>
		`لا يمكن عرض ${quoted(file)} هنا: الممكن صور (AVIF، WebP، JPEG، PNG، SVG) وأصوات (MP3، M4A، Ogg، FLAC، WAV) وأفلام (MP4، WebM). العبرة بالمحتوى لا بالاسم.`,
	'media.captions': ({ file }) =>
		`لا ترجمة مصاحبة في ${quoted(file)}: يجب أن يبدأ الملف بـ WEBVTT.`,
	'media.captionsOfPicture':
		'الترجمة المصاحبة تخص صوتًا أو فيلمًا: ما تُظهره الصورة يُكتب في «alt»، وما يرد تحتها في «caption».',
	'media.linkPicture': 'مع «link» تأتي صورة خاصة: اذكر في «file» صورة تُظهر ما يوجد هناك.',
	'story.noPassage': 'لا موضع للحدث: أضف كلمات المقال التي تثبته.',
	'story.wordsElsewhere': ({ words }) =>
		`الكلمات ${quoted(words)} ليست في الموضع: اكتبها كما ترد هناك، أو أطِل الموضع ليشملها.`,
	'story.anchor': ({ anchor }) =>
		`${quoted(anchor)} ليس «published» ولا معرّف حدث ولا تاريخ EDTF: قل إلامَ تُقاس الكلمات.`,
	'story.anchorSelf': 'يُقاس هذا التاريخ إلى نفسه: اذكر حدثًا آخر أو تاريخ EDTF.',
	'story.anchorUnpublished':
		'لا تاريخ نشر للمقال تُقاس إليه الكلمات: اكتبه في «published»، أو اذكر مرجعًا آخر.',
	'story.acceptedDay': ({ day }) =>
		`${quoted(day)} ليس يومًا: اكتب في «on» منذ متى اختلفت الصياغة، مثل ${isolate('2024-08-01')}.`,
	'story.afterPublication': `الحدث لاحق لنشر مقاله: تحقق من التاريخ، أو استخدم ${quoted('kind: plan')} إن كان معلنًا مسبقًا.`,

	'quote.changed': ({ was, is }) =>
		`تغيّرت الصياغة: بدل ${quoted(was)} يرد في المقال الآن ${quoted(is)}. خذ الكلمات الجديدة إن كانت لا تزال تثبت الحدث، أو سجّل في «accepted» أنها لم تعد موجودة.`,
	'quote.lost': ({ article }) =>
		`هذه الكلمات ليست في المقال ${quoted(article)}: انسخ الموضع منه حرفيًا.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`هذه الكلمات ليست في المقال ${quoted(article)}؛ والأقرب إليها ${quoted(similar)}: انسخ الموضع منه حرفيًا.`,
	'quote.ambiguous': ({ article, count }) =>
		`ترد هذه الكلمات في المقال ${quoted(article)} أكثر من مرة (${count}): خذ كلمات أكثر، أو اذكر في «prefix» و«suffix» ما يرد قبلها وبعدها.`,
	'quote.similar': ({ article, count }) =>
		`قد يُقصد بهذه الكلمات في المقال ${quoted(article)} ${counted(count, PASSAGE)}: انسخ الموضع من جديد، بكلمات أكثر أو مع «prefix» و«suffix».`,

	'folder.noStory': 'ليس في المجلد ملف story.yaml: أنشئه، أو أزل المجلد.',
	'folder.name': ({ slug }) =>
		`اسم المجلد ${quoted(slug)}: وهو يصير جزءًا من العنوان، فاستخدم a–z و0–9 والشرطات فقط.`,
	'folder.noArticle': ({ file }) =>
		`الملف ${isolate(file)} مفقود: ضع المقال بهذا الاسم بجانب story.yaml.`,
	'folder.noVersion': ({ file }) =>
		`تخص هذه الجملة الإصدار ${isolate(file)} غير الموجود: أضف الملف، أو اذكر يوم إصدار موجود.`,
	'folder.unlisted': ({ id }) =>
		`هذا المقال ليس في story.yaml: أضفه هناك في «articles» مع ${quoted(`id: ${id}`)}، أو أزل الملف.`,
	'folder.emptyArticle': 'المقال فارغ: ضع نصه هنا.',
	'folder.versionDay': ({ file }) =>
		`لا يذكر الاسم ${isolate(file)} يومًا: يُسمّى الإصدار اللاحق باسم المقال مع اليوم الذي يسري منه، مثل ${isolate('article@2024-08-01.md')}.`,
	'folder.acceptedWhere':
		'لا موضع لهذا الحدث فيه الكلمات الواردة في «was»: اكتب «accepted» عند الموضع المقصود.',
	'folder.whichArticle': ({ ids }) =>
		`المفتاح «article» ناقص: في القصة عدة مقالات (${listed(ids)})، فاذكر المقال الذي أُخذت منه الكلمات.`,

	'shape.text': 'يجب أن يرد نص هنا.',
	'shape.number': 'يجب أن يرد هنا عدد صحيح، بدءًا من 0.',
	'shape.weight': 'يجب أن يرد هنا عدد صحيح من 0 إلى 9.',
	'shape.list': `يجب أن ترد قائمة هنا: سطر يبدأ بـ ${quoted('- ')} لكل عنصر، أو ${isolate('[a, b]')}.`,
	'shape.emptyList': 'هذه القائمة فارغة: تحتاج إلى عنصر واحد على الأقل.',
	'shape.map': `يجب أن ترد هنا مفاتيح بقيمها، مثل ${quoted('id: tesla')}.`,
	'shape.missing': ({ key }) => `المفتاح ${quoted(key)} ناقص.${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`لا يوجد هنا مفتاح ${quoted(key)}: ${nearest ? `هل تقصد ${quoted(nearest)}؟` : `الممكن: ${listed(known)}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `${quoted(typed)} غير ممكن هنا` : 'تنقص كلمة هنا'}: ${nearest ? `هل تقصد ${quoted(nearest)}؟ ` : ''}الممكن: ${listed(known)}.`,
	'shape.webAddress': `يجب أن يرد هنا عنوان يبدأ بـ ${isolate('https://')} أو ${isolate('http://')}.`,
	'site.contact': `يجب أن يرد هنا عنوان بريد، أو عنوان يبدأ بـ ${isolate('https://')} أو ${isolate('http://')}.`,
	'shape.languageTag': 'يجب أن يرد هنا رمز لغة مثل ar أو fr-CH أو rm.',

	'yaml.duplicateKey': 'هذا المفتاح مذكور في الأعلى: احذف أحدهما.',
	'yaml.documents': `لا يحوي الملف إلا قصة واحدة: احذف السطر ${quoted('---')}.`,
	'yaml.tab': 'أُزيح هذا السطر بعلامة جدولة: لا يقبل YAML إلا المسافات.',
	'yaml.indent':
		'الإزاحة غير صحيحة: أزِح مفاتيح المستوى الواحد بالقدر نفسه، وأغلق الأقواس وعلامات الاقتباس في الأعلى.',
	'yaml.text':
		'لا ينتهي النص هنا كما يتوقع YAML: ضعه بين علامتي اقتباس مفردتين، وأغلق جميع الأقواس وعلامات الاقتباس.',
	'yaml.key': `لا يمكن أن يرد مفتاح هنا: إن كان في النص ${quoted(': ')} فضعه بين علامتي اقتباس مفردتين.`,
	'yaml.feature':
		'الإحالات (&، *) والوسوم (!) والتوجيهات (%) في YAML غير ممكنة هنا: اكتب القيمة كاملة، أو ضعها بين علامتي اقتباس مفردتين.',

	'markdown.html': 'لا مكان لـ HTML في المقال: اكتب هذا الموضع بصيغة Markdown.',
	'markdown.code': 'لا شيفرات في المقالات: أزل علامات (`) أو الإزاحة.',
	'markdown.table': 'لا جداول في المقالات: اكتب هذا في فقرات أو في قائمة.',
	'markdown.footnote': 'لا حواشي في المقالات: انقل كلمات الحاشية إلى الفقرة.',
	'markdown.picture': 'لا ترد الصورة داخل نص: أعطها فقرة خاصة بها، هكذا: ![التعليق](العنوان).',
	'markdown.caption': 'لا تعليق للصورة: اكتبه بين القوسين المربعين.',
	'markdown.address':
		'يجب أن تكون الصورة على هذا الموقع: ابدأ عنوانها بالعلامة «/»، أو اتركه فارغًا.',
	'markdown.link': `لا يؤدي هذا الرابط إلى شيء: لا تُقبل إلا عناوين ${isolate('https:')} و${isolate('http:')} و${isolate('mailto:')}.`,
	'markdown.heading': `العناوين من ${isolate('#')} إلى ${isolate('####')}: استخدم مستوى أعلى.`,
	'markdown.quotation': 'لا يحوي الاقتباس إلا فقرات: أزل العلامة «>» قبل هذا الموضع.',
	'markdown.item': 'لعنصر القائمة فقرة واحدة: اجعل هذا عنصرًا مستقلًا، أو لا تُزِحه.'
};
