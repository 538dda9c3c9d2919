import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';

const CSP = 'Content-Security-Policy';
const POLICY = [
	...["default-src 'self'", "style-src 'self' 'unsafe-inline'", "object-src 'none'"],
	...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"]
].join('; ');

/** Parts of pages, which are under the policy of their page; a worker is under its own. */
const PART = /^\/_app\/immutable\/(?!workers\/)/;

/** Gives an answer that has no policy one that lets it do little: JSON, a redirect, a feed, a worker. */
export function limitAnswer({ url = '' }: IncomingMessage, response: ServerResponse): void {
	if (PART.test(url)) return;
	onHeaders(response, () => {
		// a page that has not changed keeps the policy that it came with, unless a 304 has another
		if (response.statusCode === 304 || response.hasHeader(CSP)) return;
		response.setHeader(CSP, POLICY);
	});
}
