import { stories } from '#lib/server/content/stories.ts';
import { isPlace } from '#lib/server/published/list-place.ts';
import { STORY_LIST_WORDS } from '#lib/language/story-list.ts';
import { loadStudioMessages } from '#lib/language/studio.ts';
import { exporting } from '#lib/server/web/exporting.ts';
import type { Story } from '#lib/story/story.ts';
import { summarise, type Summary } from './summary.ts';
import type { PageServerLoad } from './$types';

const ON_A_PAGE = 20;
/** A site of files has one page of all stories: it cannot answer a query. */
const ALL = 100_000;
const MAX_QUERY = 200;

const summaries = new WeakMap<Story, Summary>();

function summaryOf(story: Story): Summary {
	const summary = summaries.get(story) ?? summarise(story);
	summaries.set(story, summary);
	return summary;
}

export const load: PageServerLoad = async ({ locals: { language }, url }) => {
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, MAX_QUERY);
	const place = url.searchParams.get('before') ?? '';
	const before = isPlace(place) ? place : undefined;
	const limit = exporting ? ALL : ON_A_PAGE;
	const { stories: shown, next } = await stories.list({ query, before, limit });
	const isPart = next !== undefined || query !== '' || before !== undefined;
	return {
		// read here, so that no reader's page gets words that few pages need
		studio: exporting ? undefined : (await loadStudioMessages(language)).home.invitation,
		list: isPart ? listOf({ query, before, next, isEmpty: shown.length === 0 }) : undefined,
		stories: shown.map(summaryOf)
	};

	/** Addresses and state of a list that goes on beyond its page. */
	function listOf(part: {
		query: string;
		before: string | undefined;
		next: string | undefined;
		isEmpty: boolean;
	}) {
		const { found, noneFound, noneBefore, ...words } = STORY_LIST_WORDS[language];
		const isFirst = part.before === undefined;
		const none = query !== '' && isFirst ? noneFound(query) : noneBefore;
		return {
			...{ query, isFirst, next: part.next, words },
			said: part.isEmpty ? none : query === '' ? undefined : found(query)
		};
	}
};
