import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { readStory, type NamedLanguage } from '#lib/exchange/folder/read-story.ts';
import type { Issue, Parsed } from '#lib/dates/parsed.ts';
import { readMediaTypes } from '#lib/server/media/media-types.ts';
import type { MatchedStory } from '#lib/story/matches.ts';

/**
 * Reads every story folder in a directory, which must exist; keyed by slug, in alphabetical order. The `file` of an
 * issue is relative to the directory.
 */
export function readContent(directory: string): Map<string, Parsed<MatchedStory> & NamedLanguage> {
	return new Map(
		[...readFolders(directory)].map(([slug, files]) => {
			const parsed = readStory(slug, files, readMediaTypes(join(directory, slug)));
			return [
				slug,
				parsed.ok
					? { ...parsed, warnings: below(slug, parsed.warnings ?? []) }
					: { ...parsed, issues: below(slug, parsed.issues) }
			];
		})
	);
}

/** The contents of a story's files, keyed by slug (in alphabetical order), then by file name. */
export function readFolders(directory: string): Map<string, Record<string, string>> {
	const folders = readdirSync(directory, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.filter((name) => !hasOnlyDrafts(join(directory, name)))
		.sort();
	return new Map(folders.map((slug) => [slug, readFiles(join(directory, slug))]));
}

/** Whether a folder is the one in which `npm run export-content` puts the newsroom's drafts beside its stories. */
function hasOnlyDrafts(folder: string): boolean {
	const names = readdirSync(folder);
	return names.length > 0 && names.every((name) => name.endsWith('.fundstelle'));
}

function readFiles(folder: string): Record<string, string> {
	const names = readdirSync(folder)
		.filter((name) => name === 'story.yaml' || name.endsWith('.md'))
		.filter((name) => isWithin(dirname(folder), join(folder, name)));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Whether a file is in a folder, and no link to one elsewhere, whose content nobody meant to publish. */
function isWithin(folder: string, file: string): boolean {
	const path = relative(realpathSync(folder), realpathSync(file));
	return !path.startsWith('..') && !isAbsolute(path);
}

function below(slug: string, issues: Issue[]): Issue[] {
	return issues.map((issue) => ({ ...issue, file: `${slug}/${issue.file ?? 'story.yaml'}` }));
}
