import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '#lib/exchange/folder/read-story.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { matchIn } from '#lib/quotes/match.ts';
import { checkDate } from '#lib/story/date-rules.ts';
import type { Article, Company, EventKind, Story } from '#lib/story/story.ts';
import type { Block } from '#lib/article/blocks.ts';
import { suggestEvents, type EventProposal } from './suggest-events.ts';

const companies: Company[] = [
	...['Siemens', 'Bosch', 'Novartis', 'Acme', 'Globex', 'Reuters', 'Lufthansa'].map(
		(name): Company => ({ id: name.toLowerCase(), names: [name], aliases: [] })
	)
];

function article(language: string, ...paragraphs: string[]): Article {
	const blocks = paragraphs.map((text, nth): Block => ({
		kind: 'paragraph',
		id: `p${nth + 1}`,
		runs: [{ text }]
	}));
	const published = { edtf: '2024-05-10', basis: 'external', source: 'print' } as const;
	return { id: 'a', title: 'A', published, language, blocks };
}
const suggest = (language: string, ...paragraphs: string[]) =>
	suggestEvents(article(language, ...paragraphs), companies);

describe('kinds', () => {
	const cases: [string, EventKind, string][] = [
		['de', 'lawsuit', 'Gestern verklagte Bosch den Rivalen Globex.'],
		['de', 'lawsuit', 'Bosch zieht gegen Globex vor Gericht.'],
		['de', 'lawsuit', 'Bosch reichte am Montag in Stuttgart Klage gegen Globex ein.'],
		['de', 'withdrawal', 'Die Lufthansa zog ihr Angebot letzte Woche zurück.'],
		['de', 'withdrawal', 'Bosch zog die Klage, die seit Jahren hängig war, zurück.'],
		['de', 'order', 'Die Lufthansa bestellte 2019 zwanzig Flugzeuge.'],
		['de', 'merger', 'Acme und Globex fusionierten 1999.'],
		['de', 'founding', 'Bosch wurde 1886 gegründet.'],
		['de', 'departure', 'Siemens-Chef Meier trat am 3. Mai zurück.'],
		['de', 'construction', 'Seit 2021 baut Siemens in Erlangen ein Werk.'],
		['de', 'request', 'Siemens bat Bosch um Hilfe.'],
		['de', 'proposal', 'Novartis schlug 2020 einen Tausch vor.'],
		['de', 'plan', 'Siemens will 2026 in Erlangen ein neues Werk bauen.'],
		['de', 'insolvency', 'Bosch meldete am Montag Insolvenz an.'],
		['de', 'layoffs', 'Siemens streicht in diesem Jahr 500 Stellen.'],
		['de', 'strike', 'Die Piloten der Lufthansa streiken am Dienstag.'],
		['de', 'spin-off', 'Novartis spaltete 2023 eine Sparte ab.'],
		['de', 'recall', 'Bosch ruft seit Mai 2023 Geräte zurück.'],
		['de', 'flotation', 'Acme ging 2019 an die Börse.'],
		['de', 'verdict', 'Ein Gericht verurteilte Globex am 3. Mai 2024.'],
		['en', 'insolvency', 'Acme filed for bankruptcy on Monday.'],
		['en', 'layoffs', 'Siemens cut 500 jobs in March.'],
		['en', 'recall', 'Bosch recalled two products in 2019.'],
		['en', 'fine', 'A court fined Globex in 2020.'],
		['en', 'appointment', 'Acme appointed a new chairman on Tuesday.'],
		['de', 'break-up', 'Das geplatzte Geschäft kostete Globex Millionen.'],
		['de', 'acquisition', 'Die Übernahme von Acme kam Globex teuer zu stehen.'],
		['en', 'lawsuit', 'Acme sued Globex on 3 May 2024.'],
		['en', 'withdrawal', 'Novartis withdrew its bid in March.'],
		['en', 'order', 'Two years ago Acme ordered ten machines from Siemens.'],
		['en', 'merger', 'Bosch merged two units yesterday.'],
		['en', 'founding', 'Globex founded a new unit in Austin.'],
		['en', 'departure', 'The chairman of Acme resigned on Tuesday.'],
		['en', 'construction', 'Siemens built a plant in Texas in 2016.'],
		['en', 'request', 'Siemens asked Bosch for help.'],
		['en', 'proposal', 'In 2019 Acme proposed a truce.'],
		['en', 'plan', 'Siemens plans to build a plant in Texas in 2026.'],
		['en', 'accident', 'A Lufthansa aircraft crashed on 14 September 1993.'],
		['en', 'layoffs', 'By 2018 some 140 jobs would go at Acme.'],
		['en', 'strike', 'A strike of the pilots began on 3 May 2024.'],
		['de', 'strike', 'Am 3. Mai 2024 begann ein Streik der Piloten.'],
		['en', 'launch', 'A new service of Acme began on 3 May 2024.'],
		['en', 'milestone', 'The weather was fine in 2019.']
	];
	it.each(cases)('%s %s: %s', (language, kind, text) => {
		const { proposals } = suggest(language, text);
		expect(proposals.map((proposal) => proposal.kind)).toEqual([kind]);
		expect(proposals[0]?.passages[0].exact).toBe(text);
	});
});

describe('claims', () => {
	const cases: [string, string, EventProposal['claim']][] = [
		['de', 'Bosch kaufte Acme.', { status: 'asserted' }],
		['de', 'Laut Reuters hat Bosch Acme gekauft.', { status: 'reported', by: 'Reuters' }],
		['de', 'Bosch hat laut Reuters gestern Acme gekauft.', { status: 'reported', by: 'Reuters' }],
		['de', 'Reuters zufolge hat Bosch Acme gekauft.', { status: 'reported', by: 'Reuters' }],
		['de', 'Wie Reuters berichtet, hat Bosch Acme gekauft.', { status: 'reported', by: 'Reuters' }],
		['de', 'Bosch habe Acme gekauft.', { status: 'reported' }],
		['de', 'Bosch soll Acme gekauft haben.', { status: 'reported' }],
		['de', 'Bosch hat nach eigenen Angaben Acme gekauft.', { status: 'reported' }],
		['de', 'Bosch beschwerte sich, dass Acme profitiere.', { status: 'asserted' }],
		['de', 'Ich habe Bosch gekauft.', { status: 'asserted' }],
		['en', 'Bosch bought Acme.', { status: 'asserted' }],
		['en', 'Bosch bought Acme, according to Reuters.', { status: 'reported', by: 'Reuters' }],
		['en', 'According to the Times, Bosch bought Acme.', { status: 'reported', by: 'Times' }],
		['en', 'As Reuters reports, Bosch bought Acme.', { status: 'reported', by: 'Reuters' }],
		['en', 'Bosch reportedly bought Acme.', { status: 'reported' }],
		['en', 'Bosch bought Acme, Mr. Smith said.', { status: 'reported', by: 'Mr. Smith' }]
	];
	it.each(cases)('%s %s', (language, text, claim) => {
		expect(suggest(language, text).proposals[0]?.claim).toEqual(claim);
	});

	it('reported speech goes on with who was reported before', () => {
		const { proposals } = suggest(
			'de',
			'Laut Reuters kaufte Bosch Acme. Siemens habe Globex verklagt.'
		);
		expect(proposals.map(({ claim }) => claim.by)).toEqual(['Reuters', 'Reuters']);
	});
	it('a report that says when is an event beside what it says', () => {
		const text = 'Wie Reuters am Dienstag berichtete, soll Bosch Globex übernommen haben.';
		const { proposals } = suggest('de', text);
		expect(proposals.map(({ kind, date }) => [kind, date?.edtf])).toEqual([
			['report', '2024-05-07'],
			['acquisition', undefined]
		]);
		expect(proposals[0]?.passages[0].exact).toBe(text);
		expect(proposals[1]?.claim).toEqual({ status: 'reported', by: 'Reuters' });
	});
});

describe('dates', () => {
	it.each([
		['de', 'Bosch wurde 1886 gegründet.', { edtf: '1886', basis: 'stated', words: '1886' }],
		[
			'de',
			'Gestern verklagte Bosch Globex.',
			{ edtf: '2024-05-09', basis: 'relative', words: 'Gestern', anchor: 'published' }
		],
		[
			'en',
			'Some time between 1962 and 1967 Acme bought Globex.',
			{ edtf: '[1962..1967]', basis: 'stated', words: 'Some time between 1962 and 1967' }
		],
		[
			'en',
			'By 1965 Acme had bought Globex.',
			{ edtf: '[..1965]', basis: 'stated', words: 'By 1965' }
		],
		[
			'en',
			'The pilots of Acme called a strike, which lasted from 14 to 29 June 2018.',
			{ edtf: '2018-06-14/2018-06-29', basis: 'stated', words: 'from 14 to 29 June 2018' }
		],
		[
			'de',
			'Die Piloten von Acme riefen einen Streik aus, der vom 14. bis 29. Juni 2018 dauerte.',
			{ edtf: '2018-06-14/2018-06-29', basis: 'stated', words: 'vom 14. bis 29. Juni 2018' }
		],
		// a relative clause that tells more has a date of its own
		['en', 'Acme bought a plant, which was built in 1965.', null],
		['en', 'Acme bought Globex.', null]
	])('%s %s', (language, text, date) => {
		expect(suggest(language, text).proposals[0]?.date).toEqual(date);
	});
});

describe('titles', () => {
	it.each([
		[
			'de',
			'Im Mai 2023 zog Elon Musk gegen Acme vor Gericht.',
			'Elon Musk zog gegen Acme vor Gericht'
		],
		['de', 'Gestern verklagte Bosch den Rivalen Globex.', 'Bosch verklagte den Rivalen Globex'],
		['de', '2019 wurde Acme (heute Globex) gegründet, und zwar in Zug.', 'Acme wurde gegründet'],
		['de', 'Was geschah: Bosch kaufte Acme.', 'Bosch kaufte Acme'],
		['en', 'On 3 May 2024 Acme sued Globex, its rival.', 'Acme sued Globex'],
		['en', 'Acme sued Globex on 3 May 2024.', 'Acme sued Globex'],
		['en', 'Acme on Monday sued Globex.', 'Acme sued Globex'],
		['de', 'Bosch hat am 3. Mai 2023 Acme verklagt.', 'Bosch hat Acme verklagt'],
		[
			'de',
			'Wie Reuters am Dienstag meldete, habe Bosch Acme verklagt.',
			'Reuters meldete: Bosch habe Acme verklagt'
		],
		['en', 'Acme, which has few friends, sued Globex.', 'Acme sued Globex']
	])('%s %s', (language, text, title) => {
		expect(suggest(language, text).proposals[0]?.title).toBe(title);
	});
});

describe('clauses', () => {
	const quotes = (language: string, text: string) =>
		suggest(language, text).proposals.map(({ kind, passages }) => [kind, passages[0].exact]);

	it('a sentence with several events becomes several proposals', () => {
		expect(quotes('de', 'Gestern verklagte Bosch Globex, und Siemens kaufte Acme.')).toEqual([
			['lawsuit', 'Gestern verklagte Bosch Globex'],
			['acquisition', 'Siemens kaufte Acme.']
		]);
		expect(quotes('en', 'On 1 May 2023 Acme sued Globex, and on 5 May it bought Bosch.')).toEqual([
			['lawsuit', 'On 1 May 2023 Acme sued Globex'],
			['acquisition', 'on 5 May it bought Bosch.']
		]);
	});
	it('an infinitive belongs to the clause it depends on', () => {
		const text = 'Statt Globex zu verklagen, kauft Bosch nun Acme.';
		expect(quotes('de', text)).toEqual([['acquisition', text]]);
	});
	it('a relative clause with a time of its own is an event of its own', () => {
		const text = 'Bosch, which was founded in 1886, bought Acme yesterday.';
		const { proposals } = suggest('en', text);
		expect(proposals.map(({ kind, date, title }) => [kind, date?.edtf, title])).toEqual([
			['acquisition', '2024-05-09', 'Bosch bought Acme'],
			['founding', '1886', 'Bosch was founded in 1886']
		]);
	});
	it('names joined by "and" are no clauses', () => {
		const text = 'On 31 January 1973 Acme and Globex sued Bosch.';
		expect(quotes('en', text)).toEqual([['lawsuit', text]]);
	});
	it('a sentence does not end in a quotation, behind an abbreviation or an ordinal number', () => {
		const text = 'Dr. Meier von Bosch sagte am 9. Mai 2023: «Wir klagen nicht. Nie.»';
		expect(quotes('de', text)[0]![1]!.startsWith('Dr. Meier von Bosch sagte am 9. Mai 2023')).toBe(
			true
		);
		expect(quotes('en', '"Bosch sells. Now," Mr. Smith said on Monday.')).toHaveLength(1);
	});
});

describe('companies', () => {
	const named = (language: string, text: string) =>
		suggest(language, text).proposals.map((proposal) => proposal.companies);

	it('a clause without any is about those named before in its sentence', () => {
		expect(named('de', 'Erst wurde gegen Bosch geklagt, dann hat Meier zurückgezogen.')).toEqual([
			['bosch'],
			['bosch']
		]);
	});
	it('a pronoun stands for the first of the sentence before', () => {
		expect(named('en', 'Acme sued Globex. In 2019 it founded a unit.')).toEqual([
			['acme', 'globex'],
			['acme']
		]);
	});
	it('a sentence without a verb goes on with the event; what it excludes does not count', () => {
		const text = 'Two years ago Acme ordered machines. Not for Globex but for Bosch.';
		const { proposals } = suggest('en', text);
		expect(proposals).toHaveLength(1);
		expect(proposals[0]?.companies).toEqual(['acme', 'bosch']);
		expect(proposals[0]?.passages[0].exact).toBe(text);
	});
});

describe('merging', () => {
	it('the same event told twice is one proposal with two passages and the narrower date', () => {
		const { proposals } = suggest(
			'de',
			'Bosch verklagte 2023 Globex. Niemand wunderte sich.',
			'Die Klage von Bosch gegen Globex vom 3. Mai 2023 ist hängig.'
		);
		expect(proposals).toHaveLength(1);
		expect(proposals[0]?.passages).toHaveLength(2);
		expect(proposals[0]?.date?.edtf).toBe('2023-05-03');
	});
	it.each([
		['other dates', 'Bosch sued Globex in 2019.', 'Bosch sued Globex in 2022.'],
		['other companies', 'Bosch sued Globex in 2019.', 'Acme sued Siemens in 2019.'],
		['another kind', 'Bosch sued Globex in 2019.', 'Bosch bought Globex in 2019.']
	])('%s: two proposals', (_, ...texts) => {
		expect(suggest('en', ...texts).proposals).toHaveLength(2);
	});
});

describe('what is left', () => {
	it.each([
		['Damals war alles anders.', ['Damals']],
		['Stand: 25.02.2016', ['25.02.2016']],
		['Wird Bosch 2025 klagen?', ['2025']],
		// of which no title can stand, without a company
		['„Wir bleiben“, sagte sie am Montag.', ['Montag']],
		// without a company, and with neither a known action nor a short title
		[
			'Karl Homann war 1943 gemeinsam mit seinen Schwestern und Brüdern sehr häufig am Ufer der Themse.',
			['1943']
		]
	])('%s', (text, times) => {
		const { proposals, uncovered } = suggest('de', text);
		expect(proposals).toEqual([]);
		expect(uncovered.map(({ words }) => words)).toEqual([text]);
		expect(uncovered[0]?.times.map(({ words }) => words)).toEqual(times);
	});
	it('nothing where nothing is said of a time', () => {
		expect(suggest('de', 'Die Sonne scheint.')).toEqual({ proposals: [], uncovered: [] });
		expect(suggest('de')).toEqual({ proposals: [], uncovered: [] });
	});
	it('headings give no proposals but are not hidden', () => {
		const heading: Block = { kind: 'heading', depth: 2, runs: [{ text: 'Bosch kauft 2019 Acme' }] };
		const { proposals, uncovered } = suggestEvents(
			{ ...article('de'), blocks: [heading] },
			companies
		);
		expect(proposals).toEqual([]);
		expect(uncovered).toHaveLength(1);
	});
});

it('the score is the sum of its reasons, and a higher minimum leaves proposals out', () => {
	const text = 'Acme sued Globex in 2019. The weather was fine in 2019.';
	const [first] = suggest('en', text).proposals;
	expect(first?.reasons.map(({ reason }) => reason)).toEqual(['date', 'action', 'company']);
	expect(first?.score).toBe(0.9);
	const { proposals, uncovered } = suggestEvents(article('en', text), companies, { minimum: 0.5 });
	expect(proposals).toHaveLength(1);
	expect(uncovered.map(({ words }) => words)).toEqual(['The weather was fine in 2019.']);
});

describe('the stories', () => {
	const open = (slug: string): Story => {
		const folder = new URL(`../../../content/${slug}/`, import.meta.url);
		const files = readdirSync(folder).map((name) => [
			name,
			readFileSync(new URL(name, folder), 'utf8')
		]);
		const story = readStory(slug, Object.fromEntries(files) as Record<string, string>);
		if (!story.ok) throw new Error(story.issues[0]?.rule);
		return story.value.story;
	};
	const proposalsOf = (story: Story) =>
		story.articles.flatMap((one) => suggestEvents(one, story.companies).proposals);
	/** The events that have a proposal of the same words; a proposal counts for one event only. */
	function covered(
		story: Story,
		proposals: EventProposal[],
		alsoFits: (d: EventProposal, e: Story['events'][0]) => boolean
	) {
		const left = new Set(proposals);
		return story.events.filter((event) => {
			const fits = (proposal: EventProposal) =>
				alsoFits(proposal, event) &&
				proposal.passages.some(({ article, position }) =>
					event.passages.some((quote) => {
						const { blocks } = story.articles.find(({ id }) => id === quote.article)!;
						const match = matchIn(plainText(blocks).text)(quote);
						if (quote.article !== article || !position || !('start' in match)) return false;
						const shared =
							Math.min(position.end, match.end) - Math.max(position.start, match.start);
						return shared * 2 >= Math.min(position.end - position.start, match.end - match.start);
					})
				);
			const proposal = [...left].find(fits);
			if (proposal) left.delete(proposal);
			return proposal !== undefined;
		});
	}

	it('the first story: at least 8 of 9 events with their companies, at most 4 proposals more', () => {
		const story = open('bauer-sucht-frau');
		const proposals = proposalsOf(story);
		const sameKind = covered(story, proposals, (proposal, { kind }) => proposal.kind === kind);
		expect(sameKind).toHaveLength(9);
		const same = covered(
			story,
			proposals,
			(proposal, { companies: [...wanted], kind }) =>
				proposal.kind === kind && [...proposal.companies].sort().join() === wanted.sort().join()
		);
		expect(same.length).toBeGreaterThanOrEqual(8);
		expect(proposals.length).toBeLessThanOrEqual(13);
	});

	it('Concorde: five of six events, and every date holds by the rules of a story', () => {
		const story = open('concorde');
		const proposals = proposalsOf(story);
		expect(covered(story, proposals, () => true).length).toBeGreaterThanOrEqual(28);
		expect(proposals.length).toBeLessThanOrEqual(46);
		for (const { date } of proposals) if (date) expect(checkDate(date, [])).toEqual([]);
	});
});
