import { versionId } from '#lib/article/versions.ts';
import { issue, type Issue, type NoValues, type Parsed } from '#lib/dates/parsed.ts';
import { checkStory, isSlug, warnings } from '#lib/story/rules.ts';
import type { MediaTypes } from '#lib/story/media-rules.ts';
import { matchStory, type MatchedStory } from '#lib/story/matches.ts';
import { readArticles, wholeFile, type Articles } from './articles.ts';
import { passageOf, toStory } from './to-story.ts';
import { parseStoryFile, type ShapeIssue, type StoryFile } from './schema.ts';
import { readYaml, type YamlTree } from './yaml.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'folder.noStory': NoValues;
		'folder.name': { slug: string };
		'folder.noArticle': { file: string };
		/** A sentence about a version that is not there. */
		'folder.noVersion': { file: string };
		'folder.unlisted': { id: string };
		'folder.whichArticle': { ids: readonly string[] };
		'folder.acceptedWhere': NoValues;
	}
}

export const STORY_FILE = 'story.yaml';

/**
 * Reads a story from the files of its folder, by name: `story.yaml`, `<id>.md` for each article, and
 * `<id>@<day>.md` for its later versions. Reports everything that is wrong at once, each with its file, line
 * and column, and the language to report it in. `types` are those of all other files there; without them it is not
 * known which there are.
 */
export function readStory(
	slug: string,
	files: Record<string, string>,
	types?: MediaTypes
): Parsed<MatchedStory> & NamedLanguage {
	const { language, matched, issues, warnings } = openStory(slug, files, types);
	return matched && issues.length === 0
		? { language, ok: true, value: matched, warnings }
		: { language, ok: false, issues };
}

/** The language that `story.yaml` names, be it one of ours or not. */
export type NamedLanguage = { language: string | undefined };

/** A story as far as it can be read, and all that is wrong with it. */
export type OpenStory = NamedLanguage & {
	/** Not there where even the lists of articles, companies and events cannot be made out. */
	matched?: MatchedStory;
	issues: Issue[];
	warnings: Issue[];
	/** Where something stands in `story.yaml`. */
	place: YamlTree['place'];
};

/** Reads a story as `readStory` does, and gives it whatever is wrong with it. */
export function openStory(
	slug: string,
	files: Record<string, string>,
	types?: MediaTypes
): OpenStory {
	const source = files[STORY_FILE];
	if (source === undefined)
		return {
			language: undefined,
			issues: [issue('folder.noStory', {}, wholeFile(STORY_FILE))],
			warnings: [],
			place: () => ({ line: 1, column: 1 })
		};

	const tree = readYaml(source);
	const { place } = tree;
	const inYaml = ({ part, ...each }: Issue & Partial<ShapeIssue>): Issue => ({
		...each,
		file: STORY_FILE,
		...place(each.path, part)
	});
	const issues = tree.issues.map((each): Issue => ({ ...each, file: STORY_FILE }));
	if (!isSlug(slug)) issues.push(issue('folder.name', { slug }, wholeFile(STORY_FILE)));

	const shape = tree.usable ? parseStoryFile(tree.value) : { issues: [] };
	const articles = readArticles(files);
	issues.push(...shape.issues.map(inYaml), ...inArticles(articles, shape.file));
	const language = languageIn(tree.value);
	if (!shape.file) return { language, issues: inReadingOrder(issues), warnings: [], place };

	const gaps = [
		...missingFiles(articles, shape.file),
		...missingVersions(articles, shape.file),
		...whichArticle(shape.file),
		...acceptedNowhere(shape.file)
	];
	const story = toStory(slug, shape.file, (id) => articles.get(id)?.versions ?? []);
	const matched = matchStory(story);
	const broken = checkStory(matched, types).filter(
		({ path }) => ![...shape.issues, ...gaps].some((issue) => overlaps(path, issue.path))
	);
	issues.push(...[...gaps, ...broken].map(inYaml));
	return {
		language,
		matched,
		issues: inReadingOrder(issues),
		warnings: warnings(story).map(inYaml),
		place
	};
}

/** The issues inside the article files, and those that the story does not know. */
function inArticles(articles: Articles, story: StoryFile | undefined): Issue[] {
	return [...articles].flatMap(([id, { files, issues }]) =>
		story && !story.articles.some((article) => article.id === id)
			? files.map((file) => issue('folder.unlisted', { id }, wholeFile(file)))
			: issues
	);
}

function missingFiles(articles: Articles, story: StoryFile): Issue[] {
	return story.articles.flatMap(({ id }, index) => {
		if (id === '' || articles.get(id)?.files.includes(`${id}.md`)) return [];
		const path = ['articles', index, 'id'];
		return [issue('folder.noArticle', { file: `${id}.md` }, { path })];
	});
}

function missingVersions(articles: Articles, story: StoryFile): Issue[] {
	return story.articles.flatMap(({ id, corrections = {} }, index) =>
		Object.keys(corrections).flatMap((since) => {
			const file = `${versionId(id, since)}.md`;
			if (id === '' || articles.get(id)?.files.includes(file)) return [];
			const path = ['articles', index, 'corrections', since];
			return [issue('folder.noVersion', { file }, { path })];
		})
	);
}

type Passage = StoryFile['events'][number]['passages'][number];

/** A quote need not name its article only where there is just one. */
function whichArticle({ articles, events, relations = [] }: StoryFile): Issue[] {
	if (articles.length === 1) return [];
	const ids = articles.map(({ id }) => id);
	const isOpen = (quote: Passage | undefined) =>
		typeof quote === 'string' || (quote !== undefined && quote.article === undefined);
	const blame = (...path: Issue['path']) =>
		issue('folder.whichArticle', { ids }, { path: [...path, 'article'] });
	return [
		...events.flatMap(({ passages }, event) =>
			passages.flatMap((quote, index) =>
				isOpen(quote) ? [blame('events', event, 'passages', index)] : []
			)
		),
		...relations.flatMap(({ passage }, index) =>
			isOpen(passage) ? [blame('relations', index, 'passage')] : []
		)
	];
}

/** Accepted words that belong to none of their event's passages. */
function acceptedNowhere({ events }: StoryFile): Issue[] {
	return events.flatMap(({ accepted, passages }, event) => {
		const quotes = passages.map((quote) => (typeof quote === 'string' ? { exact: quote } : quote));
		if (!accepted || quotes.length === 0 || passageOf(accepted, quotes)) return [];
		return [issue('folder.acceptedWhere', {}, { path: ['events', event, 'accepted', 'was'] })];
	});
}

function languageIn(value: unknown): string | undefined {
	const isMap = typeof value === 'object' && value !== null;
	const language = isMap && 'language' in value ? value.language : undefined;
	return typeof language === 'string' ? language : undefined;
}

/** Whether one path lies on the way to the other. */
function overlaps(a: Issue['path'], b: Issue['path']): boolean {
	return a.every((step, index) => index >= b.length || step === b[index]);
}

/** `story.yaml` first, nothing twice. */
function inReadingOrder(issues: Issue[]): Issue[] {
	const seen = new Set<string>();
	return issues
		.filter(({ file, line, column, rule, values }) => {
			const key = JSON.stringify([file, line, column, rule, values]);
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
