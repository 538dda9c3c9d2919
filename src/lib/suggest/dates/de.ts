import * as vocabulary from '#lib/dates/vocabulary/de.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, inflect, place, units } from './lexicon.ts';

const ADJECTIVE = 'e en er es em';
const DAYS = {
	Montag: 1,
	Dienstag: 2,
	Mittwoch: 3,
	Donnerstag: 4,
	Freitag: 5,
	Samstag: 6,
	Sonnabend: 6,
	Sonntag: 7
};
const DAY_PARTS =
	'abend abends morgen mittag nachmittag nachmittags vormittag vormittags nacht früh';
const ORDINALS = inflect(place(vocabulary.ORDINALS), ' n r s m');
const TENS = place(vocabulary.TENS, 20, 10);

/** Compound numbers from 21 to 99: "vierundzwanzig". */
const COMPOUNDS = Object.fromEntries(
	Object.entries(TENS).flatMap(([tens, n]) =>
		'ein zwei drei vier fünf sechs sieben acht neun'
			.split(' ')
			.map((one, nth): [string, number] => [`${one}und${tens}`, n + nth + 1])
	)
);

const lexicon: DateLexicon = {
	month: place(vocabulary.MONTHS),
	mon: place(vocabulary.SHORT_MONTHS),
	weekday: Object.fromEntries(
		Object.entries(DAYS).flatMap(([day, n]) => [
			[day, n],
			[`${day}s`, n],
			...DAY_PARTS.split(' ').map((part) => [day + part, n])
		])
	),
	wd: { Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 },
	n: {
		...count(
			'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
			2
		),
		...all(1, 'ein eine einem einer einen eines'),
		...all(1.5, 'eineinhalb anderthalb'),
		...all(2.5, 'zweieinhalb'),
		...all(3.5, 'dreieinhalb'),
		...TENS,
		...COMPOUNDS,
		hundert: 100
	},
	some: all(
		0,
		'einigen wenigen mehreren ein paar einiger vielen langer kurzer geraumer einige wenige mehrere etlichen'
	),
	ord: ORDINALS,
	ordday: ORDINALS,
	det: all(0, 'der die das dem den des'),
	lang: all(0, 'lange langen kurze kurzen ganze ganzen volle vollen knappes knappen gute guten'),
	unit: {
		...units(vocabulary.UNITS),
		...all(
			'year',
			'Geschäftsjahr Geschäftsjahres Geschäftsjahrs Schuljahr Schuljahres Kalenderjahr Kalenderjahres'
		)
	},
	hours: all('hour', 'Stunde Stunden Minute Minuten Sekunden'),
	dir: {
		...inflect(all('last', 'letzt vergangen vorig'), ADJECTIVE),
		...inflect(all('last', 'verflossen abgelaufen'), ADJECTIVE),
		...inflect(all('this', 'dies laufend heurig derzeitig jetzig gegenwärtig'), ADJECTIVE),
		...all('this', 'dies diesjährigen heurigen'),
		...inflect(all('next', 'nächst kommend'), ADJECTIVE),
		...inflect(all('prelast', 'vorletzt vorvergangen vorvorig'), ADJECTIVE),
		...inflect(all('postnext', 'übernächst'), ADJECTIVE)
	},
	textdir: {
		...inflect(all('after', 'folgend darauffolgend nachfolgend anschließend'), ADJECTIVE),
		...inflect(all('before', 'vorangegangen vorhergehend vorherig'), ADJECTIVE),
		...all('same', 'jenem jenen jener jenes')
	},
	samedir: all(
		'same',
		'selben gleichen derselben desselben demselben denselben dieselbe dasselbe gleicher gleiche'
	),
	season: {
		...place(vocabulary.SEASONS),
		...all(2, 'Hochsommer')
	},
	earlyseason: { ...all(1, 'Vorfrühling'), ...all(2, 'Frühsommer'), ...all(3, 'Frühherbst') },
	lateseason: { ...all(2, 'Spätsommer'), ...all(3, 'Spätherbst'), ...all(4, 'Spätwinter') },
	part: {
		...all('start', 'Anfang Beginn Anfangs =anfangs Jahresbeginn'),
		...all('mid', 'Mitte'),
		...all('end', 'Ende Ausgang')
	},
	earlylate: {
		...all('start', 'frühe frühen früher beginnenden'),
		...all('end', 'späte späten später ausgehenden')
	},
	yearpart: {
		...all('start', 'Jahresanfang Jahresbeginn'),
		...all('mid', 'Jahresmitte'),
		...all('end', 'Jahresende Jahresschluss')
	},
	monthpart: {
		Monatsanfang: 'start',
		Monatsbeginn: 'start',
		Monatsmitte: 'mid',
		Monatsende: 'end'
	},
	weekpart: { Wochenanfang: 'start', Wochenbeginn: 'start', Wochenmitte: 'mid' },
	rel: {
		...all(0, 'heute'),
		...all(-1, 'gestern =gesterntags'),
		vorgestern: -2,
		vorvorgestern: -3,
		'=morgen': 1,
		übermorgen: 2
	},
	reladj: { ...inflect({ heutig: 0, gestrig: -1, morgig: 1, vorgestrig: -2 }, ADJECTIVE) },
	daypart: {
		...all(
			0,
			'Abend Abends Morgen Mittag Nachmittag Vormittag Nacht früh Früh morgens abends nachts mittags nachmittags vormittags Mitternacht'
		),
		...all(
			0,
			'Morgenstunden Abendstunden Nachtstunden Nachmittagsstunden Vormittagsstunden Mittagsstunden'
		)
	},
	daytime: all(0, 'Abend Morgen Mittag Nachmittag Vormittag Mitternacht'),
	tens2: Object.fromEntries(
		Object.entries(TENS).flatMap(([word, n]) => [
			[`${word}er`, n],
			[`${word}ern`, n]
		])
	),
	tensplural: Object.fromEntries(Object.entries(TENS).map(([word, n]) => [`${word}ern`, n])),
	tensyears: Object.fromEntries(
		Object.entries(TENS).flatMap(([word, n]) => [
			[`${word}erjahre`, n],
			[`${word}erjahren`, n]
		])
	),
	century: { neunzehnhundert: 20, achtzehnhundert: 19, siebzehnhundert: 18 },
	feast: {
		...all('12-25', 'Weihnachten Weihnacht Weihnachtstag Christtag'),
		...all('12-26', 'Stephanstag Stefanstag Stephanitag'),
		...all('12-24', 'Heiligabend Heiligabends Weihnachtsabend'),
		...all('12-31', 'Silvester Silvesterabend Silvesternacht Silvestertag Sylvester'),
		...all('01-01', 'Neujahr Neujahrstag Neujahrsmorgen Neujahrs'),
		...all('01-06', 'Dreikönig Dreikönigstag'),
		...all('12-06', 'Nikolaustag'),
		...all('11-01', 'Allerheiligen'),
		...all('11-02', 'Allerseelen'),
		...all('08-15', 'Hochunserfrauentag'),
		...all('11-11', 'Martinstag Martini'),
		...all('10-31', 'Halloween Reformationstag'),
		...all(0, 'Ostern Ostersonntag'),
		...all(1, 'Ostermontag'),
		...all(-1, 'Karsamstag Ostersamstag'),
		...all(-2, 'Karfreitag'),
		...all(-3, 'Gründonnerstag'),
		...all(-7, 'Palmsonntag'),
		...all(-46, 'Aschermittwoch'),
		...all(-47, 'Faschingsdienstag Fastnachtsdienstag'),
		...all(-48, 'Rosenmontag'),
		...all(-52, 'Weiberfastnacht'),
		...all(39, 'Himmelfahrtstag'),
		...all(49, 'Pfingsten Pfingstsonntag'),
		...all(50, 'Pfingstmontag'),
		...all(60, 'Fronleichnam')
	},
	hoursign: { '=h': 0 },
	adventsunday: all(0, 'Advent Adventssonntag Adventsonntag Adventssonntags Advents'),
	leaddir: inflect(all(0, 'nächst kommend letzt vergangen vorig'), ADJECTIVE),
	leadrel: all(0, 'heute morgen gestern'),
	past: all(0, 'damals kürzlich neulich einst früher letztens jüngst unlängst einstmals'),
	now: {
		...all(0, 'jetzt derzeit gegenwärtig momentan heutzutage augenblicklich zurzeit')
	},
	future: all(0, 'bald demnächst künftig zukünftig'),
	counted: all(
		0,
		'Euro Franken Dollar Mark Lire Lira Schilling Pfund Yen Rubel Kronen Prozent Meter Metern Metres Kilometer Kilometern Zentimeter Millimeter Quadratmeter Quadratmetern Kubikmeter Hektar Liter Litern Tonnen Kilogramm Kilo Gramm Grad Watt Kilowatt Megawatt PS Volt Menschen Personen Einwohner Einwohnern Einwohnerinnen Besucher Besuchern Zuschauer Zuschauern Mitarbeiter Mitarbeitern Mitarbeiterinnen Beschäftigte Beschäftigten Angestellte Arbeitsplätze Arbeitsplätzen Stellen Soldaten Mann Männer Männern Frauen Kinder Kindern Schüler Schülern Studenten Mitglieder Mitgliedern Teilnehmer Teilnehmern Tote Toten Verletzte Gefangene Flugzeuge Panzer Schiffe Stück Exemplare Exemplaren Seiten Bücher Fahrzeuge Autos Wohnungen Häuser Betriebe Betrieben Firmen Unternehmen Stimmen Unterschriften Fans Gäste Gästen Leute Leuten Tiere Kühe Stunden Tage Tagen Jahre Jahren Minuten Mal Kalorien Höhenmeter Meilen Seemeilen Kubik Bürger Bürgern Gemeinden Flüchtlinge Flüchtlingen Bewohner Arbeiter Arbeitern Zivilisten Deutsche Kilometer Punkte Punkten Sorten Hektoliter Aktien Tonnen Kunden Jobs Filialen Läden MHz GHz Megahertz kg km m cm mm ha qm ccm t l Uhr'
	),
	sign: all(0, '€ $ £ % °'),
	open: { '(': 0, '[': 0 },
	close: { ')': 0, ']': 0 },
	join: all(0, 'und bis auf – - / oder sowie bzw , zum')
};

const macros: Record<string, string> = {
	time: '<hh> +. +<min>|<hh> +: +<min>|<hh>',
	month: '<month>|<mon> +.?',
	weekday: '<weekday>|<wd> +.?',
	lead: '$weekday ,? <det>?',
	year: '<yyyy>|<year> n +. chr +.',
	jahres: '(des)? (jahres|jahre|jahrs) <yyyy>|<dir> jahres|(des)? <dir> (jahres|jahrs)'
};

const rules: DateRule[] = [
	{ rule: 'these-days', means: 'now', patterns: ['dieser tage'] },
	{
		rule: 'no-date-duration',
		means: 'none',
		patterns: [
			'<det>? <dir> <n> <unit>',
			'<det>? <dir> <some> <unit>',
			'<det>? <dir> (jahre|jahren|wochen|monate|monaten|tage|tagen|jahrzehnte|jahrzehnten|quartale|quartalen|jahrhunderte|jahrhunderten)',
			'<det>? <textdir> (jahre|jahren|wochen|monate|monaten|tage|tagen|jahrzehnte|jahrzehnten)',
			'(jeden|jeder|jede|jedes|pro|alle|je) <unit>',
			'(jeden|jeder) <weekday>'
		]
	},
	{
		rule: 'day-month-year',
		means: 'date',
		patterns: [
			'($lead)? <dd> +. $month <yyyy>?',
			'(<leaddir>|<leadrel> ,?) <weekday> ,? <det>? <dd> +. <month> <yyyy>?',
			'($lead)? <dd> +. $month <dir> jahres',
			'($lead)? <dd> +. $month des jahres <yyyy>',
			'($lead)? <ordday> $month <yyyy>?',
			'{ <dd> +. <month> } <join> (zum|den|am|dem)? <dd> +. $month <yyyy>',
			"<dd> +. $month (’|') +<yy>"
		]
	},
	{
		rule: 'days-of-one-month',
		means: 'date',
		patterns: [
			'{ ($lead)? <dd> +.? } <join> (zum|den|am)? ($weekday ,?)? <dd> +. $month <yyyy>?',
			'{ <dd> +. } <join> <dd> +. <join> <dd> +. $month <yyyy>?'
		]
	},
	{
		rule: 'day-alone',
		means: 'date',
		patterns: [
			'(am|vom|zum|seit dem|bis) { <dd> +. } (<lower>|,|;|–)',
			'den { <dd> +. } (und|bis|,|;|–)',
			'($weekday) ,? (den|dem) <dd> +.',
			'<weekday> , <dd> +. '
		]
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'($lead)? <dd> +. <mm> +. <yyyy>',
			'<dd> +. +<mm> +. +<yyyy> ,? <hh> +: +<min> uhr?',
			'($lead)? <dd> +. <mm> +. +<yy>',
			'($lead)? <dd> +/ +<mm> +/ +<yyyy>',
			'($lead)? <dd> +- +<mm> +- +<yyyy>',
			'<yyyy> +- +<mm2> +- +<dd2>'
		]
	},
	{
		rule: 'numeric-day-month',
		means: 'date',
		patterns: [
			'$lead <dd> +. +<mm> +.',
			'(am|vom|zum|bis|ab|seit dem|bis zum) { <dd> +. <mm> +. }',
			'(am|vom|zum|bis|ab|seit dem|bis zum) { <dd2> +. +<mm2> } (<lower>|,)',
			'{ <dd> +. +<mm> +. } (-|–|bis|und)',
			'<dd2> +. +<mm2> +.'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'<part>? (des|vom)? (monats)? $month <yyyy>',
			'<part>? (des|vom)? $month $jahres',
			'<part>? (des|vom)? $month (<samedir>|<textdir>) jahres',
			'<part>? <month>',
			'{ <part>? <month> } <join> <part>? $month <yyyy>',
			'{ <month> } , <month> (und|bis|oder) <month> <yyyy>',
			'<mm2> +/ +<yyyy>',
			"<part>? $month (’|') +<yy>"
		]
	},
	{
		rule: 'last-next-month',
		means: 'nearMonth',
		patterns: ['(<part> (des)?)? <det>? <dir> <month>']
	},
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely>',
			'<yearpart> <yyyy>',
			'<part>? <det>? (jahr|jahre|jahres|jahrs|jahren) <year>',
			'<part> (<det>? jahres)? <year>',
			'(im|in|seit|bis|ab|um|von|zwischen|nach|vor|anno) { <yyyy> }',
			'{ <yyyy> } (bis|–|-|/|und) <yyyy>',
			'<open> { +<yyyy> } (<close>|+,|+-|+–|+;)'
		]
	},
	{
		rule: 'year-era',
		means: 'year',
		given: { era: 'ce' },
		patterns: ['<part>? (<det>? (jahr|jahre|jahres))? (<n>|<year>) n +. (chr|u) +. (z +.)?']
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: [
			'<part>? (<det>? (jahr|jahre|jahres))? (<n>|<year>) (v +.|vor) (chr +.|christus|u +. z +.)'
		]
	},
	{
		rule: 'years',
		means: 'years',
		patterns: [
			'<det>? (jahr|jahre|jahren|jahres) <likely> +/ +<yy>',
			'<likely> +/ +<yy>',
			'<likely> / <yy>',
			'<det>? (jahr|jahre|jahren|jahres) <likely> +/ +<likely>'
		]
	},
	{
		rule: 'season',
		means: 'season',
		patterns: [
			'<part>? (des)? <season> <yyyy>',
			'<earlylate> <season> <yyyy>?',
			'<part>? <season> $jahres',
			'<part>? <det>? <dir> <season>',
			'(im|zum|seit|bis|ab|vom|zum|bis zum|seit dem|bis in den|des|für den|in den|am) { <part>? <season> }',
			'<part>? (des)? <season>',
			'{ <season> } <join> <season> <yyyy>',
			'{ <lateseason> } <join> <season> <yyyy>',
			'<season> <yyyy> +/ +<yy>'
		]
	},
	{
		rule: 'early-season',
		means: 'season',
		given: { part: 'start' },
		patterns: ['<earlyseason> <yyyy>?', '<earlyseason> $jahres', '<det>? <dir> <earlyseason>']
	},
	{
		rule: 'late-season',
		means: 'season',
		given: { part: 'end' },
		patterns: ['<lateseason> <yyyy>?', '<lateseason> $jahres', '<det>? <dir> <lateseason>']
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: [
			'<part>? <det>? (<ord>|<n> +.) quartal (des)? (jahres)? <yyyy>?',
			'<part>? <det>? (<ord>|<n> +.) quartal $jahres',
			'<part>? <det>? (<ord>|<n> +.) quartals (des)? (jahres)? <yyyy>?',
			'<det>? (<ord>|<n> +.) (jahresviertel|vierteljahr) <yyyy>?'
		]
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: [
			'<part>? <det>? (<ord>|<n> +.) (halbjahr|halbjahres|jahreshälfte) (des)? (jahres)? <yyyy>?',
			'<part>? <det>? (<ord>|<n> +.) (halbjahr|halbjahres|jahreshälfte) $jahres',
			'<det>? (<ord>|<n> +.) hälfte (des jahres|von)? <yyyy>',
			'<det>? (<ord>|<n> +.) hälfte des <dir> jahres'
		]
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			'<part>? <det>? <earlylate>? <tens2> (+- +)?  (jahre|jahren|jahrn)',
			'<part>? <det>? <earlylate>? <tens2> +- +jahre',
			'<part>? <det>? <earlylate>? <tens2> +- +jahren',
			'<part>? <det>? <earlylate>? (<yy>|<tens>) +er +-? (jahre|jahren|jahrn)',
			'<part>? <det>? <earlylate>? (<yy>|<tens>) +ern',
			'<part>? (der|den|die) <earlylate>? <tens>  +er',
			'<part>? <det>? <earlylate>? <tensyears>',
			'<part>? <det>? <century> +<tens2> (jahre|jahren)',
			'<part> der <yy> +er',
			'<part> der <tens2>',
			'(in|aus|seit|ab) den { <tensplural> }'
		]
	},
	{
		rule: 'turn-of-the-century',
		means: 'year',
		given: { yyyy: 1900 },
		patterns: ['<det>? jahrhundertwende']
	},
	{
		rule: 'turn-of-the-millennium',
		means: 'year',
		given: { yyyy: 2000 },
		patterns: ['<det>? jahrtausendwende']
	},
	{
		rule: 'first-decade',
		means: 'decade',
		given: { yyyy: 2000 },
		patterns: ['<part>? <det>? (nullerjahre|nullerjahren)']
	},
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'<part>? <det>? <earlylate>? (<ord>|<dd> +.) (jahrhundert|jahrhunderts|jahrhunderte|jh +.?|jhd +.?|jhdt +.?)',
			'{ <det>? (<ord>|<dd> +.) } (und|bis|/|-|–) <det>? (<ord>|<dd> +.) (jahrhundert|jahrhunderts)'
		]
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: [
			'<part>? <det>? (<ord>|<dd> +.) (jahrhundert|jahrhunderts|jh +.?) (v +.|vor) (chr +.|christus|u +. z +.)'
		]
	},
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: ['<weekday> <daypart>?', 'nacht (auf|zum|zu) (den)? <weekday>', '<wd> +. (,|<lower>)']
	},
	{
		rule: 'last-next-weekday',
		means: 'weekday',
		patterns: ['<det>? <dir> <weekday> <daypart>?']
	},
	{
		rule: 'weekday-of-last-week',
		means: 'weekday',
		patterns: [
			'<weekday> (letzter|vergangener|voriger) woche',
			'<weekday> der (letzten|vergangenen|vorigen) woche'
		],
		given: { week: 'last' }
	},
	{
		rule: 'weekday-of-next-week',
		means: 'weekday',
		patterns: ['<weekday> (nächster|kommender) woche', '<weekday> der (nächsten|kommenden) woche'],
		given: { week: 'next' }
	},
	{
		rule: 'week-from-weekday',
		means: 'weekday',
		patterns: ['<weekday> in einer woche'],
		given: { week: 'next' }
	},
	{
		rule: 'nth-weekday',
		means: 'nthWeekday',
		patterns: [
			'<det>? <ord> <weekday> (im|des)? $month <yyyy>?',
			'<det>? <ord> <weekday> (im|des)? (monat)? $month $jahres'
		]
	},
	{
		rule: 'last-weekday-of-month',
		means: 'nthWeekday',
		given: { ord: -1 },
		patterns: ['<det>? (letzten|letzter|letzte) <weekday> (im|des)? (monats)? $month <yyyy>?']
	},
	{
		rule: 'last-night',
		means: 'day',
		given: { rel: -1 },
		patterns: ['<det>? (letzten|letzte|letzter|vergangenen|vergangene|vergangener) nacht']
	},
	{
		rule: 'night-to-day',
		means: 'day',
		patterns: ['nacht (auf|zu|zum) <rel>']
	},
	{
		rule: 'day-by-name',
		means: 'day',
		patterns: [
			'<rel> <daypart>?',
			'<rel> $weekday <daypart>?',
			'<rel> in der früh',
			'<rel> , <weekday> ,',
			'<det>? <reladj> $weekday <daypart>?',
			'<det>? <reladj> (tag|tages|tags|abend|morgen|nachmittag|vormittag)',
			'<det>? <reladj>'
		]
	},
	{
		rule: 'tomorrow-at-the-head',
		means: 'day',
		given: { rel: 1 },
		patterns: ['morgen (abend|früh|mittag|nachmittag|vormittag|nacht)']
	},
	{
		rule: 'last-next',
		means: 'unit',
		patterns: [
			'<part>? <det>? <dir> <unit>',
			'<part>? (im|zum|vom) { <dir> <unit> }',
			'<det>? <unit> <dir> <unit>'
		]
	},
	{
		rule: 'new-year',
		means: 'unit',
		given: { dir: 'new' },
		patterns: ['(im|ins|fürs|zum) { neue <unit> }', '(im|zu) { neuen <unit> }']
	},
	{
		rule: 'this-year',
		means: 'unit',
		given: { dir: 'this', unit: 'year' },
		patterns: [
			'heuer',
			'<part>? des jahres',
			'<yearpart>',
			'(zum) { <yearpart> }',
			'<part> jahr',
			'(laufe|lauf) { des jahres }'
		]
	},
	{
		rule: 'this-week',
		means: 'unit',
		given: { dir: 'this', unit: 'week' },
		patterns: ['<part> (der)? woche', '<weekpart>', 'unter der woche']
	},
	{
		rule: 'this-month',
		means: 'unit',
		given: { dir: 'this', unit: 'month' },
		patterns: ['<part> (des monats|monat)', '<monthpart>', '(laufe|lauf) { des monats }']
	},
	{
		rule: 'weekend',
		means: 'unit',
		given: { dir: 'near', unit: 'weekend' },
		patterns: ['(am|das|zum|übers|dieses|fürs|vom) { (wochenende|wochenend) }']
	},
	{
		rule: 'year-before',
		means: 'unit',
		given: { dir: 'last', unit: 'year' },
		patterns: [
			'vorjahr',
			'vorjahres',
			'vorjahrs',
			'<part> des (vorjahres|vorjahrs)',
			'voriges jahr'
		]
	},
	{
		rule: 'month-before',
		means: 'unit',
		given: { dir: 'last', unit: 'month' },
		patterns: ['vormonat', 'vormonats']
	},
	{
		rule: 'week-before',
		means: 'unit',
		given: { dir: 'last', unit: 'week' },
		patterns: ['vorwoche']
	},
	{
		rule: 'the-same-or-following',
		means: 'unit',
		patterns: [
			'<part>? <det>? <textdir> <unit>',
			'<part>? <det>? <samedir> <unit>',
			'(am|im) <samedir> <unit>'
		]
	},
	{
		rule: 'the-day-after',
		means: 'unit',
		given: { dir: 'after', unit: 'day' },
		patterns: [
			'<det>? tag (darauf|danach)',
			'tags darauf',
			'<det>? nächsten (tag|morgen|abend)',
			'anderntags',
			'folgetag'
		]
	},
	{
		rule: 'the-day-before',
		means: 'unit',
		given: { dir: 'before', unit: 'day' },
		patterns: [
			'<det>? tag (davor|zuvor)',
			'tags zuvor',
			'vortag',
			'vorabend',
			'vortags',
			'vortages'
		]
	},
	{
		rule: 'the-week-after',
		means: 'unit',
		given: { dir: 'after', unit: 'week' },
		patterns: ['<det>? woche (darauf|danach)']
	},
	{
		rule: 'the-month-after',
		means: 'unit',
		given: { dir: 'after', unit: 'month' },
		patterns: ['<det>? monat (darauf|danach)']
	},
	{
		rule: 'the-year-after',
		means: 'unit',
		given: { dir: 'after', unit: 'year' },
		patterns: ['<det>? jahr (darauf|danach)', 'folgejahr', 'folgejahres']
	},
	{
		rule: 'the-year-before',
		means: 'unit',
		given: { dir: 'before', unit: 'year' },
		patterns: ['<det>? jahr (davor|zuvor)']
	},
	{
		rule: 'that-day',
		means: 'unit',
		given: { dir: 'same', unit: 'day' },
		patterns: [
			'(an) { (diesem|jenem) tag }',
			'(an) { (diesem|jenem) tage }',
			'(an) { (diesem|jenem) abend }',
			'gleichentags',
			'<textdir> <daytime>',
			'(am)? <samedir> <daytime>',
			'am selben tag',
			'am gleichen tag'
		]
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'vor (rund|etwa|knapp|gut|fast|genau|mehr als|über|ungefähr|circa|ca +.|gerade|erst|exakt|bereits)? <n> (<lang>)? <unit>',
			'vor (rund|etwa|knapp|gut)? einem halben jahr',
			'vor <some> <unit>',
			'vor <n> (bis|oder) <n> <unit>',
			'vor ein paar <unit>',
			'vor <unit>'
		]
	},
	{
		rule: 'hours-ago',
		means: 'ago',
		given: { unit: 'hour' },
		patterns: ['vor (rund|etwa|knapp|gut|wenigen)? <n>? <hours>']
	},
	{
		rule: 'ahead',
		means: 'ahead',
		patterns: [
			'in (rund|etwa|knapp|gut|spätestens|frühestens)? <n> <unit>',
			'in (einigen|wenigen) <unit>',
			'<weekday> in <n> wochen'
		]
	},
	{
		rule: 'later',
		means: 'later',
		patterns: [
			'(rund|etwa|knapp|gut|nur|fast)? <n> <unit> (später|darauf|danach)',
			'(wenige|einige|mehrere) <unit> (später|darauf|danach)'
		]
	},
	{
		rule: 'hours-later',
		means: 'later',
		given: { unit: 'hour' },
		patterns: ['<n> <hours> (später|darauf|danach)']
	},
	{
		rule: 'after-so-long',
		means: 'afterSo',
		patterns: ['nach (rund|etwa|knapp|gut|nur)? <n> <unit>']
	},
	{
		rule: 'half-a-year-later',
		means: 'later',
		given: { unit: 'month', n: 6 },
		patterns: ['(ein|einem) halbes jahr (später|darauf|danach)']
	},
	{
		rule: 'earlier',
		means: 'earlier',
		patterns: [
			'<n> <unit> (zuvor|vorher|davor)',
			'(wenige|einige|mehrere) <unit> (zuvor|vorher|davor)'
		]
	},
	{
		rule: 'vague-past',
		means: 'past',
		patterns: [
			'<past>',
			'(<det>)? vergangenheit',
			'(vor) { (kurzem|langem) }',
			'vor (kurzem|langem|längerem|urzeiten)',
			'vor (langer|geraumer|kurzer) zeit',
			'(in) { (letzter|jüngster) zeit }',
			'<det> (letzten|vergangenen) zeit',
			'kurz (zuvor|davor|vorher)',
			'(vergangener|früherer) zeiten',
			'in früheren (jahren|zeiten)'
		]
	},
	{
		rule: 'now',
		means: 'now',
		patterns: [
			'<now>',
			'im (moment|augenblick)',
			'zur (zeit|stunde)',
			'<det>? gegenwart',
			'(in) { (diesen|diese) tagen }'
		]
	},
	{
		rule: 'vague-future',
		means: 'future',
		patterns: [
			'<future>',
			'<det>? zukunft',
			'in (kürze|bälde)',
			'(in) { zukunft }',
			'(in) { naher zukunft }'
		]
	},
	{
		rule: 'afterwards',
		means: 'since',
		patterns: [
			'wenig später',
			'<time> später',
			'kurz (darauf|danach)',
			'kurze zeit später',
			'bald (darauf|danach)'
		]
	},
	{
		rule: 'clock',
		means: 'clock',
		patterns: [
			'<hh> +. +<min> uhr',
			'<hh> +: +<min> (uhr)?',
			'<hh> uhr <min>?',
			'<hh> +. +<min> (<hoursign>|+<hoursign>)',
			'<hh> +<hoursign> +<min>',
			'(um|ab|bis|gegen|von) { <hh> (<hoursign>|+<hoursign>) }',
			'<hh> uhr (morgens|abends|nachts|mittags|nachmittags|früh)',
			'<hh> +. +<min> uhr (morgens|abends|nachts|mittags|nachmittags|früh)',
			'{ $time } <join> $time uhr',
			'{ $time } <join> $time <join> $time uhr',
			'{ $time } <join> $time <join> $time <join> $time uhr',
			'(um) { <hh> +. +<min> }',
			'<n> uhr',
			'halb <n>'
		]
	},
	{
		rule: 'time-of-day',
		means: 'clock',
		patterns: [
			'(am) { (frühen|späten)? (abend|morgen|vormittag|nachmittag|mittag) }',
			'(gegen|um|vor|nach|bis) { (mittag|mitternacht|abend) }',
			'(zu|um|nach) { mitternacht }',
			'(in) { <det> (frühen|späten)? (morgenstunden|abendstunden|nachtstunden|nachmittagsstunden|vormittagsstunden) }',
			'(in) der { nacht }',
			'in den { (frühen|späten)? (abend|morgen|vormittag|nachmittag|mittag) }',
			'in die { nacht }'
		]
	},
	{
		rule: 'time-of-that-day',
		means: 'date',
		patterns: [
			'<det> { (frühen|späten)? <daypart> des <dd> +. $month <yyyy>? }',
			'(gegen)? (frühen|späten)? <daypart> des <dd> +. $month <yyyy>?',
			'nacht (zum|vom|auf den) <dd> +. $month <yyyy>?',
			'{ nacht (vom|von) <dd> +.? } (auf|zum) (den|dem)? <dd> +. $month <yyyy>?'
		]
	},
	{
		rule: 'feast',
		means: 'feast',
		patterns: [
			'<feast> <yyyy>?',
			'<det>? <dir> <feast>',
			'(ersten|zweiten) <feast>',
			'heiliger abend',
			'heiligen abend'
		]
	},
	{
		rule: 'advent-sunday-1',
		means: 'feast',
		given: { feast: 'advent:1' },
		patterns: ['<det>? (ersten|erster|erste|1 +.) <adventsunday> <yyyy>?']
	},
	{
		rule: 'advent-sunday-2',
		means: 'feast',
		given: { feast: 'advent:2' },
		patterns: ['<det>? (zweiten|zweiter|zweite|2 +.) <adventsunday> <yyyy>?']
	},
	{
		rule: 'advent-sunday-3',
		means: 'feast',
		given: { feast: 'advent:3' },
		patterns: ['<det>? (dritten|dritter|dritte|3 +.) <adventsunday> <yyyy>?']
	},
	{
		rule: 'advent-sunday-4',
		means: 'feast',
		given: { feast: 'advent:4' },
		patterns: ['<det>? (vierten|vierter|vierte|4 +.) <adventsunday> <yyyy>?']
	},
	{
		rule: 'advent',
		means: 'feast',
		given: { feast: 'advent:0' },
		patterns: [
			'(im|zum|vom) { advent <yyyy>? }',
			'<det>? (adventszeit|adventzeit) <yyyy>?',
			'<dir> advent'
		]
	},
	{
		rule: 'sunday-of-the-dead',
		means: 'feast',
		given: { feast: 'advent:-1' },
		patterns: ['(totensonntag|ewigkeitssonntag) <yyyy>?']
	},
	{
		rule: 'day-of-mourning',
		means: 'feast',
		given: { feast: 'advent:-2' },
		patterns: ['volkstrauertag <yyyy>?']
	},
	{
		rule: 'day-of-prayer',
		means: 'feast',
		given: { feast: 'advent:-11' },
		patterns: ['(buß|buss) +- und bettag <yyyy>?']
	},
	{
		rule: 'ascension-day-swiss',
		means: 'feast',
		given: { feast: 39 },
		patterns: ['auffahrtstag <yyyy>?', '(an|über|nach|vor) { auffahrt <yyyy>? }']
	},
	{
		rule: 'mothers-day',
		means: 'feast',
		given: { feast: '05:7:2' },
		patterns: ['muttertag <yyyy>?']
	},
	{
		rule: 'valentines-day',
		means: 'feast',
		given: { feast: '02-14' },
		patterns: ['valentinstag <yyyy>?']
	},
	{
		rule: 'labour-day',
		means: 'feast',
		given: { feast: '05-01' },
		patterns: ['tag der arbeit <yyyy>?']
	},
	{
		rule: 'german-unity-day',
		means: 'feast',
		given: { feast: '10-03' },
		patterns: ['tag der deutschen einheit <yyyy>?']
	},
	{
		rule: 'swiss-national-day',
		means: 'feast',
		given: { feast: '08-01' },
		patterns: ['(bundesfeiertag|bundesfeier) <yyyy>?']
	},
	{
		rule: 'womens-day',
		means: 'feast',
		given: { feast: '03-08' },
		patterns: ['(weltfrauentag|frauentag|internationalen frauentag) <yyyy>?']
	},
	{
		rule: 'candlemas',
		means: 'feast',
		given: { feast: '02-02' },
		patterns: ['(lichtmess|mariä lichtmess) <yyyy>?']
	},
	{
		rule: 'st-johns-day',
		means: 'feast',
		given: { feast: '06-24' },
		patterns: ['(johannistag|johanni) <yyyy>?']
	},
	{
		rule: 'st-josephs-day',
		means: 'feast',
		given: { feast: '03-19' },
		patterns: ['(josefitag|josefstag|josephi) <yyyy>?']
	},
	{
		rule: 'st-barbaras-day',
		means: 'feast',
		given: { feast: '12-04' },
		patterns: ['barbaratag <yyyy>?']
	},
	{
		rule: 'assumption-day',
		means: 'feast',
		given: { feast: '08-15' },
		patterns: ['(mariä|maria) himmelfahrt <yyyy>?']
	},
	{
		rule: 'immaculate-conception',
		means: 'feast',
		given: { feast: '12-08' },
		patterns: ['(mariä|maria) empfängnis <yyyy>?']
	},
	{
		rule: 'ascension-day',
		means: 'feast',
		given: { feast: 39 },
		patterns: ['christi himmelfahrt <yyyy>?']
	},
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<tens> <lower> <counted>',
			'<number> (,|.) +<number>',
			'<number> <counted>',
			'<sign> <yyyy>',
			'fr +. <yyyy>',
			'<yyyy> +<capital>',
			'(tel|telefon|fax|telefonnummer|rufnummer|nummer) (+.)? (+:)? <n> <yyyy>',
			'(tel|telefon|fax|telefonnummer|rufnummer|nummer) (+.)? (+:)? <number> +/ +<number>',
			'(rund|knapp|über|mehr als|weniger als|bis zu|mindestens|höchstens|fast) <tens>',
			'(etwa|circa|in) <tens> <lower>? <capital>'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'(agenda|boeing|airbus|windows|office|peugeot|fiat|formel|din|iso|iec|en|nr +.|nummer|nummern|tel +.|telefon|fax|plz|postfach|zimmer|raum|artikel|art +.|paragraph|§|seite|seiten|s +.|band|kanal|modell|typ|expo|euro|vision|strategie|horizont|horizon|a|b|l|rs|sr|flug|linie|zug) +-? <yyyy>',
			'jeweils (am)? <ord> <weekday> (im|des) (<month>|monats|monat)',
			'<yyyy> +- +<lower>',
			'(gute|guter|guten|jeden|jeder|jede|jedes|alle) (<unit>|<weekday>|<daytime>|<season>|morgen)',
			'guten (morgen|abend|tag)',
			'<dd> +. (platz|rang|stelle|mal|runde|minute|bezirk|etage|stock|geburtstag|jahrestag|spieltag|auflage|klasse|armee|division|korps|internationale|internationalen|tag|woche|lebensjahr)',
			'(am|jeden) (abend|morgen) des lebens',
			'<yyyy> +er',
			'(sv|tsv|tus|vfl|vfb|fsv|bsv|tv|djk) <yyyy>'
		]
	}
];

/** German, in the spellings of Germany, Austria and Switzerland. */
export const GERMAN: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['von', 'vom'],
		to: ['bis', 'zum', 'zur', '–', '-', '—'],
		between: ['zwischen'],
		and: ['und', 'dem', 'der', 'den'],
		since: ['seit'],
		bounds: [],
		onDay: ['am']
	},
	ordinalDot: true,
	abbreviations:
		'dr prof st nr tel str ca bzw usw etc vgl jan jän feb febr mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so inkl geb gest chr ing mag dipl abs art bd evtl ggf max min mio mrd sog hl',
	tense: {
		past: 'war waren warst wurde wurden hatte hatten hätte worden gewesen kam kamen ging gingen gab gaben stand standen fand fanden fanden blieb blieben nahm nahmen ließ ließen sprach sprachen traf trafen fiel fielen hielt hielten begann begannen schlug schlugen schrieb schrieben gewann gewannen verlor verloren starb starben zog zogen trat traten erhielt erhielten bekam bekamen wies wiesen geschah geschahen liess liessen stiess stiessen stieß stießen verliess verliessen hiess hiessen hieß hießen sass sassen saß saßen floh flohen riss rissen sprang sprangen griff griffen erlitt erlitten stahl stahlen entkam entkamen schoss schossen erlag erlagen geriet gerieten übersah übersahen bog bogen wuchs wuchsen galt galten bat baten warb warben verstarb schwamm schwammen sang sangen trank lud luden misslang gelang gelangen wollte wollten musste mussten durfte durften konnte konnten stieg stiegen sank sanken lag lagen lief liefen fuhr fuhren flog flogen bot boten brach brachen schloss schlossen verließ verließen entschied entschieden unterschrieb bestand bestanden befand befanden entstand entstanden verschwand strich strichen entliess entliessen entließ entließen erliess erliessen erließ erließen übernahm übernahmen unternahm unternahmen erschien erschienen versprach versprachen widersprach verbot verboten erwarb erwarben bewarb bewarben beschloss beschlossen beschloß erfand erfanden überwies überwiesen bewies verwies beging entging verging ergriff ergriffen schied schieden verschob verschoben erhob erhoben hob hoben erwog erwogen verlieh verliehen lieh liehen sah sahen las lasen gefiel gefielen entfiel überfiel befahl empfahl empfahlen empfing empfingen fing fingen hing hingen litt litten stritt stritten wich wichen genoss schwor schworen betrog überzog vollzog vollzogen entzog entzogen bezog bezogen beriet berieten verriet rieten unterlag unterlagen überstieg schuf schufen grub erfuhr erfuhren überfuhr zerschlug übertrug übertrugen verstieß verstiess rief riefen half halfen trug trugen warf warfen vergangen vergangene vergangenen letzten',
		future:
			'wird werden werde soll sollen will wollen kann können darf dürfen muss müssen möchte möchten sollte könnte könnten würde dürfte dürften plant planen geplant beginnt beginnen endet enden dauert dauern startet starten findet finden lädt laden kommt kommen steht stehen eröffnet tritt treten gibt bietet bieten folgt folgen geht gehen präsentiert spielt spielen erwartet voraussichtlich künftig nächste nächsten kommende kommenden demnächst bevorstehenden bevorstehende zeigt veranstaltet organisiert treffen trifft feiert feiern erreichbar anmeldungen anmeldung bleibt bleiben hält spricht liest geöffnet stattfindet statt stattfinden teilnehmen',
		futurePairs: '',
		things: '',
		behind: 'vom seit',
		perfect: 'hat haben habe ist sind sei seien',
		participle: /^(?:\p{Ll}{0,8}ge|be|ver|er|ent|zer|über|unter)\p{Ll}{2,}(?:t|en)$/u,
		pastEnding: /.{3}t(e|en)$/,
		notPast:
			'heute erste ersten zweite zweiten dritte dritten letzte letzten gute guten bitte könnte könnten sollte sollten möchte möchten müsste weite weiten breite breiten bunte rote roten alte alten beste besten nächste nächsten meiste meisten rechte rechten geplante geplanten leichte leichten bekannte bekannten zweite gesamte gesamten seiten zeiten bieten starten halten arbeiten leute karte warte sechste fünfte vierte gäste mitte vierten fünften sechsten selbstständigen laute harte harten späte späten kosten bereiten erwarten hinten unten mitten konkrete konkreten gelten treten beraten raten leiten leisten',
		governs: 'wird werden soll sollen will wollen',
		articles: 'die der den das dem eine einen einer eines einem ein des seine ihre seinen ihren',
		ahead: 'bis ab spätestens frühestens',
		goesOn:
			'beginn treffpunkt einlass anpfiff abfahrt abmarsch start ende gegen danach anschließend dann ich wir gehe gehen fahre mache komme sie er',
		clauses: '',
		prepositions: '',
		otherwise: 'future'
	}
};
