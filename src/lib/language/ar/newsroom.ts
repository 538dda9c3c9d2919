import type { NewsroomMessages } from '#lib/language/de/newsroom.ts';
import { counted, EVENT, isolate, quoted } from './nouns.ts';

const ROLES = { author: 'الكتابة', editor: 'التحرير', owner: 'الإدارة' };

function span(seconds: number): string {
	if (seconds < 90) return counted(seconds, ['ثانية', 'ثوانٍ'], true);
	return counted(Math.ceil(seconds / 60), ['دقيقة', 'دقائق'], true);
}

/** The newsroom's words in Arabic; only its pages load them. */
export const ar: NewsroomMessages = {
	locale: 'ar-u-nu-latn',
	newsroom: 'غرفة الأخبار',
	nav: 'غرفة الأخبار',
	overview: 'نظرة عامة',
	account: 'الحساب',
	people: 'الأشخاص',
	log: 'السجل',
	site: 'الموقع',
	signOut: 'خروج',
	signedInAs: (name, role) => `${isolate(name)}، ${ROLES[role]}`,
	roles: ROLES,
	roleHints: {
		author: 'المسودات الخاصة',
		editor: 'جميع المسودات، والنشر',
		owner: 'وفوق ذلك الأشخاص والموقع'
	},
	labelled: (what, text) => `${what}: ${isolate(text)}`,
	parting: '؛ ',
	copy: 'نسخ',
	copied: 'تم النسخ.',
	copyFailed: 'لم ينسخه المتصفح؛ حدّد النص يدويًا.',
	faults: {
		name: 'اكتب اسمًا لا يتجاوز 80 حرفًا.',
		email: `هذا ليس عنوان بريد إلكتروني. اكتبه على غرار ${isolate('name@example.org')}.`,
		short: 'كلمة المرور قصيرة: اختر 12 حرفًا على الأقل، كأربع كلمات مثلًا.',
		long: 'هذا أطول من اللازم: 200 حرف على الأكثر.',
		simple: 'كلمة المرور هذه سهلة التخمين. اختر مثلًا أربع كلمات لا صلة بينها.',
		breached: 'كلمة المرور هذه في قائمة كلمات مرور تسرّبت من مواقع أخرى. اختر غيرها.',
		same: 'كلمة المرور الجديدة هي القديمة نفسها. اختر غيرها.',
		code: 'يتألف الرمز من ستة أرقام، أو من ستة أحرف أربع مرات بينها شرطات.',
		text: 'اكتب شيئًا لا يتجاوز 2000 حرف.',
		link: 'هذا ليس رابطًا كاملًا. انسخه من جديد من أوله إلى آخره.',
		nobody: 'علّم من سيكتب معك، أو اختر خيارًا آخر.',
		field: 'هذا الحقل ناقص، أو ليس كما ينبغي.'
	},
	problems: {
		form: 'النموذج لا يناسب هذه الصفحة. حمّل الصفحة من جديد وحاول مرة أخرى.',
		wrong: 'عنوان البريد الإلكتروني وكلمة المرور غير متطابقين، أو لا وجود لهذا الحساب.',
		password: 'هذه ليست كلمة مرورك الحالية.',
		code: 'هذا الرمز غير صالح، أو لم يعد صالحًا. استخدم الرمز الذي يعرضه التطبيق الآن.',
		gone: 'لم يعد هذا الرابط صالحًا.',
		taken: 'يوجد حساب بعنوان البريد الإلكتروني هذا. سجّل الدخول به، أو استخدم عنوانًا آخر.',
		unknown: 'لم يعد هذا موجودًا. تعرض القائمة الوضع الحالي.',
		'last-owner': 'هذا آخر شخص في الإدارة. امنح الإدارة لشخص آخر أولًا.',
		'own-factor': 'أعدّ أولًا عاملك الثاني ضمن «الحساب».'
	},
	wait: (seconds) => `محاولات كثيرة. يمكنك المتابعة بعد ${span(seconds)}.`,
	done: {
		password: 'تم تغيير كلمة مرورك. وقد أُنهيت جميع جلساتك الأخرى.',
		'second-factor-on':
			'من الآن يتطلب تسجيل الدخول أيضًا رمزًا من التطبيق. وقد أُنهيت جميع جلساتك الأخرى.',
		'second-factor-off': 'العامل الثاني متوقف. وقد أُنهيت جميع جلساتك الأخرى.',
		ended: 'أُنهيت الجلسة.',
		withdrawn: 'سُحبت الدعوة.',
		reset: 'كلمة المرور الجديدة سارية. سجّل الدخول بها.',
		role: 'تم تغيير الدور، ويسري من الآن.',
		'sessions-ended': 'أُنهيت جميع جلسات هذا الشخص.',
		removed: 'أُزيل الحساب، وأُنهيت جميع جلساته.',
		shared: 'تمت المشاركة كما اخترت. ومن لم يعد مشمولًا فقد فَقَد الوصول فورًا.',
		'link-withdrawn': 'سُحب الرابط، ولم يعد يؤدي إلى شيء.',
		site: 'تم تغيير الإعداد، ويسري من الآن.',
		'signed-out': 'تم تسجيل خروجك.'
	},
	fields: {
		name: 'الاسم',
		nameHint: 'هكذا يراك الآخرون.',
		email: 'البريد الإلكتروني',
		password: 'كلمة المرور',
		currentPassword: 'كلمة المرور الحالية',
		newPassword: 'كلمة المرور الجديدة',
		passwordHint: '12 حرفًا على الأقل. تذكّر أربع كلمات أسهل من تذكّر الرموز.',
		code: 'الرمز',
		role: 'الدور'
	},
	home: {
		greeting: (name) => `مرحبًا، ${isolate(name)}`,
		intro: 'هذا ما يمكنك فعله هنا.',
		refused: (role) => `تلك الصفحة متاحة فقط لمن لهم دور ${quoted(ROLES[role])}.`,
		studio: 'الاستوديو',
		studioText: 'إعداد قصة: إضافة نص، وإثبات أحداثه، وتسليمه.',
		accountText: 'كلمة المرور، والعامل الثاني، والأجهزة التي سجّلت الدخول منها.',
		peopleText: 'توجيه الدعوات، ومنح الأدوار، وإزالة الحسابات.',
		logText: 'من فعل ماذا ومتى.',
		siteText: 'ما يسري على القصص كلها، كمبدأ العيون الأربع قبل النشر.',
		share: 'مشاركة',
		shareOf: (title) => `مشاركة ${quoted(title)}`,
		check: 'تدقيق',
		checkOf: (title) => `تدقيق ${quoted(title)}`,
		waiting: 'ما ينتظرك',
		mention: (by, title) => `إشارة إليك من ${isolate(by)}: ${quoted(title)}`,
		disputed: (by, title) => `اعتراض من ${isolate(by)}: ${quoted(title)}`,
		toCheck: (n) => `بانتظار التدقيق: ${counted(n, EVENT)}`,
		drafts: 'المسودات على الخادم',
		list: {
			searchLabel: 'البحث في عناوين المسودات',
			search: 'بحث',
			older: 'مسودات أقدم',
			latest: 'كل المسودات، آخرها تعديلًا أولًا',
			found: (query) => `مسودات عن «${isolate(query)}».`,
			none: (query) => `لا توجد مسودة يمكنك كتابتها وفي عنوانها كل كلمات «${isolate(query)}».`
		},
		untitled: 'بلا عنوان',
		changed: (day, owner) =>
			owner === null ? `آخر تغيير ${day}` : `${isolate(owner)} · آخر تغيير ${day}`,
		secondFactor: 'لا عامل ثانيًا لحسابك بعد. معه لا تفيد كلمة المرور المسروقة وحدها أحدًا.',
		secondFactorLink: 'إعداد عامل ثانٍ'
	},
	signingOut: {
		looking: 'جارٍ البحث عن المسودات الموجودة في هذا المتصفح…',
		whole:
			'هذه المسودات كاملة لدى الخادم. عند الخروج تغادر هذا المتصفح، مع حالات الأيام السابقة الموجودة على هذا الجهاز:',
		keep: 'هذا جهازي: أبقِها هنا',
		here: 'هذه المسودات ليست لدى الخادم، أو ليس كل ما فيها (حالات مسماة، ملفات). تبقى هنا، ويستطيع كل من يستخدم هذا المتصفح أن يفتحها. احفظها قبل ذلك ضمن «تسليم» كملف أو على الخادم؛ ويمكنك حذفها في الاستوديو:'
	},
	signIn: {
		title: 'تسجيل الدخول',
		intro: 'القراءة لا تحتاج إلى حساب.',
		submit: 'تسجيل الدخول',
		noAccount: 'تُمنح الحسابات بدعوة. اسأل إدارة غرفة الأخبار.',
		codeTitle: 'إدخال رمز',
		codeIntro: 'افتح تطبيق الرموز، واكتب ما يعرضه عند Fundstelle.',
		codeHint: 'من دون الجهاز: أحد الرموز التي دوّنتها.',
		codeSubmit: 'متابعة',
		other: 'تسجيل الدخول بحساب آخر'
	},
	linkForm: {
		label: 'الرابط الذي وصلك',
		hint: 'الصقه كاملًا.',
		submit: 'فتح'
	},
	welcome: {
		title: 'مرحبًا بك في غرفة الأخبار',
		intro: 'أنت أول شخص هنا. يحصل حسابك على الإدارة: وأنت من يدعو الآخرين.',
		submit: 'إنشاء الحساب',
		gone: 'لم يعد هذا الرابط صالحًا: مضى عليه يوم، أو يوجد حساب بالفعل. وما دام لا حساب هناك، يكتب الخادم رابطًا جديدًا عند كل تشغيل.',
		signIn: 'تسجيل الدخول'
	},
	reset: {
		title: 'كلمة مرور جديدة',
		intro: (name) =>
			`لحساب ${isolate(name)}. تنتهي بعدها جميع الجلسات السابقة؛ ويبقى العامل الثاني إن وُجد.`,
		submit: 'تعيين كلمة المرور',
		gone: 'لم يعد هذا الرابط صالحًا: مضى عليه يوم، أو استُخدم، أو حلّ محله رابط أحدث. اطلب رابطًا جديدًا من الإدارة.'
	},
	invitation: {
		title: 'دعوة',
		intro: (by, role) => `دعوة إلى غرفة الأخبار من ${isolate(by)}. دورك: ${ROLES[role]}.`,
		submit: 'إنشاء الحساب',
		gone: 'لم تعد هذه الدعوة صالحة: انتهت، أو سُحبت، أو قُبلت بالفعل. اطلب دعوة جديدة.'
	},
	accountPage: {
		title: 'حسابك',
		passwordTitle: 'كلمة المرور',
		passwordSubmit: 'تغيير كلمة المرور',
		passwordNote: 'بعد ذلك تبقى جلستك هنا وحدها.',
		factorTitle: 'العامل الثاني',
		factorOff: 'يتطلب تسجيل الدخول عندئذ أيضًا رمزًا يعرضه تطبيق على هاتفك.',
		factorNeeded: 'يشترط هذا الموقع عاملًا ثانيًا. أعدّه هنا للمتابعة.',
		factorOn: 'مفعّل: يتطلب تسجيل الدخول رمزًا من التطبيق.',
		factorBegin: 'إعداد',
		factorEnd: 'إيقاف',
		scan: 'امسح هذه الصورة بالتطبيق.',
		openApp: 'الفتح في تطبيق على هذا الجهاز',
		qr: 'رمز QR للتطبيق؛ ومحتواه مكتوب أدناه',
		secret: 'أو اكتب هذا المفتاح في التطبيق',
		codes: 'تحسبًا لضياع الجهاز: كل رمز من هذه الرموز صالح مرة واحدة. دوّنها؛ فهي لا تُعرض إلا الآن.',
		confirm: 'رمز من التطبيق',
		confirmSubmit: 'تفعيل',
		confirmAgain:
			'احتفظ بما في التطبيق وبالرموز التي دوّنتها؛ لا ينقص سوى رمز صالح. وإذا لم تدوّن الرموز، فأعد إعداد العامل الثاني أدناه.',
		sessionsTitle: 'الجلسات',
		thisSession: 'هنا',
		unknownBrowser: 'برنامج غير معروف',
		since: (when) => `منذ ${when}`,
		end: 'إنهاء',
		endOf: (browser, when) => `${isolate(browser)}، منذ ${when}: إنهاء`
	},
	peoplePage: {
		title: 'الأشخاص',
		listTitle: 'الحسابات',
		you: 'أنت',
		withFactor: 'بعامل ثانٍ',
		withoutFactor: 'بلا عامل ثانٍ',
		setRole: 'تغيير',
		setRoleOf: (name) => `تغيير دور ${isolate(name)}`,
		roleOf: (name) => `دور ${isolate(name)}`,
		reset: 'كلمة مرور جديدة',
		resetOf: (name) => `كلمة مرور جديدة لحساب ${isolate(name)}`,
		resetSure: (name) =>
			`تحصل على رابط تُعيَّن به كلمة مرور جديدة لحساب ${isolate(name)}، مرة واحدة وخلال يوم. لا تعطه لأحد غير صاحب الحساب.`,
		resetYes: 'إنشاء رابط لكلمة المرور',
		resetLink: 'رابط لكلمة مرور جديدة',
		resetHint: 'لا يُعرض إلا الآن، وهو صالح ليوم ولمرة واحدة.',
		signOut: 'تسجيل الخروج من كل مكان',
		signOutOf: (name) => `تسجيل خروج ${isolate(name)} من كل مكان`,
		signOutSure: (name) =>
			`سيحتاج ${isolate(name)} إلى تسجيل الدخول من جديد في كل مكان. ويبقى الحساب كما هو.`,
		remove: 'إزالة',
		removeOf: (name) => `إزالة ${isolate(name)}`,
		removeSure: (name) =>
			`تنتهي جلسات ${isolate(name)} فورًا ولا يعود الدخول ممكنًا. ويبقى الاسم بجانب ما أُنجز.`,
		removeYes: 'إزالة الحساب',
		inviteTitle: 'دعوة',
		inviteNote: 'لمن',
		inviteNoteHint: 'لكي تتعرّف على الدعوة لاحقًا فحسب.',
		inviteDays: 'صالحة لمدة',
		days: { '1': 'يوم واحد', '7': 'سبعة أيام', '30': 'ثلاثين يومًا' },
		inviteEmail: 'البريد الإلكتروني (اختياري)',
		inviteEmailHint: 'تُرسل الدعوة إليه. ومن دون عنوان تحصل أنت على الرابط.',
		inviteLanguage: 'لغة الرسالة',
		mailed: (email) => `أُرسل الرابط إلى ${isolate(email)}.`,
		notMailed: (email) =>
			`تعذّر إرسال الرسالة إلى ${isolate(email)}. هذا هو الرابط: أرسله إلى الشخص بنفسك.`,
		resetMails: (name) =>
			`يتلقى ${isolate(name)} بالبريد الإلكتروني رابطًا يضع كلمة مرور جديدة، مرة واحدة وخلال يوم.`,
		inviteSubmit: 'إنشاء رابط',
		link: 'رابط الدعوة',
		linkHint: 'أرسله إلى الشخص بنفسك. وهو صالح لحساب واحد، ولا يُعرض إلا الآن.',
		openTitle: 'الدعوات المفتوحة',
		noneOpen: 'لا شيء.',
		openLine: (by, ends) => `من ${isolate(by)}، صالحة حتى ${ends}`,
		withoutNote: 'بلا تحديد',
		withdraw: 'سحب',
		withdrawOf: (note) => `سحب الدعوة: ${isolate(note)}`
	},
	sharing: {
		title: 'مشاركة',
		studio: 'فتح في الاستوديو',
		writers: 'من يشارك في الكتابة',
		audiences: {
			private: 'صاحب المسودة وهيئة التحرير فقط',
			people: 'وهؤلاء أيضًا:',
			all: 'كل من له حساب'
		},
		nobody: 'لا أحد غيرك له دور «الكتابة».',
		submit: 'حفظ',
		readers: 'للقراءة',
		readersText:
			'يعرض الرابط المسودة كما ستبدو بعد النشر. ومن لديه الرابط يقرأ بلا حساب، حتى ينتهي أو يُسحب.',
		link: 'رابط للقراءة',
		linkHint: 'لا يُعرض إلا الآن. ومن لديه الرابط يقرأ ولا يغيّر شيئًا.',
		withdrawOf: (by, ends) => `سحب رابط ${isolate(by)} الصالح حتى ${ends}`
	},
	preview: {
		title: 'مسودة للقراءة',
		notice:
			'مسودة لاطلاعك. لم تُنشر بعد، وقد تتغير. هنا فقط يحتفظ ملف تعريف ارتباط بإذنك في قراءتها.',
		locked:
			'تُقرأ هذه المسودة برابط. افتح الرابط الذي وصلك؛ ويجب أن يقبل المتصفح ملفات تعريف الارتباط.',
		gone: 'لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا.',
		unfinished: 'لا يمكن عرض هذه المسودة بعد: ينقصها عنوان أو نص أو حدث مُثبت.'
	},
	sitePage: {
		title: 'الموقع',
		intro: 'ما يسري على جميع الأشخاص والقصص في هذا الموقع.',
		checksTitle: 'العيون الأربع',
		checksText:
			'مع مبدأ العيون الأربع لا تُنشر قصة إلا بعد أن يدقّق كلَّ حدث شخصٌ غير الذي غيّره آخر مرة.',
		checksOn: 'مفعّل: يجب تدقيق كل حدث.',
		checksOff: 'متوقف: التدقيق لمن شاء.',
		checksTurnOn: 'اشتراط التدقيق',
		checksTurnOff: 'إلغاء اشتراط التدقيق',
		factorTitle: 'العامل الثاني',
		factorText:
			'بهذا الخيار لا يدخل أحد إلى غرفة الأخبار بكلمة المرور وحدها. ومن ليس له عامل ثانٍ تنتهي جلساته فورًا، ويُعدّه عند تسجيل الدخول التالي.',
		factorOn: 'مفعّل: العامل الثاني مطلوب من الجميع.',
		factorOff: 'متوقف: العامل الثاني اختياري.',
		factorTurnOn: 'اشتراط العامل الثاني',
		factorTurnOff: 'إلغاء اشتراط العامل الثاني'
	},
	logPage: {
		title: 'السجل',
		intro: 'السطور تُضاف فحسب: ولا يمكن حتى للإدارة تغيير أي منها.',
		when: 'متى',
		what: 'ماذا',
		older: 'الأقدم',
		newest: 'الأحدث',
		program: 'البرنامج',
		nobody: 'شخص لم يسجّل الدخول',
		noAccount: 'حساب غير موجود',
		factors: {
			password: 'بكلمة المرور',
			code: 'بكلمة المرور ورمز',
			recovery: 'بكلمة المرور ورمز مدوّن'
		},
		all: 'كل من له حساب'
	},
	actions: {
		started: (who) => `${isolate(who)}: إنشاء الحساب الأول.`,
		'signed-in': (who, _, how) => `${isolate(who)}: تسجيل الدخول${how && ` (${how})`}.`,
		'sign-in-failed': (_, whom, how) => `تعذّر تسجيل الدخول، ${how}: ${isolate(whom)}.`,
		'sign-in-slowed': (_, whom) => `محاولات كثيرة لتسجيل الدخول: ${isolate(whom)}.`,
		refused: (who, _, place, why) => `${isolate(who)}: رُفض الطلب عند ${isolate(place)}. ${why}`,
		'signed-out': (who) => `${isolate(who)}: تسجيل الخروج.`,
		'session-ended': (who) => `${isolate(who)}: إنهاء جلسة خاصة.`,
		'password-changed': (who) => `${isolate(who)}: تغيير كلمة المرور الخاصة.`,
		'second-factor-on': (who) => `${isolate(who)}: إعداد عامل ثانٍ.`,
		'second-factor-off': (who) => `${isolate(who)}: إيقاف العامل الثاني.`,
		invited: (who, _, role, note) =>
			`${isolate(who)}: توجيه دعوة${note && ` (${isolate(note)})`}: ${role}.`,
		'invitation-withdrawn': (who) => `${isolate(who)}: سحب دعوة.`,
		joined: (who) => `${isolate(who)}: قبول دعوة.`,
		'role-changed': (who, whom, role) => `${isolate(who)}: منح ${isolate(whom)} دورًا آخر: ${role}.`,
		'reset-link': (who, whom) =>
			`${isolate(who)}: إنشاء رابط لكلمة مرور جديدة لحساب ${isolate(whom)}.`,
		'password-reset': (_, whom) => `${isolate(whom)}: تعيين كلمة مرور جديدة عبر رابط.`,
		'sessions-ended': (who, whom) => `${isolate(who)}: إنهاء جميع جلسات ${isolate(whom)}.`,
		removed: (who, whom) => `${isolate(who)}: إزالة ${isolate(whom)}.`,
		'checks-demanded': (who) => `${isolate(who)}: اشتراط العيون الأربع قبل النشر.`,
		'checks-not-demanded': (who) => `${isolate(who)}: إلغاء اشتراط العيون الأربع قبل النشر.`,
		'secret-changed': () => 'تغيّر سر الموقع. وكان على الجميع تسجيل الدخول من جديد.',
		'factor-demanded': (who) => `${isolate(who)}: اشتراط العامل الثاني على الجميع.`,
		'factor-not-demanded': (who) => `${isolate(who)}: إلغاء اشتراط العامل الثاني.`,
		shared: (who, what, names) =>
			names
				? `${isolate(who)}: مشاركة ${quoted(what)}: ${isolate(names)}.`
				: `${isolate(who)}: قصر ${quoted(what)} على هيئة التحرير.`,
		'link-made': (who, what) => `${isolate(who)}: إنشاء رابط لقراءة ${quoted(what)}.`,
		'link-withdrawn': (who, what) => `${isolate(who)}: سحب رابط لقراءة ${quoted(what)}.`,
		published: (who, what, _, note) =>
			`${isolate(who)}: نشر ${quoted(what)}${note && ` (${isolate(note)})`}.`,
		scheduled: (who, what, when) => `${isolate(who)}: جدولة نشر ${quoted(what)}: ${when}.`,
		unscheduled: (who, what) => `${isolate(who)}: إلغاء موعد نشر ${quoted(what)}.`,
		withdrawn: (who, what) => `${isolate(who)}: سحب ${quoted(what)}.`
	}
};
