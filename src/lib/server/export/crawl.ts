import type { Language } from '#lib/dates/language.ts';
import { fileOf, locate, SERVED, type Place, type Site } from './locate.ts';
import { withPolicy } from './policy.ts';
import { rewritePage, rewriteText } from './rewrite.ts';

export type Crawl = {
	site: Site;
	languages: readonly Language[];
	/** The server's answer to a path with a query. */
	ask: (path: string) => Promise<Response>;
	write: (file: string, body: string | Uint8Array) => Promise<void>;
	/** A page once its addresses are those of the site. */
	finish: (html: string, place: Place) => string;
};

/** Fixed addresses, which need not be linked from a page. */
const AT_HOME = ['/', '/offline', '/schema/story.json'];
const NEEDS_ORIGIN = ['/robots.txt', '/sitemap.xml', '/feed.xml', '/corrections.xml'];
const OF_STORY = ['story.json', 'source.json'];
const OF_STORY_WITH_ORIGIN = ['feed.xml', 'corrections.xml'];

const TEXTS = /^(text|application\/(json|xml|atom\+xml|.*\+json|.*\+xml))|image\/svg/;
const STORY = /^\/stories\/[^/]+$/;
/** Statuses that leave an address out: it leads nowhere, or its picture is too large or lacks letters. */
const LEFT_OUT = new Set([404, 400, 501]);
/** No page has this address: the server's answer to it is the site's 404 page. */
const NOWHERE = '/404/';

/** Saves the server's answers to every address that a page, a feed or these lists lead to. Returns their paths. */
export async function crawl({ site, languages, ask, write, finish }: Crawl): Promise<string[]> {
	const known = new Map<string, Place>();
	const waiting: Place[] = [];

	function add(place: Place | undefined): void {
		if (place?.ask === undefined || known.has(place.path)) return;
		if (!site.origin && place.path.endsWith('.xml')) return;
		known.set(place.path, place);
		waiting.push(place);
	}

	function addPath(path: string, language: Language): void {
		add(locate(new URL(path, SERVED), language, site));
	}

	for (const language of languages) {
		for (const path of AT_HOME) addPath(path, language);
		if (site.origin) for (const path of NEEDS_ORIGIN) addPath(path, language);
	}

	for (let place = waiting.shift(); place; place = waiting.shift()) {
		const { path, language } = place;
		const response = await ask(place.ask ?? path);
		// a link to nothing, or to a picture that cannot be drawn, is no reason to publish nothing
		if (LEFT_OUT.has(response.status)) continue;
		if (!response.ok) {
			throw new Error(
				`The page at ${place.ask} could not be written: the answer was ${response.status}.`
			);
		}
		const { body, places } = await rewritten(response, place);
		await write(fileOf(path), body);
		places.forEach(add);

		const { pathname, searchParams } = new URL(place.ask ?? path, SERVED);
		const asked = pathname.replace(/\/$/, '');
		if (!STORY.test(asked)) continue;
		const shown = searchParams.getAll('version').map((id) => ['version', id]);
		if (shown.length > 0) addPath(`${asked}/story.json?${new URLSearchParams(shown)}`, language);
		addPath(asked.replace('/stories/', '/embed/'), language);
		for (const name of OF_STORY) addPath(`${asked}/${name}`, language);
		if (!site.origin) continue;
		for (const name of OF_STORY_WITH_ORIGIN) addPath(`${asked}/${name}`, language);
		addPath(`/oembed?url=${encodeURIComponent(SERVED + asked)}`, language);
	}

	for (const language of languages) {
		const place = locate(new URL(NOWHERE, SERVED), language, site);
		if (!place) continue;
		const { error } = console;
		// Kit would print that nothing is there
		console.error = () => undefined;
		const response = await ask(place.ask ?? '').finally(() => (console.error = error));
		const { body } = await rewritten(response, place);
		await write(fileOf(place.path.replace(/404\/$/, '404.html')), body);
	}
	return [...known.keys()];

	async function rewritten(
		response: Response,
		place: Place
	): Promise<{ body: string | Uint8Array; places: Place[] }> {
		const type = response.headers.get('content-type') ?? '';
		if (!TEXTS.test(type)) return { body: await response.bytes(), places: [] };
		const text = await response.text();
		if (!type.startsWith('text/html')) {
			const { text: body, places } = rewriteText(text, place.language, site);
			return { body, places };
		}
		const page = rewritePage(text, place, site);
		const policy = response.headers.get('content-security-policy');
		const finished = response.ok ? finish(page.text, place) : page.text;
		// the data of a page that scripts open from another one
		const data =
			response.ok && !/\/(at|part|told)\//.test(place.path)
				? await ask(dataOf(place.ask ?? ''))
				: undefined;
		if (data?.ok && (data.headers.get('content-type') ?? '').startsWith('application/json')) {
			await write(
				`${fileOf(place.path).replace(/index\.html$/, '')}__data.json`,
				rewriteText(await data.text(), place.language, site).text
			);
		}
		return { body: policy === null ? finished : withPolicy(finished, policy), places: page.places };
	}
}

function dataOf(ask: string): string {
	const address = new URL(ask, SERVED);
	address.pathname += '__data.json';
	address.searchParams.set('x-sveltekit-trailing-slash', '1');
	return address.pathname + address.search;
}
