import { describe, expect, test } from 'vitest';
import { describeIssue } from '#lib/language/problems.ts';
import { matchStory } from './matches.ts';
import { checkStory, isSlug, warnings } from './rules.ts';
import type { Article, EventDate, Story, StoryEvent } from './story.ts';

const PUBLISHED: EventDate = { edtf: '2024-07~', basis: 'external', source: 'the newspaper' };

function article(
	id: string,
	published: EventDate | null,
	text = 'Im Frühjahr begann es.'
): Article {
	const blocks: Article['blocks'] = [{ kind: 'paragraph', id: 'p1', runs: [{ text }] }];
	return { id, title: id, language: 'de', published, blocks: text ? blocks : [] };
}

function event(more: Partial<StoryEvent> = {}): StoryEvent {
	return {
		id: 'anfang',
		kind: 'founding',
		title: 'Es beginnt',
		date: null,
		companies: [],
		claim: { status: 'asserted' },
		passages: [{ article: 'eins', exact: 'Im Frühjahr begann es.' }],
		...more
	};
}

function story(more: Partial<Story> = {}): Story {
	return {
		slug: 'geschichte',
		title: 'Eine Geschichte',
		language: 'de',
		articles: [article('eins', PUBLISHED)],
		companies: [],
		events: [event()],
		...more
	};
}

const relative = (anchor: string): EventDate => ({
	edtf: '2024-21',
	basis: 'relative',
	words: 'Im Frühjahr',
	anchor
});

/** The rules of dates by themselves are tested with date-rules, places in files with the story folder. */
describe('what a story may hold', () => {
	test.for<[string, Partial<Story>]>([
		['nothing special', {}],
		[
			'a kind of its own, used or not',
			{
				kinds: [
					{ id: 'duell', names: { de: 'Duell', en: 'Duel' } },
					{ id: 'tanz', names: { de: 'Tanz' } }
				],
				events: [event({ kind: 'duell' })]
			}
		],
		['an anchor that is published', { events: [event({ date: relative('published') })] }],
		['an anchor that is an EDTF date', { events: [event({ date: relative('2023~') })] }],
		[
			'an anchor that is another event',
			{ events: [event(), event({ id: 'klage', date: relative('anfang') })] }
		],
		[
			'a publication relative to an event',
			{ articles: [article('eins', { ...relative('anfang'), words: 'heute im Frühjahr' })] }
		],
		[
			'passages in an article that is not dated, beside one that is',
			{
				articles: [article('eins', PUBLISHED), article('zwei', null)],
				events: [
					event({
						date: relative('published'),
						passages: [
							{ article: 'zwei', exact: 'Im Frühjahr begann es.' },
							{ article: 'eins', exact: 'Im Frühjahr' }
						]
					})
				]
			}
		],
		['any quote in an article that could not be read', { articles: [article('eins', null, '')] }],
		[
			'words in other quotation marks',
			{
				articles: [article('eins', PUBLISHED, 'Im «heissen Frühjahr» begann es.')],
				events: [
					event({
						date: { ...relative('published'), words: 'Im "heissen  Frühjahr"' },
						passages: [{ article: 'eins', exact: 'Im “heissen Frühjahr” begann' }]
					})
				]
			}
		]
	])('%s', ([, more]) => {
		expect(checkStory(matchStory(story(more)))).toEqual([]);
	});
});

describe('what breaks a rule', () => {
	test.for<[string, Partial<Story>, (string | number)[], string]>([
		[
			'no passage',
			{ events: [event({ passages: [] as unknown as StoryEvent['passages'] })] },
			['events', 0, 'passages'],
			'Das Ereignis hat keine Fundstelle: Fügen Sie die Worte aus dem Artikel ein, die es belegen.'
		],
		[
			'an anchor that is not published',
			{ articles: [article('eins', null)], events: [event({ date: relative('published') })] },
			['events', 0, 'date', 'anchor'],
			'Der Artikel hat kein Erscheinungsdatum, auf das sich die Worte beziehen können: Geben Sie ihm eines unter «published», oder nennen Sie einen anderen Anker.'
		],
		[
			'words in two passages, but in neither',
			{
				events: [
					event({
						date: { ...relative('published'), words: 'Im Frühjahr … es' },
						passages: [
							{ article: 'eins', exact: 'Im Frühjahr' },
							{ article: 'eins', exact: 'begann es' }
						]
					})
				]
			},
			['events', 0, 'date', 'words'],
			'Die Worte «Im Frühjahr … es» stehen nicht in der Fundstelle: Schreiben Sie sie wie dort, oder nehmen Sie sie in die Fundstelle auf.'
		],
		[
			'words that have changed',
			{
				articles: [article('eins', PUBLISHED, 'Im Frühjahr begann sie.')],
				events: [event({ date: relative('published') })]
			},
			['events', 0, 'passages', 0, 'exact'],
			'Der Wortlaut hat sich geändert: Statt «Im Frühjahr begann es.» steht im Artikel nun «Im Frühjahr begann sie.». Übernehmen Sie die neuen Worte, wenn sie das Ereignis noch belegen, oder halten Sie mit «accepted» fest, dass es sie nicht mehr gibt.'
		],
		[
			'words that are not there',
			{ articles: [article('eins', PUBLISHED, 'Davon weiss niemand.')] },
			['events', 0, 'passages', 0, 'exact'],
			'Diese Worte stehen nicht im Artikel «eins»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.'
		],
		[
			'words of which some are there',
			{ articles: [article('eins', PUBLISHED, 'Im Frühjahr kam niemand.')] },
			['events', 0, 'passages', 0, 'exact'],
			'Diese Worte stehen nicht im Artikel «eins»; am ähnlichsten ist «Im Frühjahr kam»: Kopieren Sie die Fundstelle Wort für Wort aus ihm.'
		],
		[
			'words that are there twice',
			{
				articles: [article('eins', PUBLISHED, 'Im Frühjahr begann es. Im Frühjahr begann es.')]
			},
			['events', 0, 'passages', 0, 'exact'],
			'Diese Worte stehen 2-mal im Artikel «eins»: Nehmen Sie mehr Worte, oder nennen Sie mit «prefix» und «suffix», was davor und danach steht.'
		],
		[
			'an article twice',
			{ articles: [article('eins', null), article('eins', null)] },
			['articles', 1, 'id'],
			'Die Kennung «eins» steht schon weiter oben: Geben Sie einem der beiden eine andere.'
		]
	])('%s', ([, more, path, message]) => {
		const found = checkStory(matchStory(story(more))).map((issue) => ({
			path: issue.path,
			message: describeIssue(issue, 'de')
		}));
		expect(found).toEqual([{ path, message }]);
	});
});

test('changed words are shown in English too', () => {
	const changed = story({ articles: [article('eins', PUBLISHED, 'Im Frühjahr begann sie.')] });
	expect(checkStory(matchStory(changed)).map((issue) => describeIssue(issue, 'en'))).toEqual([
		'The wording has changed: instead of “Im Frühjahr begann es.” the article now has “Im Frühjahr begann sie.”. Take over the new words if they still prove the event, or say with “accepted” that they are no longer there.'
	]);
});

describe('an event later than its articles is a reason to look', () => {
	const on = (edtf: string): EventDate => ({ edtf, basis: 'external', source: 'a book' });
	const both: Partial<StoryEvent> = {
		passages: [
			{ article: 'eins', exact: 'Im Frühjahr' },
			{ article: 'zwei', exact: 'Im Frühjahr' }
		]
	};
	test.for<[string, Partial<StoryEvent>, Article[], boolean]>([
		['before', { date: on('2024-06') }, [article('eins', PUBLISHED)], false],
		['perhaps before', { date: on('2024-07-31/2025') }, [article('eins', PUBLISHED)], false],
		['at any time', { date: on('../2025') }, [article('eins', PUBLISHED)], false],
		['undated', { date: null }, [article('eins', PUBLISHED)], false],
		['an article without date', { date: on('2025') }, [article('eins', null)], false],
		['a plan', { date: on('2025'), kind: 'plan' }, [article('eins', PUBLISHED)], false],
		['after', { date: on('2024-08') }, [article('eins', PUBLISHED)], true],
		[
			'after one of two articles',
			{ date: on('2024-08'), ...both },
			[article('eins', PUBLISHED), article('zwei', on('2024-08-02'))],
			false
		],
		[
			'after both articles',
			{ date: on('2024-09'), ...both },
			[article('eins', PUBLISHED), article('zwei', on('2024-08-02'))],
			true
		]
	])('%s', ([, more, articles, warned]) => {
		const found = warnings(story({ articles, events: [event(more)] }));
		expect(found.map(({ path }) => path)).toEqual(warned ? [['events', 0, 'date', 'edtf']] : []);
	});

	test('in English', () => {
		const late = story({ events: [event({ date: on('2025') })] });
		expect(warnings(late).map((issue) => describeIssue(issue, 'en'))).toEqual([
			'The event is later than the publication of its article: check the date, or use “kind: plan” if it is announced.'
		]);
	});
});

test.for<[string, boolean]>([
	['openai', true],
	['klage-2024', true],
	['44-v-chr', true],
	['', false],
	['Klage', false],
	['klage_2024', false],
	['klage--2024', false],
	['-klage', false],
	['gegründet', false]
])('«%s» as a slug: %s', ([text, possible]) => {
	expect(isSlug(text)).toBe(possible);
});
