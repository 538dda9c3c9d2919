/*
 * Inlined into the pages of a site without a server, which sends the same page for every query: goes to the page
 * that the query asks for, or lets this one show it once it is alive.
 */
import { elsewhere, leadsToVersion, wanted, type StaticPlace } from './static-address.ts';

const { dataset, lang } = document.documentElement;
const place: StaticPlace = {
	language: lang.slice(0, 2),
	rootLanguage: dataset.rootLanguage ?? '',
	languages: dataset.languages?.split(' ') ?? [],
	base: dataset.base ?? '',
	drawn: dataset.drawn ?? '',
	versions: dataset.versions?.split(' ') ?? []
};
const address = new URL(location.href);
const theme = address.searchParams.get('theme');
if ('embedded' in dataset && (theme === 'light' || theme === 'dark')) dataset.theme = theme;

const other = elsewhere(address, place);

if (other !== undefined) location.replace(other);
else {
	dataset.wanted = wanted(address, place.drawn);
	// a query changes what is seen: the page need not wait for a sign of its reader
	if (address.search) addEventListener('load', () => dispatchEvent(new Event('scroll')));
}

addEventListener(
	'click',
	({ target }) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (link && leadsToVersion(new URL(link.href), new URL(location.href), place))
			link.setAttribute('data-sveltekit-reload', '');
	},
	true
);
