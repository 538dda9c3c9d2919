import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { MAX_FILE_BYTES } from '#lib/exchange/reading/limits.ts';
import { mayWrite } from '#lib/server/drafts/access.ts';
import { StoreRefused } from '#lib/server/store/store.ts';
import { recognise } from '#lib/server/collab/recognise.ts';
import { refuse, type Refusal } from '#lib/server/web/refuse.ts';
import { tellOfOrigin } from '#lib/server/web/site-address.ts';
import { MAX_FORM } from './forms.ts';
import { noteRefusal } from './noted.ts';
import { mayActAs, type Role } from './roles.ts';
import { lacksFactor, sessionOf, type Session } from './sessions.ts';
import { theAccounts, type Accounts } from './the-accounts.ts';

/**
 * Who may open the pages of the newsroom, and send their forms; a route that is not here is for nobody. One that
 * depends on more than a role (`own`) finds out by itself. `draft`: whoever may write the draft that it names.
 * `edited`: of these, whoever publishes.
 */
export const ACCESS: Readonly<Record<string, Role | 'anyone' | 'own' | 'draft' | 'edited'>> = {
	'/newsroom': 'author',
	'/newsroom/account': 'author',
	'/newsroom/sign-out': 'author',
	'/newsroom/people': 'owner',
	'/newsroom/log': 'owner',
	'/newsroom/site': 'owner',
	'/newsroom/sign-in': 'anyone',
	'/newsroom/welcome': 'anyone',
	'/newsroom/invitation': 'anyone',
	'/newsroom/reset': 'anyone',
	'/preview': 'own',
	'/preview/[link]': 'own',
	'/preview/[link]/media/[file]': 'own',
	'/newsroom/originals': 'author',
	'/newsroom/originals/[original]': 'author',
	'/newsroom/drafts/[draft]': 'own',
	'/newsroom/drafts/[draft]/publication': 'edited',
	'/newsroom/drafts/[draft]/history': 'draft',
	'/newsroom/drafts/[draft]/check': 'draft',
	'/newsroom/drafts/[draft]/sharing': 'draft',
	'/newsroom/drafts/[draft]/review': 'draft',
	'/newsroom/drafts/[draft]/comments': 'draft',
	'/newsroom/drafts/[draft]/originals': 'draft',
	'/newsroom/drafts/[draft]/media': 'draft',
	'/newsroom/drafts/[draft]/media/[name]': 'draft'
};

/** Routes whose bodies are larger than a form, with their limits in bytes. */
const LARGE: Readonly<Record<string, number>> = {
	'POST /newsroom/drafts/[draft]/originals': MAX_FILE_BYTES,
	'POST /newsroom/drafts/[draft]/media': MAX_FILE_BYTES
};

/** Data routes, which only scripts ask for: nobody can be led from there to the sign-in page. */
const DATA =
	/^\/newsroom\/(originals(\/|$)|drafts\/\[draft\]\/(publication|review|comments|history|originals|media(\/.*)?)$)/;

const PATIENCE_MS = 8000;

const SIGN_IN = '/newsroom/sign-in';
const ACCOUNT = '/newsroom/account';

export function isOfNewsroom(route: string | null): boolean {
	return route === '/newsroom' || (route?.startsWith('/newsroom/') ?? false);
}

/** Drafts are read under the same guard, by whoever has a link. */
export function isGuarded(route: string | null): boolean {
	return isOfNewsroom(route) || /^\/preview(\/|$)/.test(route ?? '');
}

type Guarded = Pick<RequestEvent, 'request' | 'url' | 'cookies' | 'locals' | 'getClientAddress'> & {
	route: { id: string | null };
	params?: Partial<Record<string, string>>;
};

/**
 * The one place that says who may do what in the newsroom, before any load or action runs: the origin of what
 * writes, its size, the session, the role. It leaves the session in `locals`, and marks the answer as personal.
 */
export async function guard(
	event: Guarded,
	resolve: () => Response | Promise<Response>,
	open: () => Promise<Accounts> = theAccounts
): Promise<Response> {
	try {
		return await admit(event, resolve, open);
	} finally {
		const { refused } = event.locals;
		// whoever is refused does not wait for the log
		if (refused && NOTED.has(refused)) void note(event, refused, open);
	}
}

/** Refusals of what a person may not do, or no page of ours would send, and of what is harmful. */
const NOTED = new Set<Refusal>([
	...(['nobody', 'editor', 'owner', 'share', 'draft'] as const),
	...(['origin', 'unsized', 'large', 'shape', 'infected'] as const)
]);

function note(
	{ locals, request, route }: Guarded,
	refusal: Refusal,
	open: () => Promise<Accounts>
): Promise<void> {
	return noteRefusal({ refusal, place: route.id ?? '' }, async () => {
		const accounts = locals.accounts ?? (await soon(open()));
		// some routes look for the session themselves
		const person = locals.session?.person ?? (await recognise(request.headers));
		return { db: accounts.store.db, person: person?.id ?? null };
	});
}

async function admit(
	event: Guarded,
	resolve: () => Response | Promise<Response>,
	open: () => Promise<Accounts>
): Promise<Response> {
	const { request } = event;
	if (request.method !== 'GET' && request.method !== 'HEAD') checkWriting(event);
	const needed = ACCESS[event.route.id ?? ''];
	if (needed === undefined) refuse(event.locals, 'nobody');
	if (needed !== 'own') {
		const accounts = await soon(open()).catch(closed);
		event.locals.accounts = accounts;
		event.locals.session = await sessionOf(accounts, event);
		const isOfDraft = needed === 'draft' || needed === 'edited';
		if (needed !== 'anyone') {
			checkRole(event, event.locals.session, isOfDraft ? 'author' : needed);
			await checkFactor(event);
		}
		if (isOfDraft) await checkDraft(event);
		if (needed === 'edited') checkRole(event, event.locals.session, 'editor');
	}
	const response = await resolve();
	response.headers.set('cache-control', 'no-store');
	return response;
}

/** A store that is away is waited for, but not as long as it takes to open it. */
function soon<T>(opening: Promise<T>): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const away = Object.assign(new Error('The store is away.'), { code: 'ETIMEDOUT' });
	const timer = setTimeout(() => reject(away), PATIENCE_MS);
	return Promise.race([opening, promise]).finally(() => clearTimeout(timer));
}

/** The store cannot be opened: readers do not notice, and the newsroom says why. */
function closed(reason: unknown): never {
	if (reason instanceof StoreRefused) error(503, reason.message);
	throw reason;
}

/** Only this site's own pages write (OWASP: verifying origin), and nothing long, or of a length that is not said. */
function checkWriting({ request, url, route, locals }: Guarded): void {
	const [site, origin] = ['sec-fetch-site', 'origin'].map((name) => request.headers.get(name));
	if (origin !== url.origin || (site !== null && site !== 'same-origin')) {
		tellOfOrigin({ origin, host: request.headers.get('host'), site }, url.origin);
		refuse(locals, 'origin');
	}
	if (request.headers.has('transfer-encoding')) refuse(locals, 'unsized');
	const most = LARGE[`${request.method} ${route.id}`] ?? MAX_FORM;
	if (Number(request.headers.get('content-length') ?? 0) > most) refuse(locals, 'large');
}

/** Whoever may not is led away before anything is done, whatever the method. */
function checkRole(event: Guarded, session: Session | undefined, needed: Role): void {
	const { request, url, route, locals } = event;
	if (!session && DATA.test(route.id ?? '')) refuse(locals, 'session');
	if (!session) redirect(303, signInAddress(url));
	if (mayActAs(session.person.role, needed)) return;
	if (request.method !== 'GET' && request.method !== 'HEAD')
		// nothing takes less than the role of an author
		refuse(locals, needed === 'owner' ? 'owner' : 'editor');
	locals.refused = needed === 'owner' ? 'owner' : 'editor';
	redirect(303, withLanguage('/newsroom', url, { refused: needed }));
}

/** Where every account needs a second factor, whoever has none can do nothing but set it up. */
async function checkFactor({ url, route, locals }: Guarded): Promise<void> {
	const { accounts, session } = locals;
	if (!accounts || !session || route.id === ACCOUNT) return;
	if (!(await lacksFactor(accounts.store, session))) return;
	if (DATA.test(route.id ?? '')) refuse(locals, 'factor');
	redirect(303, withLanguage(ACCOUNT, url, { refused: 'factor' }));
}

/** A draft of others is not there for whoever may not write it. */
async function checkDraft({ locals, params }: Guarded): Promise<void> {
	const { accounts, session } = locals;
	const draft = params?.draft ?? '';
	if (!accounts || !session || !(await mayWrite(accounts.store, session.person, draft)))
		refuse(locals, 'draft');
}

/** Where to sign in, and come back from. */
function signInAddress(url: URL): string {
	return withLanguage(SIGN_IN, url, url.pathname === '/newsroom' ? {} : { to: url.pathname });
}

/** A page's address, in the language that this one was asked for. */
export function withLanguage(path: string, url: URL, query: Record<string, string> = {}): string {
	const language = url.searchParams.get('lang');
	const search = new URLSearchParams({ ...(language && { lang: language }), ...query });
	return search.size > 0 ? `${path}?${search}` : path;
}

/** Where someone wanted to go before they signed in, if that is a page of the newsroom; else its first. */
export function destination(to: string | null): string {
	return to && /^\/newsroom(\/[\w-]+)*$/.test(to) && to in ACCESS && to !== SIGN_IN
		? to
		: '/newsroom';
}
