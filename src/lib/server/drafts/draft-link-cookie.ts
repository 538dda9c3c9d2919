import { cookieAt, setCookieAt, type Client } from '#lib/server/accounts/cookies.ts';
import type { Store } from '#lib/server/store/store.ts';
import { followLink, type FollowedLink } from './draft-links.ts';

const NAME = 'fundstelle.preview';

/** Where a link leads. Its id lets nobody in; the cookie does that, there alone and until the link ends. */
const pathOf = ({ id }: Pick<FollowedLink, 'id'>) => `/preview/${id}`;

/** Lets a browser read what a link leads to. @returns where */
export function letIn(
	client: Pick<Client, 'cookies' | 'url'>,
	link: FollowedLink,
	token: string
): string {
	const path = pathOf(link);
	setCookieAt(client, path, NAME, token, Math.floor((link.ends - Date.now()) / 1000));
	return path;
}

/** The draft at a link's address. `locked`: this browser has not opened the link; `gone`: it has ended. */
export async function readableAt(
	store: Store | undefined,
	client: Pick<Client, 'cookies' | 'url'>,
	id: string
): Promise<{ draft: string } | 'locked' | 'gone'> {
	const token = cookieAt(client, NAME);
	if (token === undefined) return 'locked';
	const link = store && (await followLink(store, token));
	return link?.id === id ? link : 'gone';
}
