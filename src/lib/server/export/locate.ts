import { isLanguage, type Language } from '#lib/dates/language.ts';

/** The host in all addresses that the server writes while its answers are saved; no real one has it (RFC 2606). */
export const SERVED = 'https://served.invalid';

/** A site of files, as its addresses need to know it. */
export type Site = {
	/** The path of the site on its host: `''`, or `/path` without a slash at its end. */
	base: string;
	/** Where the host is, as `https://news.example`; without it no address can be absolute. */
	origin?: string | undefined;
	/** The language at the root; the others have a folder each. */
	language: Language;
	/** Files of the build, which are the same in every language: `/favicon.svg`. */
	isAsset: (path: string) => boolean;
};

/** Where something the server answers is among the files. */
export type Place = {
	/** Below the base: `/en/stories/x/`, which is the folder of an index.html, or a file. */
	path: string;
	/** The path to request from the server; `undefined` for a file of the build. */
	ask?: string;
	/** The rest of the address, for scripts and the browser: `?event=a#event-a`. */
	rest: string;
	language: Language;
};

/** Parameters that show another text; each gets a folder, because a server of files ignores the query. */
const FOLDERS = { version: 'at', part: 'part' } as const;

/**
 * Finds the place of an address of the server in a site of files. `language` is that of the page that has the
 * address; `undefined` for the studio, and for what only a server can answer.
 */
export function locate(address: URL, language: Language, site: Site): Place | undefined {
	const path = decodeURIComponent(address.pathname);
	if (site.isAsset(path)) return { path, rest: address.hash, language };
	const [, room = ''] = path.split('/');
	if (room === 'studio') return undefined;
	if (room === 'oembed') return locateOEmbed(address, language, site);
	return /\.\w+$/.test(path)
		? locateFile(address, path, language, site)
		: locatePage(address, path, language, site);
}

/** The address in the site, absolute if `origin` is asked for and known. */
export function hrefOf(
	{ path, rest }: Place,
	{ base, origin = '' }: Site,
	absolute = false
): string {
	return (absolute ? origin : '') + base + encodeURI(path) + rest;
}

/** Below the folder of the site: where an address's answer is written. */
export function fileOf(path: string): string {
	return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

function locatePage(address: URL, path: string, language: Language, site: Site): Place {
	const query = new URLSearchParams(address.search);
	const asked = new URLSearchParams();
	const named = query.get('lang');
	const spoken = isLanguage(named) ? named : language;
	query.delete('lang');
	const told = query.get('view') === 'story' && /^\/stories\/[^/]+\/?$/.test(path);
	if (told) for (const name of ['view', 'part']) query.delete(name);
	let folders = '';
	for (const [name, folder] of Object.entries(FOLDERS)) {
		const values = query.getAll(name).filter(Boolean);
		if (values.length === 0) continue;
		folders += `${folder}/${values.join('+')}/`;
		for (const value of values) asked.append(name, value);
		query.delete(name);
	}
	if (told) {
		folders += 'told/';
		asked.set('view', 'story');
	}
	asked.set('lang', spoken);
	const page = path.replace(/\/?$/, '/');
	return {
		path: folderOf(spoken, site) + page + folders,
		ask: `${encodeURI(page)}?${asked}`,
		rest: (query.size > 0 ? `?${query}` : '') + address.hash,
		language: spoken
	};
}

/** A file with a query gets a name of its own: `picture~width=800.svg`. */
function locateFile(address: URL, path: string, language: Language, site: Site): Place {
	const query = new URLSearchParams(address.search);
	const named = query.get('lang');
	const spoken = isLanguage(named) ? named : language;
	query.delete('lang');
	const name = [...query]
		.map(([key, value]) => `~${key}=${value.replace(/[^\w.@-]/g, '-')}`)
		.join('');
	const asked = new URLSearchParams([...query, ['lang', spoken]]);
	return {
		path: folderOf(spoken, site) + path.replace(/\.\w+$/, (ending) => name + ending),
		ask: `${encodeURI(path)}?${asked}`,
		rest: address.hash,
		language: spoken
	};
}

/** Without a server only a story's own answer can be there, beside its page. */
function locateOEmbed(address: URL, language: Language, site: Site): Place | undefined {
	const story = /^\/stories\/[^/]+/.exec(
		URL.parse(address.searchParams.get('url') ?? '')?.pathname ?? ''
	);
	if (!story || !site.origin) return undefined;
	const asked = new URLSearchParams({ url: SERVED + story[0] });
	const format = address.searchParams.get('format') === 'xml' ? 'xml' : 'json';
	if (format === 'xml') asked.set('format', format);
	return {
		path: `${folderOf(language, site)}${decodeURIComponent(story[0])}/oembed.${format}`,
		ask: `/oembed?${asked}`,
		rest: '',
		language
	};
}

function folderOf(language: Language, site: Site): string {
	return language === site.language ? '' : `/${language}`;
}
