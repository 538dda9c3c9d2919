import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { ITALIAN } from './it.ts';

/** A Wednesday. */
const published = '2024-06-12';

/** By rule: sentences, and what is found in them by it, as `words → edtf`. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
	'day-month-year': [
		['La fabbrica è bruciata il 4 giugno 2024.', '4 giugno 2024 → 2024-06-04'],
		[
			'La fabbrica bruciò martedì 4 giugno 2024 a mezzogiorno.',
			'martedì 4 giugno 2024 → 2024-06-04'
		],
		['La riunione di martedi 4 giugno 2024.', 'martedi 4 giugno 2024 → 2024-06-04'],
		['Il 1° agosto 1291 giurarono.', '1° agosto 1291 → 1291-08-01'],
		['Il 1º agosto 1291 giurarono.', '1º agosto 1291 → 1291-08-01'],
		['Il primo agosto 2023 piovve.', 'primo agosto 2023 → 2023-08-01'],
		['L’8 giugno 2024 ha piovuto.', '8 giugno 2024 → 2024-06-08'],
		["Dall'11 aprile 2024 piove.", '11 aprile 2024 → 2024-04-11'],
		['Il 4 giu 2024 ha piovuto.', '4 giu 2024 → 2024-06-04'],
		['Il 3 dic. 2023 ha nevicato.', '3 dic. 2023 → 2023-12-03'],
		['Hanno fatto causa il 4 giugno.', '4 giugno → 2024-06-04'],
		['Hanno fatto causa il 3 dicembre.', '3 dicembre → 2023-12-03'],
		['La corte deciderà il 3 dicembre.', '3 dicembre → 2024-12-03'],
		['Il 4 giugno dello scorso anno è morto.', '4 giugno dello scorso anno → 2023-06-04'],
		['Il 15 marzo del 1848 insorsero.', '15 marzo del 1848 → 1848-03-15'],
		['Il 30 febbraio 2024 non c’è stato.']
	],
	'days-of-one-month': [
		['Dal 3 al 5 maggio 2023 si tenne la fiera.', '3 → 2023-05-03'],
		['Dall’8 all’11 agosto 2023 si tenne la fiera.', '8 → 2023-08-08'],
		['Il 3 e il 4 maggio 2023 piovve.', '3 → 2023-05-03'],
		['Il festival durò dal 28 aprile al 2 maggio 2023.', '28 aprile → 2023-04-28']
	],
	'numeric-date': [
		['Depositato il 4.6.2024 in tribunale.', '4.6.2024 → 2024-06-04'],
		['Depositato il 04/06/2024 in tribunale.', '04/06/2024 → 2024-06-04'],
		['Depositato il 4. 6. 2024 in tribunale.', '4. 6. 2024 → 2024-06-04'],
		['Depositato il 4.6.89 in tribunale.', '4.6.89 → 1989-06-04'],
		['Depositato il 2024-06-04 in tribunale.', '2024-06-04 → 2024-06-04']
	],
	'month-year': [
		['A giugno 2023 la ditta traslocò.', 'giugno 2023 → 2023-06'],
		['Nell’agosto del 2023 la ditta traslocò.', 'agosto del 2023 → 2023-08'],
		['La ditta è stata venduta a marzo.', 'marzo → 2024-03'],
		['La ditta è stata venduta in novembre.', 'novembre → 2023-11'],
		[
			'All’inizio di maggio 2024 faceva freddo.',
			'inizio di maggio 2024 → [2024-05-01..2024-05-10]'
		],
		['Ai primi di maggio 2024 faceva freddo.', 'primi di maggio 2024 → [2024-05-01..2024-05-10]'],
		['A metà marzo faceva freddo.', 'metà marzo → [2024-03-11..2024-03-20]'],
		['A meta marzo faceva freddo.', 'meta marzo → [2024-03-11..2024-03-20]'],
		[
			'Alla fine di febbraio 2023 faceva freddo.',
			'fine di febbraio 2023 → [2023-02-21..2023-02-28]'
		],
		['Tra settembre e ottobre 1864 scoppiò.', 'settembre → 1864-09', 'ottobre 1864 → 1864-10'],
		['Il bando 06/2023 è chiuso.', '06/2023 → 2023-06']
	],
	'last-next-month': [
		['Nel marzo scorso ha chiuso.', 'marzo scorso → 2024-03'],
		['Il prossimo settembre aprirà.', 'prossimo settembre → 2024-09']
	],
	year: [
		['Fu fondata nel 2018.', '2018 → 2018'],
		['Nel 1066 sbarcò.', '1066 → 1066'],
		['Iniziò a metà 2011.', 'metà 2011 → [2011-05..2011-08]'],
		['Iniziò alla fine del 2011.', 'fine del 2011 → [2011-09..2011-12]'],
		['Nacque intorno al 1420.', '1420 → 1420'],
		['Morì (1975) a Ginevra.', '1975 → 1975'],
		['Nel ’68 protestarono.', '’68 → 1968']
	],
	years: [['La stagione 1989/90 fu l’ultima.', '1989/90 → 1989/1990']],
	'year-before-christ': [
		['Morì nel 44 a.C. a Roma.', '44 a.C. → -0043'],
		['Morì nel 44 a. C. a Roma.', '44 a. C. → -0043']
	],
	'year-era': [['Nel 79 d.C. eruttò.', '79 d.C. → 0079']],
	season: [
		['In primavera combatterono.', 'primavera → 2024-21'],
		['Nell’autunno combatterono.', 'autunno → 2023-23'],
		['Nella primavera 2023 combatterono.', 'primavera 2023 → 2023-21'],
		['Nell’estate del 2023 combatterono.', 'estate del 2023 → 2023-22'],
		['L’inverno 2023/24 fu mite.', 'inverno 2023/24 → 2023-24'],
		['La scorsa estate combatterono.', 'scorsa estate → 2023-22'],
		['Quest’estate aprirà.', 'Quest’estate → 2024-22'],
		['A fine estate 2023 chiuse.', 'fine estate 2023 → 2023-08']
	],
	quarter: [
		['Nel primo trimestre 2024 calò.', 'primo trimestre 2024 → 2024-33'],
		['Nel 3° trimestre del 2022 calò.', '3° trimestre del 2022 → 2022-35'],
		['Nel IV trimestre 2019 calò.', 'IV trimestre 2019 → 2019-36'],
		['Nel T3 2019 calò.', 'T3 2019 → 2019-35']
	],
	'half-year': [
		['Nel secondo semestre 1996 salì.', 'secondo semestre 1996 → 1996-41'],
		['Nella prima metà del 2024 salì.', 'prima metà del 2024 → 2024-40']
	],
	decade: [
		['Negli anni Novanta crebbe.', 'anni Novanta → 199X'],
		['Negli anni 1960 crebbe.', 'anni 1960 → 196X'],
		['Negli anni ’80 crebbe.', 'anni ’80 → 198X'],
		['Negli anni 80 crebbe.', 'anni 80 → 198X'],
		['All’inizio degli anni Novanta crebbe.', 'inizio degli anni Novanta → [1990..1992]'],
		['Nella seconda metà degli anni 1960 crebbe.', 'seconda metà degli anni 1960 → [1965..1969]']
	],
	century: [
		['Nel XIX secolo crebbe.', 'XIX secolo → 18XX'],
		['Nel diciannovesimo secolo crebbe.', 'diciannovesimo secolo → 18XX'],
		['Alla fine del XIX secolo crebbe.', 'fine del XIX secolo → [1867..1899]'],
		['Nel 19° secolo crebbe.', '19° secolo → 18XX']
	],
	'century-by-its-hundred': [
		['Nell’Ottocento crebbe.', 'Ottocento → 18XX'],
		['Nel Novecento crebbe.', 'Novecento → 19XX']
	],
	'century-before-christ': [['Nel V secolo a.C. crebbe.', 'V secolo a.C. → -04XX']],
	weekday: [
		['È arrivato venerdì.', 'venerdì → 2024-06-07'],
		['È arrivato lunedi mattina.', 'lunedi mattina → 2024-06-10'],
		['Il lunedì scorso è arrivato.', 'lunedì scorso → 2024-06-10'],
		['Deciderà venerdì.', 'venerdì → 2024-06-14']
	],
	'following-weekday': [
		['Arrivò il 3 maggio 1999. Il lunedì successivo partì.', 'lunedì successivo → 1999-05-10']
	],
	'day-by-name': [
		['Ieri pioveva.', 'Ieri → 2024-06-11'],
		['Arriverà domani mattina.', 'domani mattina → 2024-06-13']
	],
	'day-before-yesterday': [["L'altro ieri pioveva.", 'altro ieri → 2024-06-10']],
	'last-next': [
		['La settimana scorsa hanno scioperato.', 'settimana scorsa → [2024-06-03..2024-06-09]'],
		['Lo scorso anno ha chiuso.', 'scorso anno → 2023'],
		['Quest’anno chiuderà.', 'Quest’anno → 2024'],
		['Il mese prossimo finirà.', 'mese prossimo → 2024-07'],
		['Alla fine di quest’anno finirà.', 'fine di quest’anno → [2024-09..2024-12]']
	],
	'of-the-year': [['Chiuderà a fine anno.', 'fine anno → [2024-09..2024-12]']],
	weekend: [
		['Lo scorso fine settimana pioveva.', 'scorso fine settimana → [2024-06-08..2024-06-09]']
	],
	'the-same-or-following': [
		['Arrivò nel 1999. L’anno successivo partì.', 'anno successivo → 2000'],
		['Arrivò il 3 maggio 1999. Il giorno dopo partì.', 'giorno dopo → 1999-05-04'],
		['Arrivò nel 1999. Nello stesso anno partì.', 'stesso anno → 1999']
	],
	ago: [
		['Due anni fa chiuse.', 'Due anni fa → 2022~'],
		['Tre settimane fa chiuse.', 'Tre settimane fa → [2024-05-20..2024-05-26]'],
		['Trent’anni fa chiuse.', 'Trent’anni fa → 1994~'],
		['Qualche anno fa chiuse.', 'Qualche anno fa → [..2024]']
	],
	ahead: [['Aprirà tra due mesi.', 'tra due mesi → 2024-08~']],
	later: [['Arrivò il 3 maggio 1999. Due giorni dopo partì.', 'Due giorni dopo → 1999-05-05']],
	earlier: [['Arrivò nel 1999. Due anni prima era a Roma.', 'Due anni prima → 1997~']],
	'vague-past': [['Recentemente ha chiuso.', 'Recentemente → [..2024-06-12]']],
	now: [['Attualmente è chiuso.', 'Attualmente → 2024-06-12~']],
	'vague-future': [['Prossimamente aprirà.', 'Prossimamente → [2024-06-12..]']],
	feast: [
		['A Natale 2023 nevicò.', 'Natale 2023 → 2023-12-25'],
		['A Pasqua 2024 nevicò.', 'Pasqua 2024 → 2024-03-31']
	],
	'good-friday': [['Il venerdì santo 2024 nevicò.', 'venerdì santo 2024 → 2024-03-29']],
	eve: [['Alla vigilia di Natale 2023 nevicò.', 'vigilia di Natale 2023 → 2023-12-24']]
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
	test.each(cases)('%s', (text, ...expected) => {
		const found = findDates(text, { language: 'it', published });
		const said = found.filter((date) => date.rule === rule);
		expect(said.map(({ words, edtf }) => `${words} → ${edtf}`)).toEqual(expected);
	});
});

test('every rule that finds dates has a sentence', () => {
	const finding = ITALIAN.rules.filter(({ means }) => means !== 'none');
	expect(Object.keys(CASES).sort()).toEqual(finding.map(({ rule }) => rule).sort());
});

test.each([
	['Costava 2018 franchi.'],
	['Vi lavoravano 1990 persone.'],
	['Il bilancio era di 5’000 euro.'],
	['Abitava in via XX settembre.'],
	['Si incontrano ogni lunedì.'],
	['Il lunedì è chiuso.'],
	['La Primavera araba finì male.'],
	['L’Agenda 2030 fu accolta.'],
	['Negli ultimi due anni è cresciuta.'],
	['Nei prossimi tre mesi crescerà.'],
	['Duecento persone protestarono.'],
	['La palla è nel set.'],
	['Va al mare con il gen. Rossi.'],
	['Prima di tutto, in secondo luogo.'],
	['Aveva vent’anni.'],
	['Per un anno lavorò.'],
	['Giorno per giorno cresceva.'],
	['Hanno perso 3 a 5.'],
	['Una multa per la seconda volta.'],
	['Il 40% dei clienti e 30 dipendenti.'],
	['La meta è lontana, la fine no.'],
	['Il signor Maggio ride.']
])('finds nothing in: %s', (text) => {
	expect(findDates(text, { language: 'it', published })).toEqual([]);
});

test.each([
	['dal 2015 al 2018', '2015/2018'],
	['dal 3 maggio all’8 giugno 2023', '2023-05-03/2023-06-08'],
	['dall’8 all’11 agosto 2023', '2023-08-08/2023-08-11'],
	['da giugno a luglio 2024', '2024-06/2024-07'],
	['dalla primavera 2023 all’autunno 2023', '2023-21/2023-23'],
	['tra il 2018 e il 2020', '2018/2020'],
	['fra l’8 giugno 2024 e l’11 giugno 2024', '2024-06-08/2024-06-11'],
	['dal 2015', '2015/..'],
	['dall’aprile 2024', '2024-04/..'],
	['2015–2018', '2015/2018']
])('lasts: %s', (text, lasting) => {
	const [found] = findDates(`Lavorò ${text}.`, { language: 'it', published });
	expect(found?.lasting).toMatchObject({ words: text, edtf: lasting });
});
