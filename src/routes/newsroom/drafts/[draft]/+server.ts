import { recognise } from '#lib/server/collab/recognise.ts';
import { mayWrite } from '#lib/server/drafts/access.ts';
import { publishedOf } from '#lib/server/published/publish.ts';
import { scheduledOf } from '#lib/server/published/schedule.ts';
import { theStore } from '#lib/server/store/the-store.ts';
import type { RequestHandler } from './$types';

const PERSONAL = { 'cache-control': 'no-store' };

/** The server's state of a draft, for the studio; nothing for whoever is not signed in. */
export const GET: RequestHandler = async ({ request, params, url }) => {
	const person = await recognise(request.headers);
	if (!person) return new Response(null, { status: 204, headers: PERSONAL });
	const store = await theStore();
	const mayRead = await mayWrite(store, person, params.draft);
	const published = mayRead ? await publishedOf(store, params.draft) : undefined;
	const scheduled = mayRead ? await scheduledOf(store, params.draft) : undefined;
	const answer = {
		origin: url.origin,
		mayPublish: person.role !== 'author',
		...(published && { published: published.slug }),
		...(scheduled && { scheduled })
	};
	return Response.json(answer, { headers: PERSONAL });
};
