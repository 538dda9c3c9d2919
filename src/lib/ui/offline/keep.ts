/* The rules by which a service worker keeps answers, without the worker itself. */

/** How a request is answered: by what is kept, by the network with what is kept as a fallback, or as ever. */
export type Manner = 'kept' | 'page' | 'data' | 'network';

/** The least recently opened goes first. */
export const MAX_PAGES = 40;

/** Parameters that another text has; all others only change what is seen of it. */
const OF_THE_TEXT = ['lang', 'version'];
const BUILT = '/_app/immutable/';
/** A file of a story's media, whose name changes with what it holds. */
const MEDIA = /^\/(\w+\/)?stories\/[^/]+\/media\/[\da-f]{64}[.-]/;
/** Small, and the same for all; its name stays when it changes, as those of data do. */
export const ICON = 'favicon.svg';
const DATA = /\/(__data|story[^/]*)\.json$|\/favicon\.svg$/;
const PERSONAL = /\b(private|no-store)\b/i;
/** Modules and styles that a built file names, to load now or later; of fonts a page needs only some. */
const NAMED = /["'`]([./][\w./@~-]*\.(?:js|css))["'`]/g;
const IN_PAGE = /[\w./~-]*_app\/immutable\/[\w./@~-]+\.(?:js|css)/g;
/** Names the modules of all pages; the ones of a page are listed in the page. */
const OF_ALL_PAGES = /\/entry\/app\.[^/]*$/;

/** `scope` is the worker's: the address of the site, with a slash at its end. */
export function mannerOf(
	request: Pick<Request, 'method' | 'mode' | 'url' | 'headers'>,
	scope: string
): Manner {
	const url = new URL(request.url);
	if (request.method !== 'GET' || !url.href.startsWith(scope)) return 'network';
	const path = url.href.slice(scope.length - 1);
	if (/^\/(\w+\/)?embed\//.test(path) || request.headers.has('authorization')) return 'network';
	if (path.includes(BUILT) || MEDIA.test(path)) return 'kept';
	if (request.mode === 'navigate') return 'page';
	return DATA.test(url.pathname) ? 'data' : 'network';
}

/** The address under which a page or its data is kept, whatever of it a reader was looking at. */
export function keyOf(address: string): string {
	const url = new URL(address);
	const query = new URLSearchParams();
	for (const name of OF_THE_TEXT)
		for (const value of url.searchParams.getAll(name)) query.append(name, value);
	const search = query.toString();
	return url.origin + url.pathname.replace(/(.)\/$/, '$1') + (search && `?${search}`);
}

/**
 * The address of a built file, or of the icon. A page shown at an address that is not its own asks for them
 * relative to that.
 */
export function fileFor(address: string, scope: string): string {
	const at = [BUILT, `/${ICON}`].map((part) => address.indexOf(part)).find((index) => index >= 0);
	return at === undefined ? address : scope + address.slice(at + 1);
}

/** Nothing that is for one person, or not to be stored, or not whole is kept. */
export function mayKeep(
	response: Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>
): boolean {
	return (
		response.status === 200 &&
		response.type === 'basic' &&
		!response.redirected &&
		!PERSONAL.test(response.headers.get('cache-control') ?? '')
	);
}

/** The page of which a browser has asked for the data. */
export function pageOfData(address: string): string | undefined {
	const url = new URL(address);
	if (!url.pathname.endsWith('/__data.json')) return undefined;
	const slash = url.searchParams.has('x-sveltekit-trailing-slash') ? '/' : '';
	url.pathname = url.pathname.replace(/\/__data\.json$/, slash) || '/';
	for (const name of [...url.searchParams.keys()])
		if (name.startsWith('x-sveltekit')) url.searchParams.delete(name);
	return url.href;
}

/** The built files that a page or a built file names, as addresses. */
export function filesNamedIn(text: string, at: string, scope: string): string[] {
	const names = at.startsWith(scope + BUILT.slice(1))
		? OF_ALL_PAGES.test(at)
			? []
			: [...text.matchAll(NAMED)].map(([, file = '']) => file)
		: [...text.matchAll(IN_PAGE)].map(([file]) => file);
	const addresses = names.map((name) => new URL(name, at).href);
	return [...new Set(addresses)].filter((address) => address.startsWith(scope + BUILT.slice(1)));
}

/** A kept page that was drawn for another address says so: it starts there, and goes to its own once it is alive. */
export function drawnFor(html: string, drawn: string): string {
	if (/<html [^>]*data-drawn/.test(html)) return html;
	return html.replace(
		'<html ',
		() => `<html data-drawn="${drawn.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" `
	);
}
