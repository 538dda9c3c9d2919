import { describe, expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { parseEdtf } from './edtf.ts';

type Refusal = { de: string; en: string; texts: Record<string, string> };

/** Refused texts, with the reason and the offer instead. */
const REFUSALS: Record<string, Refusal> = {
	'no date at all': {
		de: 'Das Datum fehlt.',
		en: 'The date is missing.',
		texts: { '': '2024-06-04', '/': '2024-06-04', '[..]': '2024-06-04' }
	},
	'white space': {
		de: 'Ein Datum hat keine Leerzeichen.',
		en: 'A date has no spaces.',
		texts: {
			' 2018': '2018',
			'2018 ': '2018',
			'2024-06-04\n': '2024-06-04',
			'\t2018': '2018',
			'2018\u00a0': '2018',
			'1863- 03-29': '1863-03-29',
			'18 63-03-29': '1863-03-29',
			'2018 / 2020': '2018/2020',
			' 2018/2020': '2018/2020',
			'[2018 .. 2020]': '[2018..2020]',
			'2018 – 2020': '2018/2020',
			' 4.6.2024 ': '2024-06-04',
			'Juni 2024': '2024-06-04'
		}
	},
	'another order, or words': {
		de: 'Ein Datum ist Jahr-Monat-Tag.',
		en: 'A date is year-month-day.',
		texts: {
			'4.6.2024': '2024-06-04',
			'04.06.2024': '2024-06-04',
			'31.12.1999': '1999-12-31',
			'06.2024': '2024-06',
			'4/6/2024': '2024-06-04',
			'2024/06/04': '2024-06-04',
			'4.6.2024/7.6.2024': '2024-06-04/2024-06-07',
			'20240604': '2024-06-04',
			'2024-06-': '2024-06',
			'2024-W23': '2024-06-04',
			'2024-156': '2024-06-04',
			P1Y: '2024-06-04',
			'+2024': '2024-06-04',
			gestern: '2024-06-04',
			wtf1985: '2024-06-04',
			'1985wtf': '2024-06-04',
			'2018/open': '2024-06-04',
			'unknown/2018': '2024-06-04',
			'2001-21^southernHemisphere': '2024-06-04',
			'2012\\2013': '2024-06-04',
			'?': '2024-06-04',
			'-': '2024-06-04',
			'２０２４': '2024-06-04'
		}
	},
	'small letters': {
		de: 'Eine unbekannte Ziffer ist ein grosses X.',
		en: 'An unknown digit is a capital X.',
		texts: {
			'201x': '201X',
			'201u': '201X',
			'20uu': '20XX',
			'2004-xx': '2004-XX',
			'1985-04-uu': '1985-04-XX',
			'19xX': '19XX'
		}
	},
	dashes: {
		de: 'Ein Datum hat kurze Bindestriche.',
		en: 'A date has plain hyphens.',
		texts: {
			'2024–06–04': '2024-06-04',
			'2024—06': '2024-06',
			'−0043': '-0043',
			'2018–2020': '2018/2020'
		}
	},
	'slashes that are no interval': {
		de: 'Ein Zeitraum ist Anfang/Ende.',
		en: 'An interval is start/end.',
		texts: {
			'2018-2020': '2018/2020',
			'2012/2013/2014': '2018/2020',
			'2018//2020': '2018/2020',
			'//': '2018/2020'
		}
	},
	'years out of range': {
		de: 'Jahre sind -9999 bis -0001 und 0000 bis 9999.',
		en: 'Years are -9999 to -0001 and 0000 to 9999.',
		texts: {
			'-0000': '0000',
			'-0000-01-01': '0000-01-01',
			Y2024: '2024',
			Y170000002: '-9999',
			'Y-170000002': '-9999',
			'Y-17E7': '-9999',
			Y3388E2S3: '-9999',
			'1950S2': '-9999',
			'12345': '-9999',
			'-12345': '-9999',
			'10000-01-01': '-9999',
			'10000/..': '-9999',
			'9999/10000': '-9999'
		}
	},
	'too few digits': {
		de: 'Ein Jahr hat vier Ziffern, Monat und Tag zwei.',
		en: 'A year has four digits, month and day two.',
		texts: {
			'985': '0985',
			'-44': '-0044',
			'-44-03-15': '-0044-03-15',
			'24': '2024-06-04',
			'24-06-04': '2024-06-04',
			'2024-6': '2024-06',
			'2024-6-4': '2024-06-04',
			'2024-06-4': '2024-06-04',
			'2024-6-4~': '2024-06-04~',
			'2024-6/2024-7': '2024-06/2024-07'
		}
	},
	'months and groups of months that there are not': {
		de: 'Monate sind 01-12, Jahreszeiten 21-24, Quartale 33-36, Halbjahre 40-41.',
		en: 'Months are 01-12, seasons 21-24, quarters 33-36, half-years 40-41.',
		texts: {
			'2024-00': '2024-12',
			'2024-13': '2024-12',
			'2024-20': '2024-12',
			'2024-25': '2024-12',
			'2024-29': '2024-12',
			'2024-32': '2024-12',
			'2024-37': '2024-12',
			'2024-39': '2024-12',
			'2024-42': '2024-12',
			'2024-99': '2024-12',
			'2024-00-00': '2024-12',
			'2024-13-01': '2024-12',
			'2024-13/2025': '2024-12'
		}
	},
	'a day of a season': {
		de: 'Jahreszeiten, Quartale und Halbjahre haben keinen Tag.',
		en: 'Seasons, quarters and half-years have no day.',
		texts: {
			'2024-21-05': '2024-21',
			'2024-33-01': '2024-33',
			'2024-40-XX': '2024-40',
			'2024-21-05~': '2024-21'
		}
	},
	'days over 28 in February': {
		de: 'Dieser Monat hat 28 Tage.',
		en: 'This month has 28 days.',
		texts: {
			'1900-02-29': '1900-02-28',
			'2023-02-29': '2023-02-28',
			'2023-02-30': '2023-02-28',
			'2100-02-29': '2100-02-28',
			'0100-02-29': '0100-02-28',
			'-0001-02-29': '-0001-02-28',
			'2023-02-29/2024': '2023-02-28'
		}
	},
	'days over 29 in February': {
		de: 'Dieser Monat hat 29 Tage.',
		en: 'This month has 29 days.',
		texts: { '2024-02-30': '2024-02-29', '0000-02-30': '0000-02-29', '2000-02-31': '2000-02-29' }
	},
	'days over 30': {
		de: 'Dieser Monat hat 30 Tage.',
		en: 'This month has 30 days.',
		texts: {
			'2024-04-31': '2024-04-30',
			'2024-06-00': '2024-06-30',
			'1985-11-31T10:00:00': '1985-11-30',
			'[2024-09-31..]': '2024-09-30'
		}
	},
	'days over 31': {
		de: 'Dieser Monat hat 31 Tage.',
		en: 'This month has 31 days.',
		texts: { '2024-01-32': '2024-01-31', '2024-12-99': '2024-12-31', '2024-12-32?': '2024-12-31' }
	},
	'reversed intervals': {
		de: 'Das Ende ist vor dem Anfang.',
		en: 'The end is before the start.',
		texts: {
			'2020/2018': '2018/2020',
			'2004-06/2004-05': '2004-05/2004-06',
			'2004-06-11/2004-06-10': '2004-06-10/2004-06-11',
			'2004/2003-12-31': '2003-12-31/2004',
			'-1000/-2000': '-2000/-1000',
			'0000/-0001': '-0001/0000',
			'1000/-2000': '-2000/1000',
			'2012-24/2012-21': '2012-21/2012-24',
			'2020~/2018?': '2018?/2020~'
		}
	},
	'reversed ranges': {
		de: 'In eckigen Klammern steht das Frühere zuerst.',
		en: 'In square brackets the earlier stands first.',
		texts: {
			'[2020..2018]': '[2018..2020]',
			'[2004-06-11..2004-06-10]': '[2004-06-10..2004-06-11]',
			'[0001..-0001]': '[-0001..0001]'
		}
	},
	'lists, and brackets that are no range': {
		de: 'In eckigen Klammern steht früher..später.',
		en: 'In square brackets stands earlier..later.',
		texts: {
			'[2018]': '[2018..2020]',
			'[1667,1760-12]': '[2018..2020]',
			'[1667,1668,1670..1672]': '[2018..2020]',
			'{1960,1961-12}': '[2018..2020]',
			'{..1984}': '[2018..2020]',
			'{2018}': '[2018..2020]',
			'2018..2020': '[2018..2020]',
			'2018..': '[2018..]',
			'..2018': '[..2018]',
			'[2018..2020': '[2018..2020]',
			'[2018..2020]~': '[2018..2020]',
			'[2018..2019..2020]': '[2018..2020]',
			'[2018/2020]': '[2018..2020]',
			'[2018..2019]/2020': '[2018..2020]'
		}
	},
	'qualifiers in the middle, or several': {
		de: 'Am Schluss eines Datums steht nur ein Zeichen ? ~ %.',
		en: 'At the end of a date stands only one sign ? ~ %.',
		texts: {
			'2004?-06-11': '2004-06-11?',
			'2004-06~-11': '2004-06-11~',
			'?2004-06-~11': '2004-06-11%',
			'2004-%06-11': '2004-06-11%',
			'~2018': '2018~',
			'2018?~': '2018%',
			'2004-06-~01/2004-06-~20': '2004-06-01~/2004-06-20~'
		}
	},
	'unspecified digits elsewhere': {
		de: 'X steht nur am Schluss eines Datums, nicht in Zeiträumen.',
		en: 'X stands only at the end of a date, not in intervals.',
		texts: {
			'2XXX': '201X',
			XXXX: '201X',
			'20X0': '201X',
			'156X-12-25': '201X',
			'15XX-12-25': '201X',
			'XXXX-12-XX': '201X',
			'1XXX-12': '201X',
			'201X-XX': '201X',
			'201X-05': '201X',
			'201X-21': '201X',
			'1984-1X': '201X',
			'2004-XX-11': '201X',
			'2004-06-1X': '201X',
			'2004-06-XX/2004-07-03': '2004-06',
			'2004-XX/2005': '2004',
			'198X/199X': '1980',
			'[199X..2001]': '1990',
			'2004-XX/': '2004'
		}
	},
	times: {
		de: 'Nur ein einzelner Tag hat eine Uhrzeit, mit Sekunden.',
		en: 'Only a single day has a time, with seconds.',
		texts: {
			'2024-06-04T10:30': '2024-06-04T10:30:00',
			'2024-06-04T25:00:00': '2024-06-04',
			'2024-06-04T24:00:01': '2024-06-04',
			'2024-06-04T10:60:00': '2024-06-04',
			'2024-06-04T10:30:60': '2024-06-04',
			'2024-06-04T10:30:00.5': '2024-06-04',
			'2024-06-04T10:30:00+15': '2024-06-04',
			'2024-06-04T10:30:00-05:60': '2024-06-04',
			'2024-06-04T10:30:00+02:00:30': '2024-06-04',
			'2024-06-04T10:30:00Z10': '2024-06-04',
			'2024-06-04T10:30:00?': '2024-06-04',
			'2024-06-04 10:30:00': '2024-06-04',
			'1985-04-12t23:20:30': '2024-06-04T10:30:00Z',
			'1985-04-12T23:20:30z': '1985-04-12',
			'2024-06T10:30:00': '2024-06',
			'2024-06-XXT10:30:00': '2024-06-XX',
			'2005-07-25T10:10:10Z/2006-01': '2005-07-25',
			'2005-07-25/2006-01-01T10:10:10Z': '2006-01-01',
			'[2024-06-04T10:30:00..]': '2024-06-04'
		}
	}
};

function refuse(text: string, language: 'de' | 'en'): string {
	const parsed = parseEdtf(text);
	if (parsed.ok) throw new Error(`${text} is read`);
	expect(parsed.issues).toHaveLength(1);
	expect(parsed.issues[0]!.path).toEqual([]);
	return describeIssue(parsed.issues[0]!, language);
}

describe.each(Object.entries(REFUSALS))('%s', (_, { de, en, texts }) => {
	test.each(Object.entries(texts))('%j: %s', (text, right) => {
		expect(refuse(text, 'de')).toBe(`${de} Richtig wäre ${right}`);
		expect(refuse(text, 'en')).toBe(`${en} Right would be ${right}`);
		expect(parseEdtf(right).ok).toBe(true);
	});
});

test('each kind has a sentence of its own in both languages', () => {
	const kinds = Object.values(REFUSALS);
	expect(new Set(kinds.map(({ de }) => de)).size).toBe(kinds.length);
	expect(new Set(kinds.map(({ en }) => en)).size).toBe(kinds.length);
	expect(kinds.map(({ de }) => de).join()).not.toContain('ß');
});

test('a refusal itself has no words, only what its sentence needs', () => {
	expect(parseEdtf('2024-02-30')).toEqual({
		ok: false,
		issues: [{ rule: 'edtf.day', values: { right: '2024-02-29', days: 29 }, path: [] }]
	});
});

test('its sentence in English', () => {
	expect(refuse('2020/2018', 'en')).toBe('The end is before the start. Right would be 2018/2020');
});
