import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { issue, type Issue } from '#lib/dates/parsed.ts';
import { readSite, SITE_FILE, type Site } from '#lib/exchange/folder/read-site.ts';
import {
	filesOf,
	makeMedia,
	UnreadablePicture,
	type StoryMedia
} from '#lib/server/media/make-media.ts';
import { readMediaTypes } from '#lib/server/media/media-types.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { MEDIA_PATH, mediaOf } from '#lib/story/media.ts';
import { consoleLanguage, problemLine } from './console.ts';
import { readContent } from './read-content.ts';

const NAME = 'virtual:stories';
// by Rollup's convention, other plugins leave ids that begin with NUL alone
const ID = `\0${NAME}`;

/** Where pictures are kept that were made, so that the next build need not make them again. */
const MADE = 'node_modules/.cache/fundstelle-media';

/** Only for `vite dev`; what serves the built site has its own. */
const TYPES: Record<string, string> = {
	...{ '.webp': 'image/webp', '.svg': 'image/svg+xml', '.wav': 'audio/wav', '.mp3': 'audio/mpeg' },
	...{ '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.flac': 'audio/flac', '.mp4': 'video/mp4' },
	...{ '.webm': 'video/webm', '.vtt': 'text/vtt' }
};

/**
 * Vite plugin: provides the stories of a directory (relative to the project), and what its `site.yaml` says, as the
 * module `virtual:stories`. A
 * build fails with every problem of every story, each as `file:line:column: sentence`; in dev, a changed story
 * reloads the page or shows its problems in the overlay.
 */
export function contentPlugin(directory: string): Plugin {
	let root = process.cwd();
	const folder = () => resolve(root, directory);
	const made = () => resolve(root, MADE);

	return {
		name: 'fundstelle-content',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === NAME ? ID : undefined),
		async load(id) {
			if (id !== ID) return;
			const { stories, site, problems, warnings } = load(root, folder());
			for (const warning of warnings) this.warn(warning);
			if (problems.length > 0) this.error(report(problems));
			const media = await makeAll(stories, folder(), made()).catch((error: unknown) => {
				if (error instanceof DamagedFile) return this.error(report([error.message]));
				throw error;
			});
			// a JSON string is bundled and parsed much faster, and with less memory, than an object literal
			return `export const site = ${JSON.stringify(site)};
export const media = ${JSON.stringify(media)};
export default JSON.parse(${JSON.stringify(JSON.stringify(stories))});`;
		},
		async generateBundle() {
			// files are what browsers get; Kit builds its server first, with the same plugins
			if (this.environment.name !== 'client' || !existsSync(folder())) return;
			const media = await makeAll(load(root, folder()).stories, folder(), made());
			for (const name of new Set(Object.values(media).flatMap(filesOf)))
				this.emitFile({
					type: 'asset',
					fileName: MEDIA_PATH.slice(1) + name,
					source: readFileSync(join(made(), name))
				});
		},
		configureServer(server) {
			server.middlewares.use(MEDIA_PATH, (request, response, next) => {
				const path = join(made(), basename(request.url ?? ''));
				if (!existsSync(path) || !statSync(path).isFile()) return next();
				response.setHeader('content-type', TYPES[extname(path)] ?? '');
				response.end(readFileSync(path));
			});
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

/** A picture that cannot be made, with its problem as a line. */
class DamagedFile extends Error {}

/** The media of all stories that have any, by slug. */
async function makeAll(
	stories: readonly MatchedStory[],
	folder: string,
	made: string
): Promise<Record<string, StoryMedia>> {
	const all: Record<string, StoryMedia> = {};
	for (const { story } of stories) {
		if (mediaOf(story).length === 0) continue;
		const own = resolve(folder, story.slug);
		const making = makeMedia(story, { folder: own, types: readMediaTypes(own), made });
		all[story.slug] = await making.catch((error: unknown) => {
			if (!(error instanceof UnreadablePicture)) throw error;
			const { file } = error;
			const found = issue('media.damaged', { file });
			throw new DamagedFile(
				problemLine(found, `${story.slug}/${file}`, consoleLanguage(story.language))
			);
		});
	}
	return all;
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
