import type { Unit } from '#lib/dates/named-unit.ts';
import { nameYear } from '#lib/language/year.ts';
import type { Sentences } from '#lib/language/sentences.ts';
import { exchange } from './exchange.ts';
import { en } from './interface.ts';

/** The finest unit that the words of a date name. */
const UNITS: Record<Unit, string> = {
	century: 'a century',
	decade: 'a decade',
	year: 'a year',
	'half-year': 'half a year',
	season: 'a season or a quarter',
	month: 'a month',
	week: 'a week',
	weekend: 'a weekend',
	day: 'a day'
};

/** An example for each key that is easily forgotten. */
const HINTS: Record<string, string> = {
	date: ' If the article gives no date, write “date: null”.',
	published: ' If it is not known when the article appeared, write “published: null”.',
	passages: ' An event needs at least one passage: the words in the article that prove it.',
	companies: ' If there are no companies, write “companies: []”.'
};

const edtf =
	(text: string) =>
	({ right }: { right: string }) =>
		`${text} Right would be ${right}`;

export const problems: Sentences = {
	...en.problems,
	...exchange,

	'edtf.empty': edtf('The date is missing.'),
	'edtf.time': edtf('Only a single day has a time, with seconds.'),
	'edtf.space': edtf('A date has no spaces.'),
	'edtf.order': edtf('A date is year-month-day.'),
	'edtf.capital': edtf('An unknown digit is a capital X.'),
	'edtf.dash': edtf('A date has plain hyphens.'),
	'edtf.interval': edtf('An interval is start/end.'),
	'edtf.year': edtf('Years are -9999 to -0001 and 0000 to 9999.'),
	'edtf.range': edtf('In square brackets stands earlier..later.'),
	'edtf.qualifier': edtf('At the end of a date stands only one sign ? ~ %.'),
	'edtf.unspecified': edtf('X stands only at the end of a date, not in intervals.'),
	'edtf.digits': edtf('A year has four digits, month and day two.'),
	'edtf.month': edtf('Months are 01-12, seasons 21-24, quarters 33-36, half-years 40-41.'),
	'edtf.group': edtf('Seasons, quarters and half-years have no day.'),
	'edtf.day': ({ days, right }) => `This month has ${days} days. Right would be ${right}`,
	'edtf.reversed': edtf('The end is before the start.'),
	'edtf.reversedRange': edtf('In square brackets the earlier stands first.'),

	'date.noWords': ({ basis }) =>
		`A date with “basis: ${basis}” needs “words”: the words in the passage that give it.`,
	'date.noAnchor':
		'A date with “basis: relative” needs “anchor”: “published”, the id of an event or an EDTF date that the words are relative to.',
	'date.noSource':
		'A date with “basis: external” needs “source”: the source it is from, or its address.',
	'date.noNote':
		'A date with “basis: inferred” needs “note”: a sentence that says what it is inferred from.',
	'date.year': ({ words, ...year }) =>
		`The year ${nameYear(year, 'BCE')} is not in the words “${words}”: add it to “words”; if it is not in the passage, “basis: relative” or “external” is right.`,
	'date.finer': ({ edtf, unit }) =>
		`${edtf} is finer than the words, which name only ${UNITS[unit]}: make the date as coarse as the words, or give with “basis: external” the source that knows better.`,

	'story.slug': ({ id }) =>
		`“${id}” is not possible as an id: use only a–z, 0–9 and single hyphens, such as “lawsuit-2024”.`,
	'story.duplicate': ({ id }) =>
		`The id “${id}” already stands further up: give one of the two another.`,
	'story.reserved': 'The id “published” means the publication of the article: use another.',
	'story.company': ({ company }) =>
		`The company “${company}” is not under “companies”: add it there, or check the spelling.`,
	'story.companyTwice': ({ company }) =>
		`The company “${company}” stands here twice: delete one of them.`,
	'story.kindTaken': ({ id }) =>
		`The kind “${id}” is a known one already, with words in every language: delete your own, or give it another id.`,
	'story.kindName': ({ language }) =>
		`The kind has no name in the story's language: write it as “${language}” under “names”.`,
	'story.eraName': ({ language }) =>
		`The era has no name in the story's language: write it as “${language}” under “title”.`,
	'story.kind': ({ kind }) =>
		`There is no kind “${kind}”: take a known one, or name it under “kinds”.`,
	'story.article': ({ article }) =>
		`There is no article “${article}” in this story: add it under “articles”, or check the spelling.`,
	'story.stepEvent': ({ event }) =>
		`There is no event “${event}” in this story: check how it is written, or delete the step.`,
	'story.stepTwice': ({ event }) =>
		`The event “${event}” is a step already: each is told only once. Delete one of the two.`,
	'relation.event': ({ event }) =>
		`There is no event “${event}” in this story: give the id of an event.`,
	'relation.self': 'An event has no relation to itself: name another one.',
	'relation.twice': 'This relation already stands further up: delete one of the two.',
	'relation.noGround':
		'Nothing proves the relation: give the words of the article that do as “passage”, or say as “judgement” why the editors see it so.',
	'relation.againstTime': ({ first, firstDate, then, thenDate }) =>
		`The relation runs against time: “${first}” should be earlier (${firstDate}) than “${then}” (${thenDate}). Swap “from” and “to”, or check the two dates.`,
	'relation.circle': ({ events }) =>
		`The relations go in a circle: ${events.map((title) => `“${title}”`).join(' → ')}. Delete one of them, or turn it round.`,
	'media.noAlt': ({ file }) =>
		`“alt” is missing: say in a sentence what “${file}” shows or lets one hear, for those who do not see or hear it.`,
	'media.path': ({ file }) =>
		`“${file}” leads to another place: put the file beside story.yaml, and give its name only.`,
	'media.missing': ({ file }) =>
		`The file “${file}” is missing: put it beside story.yaml, or check how it is written.`,
	'media.damaged': ({ file }) =>
		`“${file}” is damaged or empty: open the picture in another program, and save it anew.`,
	'media.away': ({ file }) =>
		`“${file}” could not be fetched. What is said of it comes along: try again, or choose the file anew in the draft.`,
	'media.tooLarge': ({ file }) =>
		`“${file}” is too large for a draft (20 MB a file, 100 MB all together) and stays behind. What is said of it comes along: choose a smaller one in the draft.`,
	'media.type': ({ file }) =>
		`“${file}” is nothing that can be shown here: possible are pictures (AVIF, WebP, JPEG, PNG, SVG), sounds (MP3, M4A, Ogg, FLAC, WAV) and films (MP4, WebM). What counts is the content, not the name.`,
	'media.captions': ({ file }) => `“${file}” holds no captions: the file must begin with WEBVTT.`,
	'media.captionsOfPicture':
		'Captions belong to a sound or film: what a picture shows is in “alt”, what stands below it in “caption”.',
	'media.linkPicture':
		'A “link” comes with a picture of your own: name one under “file” that shows what is there.',
	'story.noPassage': 'The event has no passage: add the words of the article that prove it.',
	'story.wordsElsewhere': ({ words }) =>
		`The words “${words}” are not in the passage: write them as they are there, or make the passage longer to hold them.`,
	'story.anchor': ({ anchor }) =>
		`“${anchor}” is neither “published” nor the id of an event nor an EDTF date: say what the words are relative to.`,
	'story.anchorSelf': 'This date is relative to itself: name another event or an EDTF date.',
	'story.anchorUnpublished':
		'The article has no date of publication that the words could be relative to: give it one under “published”, or name another anchor.',
	'story.acceptedDay': ({ day }) =>
		`“${day}” is not a day: write under “on” since when the wording is different, such as 2024-08-01.`,
	'story.afterPublication':
		'The event is later than the publication of its article: check the date, or use “kind: plan” if it is announced.',

	'quote.changed': ({ was, is }) =>
		`The wording has changed: instead of “${was}” the article now has “${is}”. Take over the new words if they still prove the event, or say with “accepted” that they are no longer there.`,
	'quote.lost': ({ article }) =>
		`These words are not in the article “${article}”: copy the passage from it word for word.`,
	'quote.lostButSimilar': ({ article, similar }) =>
		`These words are not in the article “${article}”; the most similar are “${similar}”: copy the passage from it word for word.`,
	'quote.ambiguous': ({ article, count }) =>
		`These words are in the article “${article}” ${count} times: take more words, or say with “prefix” and “suffix” what stands before and after.`,
	'quote.similar': ({ article, count }) =>
		`These words may mean ${count} places in the article “${article}”: copy the passage again, with more words or with “prefix” and “suffix”.`,

	'folder.noStory': 'The folder has no file story.yaml: create it, or remove the folder.',
	'folder.name': ({ slug }) =>
		`The folder is called “${slug}”: its name becomes part of the address, use only a–z, 0–9 and hyphens.`,
	'folder.noArticle': ({ file }) =>
		`The file ${file} is missing: put the article under this name beside story.yaml.`,
	'folder.noVersion': ({ file }) =>
		`This sentence is about the version ${file}, which is not there: add the file, or name the day of a version that is.`,
	'folder.unlisted': ({ id }) =>
		`This article is not in story.yaml: add it there under “articles” with “id: ${id}”, or remove the file.`,
	'folder.emptyArticle': 'The article is empty: put its text here.',
	'folder.versionDay': ({ file }) =>
		`The name ${file} gives no day: a later version is called like the article, with the day since which it holds, such as article@2024-08-01.md.`,
	'folder.acceptedWhere':
		'No passage of this event has the words under “was”: write “accepted” in the passage that it is about.',
	'folder.whichArticle': ({ ids }) =>
		`The key “article” is missing: the story has several articles (${ids.join(', ')}), so name the one that these words are from.`,

	'shape.text': 'A text must stand here.',
	'shape.number': 'A whole number must stand here, counted from 0.',
	'shape.weight': 'A whole number from 0 to 9 must stand here.',
	'shape.list': 'A list must stand here: a line with “- ” for each entry, or [a, b].',
	'shape.emptyList': 'This list is empty: it needs at least one entry.',
	'shape.map': 'Keys with values must stand here, such as “id: tesla”.',
	'shape.missing': ({ key }) => `The key “${key}” is missing.${HINTS[key] ?? ''}`,
	'shape.unknown': ({ key, nearest, known }) =>
		`There is no key “${key}” here: ${nearest ? `did you mean “${nearest}”?` : `possible are ${known.join(', ')}.`}`,
	'shape.choice': ({ typed, nearest, known }) =>
		`${typed ? `“${typed}” is not possible here` : 'A word is missing here'}: ${nearest ? `did you mean “${nearest}”? Possible` : 'possible'} are ${known.join(', ')}.`,
	'shape.webAddress': 'An address that begins with https:// or http:// must stand here.',
	'site.contact':
		'A mail address must stand here, or an address that begins with https:// or http://.',
	'shape.languageTag': 'The tag of a language such as de, fr-CH or rm must stand here.',

	'yaml.duplicateKey': 'This key already stands further up: delete one of the two.',
	'yaml.documents': 'The file must hold only one story: delete the line “---”.',
	'yaml.tab': 'This is indented with a tab: YAML allows spaces only.',
	'yaml.indent':
		'The indentation is wrong: indent keys of the same level equally, and close brackets and quotation marks further up.',
	'yaml.text':
		'The text does not end here as YAML expects: put it in single quotation marks, and close all brackets and quotation marks.',
	'yaml.key': 'A key cannot stand here: if a text contains “: ”, put it in single quotation marks.',
	'yaml.feature':
		'References (&, *), tags (!) and directives (%) of YAML are not possible here: write the value out, or put it in single quotation marks.',

	'markdown.html': 'HTML does not belong in an article: write this place as Markdown.',
	'markdown.code': 'Articles hold no code: remove the backticks (`) or the indentation.',
	'markdown.table': 'Articles hold no tables: write this as paragraphs or as a list.',
	'markdown.footnote':
		'Articles hold no footnotes: move the words of the footnote into the paragraph.',
	'markdown.picture':
		'A picture does not stand inside a text: give it a paragraph of its own, as ![caption](address).',
	'markdown.caption': 'The picture has no caption: write it between the square brackets.',
	'markdown.address':
		'A picture must be on this site: begin its address with “/”, or leave it empty.',
	'markdown.link':
		'This link leads nowhere: only addresses with https:, http: or mailto: are possible.',
	'markdown.heading': 'Headings go from # to ####: use a higher level.',
	'markdown.quotation': 'A quotation holds paragraphs only: remove the “>” before this place.',
	'markdown.item':
		'A list item has one paragraph only: make this an item of its own, or do not indent it.'
};
