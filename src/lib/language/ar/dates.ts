import type { DateWords } from '#lib/language/dates.ts';

// the vocabulary has these words with all their forms, which would make every page heavier
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(
	' '
);
const SEASONS = 'ربيع صيف خريف شتاء'.split(' ');
const ORDINALS =
	'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي'.split(' ');
/** From twenty: with `-ون` a number, with `-ينيات` a decade. */
const TENS = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

const month = (month: number, year: string) => `${MONTHS[month - 1]} ${year}`;
const ordinal = (number: number) => ORDINALS[number - 1] ?? '';

/** From the first century: القرن التاسع عشر, القرن العشرون, القرن الثاني والعشرون. */
function century(number: number): string {
	const ones = number % 10 === 1 && number > 1 ? 'الحادي' : ordinal(number % 10);
	if (number <= 10) return `القرن ${ordinal(number)}`;
	if (number < 20) return `القرن ${ones} عشر`;
	const tens = number === 100 ? 'المئة' : `ال${TENS[Math.floor(number / 10) - 2]}ون`;
	return `القرن ${ones && `${ones} و`}${tens}`;
}

/** As it stands after a preposition, or belonging to another noun: القرن العشرين. */
const genitive = (text: string) => text.replace(/(القرن (?:\S+ و)?ال\S+)ون(?!\S)/, '$1ين');

/** "The first decade of the century": only from the twenties on has a decade its own name. */
function decade(year: number): string {
	const tens = Math.floor((year % 100) / 10);
	const ofCentury = genitive(century(Math.floor(year / 100) + 1));
	if (tens < 2) return `العقد ${ordinal(tens + 1)} من ${ofCentury}`;
	return `${TENS[tens - 2]}ينيات ${ofCentury}`;
}

export const dates: DateWords = {
	month,
	day: (day, nth, year) => `${day} ${month(nth, year)}`,
	clock: (day, time) => `${day}، ${time}`,
	bce: ' ق.م',
	ce: ' م',
	season: (part, year) => `${SEASONS[part - 1]} ${year}`,
	quarter: (part, year, form) => `الربع ${ordinal(part)} ${form === 'long' ? 'من ' : ''}${year}`,
	'half-year': (part, year, form) =>
		`النصف ${ordinal(part)} ${form === 'long' ? 'من ' : ''}${year}`,
	decade: (year, form) => (form === 'short' ? `عقد ${year}` : decade(year)),
	century: (number, form) => (form === 'long' ? century(number) : `ق ${number}`),
	about: ({ text }) => `نحو ${genitive(text)}`,
	uncertain: 'غير مؤكد',
	questionMark: '؟',
	unknown: 'غير معروف',
	open: 'مفتوح',
	unspecified: { month: 'الشهر غير معروف', day: 'اليوم غير معروف' },
	comma: '، و',
	since: ({ text }) => `منذ ${text}`,
	until: ({ text }) => `حتى ${text}`,
	fromTo: (start, end) => `من ${start.text} إلى ${end.text}`,
	between: (start, end, form) =>
		`${form === 'long' ? 'في وقت ما ' : ''}بين ${start.text} و${end.text}`,
	earliest: ({ text }) => `ليس قبل ${text}`,
	latest: ({ text }) => `ليس بعد ${text}`
};
