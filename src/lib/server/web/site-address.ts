type Asked = { origin: string | null | undefined; host: string | null | undefined; site?: unknown };

let isTold = false;

/**
 * Tells the operator once that a page of this very site was refused, because the site is at another address than ORIGIN
 * says (`own`). `site`: its `Sec-Fetch-Site`, which not all browsers send.
 */
export function tellOfOrigin({ origin, host, site }: Asked, own: string): void {
	const asking = URL.parse(origin ?? '');
	if (isTold || !asking || (asking.host !== host && site !== 'same-origin')) return;
	isTold = true;
	console.error(
		`A page at ${asking.origin} was refused, because this site is at ${own}. If people open it at ${asking.origin}, start it with ORIGIN=${asking.origin}.`
	);
}
