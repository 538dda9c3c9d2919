import * as vocabulary from '#lib/dates/vocabulary/en.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, place, units } from './lexicon.ts';

const ORDINALS = place(vocabulary.ORDINALS);

const lexicon: DateLexicon = {
	month: place(vocabulary.MONTHS),
	mon: place(vocabulary.SHORT_MONTHS),
	weekday: count('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
	wd: { Mon: 1, Tue: 2, Tues: 2, Wed: 3, Thu: 4, Thur: 4, Thurs: 4, Fri: 5, Sat: 6, Sun: 7 },
	n: {
		...count(
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		),
		...all(1, 'a an'),
		...place(vocabulary.TENS.slice(1), 30, 10),
		hundred: 100
	},
	ten: place(vocabulary.TENS, 20, 10),
	some: all(0, 'several few many some couple'),
	ord: ORDINALS,
	ordday: { ...ORDINALS },
	th: all(0, 'st nd rd th'),
	hundreds: count('1100 1200 1300 1400 1500 1600 1700 1800', 12),
	det: all(0, 'the'),
	unit: {
		...units(vocabulary.UNITS)
	},
	earlierunit: {
		week: 'week',
		weekend: 'weekend',
		month: 'month',
		quarter: 'quarter',
		decade: 'decade'
	},
	stretch: { month: 'month', quarter: 'quarter', year: 'year' },
	single: {
		day: 'day',
		week: 'week',
		weekend: 'weekend',
		month: 'month',
		quarter: 'quarter',
		year: 'year',
		decade: 'decade',
		century: 'century'
	},
	hours: all('hour', 'hour hours minute minutes second seconds'),
	dir: {
		...all('last', 'last'),
		...all('this', 'this current'),
		...all('next', 'next coming upcoming')
	},
	nextdir: all('after', 'next'),
	textdir: {
		...all('after', 'following ensuing subsequent'),
		...all('before', 'previous preceding prior'),
		...all('same', 'same')
	},
	season: { ...place(vocabulary.SEASONS), ...all(3, 'fall') },
	part: {
		...all('start', 'early beginning start'),
		...all('mid', 'mid middle'),
		...all('end', 'late end close')
	},
	earlylate: { ...all('start', 'early'), ...all('mid', 'mid'), ...all('end', 'late') },
	half: { first: 'first half', second: 'second half' },
	of: all(0, 'of'),
	whose: all(0, 'his her their my our your its'),
	road: all(
		0,
		'Avenue Ave Street St Road Rd Boulevard Blvd Drive Lane Broadway Place Square Highway'
	),
	daypart: all(
		0,
		'morning afternoon evening night mornings afternoons evenings nights noon midday midnight dawn dusk lunchtime overnight'
	),
	mayday: { May: 0 },
	daytime: all(0, 'morning afternoon evening'),
	rel: { yesterday: -1, today: 0, tomorrow: 1 },
	tens2: place(vocabulary.DECADES, 20, 10),
	feast: {
		...all('12-25', 'Christmas Xmas'),
		...all('10-31', 'Halloween'),
		...all(0, 'Easter'),
		...all(49, 'Pentecost'),
		...all('11:4:4', 'Thanksgiving')
	},
	afterwards: all(0, 'Later Afterwards'),
	past: all(0, 'recently lately'),
	now: all(0, 'now currently nowadays presently'),
	future: all(0, 'soon someday'),
	ampm: all(0, 'am pm'),
	ap: all(0, 'a p'),
	zone: all(0, 'EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST ET'),
	open: { '(': 0, '[': 0 },
	close: { ')': 0, ']': 0 },
	join: all(0, 'and or to – - / , through until'),
	counted: all(
		0,
		'dollars euros pounds yen francs marks people men women troops soldiers workers employees jobs shares miles meters metres feet acres tons tonnes barrels pages points percent units copies homes houses cars vehicles planes aircraft jets ships tanks prisoners casualties civilians students members residents voters votes times hours minutes days weeks months years km kilometers kilometres kg lbs sq square cases deaths companies stores customers users passengers seats guns pieces rounds cannons horses hp rpm calories words other more'
	),
	sign: all(0, '€ $ £ ¥ % °')
};

const macros: Record<string, string> = {
	month: '<month>|<mon> +.?',
	weekday: '<weekday>|<wd> +.?',
	day: '<dd>|<dd> +<th>',
	lead: '$weekday ,?',
	year: ',? <yyyy>',
	tod: 'morning|afternoon|evening|night',
	apos: "’|'",
	number: '<n>|<ten> +- +<n>',
	own: "(’|') s",
	partof: '<earlylate> (-)?|(the)? <part> (part|days|months|weeks|years)? of|(the)? <part> -',
	thisyear: '(of)? <dir> year|(of)? the <textdir> year|of that year|of the year'
};

const rules: DateRule[] = [
	{
		rule: 'no-date-duration',
		means: 'none',
		patterns: [
			'the last (day|week|month|year|decade|century)',
			'(over|within|for) the (next|coming) (day|week|month|year|decade|century)',
			'the <single> (ended|ending|beginning|begun|starting|through)',
			'(the)? <dir> <n> <unit>',
			'(the)? <dir> <n> <lower> <unit>',
			'(the)? <dir> <some> <unit>',
			'(the)? <dir> (days|weeks|months|years|decades)',
			'(the)? <textdir> <n> <unit>',
			'<n> <unit> a <single>',
			'(the)? past <single>',
			'(the)? past <n> <unit>',
			'(the)? past <some> <unit>'
		]
	},
	{
		rule: 'month-day-year',
		means: 'date',
		patterns: [
			'($lead)? $month (the)? $day ($year)?',
			'($lead)? $month (the)? $day (of)? <dir> year',
			'($lead)? (the)? $day (day)? of $month ($year)?',
			'($lead)? <dd> $month ($year)?',
			'($lead)? <dd> +<th> $month ($year)?',
			'(the)? <ordday> (day)? of $month ($year)?',
			'$month <ordday> ($year)?',
			'{ <month> <dd> } <join> <month> <dd> ,? <yyyy>',
			'{ <dd> <month> } <join> <dd> <month> <yyyy>',
			'<dd> +- +<mon> +- (+<yyyy>|+<yy>)',
			"<dd> $month (’|') +<yy>"
		]
	},
	{
		rule: 'weekday-and-day',
		means: 'date',
		patterns: ['<weekday> ,? the <dd> +<th>']
	},
	{
		rule: 'days-of-one-month',
		means: 'date',
		patterns: [
			'$month <dd> +<th>?',
			'{ (the)? <dd> +<th>? } <join> (the)? <dd> +<th>? (of)? <month> ($year)?',
			'{ $month $day } <join> <dd> +<th>? , <yyyy>'
		]
	},
	{
		rule: 'day-alone',
		means: 'date',
		patterns: [
			'(on|by|until|of|to|from) { the <dd> +<th> } (,|.|;|and|but|the|he|she|they|it|we|was|were|in|at|when|after|with|a|an|to)'
		]
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'<mm> +/ +<dd> +/ (+<yyyy>|+<yy>)',
			'<mm2> +- +<dd2> +- (+<yyyy>|+<yy>)',
			'<yyyy> +- +<mm2> +- +<dd2>',
			'<yyyy> +/ +<mm2> +/ +<dd2>',
			'<dd> +. +<mm> +. +<yyyy>'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'(the)? ($partof) $month ,? (of)? <yyyy>',
			'(the)? ($partof) $month',
			'$month ,? (of)? <yyyy>',
			'$month $thisyear',
			'(the)? ($partof) $month $thisyear',
			'<month>',
			'{ (<earlylate> (-)?)? <month> } <join> <month> ,? <yyyy>',
			'{ <month> } , <month> (and|or|,) <month> <yyyy>',
			'(the)? <textdir> <month>'
		]
	},
	{
		rule: 'month-abbreviated',
		means: 'date',
		patterns: ['(in|since|until|by|from|to|of|last|early|late) { <mon> +. }']
	},
	{
		rule: 'month-of-delivery',
		means: 'nearMonth',
		given: { dir: 'next' },
		patterns: ['{ <month> } (delivery|futures|contract|contracts)']
	},
	{
		rule: 'month-of-figures',
		means: 'nearMonth',
		given: { dir: 'latest' },
		patterns: [
			'{ <month> } (figures|figure|numbers|results|data|sales|orders|earnings|exports|imports|statistics|report)'
		]
	},
	{
		rule: 'last-next-month',
		means: 'nearMonth',
		patterns: [
			'(<part> (of)?)? (this)? <dir> $month',
			'(this)? <dir> $month $day',
			'this past $month'
		]
	},
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely>',
			'(the)? <part> (-)? (of)? (the year)? <yyyy>',
			'(the)? (fiscal|calendar) (year)? <yyyy>',
			'(the)? (year) <year>',
			'(in|since|until|by|from|to|of|circa|around|before|after|between|during|about|c +.|and) { <yyyy> }',
			'{ <yyyy> } (to|–|-|/|and|until) <yyyy>',
			'<open> { +<yyyy> } (<close>|+,|+-|+–|+;)'
		]
	},
	{
		rule: 'fiscal-year',
		means: 'year',
		patterns: [
			"(fiscal|fiscal year) (’|')? +<yy>",
			'fiscal <yy>',
			"(in|of|since|class of) { (’|') +<yy> }"
		]
	},
	{
		rule: 'end-of-year',
		means: 'year',
		given: { part: 'end' },
		patterns: ['(the)? year (-)? end (of)? <yyyy>', '<yyyy> year (-)? end', '<yyyy> $own end']
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: ['(<n>|<year>) (bc|bce|b +. +c +.|b +. +c +. +e +.)']
	},
	{
		rule: 'year-era',
		means: 'year',
		given: { era: 'ce' },
		patterns: [
			'(<n>|<year>) (ad|ce|a +. +d +.|c +. +e +.)',
			'ad (<n>|<year>)',
			'a +. +d +. (<n>|<year>)'
		]
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
			'(the)? <part>? (-)? (of)? (the)? <season> (of)? <yyyy>',
			'(the)? <season> (of)? <yyyy> (+–|+-|+/) (+<yy>|+<yyyy>)',
			'(the)? (<part> (of)?)? <dir> <season>',
			'this past <season>',
			'(the)? (<part> (of)?)? <season> $thisyear',
			'(the)? <textdir> <season>',
			'(in|during|by|since|until|for|over|through|of|throughout) { the <season> }',
			'(in|during|by|since|until) { (the)? ($partof)? (the)? <season> }',
			'(the)? ($partof) (the)? <season>'
		]
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: [
			"(the)? <yyyy> ((’|') s)? (fiscal)? <ord> (-)? quarter",
			'(the)? (<part> of)? (the)? (fiscal)? (<ord>|<dd> +<th>) (-)? (fiscal)? quarter (of)? (fiscal)? (year)? <yyyy>?',
			'(the)? (<ord>|<dd> +<th>) (-)? (fiscal)? quarter $thisyear',
			'q +<n> (of)? <yyyy>?',
			'(the)? (<ord>|<dd> +<th>) (fiscal)? quarter a year (ago|earlier)',
			'(<ord>) +- +quarter <yyyy>',
			'(the)? (<ord>) (three months|quarter) (of)? <yyyy>'
		]
	},
	{
		rule: 'last-quarter',
		means: 'quarter',
		given: { ord: 4 },
		patterns: ['the (final|last) quarter of <yyyy>', 'the (final|last) quarter of <dir> year']
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: [
			'(the)? (fiscal)? <ord> half',
			'(the)? <ord> half (of)? (the)? (fiscal)? (year)? <yyyy>',
			'(the)? <ord> half of (the)? (fiscal)? year',
			'(the)? (<ord>) half $thisyear',
			'(the)? <ord> +- +half <yyyy>?',
			'h +<n> <yyyy>?',
			'(the)? <ord> six months (of)? <yyyy>?'
		]
	},
	{
		rule: 'century-by-its-hundred',
		means: 'century',
		patterns: ["(the)? <part>? (-)? (of)? (the)? <hundreds> (+'|+’)? +s"]
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			"(the)? <part>? (-)? (of)? (to)? (the)? <tens> (+'|+’)? +s",
			"(the)? <half> half of the <tens> (+'|+’)? +s",
			"(the)? <part>? (-)? (of)? (the)? (’|'|‘) +<yy> +s",
			"(the)? <part>? (-)? (of)? (the)? <yy> (+'|+’)? +s",
			'the <part>? (-)? (of)? <tens2>'
		]
	},
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'(the)? <part>? (-)? (of)? (the)? (<ord>|<dd> +<th>) (-)? century',
			'(the)? <half> half of the (<ord>|<dd> +<th>) century',
			'{ (the)? (<ord>|<dd> +<th>) } (and|to|or) (the)? (<ord>|<dd> +<th>) centuries',
			'(the)? turn of the (<ord>|<dd> +<th>) century'
		]
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: ['(the)? <part>? (-)? (<ord>|<dd> +<th>) century (bc|bce|b +. +c +.)']
	},
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: [
			'<weekday>',
			'<weekday> <daypart>',
			'(on|until|by|since|late|early) { <wd> +. }',
			'(early|late) <weekday>',
			'(early|late) <weekday> <daypart>'
		]
	},
	{
		rule: 'last-next-weekday',
		means: 'weekday',
		patterns: [
			'this (past) <weekday>',
			'<dir> <weekday>',
			'<dir> <weekday> <daypart>',
			'a week from <weekday>',
			'(this|the) coming <weekday>'
		]
	},
	{
		rule: 'weekday-of-last-week',
		means: 'weekday',
		given: { week: 'last' },
		patterns: ['<weekday> (of)? last week', '<weekday> a week ago']
	},
	{
		rule: 'weekday-of-next-week',
		means: 'weekday',
		given: { week: 'next' },
		patterns: ['<weekday> (of)? next week', '<weekday> week']
	},
	{
		rule: 'following-weekday',
		means: 'weekday',
		patterns: ['the <textdir> <weekday> <daypart>?']
	},
	{
		rule: 'nth-weekday',
		means: 'nthWeekday',
		patterns: ['(the)? <ord> <weekday> (of|in) $month <yyyy>?']
	},
	{
		rule: 'last-weekday-of-month',
		means: 'nthWeekday',
		given: { ord: -1 },
		patterns: ['(the)? last <weekday> (of|in) $month <yyyy>?']
	},
	{
		rule: 'day-by-name',
		means: 'day',
		patterns: [
			'<rel>',
			'<rel> <daypart>',
			'(early|earlier|late|later) <rel>',
			'(late|early) <rel> <daypart>',
			'<rel> , <weekday>'
		]
	},
	{
		rule: 'day-before-yesterday',
		means: 'day',
		given: { rel: -2 },
		patterns: ['the day before yesterday']
	},
	{
		rule: 'day-after-tomorrow',
		means: 'day',
		given: { rel: 2 },
		patterns: ['the day after tomorrow']
	},
	{
		rule: 'this-daypart',
		means: 'day',
		given: { rel: 0 },
		patterns: [
			'tonight',
			'this (morning|afternoon|evening)',
			'(early|earlier|late|later) this (morning|afternoon|evening)',
			'(later|earlier) tonight'
		]
	},
	{
		rule: 'last-night',
		means: 'day',
		given: { rel: -1 },
		patterns: ['last (night|evening)', '(late|early) last (night|evening)']
	},
	{
		rule: 'the-next',
		means: 'unit',
		given: { dir: 'after' },
		patterns: ['the <nextdir> <single>']
	},
	{
		rule: 'this-past',
		means: 'unit',
		given: { dir: 'last' },
		patterns: ['this past <single>', 'the past weekend']
	},
	{
		rule: 'last-next',
		means: 'unit',
		patterns: [
			'<dir> (calendar|fiscal)? <single>',
			'(the)? <part> (-)? (of|in|part of)? <dir> <single>',
			'(the)? (latest|most recent) (fiscal)? <single>',
			'(later|earlier|sometime) <dir> <single>',
			'the <dir> (fiscal|calendar)? <single>'
		],
		given: { dir: 'last' }
	},
	{
		rule: 'after-next',
		means: 'unit',
		given: { dir: 'postnext' },
		patterns: ['the <single> after next']
	},
	{
		rule: 'before-last',
		means: 'unit',
		given: { dir: 'prelast' },
		patterns: ['the <single> before last']
	},
	{
		rule: 'of-the-year',
		means: 'unit',
		given: { dir: 'this', unit: 'year' },
		patterns: [
			'the fiscal year',
			'(the)? <part> of (the)? year',
			'(later|earlier) in the year',
			'(the)? year ($own)? (-)? end',
			'(the)? mid +- +year',
			'(the)? midyear',
			'(the)? <part> of that year',
			'that year',
			'the current (fiscal)? year'
		]
	},
	{
		rule: 'of-the-month',
		means: 'unit',
		given: { dir: 'this', unit: 'month' },
		patterns: [
			'(the)? <part> of (the|that) month',
			'that month',
			'later in the month',
			'earlier in the month'
		]
	},
	{
		rule: 'of-the-week',
		means: 'unit',
		given: { dir: 'this', unit: 'week' },
		patterns: ['(the)? <part> of the week', 'later in the week', 'earlier in the week']
	},
	{
		rule: 'weekend',
		means: 'unit',
		given: { dir: 'near', unit: 'weekend' },
		patterns: ['(on|over|during|at|for|by|until|before|after|since) { the weekend }']
	},
	{
		rule: 'the-same-or-following',
		means: 'unit',
		patterns: [
			'(the)? <part>? (of)? the <textdir> <single>',
			'the very <textdir> <single>',
			'(in|on)? { that <textdir> <single> }'
		]
	},
	{
		rule: 'the-following-morning',
		means: 'unit',
		given: { unit: 'day' },
		patterns: ['(the)? <textdir> <daypart>']
	},
	{
		rule: 'year-before',
		means: 'yearBefore',
		patterns: [
			'the year before',
			'the year earlier',
			'(a|the)? year +- (+earlier|+ago) (quarter|period|month|half|level)?',
			'the year (earlier|ago) (quarter|period|month)'
		]
	},
	{
		rule: 'before-that',
		means: 'unit',
		given: { dir: 'before' },
		patterns: ['the <earlierunit> (before|earlier)']
	},
	{
		rule: 'year-after',
		means: 'unit',
		given: { dir: 'after', unit: 'year' },
		patterns: ['the year after']
	},
	{
		rule: 'day-after',
		means: 'unit',
		given: { dir: 'after', unit: 'day' },
		patterns: [
			'the next (morning|evening|night|afternoon)',
			'the day after',
			'next day',
			'(a|one) day later'
		]
	},
	{
		rule: 'day-before',
		means: 'unit',
		given: { dir: 'before', unit: 'day' },
		patterns: [
			'the day before',
			'the night before',
			'(a|one) day (earlier|before)',
			'the previous (night|evening)'
		]
	},
	{
		rule: 'that-day',
		means: 'unit',
		given: { dir: 'same', unit: 'day' },
		patterns: [
			'(the)? <part> of the day',
			'that (day|morning|afternoon|evening|night)',
			'(earlier|later) (in the|that) day',
			'the day'
		]
	},
	{
		rule: 'the-year',
		means: 'unit',
		given: { dir: 'same' },
		patterns: ['(in|for|during|of|throughout) { the <stretch> }']
	},
	{
		rule: 'that-week',
		means: 'unit',
		given: { dir: 'same', unit: 'week' },
		patterns: ['that week']
	},
	{
		rule: 'same-month-year-before',
		means: 'sameMonth',
		patterns: [
			'the (same|year +- +ago|year +- +earlier|corresponding|comparable) (<single>|period|half) (a|one) year (ago|earlier|before)',
			'the (same|corresponding|comparable) (<single>|period|half) (in|of)? (last|the previous|the prior|the preceding) year',
			'the (same|corresponding|comparable) (<single>|period|half) the year before'
		]
	},
	{
		rule: 'same-group-of-year',
		means: 'sameMonth',
		patterns: ['the <yyyy> (fiscal)? (quarter|period)', 'the (quarter|period) in <yyyy>']
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'(about|around|some|almost|nearly|over|roughly|exactly|just|only)? $number <unit> ago',
			'(more|less) than <n> <unit> ago',
			'(a)? (few|several|couple) (of)? <unit> ago',
			'(many|some)? <unit> ago',
			'(at) { this time <dir> year }'
		]
	},
	{
		rule: 'ago-to-the-day',
		means: 'ago',
		given: { exact: 1 },
		patterns: ['(exactly)? $number <unit> ago (today|tonight)']
	},
	{
		rule: 'afterwards',
		means: 'since',
		patterns: ['<afterwards>', 'soon (afterwards|thereafter)', 'shortly (afterwards|thereafter)']
	},
	{
		rule: 'hours-ago',
		means: 'ago',
		given: { unit: 'hour' },
		patterns: ['(about)? <n> <hours> ago', '(a)? (few|several) <hours> ago']
	},
	{
		rule: 'ahead',
		means: 'ahead',
		patterns: ['<n> <unit> from (now|today)', '(few|several) <unit> from now']
	},
	{
		rule: 'in-their-time',
		means: 'ahead',
		given: { dir: 'next' },
		patterns: ['(within|in) { <n> <unit> ($apos)? time }', '(within|in) { <n> <unit> $own time }']
	},
	{
		rule: 'later',
		means: 'later',
		patterns: [
			'(about|some|just|only|almost|nearly)? $number <unit> (later|afterwards|afterward|after that)',
			'(a)? (few|several|some|many)? <unit> later'
		]
	},
	{
		rule: 'after-so-long',
		means: 'afterSo',
		patterns: ['after (about|only|just)? <n> <unit>']
	},
	{
		rule: 'hours-later',
		means: 'later',
		given: { unit: 'hour' },
		patterns: ['<n> <hours> later', '(a)? (few|several) <hours> later', 'hours later']
	},
	{
		rule: 'earlier',
		means: 'earlier',
		patterns: [
			'(about|some|just|only|almost|nearly)? $number <unit> (earlier|before|previously|prior)',
			'(a)? (few|several|some|many)? <unit> earlier'
		]
	},
	{
		rule: 'vague-past',
		means: 'past',
		patterns: [
			'(more|most|just|very|quite)? <past>',
			'the (recent)? past',
			'(not)? long ago',
			'recent (days|weeks|months|years|decades)?',
			'back then',
			'(in|since|from) { (ancient|medieval|olden|former|prehistoric|colonial) times }',
			'(in) { those days }',
			'the other day',
			'at (one|that) time',
			'{ once } (was|were|had|lived|stood|owned|ruled|held|worked|served|called|known|said)',
			'(had|was|were) { once }'
		]
	},
	{
		rule: 'now',
		means: 'now',
		patterns: [
			'(right)? <now>',
			'at (present|the moment)',
			'these days',
			'the present (day|time)?',
			'the time being',
			'for { the moment }',
			'at this (time|point)'
		]
	},
	{
		rule: 'vague-future',
		means: 'future',
		patterns: [
			'(very|pretty)? <future>',
			'some day',
			'(in|over) { the near term }',
			'the ((very)? near|foreseeable|immediate|not too distant|distant)? future'
		]
	},
	{
		rule: 'clock',
		means: 'clock',
		patterns: [
			'<hh> +: +<min>',
			'<hh> +: +<min> (<ampm>|+<ampm>|<ap> +. +m +.?) <zone>?',
			'<hh> (<ampm>|+<ampm>|<ap> +. +m +.?) <zone>?',
			'<hh> +. +<min> (<ampm>|+<ampm>|<ap> +. +m +.?)',

			'<hh> +: +<min> (hours|hrs)? <zone>',
			"<n> o (’|') clock",
			'<n> o +’ +clock (in the)? (morning|afternoon|evening)?',
			"<n> o +' +clock (in the)? (morning|afternoon|evening)?",
			'<n> in the (morning|afternoon|evening)',
			'<hhmm> (hours)? <zone>',
			'12 (noon|midnight)',
			'(noon|midnight) <zone>?',
			'(at|by|until|before|after|around|about|from|since) { (midday|dawn|dusk|nightfall|sunrise|sunset) }'
		]
	},
	{
		rule: 'time-of-day',
		means: 'clock',
		patterns: [
			'overnight',
			'(in|during) { the (early|late)? (morning|afternoon|evening) }',
			'(early|late) (morning|afternoon|evening)'
		]
	},
	{
		rule: 'feast',
		means: 'feast',
		patterns: ['<feast> (day|sunday)? <yyyy>?', '<dir> <feast>']
	},
	{
		rule: 'christmas-eve',
		means: 'feast',
		given: { feast: '12-24' },
		patterns: ['christmas eve <yyyy>?']
	},
	{
		rule: 'new-years-eve',
		means: 'feast',
		given: { feast: '12-31' },
		patterns: ['new year +’ +s eve <yyyy>?', "new year +' +s eve <yyyy>?"]
	},
	{
		rule: 'new-years-day',
		means: 'feast',
		given: { feast: '01-01' },
		patterns: [
			'new year +’ +s day <yyyy>?',
			"new year +' +s day <yyyy>?",
			'new year +’ +s',
			"new year +' +s"
		]
	},
	{
		rule: 'black-thursday',
		means: 'date',
		given: { yyyy: 1929, month: 10, dd: 24 },
		patterns: ['black thursday']
	},
	{
		rule: 'black-tuesday',
		means: 'date',
		given: { yyyy: 1929, month: 10, dd: 29 },
		patterns: ['black tuesday']
	},
	{
		rule: 'black-monday',
		means: 'date',
		given: { yyyy: 1987, month: 10, dd: 19 },
		patterns: ['black monday']
	},
	{
		rule: 'black-wednesday',
		means: 'date',
		given: { yyyy: 1992, month: 9, dd: 16 },
		patterns: ['black wednesday']
	},
	{
		rule: 'september-11',
		means: 'date',
		given: { yyyy: 2001, month: 9, dd: 11 },
		patterns: [
			'(the)? { (september|sept +.|sep +.) 11 (+th)? } (terrorist|terror|al +- +qaeda)? (attack|attacks|hijackers|hijackings|commission)',
			'9 +/ +11'
		]
	},
	{
		rule: 'st-patricks-day',
		means: 'feast',
		given: { feast: '03-17' },
		patterns: ['(st +.|saint|st) patrick $own day <yyyy>?']
	},
	{
		rule: 'mothers-day',
		means: 'feast',
		given: { feast: '05:7:2' },
		patterns: ['mother $own day <yyyy>?']
	},
	{
		rule: 'fathers-day',
		means: 'feast',
		given: { feast: '06:7:3' },
		patterns: ['father $own day <yyyy>?']
	},
	{
		rule: 'patriots-day',
		means: 'feast',
		given: { feast: '04:1:3' },
		patterns: ['(patriots ($apos)?|patriot $own) day <yyyy>?']
	},
	{
		rule: 'presidents-day',
		means: 'feast',
		given: { feast: '02:1:3' },
		patterns: ['(president $own|presidents ($apos)?) day <yyyy>?']
	},
	{
		rule: 'veterans-day',
		means: 'feast',
		given: { feast: '11-11' },
		patterns: ['(veterans ($apos)? day|armistice day|remembrance day) <yyyy>?']
	},
	{
		rule: 'memorial-day',
		means: 'feast',
		given: { feast: '05:1:-1' },
		patterns: ['memorial day <yyyy>?']
	},
	{
		rule: 'columbus-day',
		means: 'feast',
		given: { feast: '10:1:2' },
		patterns: ['columbus day <yyyy>?']
	},
	{
		rule: 'martin-luther-king-day',
		means: 'feast',
		given: { feast: '01:1:3' },
		patterns: ['martin luther king (jr +.)? day <yyyy>?']
	},
	{
		rule: 'boxing-day',
		means: 'feast',
		given: { feast: '12-26' },
		patterns: ['boxing day <yyyy>?']
	},
	{
		rule: 'may-day',
		means: 'feast',
		given: { feast: '05-01' },
		patterns: ['<mayday> day <yyyy>?']
	},
	{
		rule: 'all-saints-day',
		means: 'feast',
		given: { feast: '11-01' },
		patterns: ['all saints ($apos)? day <yyyy>?']
	},
	{
		rule: 'april-fools-day',
		means: 'feast',
		given: { feast: '04-01' },
		patterns: ['april (fool $own|fools ($apos)?) day <yyyy>?']
	},
	{
		rule: 'epiphany',
		means: 'feast',
		given: { feast: '01-06' },
		patterns: ['epiphany <yyyy>?']
	},
	{
		rule: 'ash-wednesday',
		means: 'feast',
		given: { feast: -46 },
		patterns: ['ash wednesday <yyyy>?']
	},
	{
		rule: 'palm-sunday',
		means: 'feast',
		given: { feast: -7 },
		patterns: ['palm sunday <yyyy>?']
	},
	{
		rule: 'labor-day',
		means: 'feast',
		given: { feast: '09:1:1' },
		patterns: ['(labor|labour) day <yyyy>?']
	},
	{ rule: 'easter-days', means: 'feast', given: { feast: -2 }, patterns: ['good friday <yyyy>?'] },
	{
		rule: 'easter-monday',
		means: 'feast',
		given: { feast: 1 },
		patterns: ['easter monday <yyyy>?']
	},
	{
		rule: 'independence-day',
		means: 'feast',
		given: { feast: '07-04' },
		patterns: ['independence day <yyyy>?', 'the fourth of july']
	},
	{
		rule: 'valentines-day',
		means: 'feast',
		given: { feast: '02-14' },
		patterns: ['valentine +’ +s day', "valentine +' +s day"]
	},
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<tens> <lower> <counted>',
			'<number> +, +<number>',
			'<number> +. +<number>',
			'<number> +/ +<number> +/ +<number>',
			'<n> +- +<yyyy>',
			'<sign> +<yyyy>',
			'<yyyy> +<capital>',
			'(about|around|some|nearly|almost|over|more than|less than|fewer than|at least|up to) <tens> <lower>'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'(theresa|mr +.?|mrs +.?|ms +.?|dr +.?|sen +.?|rep +.?|miss) (may|march|august)',
			'$number <unit> (later|earlier) than',
			'(points|goals|goal|yards|rebounds|minutes|scored) (in|of|into) the <ord> half',
			'(is|was|be) the day',
			'the fall of (the|a|<capital>|<lower>)',
			'<number> <capital> <road>',
			'<number> <capital> <capital> <road>',
			'<whose> (<earlylate> (-)?)? (<yy> ($apos)? s|<tens2>)',
			'the <ord> <weekday> of (each|every|the) month',
			'(bloody|super|fat|cyber|giving) <weekday>',
			'black friday',
			'<weekday> (times|telegraph|night live|night football|school)',
			'(man|woman|person|player|coach|car|book|rookie|album|song|word|manager|time) of (the)? year',
			'the day (he|she|they|we|i|when|that|it)',
			'the (summer|winter) (olympics|games)',
			'the (fall|spring) in',
			'the fiscal year (ended|ending|that)',
			'(russell|nikkei|ftse|apollo|interstate|fortune|area|studio) +-? <number>',
			'may (he|she|they|it|we|you|i|god|the)',
			'later than',
			'(or|and) later',
			'(agenda|boeing|airbus|windows|office|peugeot|no +.|number|room|flight|route|highway|section|article|page|pages|p +.|model|vision|strategy|horizon|iso|series|u) +-? <yyyy>',
			'(a|b|c|f|mig|su|dc|md|l|rs|pc|us) +- +<yyyy>',
			'<yyyy> +- +<lower>',
			'(each|every|any|per) (<single>|<weekday>|<season>|<daytime>|<month>)',
			'(each|every|any) other <single>',
			'(may|march) (be|have|not|on|against|to)',
			'good (morning|afternoon|evening|night|day)',
			'(<month>) (madness)'
		]
	}
];

/** English, British and American. */
export const ENGLISH: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['from'],
		to: ['to', 'until', 'till', 'through', '–', '-', '—'],
		between: ['between'],
		and: ['and'],
		since: ['since'],
		bounds: ['ended', 'ending', 'begun', 'beginning', 'starting'],
		onDay: ['on']
	},
	ordinalDot: false,
	abbreviations:
		'mr mrs ms dr prof st no vs etc inc corp co ltd jr sr gen col lt sgt capt rep sen gov jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx dept est u.s',
	tense: {
		past: 'was were had did said told went came took gave made held met won lost fell rose began became found left led sent saw got ran struck spoke broke brought bought sold shot thought thus wrote stood sat kept paid fought grew drew flew knew threw built sank swept drove since ago last',
		future:
			'will shall would may might could should can must ll going expected scheduled planned due plans plan expects expect intends hopes hope wants next upcoming coming tomorrow begin begins start starts takes comes goes flies hosts plays visits travels airs premieres debuts kicks payable stay stays remain remains runs leave leaves return returns meet meets open opens reopen reopens resume resumes arrive arrives depart departs end ends expire expires vote votes face faces await awaits look looks deadline',
		futurePairs: 'set_for set_to is_to are_to was_to were_to slated_for slated_to',
		things:
			'vote votes look looks start starts return returns end ends plan plans hope hopes face faces meet open leave plays visits travels runs stay stays remains takes wants intends awaits',
		behind: 'since',
		perfect: 'has have',
		participle:
			/ed$|^(?:been|become|begun|come|done|fallen|found|gone|given|grown|had|held|lost|made|met|risen|said|seen|sold|taken|told|won)$/,
		pastEnding: /[a-z]{2}ed$|^(?:put|cut|hit|quit|shut)$/,
		notPast:
			'need indeed speed feed seed hundred breed exceed succeed proceed agreed-upon united proposed expected scheduled planned bed red',
		articles: 'the a an s ’s',
		governs: 'will shall would may might could should can must to be ll stay stays remain remains',
		ahead: 'until till by from',
		goesOn: 'is are then he she they it i we',
		clauses:
			'that who which whose whom when where while because although though if whether and but ; : “ ” " ``',
		prepositions: 'at after before in during from of on with to since until by for into through',
		otherwise: 'past'
	}
};
