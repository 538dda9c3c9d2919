import type { Forms } from '#lib/dates/vocabulary.ts';

export const MONTHS: Forms[] = [
	['gennaio'],
	['febbraio'],
	['marzo'],
	['aprile'],
	['maggio'],
	['giugno'],
	['luglio'],
	['agosto'],
	['settembre'],
	['ottobre'],
	['novembre'],
	['dicembre']
];

export const SHORT_MONTHS = [
	['gen', 'genn'],
	['feb', 'febbr'],
	['mar'],
	['apr'],
	['mag', 'magg'],
	['giu'],
	['lug'],
	['ago'],
	['set', 'sett'],
	['ott'],
	['nov'],
	['dic']
];

export const SEASONS: Forms[] = [
	['primavera', 'primavere'],
	['estate', 'estati'],
	['autunno', 'autunni'],
	['inverno', 'inverni']
];

export const ORDINALS: Forms[] = [
	['primo', 'prima', 'primi', 'prime'],
	['secondo', 'seconda', 'secondi', 'seconde'],
	['terzo', 'terza', 'terzi', 'terze'],
	['quarto', 'quarta', 'quarti', 'quarte'],
	['quinto', 'quinta'],
	['sesto', 'sesta'],
	['settimo', 'settima'],
	['ottavo', 'ottava'],
	['nono', 'nona'],
	['decimo', 'decima'],
	['undicesimo', 'undicesima'],
	['dodicesimo', 'dodicesima'],
	['tredicesimo', 'tredicesima'],
	['quattordicesimo', 'quattordicesima'],
	['quindicesimo', 'quindicesima'],
	['sedicesimo', 'sedicesima'],
	['diciassettesimo', 'diciassettesima'],
	['diciottesimo', 'diciottesima'],
	['diciannovesimo', 'diciannovesima'],
	['ventesimo', 'ventesima'],
	['ventunesimo', 'ventunesima']
];

export const TENS: Forms[] = [
	['venti'],
	['trenta'],
	['quaranta'],
	['cinquanta'],
	['sessanta'],
	['settanta'],
	['ottanta'],
	['novanta']
];

export const DECADES: Forms[] = [
	['anni venti'],
	['anni trenta'],
	['anni quaranta'],
	['anni cinquanta'],
	['anni sessanta'],
	['anni settanta'],
	['anni ottanta'],
	['anni novanta']
];

export const UNITS = {
	day: ['giorno', 'giorni', 'giornata', 'giornate'],
	week: ['settimana', 'settimane'],
	weekend: ['fine settimana'],
	month: ['mese', 'mesi'],
	quarter: ['trimestre', 'trimestri'],
	'half-year': ['semestre', 'semestri'],
	year: ['anno', 'anni'],
	decade: ['decennio', 'decenni'],
	century: ['secolo', 'secoli']
};

export const NAMED = {
	day: [
		'(?:luned|marted|mercoled|gioved|venerd)[ìi]',
		'sabato',
		'domenica',
		'ieri',
		'oggi',
		'domani',
		'sta(?:mattina|mani|sera|notte)',
		'mezzanotte',
		'mezzogiorno',
		'or[ae] \\d{1,2}',
		'natale',
		'pasqua',
		'capodanno',
		'ferragosto',
		`(?:primo|1[°º]) (?:${MONTHS.flat().join('|')})`
	],
	quarter: ['t[1-4]'],
	'half-year': ["(?:prima|seconda) met[àa] (?:del|dell[’']anno) \\d{4}", 's[12]'],
	year: ['\\d{1,4} ?[ad]\\. ?c'],
	decade: ["anni [’‘']?\\d0"],
	century: ['(?:due|tre|quattro|cinque|sei|sette|otto|nove)cento']
};

/** "fine" is another word in English, and stands alone in Italian only as one. */
export const PARTS = [
	'inizio?',
	'metà',
	'fine (?:di|del|dell|degli|anno|anni)',
	'primi (?:di|anni)'
];
