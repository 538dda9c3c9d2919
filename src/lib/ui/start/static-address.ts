/** The place of a page on a site without a server. */
export type StaticPlace = {
	/** The page's language, and that of the site's root; each other language has a folder. */
	language: string;
	rootLanguage: string;
	/** All of the site's languages. */
	languages: string[];
	/** The site's path: `''` or `/path`. */
	base: string;
	/** The address that the page was drawn for, as a server would have it: `/path/stories/x/?version=v`. */
	drawn: string;
	/** The versions of the story that have pages. */
	versions: string[];
};

/** The address of the page that shows what this one is asked for in its query; `undefined` if it is this one. */
export function elsewhere(address: URL, place: StaticPlace): string | undefined {
	const { base, rootLanguage, language } = place;
	const query = new URLSearchParams(address.search);
	const named = query.get('lang');
	const asked = named !== null && place.languages.includes(named) ? named : language;
	const drawn = new URL(place.drawn, address);
	const shown = drawn.searchParams.getAll('version');
	const cited = query.has('version') ? versionsOf(query, place) : shown;
	const drawnTold = isTold(drawn);
	const told = query.has('view') ? isTold(new URL(`?${query}`, drawn)) : drawnTold;
	if (asked === language && cited.join() === shown.join() && told === drawnTold) return undefined;

	query.delete('lang');
	query.delete('version');
	if (told) query.delete('view');
	const own = folder(base, language, rootLanguage);
	const page = folder(base, asked, rootLanguage) + drawn.pathname.slice(own.length);
	const at = cited.length > 0 ? `at/${cited.join('+')}/` : '';
	const steps = told ? 'told/' : '';
	return page + at + steps + (query.size > 0 ? `?${query}` : '') + address.hash;
}

/** Whether an address is that of a story told step by step. */
function isTold({ pathname, searchParams }: URL): boolean {
	return searchParams.get('view') === 'story' && /\/stories\/[^/]+\/$/.test(pathname);
}

/** Whether a link asks for other versions than a page shows, or for its steps: without a server these are other pages. */
export function leadsElsewhere(link: URL, page: URL, place: StaticPlace): boolean {
	if (link.pathname.endsWith('/told/')) return true;
	if (link.pathname !== page.pathname) return false;
	if (isTold(link) !== isTold(page)) return true;
	const [there, here] = [link, page].map((url) => versionsOf(url.searchParams, place).join());
	return there !== here;
}

/** The address to show once the page is alive: what it was drawn for, with what its own address adds. */
export function wanted(address: URL, drawn: string): string {
	const merged = new URL(drawn, address);
	for (const [name, value] of address.searchParams) {
		if (name !== 'version' && name !== 'lang') merged.searchParams.append(name, value);
	}
	return merged.pathname + merged.search + address.hash;
}

/** Parameters of a reading (reading/url.ts) that change the page, and those of its other pages. */
const CHANGING = new Set([
	...['event', 'company', 'match', 'q', 'kind', 'claim', 'by', 'era'],
	...['from', 'to', 'time', 'view', 'marks', 'axis', 'part', 'height']
]);

/** Whether an address asks the page for something else than it shows. */
export function changesPage({ searchParams }: URL): boolean {
	return [...searchParams].some(([name, value]) => CHANGING.has(name) && value !== '');
}

function versionsOf(query: URLSearchParams, { versions }: StaticPlace): string[] {
	return query.getAll('version').filter((id) => versions.includes(id));
}

function folder(base: string, language: string, rootLanguage: string): string {
	return language === rootLanguage ? base : `${base}/${language}`;
}
