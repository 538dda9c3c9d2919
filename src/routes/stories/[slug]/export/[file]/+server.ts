import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { EXPORT_WORDS } from '#lib/language/export.ts';
import { provenanceOf } from '#lib/server/content/provenance.ts';
import { EXPORTS } from '#lib/server/documents/exports.ts';
import { addressesOf } from '../../../../addresses.ts';
import { findStory } from '../../../../find-story.ts';
import type { RequestHandler } from './$types';

/** The story in one of the forms of the page with all of them, as a file to keep. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const { story } = await findStory(params.slug, locals);
	const found = EXPORTS.find(({ file }) => file(story.slug) === params.file);
	if (!found) error(404, EXPORT_WORDS[locals.language].noSuch(params.file));
	const provenance = await provenanceOf(story, addressesOf(url));
	// the host is put in when a site is written as files, except within an archive
	const isInArchive = url.hostname.endsWith('.invalid') && /\.(docx|xlsx)$/.test(params.file);
	if (isInArchive) provenance.address = `urn:fundstelle:${story.slug}`;
	const content = await found.write(story, {
		...{ provenance, address: provenance.address },
		schema: new URL(resolve('/schema/story.json'), url.origin).href
	});
	const isText = typeof content === 'string';
	return new Response(content, {
		headers: {
			'content-type': `${found.mediaType}${isText ? '; charset=utf-8' : ''}`,
			'content-disposition': `attachment; filename="${params.file}"`
		}
	});
};
