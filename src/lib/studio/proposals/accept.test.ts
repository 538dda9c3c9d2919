import { expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import { textOf } from '#lib/article/blocks.ts';
import { hashText } from '#lib/quotes/hash.ts';
import { matchStory } from '#lib/story/matches.ts';
import { checkStory } from '#lib/story/rules.ts';
import { accept, eventOfSentence, join, type Choice } from './accept.ts';
import { findProposals } from './find-proposals.ts';
import { article, event, KLARWERK, story } from './proposals.test-data.ts';

const TEXT = article(
	'one',
	'Am 4. Juni 2024 gründete die Nordlicht AG eine Tochter in Bern. Am 5. Juni 2024 verklagte die Nordlicht AG die Stadt.',
	'Am 6. Juni 2024 regnete es in Bern.'
);
const { proposals } = findProposals(TEXT, []);
const empty = story({ articles: [TEXT] });
const choices = (title = 'Dasselbe'): Choice[] =>
	proposals.map((proposal) => ({ proposal, title, candidates: proposal.candidates }));

test('accepted proposals are events that break no rule, with ids of their own', () => {
	const { events, companies, taken } = accept(choices(), empty);
	expect(events.map(({ id }) => id)).toEqual(
		events.map((_, i) => (i ? `dasselbe-${i + 1}` : 'dasselbe'))
	);
	expect(taken).toEqual(proposals.map(({ key }, i) => [key, events[i]?.id]));
	expect(checkStory(matchStory({ ...empty, events, companies }))).toEqual([]);
});

test('a new company comes in once, and only if it is wanted', () => {
	const { events, companies } = accept(choices(), empty);
	expect(companies).toEqual([{ id: 'nordlicht', names: ['Nordlicht'], aliases: [] }]);
	expect(events[0]?.companies).toEqual(['nordlicht']);
	const without = accept([{ ...choices()[0]!, candidates: [] }], empty);
	expect(without.companies).toEqual([]);
	expect(without.events[0]?.companies).toEqual([]);
});

test('a company that the story has meanwhile is not added again', () => {
	const known = { id: 'n', names: ['Nordlicht'] as [string], aliases: [] };
	const { events, companies } = accept(choices(), { ...empty, companies: [known] });
	expect(companies).toEqual([]);
	expect(events[0]?.companies).toEqual(['n']);
});

test('no event is called published, which names an anchor', () => {
	expect(accept(choices('Published').slice(0, 1), empty).events[0]?.id).toBe('published-2');
});

test('a quote that the text has elsewhere by now is described where it is nearest', () => {
	const paragraphs = TEXT.blocks.map(({ runs }) => textOf(runs));
	const added = 'Ein neuer Satz.';
	// the whole text follows once more
	const changed = article('one', added, ...paragraphs, ...paragraphs);
	const { text } = plainText(changed.blocks);
	const { events } = accept(choices(), story({ articles: [changed] }));
	for (const [i, { passages }] of events.entries())
		for (const [j, { exact, position, prefix, suffix, hash }] of passages.entries()) {
			const { start = NaN } = proposals[i]?.passages[j]?.position ?? {};
			expect(position?.start).toBe(start + `${added}\n`.length);
			expect(text).toContain(`${prefix}${exact}${suffix}`);
			expect(hash).toBe(hashText(text));
		}
});

test('a quote that the text no longer has stays as it is', () => {
	const changed = story({ articles: [article('one', 'Ganz anders.')] });
	expect(accept(choices(), changed).events[0]?.passages).toEqual(proposals[0]?.passages);
});

test('joining adds passages and companies, and a date only where there is none', () => {
	const [choice] = choices() as [Choice];
	const before = event({ id: 'before', companies: ['klarwerk'] });
	const having = { ...empty, companies: [KLARWERK], events: [before] };
	const { events, taken } = join(choice, before, having);
	expect(taken).toEqual([[choice.proposal.key, 'before']]);
	expect(events[0]).toMatchObject({
		...{ id: 'before', title: 'E', kind: 'launch', companies: ['klarwerk', 'nordlicht'] },
		date: choice.proposal.date
	});
	expect(events[0]?.passages.map(({ exact }) => exact)).toEqual([
		'x',
		...choice.proposal.passages.map(({ exact }) => exact)
	]);
	const dated = { ...before, date: { edtf: '1999', basis: 'stated' as const, words: '1999' } };
	expect(join(choice, dated, having).events[0]?.date).toEqual(dated.date);
});

test('a sentence becomes an event with its date, and a title for the author to write', () => {
	const [sentence] = findProposals(article('one', 'Seit 2019 ist es in Bern nass.'), []).sentences;
	const text = story({ articles: [article('one', 'Seit 2019 ist es in Bern nass.')] });
	const { events, taken } = eventOfSentence(sentence!, text);
	expect(events[0]).toMatchObject({ title: '', kind: 'milestone', companies: [] });
	expect(events[0]?.passages[0]?.exact).toContain('2019');
	expect(taken).toEqual([[sentence!.key, events[0]?.id]]);
});
