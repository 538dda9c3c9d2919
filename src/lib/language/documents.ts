import type { Language } from '#lib/dates/language.ts';
import { de, type DocumentWords } from './de/documents.ts';
import { en } from './en/documents.ts';
import { fr } from './fr/documents.ts';
import { es } from './es/documents.ts';
import { ar } from './ar/documents.ts';
import { it } from './it/documents.ts';

/** The words of documents that are made of stories, for the server alone. */
export const DOCUMENT_WORDS: Record<Language, DocumentWords> = { de, en, fr, es, ar, it };
