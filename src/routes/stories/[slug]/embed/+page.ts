import { asset, resolve } from '$app/paths';
import { componentCode, iframeCode } from '#lib/exchange/embed-code.ts';
import type { PageLoad } from './$types';

const DEFAULT_HEIGHT = 560;

/** Reads the query here, because a site without a server has to do it too. */
export const load: PageLoad = ({ data, url }) => {
	const { slug, title, events } = data;
	const asked = Object.fromEntries(url.searchParams);
	const theme = asked.theme === 'light' || asked.theme === 'dark' ? asked.theme : '';
	const event = events.find(({ id }) => id === asked.event)?.id ?? '';
	const number = Number(asked.height);
	const height = number >= 200 && number <= 4000 ? Math.round(number) : DEFAULT_HEIGHT;
	const kept = [...url.searchParams].filter(([name]) => name === 'lang').slice(0, 1);
	const parameters = new URLSearchParams([
		...kept,
		...(event ? [['event', event]] : []),
		...(theme ? [['theme', theme]] : [])
	]);
	const query = parameters.size > 0 ? `?${parameters}` : '';
	// a server of files finds a page as the index of a folder
	const slash = url.pathname.endsWith('/') ? '/' : '';
	const path = resolve('/embed/[slug]', { slug }) + slash + query;
	const absolute = (address: string) => new URL(address, url.origin).href;
	return {
		...data,
		...{ path, kept },
		options: { theme, event, height },
		iframe: iframeCode({ slug, title, address: absolute(path) }, { width: '100%', height }),
		component: componentCode(
			{
				script: absolute(asset('/fundstelle-timeline.js')),
				story: absolute(resolve('/stories/[slug]', { slug }) + slash)
			},
			{ event, theme, lang: kept[0]?.[1] }
		)
	};
};
