/**
 * How many events of each story in src/content the suggested proposals cover, and with how many proposals.
 *   node tests/bench/suggest-events.ts [--all]
 * An event is covered by a proposal of its own whose passage shares half of the shorter one's words; `--all` prints
 * every proposal.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readStory } from '../../src/lib/exchange/folder/read-story.ts';
import { plainText } from '../../src/lib/article/plain-text.ts';
import { matchIn } from '../../src/lib/quotes/match.ts';
import type { Article, Story, StoryEvent } from '../../src/lib/story/story.ts';
import type { Quote } from '../../src/lib/quotes/quote.ts';
import { suggestEvents, type EventProposal } from '../../src/lib/suggest/events/suggest-events.ts';

const CONTENT = new URL('../../src/content/', import.meta.url);

type Place = { article: string; start: number; end: number };

function placesOf(passages: Quote[], articles: Article[]): Place[] {
	return passages.flatMap((quote) => {
		const article = articles.find(({ id }) => id === quote.article);
		const match = article && matchIn(plainText(article.blocks).text)(quote);
		if (match?.state !== 'exact' && match?.state !== 'moved') return [];
		return [{ article: quote.article, start: match.start, end: match.end }];
	});
}

function overlaps(a: Place, b: Place): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return a.article === b.article && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** Pairs events with proposals, each at most once, as many as can be (augmenting paths). */
function pair(story: Story, proposals: EventProposal[]): Map<StoryEvent, EventProposal> {
	const fits = new Map(
		story.events.map((event) => {
			const places = placesOf(event.passages, story.articles);
			const own = proposals.filter((proposal) =>
				placesOf(proposal.passages, story.articles).some((a) => places.some((b) => overlaps(a, b)))
			);
			return [
				event,
				own.sort((a, b) => Number(b.kind === event.kind) - Number(a.kind === event.kind))
			];
		})
	);
	const owner = new Map<EventProposal, StoryEvent>();
	const claim = (event: StoryEvent, seen: Set<EventProposal>): boolean =>
		(fits.get(event) ?? []).some((proposal) => {
			if (seen.has(proposal)) return false;
			seen.add(proposal);
			const other = owner.get(proposal);
			if (other && !claim(other, seen)) return false;
			owner.set(proposal, event);
			return true;
		});
	for (const event of story.events) claim(event, new Set());
	return new Map([...owner].map(([proposal, event]) => [event, proposal]));
}

const sorted = (companies: string[]) => [...companies].sort().join(' ');

function print(story: Story) {
	const found = story.articles.map((article) => suggestEvents(article, story.companies));
	const proposals = found.flatMap((one) => one.proposals);
	const pairs = pair(story, proposals);
	const count = (isRight: (event: StoryEvent, proposal: EventProposal) => boolean) =>
		[...pairs].filter(([event, proposal]) => isRight(event, proposal)).length;
	const companies = count(
		(event, proposal) => sorted(event.companies) === sorted(proposal.companies)
	);
	const kinds = count((event, proposal) => event.kind === proposal.kind);
	const dates = count((event, proposal) => event.date?.edtf === proposal.date?.edtf);
	console.log(
		`${story.slug}: ${pairs.size} of ${story.events.length} events covered by ${proposals.length} proposals` +
			` (same companies ${companies}, kind ${kinds}, date ${dates}); ` +
			`${found.flatMap(({ uncovered }) => uncovered).length} sentences with a time and no event`
	);
	for (const event of story.events) if (!pairs.has(event)) console.log(`  missed: ${event.title}`);
	if (!process.argv.includes('--all')) return;
	const eventOf = new Map([...pairs].map(([event, proposal]) => [proposal, event.id]));
	for (const proposal of proposals) {
		const { kind, title, date, claim, score, passages } = proposal;
		console.log(
			`  ${score.toFixed(2)} ${kind} · ${title} · ${date?.edtf ?? 'undated'} (${date?.words ?? ''}) · ` +
				`${proposal.companies.join(' ')} · ${claim.status} ${claim.by ?? ''} → ${eventOf.get(proposal) ?? 'none'}`
		);
		for (const { exact } of passages) console.log(`         ${exact}`);
	}
	for (const { uncovered } of found)
		for (const { words, times } of uncovered)
			console.log(`  left: ${words} [${times.map((time) => time.words).join(', ')}]`);
}

for (const slug of readdirSync(CONTENT).filter((name) => !name.includes('.'))) {
	const folder = new URL(`${slug}/`, CONTENT);
	const files = readdirSync(folder).map((name) => [
		name,
		readFileSync(new URL(name, folder), 'utf8')
	]);
	const story = readStory(slug, Object.fromEntries(files) as Record<string, string>);
	if (story.ok) print(story.value.story);
	else console.log(`${slug} cannot be read.`);
}
