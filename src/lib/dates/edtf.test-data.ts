import fc from 'fast-check';

/* Texts of the subset for property tests, each of a kind that `parseEdtf` reads. */

const two = (number: number) => String(number).padStart(2, '0');
const yearText = (year: number) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

const year = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -5, max: 105 }));
const sign = fc.constantFrom('', '', '', '?', '~', '%');
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const dayText = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.filter(([y, m, d]) => d <= (m === 2 && isLeap(y) ? 29 : (LENGTHS[m - 1] ?? 0)))
	.map(([y, m, d]) => `${yearText(y)}-${two(m)}-${two(d)}`);
export const monthText = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${yearText(y)}-${two(m)}`);
export const plainYear = year.map(yearText);
export const groupText = fc
	.tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
	.map(([y, group]) => `${yearText(y)}-${group}`);
export const unspecifiedText = fc
	.tuple(plainYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 }))
	.map(([y, m, kind]) => {
		const texts = [`${y.slice(0, -1)}X`, `${y.slice(0, -2)}XX`, `${y}-XX`, `${y}-XX-XX`];
		return texts[kind] ?? `${y}-${two(m)}-XX`;
	});
const time = fc
	.tuple(
		dayText,
		fc.integer({ min: 0, max: 23 }),
		fc.integer({ min: 0, max: 59 }),
		fc.constantFrom('', 'Z', '-04', '+04:30', '+14:00', '-11:59')
	)
	.map(([day, hour, minute, zone]) => `${day}T${two(hour)}:${two(minute)}:59${zone}`);

/** A date that may be the end of an interval or a range. */
export const endText = fc
	.tuple(fc.oneof(dayText, monthText, plainYear, groupText), sign)
	.map(([date, sign]) => date + sign);
export const singleText = fc.oneof(
	endText,
	time,
	fc.tuple(unspecifiedText, sign).map(([date, sign]) => date + sign)
);
/** Two ends in any order: half of these are reversed. */
export const pairText = fc
	.tuple(endText, endText, fc.boolean())
	.map(([from, to, interval]) => (interval ? `${from}/${to}` : `[${from}..${to}]`));
export const halfText = fc.tuple(endText, fc.integer({ min: 0, max: 5 })).map(([date, kind]) => {
	const texts = [`${date}/..`, `../${date}`, `${date}/`, `/${date}`, `[${date}..]`];
	return texts[kind] ?? `[..${date}]`;
});
