import { describe, expect, test } from 'vitest';
import { findDates } from './find-dates.ts';
import { FRENCH } from './fr.ts';

/** A Wednesday. */
const published = '2024-06-12';

/** By rule: sentences, and what is found in them by it, as `words → edtf`. */
const CASES: Record<string, [text: string, ...found: string[]][]> = {
	'day-month-year': [
		['L’usine a brûlé le 4 juin 2024.', 'le 4 juin 2024 → 2024-06-04'],
		['L’usine a brûlé mardi 4 juin 2024, à midi.', 'mardi 4 juin 2024 → 2024-06-04'],
		['Ils ont porté plainte le 1er mai 2024.', 'le 1er mai 2024 → 2024-05-01'],
		['Genève, 12 déc. 1602.', '12 déc. 1602 → 1602-12-12'],
		['Le 4 aout 1789, tout changea.', 'Le 4 aout 1789 → 1789-08-04'],
		['Il est parti le 29 fevrier 2024.', 'le 29 fevrier 2024 → 2024-02-29'],
		['Ils ont signé le 4 juin.', 'le 4 juin → 2024-06-04'],
		['Ils ont signé le 3 décembre.', 'le 3 décembre → 2023-12-03'],
		['Ils signeront le 3 décembre, qui sera un mardi.', 'le 3 décembre → 2024-12-03'],
		['La foire a duré du 4 au 10 juin 2023.', '4 → 2023-06-04', '10 juin 2023 → 2023-06-10'],
		['Il a plu du 28 mai au 2 juin 2023.', '28 mai → 2023-05-28', '2 juin 2023 → 2023-06-02'],
		['Rien ne s’est passé le 30 février 2024.']
	],
	'numeric-date': [
		['Déposé le 04.06.2024 à Berne.', '04.06.2024 → 2024-06-04'],
		['Déposé le 4.6.2024 à Berne.', '4.6.2024 → 2024-06-04'],
		['Déposé le 04/06/2024 à Paris.', '04/06/2024 → 2024-06-04'],
		['Déposé le 2024-06-04 à Paris.', '2024-06-04 → 2024-06-04'],
		['Déposé le 13/13/2024 à Paris.']
	],
	'month-year': [
		['La société a déménagé en juin 2023.', 'juin 2023 → 2023-06'],
		['La société a déménagé en mars.', 'mars → 2024-03'],
		['La société a déménagé en novembre.', 'novembre → 2023-11'],
		['Il a fait froid début mai 2024.', 'début mai 2024 → [2024-05-01..2024-05-10]'],
		['Il a fait froid à la mi-mars 2024.', 'mi-mars 2024 → [2024-03-11..2024-03-20]'],
		['Il a fait froid fin février 2023.', 'fin février 2023 → [2023-02-21..2023-02-28]'],
		['Elle a fermé en mai de l’année dernière.', 'mai de l’année dernière → 2023-05'],
		['De septembre à octobre 1864.', 'septembre → 1864-09', 'octobre 1864 → 1864-10'],
		['Elle a fermé en sept. 2019.', 'sept. 2019 → 2019-09'],
		['Mars est une planète.']
	],
	'last-next-month': [['Il est mort en août dernier.', 'août dernier → 2023-08']],
	year: [
		['Elle a été fondée en 2018.', '2018 → 2018'],
		['En 1066, il débarqua.', '1066 → 1066'],
		['Tout a commencé à la fin de 2011.', 'la fin de 2011 → [2011-09..2011-12]'],
		['Tout a commencé mi-2011.', 'mi-2011 → [2011-05..2011-08]'],
		['Tout a commencé début 2011.', 'début 2011 → [2011-01..2011-04]'],
		['Elle est morte (1975) à Genève.', '1975 → 1975'],
		['Charlemagne fut couronné en l’an 800.', 'l’an 800 → 0800']
	],
	'year-before-christ': [
		['Il mourut en 44 av. J.-C. à Rome.', '44 av. J.-C. → -0043'],
		['Il mourut en 44 avant Jésus-Christ.', '44 avant Jésus-Christ → -0043']
	],
	'year-era': [['Il perdit en 9 apr. J.-C. près du Rhin.', '9 apr. J.-C. → 0009']],
	years: [['La saison 1989/90 fut sa dernière.', '1989/90 → 1989/1990']],
	season: [
		['Au printemps 2023, ils se sont battus.', 'printemps 2023 → 2023-21'],
		['Durant l’été 2023, ils se sont battus.', 'l’été 2023 → 2023-22'],
		['Elle a ouvert en ete 2023.', 'ete 2023 → 2023-22'],
		['À l’automne, ils se sont battus.', 'l’automne → 2023-23'],
		['L’hiver 2023/24 a été doux.', 'L’hiver 2023/24 → 2023-24'],
		['L’été dernier, ils se sont battus.', 'L’été dernier → 2023-22'],
		['Il a été élu et avait été blessé.']
	],
	quarter: [
		['Le chiffre a baissé au premier trimestre 2024.', 'premier trimestre 2024 → 2024-33'],
		['Le chiffre a baissé au 3e trimestre de 2019.', '3e trimestre de 2019 → 2019-35'],
		['Au T3 2019, le chiffre a baissé.', 'T3 2019 → 2019-35']
	],
	'last-quarter': [['Au dernier trimestre 2019, il a monté.', 'dernier trimestre 2019 → 2019-36']],
	'half-year': [
		['Au second semestre 1996, il a monté.', 'second semestre 1996 → 1996-41'],
		['Dans la première moitié de 1996, il a monté.', 'la première moitié de 1996 → 1996-40']
	],
	decade: [
		['Dans les années 1990, elle a grandi.', 'les années 1990 → 199X'],
		['Dans les annees 90, elle a grandi.', 'les annees 90 → 199X'],
		['Dans les années trente, elle a grandi.', 'les années trente → 193X'],
		['À la fin des années 1980, elle a grandi.', 'la fin des années 1980 → [1987..1989]']
	],
	'decade-of-70': [['Dans les années soixante-dix.', 'les années soixante-dix → 197X']],
	'decade-of-80': [['Dans les années quatre-vingts.', 'les années quatre-vingts → 198X']],
	'decade-of-90': [['Dans les années quatre-vingt-dix.', 'les années quatre-vingt-dix → 199X']],
	century: [
		['Au XIXe siècle, c’était la coutume.', 'XIXe siècle → 18XX'],
		['Au 19e siecle, c’était la coutume.', '19e siecle → 18XX'],
		['Au dix-huitième et au dixième siècle.', 'dixième siècle → 09XX'],
		['Au début du XXe siècle, elle a grandi.', 'début du XXe siècle → [1900..1932]'],
		['Aux XVIIe et XVIIIe siècles.', 'XVIIe → 16XX', 'XVIIIe siècles → 17XX']
	],
	'first-half-of-century': [
		['Dans la première moitié du XXe siècle.', 'la première moitié du XXe siècle → [1900..1949]']
	],
	'second-half-of-century': [
		['Dans la seconde moitié du XXe siècle.', 'la seconde moitié du XXe siècle → [1950..1999]']
	],
	'century-before-christ': [
		['Au IIIe siècle av. J.-C., il régnait.', 'IIIe siècle av. J.-C. → -02XX']
	],
	weekday: [
		['Il les a rencontrés vendredi.', 'vendredi → 2024-06-07'],
		['Il les rencontrera vendredi, qui sera férié.', 'vendredi → 2024-06-14'],
		['Il les a rencontrés lundi dernier.', 'lundi dernier → 2024-06-10'],
		['Le conseil a siégé lundi soir.', 'lundi soir → 2024-06-10']
	],
	'day-by-name': [
		['Il a plu hier.', 'hier → 2024-06-11'],
		['Il pleuvra demain matin.', 'demain matin → 2024-06-13']
	],
	today: [['Il pleut aujourd’hui.', 'aujourd’hui → 2024-06-12']],
	'day-before-yesterday': [['Il a plu avant-hier.', 'avant-hier → 2024-06-10']],
	'day-after-tomorrow': [['Il part après-demain.', 'après-demain → 2024-06-14']],
	'last-next': [
		['L’année dernière, elle a grandi.', 'L’année dernière → 2023'],
		['La semaine prochaine, il part.', 'La semaine prochaine → [2024-06-17..2024-06-23]'],
		['Ce mois, il part.', 'Ce mois → 2024-06'],
		['Au siècle passé, c’était permis.', 'siècle passé → 19XX']
	],
	'following-or-previous': [['Né en 1990, il partit l’année suivante.', 'l’année suivante → 1991']],
	'the-same': [
		['Né le 4 mai 1990, il fut baptisé le même jour.', 'le même jour → 1990-05-04'],
		['Né le 4 mai 1990, il fut baptisé cette année-là.', 'cette année-là → 1990']
	],
	'day-after': [['Arrivé le 4 mai 1990, il partit le lendemain.', 'le lendemain → 1990-05-05']],
	'day-before': [['Mort le 4 mai 1990, il riait la veille.', 'la veille → 1990-05-03']],
	ago: [
		['Il y a deux ans, elle a fermé.', 'Il y a deux ans → 2022~'],
		['Elle a fermé il y a trois jours.', 'il y a trois jours → 2024-06-09'],
		['Elle a fermé il y a quelques années.', 'il y a quelques années → [..2024]']
	],
	ahead: [['Elle fermera dans trois jours.', 'dans trois jours → 2024-06-15']],
	later: [['Née en 1990, elle partit deux ans plus tard.', 'deux ans plus tard → 1992~']],
	earlier: [['Née en 1990, la ville brûla deux ans plus tôt.', 'deux ans plus tôt → 1988~']],
	'vague-past': [['Il a récemment plu.', 'récemment → [..2024-06-12]']],
	now: [['Il pleut actuellement.', 'actuellement → 2024-06-12~']],
	'vague-future': [['Il pleuvra bientôt.', 'bientôt → [2024-06-12..]']],
	feast: [['À Noël 2023, il a plu.', 'Noël 2023 → 2023-12-25']],
	'new-year': [['Au Nouvel An 2024, il a plu.', 'Nouvel An 2024 → 2024-01-01']],
	'new-years-eve': [['À la Saint-Sylvestre 2023.', 'la Saint-Sylvestre 2023 → 2023-12-31']],
	'no-date-quantity': [
		['Il a coûté 2018 francs.'],
		['Près de 1990 personnes sont venues.'],
		['Il pèse 2’018 kilos.']
	],
	'no-date-duration': [
		['Pendant deux ans, elle a grandi.'],
		['Ces dernières années, elle a grandi.'],
		['Chaque année, elle grandit.']
	],
	'no-date-name': [
		['Il a été opéré.'],
		['Il habite rue du 4 septembre.'],
		['Il court au Champ-de-Mars.'],
		['Le lundi, il dort.'],
		['Voir page 1990.']
	]
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
	test.each(cases)('%s', (text, ...expected) => {
		const found = findDates(text, { language: 'fr', published });
		const ofRule = found.filter((date) => date.rule === rule);
		expect(ofRule.map(({ words, edtf }) => `${words} → ${edtf}`)).toEqual(expected);
		if (!expected.length) expect(found).toEqual([]);
	});
});

test('every rule has its cases', () => {
	expect(Object.keys(CASES).sort()).toEqual(FRENCH.rules.map(({ rule }) => rule).sort());
});

test.each([
	['de 2015 à 2018', '2015/2018'],
	['entre 2015 et 2018', '2015/2018'],
	['du 4 juin au 10 juin 2024', '2024-06-04/2024-06-10'],
	['du 4 juin 2023 jusqu’au 10 juin 2024', '2023-06-04/2024-06-10'],
	['entre le 4 juin 2024 et le 10 juin 2024', '2024-06-04/2024-06-10'],
	['du printemps 2023 à l’automne 2023', '2023-21/2023-23'],
	['depuis 2015', '2015/..'],
	['depuis le 4 juin 2024', '2024-06-04/..']
])('a period: %s', (text, edtf) => {
	const [found] = findDates(`Elle a duré ${text}.`, { language: 'fr', published });
	expect(found?.lasting).toMatchObject({ words: text, edtf });
});
