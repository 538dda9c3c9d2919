import type { Language } from '#lib/dates/language.ts';
import { de, type FaultMessages } from './de/faults.ts';
import { en } from './en/faults.ts';
import { fr } from './fr/faults.ts';
import { es } from './es/faults.ts';
import { ar } from './ar/faults.ts';
import { it } from './it/faults.ts';

/** Why the server cannot answer just now: a sentence for whoever waits. */
export const FAULTS: Record<Language, FaultMessages> = { de, en, fr, es, ar, it };
