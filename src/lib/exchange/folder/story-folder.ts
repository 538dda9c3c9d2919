import type { Issue, Parsed } from '#lib/dates/parsed.ts';
import { checkStory, isSlug, warnings } from '#lib/story/rules.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import type { Language } from '#lib/dates/language.ts';
import { readArticles, type Articles } from './article-files.ts';
import { describeFolderProblem, folderIssue } from './folder-messages.ts';
import { passageOf, toStory } from './story-file.ts';
import { parseStoryFile, type ShapeIssue, type StoryFile } from './story-schema.ts';
import { describeYamlProblem } from './yaml-messages.ts';
import { readYaml, type YamlTree } from './yaml-tree.ts';

export const STORY_FILE = 'story.yaml';

/**
 * Reads a story from the files of its folder, by name: `story.yaml`, `<id>.md` for each article, and
 * `<id>@<day>.md` for its later versions. Reports everything that is wrong at once, each with its file, line
 * and column, in the story's language (in English where that cannot be read).
 */
export function readStory(slug: string, files: Record<string, string>): Parsed<MatchedStory> {
	const { matched, issues, warnings } = openStory(slug, files);
	return matched && issues.length === 0
		? { ok: true, value: matched, warnings }
		: { ok: false, issues };
}

/** A story as far as it can be read, and all that is wrong with it. */
type OpenStory = {
	/** Not there where even the lists of articles, companies and events cannot be made out. */
	matched?: MatchedStory;
	issues: Issue[];
	warnings: Issue[];
	/** Where something stands in `story.yaml`. */
	place: YamlTree['place'];
};

/** Reads a story as `readStory` does, and gives it whatever is wrong with it. */
export function openStory(slug: string, files: Record<string, string>): OpenStory {
	const source = files[STORY_FILE];
	if (source === undefined)
		return {
			issues: [folderIssue('noStory', 'en', STORY_FILE)],
			warnings: [],
			place: () => ({ line: 1, column: 1 })
		};

	const tree = readYaml(source);
	const language = languageOf(tree.value);
	const inYaml = ({
		path,
		message,
		part
	}: Pick<ShapeIssue, 'path' | 'message'> & Partial<ShapeIssue>) => ({
		path,
		message,
		file: STORY_FILE,
		...tree.place(path, part)
	});
	const issues: Issue[] = tree.problems.map(({ line, column, code }) => {
		const message = describeYamlProblem(code, language);
		return { path: [], message, file: STORY_FILE, line, column };
	});
	if (!isSlug(slug)) issues.push(folderIssue('folderName', language, STORY_FILE, slug));

	const shape = tree.usable ? parseStoryFile(tree.value, language) : { issues: [] };
	const articles = readArticles(files, language);
	issues.push(...shape.issues.map(inYaml), ...inArticles(articles, shape.file, language));
	const { place } = tree;
	if (!shape.file) return { issues: inReadingOrder(issues), warnings: [], place };

	const gaps = [
		...missingFiles(articles, shape.file, language),
		...whichArticle(shape.file, language),
		...acceptedNowhere(shape.file, language)
	];
	const story = toStory(slug, shape.file, (id) => articles.get(id)?.versions ?? []);
	const matched = matchStory(story);
	const broken = checkStory(matched, language).filter(
		({ path }) => ![...shape.issues, ...gaps].some((issue) => overlaps(path, issue.path))
	);
	issues.push(...[...gaps, ...broken].map(inYaml));
	return {
		matched,
		issues: inReadingOrder(issues),
		warnings: warnings(story, language).map(inYaml),
		place
	};
}

/** What is wrong inside the article files, and which of them the story does not know. */
function inArticles(articles: Articles, story: StoryFile | undefined, language: Language): Issue[] {
	return [...articles].flatMap(([id, { files, issues }]) =>
		story && !story.articles.some((article) => article.id === id)
			? files.map((file) => folderIssue('unlisted', language, file, id))
			: issues
	);
}

function missingFiles(articles: Articles, story: StoryFile, language: Language): Issue[] {
	return story.articles.flatMap(({ id }, index) => {
		if (id === '' || articles.get(id)?.files.includes(`${id}.md`)) return [];
		const message = describeFolderProblem('noArticle', language, `${id}.md`);
		return [{ path: ['articles', index, 'id'], message }];
	});
}

/** A quote need not name its article only where there is just one. */
function whichArticle({ articles, events }: StoryFile, language: Language): Issue[] {
	if (articles.length === 1) return [];
	const message = describeFolderProblem(
		'whichArticle',
		language,
		articles.map(({ id }) => id).join(', ')
	);
	return events.flatMap(({ passages }, event) =>
		passages.flatMap((quote, index) =>
			typeof quote === 'string' || quote.article === undefined
				? [{ path: ['events', event, 'passages', index, 'article'], message }]
				: []
		)
	);
}

/** What an event accepts must be about one of its passages. */
function acceptedNowhere({ events }: StoryFile, language: Language): Issue[] {
	const message = describeFolderProblem('acceptedWhere', language);
	return events.flatMap(({ accepted, passages }, event) => {
		const quotes = passages.map((quote) => (typeof quote === 'string' ? { exact: quote } : quote));
		if (!accepted || quotes.length === 0 || passageOf(accepted, quotes)) return [];
		return [{ path: ['events', event, 'accepted', 'was'], message }];
	});
}

function languageOf(value: unknown): Language {
	const isMap = typeof value === 'object' && value !== null;
	return isMap && 'language' in value && value.language === 'de' ? 'de' : 'en';
}

/** Whether one path lies on the way to the other. */
function overlaps(a: Issue['path'], b: Issue['path']): boolean {
	return a.every((step, index) => index >= b.length || step === b[index]);
}

/** `story.yaml` first, nothing twice. */
function inReadingOrder(issues: Issue[]): Issue[] {
	const seen = new Set<string>();
	return issues
		.filter(({ file, line, column, message }) => {
			const key = JSON.stringify([file, line, column, message]);
			return !seen.has(key) && seen.add(key);
		})
		.sort(
			(a, b) =>
				Number(a.file !== STORY_FILE) - Number(b.file !== STORY_FILE) ||
				(a.file ?? '').localeCompare(b.file ?? '') ||
				(a.line ?? 0) - (b.line ?? 0) ||
				(a.column ?? 0) - (b.column ?? 0)
		);
}
