import type { Issue } from '#lib/dates/parsed.ts';
import type { Language } from '#lib/dates/language.ts';
import { problems as de } from './de/problems.ts';
import { problems as en } from './en/problems.ts';
import { problems as fr } from './fr/problems.ts';
import { problems as es } from './es/problems.ts';
import { problems as ar } from './ar/problems.ts';
import { problems as it } from './it/problems.ts';
import { sentenceFor, type Sentences } from './sentences.ts';

const PROBLEMS: Record<Language, Sentences> = { de, en, fr, es, ar, it };

/**
 * A sentence that says what is wrong and what to do. Holds all sentences in all languages: for the server and its tools.
 */
export function describeIssue(issue: Issue, language: Language): string {
	return sentenceFor(issue, PROBLEMS[language]);
}
