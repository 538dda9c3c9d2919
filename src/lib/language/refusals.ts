import type { Language } from '#lib/dates/language.ts';
import { de, type RefusalMessages } from './de/refusals.ts';
import { en } from './en/refusals.ts';
import { fr } from './fr/refusals.ts';
import { es } from './es/refusals.ts';
import { ar } from './ar/refusals.ts';
import { it } from './it/refusals.ts';

/** Why the server refuses a request: a sentence for whoever sent it. */
export const REFUSALS: Record<Language, RefusalMessages> = { de, en, fr, es, ar, it };
