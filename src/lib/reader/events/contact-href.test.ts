import { describe, expect, test } from 'vitest';
import { de } from '#lib/language/de/interface.ts';
import { contactHref, type Disputed } from './contact-href.ts';

const disputed: Disputed = {
	story: 'Die Brücke & das Tal',
	title: 'Sie wird gesperrt',
	date: 'um 1987',
	quote: 'Die Brücke  wird\n“gesperrt” & verkauft?',
	link: 'https://news.example/stories/bruecke?event=stillstand#event-stillstand'
};

describe('a mail', () => {
	const of = (changes: Partial<Disputed>) =>
		new URL(contactHref('mailto:a@news.example', { ...disputed, ...changes }, de));

	test('goes to the owner and has the event, its date, quote and link in it', () => {
		const { protocol, pathname, searchParams } = of({});
		expect(protocol + pathname).toBe('mailto:a@news.example');
		expect([...searchParams.keys()]).toEqual(['subject', 'body']);
		expect(searchParams.get('subject')).toBe('Hinweis zu «Die Brücke & das Tal»');
		const lines = searchParams.get('body')?.split('\r\n');
		expect(lines).toContain('Zitat: «Die Brücke wird “gesperrt” & verkauft?»');
		expect(lines).toContain('Datum: um 1987');
		expect(lines).toContain(disputed.link);
	});

	test('says nothing of a quote where there is none', () => {
		expect(of({ quote: '' }).searchParams.get('body')).not.toContain('Zitat');
	});

	test('stays short enough for mail programs, and cuts no character in two', () => {
		const { href } = of({ quote: 'x'.repeat(299) + '😀'.repeat(500) });
		expect(href.length).toBeLessThan(2000);
		expect(() => decodeURIComponent(href)).not.toThrow();
	});
});

test('a page is told of it, and keeps what its address had', () => {
	const url = new URL(contactHref('https://news.example/form?id=3#top', disputed, de));
	expect(url.origin + url.pathname + url.hash).toBe('https://news.example/form#top');
	expect(Object.fromEntries(url.searchParams)).toEqual({
		id: '3',
		event: disputed.title,
		date: disputed.date,
		quote: 'Die Brücke wird “gesperrt” & verkauft?',
		link: disputed.link
	});
});
