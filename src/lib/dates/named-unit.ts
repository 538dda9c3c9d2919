import { westernDigits } from './arabic-script.ts';
import { DECADE } from './named-year.ts';
import { partWords, unitWords, VOCABULARY, wordsByPlace } from './vocabulary.ts';

/** Units of time that words can name, from coarse to fine. */
const UNITS = [
	'century',
	'decade',
	'year',
	'half-year',
	'season',
	'month',
	'week',
	'weekend',
	'day'
] as const;
export type Unit = (typeof UNITS)[number];

/** Whether a date of one unit says more than words that name only the other; a quarter is a season's length. */
export function isFiner(date: Unit, words: Unit): boolean {
	return UNITS.indexOf(date) > UNITS.indexOf(words);
}

/** How many days a unit has at least. */
export const SHORTEST: Record<Unit, number> = {
	century: 36524,
	decade: 3652,
	year: 365,
	'half-year': 181,
	season: 89,
	month: 28,
	week: 7,
	weekend: 2,
	day: 1
};

const anyOf = (alternatives: string[]) => `(?:${alternatives.join('|')})`;
const MONTHS = wordsByPlace('MONTHS').flat();
const SHORT_MONTHS = wordsByPlace('SHORT_MONTHS').flat();
/** Beside a number. */
const MONTH = anyOf([...MONTHS, ...SHORT_MONTHS]);
/** In words alone: what is not capitalised is another word elsewhere, as Italian "ago" and "set" are. */
const MONTH_ALONE = anyOf([...MONTHS, ...SHORT_MONTHS.filter((word) => /^\p{Lu}/u.test(word))]);
const SPANISH_MONTH = VOCABULARY.es.MONTHS.flat().join('|');
const ARABIC_MONTH = VOCABULARY.ar.MONTHS.flat().join('|');
const SEASON = wordsByPlace('SEASONS').flat().join('|');

/** Whole words, in any case. */
const words = (alternatives: string) =>
	new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
const unit = (name: Parameters<typeof unitWords>[0]) => words(unitWords(name).join('|'));
/** Whole words as written: "May" is a month and "may" is not. */
const exactly = (alternatives: string) =>
	new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?!\\p{L})`, 'u');

const DAY = [
	exactly(`\\d{1,2}(?:\\.|[°º]|er|st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}`),
	exactly(`${MONTH_ALONE}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)`),
	// "ersten Mai", "the fourth of July"
	exactly(`(?:${VOCABULARY.de.ORDINALS.flat().join('|')}|\\p{L}*[sz]igste)[nr]?\\s+${MONTH}`),
	exactly(`(?:first|second|third|(?!month)\\p{L}+th)\\s+(?:day\\s+)?of\\s+${MONTH}`),
	words(`(?:\\d{1,2}(?:\\.?º)?|primero|dos) de (?:${SPANISH_MONTH})`),
	/(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)\d{1,2}\.\s?\d{1,2}\.|(?<!\d)\d{1,2}\/\d{1,2}\/\d\d/,
	words('(?:am|vom|zum|bis|den|dem) \\d{1,2}\\.(?! ?(?:Jahrh|Jh|Quartal|Halbjahr|Jahrzehnt))'),
	words('the \\d{1,2}(?:st|nd|rd|th)(?! (?:cent|quarter|half|decade|year|month|week))'),
	/(?<!\p{L})(?:Mon|Diens|Donners|Frei|Sams)tags?|Mittwoch|Sonn(?:tag|abend)/iu,
	words('(?:mon|tues|wednes|thurs|fri|satur|sun)days?'),
	words('lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo'),
	words('(?:vor)?gestern|heut(?:e|ig\\p{L}+)|morgens?|abends?|nachts?|(?:vor|nach)?mittags?'),
	unit('day'),
	words('mitternacht|uhr|stunden?|minuten?|sekunden?'),
	words('yesterday|today|tonight|tomorrow|hours?|minutes?|seconds'),
	words('(?:mid)?night|morning|(?:after)?noon|evening'),
	words(`(?:\\d{1,2}|ال\\p{L}+(?: عشر| وال\\p{L}+)?) من (?:شهر )?(?:${ARABIC_MONTH})`),
	words('(?:ال|أ)(?:[اإ]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|أمس|غدًا|غدا|صباح|مساء|ليلة|فجر'),
	words('ساعات?|ساعتين|دقيقة|دقائق'),
	words('(?:ante)?ayer|hoy|mañana|anoche|(?:esta|la|de) (?:tarde|noche)|madrugada'),
	words('medianoche|mediod[íi]a|horas?|minutos?|segundos'),
	words('weihnachten|heiligabend|silvester|neujahr(?:stag)?|ostern|pfingsten|karfreitag'),
	words('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
	words(
		"avant-hier|aujourd[’']hui|(?:après-)?demain|lendemain|veille|matin|soir|midi|minuit|heures?"
	),
	words('noël|pâques|pentecôte|toussaint|saint-sylvestre'),
	words('navidad|nochebuena|nochevieja|año nuevo'),
	words("christmas|easter|thanksgiving|halloween|new year[’']s (?:eve|day)")
];

/** From fine to coarse: how words name each unit. */
const NAMES: [Unit, RegExp[]][] = [
	['day', DAY],
	['weekend', [unit('weekend')]],
	['week', [unit('week'), words('fortnight')]],
	[
		'month',
		[
			exactly(MONTH_ALONE),
			exactly(`${MONTH}\\.?\\s+\\d{4}`),
			words(SPANISH_MONTH),
			unit('month'),
			/(?<!\d)(?:\d{4}-\d\d|\d\d\/\d{4})(?!\d)/
		]
	],
	[
		'season',
		[
			words(`(?:früh|hoch|spät|mid)?-?(?:${SEASON})`),
			words('(?:in the|this|last|next|of|late|early) fall|fall (?:of )?\\d{4}'),
			unit('quarter'),
			words('q[1-4]')
		]
	],
	[
		'half-year',
		[
			unit('half-year'),
			words(
				'(?:first|second) half|h[12]|(?:primera|segunda) mitad|(?:première|deuxième|seconde) moitié'
			)
		]
	],
	[
		'year',
		[
			/(?<!\d)\d{4}(?!\d)|['’‘]\d\d(?!\d)/,
			unit('year'),
			/\d ?(?:ق\. ?م|م(?!\p{L})|قبل الميلاد|للميلاد)/u,
			words('vorjahre?[ns]?|jahres(?:ende|anfang|beginn|mitte|wechsel)|heuer'),
			words(
				"(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) ans?|l[’']an"
			),
			/\d\s(?:av\.|avant|apr?\.|après)\s(?:J|notre ère)/,
			/\d ?(?:[ad]\. ?(?:de )?C\.|(?:antes|después) de Cristo)/,
			/\d ?(?:v\.|n\.|vor|nach) ?(?:Chr|u)|\d ?(?:BCE?|CE|AD)\b|\bAD ?\d/
		]
	],
	['decade', [unit('decade')]],
	['century', [unit('century'), words('jhs?'), words('ss?\\. ?[ivx]+')]]
];

/** "anni 1990", "los años 90". */
const YEARS_BEFORE_DECADE = /(?<!\p{L})(?:anni|ann[ée]es|años) ['’‘]?$/iu;
const YEARS_AFTER_DECADE = /^[ -]?jahren?(?!\p{L})/iu;

const PART = new RegExp(
	'(?<!\\p{L})(?:(?:anfangs?|mitte|ende|beginn|jahres(?:ende|anfang|beginn|mitte|wechsel)' +
		'|early|mid|late|beginning|start|middle|end|turn' +
		'|[وب]?(?:أوائل|مطلع|مستهل|بداية|بدايات|منتصف|أواسط|أواخر|نهاية|نهايات|ختام)' +
		`|principios?|comienzos?|inicios?|mediados|final(?:es)?|fin(?:es)?|d[ée]but|commencement|milieu|mi(?=-)|${partWords().join('|')})(?!\\p{L})` +
		'|(?:früh|hoch|spät|mid)(?=sommer|summer|herbst|winter))',
	'iu'
);
const PARTS: Partial<Record<Unit, Unit>> = {
	century: 'year',
	decade: 'year',
	year: 'season',
	'half-year': 'season',
	season: 'month',
	// ten days, or the eight at the end of February
	month: 'week'
};

/**
 * The finest unit of time that words name: "im Frühjahr" a season. `finest` is what a date may say of them:
 * the unit, or a part of it after words such as "Ende" and "early". `undefined` if they name none ("now").
 */
export function namedUnit(phrase: string): { unit: Unit; finest: Unit } | undefined {
	const text = westernDigits(phrase);
	let rest = '';
	let hasDecade = false;
	let end = 0;
	for (const match of text.matchAll(DECADE)) {
		hasDecade = true;
		rest += text.slice(end, match.index).replace(YEARS_BEFORE_DECADE, '');
		end = match.index + match[0].length;
		end += YEARS_AFTER_DECADE.exec(text.slice(end))?.[0].length ?? 0;
	}
	rest += text.slice(end);
	const [named] = NAMES.find(([, patterns]) => patterns.some((name) => name.test(rest))) ?? [];
	const unit = hasDecade && (named === undefined || named === 'century') ? 'decade' : named;
	return unit && { unit, finest: (PART.test(text) && PARTS[unit]) || unit };
}
