import { isFiner, namedUnit, SHORTEST, type Unit } from '#lib/dates/named-unit.ts';
import { parseEdtf, span, type Edtf, type Precision, type SingleDate } from '#lib/dates/edtf.ts';
import { dayToTime } from '#lib/dates/days.ts';
import { issue, type Issue, type NoValues, type Rule, type Rules } from '#lib/dates/parsed.ts';
import type { Basis, EventDate } from './story.ts';
import { namesYear } from '#lib/dates/named-year.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'date.noWords': { basis: Basis };
		'date.noAnchor': NoValues;
		'date.noSource': NoValues;
		'date.noNote': NoValues;
		/** `year` is astronomical, the first of a decade or century. */
		'date.year': { year: number; precision: Precision; words: string };
		/** `unit` is the finest that the words name. */
		'date.finer': { edtf: string; unit: Unit };
	}
}

const known = new WeakMap<EventDate, Issue[]>();

/**
 * Checks a date by itself: its EDTF, what its basis needs, and that it is no finer than its words. Whether the
 * words are in a passage and the anchor exists is for `checkStory`. Each date is looked at once: an author's story is
 * checked after every key, and only a date that changes is another object.
 */
export function checkDate(date: EventDate, path: Issue['path']): Issue[] {
	const issues = known.get(date) ?? findIssues(date);
	known.set(date, issues);
	return issues.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

function findIssues(date: EventDate): Issue[] {
	const issues: Issue[] = [];
	const blame = <R extends Rule>(key: keyof EventDate, rule: R, values: Rules[R]) =>
		issues.push(issue(rule, values, { path: [key] }));

	const { basis, words } = date;
	const fromText = basis === 'stated' || basis === 'relative';
	if (fromText && !words) blame('words', 'date.noWords', { basis });
	if (basis === 'relative' && !date.anchor) blame('anchor', 'date.noAnchor', {});
	if (basis === 'external' && !date.source) blame('source', 'date.noSource', {});
	if (basis === 'inferred' && !date.note) blame('note', 'date.noNote', {});

	const parsed = parseEdtf(date.edtf);
	if (!parsed.ok) {
		issues.push(...parsed.issues.map((each) => ({ ...each, path: ['edtf'] })));
		return issues;
	}
	if (!fromText || !words) return issues;

	if (basis === 'stated') {
		const unnamed = parts(parsed.value).find((part) => !namesYear(words, ...years(part)));
		if (unnamed) {
			const { year, precision } = unnamed;
			blame('words', 'date.year', { year, precision, words });
		}
	}
	const named = namedUnit(words);
	if (named && !isBeyondAnchor(date, parsed.value) && saysMore(parsed.value, named.finest)) {
		blame('edtf', 'date.finer', { edtf: date.edtf, unit: named.unit });
	}
	return issues;
}

/** The dates that an interval or range is made of, or the date itself. */
function parts(date: Edtf): SingleDate[] {
	if (date.type === 'date') return [date];
	return [date.start, date.end].filter((bound) => typeof bound === 'object');
}

/** "A few weeks later": the one bound there is comes from the anchor, and says nothing finer than the words. */
function isBeyondAnchor({ basis, anchor }: EventDate, date: Edtf): boolean {
	return (
		basis === 'relative' &&
		anchor !== undefined &&
		date.type === 'one-of' &&
		[date.start, date.end].filter((bound) => typeof bound === 'object').length === 1
	);
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

/** The finest unit that is known of a date: `2004-XX` tells no more than the year. */
function unitOf({ precision, month, day }: SingleDate): Unit {
	if (precision === 'quarter') return 'season';
	if (precision === 'month') return month ? 'month' : 'year';
	if (precision === 'day') return day ? 'day' : month ? 'month' : 'year';
	return precision;
}

/** The years a date lies in; a winter reaches into the next. */
function years({ year, precision, part }: SingleDate): [number, number] {
	const more = { decade: 9, century: 99, season: part === 4 ? 1 : 0 };
	return [year, year + (precision in more ? more[precision as keyof typeof more] : 0)];
}
