import type { Language } from './language.ts';

/** Why a text is no date of ours; `mended` is the text, or its part, without this one fault. */
export type Fault = { kind: Kind; mended?: string; value?: number };

/** What people write instead of a date, and what that would have to be. */
type Habit = [when: RegExp, mended?: string];
type Sentences = [de: string, en: string, example: string, ...Habit[]];

/**
 * What is right, in German and English (`#` is the fault's value), with an example for want of a
 * mended text; then the habits with this fault. The first that fits counts: the general come last.
 */
const FAULTS = {
	empty: ['Das Datum fehlt.', 'The date is missing.', '2024-06-04', [/^(\/|\[\.\.\])?$/]],
	time: [
		'Nur ein einzelner Tag hat eine Uhrzeit, mit Sekunden.',
		'Only a single day has a time, with seconds.',
		'2024-06-04T10:30:00Z',
		[/T\d\d:\d\d$/, '$&:00'],
		[/T?\d\d:.*/, '']
	],
	space: ['Ein Datum hat keine Leerzeichen.', 'A date has no spaces.', '2024-06-04', [/\s/g, '']],
	order: [
		'Ein Datum ist Jahr-Monat-Tag.',
		'A date is year-month-day.',
		'2024-06-04',
		[/[^-\d/.[\]{},?~%+EXYSux–—−]/],
		[/(?<=^|[/[])(?:(\d\d?)[./])?(\d\d?)[./](\d{4})/g, '$3-$2-$1'],
		[/-$/, ''],
		[/\b(\d{4})(\/?)(\d\d)\2(\d\d)\b/g, '$1-$3-$4']
	],
	capital: [
		'Eine unbekannte Ziffer ist ein grosses X.',
		'An unknown digit is a capital X.',
		'201X',
		[/[ux]/g, 'X']
	],
	dash: [
		'Ein Datum hat kurze Bindestriche.',
		'A date has plain hyphens.',
		'2024-06-04',
		[/[–—−]/g, '-']
	],
	interval: [
		'Ein Zeitraum ist Anfang/Ende.',
		'An interval is start/end.',
		'2018/2020',
		[/^(\d{4})-(\d{4})$/, '$1/$2'],
		[/\/.*\//]
	],
	year: [
		'Jahre sind -9999 bis -0001 und 0000 bis 9999.',
		'Years are -9999 to -0001 and 0000 to 9999.',
		'-9999',
		[/-0000/, '0000'],
		[/^Y/, ''],
		[/[ES]|\d{5}/]
	],
	range: [
		'In eckigen Klammern steht früher..später.',
		'In square brackets stands earlier..later.',
		'[2018..2020]',
		[/^[^[/{]*\.\.[^\]/]*$/, '[$&]'],
		[/[[\]{},]/]
	],
	qualifier: [
		'Am Schluss eines Datums steht nur ein Zeichen ? ~ %.',
		'At the end of a date stands only one sign ? ~ %.',
		'2018~',
		[/[?~%]{2,}/g, '%'],
		[/([?~%])([^/.]+)/g, '$2$1']
	],
	unspecified: [
		'X steht nur am Schluss eines Datums, nicht in Zeiträumen.',
		'X stands only at the end of a date, not in intervals.',
		'201X',
		[/X/]
	],
	digits: [
		'Ein Jahr hat vier Ziffern, Monat und Tag zwei.',
		'A year has four digits, month and day two.',
		'2024-06-04',
		[/-(\d)(?!\d)/g, '-0$1'],
		[/^-(?=\d{1,3}(?!\d))|^(?=\d{3}(?!\d))/, '$&0'],
		[/^\d\d?(?!\d)/]
	],
	month: [
		'Monate sind 01-12, Jahreszeiten 21-24, Quartale 33-36, Halbjahre 40-41.',
		'Months are 01-12, seasons 21-24, quarters 33-36, half-years 40-41.',
		'2024-12'
	],
	group: [
		'Jahreszeiten, Quartale und Halbjahre haben keinen Tag.',
		'Seasons, quarters and half-years have no day.',
		'2024-21'
	],
	day: ['Dieser Monat hat # Tage.', 'This month has # days.', '2024-06-04'],
	reversed: ['Das Ende ist vor dem Anfang.', 'The end is before the start.', '2018/2020'],
	reversedRange: [
		'In eckigen Klammern steht das Frühere zuerst.',
		'In square brackets the earlier stands first.',
		'[2018..2020]'
	]
} satisfies Record<string, Sentences>;
type Kind = keyof typeof FAULTS;

/** The sentence for a fault; `right` is a date that can be read, near to what was written. */
export function sentence({ kind, value }: Fault, right: string | undefined, language: Language) {
	const [de, en, example] = FAULTS[kind];
	const text = language === 'de' ? `${de} Richtig wäre ` : `${en} Right would be `;
	return text.replace('#', `${value}`) + (right ?? example);
}

/** Why a text is not of the form of a date, an interval or a range. */
export function diagnose(text: string): Fault {
	for (const [kind, [, , , ...habits]] of Object.entries(FAULTS) as [Kind, Sentences][]) {
		for (const [when, mended = '$&'] of habits) {
			// search, unlike test, keeps no place in patterns that replace all
			if (text.search(when) >= 0) return { kind, mended: text.replace(when, mended) };
		}
	}
	return { kind: 'order' };
}
