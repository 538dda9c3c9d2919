import type { Language } from '#lib/dates/language.ts';
import { de, type VerifyWords } from './de/verify.ts';
import { en } from './en/verify.ts';
import { fr } from './fr/verify.ts';
import { es } from './es/verify.ts';
import { ar } from './ar/verify.ts';
import { it } from './it/verify.ts';

/** The words of `npm run verify`, for the server's tools alone. */
export const VERIFY_WORDS: Record<Language, VerifyWords> = { de, en, fr, es, ar, it };
