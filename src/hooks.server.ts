import { join } from 'node:path';
import { embedHeight, openLink, start } from 'virtual:inline-scripts';
import type {
	Handle,
	HandleServerError,
	RequestEvent,
	ResolveOptions,
	ServerInit
} from '@sveltejs/kit';
import { building, dev, version } from '$app/environment';
import type { RouteId } from '$app/types';
import { languageFor, LANGUAGES } from './lib/dates/language.ts';
import { rootAttributes } from './lib/language/i18n.ts';
import { editionOf, site, stories } from './lib/server/content/stories.ts';
import { printFirstLink } from './lib/server/accounts/first-link.ts';
import { guard, isGuarded, isOfNewsroom } from './lib/server/accounts/guard.ts';
import { recognisePeople } from './lib/server/accounts/recognise-people.ts';
import { keepSchedule } from './lib/server/published/keep-schedule.ts';
import { storePlace } from './lib/server/store/store-place.ts';
import { chooseLanguage } from './lib/server/web/choose-language.ts';
import { deferBoot, preloadModules } from './lib/server/web/deferred-boot.ts';
import { nameLanguage } from './lib/server/web/error-language.ts';
import { answerFaults, describeFault } from './lib/server/web/fault-answer.ts';
import { exporting } from './lib/server/web/exporting.ts';
import { offerPages } from './lib/server/web/kept-pages.ts';
import { PageCache } from './lib/server/web/page-cache.ts';
import { PageFile } from './lib/server/web/page-file.ts';
import { answerRefusal } from './lib/server/web/refuse.ts';
import { newsroomLink, sentencePage } from './lib/server/web/sentence-page.ts';
import { omitUnusedStyles } from './lib/server/web/unused-styles.ts';
import errorPage from './error.html?raw';

/** Routes that give everyone the same page, by address and language alone; no other is cached. */
const CACHED_ROUTES = new Set<RouteId | null>([
	'/',
	'/stories/[slug]',
	'/stories/[slug]/told',
	'/stories/[slug]/export',
	'/embed/[slug]',
	'/stories/[slug]/story.json',
	'/stories/[slug]/timeline.svg',
	'/stories/[slug]/timeline.png',
	'/stories/[slug]/share.png',
	'/stories/[slug]/events/[event]/card.png'
]);
/** Routes of the newsroom whose scripts start with the page. */
const AT_ONCE = new Set<RouteId | null>(['/newsroom/drafts/[draft]/check', '/newsroom/sign-out']);
/** Pages to which links with a secret lead. */
const BEHIND_LINKS = new Set<RouteId | null>([
	'/newsroom/welcome',
	'/newsroom/invitation',
	'/newsroom/reset',
	'/preview'
]);
const MAX_CACHED_BYTES = 32_000_000;
/** Some 20,000 pages. */
const MAX_WRITTEN_BYTES = 500_000_000;
/** How many stories have their pages kept before anyone asks for them. */
const WARMED = 20;

/** The subsets that most pages need; the whole fonts are for rare letters. */
const PRELOADED_FONTS = /\/(inter-normal|serif-normal|serif-italic)\./;

const isServing = !dev && !building && !exporting;
const cache = new PageCache(MAX_CACHED_BYTES, isServing ? openPageFile() : undefined);
const keyOf = (language: string, edition: string, { href }: URL) =>
	`${version} ${language} ${edition} ${href}`;

/** The slug in the address of a page that is kept, apart from the list of stories. */
const STORY_AT = /^\/(?:stories|embed)\/([^/]+)/;

function openPageFile(): PageFile {
	return new PageFile(join(storePlace(process.env).folder, 'pages.db'), MAX_WRITTEN_BYTES);
}

async function keptKey(url: URL, languages: string | null): Promise<string> {
	const [, slug] = STORY_AT.exec(url.pathname) ?? [];
	const language = chooseLanguage(url.searchParams.get('lang'), languages, site.languages);
	const edition = await editionOf(slug && decodeURIComponent(slug));
	return keyOf(language, edition, url);
}

/** Addresses that a reader makes up, such as those of a search, are kept in memory only. */
function lasts({ pathname, search }: URL): boolean {
	const isLinked = LANGUAGES.some((language) => search === `?lang=${language}`);
	return (search === '' || isLinked) && STORY_AT.test(pathname);
}

offerPages({
	async find(url, languages, encoding) {
		return cache.find(await keptKey(url, languages), encoding);
	},
	async condense(url, languages) {
		await cache.condense(await keptKey(url, languages));
	},
	async latest() {
		const { stories: latest } = await stories.list({ limit: WARMED });
		return latest.map(({ slug, language }) => ({
			path: `/stories/${encodeURIComponent(slug)}`,
			language: languageFor(language)
		}));
	}
});

/** People come in here where src/bin/serve.ts does not let them in. */
export const init: ServerInit = async () => {
	if (!exporting) void keepSchedule();
	if (!dev) return;
	recognisePeople();
	await printFirstLink('');
};

export const handle: Handle = ({ event, resolve }) => {
	event.locals.language = chooseLanguage(
		event.url.searchParams.get('lang'),
		event.request.headers.get('accept-language'),
		site.languages
	);

	event.locals.moved = (slug, now) => movedAddress(event.url, slug, now);

	/** The way on from a page that has nothing but a sentence. */
	const link = isOfNewsroom(event.route.id) ? newsroomLink(event.locals.language, event.url) : '';

	async function render(): Promise<Response> {
		const styles: Styles = {};
		const resolved = await resolve(event, renderingOf(event, styles));
		const { before, after } = styles;
		if (before && after) changePolicy(resolved.headers, before, after);
		const response = await nameLanguage(resolved, rootAttributes(event.locals.language), link);
		// a story may move or come back: no browser may keep for good where it led, or that it is gone
		if ([308, 410].includes(response.status)) response.headers.set('cache-control', 'no-cache');
		if (event.locals.embedded) allowFraming(response.headers);
		if (isOfStudio(event.route.id)) allowDraftFiles(response.headers);
		response.headers.append('vary', 'Accept-Language');
		return response;
	}

	if (event.route.id?.startsWith('/embed/')) {
		const theme = event.url.searchParams.get('theme');
		event.locals.embedded = theme === 'light' || theme === 'dark' ? { theme } : {};
	}

	return answerFaults(
		event.locals,
		() => answer(event, render),
		// in a frame of another site a bare sentence does
		(said) =>
			event.locals.embedded ? undefined : sentencePage(event, errorPage, { ...said, link })
	);
};

async function answer(event: RequestEvent, render: () => Promise<Response>): Promise<Response> {
	if (isGuarded(event.route.id))
		return guard(event, render).catch((reason: unknown) => answerRefusal(reason, event, errorPage));
	if (!isCached(event)) return render();
	const edition = await editionOf(event.params.slug);
	const key = keyOf(event.locals.language, edition, event.url);
	return cache.answer(key, event.request, render, lasts(event.url));
}

function movedAddress({ pathname, search }: URL, slug: string, now: string): string {
	return pathname.replace(`/${encodeURIComponent(slug)}`, `/${now}`) + search;
}

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const fault = describeFault(error, event.locals);
	if (fault) return fault;
	if (status >= 500) console.error(error);
	return { message };
};

function isCached({ route, request, isDataRequest }: RequestEvent): boolean {
	return !dev && !isDataRequest && request.method === 'GET' && CACHED_ROUTES.has(route.id);
}

/**
 * Fills in src/app.html and leaves it to the inline script when Kit's client and its modules are loaded; only the
 * studio, which is nothing without them, the checker's view, whose first key counts, and signing out start at once.
 */
function renderingOf({ locals, route }: RequestEvent, styles: Styles): ResolveOptions {
	const modules: string[] = [];
	const startsAtOnce = isOfStudio(route.id) || AT_ONCE.has(route.id);
	return {
		preload({ type, path }) {
			if (type === 'js') modules.push(path);
			return type === 'css' || (type === 'font' && PRELOADED_FONTS.test(path));
		},
		transformPageChunk({ html }) {
			// apart, since every change of a text as long as a page copies all of it
			const end = html.indexOf('</head>');
			const [head, body] = [html.slice(0, end), html.slice(end)];
			const filled = head
				.replace('%language%', rootAttributes(locals.language))
				.replace('%embedded%', embeddedAttributes(locals))
				.replace('%inline-script%', () =>
					[
						...(BEHIND_LINKS.has(route.id) ? [openLink] : []),
						...[start, ...(locals.embedded ? [embedHeight] : [])]
					]
						.map((script) => `<script>${script}</script>`)
						.join('')
				)
				.replace('%structured-data%', () => describe(locals));
			if (startsAtOnce) return filled + preloadModules(modules) + body;
			// left to Vite: what is loaded when a page comes alive
			const without = omitUnusedStyles(filled, body);
			Object.assign(styles, without?.hashes);
			return (without?.head ?? filled) + deferBoot(body, modules);
		}
	};
}

/** The hashes of a page's styles in its policy, as Kit wrote them and as they are sent; none where they are the same. */
type Styles = { before?: string; after?: string };

/** Metadata for search engines and for sites that link to the page; no browser runs or shows it. */
function describe({ structuredData, openGraph = {} }: App.Locals): string {
	const escape = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	const metas = Object.entries(openGraph).map(
		([property, content]) => `<meta property="${property}" content="${escape(content)}">`
	);
	if (structuredData) {
		const json = JSON.stringify(structuredData).replaceAll('<', '\\u003c');
		metas.push(`<script type="application/ld+json">${json}</script>`);
	}
	return metas.join('');
}

function isOfStudio(route: string | null): boolean {
	return route?.startsWith('/studio') ?? false;
}

function embeddedAttributes({ embedded }: App.Locals): string {
	if (!embedded) return '';
	return ` data-embedded${embedded.theme ? ` data-theme="${embedded.theme}"` : ''}`;
}

/** Any site may frame this page; all others only this site. */
function allowFraming(headers: Headers): void {
	changePolicy(headers, /frame-ancestors [^;]*/, 'frame-ancestors *');
}

/** The studio shows pictures, sounds and films that only this browser has. */
function allowDraftFiles(headers: Headers): void {
	changePolicy(headers, /(img|media)-src [^;]*/g, '$& blob:');
}

function changePolicy(headers: Headers, directive: RegExp | string, becomes: string): void {
	const policy = headers.get('content-security-policy');
	if (policy !== null) headers.set('content-security-policy', policy.replace(directive, becomes));
}
