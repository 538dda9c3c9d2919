import type { Issue, Parsed } from '#lib/story/parsed.ts';
import { checkStory, isSlug, warnings } from '#lib/story/rules.ts';
import type { Block, Language, Story } from '#lib/story/story.ts';
import { parseArticle } from './article-markdown.ts';
import { describeFolderProblem, type FolderProblem } from './folder-messages.ts';
import { toStory } from './story-file.ts';
import { parseStoryFile, type ShapeIssue, type StoryFile } from './story-schema.ts';
import { describeYamlProblem } from './yaml-messages.ts';
import { readYaml } from './yaml-tree.ts';

const STORY_FILE = 'story.yaml';

/**
 * Reads a story from the files of its folder, by name: `story.yaml`, and `<id>.md` for each article.
 * Reports everything that is wrong at once, each with its file, line and column, in the story's language
 * (in English where that cannot be read).
 */
export function readStory(slug: string, files: Record<string, string>): Parsed<Story> {
	const source = files[STORY_FILE];
	if (source === undefined)
		return { ok: false, issues: [folderIssue('noStory', 'en', STORY_FILE)] };

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
	if (!shape.file) return { ok: false, issues: inReadingOrder(issues) };

	const gaps = [
		...missingFiles(articles, shape.file, language),
		...whichArticle(shape.file, language)
	];
	const story = toStory(slug, shape.file, (id) => articles.get(id)?.blocks ?? []);
	const broken = checkStory(story, language).filter(
		({ path }) => ![...shape.issues, ...gaps].some((issue) => overlaps(path, issue.path))
	);
	issues.push(...[...gaps, ...broken].map(inYaml));
	return issues.length > 0
		? { ok: false, issues: inReadingOrder(issues) }
		: { ok: true, value: story, warnings: warnings(story, language).map(inYaml) };
}

/** By id; an article that cannot be read has no blocks. */
type Articles = Map<string, { blocks: Block[]; issues: Issue[] }>;

function readArticles(files: Record<string, string>, language: Language): Articles {
	const articles: Articles = new Map();
	for (const [file, markdown] of Object.entries(files)) {
		if (!file.endsWith('.md')) continue;
		const parsed = parseArticle(markdown, language);
		const blocks = parsed.ok ? parsed.value : [];
		const issues: Issue[] = parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, file }));
		if (parsed.ok && blocks.length === 0) issues.push(folderIssue('emptyArticle', language, file));
		articles.set(file.slice(0, -'.md'.length), { blocks, issues });
	}
	return articles;
}

/** What is wrong inside the article files, and which of them the story does not know. */
function inArticles(articles: Articles, story: StoryFile | undefined, language: Language): Issue[] {
	return [...articles].flatMap(([id, { issues }]) =>
		story && !story.articles.some((article) => article.id === id)
			? [folderIssue('unlisted', language, `${id}.md`, id)]
			: issues
	);
}

function missingFiles(articles: Articles, story: StoryFile, language: Language): Issue[] {
	return story.articles.flatMap(({ id }, index) => {
		if (id === '' || articles.has(id)) return [];
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

function folderIssue(problem: FolderProblem, language: Language, file: string, name = ''): Issue {
	return {
		path: [],
		file,
		line: 1,
		column: 1,
		message: describeFolderProblem(problem, language, name)
	};
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
