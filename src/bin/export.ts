import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '#lib/dates/language.ts';
import { readSite, SITE_FILE } from '#lib/exchange/folder/read-site.ts';
import { exportSite } from '#lib/server/export/export-site.ts';
import { CARD_PNGS } from '#lib/server/web/exporting.ts';
import { build } from './set-up.js';

const USAGE = `npm run export -- --out DIR [--base /path] [--origin https://news.example] [--language ${LANGUAGES.join('|')}] [--card-pngs N]

Writes the stories as files that any web server can serve.
  --out DIR        the folder to write; an earlier export in it is replaced
  --base /path     where the folder will be on its host, if not at the root
  --origin URL     the host; without it there are no feeds, no site map and no oEmbed
  --language TAG   the language of the pages at the root (de, or the first that site.yaml offers); the others are in a folder named by their language
  --card-pngs N    quote cards are drawn as PNG for the first N events of a story (${CARD_PNGS})`;

process.exitCode = await main();

async function main(): Promise<number> {
	const values = readArguments();
	if (typeof values === 'string') return refuse(values);
	const { out, base, origin, language, languages, cardPngs } = values;
	if (!(await build())) return 1;
	const exported = await exportSite({
		build: process.env.FUNDSTELLE_BUILD || 'build',
		...{ out, base, origin, language, languages, cardPngs }
	});
	if (!exported) {
		return refuse(
			`${out} holds something that is no earlier export, and was left as it is. Choose a folder that is empty or does not exist yet.`
		);
	}
	const { pages, files, bytes, cardsWithoutPng } = exported;
	console.log(`${out}: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
	if (cardsWithoutPng > 0)
		console.log(
			`${cardsWithoutPng} quote cards have no PNG: it is drawn for the first ${cardPngs} events of a story (--card-pngs). They are there as HTML and SVG.`
		);
	if (!origin)
		console.log(
			'Without --origin there are no feeds, no site map and no oEmbed: they need the full address.'
		);
	return 0;
}

function refuse(sentence: string): number {
	console.error(sentence);
	return 1;
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: {
				out: { type: 'string' },
				base: { type: 'string', default: '' },
				origin: { type: 'string' },
				language: { type: 'string' },
				'card-pngs': { type: 'string', default: String(CARD_PNGS) },
				help: { type: 'boolean', short: 'h' }
			}
		});
		const languages = offeredLanguages();
		const { out, language = languages[0], help } = values;
		const base = values.base.replace(/\/+$/, '');
		const origin = values.origin && URL.parse(values.origin);
		if (help || !out) return USAGE;
		if (!/^(\/[\w.~-]+)*$/.test(base))
			return `--base is a path such as /timelines, of letters, digits and - . _ ~; "${values.base}" is not.`;
		if (values.origin && !(origin && /^https?:$/.test(origin.protocol) && origin.pathname === '/'))
			return `--origin is the host alone, such as https://news.example; "${values.origin}" is not. A path belongs to --base.`;
		if (!isLanguage(language) || !languages.includes(language))
			return `--language is one of ${languages.join(', ')}; "${language}" is not.`;
		const pngs = values['card-pngs'];
		if (!/^\d{1,6}$/.test(pngs))
			return `--card-pngs is a whole number such as 0 or 1000; "${pngs}" is not.`;
		return {
			out,
			base,
			...{ language, languages },
			cardPngs: Number(pngs),
			...(origin && { origin: origin.origin })
		};
	} catch (error) {
		return `${(error as Error).message}\n\n${USAGE}`;
	}
}

/** All languages where site.yaml names none; what is wrong with it is said by the build. */
function offeredLanguages(): readonly Language[] {
	const file = join(process.env.FUNDSTELLE_CONTENT || 'src/content', SITE_FILE);
	const site = readSite(existsSync(file) ? readFileSync(file, 'utf8') : '');
	return (site.ok && site.value.languages) || LANGUAGES;
}
