import { isSameWords } from '#lib/quotes/normalize.ts';
import type { Media } from '#lib/story/media.ts';
import { tagFor } from '#lib/dates/language-tag.ts';
import type { Company, Era, EventDate, Story, StoryEvent } from '#lib/story/story.ts';
import type { Quote } from '#lib/quotes/quote.ts';
import type { Version } from '#lib/article/blocks.ts';
import type { StoryFile } from './schema.ts';

/**
 * The story that a `story.yaml` of the right shape says, with its defaults filled in. Of each article the
 * versions are asked for, the oldest first.
 */
export function toStory(slug: string, file: StoryFile, versions: (id: string) => Version[]): Story {
	const [first, ...others] = file.articles;
	const onlyArticle = first && others.length === 0 ? first.id : '';
	const { title, language, summary, kinds, eras, relations, steps } = file;
	const toQuote = (quote: WrittenPassage): Quote =>
		typeof quote === 'string'
			? { article: onlyArticle, exact: quote }
			: { ...present(quote), article: quote.article ?? onlyArticle };
	return {
		slug,
		title,
		language,
		...present({ summary }),
		...(kinds && { kinds: kinds.map(({ id, names }) => ({ id, names: present(names) })) }),
		...(eras && {
			eras: eras.map(({ title, ...era }) => ({ ...present(era), ...eraNames(title, language) }))
		}),
		...(relations && {
			relations: relations.map(({ passage, ...relation }) => ({
				...present(relation),
				...(passage !== undefined && { passage: toQuote(passage) })
			}))
		}),
		articles: file.articles.map(({ corrections = {}, ...article }) => {
			const all = versions(article.id).map((version) => {
				const note = version.since === undefined ? undefined : corrections[version.since];
				return note === undefined ? version : { ...version, note };
			});
			const latest = all.at(-1) ?? { blocks: [] };
			const earlier = all.slice(0, -1);
			return {
				...present({ ...article, media: media(article.media) }),
				language: article.language ?? language,
				published: date(article.published),
				...latest,
				...(earlier.length > 0 && { earlier })
			};
		}),
		companies: file.companies.map(({ id, names, aliases = [] }): Company => ({
			id,
			names: names as Company['names'],
			aliases: aliases.map(present)
		})),
		events: file.events.map(({ accepted, ...event }): StoryEvent => {
			const passages = event.passages.map(toQuote);
			const changed = accepted && passageOf(accepted, passages);
			if (changed) changed.accepted ??= accepted;
			return {
				...present({ ...event, media: media(event.media) }),
				date: date(event.date),
				claim: present(event.claim ?? { status: 'asserted' }),
				passages: passages as StoryEvent['passages']
			};
		}),
		...(steps && {
			steps: steps.map((step) => (typeof step === 'string' ? { event: step } : present(step)))
		})
	};
}

/** An era's name in the story's language, blank where it has only others, and the others. */
function eraNames(
	title: string | Record<string, string>,
	language: string
): Pick<Era, 'title' | 'names'> {
	if (typeof title === 'string') return { title };
	const own = tagFor(title, language);
	const { [own ?? '']: name = '', ...names } = title;
	return { title: name, ...(Object.keys(names).length > 0 && { names }) };
}

type WrittenPassage = StoryFile['events'][number]['passages'][number];

/** The passage that an event's `accepted` is about: the one with these words, else the only one. */
export function passageOf<T extends { exact: string }>(
	{ was }: { was: string },
	passages: T[]
): T | undefined {
	const [only] = passages.length === 1 ? passages : [];
	return passages.find(({ exact }) => isSameWords(exact, was)) ?? only;
}

function date(written: StoryFile['articles'][number]['published']): EventDate | null {
	return written && present(written);
}

function media(written: StoryFile['events'][number]['media']): Media[] | undefined {
	return written?.map(({ alt = '', ...each }) => ({ ...present(each), alt }));
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A copy without the keys that are `undefined`. */
function present<T extends object>(value: T): Present<T> {
	return Object.fromEntries(
		Object.entries(value).filter(([, of]) => of !== undefined)
	) as Present<T>;
}
