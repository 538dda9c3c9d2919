import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Issue } from '#lib/dates/parsed.ts';
import { readSite, SITE_FILE, type Site } from '#lib/exchange/folder/read-site.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { consoleLanguage, problemLine } from './console.ts';
import { readContent } from './read-content.ts';

const NAME = 'virtual:stories';
// by Rollup's convention, other plugins leave ids that begin with NUL alone
const ID = `\0${NAME}`;

/**
 * Vite plugin: provides the stories of a directory (relative to the project), and what its `site.yaml` says, as the
 * module `virtual:stories`. A
 * build fails with every problem of every story, each as `file:line:column: sentence`; in dev, a changed story
 * reloads the page or shows its problems in the overlay.
 */
export function contentPlugin(directory: string): Plugin {
	let root = process.cwd();
	const folder = () => resolve(root, directory);

	return {
		name: 'fundstelle-content',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME ? ID : undefined),
		load(id) {
			if (id !== ID) return;
			const { stories, site, problems, warnings } = load(root, folder());
			for (const warning of warnings) this.warn(warning);
			if (problems.length > 0) this.error(report(problems));
			// a JSON string is bundled and parsed much faster, and with less memory, than an object literal
			return `export const site = ${JSON.stringify(site)};
export default JSON.parse(${JSON.stringify(JSON.stringify(stories))});`;
		},
		configureServer(server) {
			server.watcher.add(folder());
			server.watcher.on('all', (_, file) => {
				if (resolve(file).startsWith(folder() + sep))
					reload(server, report(load(root, folder()).problems));
			});
		}
	};
}

function load(
	root: string,
	folder: string
): { stories: MatchedStory[]; site: Site; problems: string[]; warnings: string[] } {
	if (!existsSync(folder)) {
		const problems = [`${folder}: there is no such directory.`];
		return { stories: [], site: {}, problems, warnings: [] };
	}
	const parsed = [...readContent(folder).values()];
	const siteFile = resolve(folder, SITE_FILE);
	const site = readSite(existsSync(siteFile) ? readFileSync(siteFile, 'utf8') : '');
	const lines = (issues: Issue[] = [], named: string | undefined) =>
		issues.map((issue) => {
			const file = relative(root, resolve(folder, issue.file ?? '')).replaceAll('\\', '/');
			return problemLine(issue, file, consoleLanguage(named));
		});
	return {
		stories: parsed.flatMap((story) => (story.ok ? [story.value] : [])),
		site: site.ok ? site.value : {},
		problems: [
			...(site.ok ? [] : lines(site.issues, undefined)),
			...parsed.flatMap((story) => (story.ok ? [] : lines(story.issues, story.language)))
		],
		warnings: parsed.flatMap((story) => (story.ok ? lines(story.warnings, story.language) : []))
	};
}

function report(problems: string[]): string {
	return problems.length > 0 ? `The stories cannot be built:\n${problems.join('\n')}` : '';
}

function reload(server: ViteDevServer, problems: string): void {
	for (const { moduleGraph } of Object.values(server.environments)) {
		const module = moduleGraph.getModuleById(ID);
		if (module) moduleGraph.invalidateModule(module);
	}
	server.environments.client.hot.send(
		problems
			? { type: 'error', err: { message: problems, stack: '', plugin: 'fundstelle-content' } }
			: { type: 'full-reload' }
	);
}
