import { plainText } from '#lib/article/plain-text.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Company, Story, StoryEvent } from '#lib/story/story.ts';
import { slugOf } from '#lib/story/slug.ts';
import { describeInArticle } from '#lib/studio/document/describe-in-article.ts';
import type { OpenSentence, Proposal } from './find-proposals.ts';

/** A proposal as its author wants it. */
export type Choice = {
	proposal: Proposal;
	title: string;
	/** Those of the proposal's new companies that shall be added. */
	candidates: readonly string[];
};

/** The changes of a story when proposals are taken. */
export type Taking = {
	/** New, or with fields changed. */
	events: StoryEvent[];
	companies: Company[];
	/** The id of the event that each proposal became, by the proposal's key. */
	taken: [key: string, event: string][];
};

/** Makes events of proposals, and the companies these need. */
export function accept(choices: readonly Choice[], story: Story): Taking {
	const companies = newCompanies(choices, story);
	const ids = [...story.events.map(({ id }) => id), 'published'];
	const events = choices.map(({ proposal, title, candidates }): StoryEvent => {
		const id = slugOf(title, ids, 'event');
		ids.push(id);
		const { kind, date, claim } = proposal;
		const named = idsOf(candidates, [...story.companies, ...companies]);
		const [first, ...others] = proposal.passages.map((quote) => describe(quote, story));
		return {
			...{ id, kind, title, date, claim },
			companies: [...new Set([...proposal.companies, ...named])],
			passages: [first ?? proposal.passages[0], ...others]
		};
	});
	return {
		events,
		companies,
		taken: choices.map(({ proposal }, index) => [proposal.key, events[index]?.id ?? ''])
	};
}

/** Adds the passages of a proposal to an event, its companies too, and its date where the event has none. */
export function join(choice: Choice, event: StoryEvent, story: Story): Taking {
	const { proposal } = choice;
	const companies = newCompanies([choice], story);
	const named = idsOf(choice.candidates, [...story.companies, ...companies]);
	const joined: StoryEvent = {
		...event,
		date: event.date ?? proposal.date,
		companies: [...new Set([...event.companies, ...proposal.companies, ...named])],
		passages: [...event.passages, ...proposal.passages.map((quote) => describe(quote, story))]
	};
	return { events: [joined], companies, taken: [[proposal.key, event.id]] };
}

/** Makes an event of a sentence; its title is for the author to write. */
export function eventOfSentence(
	{ key, article, words, sentence, times }: OpenSentence,
	story: Story
): Taking {
	const id = slugOf('', [...story.events.map((event) => event.id), 'published'], 'event');
	const quote = describe({ article, exact: words, position: sentence }, story);
	const event: StoryEvent = {
		...{ id, kind: 'milestone', title: '', claim: { status: 'asserted' } },
		date: times.find(({ date }) => date)?.date ?? null,
		companies: [],
		passages: [quote]
	};
	return { events: [event], companies: [], taken: [[key, id]] };
}

/** The quote with so much context that it is found again when the text changes. */
function describe(quote: Quote, { articles }: Story): Quote {
	const { article, exact, position } = quote;
	const blocks = articles.find(({ id }) => id === article)?.blocks;
	if (!blocks || !position) return quote;
	const start = nearestStart(plainText(blocks).text, exact, position.start);
	if (start === undefined) return quote;
	const described = describeInArticle(blocks)(start, start + exact.length);
	return described ? { article, ...described } : quote;
}

/** Where the words start nearest to an offset: the text may have changed since the proposal was made. */
function nearestStart(text: string, words: string, offset: number): number | undefined {
	const starts = [text.lastIndexOf(words, offset), text.indexOf(words, offset)];
	const [nearest] = starts
		.filter((start) => start >= 0)
		.sort((a, b) => Math.abs(a - offset) - Math.abs(b - offset));
	return nearest;
}

function newCompanies(choices: readonly Choice[], story: Story): Company[] {
	const names = new Set(choices.flatMap(({ candidates }) => candidates));
	const added: Company[] = [];
	for (const name of names) {
		if (idsOf([name], story.companies).length > 0) continue;
		const ids = [...story.companies, ...added].map(({ id }) => id);
		added.push({ id: slugOf(name, ids, 'company'), names: [name], aliases: [] });
	}
	return added;
}

function idsOf(names: readonly string[], companies: readonly Company[]): string[] {
	return names.flatMap((name) => {
		const company = companies.find((each) => each.names.includes(name));
		return company ? [company.id] : [];
	});
}
