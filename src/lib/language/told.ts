import type { Language } from '#lib/dates/language.ts';
import { de, type ToldWords } from './de/told.ts';
import { en } from './en/told.ts';
import { fr } from './fr/told.ts';
import { es } from './es/told.ts';
import { ar } from './ar/told.ts';
import { it } from './it/told.ts';

/** The words of a story told step by step; no other page has them. */
export const TOLD_WORDS: Record<Language, ToldWords> = { de, en, fr, es, ar, it };
