import { site } from '#lib/server/content/stories.ts';
import { exporting } from '#lib/server/web/exporting.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	language: locals.language,
	...site
});

/** A server of files finds a page as the index of a folder. */
export const trailingSlash = exporting ? 'always' : 'never';
