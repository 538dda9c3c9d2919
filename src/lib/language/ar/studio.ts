import type { StudioMessages } from '#lib/language/de/studio.ts';
import {
	count,
	counted,
	EVENT,
	DATE,
	isolate,
	listed,
	PASSAGE,
	quoted,
	ROW,
	TEXT
} from './nouns.ts';

const PROPOSAL = ['اقتراح', 'اقتراحات'] as const;
const events = (n: number) => counted(n, EVENT);
const eventsOf = (n: number) => counted(n, EVENT, true);
const path = (slug: string) => isolate(`/stories/${slug || '…'}`);

/** The studio's words in Arabic; only the studio loads them. */
export const ar: StudioMessages = {
	steps: {
		text: 'تغيير النص',
		chronology: 'أخذ تسلسل زمني',
		articleAdded: 'إضافة نص',
		articleRemoved: 'إزالة نص',
		article: 'تغيير بيانات النص',
		story: 'تغيير بيانات القصة',
		eventAdded: 'إضافة حدث',
		eventRemoved: 'إزالة حدث',
		accepted: 'قبول اقتراح',
		joined: 'دمج اقتراح',
		dismissed: 'تخطي اقتراح',
		title: 'تغيير العنوان',
		summary: 'تغيير الملخص',
		date: 'تغيير التاريخ',
		kinds: 'تغيير الأنواع الخاصة',
		kind: 'تغيير النوع',
		companies: 'تغيير الشركات',
		claim: 'تغيير مصدر القول',
		weight: 'تغيير الوزن',
		passage: 'تغيير الموضع',
		passageAdded: 'إضافة موضع',
		passageRemoved: 'إزالة موضع',
		companyAdded: 'إضافة شركة',
		companyRemoved: 'إزالة شركة',
		companyMerged: 'دمج شركات',
		company: 'تغيير بيانات الشركة',
		eraAdded: 'إضافة حقبة',
		eraRemoved: 'إزالة حقبة',
		era: 'تغيير حقبة',
		relationAdded: 'إضافة علاقة',
		relationRemoved: 'إزالة علاقة',
		relation: 'تغيير علاقة',
		mediaAdded: 'إضافة صورة أو صوت',
		mediaRemoved: 'إزالة صورة أو صوت',
		media: 'تغيير صورة أو صوت',
		restored: 'استعادة حالة سابقة'
	},
	home: {
		invitation: 'أعدّ قصة بنفسك',
		title: 'من المقال إلى الخط الزمني',
		intro:
			'خط زمني يمكن التحقق منه: كل حدث مع الكلمات التي تثبته. في دقائق قليلة، ومن دون معرفة مسبقة.',
		steps: [
			{
				title: 'أضف نصًا',
				text: 'الصق مقالًا، أو اختر ملفات: Word وPDF وصفحات ويب.'
			},
			{
				title: 'أثبت الأحداث',
				text: 'يقترح Fundstelle أحداثًا، لكل منها تاريخه وموضعه. وأنت تقرر وتغيّر وتضيف.'
			},
			{
				title: 'سلّم القصة',
				text: 'نزّل القصة الجاهزة. وما لم يُثبت بعد يبقى في المسودة.'
			}
		],
		create: 'قصة جديدة',
		openFile: 'فتح ملفات',
		openHint: `وكذلك مسودة (${isolate('.fundstelle')})، أو مجلد قصة أو ملف ZIP الخاص به، أو خط زمني من TimelineJS أو markwhen أو Simile أو vis-timeline أو Wikidata أو Hypothesis، أو تقويم (${isolate('.ics')}) أو جدول. يمكنك سحبها إلى هذه الصفحة، أو لصق نص هنا.`,
		drafts: 'مسوداتك',
		changed: (when) => `آخر تغيير ${when}`,
		delete: 'حذف',
		deleteOf: (title) => `حذف: ${isolate(title)}`,
		confirmDelete: (title) =>
			`هل تريد حذف ${quoted(title)} مع جميع حالاته السابقة؟ لا يمكن التراجع عن ذلك.`,
		unavailable:
			'لا يحتفظ هذا المتصفح بالمسودات، ربما لأن النافذة خاصة. يمكنك العمل، لكن احفظ مسودتك في ملف قبل إغلاق النافذة.',
		published: 'القصص المنشورة',
		publishedHint: 'افتح نسخة لترى كيف أُعدّت، أو لتواصل العمل عليها.',
		copy: 'فتح نسخة',
		copyOf: (title) => `فتح نسخة: ${isolate(title)}`,
		copying: 'يجري جلب النسخة…',
		copyFailed: 'تعذّر تحميل القصة. تحقق من الاتصال، وحاول مرة أخرى.',
		together: 'للكتابة والتدقيق والنشر مع آخرين:',
		newsroom: 'إلى غرفة الأخبار',
		privacy: 'يبقى كل شيء في هذا المتصفح إلى أن تسلّمه. ولا يُرسل منه شيء.'
	},
	bring: {
		title: 'أضف النص الذي يدور عليه الأمر',
		ways: 'الصق بالمفتاحين Ctrl+V في أي مكان من هذه الصفحة، أو اسحب الملفات إلى هنا أو اخترها، ولو عدة ملفات معًا. تُقرأ في هذا المتصفح، ولا يُرسل منها شيء.',
		more: 'إضافة نص آخر',
		label: 'لصق نص أو كتابته',
		placeholder: 'الصق هنا…',
		choose: 'اختيار ملفات',
		takeTyped: 'استخدام هذا النص',
		formats: 'Word (DOCX)، وPDF بنصّ، وصفحات ويب محفوظة، وMarkdown أو نص خالص؛ حتى 20 ميغابايت',
		byHand: 'البدء بنص فارغ',
		otherWays: `أو ابدأ بتسلسل زمني (XLSX، CSV)، أو بخط زمني من برنامج آخر (TimelineJS، markwhen، iCalendar…)، أو بمسودة (${isolate('.fundstelle')}) أو بملف ZIP لقصة: هنا مباشرة.`,
		fromAddress: {
			title: 'جلب صفحة من عنوانها',
			label: 'العنوان',
			fetch: 'جلب',
			how: 'يجلب خادم غرفة الأخبار الصفحة ويحفظها دليلًا، مع العنوان والوقت والمجموع الاختباري. أما ما لا يقرؤه إلا المشتركون فاحفظه في متصفحك وأضف الملف.',
			fetching: 'يجري جلب الصفحة…',
			signedOut:
				'لا يستطيع ذلك إلا خادم غرفة أخبار، ولمن سجّل الدخول فقط. وإلا فاحفظ الصفحة في متصفحك (Ctrl+S) وأضف الملف.',
			signIn: 'تسجيل الدخول',
			problems: {
				address: `هذا ليس عنوان ويب. يبدأ العنوان بـ ${isolate('https://')} أو ${isolate('http://')}.`,
				unreachable: 'لا شيء يستجيب على هذا العنوان في الإنترنت العام. تحقق من صحة كتابته.',
				status: 'لا يسلّم خادم هذه الصفحة محتواها. افتحها في متصفحك واحفظها وأضف الملف.',
				type: 'لا نص على هذا العنوان: تُقرأ صفحات الويب وPDF وWord (DOCX) والنص الخالص.',
				'too-large': 'ما هناك أكبر من 20 ميغابايت.',
				'too-slow': 'لم تصل الصفحة خلال 10 ثوانٍ. حاول مرة أخرى، أو احفظها في متصفحك وأضف الملف.',
				redirects: 'يدور العنوان في حلقة. افتحه في متصفحك وخذ العنوان الذي تراه هناك.',
				busy: 'يجري الآن جلب صفحات كثيرة. حاول مجددًا بعد قليل.',
				failed: 'يتعذّر الوصول إلى الخادم حاليًا. حاول مجددًا بعد قليل.'
			}
		},
		newText: 'نص جديد',
		pasted: 'نص ملصق',
		remove: 'استبعاد',
		removeOf: (name) => `استبعاد: ${isolate(name)}`,
		reading: 'تجري القراءة…',
		read: (n) => (n === 0 ? 'تعذّرت قراءة أي من هذا.' : 'تمت القراءة. تحقق من البيانات.'),
		cancel: 'إلغاء',
		add: (n) => (n === 1 ? 'إضافة النص' : `إضافة ${counted(n, TEXT, true)}`),
		wordCount: (n) => counted(n, ['كلمة', 'كلمات']),
		fields: {
			title: 'العنوان',
			author: 'الكاتب',
			publisher: 'وسيلة الإعلام أو الناشر',
			url: 'عنوان الويب',
			published: 'تاريخ النشر'
		},
		language: 'لغة النص',
		found: (source) => `${source}`,
		titleMissing: 'أعط النص عنوانًا.',
		urlWrong: `هذا ليس عنوان ويب. يبدأ العنوان بـ ${isolate('https://')} أو ${isolate('http://')}.`,
		publishedWrong: `تعذّرت قراءة هذا التاريخ. اكتبه على غرار «4 يونيو 2024» أو «يونيو 2024» أو ${isolate('2024-06-04')}.`,
		publishedHint: 'تتوقف عليه كلمات مثل «أمس»؛ اتركه فارغًا إن كنت لا تعرف اليوم.'
	},
	newsroom: {
		title: 'مع غرفة الأخبار',
		how: 'تنتقل المسودة إلى الخادم. وتبقى هناك ولو ضاع هذا الجهاز، ويستطيع آخرون الكتابة معك.',
		share: 'وضعها على الخادم',
		sharing: 'مشاركة',
		check: 'تدقيق',
		overview: 'ما ينتظرك',
		shared: 'المسودة على الخادم. ومن يحق له الكتابة فيها يفتحها على هذا العنوان:',
		publish: 'نشر',
		correct: 'نشر التصحيح',
		withdraw: 'سحب',
		published: 'منشورة على',
		note: 'ما الذي صُحّح (جملة واحدة، اختياري)',
		isPublished: 'نُشرت القصة.',
		isCorrected: 'نُشر التصحيح. ويبقى الإصدار السابق مقروءًا.',
		isWithdrawn: 'سُحبت القصة؛ وتبقى المسودة.',
		hasMoved: (slug) => `العنوان القديم ${path(slug)} يحيل إليه.`,
		schedule: {
			title: 'النشر لاحقًا',
			when: 'متى',
			hint: 'تُنشر المسودة كما هي الآن على الخادم، لا ما تغيّره بعد ذلك.',
			past: 'مضى هذا الوقت. اختر وقتًا لم يأت بعد.',
			submit: 'النشر في هذا الوقت',
			done: 'تمت الجدولة.',
			planned: (when) => `مجدولة: تظهر في ${when}، كما كانت المسودة عند الجدولة.`,
			failed: (when) => `تعذّر نشر القصة في ${when}.`,
			withdraw: 'إلغاء النشر المجدول',
			withdrawn: 'أُلغيت الجدولة.'
		},
		problems: {
			taken: 'لقصة أخرى هذا الاسم المختصر. اختر غيره.',
			redirects:
				'كانت قصة أخرى بهذا الاسم المختصر؛ ويحيل العنوان إليها لتبقى روابطها صالحة. اختر غيره.',
			unchecked: 'لم يدقّق أحد غيرك هذه الأحداث بعد. ويشترط الموقع ذلك قبل النشر.',
			files: 'هذه الملفات غير موجودة على الخادم. أضفها من جديد في حدثها، أو أزلها منه:',
			unsound:
				'لا يمكن نشر المسودة على هذه الحال. ما ينقصها أو ما فيها من خطأ مذكور هنا تحت «قصةً للنشر».',
			failed: 'يتعذّر الوصول إلى الخادم حاليًا. حاول مجددًا بعد قليل.'
		},
		at: {
			connecting: 'جارٍ الاتصال بالخادم…',
			saving: 'جارٍ الحفظ على الخادم…',
			saved: 'محفوظ على الخادم',
			away: 'لا اتصال بالخادم',
			refused: 'رفضه الخادم'
		},
		originals: {
			title: 'الصفحات المجلوبة',
			how: 'كما كانت حين جلبها الخادم؛ يراها كل من يحق له الكتابة في هذه المسودة.',
			fetched: (when) => `جُلبت ${when}`,
			download: 'تنزيل',
			downloadOf: (address) => `تنزيل: ${isolate(address)}`
		},
		original: {
			title: 'الأصل',
			of: (title) => `الأصل: ${isolate(title)}`,
			open: (page) => (page === undefined ? 'الأصل' : `الأصل، صفحة ${page}`),
			bring: 'إرفاق ملف (PDF أو DOCX أو HTML، حتى 20 ميغابايت)',
			how: 'يحتفظ به الخادم كما هو. ومن يمكنه كتابة المسودة يفتحه بجانب النص.',
			onTheWay: {
				waiting: 'محفوظ في هذا المتصفح، ويُرسل إلى الخادم حين تكون المسودة هناك.',
				away: 'محفوظ في هذا المتصفح، ويُرسل إلى الخادم حين يمكن الوصول إليه من جديد.',
				sending: 'يُرسل إلى الخادم …',
				refused: 'لا يقبل الخادم هذا الملف: إنه كبير جدًا أو ليس من نوع PDF أو DOCX أو HTML.'
			},
			windowOnly: 'لم يتمكن المتصفح من حفظه: إلى أن يصل إلى الخادم فهو في هذه النافذة وحدها.',
			again: 'إرساله من جديد',
			shown: 'إتاحته للقراء',
			shownHow: 'ابتداءً من النشر القادم يكون عند المقال رابط إليه.',
			remove: 'فصله عن المقال',
			refused:
				'لم ينجح ذلك: الملف كبير جدًا أو ليس من نوع PDF أو DOCX أو HTML، أو لا يمكن الوصول إلى الخادم الآن.',
			close: 'إغلاق',
			opening: 'يُفتح الأصل …',
			failed: 'لا يمكن فتح الأصل هنا. نزّله من «القصة» عند المقال.',
			asText: 'كلمات الأصل من دون تصميمه.',
			page: (n, all) => `صفحة ${n} من ${all}`,
			before: 'الصفحة السابقة',
			after: 'الصفحة التالية'
		},
		refused: {
			signedOut:
				'انتهى تسجيل دخولك هنا، أو حُذف حسابك. سجّل الدخول في علامة تبويب أخرى، ثم تابع هنا.',
			denied: 'لا يقبل الخادم هذه المسودة منك: فهي لشخص آخر، وليست مشتركة معك أو لم تعد كذلك.',
			large:
				'لم يعد الخادم يقبل هذه المسودة: فهي كبيرة جدًا مع كل ما كان فيها، أو ما أضفته كبير جدًا. احفظها كملف ضمن «تسليم» واجعل منها عدة مسودات.',
			unknown:
				'في هذه المسودة شيء لا يعرفه الخادم: فإصداره غير إصدار هذه الصفحة. أعد تحميل الصفحة؛ وإن بقي الأمر كما هو، فاسأل من يدير الخادم.',
			elsewhere:
				'لا يقبل الخادم التغييرات إلا من صفحات على عنوانه، وهذه الصفحة على عنوان آخر. افتح الموقع على عنوانه المعتاد؛ وإن كان هذا هو، فاسأل من يدير الخادم: فقيمة ORIGIN لديه غير صحيحة.',
			kept: 'تغييراتك محفوظة على هذا الجهاز.'
		}
	},
	handOn: {
		open: 'تسليم',
		title: 'تسليم',
		close: 'إغلاق',
		publish: 'قصةً للنشر',
		ready: (n, all) =>
			all === 0
				? 'لا أحداث بعد.'
				: n === all
					? all === 1
						? 'الحدث مُثبت وجاهز.'
						: `جميع الأحداث (${count(all)}) مُثبتة وجاهزة.`
					: `المُثبت والجاهز: ${count(n)} من ${eventsOf(all)}.`,
		behind: (n) => `يبقى في المسودة ${events(n)}`,
		obstacles: {
			title: 'أعط القصة عنوانًا.',
			slug: `أعط القصة اسمًا مختصرًا من حروف لاتينية صغيرة وأرقام وشرطات، مثل ${quoted('the-railway-dispute')}.`,
			noText: 'لا نص في القصة بعد. أضف نصًا أولًا.',
			noEvents: 'لا يمكن نشر أي حدث بعد. يحتاج كل حدث إلى موضع واحد على الأقل في النص.'
		},
		storyTitle: 'عنوان القصة',
		slug: 'الاسم المختصر',
		slugHint: (slug) => `اسم المجلد وآخر العنوان: ${path(slug)}`,
		archive: 'تنزيل أرشيف (ZIP)',
		folder: 'الكتابة في مجلد…',
		how: (slug) =>
			`إذا وُضع المجلد ${quoted(slug)} في دليل Fundstelle ${isolate('src/content')}، نشره تشغيل ${quoted('npm start')} التالي.`,
		mediaApart: (files) =>
			`تحتاج إلى ملفات ليست في المسودة: ${listed(files)}. أعدها بجانب story.yaml. وكل ما قلته عنها موجود.`,
		draft: 'مسودةً لمواصلة العمل',
		draftHow:
			'ملف فيه كل شيء، حتى الأحداث غير المُثبتة: لزميل أو لجهاز آخر أو نسخةً احتياطية. ويُفتح من صفحة الاستوديو الأولى.',
		draftFile: 'حفظ المسودة في ملف',
		saved: (name) => `${isolate(name)} بين تنزيلاتك.`,
		savedIn: (folder) => `كُتب في ${isolate(folder)}.`,
		left: (files) => `هناك نصوص لم تعد تنتمي إلى القصة؛ احذفها: ${listed(files)}.`,
		issues: (n) => `لا يلتزم بالقواعد ${counted(n, PASSAGE)}:`,
		openAnyway: 'فتحها مسودةً مع ذلك',
		unread: (n) => `يحتاج إلى نظرة ${counted(n, PASSAGE)}:`,
		openRead: (all) => `فتحها مسودةً: ${all}، بانتظار الإثبات`,
		onlyEmpty: 'لا تُقرأ قصة كاملة إلا في مسودة فارغة. افتحها من صفحة الاستوديو الأولى.',
		fileProblems: {
			noDraft: 'هذا الملف ليس مسودة من Fundstelle.',
			newer: 'هذه المسودة من إصدار أحدث من Fundstelle. افتحها هناك.',
			damaged: 'هذه المسودة تالفة أو ناقصة. اطلب إرسالها من جديد.'
		},
		notSaved: 'تعذّرت الكتابة في المجلد. اختر مجلدًا آخر، أو نزّل الأرشيف.'
	},
	versions: {
		open: 'حالات سابقة',
		title: 'حالات سابقة',
		close: 'إغلاق',
		name: 'الاحتفاظ بهذه الحالة باسم',
		hint: 'مثل «قبل المراجعة». تُحفظ حالة من تلقاء نفسها في بداية كل يوم عمل.',
		unnamed: 'بلا اسم',
		keep: 'احتفاظ',
		kept: (name) => `حُفظت: ${quoted(name)}`,
		daily: 'بداية اليوم',
		compare: 'مقارنة',
		compareOf: (state) => `مقارنة: ${isolate(state)}`,
		restore: 'استعادة',
		restoreOf: (state) => `استعادة: ${isolate(state)}`,
		restored: (name) => `استُعيدت: ${quoted(name)}. يعيدك «تراجع» إلى الحالة السابقة.`,
		delete: 'حذف',
		deleteOf: (state) => `حذف: ${isolate(state)}`,
		deleted: (state) => `حُذفت: ${isolate(state)}`,
		none: 'لم تُحفظ حالة سابقة بعد.',
		failed: 'تعذّر الحفظ: مساحة هذا المتصفح ممتلئة أو مقفلة أو غير موجودة.',
		server: {
			title: 'على الخادم',
			name: 'الاحتفاظ بالحالة على الخادم باسم',
			hint: 'يراها كل من يحق له الكتابة في هذه المسودة.',
			published: 'نُشرت',
			withdrawn: 'سُحبت',
			none: 'لم تُحفظ على الخادم حالة بعد، ولم يُنشر شيء.',
			failed: 'يتعذّر الوصول إلى الخادم حاليًا، أو أنك لم تعد مسجّل الدخول.'
		},
		same: 'المسودة الآن هي نفسها.',
		since: 'منذ ذلك الحين في المسودة:',
		story: 'القصة',
		parts: { events: 'الأحداث', articles: 'النصوص', companies: 'الشركات' },
		changes: { added: 'جديد', removed: 'أُزيل', changed: 'تغيّر' },
		fields: {
			slug: 'الاسم المختصر',
			title: 'العنوان',
			language: 'اللغة',
			summary: 'الملخص',
			steps: 'الخطوات',
			media: 'الصور والأصوات',
			author: 'الكاتب',
			publisher: 'وسيلة الإعلام',
			url: 'العنوان',
			published: 'يوم النشر',
			blocks: 'الصياغة',
			earlier: 'إصدارات سابقة',
			names: 'الأسماء',
			aliases: 'أسماء أخرى',
			kind: 'النوع',
			eras: 'الحقب',
			relations: 'العلاقات',
			kinds: 'الأنواع الخاصة',
			date: 'التاريخ',
			companies: 'الشركات',
			claim: 'مصدر القول',
			weight: 'الوزن',
			passages: 'المواضع'
		}
	},
	chronology: {
		title: (file) => `تسلسل زمني: ${isolate(file)}`,
		how: 'يصير كل صف حدثًا ينتظر الإثبات. تحقق مما يحويه كل عمود.',
		hasHeads: 'الصف الأول يسمّي الأعمدة',
		firstRows: 'الصفوف الأولى',
		column: (n) => `العمود ${n}`,
		unused: 'لا يُستخدم',
		roles: {
			date: 'التاريخ',
			what: 'ما حدث',
			who: 'من (الشركات)',
			source: 'المصدر',
			page: 'الصفحة',
			note: 'ملاحظة'
		},
		page: 'ص',
		becomes: (n) => `${events(n)} بلا دليل.`,
		unread: (n) => `تعذّرت قراءة ${counted(n, DATE, true)}؛ ويبقى ذلك نصًا في الملخص.`,
		skipped: (n) => `لا يُذكر ما حدث في ${counted(n, ROW, true)}، فيُترك ذلك.`,
		take: (n) => `أخذ ${eventsOf(n)}`,
		taken: (n) => `بانتظار الإثبات: ${events(n)}. أضف الآن النصوص التي فيها الدليل.`,
		problems: {
			tooLarge: 'هذا الجدول أكبر من اللازم؛ الممكن 20 ميغابايت.',
			tooManyRows: 'في هذا الجدول أكثر من 5,000 صف. قسّمه.',
			empty: 'هذا الجدول فارغ.',
			broken: 'تعذّرت قراءة هذا الجدول. احفظه من جديد بتنسيق XLSX أو CSV، من دون كلمة مرور.'
		}
	},
	proofs: {
		search: 'يجري البحث عن أدلة…',
		failed: 'فشل البحث. حمّل الصفحة من جديد.',
		left: (n, all) => `بانتظار الإثبات: ${count(n)} من ${eventsOf(all)}`,
		done: 'لكل الأحداث مواضعها.',
		previous: 'الحدث السابق',
		next: 'الحدث التالي',
		place: (n, all) => `${n} من ${all}`,
		candidates: 'جمل قد تثبته',
		accept: 'اعتماده دليلًا',
		acceptOf: (words) => `اعتماده دليلًا: ${isolate(words)}`,
		keys: 'يعتمد ق أو Enter الجملة الأولى، وتبدّل مفاتيح الأسهم الحدث.',
		page: (page) => `الصفحة ${page}`,
		sameDate: (words) => `التاريخ: ${quoted(words)}`,
		shared: (words) => `المشترك: ${listed(words)}`,
		edit: 'فتح الحدث',
		none: (n) => `${events(n)} بلا جملة مناسبة`,
		noneHint: 'ابحث هنا بنفسك، أو أضف نصوصًا أخرى.'
	},
	shell: {
		studio: 'الاستوديو',
		drafts: 'المسودات',
		untitled: 'بلا عنوان',
		write: 'كتابة',
		preview: 'معاينة',
		places: 'أقسام المسودة',
		undo: (step) => `تراجع: ${step}`,
		redo: (step) => `إعادة: ${step}`,
		nothingToUndo: 'لا شيء للتراجع عنه',
		nothingToRedo: 'لا شيء لإعادته',
		opening: 'يجري فتح المسودة…',
		keeping: {
			opening: 'جارٍ الفتح…',
			saving: 'جارٍ الحفظ…',
			saved: 'محفوظ على هذا الجهاز',
			failed: 'لم يُحفظ!',
			unavailable: 'لا يُحفظ'
		},
		failed:
			'لم تُحفظ التغييرات الأخيرة بعد: مساحة هذا المتصفح ممتلئة أو مقفلة. نواصل المحاولة. أفسح مجالًا، أو احفظ المسودة في ملف قبل إغلاق هذه النافذة.',
		unavailable:
			'لا يحتفظ هذا المتصفح بشيء، ربما لأن النافذة خاصة أو لأن المسودة من إصدار أحدث من Fundstelle. يمكنك العمل، لكن المسودة تضيع مع النافذة: احفظها في ملف.',
		broken: (n) =>
			`في هذه المسودة ما لا يُقرأ من التغييرات (${count(n)})؛ وكل ما عداه موجود. ولم يُحذف شيء.`,
		noScripts:
			'يحتاج الاستوديو إلى JavaScript: فهو يعمل كليًا في هذا المتصفح ولا يرسل شيئًا. أما قراءة القصص فممكنة من دونه.',
		text: 'النص',
		panels: 'مساحات العمل',
		proposals: 'الاقتراحات',
		proofs: 'بحث عن أدلة',
		events: 'الأحداث',
		problems: 'للحسم',
		story: 'القصة'
	},
	proposals: {
		title: 'الاقتراحات',
		searching: 'يجري البحث عن أحداث في النصوص…',
		failed: 'انقطع البحث عن الأحداث. لم تتأثر مسودتك؛ ولا يزال إعداد الأحداث يدويًا ممكنًا.',
		retry: 'البحث من جديد',
		partly: {
			dates: (language) =>
				`في نصوص هذه اللغة (${isolate(language)}) لا يجد Fundstelle إلا التواريخ، لا أحداثًا كاملة بعد. الجمل التي فيها تاريخ مذكورة أدناه، والعنوان تكتبه أنت.`,
			nothing: (language) =>
				`في نصوص هذه اللغة (${isolate(language)}) لا يجد Fundstelle شيئًا من تلقاء نفسه بعد. حدّد في النص الكلمات التي تثبت حدثًا.`
		},
		none: 'لم يُعثر على أي حدث في هذه النصوص. حدّد في النص الكلمات التي تثبت حدثًا.',
		left: (open, all) => `بقي ${count(open)} من ${count(all)}`,
		allDone: (all) => (all === 1 ? 'حُسم الاقتراح.' : `حُسمت جميع الاقتراحات (${count(all)}).`),
		toEvents: 'إلى الأحداث',
		eventTitle: 'عنوان الحدث',
		noTitle: 'يحتاج الحدث إلى عنوان.',
		titleToWrite: 'ليس هذا عنوانًا بعد، بل كلمات النص فقط. اختصرها، أو اقبلها كما هي.',
		inText: (words) => `في النص: ${quoted(words)}`,
		kind: 'النوع',
		companies: 'الشركات',
		noCompanies: 'لا شيء',
		newCompany: 'جديدة',
		newCompanies: 'جديد في القصة',
		score: 'التقدير',
		scores: {
			high: 'حدث على الأرجح جدًا',
			good: 'حدث على الأرجح',
			fair: 'ربما حدث',
			low: 'ليس حدثًا على الأرجح'
		},
		reasons: {
			date: 'تاريخ دقيق',
			'vague-date': 'وقت تقريبي',
			action: 'فعل',
			'named-action': 'فعل بصيغة اسم',
			'possible-action': 'فعل محتمل',
			company: 'شركة',
			'company-before': 'شركة من الجملة السابقة',
			'company-candidate': 'شركة جديدة',
			planned: 'مخطط له',
			hypothetical: 'مفترض فحسب',
			negated: 'منفي',
			question: 'في صيغة سؤال',
			'unsure-title': 'العنوان غير مؤكد'
		},
		actions: 'القرار',
		accept: 'قبول',
		skip: 'تخطٍّ',
		edit: 'تعديل',
		join: 'دمج',
		joinWith: (title) => `الدمج مع ${quoted(title)}: الحدث نفسه، وموضع آخر`,
		nothingToJoin: 'لا دمج إلا بعد قبول اقتراح سابق',
		undo: 'تراجع',
		previous: 'الاقتراح السابق',
		next: 'الاقتراح التالي',
		keys: 'القرار بالمفاتيح',
		key: { accept: 'ق', skip: 'خ', edit: 'ع', join: 'د', name: 'س', undo: 'ر' },
		isNameOf: (name, company) => `${quoted(name)} هي ${isolate(company)}`,
		said: {
			accepted: (title) => `قُبل: ${isolate(title)}`,
			joined: (title) => `دُمج مع: ${isolate(title)}`,
			named: (name, company) => `صار ${quoted(name)} أيضًا من أسماء ${isolate(company)}`,
			dismissed: (title) => `تُخطّي: ${isolate(title)}`
		},
		list: 'جميع الاقتراحات المفتوحة',
		batch: 'قبول عدة اقتراحات معًا',
		batchIntro:
			'اختر مقدار الترجيح المطلوب في الاقتراح. ترى أولًا ما سيدخل. وحيث يكون العنوان غير مؤكد، ضع العلامة بنفسك.',
		batchLeast: 'على الأقل',
		batchWhat: 'هذا ما سيدخل',
		batchNone: 'لا اقتراح مفتوحًا بهذا القدر من الترجيح.',
		batchAccept: (n) => `قبول ${counted(n, PROPOSAL, true)}`,
		batchDone: (n) => `تم قبول ${counted(n, PROPOSAL, true)}.`,
		overlooked: 'ألم يفُت شيء؟',
		overlookedIntro: 'تذكر هذه الجمل وقتًا ولا تنتمي إلى أي حدث.',
		nothingOverlooked: 'لم يفُت شيء: كل جملة فيها وقت تنتمي إلى حدث، أو وضعتها أنت جانبًا.',
		makeEvent: 'جعلها حدثًا',
		dismiss: 'ليس حدثًا',
		showInText: 'عرض في النص'
	},
	events: {
		none: 'لا أحداث بعد. اقبل اقتراحات، أو حدّد في النص الكلمات التي تثبت حدثًا.',
		more: 'لإعداد حدث آخر حدّد في النص الكلمات التي تثبته.',
		toProposals: 'إلى الاقتراحات',
		untitled: 'بلا عنوان',
		unproven: 'غير مُثبت',
		problems: (n) => counted(n, ['مشكلة', 'مشكلات']),
		count: (n, unsound) =>
			`${events(n)}${unsound > 0 ? `، منها ${count(unsound)} في المسودة بعد` : ''}`
	},
	form: {
		rules: {
			'date.noWords': 'اذكر كلمات الموضع التي تقول التاريخ.',
			'date.noAnchor': 'قل إلامَ تُقاس الكلمات.',
			'date.noSource': 'سمّ المصدر الذي أُخذ منه التاريخ، أو اذكر عنوانه.',
			'date.noNote': 'قل في جملة ممّ استُنتج التاريخ.',
			'date.year': ({ words }) =>
				`السنة ليست في الكلمات ${quoted(words)}: أضفها. وإن لم تكن في الموضع فاختر «محسوب من النص» أو «من مصدر آخر».`,
			'date.finer': ({ words = '' }) =>
				`التاريخ أدق من الكلمات${words && ` ${quoted(words)}`}: اكتبه بدقة الكلمات، أو اختر «من مصدر آخر» وسمّ المصدر الأدق.`,
			'story.noPassage': 'لا موضع للحدث: حدّد في النص الكلمات التي تثبته.',
			'story.wordsElsewhere': ({ words }) =>
				`الكلمات ${quoted(words)} ليست في الموضع: اكتبها كما ترد هناك، أو أضف موضعًا يحويها.`,
			'story.anchor': ({ anchor }) =>
				`${quoted(anchor)} ليس تاريخًا ولا حدثًا في هذه القصة: اختر ما تُقاس إليه الكلمات.`,
			'story.anchorSelf': 'يُقاس هذا التاريخ إلى نفسه: اختر حدثًا آخر أو تاريخًا.',
			'story.anchorUnpublished':
				'لا يُعرف متى نُشر هذا النص: اكتب اليوم ضمن «القصة»، أو قِس الكلمات إلى شيء آخر.',
			'story.afterPublication':
				'الحدث لاحق لنشر النص: تحقق من التاريخ، أو اختر النوع «خطة» إن كان معلنًا مسبقًا.',
			'story.company': 'لم تعد هذه الشركة في القصة: أخرجها من هنا.',
			'quote.changed': ({ was, is }) =>
				`تغيّرت الصياغة: بدل ${quoted(was)} يرد في النص الآن ${quoted(is)}.`,
			'quote.lost': 'لم تعد هذه الكلمات في النص: حدّد الموضع من جديد، أو أزله.',
			'quote.lostButSimilar': ({ similar }) =>
				`لم تعد هذه الكلمات في النص؛ والأقرب إليها ${quoted(similar)}.`,
			'quote.ambiguous': ({ count: n }) =>
				`ترد هذه الكلمات في النص أكثر من مرة (${n}): حدّد الموضع من جديد، بكلمات أكثر.`,
			'relation.noGround':
				'لا شيء يثبت العلاقة: اختر الموضع الذي يثبتها، أو اكتب لماذا تراها كذلك.',
			'relation.event': 'لم يعد الحدث الآخر موجودًا: أزل العلاقة.',
			'relation.twice': 'هذه العلاقة موجودة من قبل: أزل إحداهما.',
			'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
				`العلاقة تسير عكس الزمن: ينبغي أن يكون ${quoted(first)} (${isolate(firstDate)}) أسبق من ${quoted(then)} (${isolate(thenDate)}). اختر الاتجاه الآخر، أو راجع التاريخين.`,
			'relation.circle': ({ events }) =>
				`العلاقات تدور في حلقة: ${events.map((title) => quoted(title)).join(' ← ')}. أزل إحداها، أو اختر الاتجاه الآخر.`,
			'media.noAlt': 'قل في جملة ما الذي يُرى أو يُسمع.',
			'shape.text': 'ينقص شيء هنا: يرجى ملؤه.'
		},
		back: 'جميع الأحداث',
		backToProposals: (left) => `متابعة الاقتراحات (بقي ${count(left)})`,
		previous: 'الحدث السابق',
		next: 'الحدث التالي',
		place: (n, all) => `${count(n)} من ${count(all)}`,
		delete: 'حذف الحدث',
		staysDraft: 'يبقى مسودة ولا يُنشر حتى يصحّ ما يلي:',
		title: 'العنوان',
		summary: 'الملخص',
		summaryHint: 'جملة أو جملتان لبطاقة الحدث. يمكن تركه.',
		kind: 'النوع',
		weight: 'الوزن',
		weightHint: 'من 0 إلى 9: حيث لا متسع للجميع تُرسم الأثقل أولًا.',
		date: 'التاريخ',
		dateHint: `مثل «في ربيع 2024» أو «4 يونيو 2024» أو «2018» أو ${isolate('2024-06-04')}`,
		dateLabel: 'بالكلمات أو EDTF',
		fields: {
			title: 'العنوان',
			summary: 'الملخص',
			kind: 'النوع',
			date: 'التاريخ',
			words: 'الكلمات في النص',
			anchor: 'ما تُقاس إليه الكلمات',
			source: 'مصدر التاريخ',
			note: 'ملاحظة على التاريخ',
			companies: 'الشركات',
			by: 'من القائل',
			weight: 'الوزن',
			passages: 'المواضع',
			media: 'الصور والأصوات والأفلام',
			other: 'المعرّف'
		},
		dateUnread: ({ text }) =>
			`تعذّرت قراءة ${quoted(text)} كتاريخ. مثال: في ربيع 2024، 4 يونيو 2024، 2018 أو ${isolate('2024-06-04')}. وإن كان التاريخ لا يعرفه أحد فاختر «بلا تاريخ».`,
		undated: 'بلا تاريخ',
		undatedWhy: 'من دون تاريخ يقف الحدث بجانب المحور',
		datesInText: 'تواريخ في الموضع',
		basis: 'من أين عُرف التاريخ',
		words: 'الكلمات في النص',
		wordsHint: 'كما في الموضع تمامًا: «في ربيع». والعلامة «…» تحل محل ما حُذف.',
		anchor: 'ما تُقاس إليه الكلمات',
		anchorPublished: (date) => `نشر المقال (${date})`,
		anchorUnknown: 'نشر المقال (اليوم غير معروف)',
		anchorEvents: 'حدث آخر',
		anchorDate: 'تاريخ آخر',
		anchorDateLabel: 'التاريخ المرجعي',
		source: 'المصدر',
		sourceHint: 'من أين أُخذ التاريخ: عنوان مع يومه، أو عنوان ويب',
		note: 'ملاحظة',
		noteWhy: 'ممّ استُنتج التاريخ، في جملة',
		noteHint: 'يمكن تركها',
		companies: 'الشركات',
		noCompanies: 'لا شركات في القصة بعد.',
		addCompany: 'إضافة شركة',
		otherNames: 'أسماء أخرى',
		otherNamesHint: 'تفصل بينها فاصلة منقوطة؛ ويُتعرَّف عليها في النص',
		companyName: 'اسم الشركة',
		add: 'إضافة',
		namesInText: 'مذكورة في النص',
		claim: 'من القائل؟',
		asserted: 'المقال نفسه',
		reported: 'المقال ينقل ما يقوله أحدهم',
		by: 'من؟',
		byHint: 'كما بعد «بحسب»: «CNBC»، «رسائل بريد من ذلك الوقت»',
		passages: 'المواضع',
		showInText: 'عرض في النص',
		removePassage: 'إزالة الموضع',
		passageNumber: (n) => `الموضع ${count(n)}`,
		relations: 'العلاقات بأحداث أخرى',
		addRelation: 'إضافة علاقة',
		noOtherEvents: 'ليس في القصة حدث آخر بعد.',
		findEvent: 'ابحث عن حدث',
		foundEvents: (n) => (n === 0 ? 'لا حدث بهذا الاسم.' : events(n)),
		relationKind: 'هذا الحدث …',
		relationPassage: 'يثبتها',
		noRelationPassage: 'لا موضع',
		judgement: 'تقدير هيئة التحرير',
		judgementHint: 'لماذا تراها كذلك، في جملة. لازم حيث لا يثبتها موضع.',
		removeRelation: (title) => `إزالة العلاقة: ${isolate(title)}`,
		relationsGo: (n) =>
			n === 1 ? 'وتزول معه علاقته بحدث آخر.' : `وتزول معه علاقاته بأحداث أخرى (${count(n)}).`
	},
	media: {
		title: 'الصور والأصوات والأفلام',
		choose: 'اختر ملفًا',
		hint: 'أو اسحبه أو الصقه هنا: صور (AVIF وWebP وJPEG وPNG وSVG)، وأصوات (MP3 وM4A وOgg وFLAC وWAV)، وأفلام (MP4 وWebM)، حتى 20 ميغابايت لكل ملف.',
		unsent:
			'هذا الملف ليس على الخادم بعد. سيُرسَل حالما يمكن الوصول إليه؛ وحتى ذلك الحين لا يراه الآخرون.',
		refused:
			'لا يقبل الخادم هذا الملف: فهو تالف أو فارغ، أو ليس شيئًا تستطيع الصفحات عرضه، أو أكبر من اللازم. اختر غيره.',
		notHere: 'هذا الملف ليس في هذا المتصفح. ما قيل عنه هنا باقٍ؛ اختره من جديد عند الحاجة.',
		replace: 'اختر ملفه',
		notKept:
			'تعذّر حفظ الملف: مساحة التخزين في هذا المتصفح ممتلئة أو مغلقة. سيضيع مع إغلاق هذه النافذة؛ احفظ المسودة في ملف.',
		altPicture: 'ما الذي يُرى؟',
		altSound: 'ما الذي يُسمع أو يُرى؟',
		altHint: 'جملة لمن لا يرى أو لا يسمع',
		caption: 'الشرح',
		credit: 'صاحب العمل',
		licence: 'الترخيص',
		source: 'المصدر',
		link: 'عنوان الفيلم أو الصوت في موقع آخر',
		linkHint: 'عندئذ تقود الصورة إليه. يمكن تركه فارغًا.',
		linkWrong: 'هذا ليس عنوانًا على الويب. يبدأ العنوان بـ https:// أو http://.',
		captions: 'الترجمة المصاحبة',
		chooseCaptions: 'اختر الترجمة المصاحبة (VTT)',
		removeCaptions: 'إزالة الترجمة المصاحبة',
		remove: (what) => `إزالة: ${isolate(what)}`,
		problems: {
			tooLarge: 'الملف أكبر من 20 ميغابايت. صغّره أولًا.',
			noRoom:
				'لم يبقَ متّسع لهذا الملف: يمكن أن يبلغ حجم وسائط القصة كلها 100 ميغابايت. صغّر شيئًا منها أو أزله.',
			noMedia:
				'هذا ليس صورة ولا صوتًا ولا فيلمًا يمكن عرضه هنا؛ العبرة بالمحتوى لا بالاسم. احفظه بتنسيق JPEG أو MP3 أو MP4 في برنامج آخر.',
			noCaptions: 'هذه ليست ترجمة مصاحبة: يجب أن يبدأ الملف بـ WEBVTT.',
			damaged:
				'هذه الصورة تالفة، أو لا يستطيع هذا المتصفح عرضها. افتحها في برنامج آخر، واحفظها من جديد بتنسيق JPEG أو PNG.',
			unreadable: 'تعذّرت قراءة الملف. حاول مرة أخرى.'
		}
	},
	storyForm: {
		title: 'عنوان القصة',
		slug: 'الاسم المختصر',
		slugHint: (slug) => `آخر العنوان: ${path(slug)}. فقط a–z و0–9 وشرطات مفردة.`,
		slugFromTitle: 'من العنوان',
		language: 'لغة العناوين والملخصات',
		summary: 'الملخص',
		summaryHint: 'جملتان لقائمة القصص. يمكن تركه.',
		articles: 'النصوص',
		addArticle: 'إضافة نص',
		articleTitle: 'عنوان النص',
		author: 'الكاتب',
		publisher: 'الناشر',
		url: 'العنوان على الويب',
		published: 'تاريخ النشر',
		publishedHint: `اليوم، مثل «4 يوليو 2024» أو ${isolate('2024-07-04')}. من دونه لا يمكن تفسير كلمات مثل «أمس».`,
		publishedBasis: 'من أين عُرف اليوم',
		publishedNote: 'ممّ استُنتج',
		publishedSource: 'مصدر اليوم',
		articleLanguage: 'لغة النص',
		articleLanguageHint: 'رمز مثل ar أو fr-CH أو rm',
		removeArticle: 'إزالة النص',
		confirmRemoveArticle: (title, n) =>
			`هل تريد إزالة ${quoted(title)}؟${n > 0 ? ` يستند إليه ${events(n)}، ويبقى ذلك مسودة.` : ''} يعيد «تراجع» النص.`,
		kinds: 'أنواع أحداث خاصة',
		kindsHint: 'لما لا يعبّر عنه أي نوع معروف. ترد الأسماء في القائمة وفي المرشِّح.',
		newKind: 'نوع جديد',
		addKind: 'إضافة نوع',
		eras: 'الحقب',
		erasHint: 'فترات لها أسماء، تقع خلف الأحداث: على الخط الزمني، وعناوينَ في القائمة، وفي التصفية.',
		newEra: 'حقبة جديدة',
		addEra: 'إضافة حقبة',
		eraTitle: 'الاسم',
		eraNamesKept: (languages) => `تبقى الأسماء بلغات أخرى: ${listed(languages)}`,
		eraTime: 'الزمن',
		eraTimeHint: 'مثل «من 1914 إلى 1918» أو «منذ 2015» أو 1914/1918',
		eraSource: 'المصدر',
		eraSourceHint: 'من يسمّيها كذلك: عنوان عمل أو رابط. يمكن تركه فارغًا.',
		kindName: (language) => `الاسم (${isolate(language)})`,
		companies: 'الشركات',
		noCompanies: 'لا شيء بعد. تأتي الشركات مع الاقتراحات، أو يدويًا.',
		companyEvents: events,
		nameNumber: (n) => (n === 1 ? 'الاسم' : `اسم آخر ${count(n - 1)}`),
		addName: 'اسم آخر',
		remove: (what) => `إزالة ${quoted(what)}`,
		aliases: 'كنايات',
		aliasesHint:
			'كلمات تحل في النص محل الشركة: دائمًا، مثل «مطوّرة ChatGPT»، أو فقط حيث يسمّيها النص أيضًا، مثل «صانعة السيارات».',
		alias: 'كناية',
		aliasInText: (text) => `كناية ${quoted(text)}`,
		addAlias: 'إضافة كناية',
		match: 'تسري',
		matchWord: 'دائمًا',
		matchContext: 'بجانب الاسم فقط',
		from: 'منذ',
		until: 'حتى',
		aliasDateHint: `EDTF، مثل ${isolate('2023-07')}`,
		merge: 'الدمج مع',
		mergeChoose: 'اختيار شركة',
		mergeDo: 'دمج',
		removeCompany: 'إزالة الشركة',
		confirmRemoveCompany: (name, n) =>
			`هل تريد إزالة ${quoted(name)}؟ يذكرها ${events(n)}؛ ويبقى ذلك من دون هذه الشركة.`,
		confirm: 'إزالة فعلًا',
		cancel: 'إلغاء',
		close: 'إغلاق'
	},
	text: {
		articles: 'النصوص',
		addAnother: 'نص آخر',
		untitled: 'نص بلا عنوان',
		tools: 'أدوات النص',
		blocks: {
			paragraph: 'فقرة',
			heading: 'عنوان فرعي',
			quotation: 'اقتباس',
			item: 'عنصر قائمة'
		},
		marks: { strong: 'غامق', emphasis: 'مائل', link: 'رابط' },
		address: 'عنوان الرابط',
		setLink: 'تعيين',
		cancel: 'إلغاء',
		showEvent: (title) => `عرض الحدث: ${isolate(title)}`,
		moveStart: 'سحب بداية الموضع',
		moveEnd: 'سحب نهاية الموضع'
	},
	passages: {
		newEvent: 'حدث جديد',
		another: (title) => `موضع آخر للحدث ${quoted(title)}`,
		link: (title) => `الربط هنا: ${quoted(title)}`,
		cancel: 'إلغاء',
		close: 'إغلاق',
		selection: 'الكلمات المحددة',
		short: 'الكلمات القليلة قليلة الإثبات.',
		repeated: (n) => `ترد هذه الكلمات في النص أكثر من مرة (${count(n)}).`,
		widen: 'أخذ الجملة كلها',
		bounds: {
			start: {
				name: 'البداية',
				earlier: 'تقديم البداية كلمة',
				later: 'تأخير البداية كلمة'
			},
			end: { name: 'النهاية', earlier: 'تقديم النهاية كلمة', later: 'تأخير النهاية كلمة' }
		},
		boundsOf: (n) => `حدود الموضع ${count(n)}`,
		insertQuote: 'بحث عن موضع',
		quote: 'اقتباس من النص',
		quoteHint: 'الصق الكلمات أو اكتبها؛ ويجري البحث عنها في هذا النص.',
		find: 'بحث',
		found: (state, n) => {
			if (state === 'ambiguous') return `لهذه الكلمات أكثر من موضع (${count(n)}). اختر أحدها:`;
			if (state === 'lost') return 'هذه الكلمات ليست في النص.';
			return state === 'changed' ? 'يقولها النص على نحو قريب:' : 'عُثر عليها وحُدّدت في النص.';
		},
		similar: 'الأقرب إليها:',
		thisOne: 'هذا الموضع',
		show: 'عرض في النص',
		nothing: 'لا شيء للحسم: لكل حدث دليله.',
		quotes: 'المواضع',
		quotesIntro: 'تغيّر النص. هل ما زالت هذه الكلمات تثبت الحدث؟',
		others: 'البيانات',
		changed: 'يقولها النص الآن بشكل آخر:',
		ambiguous: (n) => `لهذه الكلمات أكثر من موضع (${count(n)}).`,
		lost: 'لم تعد هذه الكلمات في النص.',
		inArticle: (title) => `(${isolate(title)})`,
		takeOver: 'أخذ الكلمات الجديدة',
		relink: 'ربط من جديد',
		nowSelect: 'حدّد الآن الكلمات في النص، أو أدرج اقتباسًا هناك.',
		keep: 'إبقاء الصياغة القديمة',
		remove: 'إزالة الموضع'
	}
};
