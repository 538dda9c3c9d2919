import { issue, type Issue, type NoValues, type Place } from '#lib/dates/parsed.ts';
import type { Version } from '#lib/article/blocks.ts';
import { dayOf } from '#lib/article/versions.ts';
import { isDay } from '#lib/dates/days.ts';
import { parseArticle } from './markdown.ts';

declare module '#lib/dates/parsed.ts' {
	interface Rules {
		'folder.emptyArticle': NoValues;
		/** The name of a later version must have a day. */
		'folder.versionDay': { file: string };
	}
}

/** An article's files: its versions, the oldest first; one that cannot be read has no blocks. */
type ArticleFiles = { files: string[]; versions: Version[]; issues: Issue[] };

/** By id. */
export type Articles = Map<string, ArticleFiles>;

/** `<id>.md` is an article as it first appeared, `<id>@<day>.md` what it was from that day on, `<id>@<day>.2.md` after it changed again. */
const NAME = /^(?<id>[^@]*)(?:@(?<since>.*))?\.md$/;

/** Reads the articles among the files of a story's folder; everything else is left alone. */
export function readArticles(files: Record<string, string>): Articles {
	const articles: Articles = new Map();
	// no day comes before every day
	for (const [file, markdown] of Object.entries(files).sort(([a], [b]) =>
		key(a) < key(b) ? -1 : 1
	)) {
		const { id, since } = NAME.exec(file)?.groups ?? {};
		if (id === undefined) continue;
		const parsed = parseArticle(markdown);
		const blocks = parsed.ok ? parsed.value : [];
		const article = articles.get(id) ?? { files: [], versions: [], issues: [] };
		articles.set(id, article);
		article.files.push(file);
		if (!parsed.ok) article.issues.push(...parsed.issues.map((issue) => ({ ...issue, file })));
		else if (blocks.length === 0)
			article.issues.push(issue('folder.emptyArticle', {}, wholeFile(file)));
		if (since === undefined || isSince(since)) {
			article.versions.push({ ...(since !== undefined && { since }), blocks });
		} else article.issues.push(issue('folder.versionDay', { file }, wholeFile(file)));
	}
	return articles;
}

/** The place of what is wrong with a file as a whole. */
export function wholeFile(file: string): Place {
	return { path: [], file, line: 1, column: 1 };
}

/** A day; a second version of one day adds `.2`, and so on. */
function isSince(text: string): boolean {
	return isDay(dayOf(text)) && /^[\d-]+(\.([2-9]|[1-9]\d{1,3}))?$/.test(text);
}

/** A file's name as it sorts: the version without a day first. */
function key(file: string): string {
	return file.replace(/\.md$/, '').replace(/(?<=\.)\d+$/, (number) => number.padStart(4, '0'));
}
