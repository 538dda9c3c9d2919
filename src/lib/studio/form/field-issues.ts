import type { Issue, Rule } from '#lib/dates/parsed.ts';
import type { Language } from '#lib/dates/language.ts';
import type { StudioMessages } from '#lib/language/de/studio.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { sentenceFor, type Sentences } from '#lib/language/sentences.ts';
import { isEdtfLike } from './read-date.ts';

/** The fields of an event's form that something can be wrong with; one for each passage. */
export type EventField =
	| 'title'
	| 'summary'
	| 'kind'
	| 'date'
	| 'words'
	| 'anchor'
	| 'source'
	| 'note'
	| 'companies'
	| 'by'
	| 'weight'
	| 'media'
	| 'passages'
	| `passages.${number}`
	| 'other';

const FIELDS: Record<string, EventField> = {
	title: 'title',
	summary: 'summary',
	kind: 'kind',
	companies: 'companies',
	claim: 'by',
	weight: 'weight',
	media: 'media'
};
const DATE_FIELDS: Record<string, EventField> = {
	words: 'words',
	anchor: 'anchor',
	source: 'source',
	note: 'note'
};

/** The field at which an issue of an event is shown, by its path in the story. */
export function fieldOf([, , part, detail]: Issue['path']): EventField {
	if (part === 'date') return DATE_FIELDS[detail ?? ''] ?? 'date';
	if (part === 'passages') return typeof detail === 'number' ? `passages.${detail}` : 'passages';
	return FIELDS[part ?? ''] ?? 'other';
}

/** An event's issues by the fields at which they are shown. */
export function issuesByField(issues: readonly Issue[]): Map<EventField, Issue[]> {
	return Map.groupBy(issues, ({ path }) => fieldOf(path));
}

/** The issues at a place of the story, and at what lies in it. */
export function issuesAt(issues: readonly Issue[], ...place: Issue['path']): Issue[] {
	return issues.filter(({ path }) => place.every((step, index) => path[index] === step));
}

/**
 * An issue in the words of the form, or else in those that all of the program has for it. What is wrong with the
 * EDTF of a `date` that was typed in words is said of words.
 */
export function describeInForm(
	issue: Issue,
	language: Language,
	{ rules, dateUnread }: StudioMessages['form'],
	date = ''
): string {
	if (issue.rule.startsWith('edtf.') && date !== '' && !isEdtfLike(date))
		return dateUnread({ text: date });
	return isWorded(issue, rules)
		? sentenceFor(issue, rules as Sentences<never>)
		: describeIssue(issue, language);
}

function isWorded(issue: Issue, rules: object): issue is Issue<never> {
	return (issue.rule as Rule) in rules;
}
