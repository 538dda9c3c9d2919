import { Feed, type Item } from 'feed';
import { dayOf, versionsOf } from '#lib/article/versions.ts';
import type { DiffPiece } from '#lib/article/wording-diff.ts';
import { dayToTime } from '#lib/dates/days.ts';
import { languageFor, type Language } from '#lib/dates/language.ts';
import { DATE_WORDS } from '#lib/language/date-words.ts';
import { formatEdtf } from '#lib/language/dates.ts';
import { FEED_WORDS } from '#lib/language/feeds.ts';
import { localeOf } from '#lib/language/i18n.ts';
import { edtfOf, spanOf } from '#lib/story/event-date.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { showStory } from '#lib/story/shown-story.ts';
import { findProofs } from '#lib/story/proofs.ts';
import type { Article, Story } from '#lib/story/story.ts';

/** The absolute addresses of a site's pages. */
export type Addresses = {
	home: string;
	/** The feed itself. */
	self: string;
	story: (slug: string) => string;
	/** A picture of a story. */
	image: (slug: string) => string;
	/** When the site was built: the date of what has none of its own. */
	built: Date;
};

/** A feed's entries are cut off after so many, the latest first. */
const MAX_ENTRIES = 500;

/** An Atom feed (RFC 4287) of a story's events, in the order of time; each is dated as its article was last changed. */
export function eventsFeed(matched: MatchedStory, addresses: Addresses): string {
	const { story } = matched;
	const words = FEED_WORDS[languageFor(story.language)];
	const link = addresses.story(story.slug);
	const titles = new Map(story.articles.map(({ id, title }) => [id, title]));
	const items = showStory(matched, []).story.events.map((event): Item => {
		const edtf = edtfOf(event.date);
		const when = edtf ? formatEdtf(edtf, DATE_WORDS[languageFor(story.language)]) : words.undated;
		const quotes = event.passages.map(
			({ exact, article }) =>
				`<blockquote>${html(exact)}</blockquote><p>${html(titles.get(article) ?? '')}</p>`
		);
		const articles = story.articles.filter(({ id }) =>
			event.passages.some(({ article }) => article === id)
		);
		return {
			title: html(event.title),
			...place(`${link}?event=${event.id}#event-${event.id}`),
			date: latest(articles.map(lastChange), addresses.built),
			description: html(when),
			content: `<p>${html(when)}</p>${quotes.join('')}`
		};
	});
	const image = addresses.image(story.slug);
	return write(words.events(story.title), story.language, link, addresses, items, image);
}

/** An Atom feed of the site's stories, the last changed first. */
export function storiesFeed(
	all: readonly Story[],
	language: Language,
	addresses: Addresses
): string {
	const items = all.map((story): Item => ({
		title: html(story.title),
		...place(addresses.story(story.slug)),
		date: latest(story.articles.map(lastChange), addresses.built),
		description: html(story.summary ?? '')
	}));
	return write(FEED_WORDS[language].allEvents, language, addresses.home, addresses, newest(items));
}

/**
 * An Atom feed of corrections, the latest first: for every later version of an article, the editor's sentence, and the
 * words of events that changed with it. With one story it is that story's feed, in its language.
 */
export function correctionsFeed(
	all: readonly MatchedStory[],
	{ language, of }: { language: Language; of?: Story },
	addresses: Addresses
): string {
	const words = FEED_WORDS[language];
	const title = of ? words.corrections(of.title) : words.allCorrections;
	const link = of ? addresses.story(of.slug) : addresses.home;
	const items = all.flatMap((matched) => correctionsOf(matched, language, addresses));
	return write(title, language, link, addresses, newest(items));
}

function correctionsOf(matched: MatchedStory, language: Language, addresses: Addresses): Item[] {
	const { story } = matched;
	const words = FEED_WORDS[language];
	const proofs = findProofs(matched);
	const titles = new Map(story.events.map(({ id, title }) => [id, title]));
	return story.articles.flatMap((article) =>
		// of those of one day, too, the latest is first
		versionsOf(article)
			.reverse()
			.flatMap(({ since, note }): Item[] => {
				if (since === undefined) return [];
				const changes = proofs.flatMap(({ event, article: of, changes }) =>
					of !== article.id
						? []
						: changes
								.filter((change) => change.since === since)
								.map(
									({ pieces }) =>
										`<h3>${html(titles.get(event) ?? event)}</h3>` +
										`<p>${words.was}: ${side(pieces, 'gone')}</p>` +
										`<p>${words.is}: ${side(pieces, 'new')}</p>`
								)
				);
				return [
					{
						title: html(words.corrected(article.title)),
						...place(`${addresses.story(story.slug)}?version=${article.id}@${since}`),
						date: new Date(dayToTime(dayOf(since))),
						...(note !== undefined && { description: html(note) }),
						content: (note === undefined ? '' : `<p>${html(note)}</p>`) + changes.join('')
					}
				];
			})
	);
}

/** One side of a difference; what only it has is emphasised. */
function side(pieces: DiffPiece[], change: NonNullable<DiffPiece['change']>): string {
	return pieces
		.filter((piece) => piece.change === undefined || piece.change === change)
		.map(({ text, change }) => (change ? `<em>${html(text)}</em>` : html(text)))
		.join('');
}

function write(
	title: string,
	language: string,
	link: string,
	{ home, self, built }: Addresses,
	items: Item[],
	image?: string
): string {
	const entries = items.slice(0, MAX_ENTRIES);
	const feed = new Feed({
		title: html(title),
		...{ id: self, link, language: localeOf(language), copyright: '', generator: home },
		updated: latest(
			entries.map(({ date }) => date.getTime()),
			built
		),
		feedLinks: { atom: self },
		...(image !== undefined && { image })
	});
	for (const entry of entries) feed.addItem(entry);
	return feed.atom1();
}

const place = (address: string) => ({ id: address, link: address });

function newest(items: Item[]): Item[] {
	return items.sort((a, b) => b.date.getTime() - a.date.getTime());
}

/** When an article's text was last changed, or else published, in ms; NaN where that is not known. */
function lastChange({ since, published }: Article): number {
	return dayToTime(since ? dayOf(since) : (spanOf(published)?.latest ?? '')) || NaN;
}

function latest(times: number[], otherwise: Date): Date {
	const known = times.filter(Number.isFinite);
	return known.length > 0 ? new Date(Math.max(...known)) : otherwise;
}

/** A text as HTML, without the characters that XML 1.0 forbids. */
function html(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- they are what is looked for
			.replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
	);
}
