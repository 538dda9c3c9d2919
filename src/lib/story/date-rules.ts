import { isFiner, namedUnit, SHORTEST, type Unit } from '#lib/dates/named-unit.ts';
import { parseEdtf, span, type Edtf, type Single } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { describeRule, UNIT_NAMES, type Rule } from './rule-messages.ts';
import type { EventDate } from './story.ts';
import type { Language } from '#lib/dates/language.ts';
import { namesYear } from '#lib/dates/named-year.ts';

/**
 * What a date must say for itself: the EDTF, what its basis needs, and that it says no more than its words.
 * Whether the words are in a passage and the anchor exists is for the story to check.
 */
export function checkDate(date: EventDate, path: Issue['path'], language: Language): Issue[] {
	const issues: Issue[] = [];
	const blame = (key: keyof EventDate, rule: Rule, a?: string, b?: string) =>
		issues.push({ path: [...path, key], message: describeRule(rule, language, a, b) });

	const { basis, words } = date;
	const fromText = basis === 'stated' || basis === 'relative';
	if (fromText && !words) blame('words', 'noWords', basis);
	if (basis === 'relative' && !date.anchor) blame('anchor', 'noAnchor');
	if (basis === 'external' && !date.source) blame('source', 'noSource');
	if (basis === 'inferred' && !date.note) blame('note', 'noNote');

	const parsed = parseEdtf(date.edtf, language);
	if (!parsed.ok) {
		issues.push(...parsed.issues.map(({ message }) => ({ path: [...path, 'edtf'], message })));
		return issues;
	}
	if (!fromText || !words) return issues;

	if (basis === 'stated') {
		const unnamed = parts(parsed.value).find((part) => !namesYear(words, ...years(part)));
		if (unnamed) blame('words', 'year', yearName(unnamed, language), words);
	}
	const named = namedUnit(words);
	if (named && saysMore(parsed.value, named.finest)) {
		blame('edtf', 'finer', date.edtf, UNIT_NAMES[named.unit][language]);
	}
	return issues;
}

/** The dates that an interval or range is made of, or the date itself. */
function parts(date: Edtf): Single[] {
	if (date.type === 'date') return [date];
	return [date.start, date.end].filter((bound) => typeof bound === 'object');
}

function saysMore(date: Edtf, finest: Unit): boolean {
	if (date.type === 'one-of') {
		const { earliest, latest } = span(date);
		const days = (dayToTime(latest ?? 'inf') - dayToTime(earliest ?? '-inf')) / 86_400_000 + 1;
		// a bounded range is as coarse as the time it covers, not as its ends
		if (Number.isFinite(days)) return days < SHORTEST[finest];
	}
	return parts(date).some((part) => isFiner(unitOf(part), finest));
}

/** What a date really tells: `2004-XX` no more than the year. */
function unitOf({ precision, month, day }: Single): Unit {
	if (precision === 'quarter') return 'season';
	if (precision === 'month') return month ? 'month' : 'year';
	if (precision === 'day') return day ? 'day' : month ? 'month' : 'year';
	return precision;
}

/** The years a date lies in; a winter reaches into the next. */
function years({ year, precision, part }: Single): [number, number] {
	const more = { decade: 9, century: 99, season: part === 4 ? 1 : 0 };
	return [year, year + (precision in more ? more[precision as keyof typeof more] : 0)];
}

function yearName({ year, precision }: Single, language: Language): string {
	if (year < 1) return `${1 - year} ${language === 'de' ? 'v. Chr.' : 'BCE'}`;
	const digits = String(year).padStart(4, '0');
	return precision === 'century'
		? `${digits.slice(0, 2)}XX`
		: precision === 'decade'
			? `${digits.slice(0, 3)}X`
			: String(year);
}
