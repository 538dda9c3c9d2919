import { diffArrays } from 'diff';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import { edtfOf } from '#lib/story/event-date.ts';
import { mediaFileNames } from '#lib/story/media.ts';
import { isPlain } from './dates/moment.ts';
import type {
	ImportedStory,
	StoryPart,
	StoryReader,
	UnprovenEvent,
	WritableStory,
	StoryWriter
} from './imported-story.ts';

/** Most examples of what gets lost. */
const MAX_EXAMPLES = 3;

/**
 * The losses of a story in a format: found by writing and reading it again, so that nothing is promised that does not
 * hold.
 */
export function lossesOf(
	story: WritableStory,
	{ write, read }: { write: StoryWriter; read: StoryReader },
	showsVague = true
): Issue[] {
	const again = read(write(story));
	const losses = differences(
		story,
		again.ok ? again.value : { articles: [], companies: [], events: [], unread: [] }
	);
	if (showsVague) return losses;
	const dated = story.events.flatMap(({ date }) => edtfOf(date) ?? []);
	const vague = dated.filter((edtf) => !isPlain(edtf)).length;
	return vague === 0
		? losses
		: [...losses, issue('exchange.drawn', { count: vague, of: dated.length })];
}

/** The losses in a format that has the words of passages, for people alone. */
export function withQuotedWords(losses: Issue[]): Issue[] {
	return losses.map((loss) =>
		loss.rule === 'exchange.loss' && loss.values.part === 'passages'
			? issue('exchange.loss', { ...loss.values, part: 'quotedOnly' })
			: loss
	);
}

function differences(story: WritableStory, again: ImportedStory): Issue[] {
	const pairs = pairUp(story.events, again.events);
	const names = (companies: ImportedStory['companies']) =>
		new Map(companies.map(({ id, names }) => [id, names[0]]));
	const [before, after] = [names(story.companies), names(again.companies)];
	const companiesOf = (event: UnprovenEvent, known: Map<string, string>) =>
		event.companies.map((id) => known.get(id) ?? id);
	const quotesOf = ({ passages }: UnprovenEvent) =>
		passages.map(({ article, exact, prefix, suffix }) => [article, exact, prefix, suffix]);
	const placesOf = ({ passages }: UnprovenEvent) =>
		passages.map(({ position, hash, accepted }) => [position, hash, accepted]);

	const found: Issue[] = [];
	const lose = (part: StoryPart, lost: readonly { title: string }[], of: number) => {
		if (lost.length === 0) return;
		const examples = lost.slice(0, MAX_EXAMPLES).map(({ title }) => title);
		found.push(issue('exchange.loss', { part, count: lost.length, of, examples }));
	};
	lose(
		'events',
		pairs.filter(({ other }) => !other).map(({ event }) => event),
		pairs.length
	);
	const kept = pairs.flatMap(({ event, other }) => (other ? [{ event, other }] : []));
	const compare = (
		part: StoryPart,
		of: (event: UnprovenEvent) => unknown,
		ofOther: (event: UnprovenEvent) => unknown = of
	) => {
		const lost = kept.filter(({ event, other }) => !isSame(of(event), ofOther(other)));
		lose(
			part,
			lost.map(({ event }) => event),
			pairs.length
		);
	};
	compare('titles', ({ title }) => title);
	compare('summaries', ({ summary }) => summary ?? '');
	compare('dates', ({ date }) => date?.edtf);
	compare('bases', ({ date }) => date && { ...date, edtf: '' });
	compare('kinds', ({ kind }) => kind);
	compare('claims', ({ claim }) => claim);
	compare('weights', ({ weight }) => weight);
	compare('ids', ({ id }) => id);
	compare('media', ({ media }) => media ?? []);
	compare(
		'companies',
		(event) => companiesOf(event, before),
		(event) => companiesOf(event, after)
	);
	compare('passages', quotesOf);
	if (!found.some(({ values }) => 'part' in values && values.part === 'passages'))
		compare('places', placesOf);
	const title = (each: object) =>
		'names' in each
			? (Object.values(each.names as string[])[0] ?? '')
			: 'title' in each
				? String(each.title)
				: '';
	const lists = [
		['ownKinds', story.kinds ?? [], again.kinds ?? []],
		['companyNames', story.companies, again.companies],
		['articles', story.articles, again.articles]
	] as const;
	for (const [part, own, others] of lists) {
		const known = new Map<string, object>(others.map((each) => [each.id, each]));
		const ids = new Set(own.map(({ id }) => id));
		const lost = [
			...own.filter((each) => !isSame(each, known.get(each.id))),
			// what was not there before: a word of a summary that the format takes for a tag
			...others.filter(({ id }) => !ids.has(id))
		];
		lose(
			part,
			lost.map((each) => ({ title: title(each) })),
			own.length
		);
	}
	const eraKeys = (again.eras ?? []).map(stable);
	lose(
		'eras',
		(story.eras ?? []).filter((era) => !eraKeys.includes(stable(era))),
		story.eras?.length ?? 0
	);
	const titles = new Map(story.events.map(({ id, title }) => [id, title]));
	const relationKeys = (again.relations ?? []).map(stable);
	lose(
		'relations',
		(story.relations ?? [])
			.filter((relation) => !relationKeys.includes(stable(relation)))
			.map(({ from, to }) => ({ title: `${titles.get(from) ?? from} – ${titles.get(to) ?? to}` })),
		story.relations?.length ?? 0
	);
	// no format holds more than what is said of them
	const files = mediaFileNames(story);
	lose(
		'mediaFiles',
		files.map((title) => ({ title })),
		files.length
	);
	const details = [
		['storyTitle', story.title, again.title],
		['storySummary', story.summary ?? '', again.summary ?? ''],
		['language', story.language, again.language],
		['slug', story.slug, again.slug],
		['steps', stable(story.steps ?? []), stable(again.steps ?? [])]
	] as const;
	for (const [part, own, other] of details) if (own !== other) lose(part, [story], 1);
	return found;
}

type Pair = { event: UnprovenEvent; other?: UnprovenEvent };

/** Each event with what became of it: the one with its id, or the next one that is called alike. */
function pairUp(events: readonly UnprovenEvent[], others: readonly UnprovenEvent[]): Pair[] {
	const ids = new Map(others.map((other) => [other.id, other]));
	const own = new Set(events.map(({ id }) => id));
	if (own.size === events.length && others.every(({ id }) => own.has(id)))
		return events.map((event) => ({ event, other: ids.get(event.id) }));
	// formats keep the order: the longest row of titles that stands in both leaves out the fewest
	const pairs: Pair[] = [];
	let at = 0;
	for (const part of diffArrays(events.map(titleKey), others.map(titleKey))) {
		if (part.added) at += part.count;
		else
			for (const event of events.slice(pairs.length, pairs.length + part.count))
				pairs.push(part.removed ? { event } : { event, other: others[at++] });
	}
	return pairs;
}

function titleKey({ title }: UnprovenEvent): string {
	return title.replace(/\s+/g, '');
}

function isSame(a: unknown, b: unknown): boolean {
	return stable(a) === stable(b);
}

/** A value as a text that does not depend on the order of its keys, without keys that are not there. */
function stable(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
