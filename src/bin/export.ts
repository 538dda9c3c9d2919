import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES } from '#lib/dates/language.ts';
import { exportSite } from '#lib/server/export/export-site.ts';
import { MOST_CARD_PNGS } from '#lib/server/web/exporting.ts';
import { build } from './set-up.js';

const USAGE = `npm run export -- --out DIR [--base /path] [--origin https://news.example] [--language ${LANGUAGES.join('|')}]

Writes the stories as files that any web server can serve.
  --out DIR        the folder to write; an earlier export in it is replaced
  --base /path     where the folder will be on its host, if not at the root
  --origin URL     the host; without it there are no feeds, no site map and no oEmbed
  --language TAG   the language of the pages at the root (de); the others are in a folder named by their language`;

process.exitCode = await main();

async function main(): Promise<number> {
	const values = readArguments();
	if (typeof values === 'string') return refuse(values);
	const { out, base, origin, language } = values;
	if (!(await build())) return 1;
	const exported = await exportSite({
		build: process.env.FUNDSTELLE_BUILD || 'build',
		...{ out, base, origin, language }
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
			`${cardsWithoutPng} quote cards have no PNG: it is drawn for the first ${MOST_CARD_PNGS} events of a story. They are there as HTML and SVG.`
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
				language: { type: 'string', default: 'de' },
				help: { type: 'boolean', short: 'h' }
			}
		});
		const { out, language, help } = values;
		const base = values.base.replace(/\/+$/, '');
		const origin = values.origin && URL.parse(values.origin);
		if (help || !out) return USAGE;
		if (!/^(\/[\w.~-]+)*$/.test(base))
			return `--base is a path such as /timelines, of letters, digits and - . _ ~; "${values.base}" is not.`;
		if (values.origin && !(origin && /^https?:$/.test(origin.protocol) && origin.pathname === '/'))
			return `--origin is the host alone, such as https://news.example; "${values.origin}" is not. A path belongs to --base.`;
		if (!isLanguage(language))
			return `--language is one of ${LANGUAGES.join(', ')}; "${language}" is not.`;
		return { out, base, language, ...(origin && { origin: origin.origin }) };
	} catch (error) {
		return `${(error as Error).message}\n\n${USAGE}`;
	}
}
