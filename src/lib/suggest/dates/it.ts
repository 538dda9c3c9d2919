import * as vocabulary from '#lib/dates/vocabulary/it.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, place, units } from './lexicon.ts';

const TENS = place(vocabulary.TENS, 20, 10);
/** Without the last vowel, before "uno", "otto" and an apostrophe: "ventuno", "trent’anni". */
const SHORT_TENS = Object.fromEntries(
	Object.entries(TENS).map(([word, n]) => [word.slice(0, -1), n])
);

/** Compound numbers from 21 to 99: "ventiquattro". */
const COMPOUNDS = Object.fromEntries(
	'uno due tre quattro cinque sei sette otto nove'.split(' ').flatMap((one, nth) => {
		const tens = /^[uo]/.test(one) ? SHORT_TENS : TENS;
		return Object.entries(tens).flatMap(([ten, n]): [string, number][] => [
			[ten + one, n + nth + 1],
			...(one === 'tre' ? [[`${ten}tré`, n + 3] as [string, number]] : [])
		]);
	})
);

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI';
const CENTURIES =
	'Duecento Trecento Quattrocento Cinquecento Seicento Settecento Ottocento Novecento';

const lexicon: DateLexicon = {
	month: place(vocabulary.MONTHS),
	mon: place(vocabulary.SHORT_MONTHS),
	weekday: count(
		'lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato domenica'
	),
	n: {
		...count(
			'un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'
		),
		...TENS,
		...SHORT_TENS,
		...COMPOUNDS,
		cento: 100
	},
	some: all(0, 'alcuni alcune pochi poche diversi diverse parecchi qualche vari varie'),
	ord: { ...place(vocabulary.ORDINALS), ...count(ROMAN) },
	ordday: all(1, 'primo'),
	hundreds: count(CENTURIES, 13),
	unit: units(vocabulary.UNITS),
	single: {
		...all('day', 'giorno giornata'),
		week: 'week',
		settimana: 'week',
		mese: 'month',
		trimestre: 'quarter',
		semestre: 'half',
		anno: 'year',
		decennio: 'decade',
		secolo: 'century'
	},
	dir: {
		...all('last', 'scorso scorsa passato passata'),
		...all('this', 'quest questo questa corrente'),
		...all('next', 'prossimo prossima venturo ventura')
	},
	textdir: {
		...all('after', 'successivo successiva seguente dopo'),
		...all('before', 'precedente prima')
	},
	samedir: all('same', 'stesso stessa medesimo medesima quel quell quella'),
	season: place(vocabulary.SEASONS),
	part: {
		...all('start', 'inizio inizi principio'),
		...all('mid', 'metà =meta'),
		...all('end', 'fine')
	},
	earlylate: { ...all('start', 'primi primo'), ...all('end', 'ultimi tardo tardi') },
	half: { prima: 'first half', seconda: 'second half' },
	tens2: TENS,
	rel: {
		...all(-1, 'ieri'),
		...all(0, 'oggi stamattina stamani stasera stanotte'),
		domani: 1,
		dopodomani: 2
	},
	daypart: all(0, 'mattina mattino pomeriggio sera notte'),
	feast: {
		Natale: '12-25',
		Pasqua: 0,
		Pasquetta: 1,
		Pentecoste: 49,
		Capodanno: '01-01',
		Epifania: '01-06',
		Ferragosto: '08-15',
		Ognissanti: '11-01'
	},
	open: { '(': 0, '[': 0 },
	counted: all(
		0,
		'franchi euro dollari lire sterline persone uomini donne dipendenti impieghi posti lavoratori operai soldati azioni metri chilometri km tonnellate pagine punti copie case auto automobili veicoli aerei morti feriti studenti abitanti membri voti volte ore minuti giorni settimane mesi anni unità clienti negozi chili kg litri ettari'
	),
	sign: all(0, '€ $ £ % °')
};

const macros: Record<string, string> = {
	apos: "’|'",
	nth: '+°|+º',
	month: '<month>|<mon> +.?',
	day: '<dd>|<dd> $nth|<ordday>',
	of: 'di|del|dello|della|dell $apos|d $apos|degli',
	year: ',? <yyyy>|del <yyyy>|dell $apos anno <yyyy>|(del)? ($apos) +<yy>',
	thisyear:
		'dell $apos anno (<dir>|<textdir>)|(dello|del) <dir> anno|di <dir> $apos anno|dello <samedir> anno',
	partof: '(<part>|<earlylate>) ($of)?',
	join: 'al|all $apos|fino (al|all $apos)|e|e il|e l $apos|o|o il|–|-',
	ofyear: 'nel|del|dal|al|il|tra|fra|e|circa|ca +.|anno|dopo|entro|verso',
	bce: 'a +. (c|+c) +.?|ac|avanti cristo',
	ce: 'd +. (c|+c) +.?|dc|dopo cristo'
};

const rules: DateRule[] = [
	{
		rule: 'day-month-year',
		means: 'date',
		patterns: [
			'$day (di)? $month ($year)?',
			'(il|la|di)? { <weekday> ,? $day $month ($year)? }',
			'$day $month $thisyear',
			'(<weekday>)? $day $month (scorso|prossimo)'
		]
	},
	{
		rule: 'days-of-one-month',
		means: 'date',
		patterns: [
			'{ $day } ($join) $day $month ($year)?',
			'{ $day $month } ($join) $day $month ($year)'
		]
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'<dd> +. <mm> +. <yyyy>',
			'<dd> +. +<mm> +. (+<yyyy>|+<yy>)',
			'<dd> +/ +<mm> +/ (+<yyyy>|+<yy>)',
			'<dd2> +- +<mm2> +- +<yyyy>',
			'<yyyy> +- +<mm2> +- +<dd2>'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'($partof)? <month>',
			'($partof)? $month ($year)',
			'($partof)? $month $thisyear',
			'{ ($partof)? <month> } (a|e|al|o|–|-) <month> ($year)',
			'<mm2> +/ +<yyyy>'
		]
	},
	{
		rule: 'last-next-month',
		means: 'nearMonth',
		patterns: ['($partof)? <month> <dir>', '<dir> <month>']
	},
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely>',
			'<part> (del|dell $apos anno)? <yyyy>',
			'($ofyear) { <yyyy> }',
			'{ <yyyy> } (al|fino al|e|–|-) (il)? <yyyy>',
			'(nel|del|dal|al|il) { ($apos|‘) +<yy> }',
			'<open> { +<yyyy> }'
		]
	},
	{
		rule: 'years',
		means: 'years',
		patterns: ['<likely> (+/|+-|+–) +<yy>', '<likely> +/ +<likely>']
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: ['(<n>|<year>) ($bce)']
	},
	{ rule: 'year-era', means: 'year', given: { era: 'ce' }, patterns: ['(<n>|<year>) ($ce)'] },
	{
		rule: 'season',
		means: 'season',
		patterns: [
			'($partof)? <season> (del|dell $apos anno|,)? <yyyy>',
			'<season> (del)? <yyyy> (+–|+-|+/) (+<yy>|+<yyyy>)',
			'($partof)? <season> $thisyear',
			'<season> (<dir>|<textdir>)',
			'<dir> ($apos)? <season>',
			'(in|nella|dalla|alla|la|nell $apos|dall $apos|all $apos|l $apos|d $apos|dell $apos) { <season> }',
			'$partof <season>'
		]
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: [
			'(<ord>|<dd> $nth) trimestre ($year)?',
			'(<ord>|<dd> $nth) trimestre $thisyear',
			'(q|t) +<n> (<yyyy>)?'
		]
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: [
			'(<ord>|<dd> $nth) semestre ($year)?',
			'(<ord>|<dd> $nth) semestre $thisyear',
			'<ord> (metà|meta) (del <yyyy>|$thisyear)',
			's +<n> <yyyy>'
		]
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			'(<part> (degli)?|<earlylate>)? anni <tens2>',
			'(<part> (degli)?|<earlylate>)? anni <tens>',
			'(<part> (degli)?|<earlylate>)? anni ($apos|‘) +<yy>',
			'(gli|negli|degli|dagli|agli) { (<earlylate>)? anni <yy> }',
			'<half> (metà|meta) degli anni (<tens2>|<tens>|($apos|‘) +<yy>|<yy>)'
		]
	},
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'(<part> (del|dell $apos)?|<earlylate>)? (<ord>|<dd> $nth) (secolo|sec +.) ($ce)?',
			'<half> (metà|meta) (del|dell $apos) (<ord>|<dd> $nth) (secolo|sec +.)',
			'{ <ord> } (al|e|e il|–|-) <ord> secolo'
		]
	},
	{
		rule: 'century-by-its-hundred',
		means: 'century',
		patterns: [
			'(nel|del|dal|al|il|nell $apos|dell $apos|dall $apos|all $apos|l $apos) { <hundreds> }',
			'(<part> ($of)?|<earlylate>) <hundreds>',
			'<half> (metà|meta) (del|dell $apos) <hundreds>'
		]
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: ['(<part> (del|dell $apos)?)? (<ord>|<dd> $nth) (secolo|sec +.) ($bce)']
	},
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: ['<weekday> (<daypart>)?', '(il|la)? { <weekday> <dir> }', '<dir> <weekday>']
	},
	{
		rule: 'following-weekday',
		means: 'weekday',
		patterns: ['(il|la)? { <weekday> (successivo|successiva|seguente) }'],
		given: { dir: 'after' }
	},
	{
		rule: 'day-by-name',
		means: 'day',
		patterns: ['<rel> (<daypart>)?']
	},
	{
		rule: 'day-before-yesterday',
		means: 'day',
		given: { rel: -2 },
		patterns: ['(l $apos)? { altro ieri }', '(l $apos)? { altroieri }', 'ieri l $apos altro']
	},
	{
		rule: 'last-next',
		means: 'unit',
		patterns: [
			'(<part> ($of)?)? <dir> ($apos)? <single>',
			'(<part> ($of)?)? <single> <dir>',
			'<dir> <single>'
		]
	},
	{
		rule: 'of-the-year',
		means: 'unit',
		given: { dir: 'this', unit: 'year' },
		patterns: ['<part> (dell $apos)? anno']
	},
	{
		rule: 'weekend',
		means: 'unit',
		given: { unit: 'weekend' },
		patterns: ['<dir> fine settimana', 'fine settimana <dir>']
	},
	{
		rule: 'the-same-or-following',
		means: 'unit',
		patterns: ['<single> <textdir>', '<samedir> ($apos)? <single>']
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'(circa|quasi|oltre|appena)? (<n>|<some>)? ($apos)? <unit> (fa|or sono)',
			'(più|piu) di <n> ($apos)? <unit> fa'
		]
	},
	{ rule: 'ahead', means: 'ahead', patterns: ['(tra|fra) (<n>|<some>) ($apos)? <unit>'] },
	{
		rule: 'later',
		means: 'later',
		patterns: ['(<n>|<some>) ($apos)? <unit> (dopo|più tardi|piu tardi)']
	},
	{ rule: 'earlier', means: 'earlier', patterns: ['(<n>|<some>) ($apos)? <unit> prima'] },
	{
		rule: 'vague-past',
		means: 'past',
		patterns: ['recentemente', 'di recente', 'ultimamente', 'tempo fa', 'poco fa']
	},
	{ rule: 'now', means: 'now', patterns: ['attualmente', 'oggigiorno', 'al momento'] },
	{ rule: 'vague-future', means: 'future', patterns: ['prossimamente', 'in futuro'] },
	{
		rule: 'feast',
		means: 'feast',
		patterns: ['<feast> (del)? (<yyyy>)?', '(<dir> <feast>|<feast> <dir>)']
	},
	{
		rule: 'good-friday',
		means: 'feast',
		given: { feast: -2 },
		patterns: ['(il)? { (venerdì|venerdi) santo (<yyyy>)? }']
	},
	{
		rule: 'eve',
		means: 'feast',
		given: { feast: '12-24' },
		patterns: ['vigilia di natale (<yyyy>)?']
	},
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<sign> (+)? <yyyy>',
			'(chf|fr +.|usd|eur) <yyyy>',
			'<yyyy> (chf|franchi|usd|eur)',
			'<number> $apos +<number>',
			'<n> +- +<yyyy>',
			'<yyyy> +<capital>',
			'<yyyy> +- +<lower>'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'primavera (araba|di praga)',
			'(via|piazza|corso|viale|largo) (<dd>|<ord>)? (<month>|<weekday>)',
			'(ogni|tutti i|tutte le|di|il|la) <weekday>',
			'ogni (<single>|<month>|<season>)',
			'(di) (<weekday>) in <weekday>',
			'<single> (dopo|per) <single>',
			'(signor|signora|dottor|dottoressa) <month>',
			'(agenda|windows|office|iso|articolo|art +.|pagina|pagine|p +.|numero|n +.|volo|camera|visione|strategia|orizzonte|modello|boeing|airbus) <yyyy>',
			'(entro|in|per|di) (un|una|due|tre) <single> (prima|dopo)'
		]
	}
];

/** Italian, also without its accents. */
export const ITALIAN: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['dal', 'dall', 'dalla', 'dagli', 'da'],
		to: ['al', 'all', 'alla', 'agli', 'fino', 'sino', '–', '-', '—'],
		toAfterFrom: ['a', 'ad'],
		between: ['tra', 'fra'],
		and: ['e', 'ed'],
		since: ['dal', 'dall', 'dalla', 'dagli', 'da'],
		bounds: ['chiuso', 'terminato'],
		onDay: ['di'],
		articles: ['il', 'lo', 'la', 'l', 'gli', '’', "'"]
	},
	ordinalDot: false,
	abbreviations:
		'sig dott dr prof avv ing on art cap pag p n nr no ecc es ca cfr fr sec gen feb mar apr mag giu lug ago set sett ott nov dic',
	tense: {
		past: 'fu furono era erano ebbe ebbero fece fecero disse dissero nacque morì prese presero mise misero vinse vinsero perse persero venne vennero diede diedero scrisse chiese chiesero rimase salì scese vide divenne scorso scorsa fa',
		future:
			'sarà saranno avrà avranno verrà verranno potrà potranno dovrà dovranno farà faranno andrà aprirà apriranno chiuderà chiuderanno inizierà inizieranno comincerà cominceranno terminerà finirà entrerà partirà lancerà pubblicherà presenterà pagherà venderà costruirà deciderà voterà arriverà tornerà resterà scadrà uscirà incontrerà lascerà previsto prevista previsti previste intende vuole prossimo prossima domani',
		futurePairs: 'sta_per stanno_per',
		things: 'prossimo',
		behind: 'sin',
		perfect: 'ha hanno è sono',
		participle:
			/(?:[aiu]t[oaei])$|^(?:fatt|dett|pres|mess|mort|nat|apert|chius|vint|pers|scritt|chiest|rimast|sces|vist|divenut|mors|accus|decis|cors|spes|offert|rott)[oaei]$/,
		pastEnding:
			/[^r]ò$|[a-z]{2}(?:arono|erono|irono|avano|evano|ivano)$|[a-z]{3}[aei]va$|[a-z]{2}ì$/,
		notPast:
			'però ciò perciò può così costì lunedì martedì mercoledì giovedì venerdì viva attiva nuova prova riserva nativa iniziativa alternativa prospettiva',
		governs: 'non',
		articles: 'il la lo un una',
		ahead: 'fino entro',
		goesOn: 'poi egli lui lei loro',
		clauses: 'che chi cui quando dove mentre perché poiché sebbene se ma e ; : “ ” «  »',
		prepositions: 'di del dal al nel in a da su tra fra per con',
		otherwise: 'past'
	}
};
