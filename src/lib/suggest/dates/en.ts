import type { DateLanguage, Lexicon, Rule } from './language.ts';
import { all, count } from './lexicon.ts';

const ORDINALS = count(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
);

const lexicon: Lexicon = {
	month: count(
		'January February March April May June July August September October November December'
	),
	mon: {
		Jan: 1,
		Feb: 2,
		Mar: 3,
		Apr: 4,
		Jun: 6,
		Jul: 7,
		Aug: 8,
		Sep: 9,
		Sept: 9,
		Oct: 10,
		Nov: 11,
		Dec: 12
	},
	weekday: count('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
	wd: { Mon: 1, Tue: 2, Tues: 2, Wed: 3, Thu: 4, Thur: 4, Thurs: 4, Fri: 5, Sat: 6, Sun: 7 },
	n: {
		...count(
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		),
		...all(1, 'a an'),
		...count('thirty forty fifty sixty seventy eighty ninety hundred', 30, 10)
	},
	some: all(0, 'several few many some couple'),
	ord: ORDINALS,
	ordday: { ...ORDINALS },
	th: all(0, 'st nd rd th'),
	det: all(0, 'the'),
	unit: {
		...all('day', 'day days'),
		...all('week', 'week weeks'),
		...all('weekend', 'weekend weekends'),
		...all('month', 'month months'),
		...all('quarter', 'quarter quarters'),
		...all('year', 'year years'),
		...all('decade', 'decade decades'),
		...all('century', 'century centuries')
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
	textdir: {
		...all('after', 'following ensuing subsequent'),
		...all('before', 'previous preceding prior'),
		...all('same', 'same')
	},
	season: {
		spring: 1,
		springtime: 1,
		summer: 2,
		summertime: 2,
		autumn: 3,
		fall: 3,
		winter: 4,
		wintertime: 4
	},
	part: {
		...all('start', 'early beginning start'),
		...all('mid', 'mid middle'),
		...all('end', 'late end close')
	},
	of: all(0, 'of'),
	daypart: all(
		0,
		'morning afternoon evening night mornings afternoons evenings nights noon midday midnight dawn dusk lunchtime overnight'
	),
	daytime: all(0, 'morning afternoon evening'),
	rel: { yesterday: -1, today: 0, tomorrow: 1 },
	tens2: {
		twenties: 20,
		thirties: 30,
		forties: 40,
		fifties: 50,
		sixties: 60,
		seventies: 70,
		eighties: 80,
		nineties: 90
	},
	feast: {
		...all('12-25', 'Christmas Xmas'),
		...all('10-31', 'Halloween'),
		...all(0, 'Easter'),
		...all(49, 'Pentecost'),
		...all('11:4:4', 'Thanksgiving')
	},
	past: all(0, 'recently lately'),
	now: all(0, 'now currently nowadays presently'),
	future: all(0, 'soon'),
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
	thisyear: '(of)? <dir> year|(of)? the <textdir> year|of that year|of the year'
};

const rules: Rule[] = [
	{
		rule: 'no-date-duration',
		means: 'none',
		patterns: [
			'the last (day|week|month|year|decade|century)',
			'(over|within|for) the (next|coming) (day|week|month|year|decade|century)',
			'the <single> (ended|ending)',
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
		patterns: ['(on|by|until|of|to|from) { the <dd> +<th> } (<lower>|,|.|;)']
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
			'(the)? <part> (-)? (of)? $month ,? (of)? <yyyy>',
			'(the)? <part> (-)? (of)? $month',
			'$month ,? (of)? <yyyy>',
			'$month $thisyear',
			'(the)? <part> (-)? (of)? $month $thisyear',
			'<month>',
			'{ (<part> (-)?)? <month> } <join> <month> ,? <yyyy>',
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
			'(the)? (<part> (of)?)? <season> $thisyear',
			'(the)? <textdir> <season>',
			'(in|during|by|since|until|for|over|through|of|throughout) { the <season> }',
			'(in|during|by|since|until) { <part>? (-)? (the)? <season> }',
			'(in|by|until|since) { (the)? <part> (-)? (of)? (the)? <season> }',
			'(the)? <part> (-)? (of)? (the)? <season>'
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
			'(the)? (<ord>) half (of)? (the)? (fiscal)? (year)? <yyyy>?',
			'(the)? (<ord>) half $thisyear',
			'(the)? <ord> +- +half <yyyy>?',
			'h +<n> <yyyy>?',
			'(the)? <ord> six months (of)? <yyyy>?'
		]
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			"(the)? <part>? (-)? (of)? (to)? (the)? <tens> (+'|+’)? +s",
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
		rule: 'of-the-year',
		means: 'unit',
		given: { dir: 'this', unit: 'year' },
		patterns: [
			'the fiscal year',
			'(the)? <part> of (the)? year',
			'(later|earlier) in the year',
			'year +- +end',
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
		patterns: ['(on|over|during|at|for) { the weekend }']
	},
	{
		rule: 'the-same-or-following',
		means: 'unit',
		patterns: [
			'(the)? <part>? (of)? the <textdir> <single>',
			'the very <textdir> <single>',
			'the <textdir> <weekday>',
			'(in|on) { that <textdir> <single> }'
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
		means: 'unit',
		given: { dir: 'before', unit: 'year' },
		patterns: [
			'the year before',
			'the year +- +earlier',
			'the year earlier',
			'a year +- +earlier',
			'the year +- +ago',
			'the year (earlier|ago) (quarter|period)',
			'(the)? year +- (+earlier|+ago)'
		]
	},
	{
		rule: 'year-after',
		means: 'unit',
		given: { dir: 'after', unit: 'year' },
		patterns: ['the year after', 'the next year']
	},
	{
		rule: 'day-after',
		means: 'unit',
		given: { dir: 'after', unit: 'day' },
		patterns: [
			'the next (day|morning|evening|night|afternoon)',
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
			'the (same|year +- +ago|year +- +earlier|corresponding) (period|month|quarter) (a|one) year (ago|earlier|before)',
			'the (same|corresponding) (period|month|quarter) (last|the previous) year',
			'the (same|corresponding) (period|month|quarter) of (last|the previous) year'
		]
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'(about|around|some|almost|nearly|over|roughly|exactly|just|only)? <n> <unit> ago',
			'(more|less) than <n> <unit> ago',
			'(a)? (few|several|couple) (of)? <unit> ago',
			'(many|some)? <unit> ago',
			'(at) { this time <dir> year }'
		]
	},
	{
		rule: 'afterwards',
		means: 'since',
		patterns: ['later', 'soon (afterwards|thereafter)', 'shortly (afterwards|thereafter)']
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
		patterns: [
			'<n> <unit> from (now|today)',
			'(within|in) { <n> <unit> time }',
			"in <n> <unit> (’|') time",
			'(few|several) <unit> from now'
		]
	},
	{
		rule: 'later',
		means: 'later',
		patterns: [
			'(about|some|just|only|almost|nearly)? <n> <unit> (later|afterwards|afterward|after that)',
			'(a)? (few|several|some|many)? <unit> later'
		]
	},
	{
		rule: 'hours-later',
		means: 'later',
		given: { unit: 'hour' },
		patterns: ['<n> <hours> later', '(a)? (few|several)? <hours> later']
	},
	{
		rule: 'earlier',
		means: 'earlier',
		patterns: [
			'(about|some|just|only|almost|nearly)? <n> <unit> (earlier|before|previously|prior)',
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
			'recent (days|weeks|months|years|decades)'
		]
	},
	{
		rule: 'now',
		means: 'now',
		patterns: [
			'(right)? <now>',
			'at (present|the moment)',
			'these days',
			'the present day',
			'the time being'
		]
	},
	{
		rule: 'vague-future',
		means: 'future',
		patterns: [
			'(very|pretty)? <future>',
			'the (near|foreseeable|immediate)? future',
			'(the)? coming (days|weeks|months|years)'
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
			'12 noon',
			'(at|by|until|before|after|around|about) { (noon|midnight|midday|dawn|dusk) }'
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
		rule: 'labor-day',
		means: 'feast',
		given: { feast: '09:1:1' },
		patterns: ['labor day <yyyy>?']
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
			'(theresa|mr +.?|mrs +.?|ms +.?|miss) (may|march|august)',
			'the fall of (the|a|<capital>|<lower>)',
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

export const ENGLISH: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['from'],
		to: ['to', 'until', 'till', 'through', '–', '-', '—'],
		between: ['between'],
		and: ['and'],
		since: ['since']
	},
	ordinalDot: false,
	abbreviations:
		'mr mrs ms dr prof st no vs etc inc corp co ltd jr sr gen col lt sgt capt rep sen gov jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx dept est u.s',
	tense: {
		past: 'was were had did said told went came took gave made held met won lost fell rose began became found left led sent saw got ran struck spoke broke brought bought sold shot thought thus wrote stood sat kept paid fought grew drew flew knew threw built sank swept drove since ago last',
		future:
			'will shall would may might could should can must ll going expected scheduled planned due plans plan expects expect intends hopes hope wants next upcoming coming tomorrow begin begins start starts leave leaves return returns meet meets open opens reopen reopens resume resumes arrive arrives depart departs end ends expire expires vote votes face faces await awaits',
		perfect: 'has have',
		participle:
			/ed$|^(?:been|become|begun|come|done|fallen|found|gone|given|grown|had|held|lost|made|met|risen|said|seen|sold|taken|told|won)$/,
		pastEnding: /[a-z]{2}ed$/,
		notPast:
			'need indeed speed feed seed hundred breed exceed succeed proceed agreed-upon united proposed expected scheduled planned bed red',
		articles: 'the a an',
		governs: 'will shall would may might could should can must to be ll',
		ahead: 'until till by from',
		goesOn: 'is are then he she they it i we',
		clauses:
			'that who which whose whom when where while because although though if whether and but ; : “ ” " ``',
		prepositions: 'at after before in during from of on with to since until by for into through',
		otherwise: 'past'
	}
};
