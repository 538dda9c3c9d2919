/**
 * How many events of each story in src/content the suggested drafts cover, and with how many drafts.
 *   node tests/bench/suggest-events.ts [--all]
 * An event is covered by a draft of its own whose passage shares half of the shorter one's words; `--all` prints
 * every draft.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readStory } from '../../src/lib/exchange/folder/story-folder.ts';
import { plainText } from '../../src/lib/article/plain-text.ts';
import { matchIn } from '../../src/lib/quotes/match.ts';
import type { Article, Story, StoryEvent } from '../../src/lib/story/story.ts';
import type { Quote } from '../../src/lib/quotes/quote.ts';
import { suggestEvents, type EventDraft } from '../../src/lib/suggest/events/events.ts';

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

/** Pairs events with drafts, each at most once, as many as can be (augmenting paths). */
function pair(story: Story, drafts: EventDraft[]): Map<StoryEvent, EventDraft> {
	const fits = new Map(
		story.events.map((event) => {
			const places = placesOf(event.passages, story.articles);
			const own = drafts.filter((draft) =>
				placesOf(draft.passages, story.articles).some((a) => places.some((b) => overlaps(a, b)))
			);
			return [
				event,
				own.sort((a, b) => Number(b.kind === event.kind) - Number(a.kind === event.kind))
			];
		})
	);
	const owner = new Map<EventDraft, StoryEvent>();
	const claim = (event: StoryEvent, seen: Set<EventDraft>): boolean =>
		(fits.get(event) ?? []).some((draft) => {
			if (seen.has(draft)) return false;
			seen.add(draft);
			const other = owner.get(draft);
			if (other && !claim(other, seen)) return false;
			owner.set(draft, event);
			return true;
		});
	for (const event of story.events) claim(event, new Set());
	return new Map([...owner].map(([draft, event]) => [event, draft]));
}

const sorted = (companies: string[]) => [...companies].sort().join(' ');

function print(story: Story) {
	const found = story.articles.map((article) => suggestEvents(article, story.companies));
	const drafts = found.flatMap((one) => one.drafts);
	const pairs = pair(story, drafts);
	const count = (isRight: (event: StoryEvent, draft: EventDraft) => boolean) =>
		[...pairs].filter(([event, draft]) => isRight(event, draft)).length;
	const companies = count((event, draft) => sorted(event.companies) === sorted(draft.companies));
	const kinds = count((event, draft) => event.kind === draft.kind);
	const dates = count((event, draft) => event.date?.edtf === draft.date?.edtf);
	console.log(
		`${story.slug}: ${pairs.size} of ${story.events.length} events covered by ${drafts.length} drafts` +
			` (same companies ${companies}, kind ${kinds}, date ${dates}); ` +
			`${found.flatMap(({ uncovered }) => uncovered).length} sentences with a time and no event`
	);
	for (const event of story.events) if (!pairs.has(event)) console.log(`  missed: ${event.title}`);
	if (!process.argv.includes('--all')) return;
	const eventOf = new Map([...pairs].map(([event, draft]) => [draft, event.id]));
	for (const draft of drafts) {
		const { kind, title, date, claim, score, passages } = draft;
		console.log(
			`  ${score.toFixed(2)} ${kind} · ${title} · ${date?.edtf ?? 'undated'} (${date?.words ?? ''}) · ` +
				`${draft.companies.join(' ')} · ${claim.status} ${claim.by ?? ''} → ${eventOf.get(draft) ?? 'none'}`
		);
		for (const { exact } of passages) console.log(`         ${exact}`);
	}
	for (const { uncovered } of found)
		for (const { words, times } of uncovered)
			console.log(`  left: ${words} [${times.map((time) => time.words).join(', ')}]`);
}

for (const slug of readdirSync(CONTENT)) {
	const folder = new URL(`${slug}/`, CONTENT);
	const files = readdirSync(folder).map((name) => [
		name,
		readFileSync(new URL(name, folder), 'utf8')
	]);
	const story = readStory(slug, Object.fromEntries(files) as Record<string, string>);
	if (story.ok) print(story.value.story);
	else console.log(`${slug} cannot be read.`);
}
