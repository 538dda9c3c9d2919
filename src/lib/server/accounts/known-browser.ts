import { createHmac, timingSafeEqual } from 'node:crypto';
import { outerCookie, setOuterCookie, type Client } from './cookies.ts';
import type { Accounts } from './the-accounts.ts';

/* A browser in which someone signed in says so by a cookie: whoever guesses elsewhere does not slow it (OWASP, device cookies). */

const NAME = 'fundstelle.known';
const YEAR = 365 * 24 * 60 * 60;

/** Marks the browser as one that has signed in to this account, for a year. */
export async function rememberBrowser(
	accounts: Accounts,
	client: Client,
	email: string
): Promise<void> {
	setOuterCookie(client, NAME, await signOf(accounts, email), YEAR);
}

/** Whether someone has signed in to this account with this browser. */
export async function isKnown(accounts: Accounts, client: Client, email: string): Promise<boolean> {
	const said = Buffer.from(outerCookie(client, NAME) ?? '');
	const sign = Buffer.from(await signOf(accounts, email));
	return said.length === sign.length && timingSafeEqual(said, sign);
}

async function signOf({ auth }: Accounts, email: string): Promise<string> {
	const { secret } = await auth.$context;
	return createHmac('sha256', secret).update(`known browser\n${email}`).digest('base64url');
}
