import type { Language } from '#lib/dates/language.ts';
import { de, type StoryListWords } from './de/story-list.ts';
import { en } from './en/story-list.ts';
import { fr } from './fr/story-list.ts';
import { es } from './es/story-list.ts';
import { ar } from './ar/story-list.ts';
import { it } from './it/story-list.ts';

/** The words of a list of stories that is too long for one page; for the server alone. */
export const STORY_LIST_WORDS: Record<Language, StoryListWords> = { de, en, fr, es, ar, it };
