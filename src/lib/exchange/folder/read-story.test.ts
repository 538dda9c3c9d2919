import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/dates/parsed.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { readStory } from './read-story.ts';

const YAML = `title: A short story
language: en
articles:
  - id: first
    title: The first article
    published: { edtf: 2024-07~, basis: inferred, note: It speaks of June as past }
companies:
  - id: tesla
    names: [Tesla]
events:
  - id: founding
    kind: founding
    title: It begins
    date: { edtf: 2018, basis: stated, words: Already in 2018 }
    companies: [tesla]
    passages:
      - Already in 2018 the company began
  - id: lawsuit
    kind: lawsuit
    title: A lawsuit
    date:
      edtf: 2024-21
      basis: relative
      words: In spring
      anchor: published
    companies: []
    claim: { status: reported, by: CNBC }
    passages:
      - article: first
        exact: In spring the lawsuit began
`;
const ARTICLE = `# First

Already in 2018 the company began. In spring the lawsuit began. In spring the “lawsuit”
ended. In the nineties there was none.
`;

const read = (yaml: string, articles: Record<string, string> = { 'first.md': ARTICLE }) =>
	readStory('a-story', { 'story.yaml': yaml, ...articles });

const sentence = (issue: Issue) => describeIssue(issue, 'en');
const place = ({ file, line, column }: Issue) => `${file}:${line}:${column}`;
const written = (issue: Issue) => `${place(issue)}: ${sentence(issue)}`;

/** Puts something else into a text; what is replaced must be there. */
function replace(text: string, [from, to]: [string, string]): string {
	expect(text).toContain(from);
	return text.replace(from, () => to);
}

test('a story is read, its defaults filled in and every scalar text', () => {
	const parsed = read(YAML);
	expect(parsed).toMatchObject({
		ok: true,
		value: {
			story: {
				slug: 'a-story',
				title: 'A short story',
				language: 'en',
				articles: [{ id: 'first', language: 'en', published: { edtf: '2024-07~' } }],
				companies: [{ id: 'tesla', names: ['Tesla'], aliases: [] }],
				events: [
					{
						date: { edtf: '2018', basis: 'stated', words: 'Already in 2018' },
						claim: { status: 'asserted' },
						passages: [{ article: 'first', exact: 'Already in 2018 the company began' }]
					},
					{ claim: { status: 'reported', by: 'CNBC' } }
				]
			}
		}
	});
	expect(parsed.ok && parsed.value.story.articles[0]!.blocks).toHaveLength(2);
});

test.for<[string, [string, string], object]>([
	[
		'a day stays text',
		['edtf: 2018, basis: stated', 'edtf: 2015-12-11, basis: external, source: a book'],
		{ date: { edtf: '2015-12-11' } }
	],
	['no date', ['{ edtf: 2018, basis: stated, words: Already in 2018 }', 'null'], { date: null }],
	[
		'position',
		[
			'- Already in 2018 the company began',
			'- { exact: Already in 2018, position: { start: 6, end: 21 } }'
		],
		{ passages: [{ position: { start: 6, end: 21 } }] }
	],
	[
		'words with a part left out',
		['words: Already in 2018', 'words: Already … 2018'],
		{ date: { words: 'Already … 2018' } }
	],
	['words with three dots', ['words: Already in 2018', 'words: in 2018 ... began'], {}],
	[
		'a weight',
		['companies: [tesla]\n    passages', 'weight: 7\n    companies: [tesla]\n    passages'],
		{ weight: 7 }
	],
	['a title of digits', ['title: It begins', 'title: 2018'], { title: '2018' }],
	[
		'text on several lines',
		[
			'- Already in 2018 the company began',
			'- >-\n        Already in 2018\n        the company began'
		],
		{}
	],
	[
		'a decade in words',
		[
			'{ edtf: 2018, basis: stated, words: Already in 2018 }\n    companies: [tesla]\n    passages:\n      - Already in 2018 the company began',
			'{ edtf: 199X, basis: stated, words: In the nineties }\n    companies: []\n    passages: [In the nineties there was none]'
		],
		{}
	]
])('%s', ([, edit, event]) => {
	expect(read(replace(YAML, edit))).toMatchObject({
		ok: true,
		value: { story: { events: [event, {}] } }
	});
});

/** The place that an issue must name is marked with ¦. */
describe('a broken story is named with the place and what to do', () => {
	test.for<[string, [string, string], string]>([
		[
			'unknown company',
			['[tesla]', '[¦tesle]'],
			'The company “tesle” is not under “companies”: add it there, or check the spelling.'
		],
		[
			'company twice',
			['[tesla]', '[tesla, ¦tesla]'],
			'The company “tesla” stands here twice: delete one of them.'
		],
		[
			'unknown article',
			['article: first', 'article: ¦frist'],
			'There is no article “frist” in this story: add it under “articles”, or check the spelling.'
		],
		[
			'no passage',
			['passages:\n      - Already in 2018 the company began', 'passages: ¦[]'],
			'The event has no passage: add the words of the article that prove it.'
		],
		[
			'a weight of more than 9',
			['companies: [tesla]\n    passages', 'weight: ¦10\n    companies: [tesla]\n    passages'],
			'A whole number from 0 to 9 must stand here.'
		],
		[
			'passages forgotten',
			[
				'- id: founding\n    kind: founding\n    title: It begins\n    date: { edtf: 2018, basis: stated, words: Already in 2018 }\n    companies: [tesla]\n    passages:\n      - Already in 2018 the company began',
				'- ¦id: founding\n    kind: founding\n    title: It begins\n    date: null\n    companies: [tesla]'
			],
			'The key “passages” is missing. An event needs at least one passage: the words in the article that prove it.'
		],
		[
			'lost quote',
			['exact: In spring the lawsuit began', 'exact: ¦In spring nobody could be reached'],
			'These words are not in the article “first”'
		],
		[
			'changed quote',
			['exact: In spring the lawsuit began', 'exact: ¦In spring the lawsuit start'],
			'The wording has changed: instead of “In spring the lawsuit start” the article now has “In spring the lawsuit began'
		],
		[
			'lost quote as a text',
			['- Already in 2018 the company began', '- ¦Already in 2018 everybody was surprised'],
			'These words are not in the article “first”; the most similar are “Already in 2018'
		],
		[
			'ambiguous quote',
			['exact: In spring the lawsuit began', 'exact: ¦In spring the'],
			'These words are in the article “first” 2 times: take more words, or say with “prefix” and “suffix” what stands before and after.'
		],
		[
			'stated without words',
			['{ edtf: 2018, basis: stated, words: Already in 2018 }', '¦{ edtf: 2018, basis: stated }'],
			'A date with “basis: stated” needs “words”: the words in the passage that give it.'
		],
		[
			'relative without words',
			[
				'edtf: 2024-21\n      basis: relative\n      words: In spring',
				'¦edtf: 2024-21\n      basis: relative'
			],
			'A date with “basis: relative” needs “words”: the words in the passage that give it.'
		],
		[
			'words not in the passage',
			['words: In spring', 'words: ¦In the spring'],
			'The words “In the spring” are not in the passage: write them as they are there, or make the passage longer to hold them.'
		],
		[
			'words inside a word',
			['words: In spring', 'words: ¦n spring'],
			'The words “n spring” are not in the passage: write them as they are there, or make the passage longer to hold them.'
		],
		[
			'parts of words in another order',
			['words: In spring', 'words: ¦spring … In'],
			'The words “spring … In” are not in the passage: write them as they are there, or make the passage longer to hold them.'
		],
		[
			'external words not in the passage',
			[
				'{ edtf: 2018, basis: stated, words: Already in 2018 }',
				'{ edtf: 2018, basis: external, source: a book, words: ¦in 2019 }'
			],
			'The words “in 2019” are not in the passage: write them as they are there, or make the passage longer to hold them.'
		],
		[
			'no anchor',
			[
				'edtf: 2024-21\n      basis: relative\n      words: In spring\n      anchor: published',
				'¦edtf: 2024-21\n      basis: relative\n      words: In spring'
			],
			'A date with “basis: relative” needs “anchor”: “published”, the id of an event or an EDTF date that the words are relative to.'
		],
		[
			'unknown anchor',
			['anchor: published', 'anchor: ¦foundin'],
			'“foundin” is neither “published” nor the id of an event nor an EDTF date: say what the words are relative to.'
		],
		[
			'anchor to itself',
			['anchor: published', 'anchor: ¦lawsuit'],
			'This date is relative to itself: name another event or an EDTF date.'
		],
		[
			'external without source',
			['{ edtf: 2018, basis: stated, words: Already in 2018 }', '¦{ edtf: 2018, basis: external }'],
			'A date with “basis: external” needs “source”: the source it is from, or its address.'
		],
		[
			'inferred without note',
			['{ edtf: 2018, basis: stated, words: Already in 2018 }', '¦{ edtf: 2018, basis: inferred }'],
			'A date with “basis: inferred” needs “note”: a sentence that says what it is inferred from.'
		],
		[
			'article inferred without note',
			[
				'{ edtf: 2024-07~, basis: inferred, note: It speaks of June as past }',
				'¦{ edtf: 2024-07~, basis: inferred }'
			],
			'A date with “basis: inferred” needs “note”: a sentence that says what it is inferred from.'
		],
		[
			'article relative to itself',
			[
				'basis: inferred, note: It speaks of June as past',
				'basis: relative, words: now, anchor: ¦published'
			],
			'This date is relative to itself: name another event or an EDTF date.'
		],
		[
			'year not in the words',
			['words: Already in 2018', 'words: ¦Already'],
			'The year 2018 is not in the words “Already”: add it to “words”; if it is not in the passage, “basis: relative” or “external” is right.'
		],
		[
			'another year in the words',
			['edtf: 2018, basis: stated, words: Already', 'edtf: 2017, basis: stated, words: ¦Already'],
			'The year 2017 is not in the words “Already in 2018”: add it to “words”; if it is not in the passage, “basis: relative” or “external” is right.'
		],
		[
			'second year not in the words',
			[
				'edtf: 2018, basis: stated, words: Already',
				'edtf: 2018/2020, basis: stated, words: ¦Already'
			],
			'The year 2020 is not in the words “Already in 2018”: add it to “words”; if it is not in the passage, “basis: relative” or “external” is right.'
		],
		[
			'a day for a year',
			['edtf: 2018', 'edtf: ¦2018-03-04'],
			'2018-03-04 is finer than the words, which name only a year: make the date as coarse as the words, or give with “basis: external” the source that knows better.'
		],
		[
			'a day for a season',
			['edtf: 2024-21', 'edtf: ¦2024-02-29'],
			'2024-02-29 is finer than the words, which name only a season or a quarter: make the date as coarse as the words, or give with “basis: external” the source that knows better.'
		],
		[
			'a month for a season',
			['edtf: 2024-21', 'edtf: ¦2024-03~'],
			'2024-03~ is finer than the words, which name only a season or a quarter: make the date as coarse as the words, or give with “basis: external” the source that knows better.'
		],
		[
			'a range shorter than a season',
			['edtf: 2024-21', "edtf: ¦'[2024-03-01..2024-04-30]'"],
			'[2024-03-01..2024-04-30] is finer than the words, which name only a season or a quarter: make the date as coarse as the words, or give with “basis: external” the source that knows better.'
		],
		[
			'duplicate event',
			['- id: lawsuit', '- id: ¦founding'],
			'The id “founding” already stands further up: give one of the two another.'
		],
		[
			'duplicate company',
			[
				'companies:\n  - id: tesla\n    names: [Tesla]',
				'companies:\n  - id: tesla\n    names: [Tesla]\n  - id: ¦tesla\n    names: [Tesla Motors]'
			],
			'The id “tesla” already stands further up: give one of the two another.'
		],
		[
			'no slug',
			['- id: lawsuit', '- id: ¦The lawsuit'],
			'“The lawsuit” is not possible as an id: use only a–z, 0–9 and single hyphens, such as “lawsuit-2024”.'
		],
		[
			'reserved',
			['- id: lawsuit', '- id: ¦published'],
			'The id “published” means the publication of the article: use another.'
		],
		['no EDTF', ['edtf: 2024-21', 'edtf: ¦2024-02-30'], ''],
		[
			'no EDTF in an alias',
			['names: [Tesla]', 'names: [Tesla]\n    aliases: [{ text: TM, match: word, until: ¦soon }]'],
			''
		],
		[
			'unknown key',
			['title: It begins', 'title: It begins\n    ¦sumary: Yes'],
			'There is no key “sumary” here: did you mean “summary”?'
		],
		[
			'quite unknown key',
			['- article: first', '- article: first\n        ¦mood: good'],
			'There is no key “mood” here: possible are article, exact, prefix, suffix, position, hash, accepted.'
		],
		[
			'unknown key at the top',
			['title: A short story', 'title: A short story\n¦slug: a-story'],
			'There is no key “slug” here: possible are title, language, summary, kinds, eras, relations, articles, companies, events, steps.'
		],
		[
			'step of no event',
			[
				'exact: In spring the lawsuit began\n',
				'exact: In spring the lawsuit began\nsteps:\n  - ¦begun\n'
			],
			'There is no event “begun” in this story: check how it is written, or delete the step.'
		],
		[
			'step of no event, with a sentence',
			[
				'exact: In spring the lawsuit began\n',
				'exact: In spring the lawsuit began\nsteps: [{ event: ¦begun, text: Then. }]\n'
			],
			'There is no event “begun” in this story'
		],
		[
			'the same step twice',
			[
				'exact: In spring the lawsuit began\n',
				'exact: In spring the lawsuit began\nsteps: [founding, { event: ¦founding }]\n'
			],
			'The event “founding” is a step already: each is told only once. Delete one of the two.'
		],
		[
			'no steps',
			['exact: In spring the lawsuit began\n', 'exact: In spring the lawsuit began\nsteps: ¦[]\n'],
			'This list is empty'
		],
		[
			'unknown key in a step',
			[
				'exact: In spring the lawsuit began\n',
				'exact: In spring the lawsuit began\nsteps: [{ event: founding, ¦say: Then. }]\n'
			],
			'There is no key “say” here: possible are event, text.'
		],
		[
			'missing key',
			['date: { edtf: 2018, basis: stated', 'date: ¦{ edtf: 2018'],
			'The key “basis” is missing.'
		],
		['missing key at the top', ['title: A short story\n', '¦'], 'The key “title” is missing.'],
		[
			'date forgotten',
			[
				'- id: founding\n    kind: founding\n    title: It begins\n    date: { edtf: 2018, basis: stated, words: Already in 2018 }',
				'- ¦id: founding\n    kind: founding\n    title: It begins'
			],
			'The key “date” is missing. If the article gives no date, write “date: null”.'
		],
		[
			'published forgotten',
			[
				'- id: first\n    title: The first article\n    published: { edtf: 2024-07~, basis: inferred, note: It speaks of June as past }',
				'- ¦id: first\n    title: The first article'
			],
			'The key “published” is missing. If it is not known when the article appeared, write “published: null”.'
		],
		[
			'own kind with the id of a known one',
			['articles:\n', 'kinds:\n  - id: ¦strike\n    names: { en: Walkout }\narticles:\n'],
			'The kind “strike” is a known one already'
		],
		[
			'own kind twice',
			[
				'articles:\n',
				'kinds:\n  - id: duel\n    names: { en: Duel }\n  - id: ¦duel\n    names: { en: Fight }\narticles:\n'
			],
			'The id “duel” already stands further up'
		],
		[
			'own kind with an id that is none',
			['articles:\n', 'kinds:\n  - id: ¦Old Duel\n    names: { en: Duel }\narticles:\n'],
			'“Old Duel” is not possible as an id'
		],
		[
			"own kind without a name in the story's language",
			['articles:\n', 'kinds:\n  - id: duel\n    names: ¦{ de: Duell }\narticles:\n'],
			"The kind has no name in the story's language: write it as “en” under “names”."
		],
		[
			'own kind without names',
			['articles:\n', 'kinds:\n  - ¦id: duel\narticles:\n'],
			'The key “names” is missing.'
		],
		[
			'own kind named in no language',
			['articles:\n', 'kinds:\n  - id: duel\n    names: { en: Duel, ¦german: Duel }\narticles:\n'],
			'The tag of a language such as de, fr-CH or rm must stand here.'
		],
		[
			"era without a name in the story's language",
			[
				'articles:\n',
				'eras:\n  - id: war\n    title: ¦{ de: Krieg }\n    edtf: 1914/1918\narticles:\n'
			],
			"The era has no name in the story's language: write it as “en” under “title”."
		],
		[
			'era named in no language',
			[
				'articles:\n',
				'eras:\n  - id: war\n    title: { en: War, ¦german: Krieg }\n    edtf: 1914/1918\narticles:\n'
			],
			'The tag of a language such as de, fr-CH or rm must stand here.'
		],
		[
			'own kind mistyped',
			[
				'events:\n  - id: founding\n    kind: founding',
				'kinds:\n  - id: duel\n    names: { en: Duel }\nevents:\n  - id: founding\n    kind: ¦deul'
			],
			'“deul” is not possible here: did you mean “duel”? Possible are founding, '
		],
		[
			'relation of an unknown kind',
			[
				'articles:\n',
				'relations:\n  - kind: ¦leads-on\n    from: founding\n    to: lawsuit\n    judgement: So it seems\narticles:\n'
			],
			'“leads-on” is not possible here: did you mean “leads-to”? Possible are leads-to, answers, withdraws, contradicts, part-of.'
		],
		[
			'relation to an unknown event',
			[
				'articles:\n',
				'relations:\n  - kind: answers\n    from: founding\n    to: ¦lawsiut\n    judgement: So it seems\narticles:\n'
			],
			'There is no event “lawsiut” in this story'
		],
		[
			'relation to itself',
			[
				'articles:\n',
				'relations:\n  - kind: contradicts\n    from: lawsuit\n    to: ¦lawsuit\n    judgement: So it seems\narticles:\n'
			],
			'An event has no relation to itself'
		],
		[
			'relation twice',
			[
				'articles:\n',
				'relations:\n  - kind: contradicts\n    from: founding\n    to: lawsuit\n    judgement: So it seems\n  - ¦kind: contradicts\n    from: founding\n    to: lawsuit\n    passage: In spring the lawsuit began\narticles:\n'
			],
			'This relation already stands further up'
		],
		[
			'relation without ground',
			[
				'articles:\n',
				'relations:\n  - ¦kind: contradicts\n    from: founding\n    to: lawsuit\narticles:\n'
			],
			'Nothing proves the relation: give the words of the article that do as “passage”, or say as “judgement”'
		],
		[
			'relation without end',
			[
				'articles:\n',
				'relations:\n  - ¦kind: contradicts\n    from: founding\n    judgement: So it seems\narticles:\n'
			],
			'The key “to” is missing.'
		],
		[
			'relation with words that are not there',
			[
				'articles:\n',
				'relations:\n  - kind: contradicts\n    from: founding\n    to: lawsuit\n    passage: ¦Nobody ever said so anywhere\narticles:\n'
			],
			'These words are not in the article “first”'
		],
		[
			'relation with words of another article',
			[
				'articles:\n',
				'relations:\n  - kind: contradicts\n    from: founding\n    to: lawsuit\n    passage: { article: ¦second, exact: In spring the lawsuit began }\narticles:\n'
			],
			'There is no article “second” in this story'
		],
		[
			'era without title',
			['articles:\n', 'eras:\n  - ¦id: nineties\n    edtf: 199X\narticles:\n'],
			'The key “title” is missing.'
		],
		[
			'era whose date is none',
			[
				'articles:\n',
				'eras:\n  - id: nineties\n    title: The nineties\n    edtf: ¦the nineties\narticles:\n'
			],
			'A date has no spaces.'
		],
		[
			'era twice',
			[
				'articles:\n',
				'eras:\n  - id: nineties\n    title: The nineties\n    edtf: 199X\n  - id: ¦nineties\n    title: Again\n    edtf: 1991\narticles:\n'
			],
			'The id “nineties” already stands further up'
		],
		[
			'era with an id that is none',
			[
				'articles:\n',
				'eras:\n  - id: ¦the nineties\n    title: The nineties\n    edtf: 199X\narticles:\n'
			],
			'“the nineties” is not possible as an id'
		],
		['no word', ['kind: lawsuit', 'kind: ¦'], 'A word is missing here: possible are founding, '],
		[
			'another word',
			['kind: lawsuit', 'kind: ¦lawsiut'],
			'“lawsiut” is not possible here: did you mean “lawsuit”? Possible are founding, '
		],
		[
			'no language of the story',
			['language: en', 'language: ¦english'],
			'The tag of a language such as de, fr-CH or rm must stand here.'
		],
		['no text', ['title: A lawsuit', 'title:¦'], 'A text must stand here.'],
		['a list for a text', ['title: A lawsuit', 'title: ¦[A lawsuit]'], 'A text must stand here.'],
		[
			'a text for a list',
			['companies: [tesla]', 'companies: ¦tesla'],
			'A list must stand here: a line with “- ” for each entry, or [a, b].'
		],
		[
			'a list for a map',
			['date: { edtf: 2018, basis: stated, words: Already in 2018 }', 'date: ¦[2018]'],
			'Keys with values must stand here, such as “id: tesla”.'
		],
		[
			'a text for a map',
			['date: { edtf: 2018, basis: stated, words: Already in 2018 }', 'date: ¦2018'],
			'Keys with values must stand here, such as “id: tesla”.'
		],
		[
			'a blank quote',
			['exact: In spring the lawsuit began', "exact: ¦' '"],
			'A text must stand here.'
		],
		[
			'no number',
			[
				'exact: In spring the lawsuit began',
				'exact: In spring the lawsuit began\n        position: { start: ¦early, end: 5 }'
			],
			'A whole number must stand here, counted from 0.'
		],
		[
			'no address',
			['title: The first article', 'title: The first article\n    url: ¦javascript:alert(1)'],
			'An address that begins with https:// or http:// must stand here.'
		],
		[
			'no language',
			['title: The first article', 'title: The first article\n    language: ¦Swiss German'],
			'The tag of a language such as de, fr-CH or rm must stand here.'
		],
		[
			'an empty list',
			['names: [Tesla]', 'names: ¦[]'],
			'This list is empty: it needs at least one entry.'
		],
		[
			'a key twice',
			['title: A lawsuit', 'title: A lawsuit\n    ¦title: Two lawsuits'],
			'This key already stands further up: delete one of the two.'
		],
		[
			'a tab',
			['    kind: lawsuit', '¦\tkind: lawsuit'],
			'This is indented with a tab: YAML allows spaces only.'
		],
		[
			'a colon in a text',
			['title: A lawsuit', 'title: ¦A lawsuit: the second'],
			'A key cannot stand here: if a text contains “: ”, put it in single quotation marks.'
		],
		[
			'an open quotation mark',
			['exact: In spring the lawsuit began\n', 'exact: "In spring the lawsuit began\n¦'],
			'The text does not end here as YAML expects'
		],
		[
			'a reference',
			['kind: lawsuit', 'kind: ¦*kind'],
			'References (&, *), tags (!) and directives (%) of YAML are not possible here'
		],
		[
			'a tag',
			['kind: lawsuit', 'kind: ¦!!int 5'],
			'References (&, *), tags (!) and directives (%) of YAML are not possible here'
		],
		[
			'which article',
			[
				'  - id: first\n    title: The first article',
				'  - id: second\n    title: The second article\n    published: null\n  - id: first\n    title: The first article'
			],
			'The key “article” is missing: the story has several articles (second, first), so name the one that these words are from.'
		],
		[
			'article file missing',
			['articles:\n', 'articles:\n  - id: ¦third\n    title: A third\n    published: null\n'],
			'The file third.md is missing: put the article under this name beside story.yaml.'
		]
	])('%s', ([name, [from, to], message]) => {
		const marked = replace(YAML, [from, to]);
		const articles = {
			'first.md': ARTICLE,
			...(name === 'which article' && { 'second.md': ARTICLE })
		};
		const parsed = read(marked.replace('¦', ''), articles);
		const before = (marked.includes('¦') ? marked.slice(0, marked.indexOf('¦')) : '').split('\n');
		const issues = parsed.ok ? [] : parsed.issues.map(written);
		const place = marked.includes('¦')
			? `story.yaml:${before.length}:${before.at(-1)!.length + 1}: `
			: /^story\.yaml:\d+:\d+: /.exec(issues[0] ?? '')?.[0];
		expect(issues.map((issue) => issue.slice(0, `${place}${message}`.length))).toContain(
			`${place}${message}`
		);
		if (name !== 'article file missing') expect(issues).toHaveLength(1);
	});
});

describe('relations that cannot be are named at each of their places', () => {
	const related = (relations: string[]) =>
		read(
			YAML.replace(
				'articles:\n',
				`relations:\n${relations
					.map((each) => {
						const [from, kind, to] = each.split(' ');
						return `  - kind: ${kind}\n    from: ${from}\n    to: ${to}\n    judgement: So it seems\n`;
					})
					.join('')}articles:\n`
			)
		);
	test.for<[string, string[], [number, number][], string]>([
		[
			'what comes later leads to what came before',
			['lawsuit leads-to founding'],
			[
				[5, 11],
				[6, 9]
			],
			'The relation runs against time: “A lawsuit” should be earlier (2024-21) than “It begins” (2018). Swap “from” and “to”, or check the two dates.'
		],
		[
			'an answer before what it answers',
			['founding answers lawsuit'],
			[
				[5, 11],
				[6, 9]
			],
			'The relation runs against time: “A lawsuit” should be earlier (2024-21) than “It begins” (2018). Swap “from” and “to”, or check the two dates.'
		],
		[
			'parts of each other',
			['founding part-of lawsuit', 'lawsuit part-of founding'],
			[
				[4, 5],
				[8, 5]
			],
			'The relations go in a circle: '
		]
	])('%s', ([, relations, places, message]) => {
		const parsed = related(relations);
		const found = parsed.ok ? [] : parsed.issues;
		expect(found.map(({ line, column }) => [line, column])).toEqual(places);
		for (const each of found) expect(sentence(each).slice(0, message.length)).toBe(message);
	});

	test.for<[string, string[]]>([
		['what comes before leads to what comes later', ['founding leads-to lawsuit']],
		['an answer', ['lawsuit answers founding']],
		[
			'a contradiction has no order',
			['founding contradicts lawsuit', 'lawsuit contradicts founding']
		],
		['a part before its whole', ['founding part-of lawsuit']]
	])('but not: %s', ([, relations]) => {
		expect(related(relations).ok).toBe(true);
	});
});

describe('everything is reported at once', () => {
	test('in the order of reading, with what can be checked although other things are missing', () => {
		const edits: [string, string][] = [
			['title: A short story', 'titel: A short story'],
			['    kind: founding\n', ''],
			['[tesla]', '[tesle]'],
			['words: In spring', 'words: In autumn'],
			['the lawsuit began\n', 'the lawsuit starts\n        mood: good\n']
		];
		const parsed = read(edits.reduce(replace, YAML), { 'first.md': `${ARTICLE}\n<br>\n` });
		expect(parsed.ok ? [] : parsed.issues.map(written)).toEqual([
			'story.yaml:1:1: The key “title” is missing.',
			'story.yaml:1:1: There is no key “titel” here: did you mean “title”?',
			'story.yaml:11:5: The key “kind” is missing.',
			expect.stringMatching(/^story\.yaml:14:17: The company “tesle”/),
			expect.stringMatching(/^story\.yaml:23:14: The words “In autumn” are not in the passage/),
			expect.stringMatching(/^story\.yaml:30:9: There is no key “mood”/),
			expect.stringMatching(/^first\.md:6:1: HTML does not belong/)
		]);
	});

	test('quotes are checked although the shape of other events is wrong', () => {
		const edits: [string, string][] = [
			['    kind: founding\n', ''],
			['the lawsuit began\n', 'the lawsuit starts\n']
		];
		const parsed = read(edits.reduce(replace, YAML));
		expect(parsed.ok ? [] : parsed.issues.map(written)).toEqual([
			'story.yaml:11:5: The key “kind” is missing.',
			expect.stringMatching(
				/^story\.yaml:29:16: The wording has changed: instead of “In spring the/
			)
		]);
	});

	test('YAML that cannot be read hides nothing that is wrong with the articles', () => {
		const parsed = read(replace(YAML, ['[tesla]', '[tesla']), { 'first.md': '`a`' });
		expect(parsed.ok ? [] : parsed.issues.map(written)).toEqual([
			expect.stringMatching(
				/^story\.yaml:16:5: The indentation is wrong: indent keys of the same level equally, and close brackets/
			),
			expect.stringMatching(/^first\.md:1:1: Articles hold no code/)
		]);
	});
});

describe('the files of a folder', () => {
	test.for<[string, string, Record<string, string>, string]>([
		['no story', 'a-story', {}, 'story.yaml:1:1: The folder has no file story.yaml'],
		['an empty story', 'a-story', { 'story.yaml': '' }, 'story.yaml:1:1: Keys with values must'],
		[
			'a strange name',
			'A story',
			{ 'story.yaml': YAML, 'first.md': ARTICLE },
			'story.yaml:1:1: The folder is called “A story”'
		],
		[
			'a missing article',
			'a-story',
			{ 'story.yaml': YAML },
			'story.yaml:4:9: The file first.md is missing'
		],
		[
			'an unknown article',
			'a-story',
			{ 'story.yaml': YAML, 'first.md': ARTICLE, 'other.md': 'a' },
			'other.md:1:1: This article is not in story.yaml'
		],
		[
			'an empty article',
			'a-story',
			{ 'story.yaml': YAML, 'first.md': '\n' },
			'first.md:1:1: The article is empty'
		]
	])('%s', ([, slug, files, start]) => {
		const parsed = readStory(slug, files);
		const issues = parsed.ok ? [] : parsed.issues.map(written);
		expect(issues.map((issue) => issue.slice(0, start.length))).toEqual([start]);
	});
});

test('a German story is described in German', () => {
	const edits: [string, string][] = [
		['language: en', 'language: de'],
		['title: It begins', 'titel: It begins'],
		['[tesla]', '[tesle]']
	];
	const parsed = read(edits.reduce(replace, YAML), { 'first.md': `${ARTICLE}\n<br>\n` });
	expect(parsed.language).toBe('de');
	const inGerman = (issue: Issue) => `${place(issue)}: ${describeIssue(issue, 'de')}`;
	expect(parsed.ok ? [] : parsed.issues.map(inGerman)).toEqual([
		'story.yaml:11:5: Der Schlüssel «title» fehlt.',
		'story.yaml:13:5: Den Schlüssel «titel» gibt es hier nicht: Meinten Sie «title»?',
		'story.yaml:15:17: Das Unternehmen «tesle» fehlt unter «companies»: Nehmen Sie es dort auf, oder prüfen Sie die Schreibweise.',
		'first.md:6:1: HTML gehört nicht in einen Artikel: Schreiben Sie die Stelle als Markdown.'
	]);
});

test('whatever the files hold, every problem has a place in one of them', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'\n',
			'  ',
			'- ',
			': ',
			'[',
			'}',
			'"',
			"'",
			'&a ',
			'*a',
			'!!x ',
			'#',
			'|',
			'\t',
			'%',
			'null',
			'..'
		),
		fc.string()
	);
	const edit = fc.tuple(fc.nat(), fc.nat(12), piece);
	const edited = (text: string, edits: [number, number, string][]) =>
		edits.reduce((before, [at, length, put]) => {
			const start = at % (before.length + 1);
			return before.slice(0, start) + put + before.slice(start + length);
		}, text);

	fc.assert(
		fc.property(
			fc.array(edit, { maxLength: 4 }),
			fc.array(edit, { maxLength: 2 }),
			(inYaml, inArticle) => {
				const files = {
					'story.yaml': edited(YAML, inYaml),
					'first.md': edited(ARTICLE, inArticle)
				};
				const parsed = readStory('a-story', files);
				for (const issue of parsed.ok ? [] : parsed.issues) {
					const { file, line, column } = issue;
					const lines = files[file as keyof typeof files].split(/\r\n|\r|\n/);
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines.length);
					expect(column).toBeGreaterThanOrEqual(1);
					expect(sentence(issue)).toMatch(/^[“A-ZÀ-Þ].*\S$/su);
				}
			}
		),
		{ numRuns: 1000 }
	);
});

test('a date after its article is doubted at its place, and the story is read all the same', () => {
	const parsed = read(replace(YAML, ['published: { edtf: 2024-07~', 'published: { edtf: 2017']));
	expect(parsed.ok && parsed.warnings?.map(({ line, column }) => [line, column])).toEqual([
		[14, 19],
		[22, 13]
	]);
	const plan = read(
		YAML.replace('edtf: 2024-07~', 'edtf: 2017').replace(/kind: \w+/g, 'kind: plan')
	);
	expect(plan.ok && plan.warnings).toEqual([]);
});

describe('media', () => {
	const TYPES = {
		'a.jpg': 'image/jpeg',
		'a.mp3': 'audio/mpeg',
		'a.vtt': 'text/vtt',
		'a.png': undefined
	};
	const read = (yaml: string) =>
		readStory('a-story', { 'story.yaml': yaml, 'first.md': ARTICLE }, TYPES);
	const before = YAML.indexOf('companies:\n');
	const OWNERS = {
		article: (media: string) =>
			`${YAML.slice(0, before)}    media: ${media}\n${YAML.slice(before)}`,
		event: (media: string) => `${YAML}    media: ${media}\n`
	};
	const LINES = {
		article: YAML.slice(0, before).split('\n').length,
		event: YAML.split('\n').length
	};
	const column = (media: string, at: string) => 12 + media.indexOf(at);

	test('of an event or article are read, with what is known of them', () => {
		const picture =
			'[{ file: a.jpg, alt: A court, caption: The day, credit: Ann, licence: CC BY 4.0 }]';
		const media = [
			{ file: 'a.jpg', alt: 'A court', caption: 'The day', credit: 'Ann', licence: 'CC BY 4.0' }
		];
		const ofEvent = read(OWNERS.event(picture));
		expect(ofEvent.ok && ofEvent.value.story.events[1]?.media).toEqual(media);
		const ofArticle = read(OWNERS.article(picture));
		expect(ofArticle.ok && ofArticle.value.story.articles[0]?.media).toEqual(media);
	});

	test.for<[string, media: string, at: string, sentence: string]>([
		['no alt', '[{ file: a.jpg }]', '{', '“alt” is missing: say in a sentence what “a.jpg” shows'],
		['an empty alt', "[{ file: a.jpg, alt: '' }]", "''", 'A text must stand here'],
		['no file', '[{ alt: A court }]', '{', 'The key “file” is missing.'],
		[
			'a file that is not there',
			'[{ file: b.jpg, alt: A }]',
			'b.jpg',
			'The file “b.jpg” is missing'
		],
		[
			'a missing sound with captions',
			'[{ file: b.mp3, alt: A, captions: a.vtt }]',
			'b.mp3',
			'The file “b.mp3” is missing'
		],
		[
			'a name that every object has',
			'[{ file: constructor, alt: A }]',
			'con',
			'The file “constructor”'
		],
		[
			'something else by its content',
			'[{ file: a.png, alt: A }]',
			'a.png',
			'“a.png” is nothing that'
		],
		[
			'a path out of the folder',
			'[{ file: ../a.jpg, alt: A }]',
			'../',
			'“../a.jpg” leads to another'
		],
		['a path of Windows', '[{ file: x\\a.jpg, alt: A }]', 'x', '“x\\a.jpg” leads to another place'],
		[
			'an address',
			'[{ file: https://a.example/a.jpg, alt: A }]',
			'https',
			'leads to another place'
		],
		[
			'a text for captions',
			'[{ file: a.mp3, alt: A, captions: a.jpg }]',
			'a.jpg',
			'holds no captions'
		],
		[
			'captions of a picture',
			'[{ file: a.jpg, alt: A, captions: a.vtt }]',
			'a.vtt',
			'Captions belong to'
		],
		[
			'a link with a sound',
			'[{ file: a.mp3, alt: A, link: https://a.example }]',
			'a.mp3',
			'A “link” comes'
		],
		['a link that runs', '[{ file: a.jpg, alt: A, link: "javascript:x" }]', '"java', 'http'],
		[
			'an unknown key',
			'[{ file: a.jpg, alt: A, author: B }]',
			'author',
			'There is no key “author” here'
		],
		['no list', '{ file: a.jpg, alt: A }', '{', 'A list']
	])('%s', ([, media, at, sentence]) => {
		for (const owner of ['article', 'event'] as const) {
			const parsed = read(OWNERS[owner](media));
			const issues = parsed.ok ? [] : parsed.issues;
			expect(issues, owner).toHaveLength(1);
			expect(place(issues[0]!)).toBe(`story.yaml:${LINES[owner]}:${column(media, at)}`);
			expect(describeIssue(issues[0]!, 'en')).toContain(sentence);
		}
	});

	test('without the folder only its words are looked at', () => {
		const files = {
			'story.yaml': OWNERS.event('[{ file: elsewhere.jpg, alt: A court }]'),
			'first.md': ARTICLE
		};
		expect(readStory('a-story', files).ok).toBe(true);
	});
});
