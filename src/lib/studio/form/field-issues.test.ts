import { expect, test } from 'vitest';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import { de } from '#lib/language/de/studio.ts';
import { en } from '#lib/language/en/studio.ts';
import { describeInForm, fieldOf, issuesAt, issuesByField } from './field-issues.ts';

test.each<[Issue['path'], string]>([
	[['events', 3, 'title'], 'title'],
	[['events', 3, 'date', 'edtf'], 'date'],
	[['events', 3, 'date', 'words'], 'words'],
	[['events', 3, 'date', 'anchor'], 'anchor'],
	[['events', 3, 'date', 'source'], 'source'],
	[['events', 3, 'date', 'note'], 'note'],
	[['events', 3, 'companies', 1], 'companies'],
	[['events', 3, 'passages'], 'passages'],
	[['events', 3, 'passages', 1, 'exact'], 'passages.1'],
	[['events', 3, 'passages', 0, 'accepted', 'on'], 'passages.0'],
	[['events', 3, 'id'], 'other']
])('an issue at %j is shown at %s', (path, field) => {
	expect(fieldOf(path)).toBe(field);
});

test('issues are together by field', () => {
	const at = (...path: Issue['path']) => issue('shape.text', {}, { path });
	const issues = [at('events', 0, 'title'), at('events', 0, 'id'), at('events', 0, 'title')];
	expect(issuesByField(issues).get('title')).toHaveLength(2);
});

test('the form has words of its own for what a file says otherwise', () => {
	const noSource = issue('date.noSource', {});
	expect(describeInForm(noSource, 'de', de.form)).not.toContain('basis');
	expect(describeInForm(noSource, 'en', en.form)).not.toContain('basis');
	const wrongDay = issue('edtf.day', { right: '2024-02-29', days: 29 });
	expect(describeInForm(wrongDay, 'de', de.form)).toContain('29 Tage');
});

test('what is wrong with a date in words is said of words', () => {
	const noDate = issue('edtf.order', { right: '2024-06-04' });
	expect(describeInForm(noDate, 'de', de.form, 'irgendwann')).toContain('«irgendwann»');
	expect(describeInForm(noDate, 'de', de.form, '04.06.2024')).toContain('Jahr-Monat-Tag');
});

test('the issues at a place are those in it', () => {
	const at = (...path: Issue['path']) => issue('shape.text', {}, { path });
	const [name, alias, other] = [
		at('companies', 0, 'names', 1),
		at('companies', 0, 'aliases', 0, 'text'),
		at('companies', 1, 'names', 1)
	];
	const all = [name, alias, other];
	expect(issuesAt(all, 'companies', 0)).toEqual([name, alias]);
	expect(issuesAt(all, 'companies', 0, 'names')).toEqual([name]);
	expect(issuesAt(all, 'title')).toEqual([]);
});
