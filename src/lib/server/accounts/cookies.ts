import type { Cookies } from '@sveltejs/kit';
import { ADDRESS_HEADER } from './address-header.ts';

/* better-auth names its cookies in its own way; a browser gets them under ours. */

const SESSION = 'fundstelle.session_token';
/** The cookie between the password and the code. */
export const SECOND_FACTOR = 'fundstelle.two_factor';
const NAMES = [SESSION, SECOND_FACTOR];

/** The client that sent a request. */
export interface Client {
	cookies: Cookies;
	request: Request;
	url: URL;
	getClientAddress(): string;
}

/** Behind TLS a cookie is bound to this host, and no other can plant one (RFC 6265bis, 4.1.3.2). */
function outerName(name: string, secure: boolean): string {
	return secure ? `__Host-${name}` : name;
}

/** The cookies of a request that better-auth may see; undefined where there is none. */
export function innerCookies(request: Request, secure = isSecure(request.url)): string | undefined {
	const sent = (request.headers.get('cookie') ?? '').split(/; */);
	const found = NAMES.flatMap((name) => {
		const start = `${outerName(name, secure)}=`;
		const cookie = sent.find((one) => one.startsWith(start));
		return cookie ? [`${name}=${cookie.slice(start.length)}`] : [];
	});
	return found.length > 0 ? found.join('; ') : undefined;
}

/** The headers that better-auth gets of a request: nothing that a client could have made up but its cookies. */
export function innerHeaders({ request, url, getClientAddress }: Omit<Client, 'cookies'>): Headers {
	const headers = new Headers({ [ADDRESS_HEADER]: getClientAddress() });
	const browser = request.headers.get('user-agent');
	// long ones say nothing that a person could read in the list of sessions
	if (browser) headers.set('user-agent', browser.slice(0, 300));
	const cookie = innerCookies(request, isSecure(url));
	if (cookie) headers.set('cookie', cookie);
	return headers;
}

/** Hands the cookies of an answer of better-auth's to the browser. */
export function keepCookies(
	answer: Headers,
	{ cookies, url }: Pick<Client, 'cookies' | 'url'>
): void {
	for (const line of answer.getSetCookie()) {
		const [pair = '', ...attributes] = line.split(/; */);
		const [name = '', value = ''] = pair.split(/=(.*)/s);
		if (!NAMES.includes(name)) continue;
		const age = attributes.find((attribute) => /^max-age=/i.test(attribute))?.slice(8);
		cookies.set(outerName(name, isSecure(url)), decodeURIComponent(value), {
			...COOKIE,
			secure: isSecure(url),
			...(age !== undefined && { maxAge: Number(age) })
		});
	}
}

/** A cookie of our own. */
export function setOuterCookie(
	{ cookies, url }: Pick<Client, 'cookies' | 'url'>,
	name: string,
	value: string,
	maxAge: number
): void {
	const secure = isSecure(url);
	cookies.set(outerName(name, secure), value, { ...COOKIE, secure, maxAge });
}

/** A cookie of our own for the addresses below one, which a `__Host-` cookie cannot have. */
export function setCookieAt(
	{ cookies, url }: Pick<Client, 'cookies' | 'url'>,
	path: string,
	name: string,
	value: string,
	maxAge: number
): void {
	const secure = isSecure(url);
	cookies.set(nameAt(name, secure), value, { ...COOKIE, path, secure, maxAge });
}

/** The value of a cookie that `setCookieAt` has set. */
export function cookieAt(
	{ cookies, url }: Pick<Client, 'cookies' | 'url'>,
	name: string
): string | undefined {
	return cookies.get(nameAt(name, isSecure(url)));
}

/** Behind TLS no page without it can plant one (RFC 6265bis, 4.1.3.1). */
function nameAt(name: string, secure: boolean): string {
	return secure ? `__Secure-${name}` : name;
}

/** The value of a cookie by its name without the `__Host-` prefix. */
export function outerCookie(
	{ cookies, url }: Pick<Client, 'cookies' | 'url'>,
	name: string
): string | undefined {
	return cookies.get(outerName(name, isSecure(url)));
}

/** Whatever is known of the browser's session there is forgotten. */
export function dropCookies({ cookies, url }: Pick<Client, 'cookies' | 'url'>): void {
	for (const name of NAMES)
		cookies.delete(outerName(name, isSecure(url)), { ...COOKIE, secure: isSecure(url) });
}

const COOKIE = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

function isSecure(url: URL | string): boolean {
	return new URL(url).protocol === 'https:';
}
