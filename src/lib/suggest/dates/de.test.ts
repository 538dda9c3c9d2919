import { describe, expect, test } from 'vitest';
import { GERMAN } from './de.ts';
import { findDates } from './find-dates.ts';

/** A Wednesday. */
const published = '2024-06-12';

/** By rule: sentences, and what is found in them by it, as `words → edtf`. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
	'these-days': [['Dieser Tage klagt sie.', 'Dieser Tage → 2024-06-12~']],
	'tomorrow-at-the-head': [['Morgen Abend tagt der Rat.', 'Morgen Abend → 2024-06-13']],
	'day-of-prayer': [
		['Am Buss- und Bettag wird geprobt.', 'Buss- und Bettag → 2024-11-20'],
		['Am Buß- und Bettag 2016 war frei.', 'Buß- und Bettag 2016 → 2016-11-16']
	],
	'day-month-year': [
		['Das Werk brannte am 4. Juni 2024.', '4. Juni 2024 → 2024-06-04'],
		['Am 4. Juni klagte die Firma.', '4. Juni → 2024-06-04'],
		['Am 3. Dezember verlor sie den Prozess.', '3. Dezember → 2023-12-03'],
		['Am 3. Dezember wird sie Berufung einlegen.', '3. Dezember → 2024-12-03'],
		['Am 12. Okt. 2019 kam der Umzug.', '12. Okt. 2019 → 2019-10-12'],
		['Samstag, 15. Juni: Sommerfest.', 'Samstag, 15. Juni → 2024-06-15'],
		['Montag, den 3. Juni 2024', 'Montag, den 3. Juni 2024 → 2024-06-03'],
		['Am ersten Mai 1999 ruhte alles.', 'ersten Mai 1999 → 1999-05-01'],
		['Am 6. Jänner 2015 schneite es.', '6. Jänner 2015 → 2015-01-06'],
		['Am 10. März dieses Jahres zog sie um.', '10. März dieses Jahres → 2024-03-10'],
		[
			'Zwischen dem 28. März und dem 2. April 1940 geschah wenig.',
			'28. März → 1940-03-28',
			'2. April 1940 → 1940-04-02'
		],
		['Die Schau ist noch bis 30. September geöffnet.', '30. September → 2024-09-30'],
		['Am 31. April 2024 war nichts.']
	],
	'days-of-one-month': [
		['Die Messe dauert vom 3. bis 5. Mai 2025.', '3. → 2025-05-03'],
		['Am 8. und 9. August 2023 regnete es.', '8. → 2023-08-08']
	],
	'day-alone': [
		['Am 3. Mai 2023 fiel der Entscheid, am 27. folgte die Klage.', '27. → 2023-05-27']
	],
	'numeric-date': [
		['Geboren am 17.8.1974 in Bern.', '17.8.1974 → 1974-08-17'],
		['Stand: 04.06.24', '04.06.24 → 2024-06-04'],
		['Stand: 04. 06. 2024', '04. 06. 2024 → 2024-06-04'],
		['Die Fassung vom 2024-06-04 gilt.', '2024-06-04 → 2024-06-04'],
		['Am 31.2.2024 war nichts.']
	],
	'numeric-day-month': [
		['Das Urteil kam am 4.6. am Abend.', '4.6. → 2024-06-04'],
		['Die Fassung 4.6 ist neu.']
	],
	'month-year': [
		['Im Juni 2023 zog die Firma um.', 'Juni 2023 → 2023-06'],
		['Im März kündigte sie.', 'März → 2024-03'],
		['Im November kündigte sie.', 'November → 2023-11'],
		['Im November wird sie kündigen.', 'November → 2024-11'],
		['Anfang Mai 2024 war es kalt.', 'Anfang Mai 2024 → [2024-05-01..2024-05-10]'],
		['Mitte Februar 2023 war es kalt.', 'Mitte Februar 2023 → [2023-02-11..2023-02-20]'],
		['Ende Februar 2023 war es kalt.', 'Ende Februar 2023 → [2023-02-21..2023-02-28]'],
		['Im August des Jahres 1914 begann er.', 'August des Jahres 1914 → 1914-08'],
		['Im Mai letzten Jahres schloss der Laden.', 'Mai letzten Jahres → 2023-05'],
		['Von Mai bis Juni 1940.', 'Mai → 1940-05', 'Juni 1940 → 1940-06']
	],
	'last-next-month': [
		['Im vergangenen Dezember schloss es.', 'vergangenen Dezember → 2023-12'],
		['Im kommenden Juli schliesst es.', 'kommenden Juli → 2024-07']
	],
	year: [
		['Die Firma wurde 2018 gegründet.', '2018 → 2018'],
		['Im Jahr 742 entstand das Kloster.', 'Jahr 742 → 0742'],
		['Um 1200 stand hier eine Burg.', '1200 → 1200'],
		['Anfang 2023 kam die Wende.', 'Anfang 2023 → [2023-01..2023-04]'],
		['Mitte 2023 kam die Wende.', 'Mitte 2023 → [2023-05..2023-08]'],
		['Ende des Jahres 2023 kam die Wende.', 'Ende des Jahres 2023 → [2023-09..2023-12]'],
		['Etwa 1930 stand es leer.', '1930 → 1930'],
		['Sie starb (1975) in Genf.', '1975 → 1975'],
		['Von 2018–2020 war sie dort.', '2018 → 2018', '2020 → 2020']
	],
	'year-era': [['Im Jahr 9 n. Chr. verlor Varus.', 'Jahr 9 n. Chr. → 0009']],
	'year-before-christ': [
		['Er starb 44 v. Chr. in Rom.', '44 v. Chr. → -0043'],
		['Das Jahr 1 vor Christus war kein Schaltjahr.', 'Das Jahr 1 vor Christus → 0000']
	],
	years: [['In der Saison 2023/24 stieg der Verein ab.', '2023/24 → 2023/2024']],
	season: [
		['Im Frühjahr gab es Streit.', 'Frühjahr → 2024-21'],
		['Im Herbst strich sie 210 Stellen.', 'Herbst → 2023-23'],
		['Im Herbst entliess sie 210 Leute.', 'Herbst → 2023-23'],
		['Im Herbst gab es Streit.', 'Herbst → 2023-23'],
		['Im Herbst wird gewählt.', 'Herbst → 2024-23'],
		['Im kommenden Winter soll gebaut werden.', 'kommenden Winter → 2024-24'],
		['Im vergangenen Herbst brannte es.', 'vergangenen Herbst → 2023-23'],
		['Im Winter 2023/24 schneite es.', 'Winter 2023/24 → 2023-24'],
		['Seit dem Sommer des Jahres 2005.', 'Sommer des Jahres 2005 → 2005-22'],
		['Ende Sommer 2023 war er fort.', 'Ende Sommer 2023 → 2023-08']
	],
	'early-season': [['Im Frühsommer 2023 blühte es.', 'Frühsommer 2023 → 2023-06']],
	'late-season': [['Im Spätherbst 2023 fror es.', 'Spätherbst 2023 → 2023-11']],
	quarter: [
		['Im ersten Quartal 2024 sank der Umsatz.', 'ersten Quartal 2024 → 2024-33'],
		['Im 3. Quartal des vergangenen Jahres.', '3. Quartal des vergangenen Jahres → 2023-35'],
		['Im vierten Quartal sank der Umsatz.', 'vierten Quartal → 2023-36']
	],
	'half-year': [
		['Im zweiten Halbjahr 2023 stieg er.', 'zweiten Halbjahr 2023 → 2023-41'],
		['In der ersten Jahreshälfte 2023 auch.', 'der ersten Jahreshälfte 2023 → 2023-40']
	],
	decade: [
		['In den 1990er-Jahren wuchs die Stadt.', 'den 1990er-Jahren → 199X'],
		['In den 80er Jahren wuchs die Stadt.', 'den 80er Jahren → 198X'],
		['In den neunziger Jahren wuchs die Stadt.', 'den neunziger Jahren → 199X'],
		['In den späten 1980er-Jahren wuchs sie.', 'den späten 1980er-Jahren → [1987..1989]'],
		['In den Achtzigerjahren wuchs die Stadt.', 'den Achtzigerjahren → 198X'],
		['Mitte der 1960er Jahre zog er fort.', 'Mitte der 1960er Jahre → [1963..1966]']
	],
	century: [
		['Im 19. Jahrhundert war es Sitte.', '19. Jahrhundert → 18XX'],
		['Ende des 19. Jahrhunderts war es Sitte.', 'Ende des 19. Jahrhunderts → [1867..1899]'],
		['Im zwölften Jahrhundert stand hier ein Turm.', 'zwölften Jahrhundert → 11XX']
	],
	'century-before-christ': [['Im 3. Jahrhundert v. Chr.', '3. Jahrhundert v. Chr. → -02XX']],
	weekday: [
		['Am Freitag traf er sie.', 'Freitag → 2024-06-07'],
		['Am Freitag wird er sie treffen.', 'Freitag → 2024-06-14'],
		['Am Freitag hat der Rat den Plan abgelehnt.', 'Freitag → 2024-06-07'],
		['Am Sonntag sind Wahlen.', 'Sonntag → 2024-06-16'],
		['Der Rat tagte am Dienstagabend.', 'Dienstagabend → 2024-06-11'],
		['In der Nacht auf Sonntag brannte es.', 'Nacht auf Sonntag → 2024-06-09'],
		['Mo bis Fr geöffnet.']
	],
	'last-next-weekday': [
		['Am letzten Montag fehlte er.', 'letzten Montag → 2024-06-10'],
		['Am kommenden Mittwoch fehlt er.', 'kommenden Mittwoch → 2024-06-19'],
		['Am vergangenen Mittwoch fehlte er.', 'vergangenen Mittwoch → 2024-06-05']
	],
	'weekday-of-last-week': [['Am Freitag letzter Woche.', 'Freitag letzter Woche → 2024-06-07']],
	'weekday-of-next-week': [
		['Am Montag der kommenden Woche.', 'Montag der kommenden Woche → 2024-06-17']
	],
	'last-weekday-of-month': [
		[
			'Am letzten Sonntag im August 2023 war es heiss.',
			'letzten Sonntag im August 2023 → 2023-08-27'
		]
	],
	'week-from-weekday': [['Freitag in einer Woche', 'Freitag in einer Woche → 2024-06-21']],
	'nth-weekday': [['Am zweiten Sonntag im Mai 2024', 'zweiten Sonntag im Mai 2024 → 2024-05-12']],
	'day-by-name': [
		['Gestern regnete es.', 'Gestern → 2024-06-11'],
		['Vorgestern Abend regnete es.', 'Vorgestern Abend → 2024-06-10'],
		['Heute regnet es.', 'Heute → 2024-06-12'],
		['Es wird morgen und übermorgen regnen.', 'morgen → 2024-06-13', 'übermorgen → 2024-06-14'],
		['Am heutigen Mittwoch beginnt es.', 'heutigen Mittwoch → 2024-06-12'],
		['Er fährt morgen früh.', 'morgen früh → 2024-06-13'],
		['Im gestrigen Spiel fiel kein Tor.', 'gestrigen → 2024-06-11']
	],
	'last-next': [
		['Letzte Woche streikten sie.', 'Letzte Woche → [2024-06-03..2024-06-09]'],
		['In der kommenden Woche streiken sie.', 'der kommenden Woche → [2024-06-17..2024-06-23]'],
		['Im nächsten Monat endet es.', 'nächsten Monat → 2024-07'],
		['Im letzten Jahr endete es.', 'letzten Jahr → 2023'],
		['Vorletztes Jahr endete es.', 'Vorletztes Jahr → 2022'],
		['Ende dieses Jahres endet es.', 'Ende dieses Jahres → [2024-09..2024-12]'],
		['In diesem Jahrhundert nicht.', 'diesem Jahrhundert → 20XX'],
		['Im vergangenen Quartal sank er.', 'vergangenen Quartal → 2024-33']
	],
	'this-year': [
		['Heuer blüht es früh.', 'Heuer → 2024'],
		['Anfang des Jahres schloss das Werk.', 'Anfang des Jahres → [2024-01..2024-04]'],
		['Bis Jahresende soll es fertig sein.', 'Jahresende → [2024-09..2024-12]']
	],
	'this-week': [['Zu Beginn der Woche schwieg er.', 'Beginn der Woche → [2024-06-10..2024-06-11]']],
	'this-month': [['Ende des Monats geht er.', 'Ende des Monats → [2024-06-21..2024-06-30]']],
	weekend: [['Am Wochenende wird gefeiert.', 'Wochenende → [2024-06-15..2024-06-16]']],
	'year-before': [['Das ist mehr als im Vorjahr.', 'Vorjahr → 2023']],
	'month-before': [['Das ist mehr als im Vormonat.', 'Vormonat → 2024-05']],
	'week-before': [['Das ist mehr als in der Vorwoche.', 'Vorwoche → [2024-06-03..2024-06-09]']],
	'the-same-or-following': [
		['Sie kam am 3. Mai 1999. Im selben Jahr starb sie.', 'Im selben Jahr → 1999'],
		['Sie kam am 3. Mai 1999. Am folgenden Tag ging sie.', 'folgenden Tag → 1999-05-04']
	],
	'the-day-after': [
		['Sie kam am 31. Mai 1999. Am Tag darauf ging sie.', 'Tag darauf → 1999-06-01'],
		['Sie kam am 31. Mai 1999, tags darauf ging sie.', 'tags darauf → 1999-06-01']
	],
	'the-day-before': [['Sie kam am 1. Mai 1999. Am Tag zuvor war er da.', 'Tag zuvor → 1999-04-30']],
	'the-week-after': [
		[
			'Sie kam am 5. Mai 1999. In der Woche darauf ging sie.',
			'der Woche darauf → [1999-05-10..1999-05-16]'
		]
	],
	'the-month-after': [['Sie kam im Mai 1999. Im Monat darauf ging sie.', 'Monat darauf → 1999-06']],
	'the-year-after': [['Sie kam 1999. Im Jahr darauf ging sie.', 'Jahr darauf → 2000']],
	'the-year-before': [['Sie kam 1999. Im Jahr davor war er da.', 'Jahr davor → 1998']],
	'that-day': [['Sie kam am 3. Mai 1999. An diesem Tag schneite es.', 'diesem Tag → 1999-05-03']],
	ago: [
		['Vor zwei Jahren zog sie um.', 'Vor zwei Jahren → 2022~'],
		['Vor rund drei Monaten zog sie um.', 'Vor rund drei Monaten → 2024-03~'],
		['Vor einer Woche zog sie um.', 'Vor einer Woche → [2024-06-03..2024-06-09]'],
		['Vor drei Tagen zog sie um.', 'Vor drei Tagen → 2024-06-09'],
		['Vor einigen Tagen zog sie um.', 'Vor einigen Tagen → [..2024-06-12]'],
		['Sie blieb zwei Jahre.']
	],
	'hours-ago': [['Vor drei Stunden brannte es.', 'Vor drei Stunden → 2024-06-12']],
	ahead: [['In zwei Wochen beginnt es.', 'In zwei Wochen → [2024-06-24..2024-06-30]']],
	later: [
		['Sie kam am 3. Mai 1999. Zwei Tage später ging sie.', 'Zwei Tage später → 1999-05-05'],
		[
			'Sie kam im Mai 1999. Zwei Tage später ging sie.',
			'Zwei Tage später → [1999-05-03..1999-06-02]'
		],
		['Sie kam 1999. Zwei Wochen danach ging sie.', 'Zwei Wochen danach → [1999-01-15..2000-01-14]'],
		[
			'Sie kam am 3. Mai 1999. Er starb 2011. Zwei Tage später ging sie.',
			'Zwei Tage später → [2011-01-03..2012-01-02]'
		],
		[
			'Am 3. Mai 1999 kam sie. Im Mai 1999 war Schnee. Zwei Tage später ging sie.',
			'Zwei Tage später → 1999-05-05'
		],
		[
			'Sie kam im Mai 1999. Wenige Wochen danach ging sie.',
			'Wenige Wochen danach → [1999-05..2024-06-12]'
		],
		[
			'Sie wird im Mai 2030 kommen. Wenige Wochen danach wird sie gehen.',
			'Wenige Wochen danach → [2030-05..]'
		],
		['Sie kommt im Mai 2030. Wenige Wochen danach ging sie.', 'Wenige Wochen danach → [2030-05..]'],
		['Wenige Wochen danach ging sie.']
	],
	'hours-later': [
		['Sie kam am 3. Mai 1999. Zwei Stunden später ging sie.', 'Zwei Stunden später → 1999-05-03']
	],
	'half-a-year-later': [
		['Sie kam im Mai 1999. Ein halbes Jahr später ging sie.', 'Ein halbes Jahr später → 1999-11~']
	],
	earlier: [['Sie kam 1999. Drei Jahre zuvor war er da.', 'Drei Jahre zuvor → 1996~']],
	'vague-past': [
		['Letztens fiel der Strom aus.', 'Letztens → [..2024-06-12]'],
		['Kürzlich fiel der Strom aus.', 'Kürzlich → [..2024-06-12]'],
		['Damals fiel der Strom aus.', 'Damals → [..2024-06-12]'],
		['Vor kurzem fiel der Strom aus.', 'kurzem → [..2024-06-12]']
	],
	now: [
		['Derzeit fällt der Strom aus.', 'Derzeit → 2024-06-12~'],
		['Im Moment fällt der Strom aus.', 'Im Moment → 2024-06-12~']
	],
	'vague-future': [['Demnächst fällt der Strom aus.', 'Demnächst → [2024-06-12..]']],
	afterwards: [
		['Sie kam am 3. Mai 2024. Kurz darauf ging sie.', 'Kurz darauf → [2024-05-03..2024-06-12]']
	],
	clock: [
		['Beginn ist um 20.30 Uhr.', '20.30 Uhr → 2024-06-12'],
		['Um 20 Uhr am Freitag wird gespielt.', '20 Uhr → 2024-06-14'],
		['Am Freitag, 9 Uhr. Gestern kam er.', '9 Uhr → 2024-06-14'],
		['Am Freitag wird um halb neun gespielt.', 'halb neun → 2024-06-14'],
		['Von 8 bis 12 Uhr ist offen.', '8 → 2024-06-12', '12 Uhr → 2024-06-12'],
		['Es steht 3:2.']
	],
	'time-of-day': [['Am Abend kam die Polizei.', 'Abend → 2024-06-12']],
	'time-of-that-day': [
		['In der Nacht zum 5. Mai 2024 brannte es.', 'Nacht zum 5. Mai 2024 → 2024-05-05']
	],
	feast: [
		['An Weihnachten schneite es.', 'Weihnachten → 2023-12-25'],
		['Zu Ostern 2023 schneite es.', 'Ostern 2023 → 2023-04-09'],
		['Am Pfingstmontag 2024 war frei.', 'Pfingstmontag 2024 → 2024-05-20'],
		['An Silvester 1999 war Nebel.', 'Silvester 1999 → 1999-12-31']
	],
	'assumption-day': [
		['An Mariä Himmelfahrt 2023 läuteten sie.', 'Mariä Himmelfahrt 2023 → 2023-08-15']
	],
	'immaculate-conception': [
		['An Mariä Empfängnis 2023 auch.', 'Mariä Empfängnis 2023 → 2023-12-08']
	],
	'ascension-day': [
		['An Christi Himmelfahrt 2024 war frei.', 'Christi Himmelfahrt 2024 → 2024-05-09']
	],
	'no-date-quantity': [
		['Es kostet 2000 Euro.'],
		['Es kamen 1500 Menschen.'],
		['Rund 1900 Stellen fallen weg.'],
		['Etwa 1900 Dörfer sind leer.'],
		['Es waren 1984,50 Franken.'],
		['Fr. 2000.- sind viel.'],
		['Sie hat 1200 Quadratmeter.'],
		['Die SN 1987A leuchtet.']
	],
	'no-date-name': [
		['Die Agenda 2030 gilt.'],
		['Eine Boeing 737 und das Modell 2024.'],
		['Windows 2000 lief.'],
		['Tel. 044 1999 geht.'],
		['Der 1. FC gewann.'],
		['Guten Morgen!'],
		['Jeweils am ersten Mittwoch im Februar heulen sie.'],
		['Hinweise unter Telefon 0421/1990.']
	],
	'advent-sunday-1': [['Am ersten Advent 2023 sang sie.', 'ersten Advent 2023 → 2023-12-03']],
	'advent-sunday-2': [
		['Am 2. Adventssonntag 2023 sang sie.', '2. Adventssonntag 2023 → 2023-12-10']
	],
	'advent-sunday-3': [['Am dritten Advent 2023 sang sie.', 'dritten Advent 2023 → 2023-12-17']],
	'advent-sunday-4': [['Am vierten Advent 2023 sang sie.', 'vierten Advent 2023 → 2023-12-24']],
	advent: [
		['Im Advent 2023 sang sie.', 'Advent 2023 → [2023-12-03..2023-12-24]'],
		['Der Sender Advent schweigt.']
	],
	'sunday-of-the-dead': [['Am Totensonntag 2023 schwieg sie.', 'Totensonntag 2023 → 2023-11-26']],
	'day-of-mourning': [['Am Volkstrauertag 2023 sprach sie.', 'Volkstrauertag 2023 → 2023-11-19']],
	'ascension-day-swiss': [
		['An Auffahrt fuhren sie los.', 'Auffahrt → 2024-05-09'],
		['Die Auffahrt zur A1 ist gesperrt.']
	],
	'mothers-day': [['Am Muttertag gab es Kuchen.', 'Muttertag → 2024-05-12']],
	'valentines-day': [['Am Valentinstag gab es Blumen.', 'Valentinstag → 2024-02-14']],
	'labour-day': [
		['Am Tag der Arbeit ruhte sie.', 'Tag der Arbeit → 2024-05-01'],
		['Ein Tag voll Arbeit.']
	],
	'german-unity-day': [
		['Am Tag der Deutschen Einheit 2023.', 'Tag der Deutschen Einheit 2023 → 2023-10-03']
	],
	'swiss-national-day': [['Am Bundesfeiertag 2023 sprach er.', 'Bundesfeiertag 2023 → 2023-08-01']],
	'womens-day': [['Am Weltfrauentag streikten sie.', 'Weltfrauentag → 2024-03-08']],
	candlemas: [['An Lichtmess schneite es.', 'Lichtmess → 2024-02-02']],
	'st-johns-day': [['Am Johannistag 2023 brannte es.', 'Johannistag 2023 → 2023-06-24']],
	'st-josephs-day': [['Am Josefstag war frei.', 'Josefstag → 2024-03-19']],
	'st-barbaras-day': [['Am Barbaratag 2023 schneite es.', 'Barbaratag 2023 → 2023-12-04']],
	'last-night': [['In der vergangenen Nacht brannte es.', 'der vergangenen Nacht → 2024-06-11']],
	'night-to-day': [['In der Nacht auf gestern brannte es.', 'Nacht auf gestern → 2024-06-11']],
	'new-year': [
		['Im neuen Jahr wird es teurer.', 'neuen Jahr → 2025'],
		['Die neuen Wohnungen sind teuer.']
	],
	'turn-of-the-century': [['Um die Jahrhundertwende kam die Bahn.', 'die Jahrhundertwende → 1900']],
	'turn-of-the-millennium': [
		['Um die Jahrtausendwende zog er weg.', 'die Jahrtausendwende → 2000']
	],
	'first-decade': [['In den Nullerjahren war es still.', 'den Nullerjahren → 200X']],
	'after-so-long': [
		['Am 3. Mai 1999 kam sie. Nach zwei Tagen ging sie.', 'Nach zwei Tagen → 1999-05-05'],
		['Sie ging nach zwei Tagen.']
	],
	'no-date-duration': [
		['In den letzten zwei Jahren sank er.'],
		['Jeden Freitag spielt er.'],
		['Pro Jahr sind es acht.'],
		['Er arbeitet seit zehn Jahren und ist 25 Jahre alt.']
	]
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
	test.each(cases)('%s', (text, ...expected) => {
		const found = findDates(text, { language: 'de', published });
		const ofRule = found.filter((date) => date.rule === rule);
		expect(ofRule.map(({ words, edtf }) => `${words} → ${edtf}`)).toEqual(expected);
		if (!expected.length) expect(found).toEqual([]);
	});
});

test('every rule has its cases, and every rule that names dates one that it finds', () => {
	for (const { rule, means } of GERMAN.rules) {
		const finds = (CASES[rule] ?? []).filter(([, ...expected]) => expected.length > 0);
		expect(CASES[rule], rule).toBeDefined();
		if (means === 'none') expect(finds, rule).toEqual([]);
		else expect(finds, rule).not.toEqual([]);
	}
	expect(Object.keys(CASES).sort()).toEqual([...GERMAN.rules.map(({ rule }) => rule)].sort());
});
