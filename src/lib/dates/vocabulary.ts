import type { Language } from './language.ts';
import type { Unit } from './named-unit.ts';
import * as de from './vocabulary/de.ts';
import * as en from './vocabulary/en.ts';
import * as fr from './vocabulary/fr.ts';
import * as es from './vocabulary/es.ts';
import * as ar from './vocabulary/ar.ts';
import * as it from './vocabulary/it.ts';

/** A word as we write it, then its other spellings and inflected forms. */
export type Forms = [written: string, ...others: string[]];

type NamedUnit = Exclude<Unit, 'season'> | 'quarter';

/** A language's words for the calendar, to print dates and to find them in text. */
type Vocabulary = {
	/** From January. */
	MONTHS: Forms[];
	/** From January, without a full stop, the one we write first; none for a month that is never shortened. */
	SHORT_MONTHS: string[][];
	/** From spring. */
	SEASONS: Forms[];
	/** From first, as in "the first". */
	ORDINALS: Forms[];
	/** From 20 to 90. */
	TENS: Forms[];
	/** From the twenties to the nineties. */
	DECADES: Forms[];
	UNITS: Record<NamedUnit, string[]>;
	/** Other words that name a unit, in the form of patterns: `giovedì` names a day. */
	NAMED?: Partial<Record<NamedUnit, string[]>>;
	/** Words that narrow a unit to a part of it, in the form of patterns: `inizio` and `metà`. */
	PARTS?: string[];
};

export const VOCABULARY: Record<Language, Vocabulary> = { de, en, fr, es, ar, it };

/** All languages' words for each place of a list: for `ORDINALS`, `['erste', 'first']` and so on. */
export function wordsByPlace(
	list: Exclude<keyof Vocabulary, 'UNITS' | 'NAMED' | 'PARTS'>
): string[][] {
	const lists = Object.values(VOCABULARY).map((vocabulary) => vocabulary[list]);
	const places = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: places }, (_, nth) => lists.flatMap((forms) => forms[nth] ?? []));
}

/** All languages' words for a unit of time, in the form of patterns. */
export function unitWords(unit: NamedUnit): string[] {
	return Object.values(VOCABULARY).flatMap(({ UNITS, NAMED }) => [
		...UNITS[unit],
		...(NAMED?.[unit] ?? [])
	]);
}

/** All languages' words for parts of a unit of time, in the form of patterns. */
export function partWords(): string[] {
	return Object.values(VOCABULARY).flatMap(({ PARTS }) => PARTS ?? []);
}
