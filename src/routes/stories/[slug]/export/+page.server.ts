import type { ExportWords } from '#lib/language/de/export.ts';
import { EXPORT_WORDS } from '#lib/language/export.ts';
import { describeIssue } from '#lib/language/problems.ts';
import { cachedLosses, EXPORTS, type ExportId } from '#lib/server/documents/exports.ts';
import { findStory } from '../../../find-story.ts';
import type { PageServerLoad } from './$types';

type ShownId = keyof (typeof EXPORT_WORDS)['de']['lines'];
const GROUPS = [
	['documents', ['docx']],
	['tables', ['xlsx', 'csv']],
	['timelines', ['timelinejs', 'timelinejs-sheet', 'markwhen', 'simile', 'vis-timeline']],
	['calendars', ['icalendar']],
	['archives', ['fundstelle', 'annotations']]
] as const satisfies [string, readonly (ExportId & ShownId)[]][];

export const load: PageServerLoad = async ({ params, locals: { language }, locals }) => {
	const { story } = await findStory(params.slug, locals);
	const words = EXPORT_WORDS[language];
	const { groups, lines, missing } = words;
	const formatOf = async (id: ExportId & ShownId) => {
		const found = EXPORTS.find((each) => each.id === id);
		if (!found) return [];
		const losses = (await cachedLosses(found, story)).map((loss) => describeIssue(loss, language));
		const { name, file } = found;
		const some = losses.length > 0 && { losses, missing: missing(losses.length) };
		return [{ id, name, file: file(story.slug), line: lines[id], ...some }];
	};
	return {
		story: { slug: story.slug, title: story.title, language: story.language },
		words: shown(words),
		groups: await Promise.all(
			GROUPS.map(async ([group, ids]) => ({
				title: groups[group],
				formats: (await Promise.all(ids.map(formatOf))).flat()
			}))
		)
	};
};

/** The page's own words: functions are not sent to it. */
function shown(words: ExportWords) {
	const { title, intro, back, download, whole, pdf, openStory } = words;
	const { feed, correctionsFeed, openFeed, groups } = words;
	return {
		...{ title, intro, back, download, whole, pdf, openStory, feed, correctionsFeed, openFeed },
		...{ documents: groups.documents, feeds: groups.feeds }
	};
}
