import { describe, expect, test } from 'vitest';
import { readSite } from './read-site.ts';

describe('what a site says', () => {
	test.each([
		['', {}],
		['# contact: redaktion@example.org\n', {}],
		['contact:\n', {}],
		['languages:\n', {}],
		['languages: [fr, de, fr]', { languages: ['fr', 'de'] }],
		['contact: redaktion@example.org', { contact: 'mailto:redaktion@example.org' }],
		['contact: mailto:a.b+c@news.example', { contact: 'mailto:a.b+c@news.example' }],
		['contact: https://news.example/form?id=3', { contact: 'https://news.example/form?id=3' }]
	])('%j', (text, value) => {
		expect(readSite(text)).toEqual({ ok: true, value });
	});
});

describe('what is wrong has its place', () => {
	test.each([
		['contact: nobody', 'site.contact', 1, 10],
		['contact: javascript:alert(1)', 'site.contact', 1, 10],
		['contact: a@b@example.org', 'site.contact', 1, 10],
		['contact: a@example.org?bcc=b@example.org', 'site.contact', 1, 10],
		['\ncontact: [a@example.org]', 'site.contact', 2, 10],
		['languages: de', 'shape.list', 1, 12],
		['languages: []', 'shape.emptyList', 1, 12],
		['languages: [de, rm]', 'shape.choice', 1, 17],
		['languages:\n  - de\n  - 3', 'shape.choice', 3, 5],
		['contakt: a@example.org', 'shape.unknown', 1, 1],
		['- a@example.org', 'shape.map', 1, 1],
		['contact: a@example.org\ncontact: b@example.org', 'yaml.duplicateKey', 2, 1],
		['\tcontact: a@example.org', 'yaml.tab', 1, 1]
	])('%j', (text, rule, line, column) => {
		expect(readSite(text)).toMatchObject({
			ok: false,
			issues: [{ rule, file: 'site.yaml', line, column }]
		});
	});
});
