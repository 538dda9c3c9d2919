import type { Language } from '#lib/dates/language.ts';
import type { DateWords } from './dates.ts';
import { dates as de } from './de/dates.ts';
import { dates as en } from './en/dates.ts';
import { dates as fr } from './fr/dates.ts';
import { dates as es } from './es/dates.ts';
import { dates as ar } from './ar/dates.ts';
import { dates as it } from './it/dates.ts';

/** How each language says dates, for the server and its tools, and for the studio: a reader's page has but its own. */
export const DATE_WORDS: Record<Language, DateWords> = { de, en, fr, es, ar, it };
