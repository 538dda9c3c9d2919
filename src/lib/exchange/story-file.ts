import type { Block, Company, EventDate, Quote, Story, StoryEvent } from '#lib/story/story.ts';
import type { StoryFile } from './story-schema.ts';

/** The story that a `story.yaml` of the right shape says, with its defaults filled in. */
export function toStory(slug: string, file: StoryFile, blocks: (id: string) => Block[]): Story {
	const [first, ...others] = file.articles;
	const onlyArticle = first && others.length === 0 ? first.id : '';
	const { title, language, summary } = file;
	return {
		slug,
		title,
		language,
		...present({ summary }),
		articles: file.articles.map((article) => ({
			...present(article),
			language: article.language ?? language,
			published: date(article.published),
			blocks: blocks(article.id)
		})),
		companies: file.companies.map(({ id, names, aliases = [] }): Company => ({
			id,
			names: names as Company['names'],
			aliases: aliases.map(present)
		})),
		events: file.events.map((event): StoryEvent => ({
			...present(event),
			date: date(event.date),
			claim: present(event.claim ?? { status: 'asserted' }),
			passages: event.passages.map((quote): Quote =>
				typeof quote === 'string'
					? { article: onlyArticle, exact: quote }
					: { ...present(quote), article: quote.article ?? onlyArticle }
			) as StoryEvent['passages']
		}))
	};
}

function date(written: StoryFile['articles'][number]['published']): EventDate | null {
	return written && present(written);
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A copy without the keys that are `undefined`. */
function present<T extends object>(value: T): Present<T> {
	return Object.fromEntries(
		Object.entries(value).filter(([, of]) => of !== undefined)
	) as Present<T>;
}
