import type { Language } from '#lib/dates/language.ts';
import { de, type OfflineWords } from './de/offline.ts';
import { en } from './en/offline.ts';
import { fr } from './fr/offline.ts';
import { es } from './es/offline.ts';
import { ar } from './ar/offline.ts';
import { it } from './it/offline.ts';

export const OFFLINE_WORDS: Record<Language, OfflineWords> = { de, en, fr, es, ar, it };
