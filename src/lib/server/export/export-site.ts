import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '#lib/dates/language.ts';
import { bundleInlineScript } from '#lib/server/web/inline-script.ts';
import { startServer } from './ask-server.ts';
import { crawl } from './crawl.ts';
import { headersFile } from './headers-file.ts';
import { SERVED, type Place, type Site } from './locate.ts';
import { copyBuilt, isReplaceable, replaceFolder, writeInto } from './site-folder.ts';

export type ExportOptions = {
	/** The folder of the built server. */
	build: string;
	out: string;
	base: string;
	origin?: string | undefined;
	/** The language at the root. */
	language: Language;
	/** All languages, that of the root among them. */
	languages: readonly Language[];
	/** Events of a story whose quote cards are drawn as PNG. */
	cardPngs: number;
};

export type Exported = {
	pages: number;
	files: number;
	bytes: number;
	/** Quote cards that have no PNG, because their story has very many events. */
	cardsWithoutPng: number;
};

/** Saves what the built server answers as files. `undefined` if the folder holds something else, and is left alone. */
export async function exportSite(options: ExportOptions): Promise<Exported | undefined> {
	const { build, out, base, origin, language, cardPngs } = options;
	if (!(await isReplaceable(out))) return undefined;
	const client = resolve(build, 'client');
	const site: Site = {
		...{ base, origin, language },
		isAsset: (path) => path !== '/' && !path.endsWith('/') && existsSync(`${client}${path}`)
	};
	const languages = [language, ...options.languages.filter((each) => each !== language)];
	const { ask, stop } = await startServer(build, { base, origin, language }, cardPngs);
	const { code } = await bundleInlineScript('src/lib/ui/start/static-page.ts');
	const exported: Exported = { pages: 0, files: 0, bytes: 0, cardsWithoutPng: 0 };

	try {
		await replaceFolder(out, async (folder) => {
			await copyBuilt(client, folder);
			const paths = await crawl({
				...{ site, languages, ask },
				write: (file, body) => writeInto(folder, file, body),
				finish: (html, place) => finish(html, place, { site, script: code, languages })
			});
			await writeInto(folder, '_headers', headersFile(site, languages));
			// sites on GitHub leave out folders whose names begin with _ unless this file is there
			await writeInto(folder, '.nojekyll', '');
			exported.cardsWithoutPng = countEnding(paths, '/card/') - countEnding(paths, '/card.png');
			exported.pages = paths.filter((path) => path.endsWith('/')).length;
			for (const entry of globSync(`${folder}/**/*`, { withFileTypes: true })) {
				if (!entry.isFile()) continue;
				exported.files += 1;
				exported.bytes += statSync(join(entry.parentPath, entry.name)).size;
			}
		});
	} finally {
		stop();
	}
	return exported;
}

function countEnding(paths: string[], ending: string): number {
	return paths.filter((path) => path.endsWith(ending)).length;
}

/** Tells a page's scripts its place in the site. */
function finish(
	html: string,
	{ ask = '', language }: Place,
	{ site, script, languages }: { site: Site; script: string; languages: Language[] }
): string {
	if (!html.includes('id="start"')) return html;
	const address = new URL(ask, SERVED);
	const folder = language === site.language ? '' : `/${language}`;
	const query = new URLSearchParams(address.search);
	query.delete('lang');
	const drawn = site.base + folder + address.pathname + (query.size > 0 ? `?${query}` : '');
	const versions = new Set(
		[...html.matchAll(/\/at\/([^/"?#]+)\//g)].flatMap(([, ids = '']) => decodeURI(ids).split('+'))
	);
	for (const version of query.getAll('version')) versions.add(version);
	const attributes = Object.entries({
		drawn,
		base: site.base,
		'root-language': site.language,
		languages: languages.join(' '),
		...(versions.size > 0 && { versions: [...versions].sort().join(' ') })
	}).map(
		([name, value]) => `data-${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
	);
	return html
		.replace('<html ', () => `<html ${attributes.join(' ')} `)
		.replace('<link rel="icon"', (icon) => `<script>${script}</script>${icon}`);
}
