import type { Language } from '#lib/dates/language.ts';
import { de, type MailWords } from './de/mail.ts';
import { ar } from './ar/mail.ts';
import { en } from './en/mail.ts';
import { es } from './es/mail.ts';
import { fr } from './fr/mail.ts';
import { it } from './it/mail.ts';

export const MAIL_WORDS: Record<Language, MailWords> = { de, en, es, ar, fr, it };
