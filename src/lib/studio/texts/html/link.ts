/** Longest address that is kept, in UTF-16 units. */
const MAX_HREF_LENGTH = 2000;

/**
 * The address of a link if it is one of the web (http or https), resolved against the page's own where that
 * is known. Anything else is `undefined`: other schemes, addresses within the page, or with a password.
 */
export function webAddress(href: string, base?: string): string | undefined {
	if (href.length > MAX_HREF_LENGTH || /^\s*(#|$)/.test(href)) return undefined;
	const url = URL.parse(href, base);
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
	// Google Docs sends readers of a link round by its own address
	const target =
		url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
	const address = target === null ? url : URL.parse(target);
	if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) {
		return undefined;
	}
	return address.href;
}
