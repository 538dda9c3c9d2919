import type { Language } from '#lib/dates/language.ts';
import { de, type SharingWords } from './de/sharing.ts';
import { en } from './en/sharing.ts';
import { fr } from './fr/sharing.ts';
import { es } from './es/sharing.ts';
import { ar } from './ar/sharing.ts';
import { it } from './it/sharing.ts';

/** The words of the pages that hand a story on: plain strings, which the server sends with those pages alone. */
export const SHARING_WORDS: Record<Language, SharingWords> = { de, en, fr, es, ar, it };
