import type { ExportWords } from '#lib/language/de/export.ts';

/** The words of the page with all formats, in English. */
export const en: ExportWords = {
	title: 'Export',
	intro:
		'This story, to be used elsewhere. Each file says where it comes from and of which day it is; what a format cannot hold is listed with it.',
	back: 'To the story',
	download: 'Download',
	whole: 'Holds everything.',
	missing: (count) => `What is missing or changed (${count})`,
	groups: {
		documents: 'To read and to file',
		tables: 'To sort and to analyse',
		timelines: 'For other timelines',
		calendars: 'For calendars',
		archives: 'For archives and programs',
		feeds: 'To subscribe to'
	},
	lines: {
		docx: 'A table of date, event, quote and source, with a footnote to each event; for LibreOffice and Google Docs too.',
		xlsx: 'A row for each event, with first and last day, quotes and sources.',
		csv: 'The same table as text, for any program that reads tables.',
		timelinejs: 'For TimelineJS by Knight Lab, as a file beside one’s own page.',
		'timelinejs-sheet': 'For TimelineJS, to be pasted into the Google spreadsheet that it reads.',
		markwhen: 'A text to go on writing in markwhen.',
		simile: 'For pages that are built with Simile Timeline.',
		'vis-timeline': 'For programmers: items and groups for vis-timeline.',
		icalendar: 'The events in Outlook, Apple’s or Google’s calendar.',
		fundstelle:
			'The whole story in one file, with articles and passages: to keep, and to open in the studio.',
		annotations:
			'The passages as annotations by the standard of the W3C, as Hypothesis and archives read them.'
	},
	pdf: 'Open the story and print it; choose “Save as PDF” as the destination. You get the whole timeline, the list, and the article with numbered passages, on A4 or Letter. With “Background graphics” the marks are printed too.',
	openStory: 'Open the story',
	feed: 'The events of the story as an Atom feed.',
	correctionsFeed: 'The corrections of the story as an Atom feed.',
	openFeed: 'Open the feed',
	noSuch: (file) => `There is no file “${file}” of this story.`
};
