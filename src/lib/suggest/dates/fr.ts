import * as vocabulary from '#lib/dates/vocabulary/fr.ts';
import type { DateLanguage, DateLexicon, DateRule } from './language.ts';
import { all, count, place, units } from './lexicon.ts';

/** Words with a space or a hyphen are several tokens. */
const isOneToken = (form: string) => !/[ -]/.test(form);
const ORDINALS = place(vocabulary.ORDINALS.map((forms) => forms.filter(isOneToken)));

/** "XIXe", "XIXème", "XIX": from the first century to the 21st. */
const ROMAN = count(
	'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
		.split(' ')
		.map((numeral) => ['', 'e', 'er', 'ème', 'eme', 'ᵉ'].map((end) => numeral + end).join('/'))
		.join(' ')
);
/** A month without a year is one only in lower case: "Mars" is a planet. */
const BARE_MONTHS = Object.entries(place(vocabulary.MONTHS)).map(([name, nth]) => [
	`=${name}`,
	nth
]);

/** The decades whose names are several words. */
const SPELT_DECADES = [
	['decade-of-70', 70, 'soixante +- +dix'],
	['decade-of-80', 80, 'quatre +- +vingt|quatre +- +vingts'],
	['decade-of-90', 90, 'quatre +- +vingt +- +dix']
] as const;

const lexicon: DateLexicon = {
	month: place(vocabulary.MONTHS),
	mon: place(vocabulary.SHORT_MONTHS),
	baremonth: Object.fromEntries(BARE_MONTHS) as Record<string, number>,
	weekday: count('lundi mardi mercredi jeudi vendredi samedi dimanche'),
	n: {
		...count(
			'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
		),
		...place(
			vocabulary.TENS.map((forms) => forms.filter(isOneToken)),
			20,
			10
		)
	},
	some: all(0, 'quelques plusieurs'),
	ord: ORDINALS,
	roman: ROMAN,
	ordday: { premier: 1 },
	th: all(0, 'er re e ᵉ ème eme ère ere nd nde'),
	unit: { ...units(vocabulary.UNITS), ...all('year', 'an ans') },
	single: {
		...all('day', 'jour'),
		...all('week', 'semaine'),
		...all('month', 'mois'),
		...all('quarter', 'trimestre'),
		...all('half', 'semestre'),
		...all('year', 'année annee an'),
		...all('decade', 'décennie decennie'),
		...all('century', 'siècle siecle')
	},
	dir: {
		...all('last', 'dernier dernière derniere passé passe passée passee écoulé écoulée'),
		...all('next', 'prochain prochaine')
	},
	samedir: all('this', 'ce cet cette'),
	textdir: {
		...all('after', 'suivant suivante'),
		...all('before', 'précédent précédente precedent precedente')
	},
	season: { ...place(vocabulary.SEASONS), ete: 2 },
	part: {
		...all('start', 'début debut commencement'),
		...all('mid', 'mi milieu'),
		...all('end', 'fin')
	},
	daypart: all(0, 'matin midi soir'),
	rel: { hier: -1, demain: 1 },
	tens2: place(
		vocabulary.TENS.map((forms) => forms.filter(isOneToken)),
		20,
		10
	),
	feast: {
		...all('12-25', 'Noël Noel'),
		...all(0, 'Pâques Paques'),
		...all(49, 'Pentecôte Pentecote'),
		...all('11-01', 'Toussaint')
	},
	past: all(0, 'récemment recemment dernièrement dernierement'),
	now: all(0, 'actuellement maintenant'),
	future: all(0, 'bientôt bientot prochainement'),
	open: { '(': 0, '[': 0 },
	close: { ')': 0, ']': 0 },
	join: all(0, 'à au et ou – -'),
	been: all(0, 'a ai as avons avez ont avait avaient aurait auraient aura auront ayant avoir eu'),
	counted: all(
		0,
		'francs euros dollars livres personnes hommes femmes soldats emplois employés ouvriers actions km kilomètres mètres m kg tonnes hectares pages points pour habitants voix fois heures minutes jours semaines mois ans années logements maisons voitures véhicules avions élèves étudiants clients visiteurs entreprises autres'
	),
	sign: all(0, '€ $ £ ¥ % °')
};

const macros: Record<string, string> = {
	apos: "’|'",
	day: '<dd>|<dd> +<th>|<ordday>',
	month: '<month>|<mon> +.?',
	lead: '(le)? <weekday> ,? (le)?|le',
	the: 'le|la|les|l $apos',
	of: 'de|d $apos|du|des|de la|de l $apos',
	year: '<yyyy>|de l $apos (an|année|annee) <yyyy>',
	whichyear: '$of (an|année|annee) <dir>|de <samedir> (année|annee)|$of (année|annee) <textdir>',
	nth: '<ord>|<dd> +<th>',
	cent: '<ord>|<roman>|<dd> +<th>',
	siecle: 'siècle|siecle|siècles|siecles|s +.',
	years: 'années|annees',
	christ: 'j +. +- +c +.?|j +- +c|jc|jésus +- +christ|jesus +- +christ',
	bce: '(av +.|avant) ($christ)|avant (notre|l $apos) ère (commune)?',
	ce: '(apr +.|ap +.|après|apres) ($christ)|de notre ère'
};

const rules: DateRule[] = [
	{
		rule: 'day-month-year',
		means: 'date',
		patterns: [
			'($lead)? $day $month ($year)?',
			'($lead)? $day $month $whichyear',
			'{ (le)? $day } <join> (le)? $day $month ($year)?',
			'{ (le)? $day } jusqu $apos au $day $month ($year)?',
			'{ (le)? $day $month } <join> (le)? $day $month <yyyy>'
		]
	},
	{
		rule: 'numeric-date',
		means: 'date',
		patterns: [
			'<dd> . <mm> . <yyyy>',
			'<dd> +. +<mm> +. +<yy>',
			'<dd> +/ +<mm> +/ (+<yyyy>|+<yy>)',
			'<dd> +- +<mm> +- +<yyyy>',
			'<yyyy> +- +<mm2> +- +<dd2>'
		]
	},
	{
		rule: 'month-year',
		means: 'date',
		patterns: [
			'(<part> (-)? ($of)?)? (le)? (mois de)? $month (de)? <yyyy>',
			'(<part> (-)? ($of)?)? $month $whichyear',
			'<part> (-)? ($of)? (mois de)? <baremonth>',
			'<baremonth>',
			'{ (<part> (-)?)? <month> } <join> <month> <yyyy>',
			'<mm2> +/ +<yyyy>'
		]
	},
	{
		rule: 'last-next-month',
		means: 'nearMonth',
		patterns: ['(<part> (-)?)? <month> <dir>', '($lead)? $day $month <dir>']
	},
	{
		rule: 'year',
		means: 'year',
		patterns: [
			'<likely>',
			'(l $apos)? (an|année|annee|exercice) <year>',
			'($the)? <part> (-)? ($of)? (an|année|annee)? <yyyy>',
			'(en|depuis|dès|jusqu $apos en|vers|avant|après|de|à|entre|et|environ|env +.) { <yyyy> }',
			'{ <yyyy> } (à|-|–|et|ou) <yyyy>',
			'<open> { +<yyyy> } (<close>|+,|+-|+–|+;)'
		]
	},
	{
		rule: 'year-before-christ',
		means: 'year',
		given: { era: 'bce' },
		patterns: ['(l $apos (an|année))? (<n>|<year>) ($bce)']
	},
	{
		rule: 'year-era',
		means: 'year',
		given: { era: 'ce' },
		patterns: ['(l $apos (an|année))? (<n>|<year>) ($ce)', 'l $apos an <n>']
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
			'(le|l $apos)? <season> ($of)? (année|annee)? <yyyy>',
			'(le|l $apos)? <season> <yyyy> (+–|+-|+/) (+<yy>|+<yyyy>)',
			'(le|l $apos)? <season> (<dir>|<textdir>|$whichyear)',
			'<samedir> <season>',
			'($the)? <part> (-)? $of <season> <yyyy>?',
			'(au|dès|depuis|durant|pendant) { (le)? <season> }',
			'(à|dès|depuis|durant|pendant) { l $apos <season> }'
		]
	},
	{
		rule: 'quarter',
		means: 'quarter',
		patterns: [
			'(le)? ($nth) trimestre ($of)? (année|annee|exercice)? <yyyy>?',
			'(le)? ($nth) trimestre $whichyear',
			'(t|q) +<n> <yyyy>'
		]
	},
	{
		rule: 'last-quarter',
		means: 'quarter',
		given: { ord: 4 },
		patterns: ['(le)? dernier trimestre ($of)? (année|annee|exercice)? <yyyy>']
	},
	{
		rule: 'half-year',
		means: 'half',
		patterns: [
			'(le)? ($nth) semestre ($of)? (année|annee|exercice)? <yyyy>?',
			'(le)? ($nth) semestre $whichyear',
			'(la)? ($nth) moitié $of (année|annee)? <yyyy>',
			's +<n> <yyyy>'
		]
	},
	{
		rule: 'decade',
		means: 'decade',
		patterns: [
			'(les)? $years (<tens>|<yy>|<tens2>)',
			'($the)? <part> $of $years (<tens>|<yy>|<tens2>)',
			'(la)? (décennie|decennie) <tens>'
		]
	},
	...SPELT_DECADES.map(([rule, tens2, spelt]): DateRule => ({
		rule,
		means: 'decade',
		given: { tens2 },
		patterns: [`(les)? $years (${spelt})`, `($the)? <part> $of $years (${spelt})`]
	})),
	{
		rule: 'century',
		means: 'century',
		patterns: [
			'(le)? ($cent) $siecle',
			'($the)? <part> $of ($cent) $siecle',
			'{ (le)? ($cent) } (et|ou|au|-|–) (le)? ($cent) (siècles|siecles|siècle|siecle)'
		]
	},
	{
		rule: 'first-half-of-century',
		means: 'century',
		given: { part: 'first half' },
		patterns: ['(la)? première moitié $of ($cent) $siecle']
	},
	{
		rule: 'second-half-of-century',
		means: 'century',
		given: { part: 'second half' },
		patterns: ['(la)? (deuxième|seconde) moitié $of ($cent) $siecle']
	},
	{
		rule: 'century-before-christ',
		means: 'century',
		given: { era: 'bce' },
		patterns: ['(le)? (($the)? <part> $of)? ($cent) $siecle ($bce)']
	},
	{
		rule: 'weekday',
		means: 'weekday',
		patterns: ['<weekday> <daypart>?', '<weekday> <dir> (au)? <daypart>?']
	},
	{
		rule: 'day-by-name',
		means: 'day',
		patterns: ['<rel> (au)? <daypart>?']
	},
	{
		rule: 'today',
		means: 'day',
		given: { rel: 0 },
		patterns: ['aujourd $apos hui', 'ce (matin|soir)', 'cet après +- +midi']
	},
	{
		rule: 'day-before-yesterday',
		means: 'day',
		given: { rel: -2 },
		patterns: ['avant +- +hier']
	},
	{
		rule: 'day-after-tomorrow',
		means: 'day',
		given: { rel: 2 },
		patterns: ['après +- +demain', 'apres +- +demain']
	},
	{
		rule: 'last-next',
		means: 'unit',
		patterns: [
			'($the)? <single> <dir>',
			'<samedir> <single>',
			'($the)? <part> $of <single> <dir>',
			'(la)? <part> de <samedir> <single>'
		]
	},
	{
		rule: 'following-or-previous',
		means: 'unit',
		patterns: ['($the) <single> <textdir>']
	},
	{
		rule: 'the-same',
		means: 'unit',
		given: { dir: 'same' },
		patterns: ['(le|la) même <single>', '(ce|cet|cette) <single> +- +là']
	},
	{
		rule: 'day-after',
		means: 'unit',
		given: { dir: 'after', unit: 'day' },
		patterns: ['le lendemain']
	},
	{
		rule: 'day-before',
		means: 'unit',
		given: { dir: 'before', unit: 'day' },
		patterns: ['la veille']
	},
	{
		rule: 'ago',
		means: 'ago',
		patterns: [
			'il y a (environ|près de|plus de|presque|exactement)? <n> <unit>',
			'il y a <some> <unit>'
		]
	},
	{
		rule: 'ahead',
		means: 'ahead',
		patterns: ['dans (environ)? <n> <unit>', 'd $apos ici <n> <unit>']
	},
	{
		rule: 'later',
		means: 'later',
		patterns: ['(<n>|<some>) <unit> (plus tard|après|apres)']
	},
	{
		rule: 'earlier',
		means: 'earlier',
		patterns: ['(<n>|<some>) <unit> (plus tôt|plus tot|auparavant)']
	},
	{ rule: 'vague-past', means: 'past', patterns: ['(tout|très)? <past>'] },
	{ rule: 'now', means: 'now', patterns: ['<now>'] },
	{ rule: 'vague-future', means: 'future', patterns: ['<future>'] },
	{ rule: 'feast', means: 'feast', patterns: ['<feast> <yyyy>?'] },
	{
		rule: 'new-year',
		means: 'feast',
		given: { feast: '01-01' },
		patterns: ['(le)? (nouvel an|jour de l $apos an) <yyyy>?']
	},
	{
		rule: 'new-years-eve',
		means: 'feast',
		given: { feast: '12-31' },
		patterns: ['(la)? saint +- +sylvestre <yyyy>?']
	},
	{
		rule: 'no-date-quantity',
		means: 'none',
		patterns: [
			'<yyyy> (<counted>|<sign>)',
			'<tens> <lower> (<counted>|<sign>)',
			'<sign> +<yyyy>',
			'<number> +/ +<number> +/ +<number>',
			"<number> (+,|+.|+’|+') +<number>",
			'(environ|près de|plus de|moins de|quelque|quelques) <tens> <lower>',
			'd $apos environ <tens> <lower>'
		]
	},
	{
		rule: 'no-date-duration',
		means: 'none',
		patterns: [
			'(pendant|durant|sur|en|depuis|après) (<n>|<some>) <unit>',
			'(les|ces|des) <n>? (dernières|derniers|prochaines|prochains) <n>? <unit>',
			'(chaque|tous les|toutes les|par) (<single>|<weekday>|<unit>|<n> <unit>)'
		]
	},
	{
		rule: 'no-date-name',
		means: 'none',
		patterns: [
			'<been> (pas|aussi|déjà|toujours|longtemps)? été',
			'(le|la|rue|place|avenue|boulevard|pont) (du|de la) $day $month',
			'(champ|champs) - de - mars',
			'le <weekday>',
			'(page|pages|p +.|article|chambre|numéro|n °|vol|ligne|route|modèle|vision|agenda|horizon) <yyyy>',
			'<number> +. +<number> +. +<number> +. +<number>'
		]
	}
];

/** French, as written in Switzerland and elsewhere, with and without its accents. */
export const FRENCH: DateLanguage = {
	lexicon,
	macros,
	rules,
	ranges: {
		from: ['de', 'du'],
		to: ['à', 'au', 'aux', 'jusqu', '’', "'", '–', '-', '—'],
		between: ['entre'],
		and: ['et'],
		since: ['depuis', 'dès'],
		bounds: [],
		onDay: ['le']
	},
	ordinalDot: false,
	abbreviations:
		'm mm mme mmes mlle dr prof me st ste av apr ap env etc cf p pp art vol éd ed janv jan févr fév fevr fev avr juil juill sept oct nov déc dec env bd ch tél',
	tense: {
		past: 'était étaient fut furent avait avaient eut eurent fit firent dit vint vinrent prit prirent mit mirent put purent depuis',
		future:
			'sera seront aura auront ira iront va vont fera feront devra devront pourra pourront viendra viendront prendra prendront deviendra ouvrira ouvriront fermera fermeront entrera entreront commencera commenceront doit doivent devrait devraient prévoit prévoient prévu prévue prévus prévues prochain prochaine demain votera voteront décidera décideront tiendra tiendront aboutira lancera lanceront',
		futurePairs: '',
		things: '',
		behind: 'depuis',
		perfect: 'a ont est sont ai avons avez s’est',
		participle: /(?:é|és|ée|ées|i|is|ie|ies|it|u|us|ue|ues|ert|erte|aint|eint)$/,
		pastEnding: /(?:[a-zé]{2}ait|aient|èrent|irent|urent)$/,
		notPast: 'fait lait trait portrait souhait extrait retrait parfait attrait',
		articles: 'le la les un une des du de l',
		governs: 'va vont doit doivent peut peuvent',
		ahead: 'jusqu',
		goesOn: 'puis alors ensuite il elle ils elles on nous',
		clauses: 'qui que dont où quand lorsque parce tandis mais ; :',
		prepositions: 'de du à au aux en pour par avec sans sur dans',
		otherwise: 'past'
	}
};
