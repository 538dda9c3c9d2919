import type { Language } from '#lib/dates/language.ts';
import { de, type ExportWords } from './de/export.ts';
import { en } from './en/export.ts';
import { fr } from './fr/export.ts';
import { es } from './es/export.ts';
import { ar } from './ar/export.ts';
import { it } from './it/export.ts';

/** The words of the page with all formats, which no other page needs. */
export const EXPORT_WORDS: Record<Language, ExportWords> = { de, en, fr, es, ar, it };
