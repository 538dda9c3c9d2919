import { languageFor, type Language } from '#lib/dates/language.ts';
import type { Issue } from '#lib/dates/parsed.ts';
import { describeIssue } from '#lib/language/problems.ts';

/**
 * The language in which the build and `npm run check` report on a story. Decided here alone: the story's own,
 * because its author reads the report, if it is one of ours, else English.
 */
export function consoleLanguage(named: string | undefined): Language {
	return languageFor(named ?? '');
}

/** An issue as `file:line:column: sentence`, which editors and terminals can follow. */
export function problemLine(issue: Issue, file: string, language: Language): string {
	return `${file}:${issue.line ?? 1}:${issue.column ?? 1}: ${describeIssue(issue, language)}`;
}
