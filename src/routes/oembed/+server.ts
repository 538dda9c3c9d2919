import { error, text } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { FEED_WORDS } from '#lib/language/feeds.ts';
import { stories } from '#lib/server/content/stories.ts';
import { oEmbed, oEmbedXml } from '#lib/server/feeds/oembed.ts';
import { SHARE_SIZE } from '#lib/pictures/sheet-query.ts';
import type { MatchedStory } from '#lib/story/matches.ts';
import { addressesOf } from '../addresses.ts';
import type { RequestHandler } from './$types';

/** `url` is the address of a story's page or of its embed; what it asks that page to show is kept. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const words = FEED_WORDS[locals.language];
	const { searchParams, origin } = url;
	const format = searchParams.get('format') ?? 'json';
	if (format !== 'json' && format !== 'xml') error(501, words.noSuchFormat);
	const asked = URL.parse(searchParams.get('url') ?? '');
	const [, named = ''] = /\/(?:stories|embed)\/([^/]+)\/?$/.exec(asked?.pathname ?? '') ?? [];
	const found = asked?.origin === origin ? await findNow(named) : undefined;
	if (!found || !asked) error(404, words.noStory);
	const { slug } = found.story;

	const embed = new URL(resolve('/embed/[slug]', { slug }) + asked.search, origin).href;
	const size = (name: string) => {
		const asked = Number(searchParams.get(name));
		return asked >= 1 ? Math.floor(asked) : undefined;
	};
	const [maxWidth, maxHeight] = [size('maxwidth'), size('maxheight')];
	const { home, image } = addressesOf(url);
	const answer = oEmbed(
		found.story,
		{ home, embed, image: { address: image(slug), ...SHARE_SIZE } },
		{ ...(maxWidth && { maxWidth }), ...(maxHeight && { maxHeight }) }
	);
	return format === 'json'
		? Response.json(answer)
		: text(oEmbedXml(answer), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};

/** The story with a slug, or the one that had it before. */
async function findNow(slug: string): Promise<MatchedStory | undefined> {
	const found = await stories.find(slug);
	const now = found ? undefined : await stories.movedTo(slug);
	return now === undefined ? found : stories.find(now);
}
