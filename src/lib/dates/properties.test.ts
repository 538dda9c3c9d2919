// @ts-expect-error the package has no types
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { parseEdtf, span } from './edtf.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { timeToDay, type Span } from './days.ts';
import {
	dayText,
	endText,
	halfText,
	monthText,
	pairText,
	plainYear,
	singleText,
	unspecifiedText
} from './edtf.test-data.ts';

describe('reading', () => {
	test('all single dates and half-open pairs are read, and their text gives them again', () => {
		fc.assert(
			fc.property(fc.oneof(singleText, halfText), (text) => {
				const parsed = parseEdtf(text);
				if (!parsed.ok) throw new Error(parsed.issues[0]!.rule);
				expect(parsed.value.text).toBe(text);
				expect(parseEdtf(parsed.value.text)).toEqual(parsed);
			})
		);
	});

	test('pairs are read one way or the other', () => {
		fc.assert(
			fc.property(endText, endText, (a, b) => {
				expect(parseEdtf(`${a}/${b}`).ok || parseEdtf(`${b}/${a}`).ok).toBe(true);
				expect(parseEdtf(`[${a}..${b}]`).ok).toBe(parseEdtf(`${a}/${b}`).ok);
			})
		);
	});

	test('nothing before, in or after a date is passed over', () => {
		const scrap = fc.constantFrom(' ', '\n', '\t', '\u00a0', 'a', 'z', '!', '.', '_', '\u200b');
		fc.assert(
			fc.property(singleText, scrap, fc.nat(), (text, scrap, at) => {
				const place = at % (text.length + 1);
				expect(parseEdtf(text.slice(0, place) + scrap + text.slice(place)).ok).toBe(false);
			})
		);
	});

	test('any text is read or refused in a sentence whose date can be read', () => {
		const signs = fc.constantFrom(...'0123456789-/.[]{},?~%XYTZES:+ux –'.split(''));
		const texts = fc.oneof(fc.string({ unit: signs, maxLength: 24 }), fc.string());
		fc.assert(
			fc.property(texts, (text) => {
				const parsed = parseEdtf(text);
				if (parsed.ok) return;
				const [, right] =
					/^[A-Z].* Right would be (\S+)$/.exec(describeIssue(parsed.issues[0]!, 'en')) ?? [];
				expect(parseEdtf(right!).ok).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	test('long texts are refused without going back and forth', { timeout: 60_000 }, () => {
		for (const part of ['9', '-', 'X', '?', '[..', '1/', '?1', ' ', '2018-06-04/'])
			expect(parseEdtf(part.repeat(100_000)).ok).toBe(false);
	});

	test('a signed date has the span of the unsigned one', () => {
		fc.assert(
			fc.property(fc.oneof(dayText, monthText, plainYear, unspecifiedText), (text) => {
				for (const sign of ['?', '~', '%']) expect(spanOf(text + sign)).toEqual(spanOf(text));
			})
		);
	});
});

describe('words', () => {
	test('no date is without words, and none shows the year 0 or a negative one', () => {
		fc.assert(
			fc.property(fc.oneof(singleText, pairText, halfText), (text) => {
				const parsed = parseEdtf(text);
				if (!parsed.ok) return;
				for (const language of ['de', 'en'] as const)
					for (const form of ['long', 'short'] as const) {
						const words = formatEdtf(parsed.value, DATE_WORDS[language], form);
						expect(words).toMatch(/\d|offen|open|unbekannt|unknown/);
						expect(words).not.toMatch(/undefined|NaN|null|#|ß|(^| )0+( |$)|(^| )-\d/);
					}
			})
		);
	});
});

/**
 * npm `edtf` 4.11.1 reads most of level 0 and 1 as we do. Where it does not, it is at fault:
 * 1. Seasons begin in January there (2001-21 is January to March); the specification leaves the
 *    months open, and meteorological seasons begin in March.
 * 2. Seasons with ? ~ % and seasons in intervals are refused (its experimental level 3).
 * 3. ? ~ % after unspecified digits are refused, though they apply to any complete date.
 * 4. The 29th of February of years that are no leap years is read, as the 1st of March.
 * 5. The year 0 has no 29th of February, because it is taken for 1900 there.
 * 6. -000X and -00XX lose their sign.
 * 7. Intervals with `..` at one end have infinite bounds, but an unknown end has that of 1970.
 * 8. An end that begins no later than the start is refused: 2018/2018, and 2004-06/2004, which
 *    begins "sometime in June 2004" and ends "sometime in 2004".
 * 9. [2018..2020] ends in 2018, and ranges of two precisions or with ? ~ % are refused.
 * 10. Times with a zone are moved to UTC, so that the day changes; a time of 24:00:00 is the next
 *     day; times without seconds, with fractions and in intervals are read.
 * 11. Reversed one-of ranges are read.
 * 12. An unspecified month or day of a negative year has its bounds the wrong way round.
 */
describe('npm edtf agrees, but for its faults', () => {
	const fromPackage = (text: string): Span => {
		const { min, max } = edtf(text) as { min: number; max: number };
		return { earliest: timeToDay(min), latest: timeToDay(max) };
	};
	const isWrong = (text: string) => /^0000-02|^-00(0X|XX)|^-.*-XX$/.test(text); // faults 5, 6, 12

	test('on days, months, years and unspecified digits', () => {
		const texts = fc.oneof(dayText, monthText, plainYear, unspecifiedText);
		fc.assert(
			fc.property(
				texts.filter((text) => !isWrong(text)),
				(text) => {
					expect(spanOf(text)).toEqual(fromPackage(text));
				}
			)
		);
	});

	test('on days, months and years with ? ~ %', () => {
		const texts = fc.oneof(dayText, monthText, plainYear);
		fc.assert(
			fc.property(
				texts.filter((text) => !isWrong(text)),
				fc.constantFrom('?', '~', '%'),
				(text, sign) => {
					expect(spanOf(text + sign)).toEqual(fromPackage(text + sign));
				}
			)
		);
	});

	test('on times in UTC', () => {
		fc.assert(
			fc.property(
				dayText.filter((text) => !isWrong(text)),
				(text) => {
					expect(spanOf(`${text}T12:30:59Z`)).toEqual(fromPackage(`${text}T12:30:59Z`));
				}
			)
		);
	});

	test('on intervals of one precision, read or refused', () => {
		for (const texts of [dayText, monthText, plainYear]) {
			const right = texts.filter((text) => !isWrong(text));
			fc.assert(
				fc.property(right, right, (a, b) => {
					fc.pre(a !== b); // fault 8
					let theirs: Span | undefined;
					try {
						theirs = fromPackage(`${a}/${b}`);
					} catch {
						theirs = undefined;
					}
					expect(spanOf(`${a}/${b}`)).toEqual(theirs);
				})
			);
		}
	});

	test('on quarters and half-years', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1000, max: 9999 }),
				fc.constantFrom(33, 34, 35, 36, 40, 41),
				(year, group) => {
					expect(spanOf(`${year}-${group}`)).toEqual(fromPackage(`${year}-${group}`));
				}
			)
		);
	});

	test.each([
		['1, seasons from January', '2001-21', '2001-01-01', '2001-03-31'],
		['4, the day after a 28th of February', '1900-02-29', '1900-03-01', '1900-03-01'],
		['5, no leap day in 0000', '0000-02-29', '0000-03-01', '0000-03-01'],
		['6, -00XX without its sign', '-00XX', '0000-01-01', '0099-12-31'],
		['9, the end of a range', '[2018..2020]', '2018-01-01', '2018-12-31'],
		['10, the zone', '1985-04-12T23:20:30-04', '1985-04-13', '1985-04-13'],
		['11, reversed ranges', '[2020..2018]', '2020-01-01', '2020-12-31'],
		['12, December before January', '-0100-XX', '-000100-12-01', '-000100-01-31']
	])('still has fault %s', (_, text, earliest, latest) => {
		expect(fromPackage(text)).toEqual({ earliest, latest });
		expect(spanOf(text)).not.toEqual({ earliest, latest });
	});

	test.each([
		['2, seasons with ?', '2001-21?'],
		['2, seasons in intervals', '2003-22/2003-23'],
		['3, ? after X', '201X?'],
		['7, open ends', '2018/..'],
		['8, an end in the start', '2018/2018'],
		['8, a coarser end', '2004-06/2004'],
		['9, ranges of two precisions', '[2018..2020-05]']
	])('still has fault %s', (_, text) => {
		expect(() => fromPackage(text)).toThrow();
		expect(parseEdtf(text).ok).toBe(true);
	});
});

function spanOf(text: string): Span | undefined {
	const parsed = parseEdtf(text);
	return parsed.ok ? span(parsed.value) : undefined;
}
