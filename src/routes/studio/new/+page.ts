import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageLoad } from './$types';

/** A draft comes into being when something is written in it: until then it is only an id that nobody has. */
export const load: PageLoad = ({ url }) => {
	redirect(303, resolve('/studio/[draft]', { draft: crypto.randomUUID() }) + url.search);
};
