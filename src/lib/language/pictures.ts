import type { Language } from '#lib/dates/language.ts';
import { de, type PictureWords } from './de/pictures.ts';
import { en } from './en/pictures.ts';
import { fr } from './fr/pictures.ts';
import { es } from './es/pictures.ts';
import { ar } from './ar/pictures.ts';
import { it } from './it/pictures.ts';

/** The words of pictures and cards that leave the page, for the server alone. */
export const PICTURE_WORDS: Record<Language, PictureWords> = { de, en, fr, es, ar, it };
