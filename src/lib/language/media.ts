import type { Language } from '#lib/dates/language.ts';
import { de, type MediaWords } from './de/media.ts';
import { en } from './en/media.ts';
import { fr } from './fr/media.ts';
import { es } from './es/media.ts';
import { ar } from './ar/media.ts';
import { it } from './it/media.ts';

/** The words beside pictures, sounds and films; only stories that have some load them. */
export const MEDIA_WORDS: Record<Language, MediaWords> = { de, en, fr, es, ar, it };
