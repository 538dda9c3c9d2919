import type { Block } from '#lib/article/blocks.ts';
import type { Story, StoryEvent } from '#lib/story/story.ts';
import { Random } from './random.ts';

const COMPANIES = ['Acker', 'Birke', 'Ceder', 'Distel', 'Erle', 'Farn', 'Ginster', 'Hasel'];
const VERBS = ['kaufte', 'verkaufte', 'eröffnete', 'schloss', 'gründete', 'übernahm'];
const OBJECTS = ['die Mühle', 'das Werk', 'die Bahn', 'den Turm', 'die Werft', 'das Lager'];
const WORDS =
	'der Rat schwieg lange dazu und auch die Leute am Bach sprachen nur selten davon weil niemand wusste wie viel Holz noch im Wald lag als es kalt wurde'.split(
		' '
	);
const WORDS_PER_PARAGRAPH = 25;
/** Sentences with a date beside those of the most events: what proposals are found in. */
const MORE_DATED = 200;
const DAY = 86_400_000;
const inWords = new Intl.DateTimeFormat('de-CH', { dateStyle: 'long', timeZone: 'UTC' });

type Dated = { block: Block; event: StoryEvent };

/**
 * A made-up text of so many words in short paragraphs, the same for the same number; 700 of its paragraphs begin with
 * a dated sentence, of which the first `events` are the story's events.
 */
export function makeStory(words: number, events: number): Story {
	const random = new Random(words);
	const count = Math.floor(words / WORDS_PER_PARAGRAPH);
	const every = Math.max(1, Math.floor(count / (500 + MORE_DATED)));
	const blocks: Block[] = [];
	const dated: Dated[] = [];
	for (let i = 0; i < count; i++) {
		const id = `p${i + 1}`;
		const one = i % every === 0 ? datedSentence(random, dated.length) : undefined;
		const rest = filler(random, WORDS_PER_PARAGRAPH - (one ? one.exact.split(' ').length : 0));
		const text = [one?.exact, rest].filter(Boolean).join(' ');
		const block: Block = { kind: 'paragraph', id, runs: [{ text }] };
		blocks.push(block);
		if (one) dated.push({ block, event: one.event });
	}
	return {
		slug: 'lang',
		title: `${words} Wörter`,
		language: 'de',
		articles: [{ id: 'lang', title: 'Der lange Text', published: null, language: 'de-CH', blocks }],
		companies: COMPANIES.map((name) => ({ id: name.toLowerCase(), names: [name], aliases: [] })),
		events: dated.slice(0, events).map(({ event }) => event)
	};
}

function datedSentence(random: Random, number: number): { exact: string; event: StoryEvent } {
	const time = Date.UTC(1990, 0, 1) + random.int(0, 12_000) * DAY;
	const company = random.pick(COMPANIES);
	const [verb, object] = [random.pick(VERBS), random.pick(OBJECTS)];
	const date = inWords.format(time);
	const exact = `Am ${date} ${verb} ${company} ${object} ${number + 1} im Tal.`;
	return {
		exact,
		event: {
			id: `e${number + 1}`,
			kind: 'report',
			title: `${company} ${verb} ${object} ${number + 1}`,
			date: {
				edtf: new Date(time).toISOString().slice(0, 10),
				basis: 'stated',
				words: date
			},
			companies: [company.toLowerCase()],
			claim: { status: 'asserted' },
			passages: [{ article: 'lang', exact }]
		}
	};
}

function filler(random: Random, words: number): string {
	const [first = '', ...others] = Array.from({ length: words }, () => random.pick(WORDS));
	return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}.`;
}
