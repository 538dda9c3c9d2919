import * as v from 'valibot';
import type { Issue, Parsed } from '#lib/story/parsed.ts';
import { checkStory, isSlug } from '#lib/story/rules.ts';
import type { Block, Language, Story } from '#lib/story/story.ts';
import { parseArticle } from './article-markdown.ts';
import { describeFolderProblem, type FolderProblem } from './folder-messages.ts';
import { toStory } from './story-file.ts';
import { describeShape, storySchema, type StoryFile } from './story-schema.ts';
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
	const inYaml = ({ path, message }: Issue, part?: 'key' | 'value'): Issue => ({
		path,
		message,
		file: STORY_FILE,
		...tree.place(path, part)
	});
	const issues: Issue[] = tree.problems.map((problem) => ({
		path: [],
		message: describeYamlProblem(problem, language),
		file: STORY_FILE,
		line: problem.line,
		column: problem.column
	}));
	if (!isSlug(slug)) issues.push(folderIssue('folderName', language, STORY_FILE, slug));
	const articles = readArticles(files, language);

	if (!tree.usable) {
		issues.push(...articles.values().flatMap((article) => (article.ok ? [] : article.issues)));
		return { ok: false, issues: tidy(issues) };
	}

	const config = { lang: language, message: describeShape };
	const shape = v.safeParse(storySchema({ lenient: false }), tree.value, config);
	const misshapen = (shape.issues ?? []).map((issue) => ({
		path: (issue.path ?? []).map(({ key }) => key as string | number),
		message: issue.message,
		part: issue.path?.at(-1)?.origin === 'key' ? ('key' as const) : ('value' as const)
	}));
	issues.push(...misshapen.map((issue) => inYaml(issue, issue.part)));

	const rest = shape.success
		? shape
		: v.safeParse(storySchema({ lenient: true }), tree.value, config);
	const known = rest.typed ? rest.output.articles.map(({ id }) => id) : undefined;
	issues.push(...articleIssues(articles, known, language));
	if (!rest.typed || !known) return { ok: false, issues: tidy(issues) };

	for (const [index, id] of known.entries()) {
		if (id === '' || articles.has(id)) continue;
		const message = describeFolderProblem('noArticle', language, `${id}.md`);
		issues.push(inYaml({ path: ['articles', index, 'id'], message }));
	}
	const blocks = (id: string): Block[] => {
		const article = articles.get(id);
		return article?.ok ? article.value : [];
	};
	const gaps = whichArticle(rest.output, language);
	issues.push(...gaps.map((issue) => inYaml(issue)));
	const story = toStory(slug, rest.output, blocks);
	const broken = checkStory(story, language).filter(
		({ path }) => ![...misshapen, ...gaps].some((issue) => overlaps(path, issue.path))
	);
	issues.push(...broken.map((issue) => inYaml(issue)));
	return issues.length > 0 ? { ok: false, issues: tidy(issues) } : { ok: true, value: story };
}

type Articles = Map<string, Parsed<Block[]>>;

function readArticles(files: Record<string, string>, language: Language): Articles {
	const articles: Articles = new Map();
	for (const [file, markdown] of Object.entries(files)) {
		if (!file.endsWith('.md')) continue;
		const parsed = parseArticle(markdown, language);
		const issues = parsed.ok
			? parsed.value.length > 0
				? []
				: [folderIssue('emptyArticle', language, file)]
			: parsed.issues.map((issue) => ({ ...issue, file }));
		const id = file.slice(0, -'.md'.length);
		articles.set(id, parsed.ok && issues.length === 0 ? parsed : { ok: false, issues });
	}
	return articles;
}

/** What is wrong inside the article files, and which of them the story does not know. */
function articleIssues(
	articles: Articles,
	known: string[] | undefined,
	language: Language
): Issue[] {
	return articles
		.entries()
		.flatMap(([id, article]) => {
			const file = `${id}.md`;
			if (known && !known.includes(id)) return [folderIssue('unlisted', language, file, id)];
			return article.ok ? [] : article.issues;
		})
		.toArray();
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

/** In the order of reading, `story.yaml` first, nothing twice. */
function tidy(issues: Issue[]): Issue[] {
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
