import { asset, resolve } from '$app/paths';
import { SHARING_WORDS } from '#lib/language/sharing.ts';
import { cachedShownStory } from '#lib/server/content/stories.ts';
import { componentCode, iframeCode } from '#lib/server/feeds/embed-code.ts';
import { addressesOf } from '../../../addresses.ts';
import { findStory } from '../../../find-story.ts';
import type { PageServerLoad } from './$types';

const DEFAULT_HEIGHT = 560;
/** Events that the form offers: a longer list is no choice any more. */
const MAX_EVENTS = 500;

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { story } = cachedShownStory(await findStory(params.slug, locals));
	const { slug, title, language } = story;
	const asked = Object.fromEntries(url.searchParams);
	const theme = asked.theme === 'light' || asked.theme === 'dark' ? asked.theme : '';
	const event = story.events.find(({ id }) => id === asked.event)?.id ?? '';
	const number = Number(asked.height);
	const height = number >= 200 && number <= 4000 ? Math.round(number) : DEFAULT_HEIGHT;

	const parameters = new URLSearchParams([
		...(event ? [['event', event]] : []),
		...(theme ? [['theme', theme]] : [])
	]);
	const query = parameters.size > 0 ? `?${parameters}` : '';
	const path = resolve('/embed/[slug]', { slug }) + query;
	return {
		...{ slug, title, storyLanguage: language, path },
		words: SHARING_WORDS[locals.language],
		options: { theme, event, height },
		kept: [...url.searchParams].filter(([name]) => name === 'lang').slice(0, 1),
		events: story.events.slice(0, MAX_EVENTS).map(({ id, title }) => ({ id, title })),
		iframe: iframeCode(
			{ slug, title, address: new URL(path, url.origin).href },
			{ width: '100%', height }
		),
		component: componentCode(
			{
				script: new URL(asset('/fundstelle-timeline.js'), url.origin).href,
				story: addressesOf(url).story(slug)
			},
			{ event, theme }
		)
	};
};
