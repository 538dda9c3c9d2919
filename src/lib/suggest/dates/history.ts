import type { CalendarDate } from './calendar.ts';
import type { PatternMatch } from './patterns.ts';

/** Detects a history: of more than seven named years, over 80 % lie more than one year from the publication. */
export function detectHistory(matches: PatternMatch[], published: CalendarDate | null): boolean {
	if (!published) return true;
	let named = 0;
	let far = 0;
	for (const { captures, rule } of matches) {
		const year = captures.yyyy?.[0];
		if (year === undefined || rule.means === 'none') continue;
		named++;
		if (Math.abs(Number(year) - published.year) > 1) far++;
	}
	return named > 7 && far > named * 0.8;
}

/** Finds years mentioned in passing: far from the year before, to which one of the next two returns. */
export function asidesIn(matches: PatternMatch[]): Set<PatternMatch> {
	const named = matches.filter(({ captures, rule }) => captures.yyyy && rule.means !== 'none');
	const yearOf = (match: PatternMatch | undefined) => Number(match?.captures.yyyy?.[0]);
	const asides = new Set<PatternMatch>();
	let before = NaN;
	for (const [at, match] of named.entries()) {
		const year = yearOf(match);
		const next = named.slice(at + 1, at + 3).map(yearOf);
		const returns = next.some((other) => Math.abs(other - before) < 2);
		if (Math.abs(year - before) > 2 && returns) asides.add(match);
		else before = year;
	}
	return asides;
}
