import type { Language } from '#lib/dates/language.ts';
import { de, type FeedWords } from './de/feeds.ts';
import { en } from './en/feeds.ts';
import { fr } from './fr/feeds.ts';
import { es } from './es/feeds.ts';
import { ar } from './ar/feeds.ts';
import { it } from './it/feeds.ts';

/** The words of feeds, for the server alone. */
export const FEED_WORDS: Record<Language, FeedWords> = { de, en, fr, es, ar, it };
