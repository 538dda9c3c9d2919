import { redirect, type ServerLoadEvent } from '@sveltejs/kit';
import { readPeriod } from '#lib/reading/period.ts';
import { StoryApart } from '#lib/reading/story-apart.ts';
import { formatReading, parseReading } from '#lib/reading/url.ts';
import { provenanceOf } from '#lib/server/content/provenance.ts';
import { shownWithOriginals } from '#lib/server/content/stories.ts';
import { formatProvenance } from '#lib/story/provenance.ts';
import type { ShownStory } from '#lib/story/shown-story.ts';
import type { Story } from '#lib/story/story.ts';
import { periodDays } from '#lib/story/period.ts';
import { listVersions } from '#lib/article/versions.ts';
import { PICTURE_WORDS } from '#lib/language/pictures.ts';
import { SHARE_SIZE } from '#lib/pictures/sheet-query.ts';
import { MAX_ALL_SINGLE } from '#lib/density/limits.ts';
import { describeStory } from '#lib/server/feeds/structured-data.ts';
import { addressesOf } from './addresses.ts';
import { findStory } from './find-story.ts';
import { readDateWords } from '#lib/suggest/dates/read-date-words.ts';

type StoryData = { shown: ShownStory | StoryApart; provenance: string };

/** The data of a story's page, however it shows the story; also sets its metadata for search engines. */
export async function loadStory({
	params,
	locals,
	url,
	untrack
}: ServerLoadEvent<{ slug: string }>): Promise<StoryData> {
	const matched = await findStory(params.slug, locals);
	const { story } = matched;
	// of the query, only a change of `version` loads the story again
	const address = await untrack(() => inDays(url, story, locals));
	if (address) redirect(303, address);
	const versions = url.searchParams.getAll('version');
	const shown = await shownWithOriginals(matched, versions);
	const apart = story.events.length > MAX_ALL_SINGLE;
	const addresses = untrack(() => addressesOf(url));
	const [link, image] = [addresses.story(story.slug), addresses.image(story.slug)];
	locals.openGraph = {
		...{ 'og:type': 'article', 'og:title': story.title, 'og:url': link, 'og:image': image },
		...(story.summary && { 'og:description': story.summary }),
		'og:image:width': `${SHARE_SIZE.width}`,
		'og:image:height': `${SHARE_SIZE.height}`,
		'og:image:alt': PICTURE_WORDS[locals.language].altText(story.title),
		'twitter:card': 'summary_large_image'
	};
	locals.structuredData = describeStory(shown.story, link, image);
	return {
		shown: apart ? new StoryApart(story.slug, versions, shown) : shown,
		provenance: formatProvenance(await provenanceOf(story, addresses))
	};
}

/** A form without scripts sends a period as typed: the URL of the same period in days, if it can be parsed. */
async function inDays(
	url: URL,
	story: Story,
	{ language }: App.Locals
): Promise<string | undefined> {
	const [from = '', to = ''] = ['from', 'to'].map((field) => url.searchParams.get(field) ?? '');
	const { state } = parseReading(url.searchParams, story, listVersions(story));
	if (url.searchParams.get('time') !== 'only' || state.periodOnly || !(from || to)) return;
	const readWords = async (text: string) => readDateWords(text, language);
	const period = await readPeriod({ from, to }, readWords);
	if (!period.ok) return;
	const days = periodDays(period.value, story.events);
	return `?${formatReading({ ...state, ...days, periodOnly: true }, url.searchParams)}`;
}
